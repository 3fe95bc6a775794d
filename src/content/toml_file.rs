//! From the text of a TOML file to its tables, with every error of its syntax; used by all readers of TOML in this room.

use super::fields::Table;
use super::files::File;
use super::problem::ProblemKind;
use super::report::Report;
use std::ops::Range;
use toml::de::DeTable;

/// Parses the part of the file in `range` and reads it with `read`. Where the syntax is broken, that is reported and nothing is read.
pub fn parse<T>(file: &File, range: Range<usize>, report: &Report, read: impl FnOnce(Table<'_>) -> T) -> Option<T> {
    let text = file.text.get(range.clone()).unwrap_or_default();
    let (table, errors) = DeTable::parse_recoverable(text);
    let place = Place { file, base: range.start };
    let mut last = 0;
    for error in &errors {
        let line = place.line(error.span().map_or(0, |span| span.start));
        // What follows on the same line is mostly one and the same mistake.
        if line > last {
            report.add(&file.path, line, ProblemKind::Toml(error.message().lines().collect::<Vec<_>>().join(", ")));
            last = line;
        }
    }
    errors.is_empty().then(|| read(Table::new(place, table.get_ref(), file.line_at(range.start), report)))
}

/// Where the parsed text stands: spans become lines of the file.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The file.
    pub file: &'a File,
    /// Where the parsed text begins in it.
    pub base: usize,
}

impl Place<'_> {
    /// The line of a byte of the parsed text.
    pub fn line(&self, offset: usize) -> usize {
        self.file.line_at(self.base + offset)
    }
}
