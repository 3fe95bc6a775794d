//! Which words each thing of a country has, that is, what a translation must say; used by `translation`, and by the data for machines.

use crate::domain::{Contact, CountrySet, Entry, OfficialSite, Pathway};
use std::collections::BTreeMap;

/// Words of something, which a translation replaces.
pub enum Word<'a> {
    /// A text.
    Text(&'a mut String),
    /// A list of texts.
    List(&'a mut Vec<String>),
    /// Texts by id.
    Table(&'a mut BTreeMap<String, String>),
}

/// Something with words.
pub trait Worded: Clone {
    /// Its id.
    fn id(&self) -> &str;
    /// The words that it has, by the key of its table.
    fn words(&mut self) -> Vec<(&'static str, Word<'_>)>;
    /// Says whether its words are in the language of the catalog.
    fn set_translated(&mut self, translated: bool);
}

/// The texts that are there.
fn texts<'a>(all: impl IntoIterator<Item = (&'static str, &'a mut Option<String>)>) -> impl Iterator<Item = (&'static str, Word<'a>)> {
    all.into_iter().filter_map(|(key, text)| Some((key, Word::Text(text.as_mut()?))))
}

/// The words in which a site without an address is named.
fn of(site: &mut Option<OfficialSite>) -> Option<(&'static str, Word<'_>)> {
    match site {
        Some(OfficialSite::Of(of)) => Some(("site_of", Word::Text(of))),
        _ => None,
    }
}

impl Worded for Entry {
    fn id(&self) -> &str {
        &self.id
    }

    fn words(&mut self) -> Vec<(&'static str, Word<'_>)> {
        let optional = [
            ("name", &mut self.name),
            ("figure", &mut self.figure),
            ("note", &mut self.note),
            ("doubt", &mut self.doubt),
            ("for", &mut self.applies_to),
            ("penalty", &mut self.penalty),
            ("check", &mut self.check),
        ];
        texts(optional).chain([("text", Word::Text(&mut self.text))]).chain(of(&mut self.site)).collect()
    }

    fn set_translated(&mut self, translated: bool) {
        self.translated = translated;
    }
}

impl Worded for Contact {
    fn id(&self) -> &str {
        &self.id
    }

    fn words(&mut self) -> Vec<(&'static str, Word<'_>)> {
        let optional = [
            ("hours", &mut self.hours),
            ("languages", &mut self.languages),
            ("note", &mut self.note),
            ("doubt", &mut self.doubt),
            ("site_of", &mut self.site_of),
        ];
        texts(optional).chain([("name", Word::Text(&mut self.name)), ("text", Word::Text(&mut self.what_for))]).collect()
    }

    fn set_translated(&mut self, translated: bool) {
        self.translated = translated;
    }
}

impl Worded for Pathway {
    fn id(&self) -> &str {
        &self.id
    }

    fn words(&mut self) -> Vec<(&'static str, Word<'_>)> {
        let optional = [
            ("status", &mut self.status),
            ("who", &mut self.who),
            ("fee", &mut self.fee),
            ("payer_note", &mut self.payer_note),
            ("time", &mut self.time),
            ("stay", &mut self.stay),
            ("settlement", &mut self.settlement),
            ("work", &mut self.work),
            ("family", &mut self.family),
            ("unconditional", &mut self.unconditional),
            ("note", &mut self.note),
            ("doubt", &mut self.doubt),
        ];
        let mut words: Vec<_> = texts(optional).chain([("name", Word::Text(&mut self.name))]).chain(of(&mut self.site)).collect();
        words.extend((!self.requirements.is_empty()).then_some(("requirements", Word::List(&mut self.requirements))));
        words.extend((!self.asks.is_empty()).then_some(("asks", Word::Table(&mut self.asks))));
        words
    }

    fn set_translated(&mut self, translated: bool) {
        self.translated = translated;
    }
}

impl Worded for CountrySet {
    fn id(&self) -> &str {
        &self.id
    }

    fn words(&mut self) -> Vec<(&'static str, Word<'_>)> {
        let optional = [("note", &mut self.note), ("doubt", &mut self.doubt)];
        texts(optional).chain([("name", Word::Text(&mut self.name))]).collect()
    }

    fn set_translated(&mut self, translated: bool) {
        self.translated = translated;
    }
}
