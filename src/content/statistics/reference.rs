//! References from words to cells, `{COLUMN@KEY|KEY}`, and comparisons of two cells that the words rest on; used by `saying` and `sidecar`.

use crate::content::statistics_problem::StatisticProblem;
use crate::domain::statistic::{CellFault, ColumnKind, Table};
use crate::words::typed::digit;
use crate::words::{Number, Words};

/// The words with each reference replaced by its cell, in the digits of the language, and every defect. `known` are other words of the set,
/// whose numbers may be repeated: its unit and its time.
pub fn resolve(text: &str, known: &str, table: &Table, words: &Words) -> (String, Vec<StatisticProblem>) {
    let mut out = String::with_capacity(text.len());
    let mut problems = typed(text, known, table);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((written, after)) = after.split_once('}') else {
            problems.push(StatisticProblem::Brace);
            rest = "";
            break;
        };
        let (rounded, reference) = written.strip_prefix('~').map_or((false, written), |reference| (true, reference));
        match cell(reference, table) {
            Ok((cell, kind)) => out.push_str(&said(cell, kind, rounded, words)),
            Err(fault) => problems.push(StatisticProblem::Reference { written: written.to_string(), fault }),
        }
        rest = after;
    }
    out.push_str(rest);
    (out, problems)
}

/// What is wrong with a comparison, `COLUMN@KEY > COLUMN@KEY`; `None` where it holds.
pub fn comparison(text: &str, table: &Table) -> Option<StatisticProblem> {
    let form = || StatisticProblem::ComparisonForm(text.to_string());
    let (one, more, other) = match (text.split_once(" > "), text.split_once(" < ")) {
        (Some((one, other)), None) => (one, true, other),
        (None, Some((one, other))) => (one, false, other),
        _ => return Some(form()),
    };
    let value = |written: &str| match cell(written, table) {
        Ok((cell, _)) => cell.parse::<f64>().map_err(|_| form()),
        Err(fault) => Err(StatisticProblem::Reference { written: written.to_string(), fault }),
    };
    match (value(one), value(other)) {
        (Ok(one), Ok(other)) => {
            let holds = if more { one > other } else { one < other };
            (!holds).then(|| StatisticProblem::DoesNotHold(text.to_string()))
        }
        (Err(problem), _) | (_, Err(problem)) => Some(problem),
    }
}

fn cell<'a>(reference: &str, table: &'a Table) -> Result<(&'a str, ColumnKind), CellFault> {
    let (column, keys) = reference.split_once('@').ok_or(CellFault::NoRow)?;
    let kind = table.column(column).map(|at| table.columns[at].kind).ok_or(CellFault::NoColumn)?;
    let keys: Vec<&str> = keys.split('|').collect();
    Ok((table.cell(column, &keys)?, kind))
}

/// A cell in the digits of the language; a rounded count as millions with one digit after the point, or as full thousands or hundreds.
fn said(cell: &str, kind: ColumnKind, rounded: bool, words: &Words) -> String {
    let Some(number) = Number::parse(cell).filter(|_| kind != ColumnKind::Year || cell.len() == 4) else { return cell.to_string() };
    if kind == ColumnKind::Year {
        return words.numbering.plain(number);
    }
    let full = || words.numbering.format(number);
    if rounded { words.rounded(cell).unwrap_or_else(full) } else { full() }
}

/// Every number outside of references that is no year of the table and does not stand in `known`.
fn typed(text: &str, known: &str, table: &Table) -> Vec<StatisticProblem> {
    let mut outside = String::new();
    let mut depth = 0;
    for sign in text.chars() {
        match sign {
            '{' => depth = 1,
            '}' => depth = 0,
            _ if depth == 0 => outside.push(sign),
            _ => {}
        }
    }
    let known: Vec<String> = numbers(known).map(ascii).collect();
    let is_known = |number: &str| known.contains(&ascii(number)) || ascii(number).len() == 4 && table.knows_year(&ascii(number));
    numbers(&outside).filter(|number| !is_known(number)).map(|number| StatisticProblem::TypedNumber(number.to_string())).collect()
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_numeric()).filter(|number| !number.is_empty())
}

fn ascii(number: &str) -> String {
    number.chars().filter_map(|sign| Some(char::from(b'0' + digit(sign)?))).collect()
}
