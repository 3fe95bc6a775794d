//! The parts of a page of figures: the chart, the first rows, where they come from; and the names of countries in them.

mod chart;
mod provenance;
mod rows;

pub use chart::{FINDING, chart};
pub use provenance::provenance;
pub use rows::first_rows;

use crate::domain::{CountryCode, CountryPage};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::phrase::word_if;
use crate::words::{Arg, Isolation, Number, ids};

/// The name of a country in the reader's language, else as the table has it, marked as the original's.
fn country_name(edition: Edition<'_>, cell: &str, code: Option<&str>) -> (String, Marks) {
    let known = code.and_then(CountryCode::from_alpha3).and_then(|code| word_if(edition.words, &["country-", code.as_str()].concat()));
    let in_table = || (cell.to_string(), Marks::where_original(edition, false));
    known.map_or_else(in_table, |name| (name, Marks::default()))
}

/// The page of a country of the site.
fn page_of(edition: Edition<'_>, code: &str) -> Option<String> {
    let country = edition.catalog.countries.get(CountryCode::from_alpha3(code)?.as_str())?;
    let page = if country.is_destination() { CountryPage::Destination(country.code) } else { CountryPage::Origin(country.code) };
    Some(page.path(edition.lang()))
}

/// A number as it was written, in the digits of the language.
pub(super) fn exact(edition: Edition<'_>, cell: &str) -> String {
    Number::parse(cell).map_or_else(|| cell.to_string(), |number| edition.words.numbering.format(number))
}

/// A year, or what else names a row, in the digits of the language where it is a number.
pub(super) fn plain(edition: Edition<'_>, cell: &str) -> String {
    Number::parse(cell).map_or_else(|| cell.to_string(), |number| edition.words.numbering.plain(number))
}

/// Parts of a hundred, with the sign of the language.
fn percent(edition: Edition<'_>, cell: &str) -> String {
    let said = |number| edition.words.text_with(ids::STATISTICS_PERCENT, &[("number", Arg::Number(number))], Isolation::Off);
    Number::parse(cell).map_or_else(|| cell.to_string(), said)
}
