//! A set of statistics in one language: a table with its source and licence, what one sees in it, and how it is drawn; used by every native room.

mod drawing;
mod table;

pub use drawing::{Bar, Drawing, Line, Order, Plan, Point, Series};
pub use table::{CellFault, Column, ColumnKind, Table};

use super::Verification;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The question of a reader that a set answers, in the order of the page that lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// How many people move?
    People,
    /// How dangerous are the routes?
    Routes,
    /// Asylum and protection.
    Asylum,
    /// What does it cost?
    Cost,
    /// Money sent home.
    Money,
}

impl Theme {
    /// The words in data, in the order of the page.
    pub const WORDS: [(&'static str, Theme); 5] =
        [("people", Theme::People), ("routes", Theme::Routes), ("asylum", Theme::Asylum), ("cost", Theme::Cost), ("money", Theme::Money)];

    /// The word in data and in the name of its message.
    pub fn as_str(self) -> &'static str {
        Theme::WORDS.iter().find(|(_, theme)| *theme == self).map_or("", |(word, _)| word)
    }
}

/// What is the same in every language.
#[derive(Clone, Debug)]
pub struct DataSet {
    /// Its id, which is the name of its file and the end of its address.
    pub id: String,
    /// The question that it answers.
    pub theme: Theme,
    /// Columns and rows.
    pub table: Table,
    /// The table as it was written, for those who take it.
    pub csv: String,
    /// Who counted.
    pub publisher: String,
    /// The publisher's own address for the set.
    pub url: String,
    /// Under which terms it may be passed on.
    pub licence: String,
    /// Where we read those terms; `None` for single facts that are cited.
    pub licence_seen_at: Option<String>,
    /// The copy from which we took it.
    pub retrieved_from: String,
    /// When we read it, and when it must be looked at again.
    pub verification: Verification,
    /// How it is drawn.
    pub plan: Plan,
}

/// A set with its words.
#[derive(Clone, Debug)]
pub struct Statistic {
    /// What is the same in every language.
    pub set: Arc<DataSet>,
    /// The words.
    pub words: StatisticWords,
    /// Whether the words are in the catalog's language; otherwise they are the original's.
    pub translated: bool,
}

/// What is said of a set in one language. References to cells are resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatisticWords {
    /// A plain question or statement.
    pub title: String,
    /// The sentence that says what one sees.
    pub finding: String,
    /// What the chart draws: what, of when, in which unit.
    pub drawn: String,
    /// What is counted.
    pub unit: String,
    /// The time that the rows cover.
    pub period: String,
    /// How the table was made.
    pub method: String,
    /// What one must not read into it.
    pub caveats: Vec<String>,
    /// The names of the columns, by column.
    pub columns: BTreeMap<String, String>,
    /// Short names of lines and bars, by column or by cell.
    pub labels: BTreeMap<String, String>,
}

impl StatisticWords {
    /// The name of a line or a bar: a short one where the words have it, else as it stands in the table.
    pub fn label<'a>(&'a self, name: &'a str) -> &'a str {
        self.labels.get(name).map_or(name, String::as_str)
    }
}

/// A set that we do not publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What it is.
    pub name: String,
    /// Why it is left out.
    pub reason: String,
    /// Whether the words are in the catalog's language.
    pub translated: bool,
}
