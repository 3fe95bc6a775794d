//! The terms that explain themselves: a term with the attribute `.meaning` stands in the glossary; used by `compile` and the content room.

use fluent_syntax::ast;

use super::book::{AstPattern, problem};
use super::{Construct, Place, Source, WordsProblem, WordsProblemKind};

/// A term of a glossary in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// Its id, without the hyphen.
    pub id: String,
    /// How it is said.
    pub word: String,
    /// What it means.
    pub meaning: String,
    /// Other forms in which a text may use it, such as the plural.
    pub forms: Vec<String>,
    /// Words for it that are not used here, since they are another thing or blame somebody.
    pub avoid: Vec<String>,
    /// Whether its first use in a text is explained there; not so for words of every day.
    pub linked: bool,
    /// The page that says more, `section/slug`; in the original alone.
    pub page: Option<String>,
    /// The work behind the meaning, a key of the library; in the original alone.
    pub source: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// Reads a term that explains itself; reports attributes that a term cannot have.
pub(super) fn explained(source: &Source, term: &ast::Term<&str>, place: Place, problems: &mut Vec<WordsProblem>) -> Option<Explained> {
    let mut found = Explained {
        id: term.id.name.to_owned(),
        word: said(&term.value),
        meaning: String::new(),
        forms: Vec::new(),
        avoid: Vec::new(),
        linked: true,
        page: None,
        source: None,
        place,
    };
    for attribute in &term.attributes {
        let text = plain(&attribute.value);
        match (attribute.id.name, text) {
            ("meaning", Some(text)) => found.meaning = text,
            ("forms", Some(text)) => found.forms = list(&text),
            ("avoid", Some(text)) => found.avoid = list(&text),
            ("linked", Some(text)) if text == "no" => found.linked = false,
            ("page", Some(text)) => found.page = Some(text),
            ("source", Some(text)) => found.source = Some(text),
            (name, _) => problems.push(problem(source, name, WordsProblemKind::Outside(Construct::TermAttribute(term.id.name.to_owned())))),
        }
    }
    (!found.meaning.is_empty()).then_some(found)
}

/// What stands between the bars.
fn list(text: &str) -> Vec<String> {
    text.split('|').map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()).collect()
}

/// The text of a pattern that is text alone, its lines joined.
fn plain(pattern: &AstPattern<'_>) -> Option<String> {
    let texts: Option<Vec<&str>> = pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => Some(*value),
            ast::PatternElement::Placeable { .. } => None,
        })
        .collect();
    Some(texts?.concat().split_whitespace().collect::<Vec<_>>().join(" "))
}

/// How a term is said where nothing is given with it: its text, of each choice the case that stands for the rest.
fn said(pattern: &AstPattern<'_>) -> String {
    let pieces = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => (*value).to_owned(),
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
            variants.iter().find(|variant| variant.default).map(|variant| said(&variant.value)).unwrap_or_default()
        }
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) } => {
            (*value).to_owned()
        }
        ast::PatternElement::Placeable { .. } => String::new(),
    });
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
