//! `[chart]` of a sidecar: what is drawn, held against the table; used by `sidecar`.

use crate::content::fields::{Lined, Table as Fields};
use crate::content::problem::{Named, ProblemKind};
use crate::content::statistics_problem::StatisticProblem;
use crate::domain::statistic::{ColumnKind, Drawing, Order, Plan, Series, Table};

/// More bars do not fit on the screen of a phone.
const MOST_BARS: u32 = 12;
/// More lines cannot be told apart without colour.
const MOST_LINES: usize = 4;

const KINDS: [(&str, bool); 2] = [("lines", true), ("bars", false)];

/// Reads the chart; `None` where it is unsound.
pub fn read(fields: &Fields<'_>, chart: Option<Fields<'_>>, table: &Table, is_ours: &dyn Fn(&str) -> bool) -> Option<Plan> {
    let Some(chart) = chart else {
        fields.add(fields.line, ProblemKind::MissingKey("chart"));
        return None;
    };
    let reader = Reader { chart: &chart, table };
    let is_lines = chart.one_of("kind", &KINDS);
    let only = chart.optional_table("only").map(|only| {
        let cells = only.words_by_id().into_iter();
        cells.filter_map(|(column, cell)| Some((reader.column(&column)?, cell))).collect()
    });
    let without = chart.optional_texts("without").into_iter().map(|cell| cell.value).collect();
    let drawing = match is_lines {
        Some(true) => reader.lines(),
        Some(false) => reader.bars(),
        None => None,
    };
    let plan = drawing.map(|drawing| Plan { only: only.unwrap_or_default(), without, drawing });
    if let Some(problem) = plan.as_ref().and_then(|plan| unsound(plan, table, is_ours)) {
        chart.add(chart.line, ProblemKind::Statistic(problem));
    }
    if is_lines.is_some() {
        chart.close();
    }
    plan
}

struct Reader<'a> {
    chart: &'a Fields<'a>,
    table: &'a Table,
}

impl Reader<'_> {
    fn column(&self, written: &Lined<String>) -> Option<usize> {
        let found = self.table.column(&written.value);
        if found.is_none() {
            let known = self.table.columns.iter().map(|column| column.name.clone()).collect();
            self.chart.add(written.line, ProblemKind::Unknown { what: Named::Column, written: written.value.clone(), known });
        }
        found
    }

    fn column_that(&self, written: &Lined<String>, wanted: &'static str, fits: impl Fn(ColumnKind) -> bool) -> Option<usize> {
        let at = self.column(written)?;
        let column = &self.table.columns[at];
        if fits(column.kind) {
            return Some(at);
        }
        let problem = StatisticProblem::NotDrawable { column: column.name.clone(), kind: column.kind.as_str(), wanted };
        self.chart.add(written.line, ProblemKind::Statistic(problem));
        None
    }

    fn value(&self, written: &Lined<String>) -> Option<usize> {
        self.column_that(written, "a value", ColumnKind::is_value)
    }

    fn lines(&self) -> Option<Drawing> {
        let x = self.chart.text("x").and_then(|x| self.column_that(&x, "the time", |kind| kind == ColumnKind::Year));
        let names = self.chart.texts("series");
        let of = self.chart.optional_text("of");
        let series: Vec<Series> = match of {
            Some(of) => {
                let of = self.column(&of);
                let value = self.chart.text("value").and_then(|value| self.value(&value));
                let one = |name: Lined<String>| Some(Series { only: Some((of?, name.value.clone())), value: value?, name: name.value });
                names.into_iter().filter_map(one).collect()
            }
            None => names.into_iter().filter_map(|name| Some(Series { value: self.value(&name)?, only: None, name: name.value })).collect(),
        };
        Some(Drawing::Lines { x: x?, series })
    }

    fn bars(&self) -> Option<Drawing> {
        let named = |kind: ColumnKind| !kind.is_value() && kind != ColumnKind::Address;
        let labels = self.chart.texts("labels").iter().filter_map(|label| self.column_that(label, "a label", named)).collect();
        let value = self.chart.text("value").and_then(|value| self.value(&value));
        let order = self.chart.optional_one_of("order", &Order::WORDS).unwrap_or(Order::Largest);
        let most = self.chart.number("most", MOST_BARS);
        let ours = self.chart.optional_flag("ours").unwrap_or(false);
        let first = self.chart.optional_text("first").map(|first| first.value);
        Some(Drawing::Bars { labels, value: value?, order, most: most? as usize, ours, first })
    }
}

/// What would be drawn and must not be.
fn unsound(plan: &Plan, table: &Table, is_ours: &dyn Fn(&str) -> bool) -> Option<StatisticProblem> {
    let (bars, lines) = (plan.bars(table, is_ours), plan.lines(table));
    let crowded = match &plan.drawing {
        Drawing::Bars { .. } if bars.is_empty() => Some("no bar".to_string()),
        Drawing::Bars { .. } => None,
        Drawing::Lines { .. } if lines.is_empty() || lines.len() > MOST_LINES => Some(format!("{} lines", lines.len())),
        Drawing::Lines { .. } => {
            let short = lines.iter().find(|line| line.points.len() < 2);
            short.map(|line| format!("{} points of \"{}\"", line.points.len(), line.name))
        }
    };
    if let Some(what) = crowded {
        return Some(StatisticProblem::Crowded(what));
    }
    let complete = table.columns.iter().position(|column| column.kind == ColumnKind::Complete);
    if let Some(at) = complete
        && let Some(row) = plan.rows(table).find(|row| row[at] != "yes")
    {
        return Some(StatisticProblem::PartOfYear(row[at].clone(), table.columns[at].name.clone()));
    }
    if let (Drawing::Bars { first: Some(written), .. }, Some(bar)) = (&plan.drawing, bars.first()) {
        let here = bar.labels.iter().map(|(label, _)| *label).collect::<Vec<_>>().join(" | ");
        return (here != *written).then(|| StatisticProblem::First { here, written: written.clone() });
    }
    None
}
