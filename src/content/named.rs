//! What a name that is not known would have named, and what is said about it; used by `problem` and by the words of other problems.

use super::nearest::nearest;
use std::fmt;

/// Lists longer than this are not repeated in a message.
const LISTED: usize = 16;

/// What a name that is not known would have named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// The key of a table.
    Key,
    /// The value of that key, one of a few.
    Value(&'static str),
    /// A language of `content/site.toml`.
    Language,
    /// A section of the page tree.
    Section,
    /// An item of Annex III.
    Topic,
    /// A directive.
    Directive,
    /// A work of the library.
    Work,
    /// A contact.
    Contact,
    /// A check.
    Check,
    /// A page.
    Page,
    /// An anchor of that page.
    Anchor(String),
    /// A file of the site to which pages may link.
    File,
    /// A country of ISO 3166-1.
    Country,
    /// A currency of ISO 4217.
    Currency,
    /// A predicate of a condition.
    Predicate,
    /// A fact that this predicate can judge.
    Fact(&'static str),
    /// A value of that fact.
    FactValue(String),
    /// A scale of levels.
    Scale,
    /// A level of that scale.
    Level(String),
    /// A period of money.
    Period,
    /// A set of countries.
    Set,
    /// A pathway of the country.
    Pathway,
    /// What words in another language belong to.
    Item,
    /// A column of a set of statistics, or a cell that has a name.
    Column,
}

/// The names in quotes, one after another.
fn list(names: &[String]) -> String {
    names.iter().map(|name| ["\"", name, "\""].concat()).collect::<Vec<_>>().join(", ")
}

/// The nearest known name, or all of them where they are few.
pub(super) fn suggest(written: &str, known: &[String], otherwise: &str) -> String {
    match nearest(written, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None if (1..=LISTED).contains(&known.len()) => format!("use one of {}", list(known)),
        None => otherwise.to_string(),
    }
}

pub(super) fn known_names(what: &Named, written: &str, known: &[String]) -> String {
    let otherwise = match what {
        Named::Topic => "the list stands in src/domain/topic.rs",
        Named::Work => "add the work to content/library.bib",
        Named::Contact => "add it to content/contacts.toml",
        Named::Check => "a check is a file of content/checks/",
        Named::Page => "write that page first, or lead elsewhere",
        Named::Anchor(_) => "give a heading of that page this id, or leave the anchor out",
        Named::File => "src/domain/address.rs has the list",
        Named::Language => "add the language to content/site.toml",
        Named::Country => "write a code of ISO 3166-1 in lower case, as in \"sa\"",
        Named::Currency => "write a code of ISO 4217 in upper case, as in \"SAR\"",
        Named::Fact(_) | Named::FactValue(_) | Named::Predicate | Named::Period => "docs/data.md has the table",
        Named::Scale => "write \"education\", or the code of a language (ISO 639-1); for another test write an ask",
        Named::Level(_) => "docs/data.md has the scales",
        Named::Set => "add it to content/countries/sets.toml",
        Named::Pathway => "name a pathway of this file, or [\"*\"] for all",
        Named::Item => "write the id of an entry of the country's own file, in quotes: [\"bd.risk.boat\"]",
        Named::Column => "write a column of the sidecar",
        Named::Key | Named::Value(_) | Named::Section | Named::Directive => "docs/content-format.md has the form",
    };
    suggest(written, known, otherwise)
}

pub(super) fn kind_of(named: &Named) -> impl fmt::Display {
    match named {
        Named::Key => "the key".to_string(),
        Named::Value(key) => format!("{key} ="),
        Named::Language => "the language".to_string(),
        Named::Section => "the section".to_string(),
        Named::Topic => "the topic".to_string(),
        Named::Directive => "the directive".to_string(),
        Named::Work => "the work".to_string(),
        Named::Contact => "the contact".to_string(),
        Named::Check => "the check".to_string(),
        Named::Page => "the page".to_string(),
        Named::Anchor(page) => format!("the anchor (on {page})"),
        Named::File => "the file".to_string(),
        Named::Country => "the country".to_string(),
        Named::Currency => "the currency".to_string(),
        Named::Predicate => "the predicate".to_string(),
        Named::Fact(predicate) => format!("the fact (for {predicate})"),
        Named::FactValue(fact) => format!("the value (of {fact})"),
        Named::Scale => "the scale".to_string(),
        Named::Level(scale) => format!("the level (of {scale})"),
        Named::Period => "the period".to_string(),
        Named::Set => "the set".to_string(),
        Named::Pathway => "the pathway".to_string(),
        Named::Item => "the id".to_string(),
        Named::Column => "the column".to_string(),
    }
}
