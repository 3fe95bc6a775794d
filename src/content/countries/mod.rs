//! `content/countries/`: what the portal says of each country, with the sets and the rules that its pathways need; used by `load`.
//!
//! ```text
//! load ─┬─ sets          sets.toml             → CountrySets
//!       ├─ country       {iso2}.toml           → Country, in the original's words
//!       │   ├─ entry         [[risk]], [[right]] …
//!       │   ├─ contact       [[contact]]
//!       │   ├─ pathway       [[pathway]], and its rule
//!       │   │   └─ condition     the predicates
//!       │   └─ proof         source, also, seen, review_by; sites and codes
//!       └─ translation   {name}.{lang}.toml    → the same in another language
//!           └─ worded          which words each thing has
//! reading                what all of these know of the file they read
//! ```

mod condition;
mod contact;
mod country;
mod entry;
mod pathway;
mod proof;
mod reading;
mod sets;
mod translation;
mod worded;

pub use worded::{Word, Worded};

use super::country_problem::CountryProblem;
use super::files;
use super::problem::{Named, ProblemKind};
use super::report::Report;
use crate::counsel::Condition;
use crate::domain::{Country, CountryCode, CountrySet, Date};
use crate::words::Words;
use reading::Reading;
use std::collections::BTreeMap;
use std::path::Path;

const FOLDER: &str = "content/countries";

/// A name and where it stands.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The name.
    pub name: String,
    /// The file.
    pub path: String,
    /// The line.
    pub line: usize,
}

/// The countries and sets of one language.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The countries by code.
    pub countries: BTreeMap<String, Country>,
    /// The sets by id.
    pub sets: BTreeMap<String, CountrySet>,
}

/// All countries, read.
#[derive(Clone, Debug, Default)]
pub struct Countries {
    /// What is said in each language; what is not translated has the original's words.
    pub by_language: Vec<Said>,
    /// The conditions of pathways, by id.
    pub rules: BTreeMap<String, Condition>,
    /// The works that are cited.
    pub works: Vec<Mention>,
    /// The ids of contacts; those of unsound ones too.
    contacts: Vec<String>,
    /// Every country that has a page or is named on one, where first.
    named: BTreeMap<CountryCode, Mention>,
}

impl Countries {
    /// The ids of all contacts of countries.
    pub fn contacts(&self) -> &[String] {
        &self.contacts
    }
}

/// Reads the countries, the sets, and their words in each language.
pub fn load(root: &Path, languages: &[&str], today: Date, report: &Report) -> Countries {
    let mut all = Countries::default();
    let mut original = Said::default();
    let mut ids: BTreeMap<String, Mention> = BTreeMap::new();
    let sets = sets::load(root, today, report);
    for path in files::list(root, FOLDER, report) {
        let Some(stem) = stem(&path) else { continue };
        let Some(code) = CountryCode::parse(stem) else { continue };
        let Some(file) = files::read_if_there(root, &path, report) else { continue };
        let reading = Reading::new(code, today, &sets.codes);
        let country = country::read(&file, &reading, report);
        let notes = reading.finish();
        for (target, line) in notes.targets.iter().filter(|(target, _)| !notes.pathways.contains(target)) {
            let (written, known) = (target.clone(), notes.pathways.clone());
            report.add(&path, *line, ProblemKind::Unknown { what: Named::Pathway, written, known });
        }
        let at = |name: String, line| Mention { name, path: path.clone(), line };
        for (id, line) in notes.ids {
            match ids.get(&id) {
                Some(Mention { path: first, line: at, .. }) => {
                    let first = format!("{first}:{at}");
                    report.add(&path, line, ProblemKind::Country(CountryProblem::DuplicateId { id, first }));
                }
                None => {
                    ids.insert(id.clone(), at(id, line));
                }
            }
        }
        all.works.extend(notes.works.into_iter().map(|(key, line)| at(key, line)));
        all.contacts.extend(notes.contacts);
        all.rules.extend(notes.rules);
        all.named.entry(code).or_insert_with(|| at(code.to_string(), 1));
        for (named, line) in notes.codes {
            all.named.entry(named).or_insert_with(|| at(named.to_string(), line));
        }
        original.countries.extend(country.map(|country| (code.to_string(), country)));
    }
    all.works.extend(sets.works);
    original.sets = sets.sets;
    for (at, language) in languages.iter().enumerate() {
        all.by_language.push(if at == 0 { original.clone() } else { translation::load(root, language, &original, report) });
    }
    all
}

/// The name of an original's file, without folder and extension; `None` for a translation.
fn stem(path: &str) -> Option<&str> {
    let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(".toml")?;
    (!name.contains(['.', '/'])).then_some(name)
}

/// Reports every country that has no name in the words of the original; those of translations are held against the original's.
pub fn check_names(countries: &Countries, words: &[Words], report: &Report) {
    let Some(original) = words.first() else { return };
    for (code, named) in &countries.named {
        if original.pattern(&["country-", code.as_str()].concat()).is_none() {
            let path = format!("locales/{}/countries.ftl", original.language);
            let at = format!("{}:{}", named.path, named.line);
            report.add(&path, 1, ProblemKind::Country(CountryProblem::NoName { code: code.as_str(), at }));
        }
    }
}
