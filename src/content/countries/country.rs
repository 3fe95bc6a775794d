//! The file of one country as a whole: its head, then its lists.

use super::reading::{Reading, value};
use super::{contact, entry, pathway};
use crate::content::country_problem::CountryProblem;
use crate::content::fields::Table;
use crate::content::files::File;
use crate::content::problem::{Named, ProblemKind};
use crate::content::report::Report;
use crate::content::toml_file;
use crate::domain::{AsylumSystem, Country, Currency, EntryKind};

/// The lists of the side of the destination.
const DESTINATION: [&str; 5] = ["right", "duty", "asylum", "fraud", "pathway"];

/// Reads a country. `None` where its head or its form is broken; what is unsound in its lists is left out, and reported.
pub fn read(file: &File, reading: &Reading<'_>, report: &Report) -> Option<Country> {
    toml_file::parse(file, 0..file.text.len(), report, |table| country(table, reading))?
}

fn country(table: Table<'_>, reading: &Reading<'_>) -> Option<Country> {
    if let Some(iso2) = table.text("iso2").filter(|iso2| iso2.value != reading.code.as_str()) {
        table.add(iso2.line, ProblemKind::Country(CountryProblem::FileName { iso2: iso2.value }));
    }
    let currency = currency(&table);
    let (convention_1951, protocol_1967) = (table.optional_flag("convention_1951"), table.optional_flag("protocol_1967"));
    let asylum_system = table.optional_one_of("asylum_system", &AsylumSystem::WORDS);
    let summary = value(table.optional_text("summary"));
    let entries: Vec<_> = EntryKind::ALL.into_iter().flat_map(|kind| entry::read(&table, kind, reading)).collect();
    let (contacts, pathways) = (contact::read(&table, reading), pathway::read(&table, reading));
    // Sound or not, what stands in these lists makes it a destination.
    let is_destination = DESTINATION.into_iter().any(|key| table.optional_value(key).is_some());
    for key in ["asylum_system", "summary"].into_iter().filter(|_| is_destination) {
        table.value(key);
    }
    table.close();
    Some(Country {
        code: reading.code,
        currency: currency?,
        convention_1951,
        protocol_1967,
        asylum_system,
        summary,
        summary_translated: true,
        entries,
        contacts,
        pathways,
    })
}

fn currency(table: &Table<'_>) -> Option<Currency> {
    let written = table.text("currency")?;
    let currency = Currency::parse(&written.value);
    if currency.is_none() {
        table.add(written.line, ProblemKind::Unknown { what: Named::Currency, written: written.value, known: Vec::new() });
    }
    currency
}
