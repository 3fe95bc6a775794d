//! `content/countries/sets.toml`: named sets of countries that conditions of pathways may name.

use super::proof::proof;
use super::reading::{SetCodes, code, value};
use super::{FOLDER, Mention};
use crate::content::fields::Table;
use crate::content::files;
use crate::content::problem::ProblemKind;
use crate::content::report::Report;
use crate::content::toml_file;
use crate::counsel::soundness::is_id;
use crate::domain::{CountryCode, CountrySet, Date};
use std::collections::BTreeMap;
use std::path::Path;

/// All sets, read.
#[derive(Default)]
pub struct Sets {
    /// The sound ones, in the original's words.
    pub sets: BTreeMap<String, CountrySet>,
    /// The countries of every set, those of unsound ones too, so that conditions can name them.
    pub codes: SetCodes,
    /// The works that they cite.
    pub works: Vec<Mention>,
}

/// Reads the sets; none where the file is missing.
pub fn load(root: &Path, today: Date, report: &Report) -> Sets {
    let path = [FOLDER, "/sets.toml"].concat();
    let Some(file) = files::read_if_there(root, &path, report) else { return Sets::default() };
    let sets = toml_file::parse(&file, 0..file.text.len(), report, |table| {
        let mut sets = Sets::default();
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for entry in table.tables("set") {
            set(&entry, today, &mut first, &mut sets);
            entry.close();
        }
        table.close();
        sets
    });
    sets.unwrap_or_default()
}

fn set(table: &Table<'_>, today: Date, first: &mut BTreeMap<String, usize>, sets: &mut Sets) {
    let id = table.text("id");
    if let Some(id) = &id {
        if !is_id(&id.value) {
            table.add(id.line, ProblemKind::BadId(id.value.clone()));
        }
        if let Some(first) = first.insert(id.value.clone(), id.line) {
            table.add(id.line, ProblemKind::DuplicateId { id: id.value.clone(), first });
        }
    }
    let name = table.text("name");
    let countries: Vec<CountryCode> = table.texts("countries").iter().filter_map(|written| code(table, written)).collect();
    let (note, doubt) = (value(table.optional_text("note")), value(table.optional_text("doubt")));
    let path = table.path().to_string();
    let proof = proof(table, today, |name, line| sets.works.push(Mention { name, path: path.clone(), line }));
    let Some(id) = value(id) else { return };
    sets.codes.insert(id.clone(), countries.clone());
    if let (Some(name), Some(proof)) = (value(name), proof) {
        sets.sets.insert(id.clone(), CountrySet { id, name, countries, note, doubt, proof, translated: true });
    }
}
