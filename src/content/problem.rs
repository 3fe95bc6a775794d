//! A defect in what people wrote: its place, and the one wording of what is wrong and how to mend it; made by every reader of this room.

use super::country_problem::{CountryProblem, first};
pub use super::named::Named;
use super::named::{kind_of, known_names};
use super::statistics_problem::StatisticProblem;
use super::unsound::Words as UnsoundWords;
use crate::counsel::soundness::Unsound;
use crate::domain::Date;
use crate::words::WordsProblemKind;
use thiserror::Error;

/// A defect, with its place. Shown as `file:line: what is wrong; how to mend it`.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("{path}:{line}: {}", self.words())]
pub struct Problem {
    /// The file, from the project's root, with `/`.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl Problem {
    /// What is wrong and how to mend it. Countries have a form of their own, which another file describes.
    fn words(&self) -> String {
        let words = self.kind.to_string();
        if self.path.starts_with("content/countries/") { words.replace("docs/content-format.md", "docs/data.md") } else { words }
    }

    /// Whether the site can be built all the same. Whoever is strict counts these as errors too.
    pub fn is_warning(&self) -> bool {
        use ProblemKind::{ContactNotTranslated, Country, DiffersFromOriginal, OutdatedTranslation, PastReview, Statistic};
        matches!(
            self.kind,
            PastReview { .. }
                | ContactNotTranslated { .. }
                | OutdatedTranslation { .. }
                | DiffersFromOriginal { outdated: true, .. }
                | Country(CountryProblem::NotTranslated { .. } | CountryProblem::PartlyTranslated { .. })
                | Statistic(StatisticProblem::NotTranslated { .. })
        )
    }
}

/// What of a translation differs from its original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The ids and levels of headings.
    Headings,
    /// The directives.
    Directives,
    /// The works it cites, in any order.
    Citations,
    /// The links inside the site and the phone numbers, in any order.
    Links,
    /// The numbers from ten on and those with a fraction, in any order and however often.
    Numbers,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum ProblemKind {
    /// A file that must be there is not.
    #[error("this file is missing; write it in the form that docs/content-format.md describes")]
    MissingFile,
    /// A file could not be read.
    #[error("this file cannot be read: {0}; it must be text in UTF-8")]
    Unreadable(String),
    /// A file that nothing reads.
    #[error(
        "nothing reads this file; pages stand in content/LANGUAGE/SECTION/SLUG.md, checks in content/checks/CHECK.toml, \
         countries in content/countries/ISO2.toml, statistics in content/statistics/ID.csv beside ID.toml, words in locales/LANGUAGE/NAME.ftl"
    )]
    StrayFile,
    /// Not TOML.
    #[error("this is not TOML: {0}; text stands in quotes, a date is written 2026-11-24 without quotes")]
    Toml(String),
    /// A part of a check that does not have the form of the type.
    #[error("this part of the check has not the form that docs/content-format.md describes: {0}")]
    CheckForm(String),
    /// A `next` that has none of its forms.
    #[error(
        "next has not the form that docs/content-format.md describes; write a question's id, \"review\", or [{{ when = \
         CONDITION, to = \"…\" }}, {{ to = \"…\" }}]"
    )]
    CheckNext,
    /// A name that is not known.
    #[error("{} \"{written}\" is not known; {}", kind_of(.what), known_names(.what, written, known))]
    Unknown {
        /// What it would have named.
        what: Named,
        /// As it was written.
        written: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A key that must be there is not.
    #[error("the key \"{0}\" is missing; add it: docs/content-format.md has the form")]
    MissingKey(&'static str),
    /// A value of another kind than the key has.
    #[error("\"{key}\" is not {wanted}; write it as docs/content-format.md shows")]
    WrongType {
        /// The key.
        key: String,
        /// What it must be.
        wanted: &'static str,
    },
    /// A text without words.
    #[error("\"{0}\" is empty; write something, or leave an optional key out")]
    EmptyText(String),
    /// A date that is none.
    #[error("\"{0}\" is not a day of the calendar; write it without quotes and without a time, as in 2026-11-24")]
    BadDate(&'static str),
    /// Looked at again before it was read.
    #[error(
        "review_by ({review_by}) is before seen ({seen}); set it six months after seen for ways, contacts and fees, twelve for the rest"
    )]
    ReviewBeforeSeen {
        /// When it was read.
        seen: Date,
        /// When it is to be looked at again.
        review_by: Date,
    },
    /// Read or opened on a day that has not come.
    #[error("{key} ({date}) is after the day of the check ({today}); mend it, or pass --today with the day on which you check")]
    Ahead {
        /// The key.
        key: &'static str,
        /// What stands there.
        date: Date,
        /// The day of the check.
        today: Date,
    },
    /// Past its date on the day of the check.
    #[error("warning: review_by ({review_by}) is past on {today}; read the sources again, then set seen and review_by")]
    PastReview {
        /// When it was to be looked at again.
        review_by: Date,
        /// The day of the check.
        today: Date,
    },
    /// An id or a slug in another form.
    #[error("\"{0}\" cannot be an id; use lower-case ASCII letters, digits and hyphens, a letter first")]
    BadId(String),
    /// An id a second time.
    #[error("the id \"{id}\" stands already on line {first}; give each its own")]
    DuplicateId {
        /// The id.
        id: String,
        /// The line where it stands first.
        first: usize,
    },
    /// An address of another form.
    #[error("\"{0}\" is not an address here; write https://… (the site's own without a path and without a slash at the end)")]
    BadAddress(String),
    /// A page that does not begin with front matter.
    #[error("the page has no front matter; begin the file with a line +++, then the keys, then a line +++")]
    NoFrontMatter,
    /// Front matter without an end.
    #[error("the front matter that opens here is not closed; put a line +++ after its last key")]
    UnclosedFrontMatter,
    /// `source` is no hash.
    #[error("\"{0}\" is not the hash of an original; write the 16 characters that `cargo xtask check --hashes` prints for this page")]
    BadHash(String),
    /// Two files for one page.
    #[error("this page has the same address as {0}; rename one of them, or put them together")]
    SameAddress(String),
    /// A translation of nothing.
    #[error("there is no original of this translation; write {0} first, or rename this file like its original")]
    TranslationWithoutOriginal(String),
    /// A translation of an earlier version.
    #[error(
        "warning: the original has changed since this was translated (its hash is now {0}); compare them, then set source to that hash"
    )]
    OutdatedTranslation(String),
    /// A translation that is not built as its original.
    #[error("{}the {} differ from those of {original}: {difference}; make them the same", warning(*outdated), part_of(*what))]
    DiffersFromOriginal {
        /// What differs.
        what: Shared,
        /// The original's file.
        original: String,
        /// The first difference.
        difference: String,
        /// Whether the original has changed since; then this is a warning only.
        outdated: bool,
    },
    /// A word that the glossary of the language says not to use.
    #[error(
        "\"{written}\" is not said here; write \"{word}\", or what the text means: the term \"{term}\" of terms.ftl has it under .avoid"
    )]
    OtherWord {
        /// As it was written, in lower case.
        written: String,
        /// The word for it.
        word: String,
        /// The id of the term.
        term: String,
    },
    /// HTML in Markdown.
    #[error("raw HTML is not allowed ({0}); write it in Markdown or as a directive, and a lone < as &lt;")]
    RawHtml(String),
    /// A picture.
    #[error("images are not allowed yet; say it in words")]
    Image,
    /// A definition of a footnote or a link.
    #[error(
        "\"[{0}]: …\" defines a footnote or a link; a citation needs no definition, and a link carries its address itself: \
         [text](https://…)"
    )]
    Definition(String),
    /// A citation without a key.
    #[error("\"{0}\" is not a citation; write [^key] with a key of content/library.bib, without spaces")]
    BadCitation(String),
    /// A heading without an id.
    #[error(
        "the heading \"{0}\" has no id; write \"## {0} {{#an-id}}\": lower-case ASCII letters, digits and hyphens, not \
         source-…, main, leave, sources, around or find, nothing else in the braces"
    )]
    HeadingWithoutId(String),
    /// A heading level that is jumped.
    #[error("this heading is of level {level} where {most} is the deepest possible; start at ## and jump no level")]
    HeadingJump {
        /// Its level.
        level: u8,
        /// The deepest it can be there.
        most: u8,
    },
    /// A heading at the level of the title.
    #[error("a single # is the page's title, which stands in the front matter; begin this heading with ##")]
    SecondTitle,
    /// A column of a table without a heading.
    #[error("a column of this table has no heading, so that it cannot be read aloud; say in a word what stands in it")]
    EmptyColumnHead,
    /// A link whose address has none of the forms.
    #[error(
        "a link cannot lead to \"{0}\"; write page:section/slug, page:section/slug#anchor, file:data/v1/NAME.json, https://… or tel:+…"
    )]
    BadLink(String),
    /// A link without words.
    #[error("the link to \"{0}\" has no words; say where it leads")]
    LinkWithoutText(String),
    /// A phone number that is none.
    #[error(
        "\"{0}\" is not a phone number; write + and the country code (E.164, 7 to 15 digits, without spaces), or a short \
         number of 3 to 6 digits"
    )]
    BadPhone(String),
    /// A phone number shown otherwise than it is dialled.
    #[error("\"{shown}\" does not show the digits of {tel}; write the same digits in both")]
    PhoneDiffers {
        /// As dialled.
        tel: String,
        /// As shown.
        shown: String,
    },
    /// A directive that does not stand alone.
    #[error("a ::: line stands alone; leave an empty line before and after it, and no spaces at its start")]
    DirectiveNotAlone,
    /// A directive with wrong arguments.
    #[error("this directive is not complete; write it as {0}")]
    DirectiveForm(&'static str),
    /// A box without an end.
    #[error("the box \"{0}\" that opens here is not closed; put a line ::: after its text")]
    UnclosedBox(&'static str),
    /// A directive in a box.
    #[error("this stands in the box \"{name}\" that opens on line {line}; close that box with ::: before it, boxes are not nested")]
    InsideBox {
        /// The box.
        name: &'static str,
        /// Where it opens.
        line: usize,
    },
    /// An end without a box.
    #[error("no box is open here; take this ::: away, or open a box with one of ::: note, care, danger, good, next")]
    StrayEnd,
    /// The same tool twice on one page.
    #[error("the page has this tool already, on line {0}; take one away")]
    SecondTool(usize),
    /// The box *Do next* without one to three steps.
    #[error("the box \"next\" is one numbered list of one to three steps and nothing else; write 1. … 2. … 3. …")]
    NextSteps,
    /// The page or the source of a term, said in a translation.
    #[error("the page and the source of -{0} stand in the original alone; take .page and .source away here")]
    OfTheOriginal(String),
    /// Terms of the glossary without words in another language.
    #[error("warning: {} of {all} terms of the glossary are not translated, so shown in the original's words: {}; add each with its .meaning", .missing.len(), first(.missing))]
    TermsNotTranslated {
        /// Their ids.
        missing: Vec<String>,
        /// How many there are in all.
        all: usize,
    },
    /// A page that is harder to read than it may be.
    #[error(
        "{page} is harder to read than it may be: {now} {what}, where {most} is the most; use shorter sentences and words of every day"
    )]
    Harder {
        /// The page.
        page: String,
        /// What is measured.
        what: &'static str,
        /// What it may be.
        most: String,
        /// What it is.
        now: String,
    },
    /// A language without a limit.
    #[error("the language \"{0}\" has no limit here; add [{0}] with sentence, longest and word")]
    EaseWithoutLimit(String),
    /// The ease of a page that is not there.
    #[error("there is no page {0}; run `cargo xtask check --ease --keep`")]
    EaseOfNothing(String),
    /// A page without a place in the order.
    #[error("this page has no place in content/tree.toml; add \"{slug}\" to its list {section}, where it comes in the journey")]
    NotInTree {
        /// Its section.
        section: &'static str,
        /// Its slug.
        slug: String,
    },
    /// An item of Annex III that no page covers.
    #[error("no page covers \"{0}\"; write one, or add it to the topics of the page that does")]
    TopicWithoutPage(&'static str),
    /// A work that was only remembered.
    #[error(
        "\"{0}\" is only remembered (confidence = {{memory}} in content/library.bib) and cannot be cited; cite a work that \
         was read, or read it first"
    )]
    MemoryCitation(String),
    /// A body without a source.
    #[error("the contact \"{0}\" has no source; add [contact.source] with what was read, or make it a pointer")]
    ContactWithoutSource(String),
    /// A pointer with what only a body has.
    #[error("the contact \"{0}\" is a pointer and differs by country; take its \"{1}\" away, or make it a body with a source")]
    PointerWith(String, &'static str),
    /// A contact without words in the original language.
    #[error("the contact \"{0}\" has no words; add [{0}] with name and what_for to {1}")]
    ContactWithoutWords(String, String),
    /// A contact without words in another language.
    #[error("warning: the contact \"{0}\" is not translated and is shown in the original's words; add [{0}] here")]
    ContactNotTranslated(String),
    /// The library is not BibTeX.
    #[error("this is not BibTeX: {0}; an entry is written @kind{{key, field = {{value}}, …}}")]
    Bibtex(String),
    /// A field of a work that cannot be read.
    #[error("\"{key}\" cannot be printed: {message}; mend that field")]
    Work {
        /// The key of the work.
        key: String,
        /// What the reader of the library says.
        message: String,
    },
    /// The date of a work cannot be read, and would be left out.
    #[error("the date of \"{0}\" cannot be read; write date = {{2026-11-24}}, year = {{2026}}, or nothing where the copy shows none")]
    WorkDate(String),
    /// A check in a file of another name.
    #[error("the check \"{id}\" stands in a file of another name; rename the file to {id}.toml, or mend the id")]
    CheckFileName {
        /// Its id.
        id: String,
    },
    /// A check that does not hold together.
    #[error("{}", UnsoundWords(.0))]
    Unsound(Unsound),
    /// A defect in what is said of a country.
    #[error("{0}")]
    Country(CountryProblem),
    /// A defect in a set of statistics.
    #[error("{0}")]
    Statistic(StatisticProblem),
    /// A message that a check says and that has no words.
    #[error("the check \"{check}\" says \"{id}\", but it has no words; add it here")]
    CheckWords {
        /// The check.
        check: String,
        /// The message or attribute.
        id: String,
    },
    /// A defect in words.
    #[error("{0}")]
    Words(WordsProblemKind),
}

fn part_of(what: Shared) -> &'static str {
    match what {
        Shared::Headings => "headings",
        Shared::Directives => "directives",
        Shared::Citations => "citations",
        Shared::Links => "links",
        Shared::Numbers => "numbers",
    }
}

fn warning(outdated: bool) -> &'static str {
    if outdated { "warning: " } else { "" }
}
