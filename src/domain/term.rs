//! A term of the glossary in one language.

use super::PageRef;

/// A hard word and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id: the same in all languages, and its anchor on the page of the glossary.
    pub id: String,
    /// How it is said.
    pub word: String,
    /// What it means, in one to three plain sentences.
    pub meaning: String,
    /// Other forms in which a text may use it.
    pub forms: Vec<String>,
    /// Whether its first use in a text is explained there.
    pub linked: bool,
    /// The page that says more.
    pub page: Option<PageRef>,
    /// The work behind the meaning.
    pub source: Option<String>,
    /// Whether the words are of the reader's language; otherwise they are the original's.
    pub translated: bool,
}
