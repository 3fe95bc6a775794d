//! What of a table is drawn, and the bars or lines that follow from it; the check of the content and the views use the same.

use super::table::{ColumnKind, Table, value};

/// How a set is drawn. Columns are places in its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Only rows with these cells, by column.
    pub only: Vec<(usize, String)>,
    /// Never a row with one of these cells.
    pub without: Vec<String>,
    /// Lines or bars.
    pub drawing: Drawing,
}

/// Lines or bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// Lines over time.
    Lines {
        /// The column of years.
        x: usize,
        /// The lines, from the first.
        series: Vec<Series>,
    },
    /// Bars, each with its value.
    Bars {
        /// The columns that name a bar.
        labels: Vec<usize>,
        /// The column of the values.
        value: usize,
        /// In which order.
        order: Order,
        /// How many at most.
        most: usize,
        /// Only countries that have a page here.
        ours: bool,
        /// The label of the bar that comes first, which a finding may then call the largest.
        first: Option<String>,
    },
}

/// The order of bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The largest first.
    Largest,
    /// As the rows stand.
    Written,
}

impl Order {
    /// The words in data.
    pub const WORDS: [(&'static str, Order); 2] = [("largest", Order::Largest), ("written", Order::Written)];
}

/// A line before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The column or the cell that names it.
    pub name: String,
    /// The column of its values.
    pub value: usize,
    /// Only rows with that cell.
    pub only: Option<(usize, String)>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar<'a> {
    /// What names it: cells, and the code of the country where the cell is a country.
    pub labels: Vec<(&'a str, Option<&'a str>)>,
    /// How long it is.
    pub value: f64,
    /// The same as it was written.
    pub cell: &'a str,
    /// The row.
    pub row: &'a [String],
}

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// The column or the cell that names it.
    pub name: &'a str,
    /// Its points, from the earliest.
    pub points: Vec<Point<'a>>,
}

/// A point of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point<'a> {
    /// The year.
    pub time: f64,
    /// The time as it was written.
    pub when: &'a str,
    /// How high it is.
    pub value: f64,
    /// The same as it was written.
    pub cell: &'a str,
}

impl Plan {
    /// The rows that may be drawn.
    pub fn rows<'a>(&'a self, table: &'a Table) -> impl Iterator<Item = &'a Vec<String>> {
        let fits = |row: &&Vec<String>| {
            self.only.iter().all(|(at, cell)| row[*at] == *cell) && !self.without.iter().any(|cell| row.contains(cell))
        };
        table.rows.iter().filter(fits)
    }

    /// The bars; none where lines are drawn. `is_ours` tells by its code whether a country has a page.
    pub fn bars<'a>(&'a self, table: &'a Table, is_ours: impl Fn(&str) -> bool) -> Vec<Bar<'a>> {
        let Drawing::Bars { labels, value: column, order, most, ours, .. } = &self.drawing else { return Vec::new() };
        let code = |row: &'a Vec<String>, at: usize| {
            let before = at.checked_sub(1).filter(|before| table.columns[*before].kind == ColumnKind::Code)?;
            Some(row[before].as_str()).filter(|code| table.columns[at].kind == ColumnKind::Country && !code.is_empty())
        };
        let bars = self.rows(table).filter_map(|row| {
            let labels: Vec<_> = labels.iter().map(|at| (row[*at].as_str(), code(row, *at))).collect();
            let allowed = !ours || labels.iter().all(|(_, code)| code.is_some_and(&is_ours));
            Some(Bar { labels, value: value(&row[*column])?, cell: &row[*column], row }).filter(|_| allowed)
        });
        let mut bars: Vec<Bar<'_>> = bars.collect();
        if *order == Order::Largest {
            bars.sort_by(|a, b| b.value.total_cmp(&a.value));
        }
        bars.truncate(*most);
        bars
    }

    /// The lines; none where bars are drawn.
    pub fn lines<'a>(&'a self, table: &'a Table) -> Vec<Line<'a>> {
        let Drawing::Lines { x, series } = &self.drawing else { return Vec::new() };
        let lines = series.iter().map(|series| {
            let rows = self.rows(table).filter(|row| series.only.as_ref().is_none_or(|(at, cell)| row[*at] == *cell));
            let points = rows.filter_map(|row| {
                Some(Point { time: value(&row[*x])?, when: &row[*x], value: value(&row[series.value])?, cell: &row[series.value] })
            });
            let mut points: Vec<Point<'_>> = points.collect();
            points.sort_by(|a, b| a.time.total_cmp(&b.time));
            Line { name: &series.name, points }
        });
        lines.collect()
    }

    /// The columns whose cells are drawn, for the names that the words must have.
    pub fn series_names(&self) -> Vec<&str> {
        match &self.drawing {
            Drawing::Lines { series, .. } => series.iter().map(|series| series.name.as_str()).collect(),
            Drawing::Bars { .. } => Vec::new(),
        }
    }
}
