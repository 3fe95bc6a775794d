//! `{id}.{lang}.toml`: what is said of a set in one language, with the cells that it refers to; used by `load`.

use super::reference::resolve;
use crate::content::fields::Table as Fields;
use crate::content::problem::{Named, ProblemKind};
use crate::content::statistics_problem::StatisticProblem;
use crate::domain::{DataSet, StatisticWords};
use crate::words::Words;
use std::collections::BTreeMap;

/// Reads the words, all of which must be there.
pub fn read(fields: &Fields<'_>, set: &DataSet, words: &Words) -> Option<StatisticWords> {
    let plain = |key: &'static str| fields.text(key).map(|text| text.value);
    let (unit, period, method) = (plain("unit"), plain("period"), plain("method"));
    let known = [unit.as_deref(), period.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let referring = |key: &'static str| {
        let text = fields.text(key)?;
        let (said, problems) = resolve(&text.value, &known, &set.table, words);
        for problem in problems {
            fields.add(text.line, ProblemKind::Statistic(problem));
        }
        Some(said)
    };
    let (title, finding, drawn) = (referring("title"), referring("finding"), referring("drawn"));
    let caveats = fields.texts("caveats").into_iter().map(|caveat| caveat.value).collect();
    let columns = names(fields, "columns");
    let labels = names(fields, "labels");
    let lacking = |list: &'static str, known: &BTreeMap<String, String>, wanted: Vec<&str>| {
        for name in wanted.into_iter().filter(|name| !known.contains_key(*name)) {
            fields.add(fields.line, ProblemKind::Statistic(StatisticProblem::NoName { list, name: name.to_string() }));
        }
    };
    let all: Vec<&str> = set.table.columns.iter().map(|column| column.name.as_str()).collect();
    lacking("columns", &columns, all.clone());
    lacking("labels", &labels, set.plan.series_names());
    let cells = || set.table.rows.iter().flatten().map(String::as_str);
    let stray = columns.keys().filter(|name| !all.contains(&name.as_str()));
    let stray = stray.chain(labels.keys().filter(|name| !all.contains(&name.as_str()) && cells().all(|cell| cell != *name)));
    for name in stray {
        let known = all.iter().map(ToString::to_string).collect();
        fields.add(fields.line, ProblemKind::Unknown { what: Named::Column, written: name.clone(), known });
    }
    Some(StatisticWords {
        title: title?,
        finding: finding?,
        drawn: drawn?,
        unit: unit?,
        period: period?,
        method: method?,
        caveats,
        columns,
        labels,
    })
}

fn names(fields: &Fields<'_>, key: &'static str) -> BTreeMap<String, String> {
    let table = fields.optional_table(key);
    table.into_iter().flat_map(|table| table.words_by_id()).map(|(id, words)| (id.value, words)).collect()
}
