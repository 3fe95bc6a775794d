//! A page of the tree in one language, read and checked, ready to be rendered.

use super::{Date, PageRef, Topic, Verification};

/// A box in running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxKind {
    /// Something to know.
    Note,
    /// Take care.
    Care,
    /// Danger.
    Danger,
    /// A way that is open.
    Good,
    /// Do next: one to three steps.
    Next,
}

/// A part of a page's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Prose, as HTML without scripts, styles or handlers.
    Prose(String),
    /// A box, its content as HTML.
    Box(BoxKind, String),
    /// The protection box.
    Protection,
    /// Cards of contacts, by id.
    Contacts(Vec<String>),
    /// A live tool, by the id of its check.
    Tool(String),
}

/// A heading of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The anchor: the same in all languages.
    pub id: String,
    /// 2 to 6.
    pub level: u8,
    /// Its words, without markup.
    pub text: String,
}

/// Who wrote the words, and from what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translation {
    /// Written in this language.
    Original,
    /// Translated by a machine; nobody has checked it yet.
    Machine {
        /// Whether the original has changed since.
        outdated: bool,
    },
    /// Translated or checked by a person.
    Human {
        /// Who.
        by: String,
        /// When.
        on: Date,
        /// Whether the original has changed since.
        outdated: bool,
    },
    /// Not translated: the original is shown, with a notice.
    Missing,
}

/// A page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which page of the tree.
    pub at: PageRef,
    /// The language of its body; differs from the catalog's where the translation is missing.
    pub body_lang: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Items of Annex III that it covers.
    pub topics: Vec<Topic>,
    /// When its sources were read and opened.
    pub verification: Verification,
    /// Who wrote the words.
    pub translation: Translation,
    /// Its body.
    pub blocks: Vec<Block>,
    /// The headings of the body, in order.
    pub headings: Vec<Heading>,
    /// Keys of the works it cites, in the order of their first mention.
    pub citations: Vec<String>,
    /// Hash of title, summary and body of this file, 16 hexadecimal digits; translations name their original's.
    pub hash: String,
}

impl Page {
    /// The checks whose tools stand on this page.
    pub fn tools(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Tool(check) => Some(check.as_str()),
            _ => None,
        })
    }
}
