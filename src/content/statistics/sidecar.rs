//! `{id}.toml`: whose numbers these are, under which terms, when we read them, and the kinds of their columns; used by `load`.

use super::{FOLDER, plan, reference, rows};
use crate::content::fields::{Lined, Table as Fields};
use crate::content::files::{self, File};
use crate::content::link::is_source;
use crate::content::problem::ProblemKind;
use crate::content::report::Report;
use crate::content::statistics_problem::StatisticProblem;
use crate::content::toml_file;
use crate::domain::statistic::{Column, ColumnKind};
use crate::domain::{DataSet, Date, Theme};
use std::path::Path;

/// The licence of single facts, whose terms stand nowhere since facts have none.
const FACTS: &str = "facts with citation";
/// No set has more rows.
const MOST_ROWS: u32 = 100_000;

/// Reads a sidecar and its table; `None` where one of them is unsound.
pub fn read(root: &Path, file: &File, id: &str, is_ours: &dyn Fn(&str) -> bool, today: Date, report: &Report) -> Option<DataSet> {
    let before = report.len();
    let csv = files::read(root, &format!("{FOLDER}/{id}.csv"), report);
    let set = toml_file::parse(file, 0..file.text.len(), report, |fields| {
        let theme = fields.one_of("theme", &Theme::WORDS);
        let (publisher, url) = (fields.text("publisher"), address(&fields, "url", true));
        let (licence, licence_seen_at) = (fields.text("licence"), address(&fields, "licence_seen_at", false));
        if let Some(licence) = licence.as_ref().filter(|licence| licence_seen_at.is_none() && licence.value != FACTS) {
            fields.add(licence.line, ProblemKind::Statistic(StatisticProblem::LicenceNotSeen(licence.value.clone())));
        }
        let retrieved_from = fields.text("retrieved_from");
        let verification = fields.verification(today);
        let rows = fields.number("rows", MOST_ROWS);
        let columns = columns(&fields);
        let holds = fields.optional_texts("holds");
        // Of a table that is unsound, nothing else is held: that would only repeat the fault.
        let before = report.len();
        let table = columns.and_then(|columns| Some(rows::read(csv.as_ref()?, columns, rows, report)));
        let chart = fields.optional_table("chart");
        let table = table.filter(|_| report.len() == before);
        let plan = table.as_ref().and_then(|table| plan::read(&fields, chart, table, is_ours));
        for (comparison, table) in holds.iter().filter_map(|holds| Some((holds, table.as_ref()?))) {
            if let Some(problem) = reference::comparison(&comparison.value, table) {
                fields.add(comparison.line, ProblemKind::Statistic(problem));
            }
        }
        fields.close();
        Some(DataSet {
            id: id.to_string(),
            theme: theme?,
            table: table?,
            csv: csv?.text,
            publisher: publisher?.value,
            url: url?,
            licence: licence?.value,
            licence_seen_at,
            retrieved_from: retrieved_from?.value,
            verification: verification?,
            plan: plan?,
        })
    });
    set.flatten().filter(|_| report.has_only_warnings_since(before))
}

/// The columns; `None` where one is unsound.
fn columns(fields: &Fields<'_>) -> Option<Vec<Column>> {
    let tables = fields.tables("columns");
    if tables.is_empty() {
        fields.add(fields.line, ProblemKind::MissingKey("columns"));
        return None;
    }
    let columns: Vec<Option<Column>> = tables
        .into_iter()
        .map(|column| {
            let (name, kind) = (column.text("name"), column.one_of("kind", &ColumnKind::WORDS));
            column.close();
            Some(Column { name: name?.value, kind: kind? })
        })
        .collect();
    columns.into_iter().collect()
}

fn address(fields: &Fields<'_>, key: &'static str, required: bool) -> Option<String> {
    let text: Option<Lined<String>> = if required { fields.text(key) } else { fields.optional_text(key) };
    if let Some(text) = text.as_ref().filter(|text| !is_source(&text.value)) {
        fields.add(text.line, ProblemKind::BadAddress(text.value.clone()));
    }
    text.map(|text| text.value)
}
