//! What the readers of one country's file know and note; used by all of them.

use crate::content::country_problem::CountryProblem;
use crate::content::fields::{Lined, Table};
use crate::content::problem::{Named, ProblemKind};
use crate::counsel::Condition;
use crate::domain::{CountryCode, Date};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The countries of each set, by its id.
pub type SetCodes = BTreeMap<String, Vec<CountryCode>>;

/// The file that is read.
pub struct Reading<'a> {
    /// The country.
    pub code: CountryCode,
    /// The day of the check.
    pub today: Date,
    /// The sets that conditions may name.
    pub sets: &'a SetCodes,
    notes: RefCell<Notes>,
}

/// What other readers must know of it.
#[derive(Default)]
pub struct Notes {
    /// All ids, with their lines.
    pub ids: Vec<(String, usize)>,
    /// The ids of contacts.
    pub contacts: Vec<String>,
    /// The ids of pathways.
    pub pathways: Vec<String>,
    /// The pathways that frauds name, with their lines.
    pub targets: Vec<(String, usize)>,
    /// The countries that it names, with their lines.
    pub codes: Vec<(CountryCode, usize)>,
    /// The works that it cites, with their lines.
    pub works: Vec<(String, usize)>,
    /// The conditions of pathways, by id.
    pub rules: Vec<(String, Condition)>,
}

impl<'a> Reading<'a> {
    /// A file of that country, read on that day.
    pub fn new(code: CountryCode, today: Date, sets: &'a SetCodes) -> Reading<'a> {
        Reading { code, today, sets, notes: RefCell::default() }
    }

    /// What was noted.
    pub fn finish(self) -> Notes {
        self.notes.into_inner()
    }

    /// Notes something.
    pub fn note(&self, note: impl FnOnce(&mut Notes)) {
        note(&mut self.notes.borrow_mut());
    }

    /// The id of an entry, which begins with the country and one of these middle parts.
    pub fn id(&self, table: &Table<'_>, middles: &[&str]) -> Option<Lined<String>> {
        let id = table.text("id")?;
        let mut parts = id.value.splitn(3, '.');
        let fits = parts.next() == Some(self.code.as_str())
            && parts.next().is_some_and(|middle| middles.contains(&middle))
            && parts.next().is_some_and(is_name);
        if !fits {
            let middle = if let [only] = middles { only } else { "PURPOSE" };
            let prefix = format!("{}.{middle}.", self.code);
            table.add(id.line, ProblemKind::Country(CountryProblem::IdForm { id: id.value.clone(), prefix }));
        }
        self.note(|notes| notes.ids.push((id.value.clone(), id.line)));
        Some(id)
    }

    /// The countries of a list, which are other ones than this.
    pub fn codes(&self, table: &Table<'_>, written: Vec<Lined<String>>) -> Vec<CountryCode> {
        let codes = written.into_iter().filter_map(|written| {
            let code = code(table, &written)?;
            if code == self.code {
                table.add(written.line, ProblemKind::Country(CountryProblem::OwnCode(code.as_str())));
            }
            self.note(|notes| notes.codes.push((code, written.line)));
            Some(code)
        });
        codes.collect()
    }
}

/// Whether it can end an id: ASCII in lower case, digits and hyphens; unlike other ids it may begin with a digit, as some helplines do.
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// A country by its code.
pub fn code(table: &Table<'_>, written: &Lined<String>) -> Option<CountryCode> {
    let code = CountryCode::parse(&written.value);
    if code.is_none() {
        table.add(written.line, ProblemKind::Unknown { what: Named::Country, written: written.value.clone(), known: Vec::new() });
    }
    code
}

/// A text without its line.
pub fn value(text: Option<Lined<String>>) -> Option<String> {
    text.map(|text| text.value)
}
