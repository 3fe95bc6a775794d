//! The table of a set of statistics: typed columns, rows of text as it was written, and cells found by what names their row.

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// A year.
    Year,
    /// A quarter of a year, as in `2025Q3`.
    Quarter,
    /// A country by the three letters of ISO 3166-1; empty for what is no country.
    Code,
    /// The name of the country whose code stands in the column before.
    Country,
    /// Words.
    Text,
    /// `yes`, or `no` and which part of the year it is.
    Complete,
    /// A count or an amount; may be empty.
    Number,
    /// Parts of a hundred; may be empty.
    Percent,
    /// An address.
    Address,
}

impl ColumnKind {
    /// The words in data.
    pub const WORDS: [(&'static str, ColumnKind); 9] = [
        ("year", ColumnKind::Year),
        ("quarter", ColumnKind::Quarter),
        ("code", ColumnKind::Code),
        ("country", ColumnKind::Country),
        ("text", ColumnKind::Text),
        ("complete", ColumnKind::Complete),
        ("number", ColumnKind::Number),
        ("percent", ColumnKind::Percent),
        ("address", ColumnKind::Address),
    ];

    /// The word in data.
    pub fn as_str(self) -> &'static str {
        ColumnKind::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    /// Whether its cells are numbers that can be drawn.
    pub fn is_value(self) -> bool {
        matches!(self, ColumnKind::Number | ColumnKind::Percent)
    }

    /// Whether a cell can be one of this kind.
    pub fn fits(self, cell: &str) -> bool {
        let digits = |text: &str, many: usize| text.len() == many && text.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            ColumnKind::Year => digits(cell, 4),
            ColumnKind::Quarter => {
                cell.split_once('Q').is_some_and(|(year, part)| digits(year, 4) && matches!(part, "1" | "2" | "3" | "4"))
            }
            ColumnKind::Code => cell.is_empty() || cell.len() == 3 && cell.bytes().all(|byte| byte.is_ascii_uppercase()),
            ColumnKind::Country | ColumnKind::Text => true,
            ColumnKind::Complete => cell == "yes" || cell.starts_with("no"),
            ColumnKind::Number | ColumnKind::Percent => cell.is_empty() || value(cell).is_some(),
            ColumnKind::Address => cell.starts_with("https://") || cell.starts_with("http://"),
        }
    }
}

/// The value of a cell that is a number: digits, a minus, a point.
pub(super) fn value(cell: &str) -> Option<f64> {
    let plain = cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    cell.parse().ok().filter(|value: &f64| plain && value.is_finite())
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the file.
    pub name: String,
    /// What its cells are.
    pub kind: ColumnKind,
}

/// Columns and rows. Every row has a cell for each column, and every cell is of its column's kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, as they were written.
    pub rows: Vec<Vec<String>>,
}

/// Why a cell cannot be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// There is no column of that name.
    NoColumn,
    /// No row has all of these keys.
    NoRow,
    /// So many rows have all of these keys.
    Several(usize),
    /// The cell is empty.
    Empty,
}

impl Table {
    /// The place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The cell of a column in the one row that has all of these keys, each in a column of its own that is no number, in the order of columns.
    ///
    /// # Errors
    /// Why it cannot be found.
    pub fn cell(&self, column: &str, keys: &[&str]) -> Result<&str, CellFault> {
        let column = self.column(column).ok_or(CellFault::NoColumn)?;
        let mut found = self.rows.iter().filter(|row| self.is_named(row, keys));
        let row = found.next().ok_or(CellFault::NoRow)?;
        match found.count() {
            0 => Some(row[column].as_str()).filter(|cell| !cell.is_empty()).ok_or(CellFault::Empty),
            more => Err(CellFault::Several(more + 1)),
        }
    }

    /// The number of that cell; `None` where there is none.
    pub fn number(&self, column: &str, keys: &[&str]) -> Option<&str> {
        let is_value = self.column(column).is_some_and(|at| self.columns[at].kind.is_value());
        self.cell(column, keys).ok().filter(|_| is_value)
    }

    fn is_named(&self, row: &[String], keys: &[&str]) -> bool {
        let mut keys = keys.iter().peekable();
        for (cell, column) in row.iter().zip(&self.columns).filter(|(_, column)| !column.kind.is_value()) {
            if column.kind != ColumnKind::Address && keys.peek().is_some_and(|key| *key == cell) {
                keys.next();
            }
        }
        keys.peek().is_none()
    }

    /// Whether a year stands in the table, as a cell that names a row or in the name of a column.
    pub fn knows_year(&self, digits: &str) -> bool {
        let names = self.columns.iter().any(|column| column.name.contains(digits));
        let keys = |row: &Vec<String>| {
            row.iter()
                .zip(&self.columns)
                .any(|(cell, column)| !column.kind.is_value() && column.kind != ColumnKind::Address && cell.contains(digits))
        };
        names || self.rows.iter().any(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let column = |name: &str, kind| Column { name: name.to_string(), kind };
        let columns = vec![
            column("from_iso3", ColumnKind::Code),
            column("to_iso3", ColumnKind::Code),
            column("year", ColumnKind::Year),
            column("people", ColumnKind::Number),
        ];
        let rows = [["MEX", "USA", "2020", "5"], ["MEX", "USA", "2024", "11"], ["USA", "MEX", "2024", "2024"], ["IND", "ARE", "2024", ""]];
        Table { columns, rows: rows.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect() }
    }

    #[test]
    fn a_cell_is_found_by_keys_in_the_order_of_the_columns() {
        let table = table();
        assert_eq!(table.cell("people", &["MEX", "USA", "2024"]), Ok("11"));
        assert_eq!(table.cell("people", &["USA", "MEX"]), Ok("2024"));
        assert_eq!(table.cell("people", &["MEX", "USA"]), Err(CellFault::Several(2)));
        assert_eq!(table.cell("people", &["2024", "USA"]), Err(CellFault::NoRow), "the keys stand in another order");
        assert_eq!(table.cell("people", &["IND"]), Err(CellFault::Empty));
        assert_eq!(table.cell("others", &["IND"]), Err(CellFault::NoColumn));
        assert_eq!(table.number("year", &["USA", "MEX"]), None, "a year is no number to be drawn");
    }

    #[test]
    fn a_cell_fits_only_the_kind_of_its_column() {
        for (kind, fits, not) in [
            (ColumnKind::Year, "2024", "2014-2023"),
            (ColumnKind::Quarter, "2025Q3", "2025Q5"),
            (ColumnKind::Code, "", "Mex"),
            (ColumnKind::Complete, "no (January-July)", "maybe"),
            (ColumnKind::Number, "-1.5", "<5"),
            (ColumnKind::Percent, "", "inf"),
            (ColumnKind::Address, "https://un.org", "un.org"),
        ] {
            assert!(kind.fits(fits) && !kind.fits(not), "{kind:?}");
        }
    }
}
