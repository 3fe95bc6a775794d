//! `content/statistics/`: tables with a sidecar each, and their words by language; used by `load`.
//!
//! ```text
//! load ─┬─ sidecar     {id}.toml          → DataSet: columns, source, licence, dates
//!       │   ├─ rows    {id}.csv           → Table, held against the columns
//!       │   └─ plan    [chart]            → Plan, held against the table
//!       └─ saying      {id}.{lang}.toml   → StatisticWords, with the cells that they refer to
//! ```

mod plan;
mod reference;
mod rows;
mod saying;
mod sidecar;

use super::countries::Countries;
use super::files;
use super::problem::ProblemKind;
use super::report::Report;
use super::statistics_problem::StatisticProblem;
use super::toml_file;
use crate::counsel::soundness::is_id;
use crate::domain::{CountryCode, DataSet, Date, LeftOut, Statistic, StatisticWords};
use crate::words::Words;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

const FOLDER: &str = "content/statistics";
/// The name of the files that say what is not published; no set has it.
const LEFT_OUT: &str = "left-out";

/// The sets of one language, by theme and id, and what is left out.
pub type Said = (Vec<Statistic>, Vec<LeftOut>);

/// Reads the sets and their words in each language; what is not translated has the original's words.
pub fn load(root: &Path, countries: &Countries, words: &[Words], today: Date, report: &Report) -> Vec<Said> {
    let with_page = |code: &str| {
        let code = CountryCode::from_alpha3(code);
        let original = countries.by_language.first();
        code.zip(original).is_some_and(|(code, original)| original.countries.contains_key(code.as_str()))
    };
    let mut sets: Vec<Arc<DataSet>> = Vec::new();
    for path in files::list(root, FOLDER, report) {
        let Some(id) = id_of(&path) else { continue };
        if !is_id(id) {
            report.add(&path, 1, ProblemKind::BadId(id.to_string()));
        }
        let set = files::read_if_there(root, &path, report).and_then(|file| sidecar::read(root, &file, id, &with_page, today, report));
        sets.extend(set.map(Arc::new));
    }
    sets.sort_by(|a, b| (a.theme, &a.id).cmp(&(b.theme, &b.id)));

    let mut all: Vec<Said> = Vec::new();
    for (at, words) in words.iter().enumerate() {
        let original = all.first();
        let sets = said(root, &sets, words, original.map(|(sets, _)| sets.as_slice()), report);
        let left_out = left_out(root, &words.language, original.map(|(_, left_out)| left_out.as_slice()), at > 0, report);
        all.push((sets, left_out));
    }
    all
}

/// The id of a sidecar; `None` for tables and words.
fn id_of(path: &str) -> Option<&str> {
    let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(".toml")?;
    (!name.contains(['.', '/']) && name != LEFT_OUT).then_some(name)
}

/// The sets in the words of that language; of an original that has none, a set is refused.
fn said(root: &Path, sets: &[Arc<DataSet>], words: &Words, original: Option<&[Statistic]>, report: &Report) -> Vec<Statistic> {
    let path = |set: &DataSet| format!("{FOLDER}/{}.{}.toml", set.id, words.language);
    let mut lacking = Vec::new();
    let mut all = Vec::new();
    for set in sets {
        let file = match original {
            None => files::read(root, &path(set), report),
            Some(_) => files::read_if_there(root, &path(set), report),
        };
        let there = file.is_some();
        let said = file.and_then(|file| {
            let said = toml_file::parse(&file, 0..file.text.len(), report, |table| {
                let said = saying::read(&table, set, words);
                table.close();
                said
            });
            said.flatten()
        });
        let found = original.and_then(|original| original.iter().find(|statistic| statistic.set.id == set.id));
        if !there && found.is_some() {
            lacking.push(set.id.clone());
        }
        let translated = said.is_some();
        let said: Option<StatisticWords> = said.or_else(|| found.map(|found| found.words.clone()));
        all.extend(said.map(|words| Statistic { set: Arc::clone(set), words, translated }));
    }
    if let Some(first) = lacking.first() {
        let path = format!("{FOLDER}/{first}.{}.toml", words.language);
        report.add(&path, 1, ProblemKind::Statistic(StatisticProblem::NotTranslated { ids: lacking.clone(), of: sets.len() }));
    }
    all
}

/// What is not published and why, by id in the order of ids.
fn left_out(root: &Path, language: &str, original: Option<&[LeftOut]>, optional: bool, report: &Report) -> Vec<LeftOut> {
    let path = format!("{FOLDER}/{LEFT_OUT}.{language}.toml");
    let read = files::read_if_there(root, &path, report).and_then(|file| {
        toml_file::parse(&file, 0..file.text.len(), report, |table| {
            let all: BTreeMap<_, _> = table.entries().into_iter().collect();
            let all = all.into_values().filter_map(|table| {
                let (name, reason) = (table.text("name"), table.text("reason"));
                table.close();
                Some(LeftOut { name: name?.value, reason: reason?.value, translated: true })
            });
            all.collect::<Vec<_>>()
        })
    });
    let untranslated = |left: &LeftOut| LeftOut { translated: !optional, ..left.clone() };
    read.unwrap_or_else(|| original.into_iter().flatten().map(untranslated).collect())
}
