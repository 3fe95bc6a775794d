//! `{id}.csv`: the rows of a set, each cell held against the kind of its column; used by `sidecar`.

use crate::content::files::File;
use crate::content::problem::ProblemKind;
use crate::content::report::Report;
use crate::content::statistics_problem::StatisticProblem;
use crate::domain::statistic::{Column, Table};
use csv::{ReaderBuilder, StringRecord};

/// So many unsound rows are reported; what follows is mostly one and the same mistake.
const REPORTED: usize = 5;

/// Reads the table. Unsound rows are reported and left out.
pub fn read(file: &File, columns: Vec<Column>, rows: Option<u32>, report: &Report) -> Table {
    let add = |line: usize, problem| report.add(&file.path, line, ProblemKind::Statistic(problem));
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(file.text.as_bytes());
    let wanted = columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>();
    if let Ok(header) = reader.headers()
        && header.iter().ne(wanted.iter().copied())
    {
        add(1, StatisticProblem::Header { here: Vec::from_iter(header.iter()).join(", "), wanted: wanted.join(", ") });
    }
    let mut table = Table { columns, rows: Vec::new() };
    let (mut read, mut unsound) = (0, 0);
    // Text in memory is UTF-8, and a row may have any number of cells: no record fails.
    for record in reader.records().filter_map(Result::ok) {
        read += 1;
        let Some(problem) = fault(&record, &table.columns) else {
            table.rows.push(record.iter().map(String::from).collect());
            continue;
        };
        unsound += 1;
        if unsound <= REPORTED {
            add(record.position().map_or(1, |place| place.line() as usize), problem);
        }
    }
    if rows.is_some_and(|rows| rows as usize != read) {
        add(1, StatisticProblem::RowCount { here: read });
    }
    table
}

fn fault(record: &StringRecord, columns: &[Column]) -> Option<StatisticProblem> {
    if record.len() != columns.len() {
        return Some(StatisticProblem::Width { here: record.len(), wanted: columns.len() });
    }
    let (cell, column) = record.iter().zip(columns).find(|(cell, column)| !column.kind.fits(cell))?;
    Some(StatisticProblem::Cell { cell: cell.to_string(), column: column.name.clone(), kind: column.kind.as_str() })
}
