//! The words for what is wrong in a set of statistics; made by the readers of `statistics`.

use crate::domain::statistic::CellFault;
use thiserror::Error;

/// What is wrong in a file of `content/statistics/`.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum StatisticProblem {
    /// A licence whose terms nobody read.
    #[error(
        "nothing says where the licence \"{0}\" was read; add licence_seen_at = \"https://…\", write licence = \"facts with citation\" for \
         single facts, or take the set out and name it in left-out.en.toml"
    )]
    LicenceNotSeen(String),
    /// Another first line than the columns of the sidecar.
    #[error("the first line names the columns {here}, the sidecar {wanted}; make them the same")]
    Header {
        /// As in the table.
        here: String,
        /// As in the sidecar.
        wanted: String,
    },
    /// A row with more or fewer cells than there are columns.
    #[error("this row has {here} cells, and there are {wanted} columns; add or take away what is wrong, and quote a cell that has a comma")]
    Width {
        /// In this row.
        here: usize,
        /// In the sidecar.
        wanted: usize,
    },
    /// A cell of another kind than its column.
    #[error("\"{cell}\" is no {kind} (column {column}); mend the cell, or the kind of the column in the sidecar")]
    Cell {
        /// As written.
        cell: String,
        /// Its column.
        column: String,
        /// What it must be.
        kind: &'static str,
    },
    /// Another number of rows than the sidecar says.
    #[error("the table has {here} rows; mend the table, or write rows = {here}")]
    RowCount {
        /// In the table.
        here: usize,
    },
    /// A column that cannot be drawn in this way.
    #[error("the column \"{column}\" is of kind {kind} and cannot be {wanted}; name another one")]
    NotDrawable {
        /// The column.
        column: String,
        /// Its kind.
        kind: &'static str,
        /// What it was to be.
        wanted: &'static str,
    },
    /// A chart with too little or too much in it.
    #[error("the chart draws {0}; draw 1 to 12 bars, or 1 to 4 lines of two points or more: look at only, without and most")]
    Crowded(String),
    /// A part of a year drawn as if it were a whole one.
    #[error("the chart draws a part of a year as a whole one ({0}); add {column} = \"yes\" to only", column = .1)]
    PartOfYear(String, String),
    /// Another bar comes first than the sidecar says.
    #[error("the first bar is \"{here}\", not \"{written}\"; mend first, and the words that rest on it")]
    First {
        /// The first bar.
        here: String,
        /// As written.
        written: String,
    },
    /// A reference to no cell.
    #[error("{{{written}}} {}; write {{COLUMN@KEY|KEY}} with what stands in one row alone, ~ before it to round", why(.fault))]
    Reference {
        /// As written, without braces.
        written: String,
        /// Why there is none.
        fault: CellFault,
    },
    /// A brace that opens and does not close.
    #[error("a brace is not closed; write {{COLUMN@KEY}}")]
    Brace,
    /// A number that is typed.
    #[error("\"{0}\" is typed; write a reference to the cell, {{COLUMN@KEY|KEY}}, so that words and table cannot part")]
    TypedNumber(String),
    /// A comparison that has no form.
    #[error("\"{0}\" is no comparison; write \"COLUMN@KEY > COLUMN@KEY\", with < or >")]
    ComparisonForm(String),
    /// A comparison that does not hold.
    #[error("\"{0}\" does not hold in the table; mend the words that rest on it, then holds")]
    DoesNotHold(String),
    /// A column, a line or a bar without a name in words.
    #[error("\"{name}\" has no name; add it to [{list}]")]
    NoName {
        /// The table in the file of words.
        list: &'static str,
        /// The column or line.
        name: String,
    },
    /// Sets without words in another language.
    #[error("warning: {} of {of} sets are not translated and are shown in the original's words: {}", .ids.len(), .ids.join(", "))]
    NotTranslated {
        /// Their ids.
        ids: Vec<String>,
        /// How many there are.
        of: usize,
    },
}

fn why(fault: &CellFault) -> String {
    match fault {
        CellFault::NoColumn => "names no column".to_string(),
        CellFault::NoRow => "names no row".to_string(),
        CellFault::Several(rows) => format!("names {rows} rows"),
        CellFault::Empty => "names a cell that is empty".to_string(),
    }
}
