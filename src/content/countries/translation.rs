//! `{iso2}.{lang}.toml` and `sets.{lang}.toml`: the words of countries in another language, by id. Something is shown in that language
//! whole or not at all: what lacks a word has the original's, so that no entry speaks two languages.

use super::worded::{Word, Worded};
use super::{FOLDER, Said};
use crate::content::country_problem::CountryProblem;
use crate::content::fields::Table;
use crate::content::files;
use crate::content::problem::{Named, ProblemKind};
use crate::content::report::Report;
use crate::content::toml_file;
use crate::domain::Country;
use std::collections::BTreeMap;
use std::path::Path;

/// What the original says, in the words of that language where it has them.
pub fn load(root: &Path, language: &str, original: &Said, report: &Report) -> Said {
    let mut said = original.clone();
    for (code, country) in &mut said.countries {
        let path = format!("{FOLDER}/{code}.{language}.toml");
        translate(root, &path, report, |words| words.country(country));
    }
    if !said.sets.is_empty() {
        let path = format!("{FOLDER}/sets.{language}.toml");
        translate(root, &path, report, |words| {
            words.read_ids();
            said.sets.values_mut().for_each(|set| words.one(set));
        });
    }
    said
}

/// Reads a file of words, which may be missing, and reports what it lacks.
fn translate(root: &Path, path: &str, report: &Report, mut fill: impl FnMut(&mut Words<'_>)) {
    let before = report.len();
    let mut words = Words::default();
    fill(&mut words);
    let mut lacking = words.lacking;
    let file = files::read_if_there(root, path, report);
    if let Some(file) = &file {
        let found = toml_file::parse(file, 0..file.text.len(), report, |table| {
            let mut words = Words { head: Some(table), ..Words::default() };
            fill(&mut words);
            words.finish();
            words.lacking
        });
        lacking = found.unwrap_or_default();
    }
    let broken = file.is_none() && report.len() > before;
    if !lacking.is_empty() && !broken {
        let of = words.ids.len();
        report.add(path, 1, ProblemKind::Country(CountryProblem::NotTranslated { ids: lacking, of }));
    }
}

/// The words of a file. Without a file there are none, and all is as in the original.
#[derive(Default)]
struct Words<'a> {
    head: Option<Table<'a>>,
    by_id: BTreeMap<String, Table<'a>>,
    /// What has words.
    ids: Vec<String>,
    /// What has no words here.
    lacking: Vec<String>,
}

impl Words<'_> {
    fn country(&mut self, country: &mut Country) {
        if let Some(summary) = &mut country.summary {
            let said = self.head.as_ref().and_then(|head| head.optional_text("summary"));
            country.summary_translated = said.is_some();
            self.ids.push("summary".to_string());
            match said {
                Some(said) => *summary = said.value,
                None => self.lacking.push("summary".to_string()),
            }
        }
        self.read_ids();
        country.entries.iter_mut().for_each(|entry| self.one(entry));
        country.contacts.iter_mut().for_each(|contact| self.one(contact));
        country.pathways.iter_mut().for_each(|pathway| self.one(pathway));
    }

    /// Takes every table that nobody asked for as the words of an id.
    fn read_ids(&mut self) {
        self.by_id = self.head.iter().flat_map(Table::entries).collect();
    }

    /// Puts the words of one thing in place, if all are there.
    fn one<T: Worded>(&mut self, item: &mut T) {
        item.set_translated(false);
        self.ids.push(item.id().to_string());
        let Some(table) = self.by_id.remove(item.id()) else { return self.lacking.push(item.id().to_string()) };
        let mut said = item.clone();
        let mut keys = Vec::new();
        for (key, word) in said.words() {
            let there = match word {
                Word::Text(text) => table.optional_text(key).map(|said| *text = said.value).is_some(),
                Word::List(list) => list_of(&table, key, list),
                Word::Table(texts) => texts_of(&table, key, texts),
            };
            keys.extend((!there).then_some(key));
        }
        if keys.is_empty() {
            said.set_translated(true);
            *item = said;
        } else {
            let id = item.id().to_string();
            table.add(table.line, ProblemKind::Country(CountryProblem::PartlyTranslated { id, keys }));
        }
        table.close();
    }

    /// Reports the ids that nothing has.
    fn finish(&mut self) {
        for (id, table) in std::mem::take(&mut self.by_id) {
            let known = self.ids.clone();
            table.add(table.line, ProblemKind::Unknown { what: Named::Item, written: id, known });
        }
    }
}

/// Whether a list is there; one of another length is a defect of its own.
fn list_of(table: &Table<'_>, key: &'static str, list: &mut Vec<String>) -> bool {
    let said = table.optional_texts(key);
    let (here, original) = (said.len(), list.len());
    if here != original && here > 0 {
        let line = said.first().map_or(table.line, |first| first.line);
        table.add(line, ProblemKind::Country(CountryProblem::OtherLength { key, here, original }));
    }
    *list = said.into_iter().map(|text| text.value).collect();
    here > 0
}

/// Whether all texts of a table are there; one of another id is a defect of its own.
fn texts_of(table: &Table<'_>, key: &'static str, texts: &mut BTreeMap<String, String>) -> bool {
    let Some(said) = table.optional_table(key) else { return false };
    let known: Vec<String> = texts.keys().cloned().collect();
    let mut left = known.clone();
    for (id, words) in said.words_by_id() {
        left.retain(|known| *known != id.value);
        match texts.get_mut(&id.value) {
            Some(text) => *text = words,
            None => table.add(id.line, ProblemKind::Unknown { what: Named::Item, written: id.value, known: known.clone() }),
        }
    }
    left.is_empty()
}
