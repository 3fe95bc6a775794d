//! TOML tables read key by key, so that every defect is reported with its line; used by all readers of TOML in this room.

use super::problem::{Named, ProblemKind};
use super::report::Report;
use super::toml_file::Place;
use crate::domain::{Date, Verification};
use std::cell::RefCell;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with the line on which it stands.
#[derive(Clone, Debug)]
pub struct Lined<T> {
    /// The value.
    pub value: T,
    /// Its line.
    pub line: usize,
}

/// A table whose keys are asked for one by one; dropping it with `close` reports those that nobody asked for.
pub struct Table<'a> {
    place: Place<'a>,
    table: &'a DeTable<'a>,
    /// The line of its header, or of its first key.
    pub line: usize,
    report: &'a Report,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    /// The table at that line.
    pub fn new(place: Place<'a>, table: &'a DeTable<'a>, line: usize, report: &'a Report) -> Table<'a> {
        Table { place, table, line, report, asked: RefCell::default() }
    }

    /// Where the file stands.
    pub fn path(&self) -> &'a str {
        &self.place.file.path
    }

    /// Notes a defect in this table's file.
    pub fn add(&self, line: usize, kind: ProblemKind) {
        self.report.add(self.path(), line, kind);
    }

    fn find(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().push(key);
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn line_of(&self, value: &Spanned<DeValue<'_>>) -> usize {
        self.place.line(value.span().start)
    }

    fn wrong<T>(&self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &'static str) -> Option<T> {
        self.add(self.line_of(value), ProblemKind::WrongType { key: key.to_string(), wanted });
        None
    }

    fn required<T>(&self, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.table.iter().all(|(name, _)| name.get_ref() != key) {
            self.add(self.line, ProblemKind::MissingKey(key));
        }
        value
    }

    /// A text that must be there and have words.
    pub fn text(&self, key: &'static str) -> Option<Lined<String>> {
        let text = self.optional_text(key);
        self.required(key, text)
    }

    /// A text that may be left out, but has words.
    pub fn optional_text(&self, key: &'static str) -> Option<Lined<String>> {
        let value = self.find(key)?;
        self.text_of(key, value)
    }

    fn text_of(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Lined<String>> {
        let DeValue::String(text) = value.get_ref() else { return self.wrong(key, value, "a text in quotes") };
        let line = self.line_of(value);
        if text.trim().is_empty() {
            self.add(line, ProblemKind::EmptyText(key.to_string()));
            return None;
        }
        Some(Lined { value: text.to_string(), line })
    }

    /// A list of texts that must be there and not be empty.
    pub fn texts(&self, key: &'static str) -> Vec<Lined<String>> {
        let value = self.find(key);
        self.required(key, value).map(|value| self.texts_of(key, value)).unwrap_or_default()
    }

    /// A list of texts that may be left out, but is not empty.
    pub fn optional_texts(&self, key: &'static str) -> Vec<Lined<String>> {
        self.find(key).map(|value| self.texts_of(key, value)).unwrap_or_default()
    }

    fn texts_of(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Vec<Lined<String>> {
        match value.get_ref() {
            DeValue::Array(items) if !items.is_empty() => items.iter().filter_map(|item| self.text_of(key, item)).collect(),
            _ => self.wrong(key, value, "a list of one or more texts in quotes").unwrap_or_default(),
        }
    }

    /// A whole number that must be there, not below zero and not above `most`.
    pub fn number(&self, key: &'static str, most: u32) -> Option<u32> {
        let value = self.find(key);
        let value = self.required(key, value)?;
        whole_number(value.get_ref()).filter(|number| *number <= most).or_else(|| self.wrong(key, value, "a whole number of fitting size"))
    }

    /// A day that must be there.
    pub fn date(&self, key: &'static str) -> Option<Lined<Date>> {
        let date = self.optional_date(key);
        self.required(key, date)
    }

    /// A day that may be left out.
    pub fn optional_date(&self, key: &'static str) -> Option<Lined<Date>> {
        let value = self.find(key)?;
        let line = self.line_of(value);
        let day = match value.get_ref() {
            DeValue::Datetime(moment) if moment.time.is_none() => moment.date,
            _ => None,
        };
        let date = day.and_then(|day| Date::new(day.year, day.month, day.day));
        if date.is_none() {
            self.add(line, ProblemKind::BadDate(key));
        }
        date.map(|value| Lined { value, line })
    }

    /// `seen`, `checked` and `review_by`, with a warning where the last is past.
    pub fn verification(&self, today: Date) -> Option<Verification> {
        let (seen, review_by, checked) = (self.date("seen"), self.date("review_by"), self.optional_date("checked"));
        let (seen, review_by) = (seen?, review_by?);
        for (key, date) in [("seen", Some(&seen)), ("checked", checked.as_ref())] {
            if let Some(date) = date.filter(|date| date.value > today) {
                self.add(date.line, ProblemKind::Ahead { key, date: date.value, today });
            }
        }
        let verification = Verification { seen: seen.value, checked: checked.map(|date| date.value), review_by: review_by.value };
        if review_by.value < seen.value {
            self.add(review_by.line, ProblemKind::ReviewBeforeSeen { seen: seen.value, review_by: review_by.value });
        } else if verification.is_past(today) {
            self.add(review_by.line, ProblemKind::PastReview { review_by: review_by.value, today });
        }
        Some(verification)
    }

    /// True or false, which may be left out.
    pub fn optional_flag(&self, key: &'static str) -> Option<bool> {
        let value = self.find(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => self.wrong(key, value, "true or false"),
        }
    }

    /// One of a few words, which must be there.
    pub fn one_of<T: Clone>(&self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let found = self.optional_one_of(key, words);
        self.required(key, found)
    }

    /// One of a few words, which may be left out.
    pub fn optional_one_of<T: Clone>(&self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let written = self.optional_text(key)?;
        let found = words.iter().find(|(word, _)| *word == written.value).map(|(_, value)| value.clone());
        if found.is_none() {
            let known = words.iter().map(|(word, _)| word.to_string()).collect();
            self.add(written.line, ProblemKind::Unknown { what: Named::Value(key), written: written.value, known });
        }
        found
    }

    /// A table that may be left out.
    pub fn optional_table(&self, key: &'static str) -> Option<Table<'a>> {
        let value = self.find(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Table::new(self.place, table, self.line_of(value), self.report)),
            _ => self.wrong(key, value, "a table"),
        }
    }

    /// The tables of a list, each written `[[key]]`.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'a>> {
        self.values(key).into_iter().filter_map(|value| self.table_of(key, value)).collect()
    }

    /// The items of a list as they stand; none where it is left out.
    pub fn values(&self, key: &'static str) -> Vec<&'a Spanned<DeValue<'a>>> {
        let Some(value) = self.find(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(items) => items.iter().collect(),
            _ => self.wrong(key, value, "a list of tables, each written [[name]]").unwrap_or_default(),
        }
    }

    /// A value as it stands, which may be left out.
    pub fn optional_value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.find(key)
    }

    /// A value of this table, or of a list in it, as a table of its own; `key` names it where it is none.
    pub fn table_in(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
        self.table_of(key, value)
    }

    /// The words of a table whose keys are ids, by id.
    pub fn words_by_id(&self) -> Vec<(Lined<String>, String)> {
        let words = self.table.iter().filter_map(|(name, value)| {
            let id = Lined { value: name.get_ref().to_string(), line: self.place.line(name.span().start) };
            Some((id, self.text_of(name.get_ref(), value)?.value))
        });
        words.collect()
    }

    /// A value as it stands, which must be there.
    pub fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.find(key);
        self.required(key, value)
    }

    /// Every key that nobody asked for with its table; for tables whose keys are ids.
    pub fn entries(&self) -> Vec<(String, Table<'a>)> {
        let asked = self.asked.borrow();
        let ids = self.table.iter().filter(|(name, _)| !asked.contains(&name.get_ref().as_ref()));
        let tables = ids.filter_map(|(name, value)| {
            let table = self.table_of(name.get_ref(), value)?;
            Some((name.get_ref().to_string(), Table { line: self.place.line(name.span().start), ..table }))
        });
        tables.collect()
    }

    fn table_of(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Table::new(self.place, table, self.line_of(value), self.report)),
            _ => self.wrong(key, value, "a table"),
        }
    }

    /// The line of a byte of the text that was parsed.
    pub fn line_at(&self, offset: usize) -> usize {
        self.place.line(offset)
    }

    /// Reports the keys that nobody asked for.
    pub fn close(self) {
        let asked = self.asked.borrow();
        for (name, _) in self.table.iter().filter(|(name, _)| !asked.contains(&name.get_ref().as_ref())) {
            let known = asked.iter().map(|key| key.to_string()).collect();
            self.add(
                self.place.line(name.span().start),
                ProblemKind::Unknown { what: Named::Key, written: name.get_ref().to_string(), known },
            );
        }
    }
}

/// A whole number, not below zero, as it stands in TOML.
pub fn whole_number(value: &DeValue<'_>) -> Option<u32> {
    match value {
        DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
        _ => None,
    }
}
