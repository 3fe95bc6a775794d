//! A pair of countries that people move between, and which pairs have a page.

use super::{Country, CountryCode, EntryKind};
use std::collections::{BTreeMap, BTreeSet};

/// An origin and a destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Corridor {
    /// Where people come from.
    pub from: CountryCode,
    /// Where they go.
    pub to: CountryCode,
}

/// The pairs that have a page, sorted: a `corridor` of the origin names the destination, and both are among the countries.
pub fn corridors(countries: &BTreeMap<String, Country>) -> BTreeSet<Corridor> {
    let named = countries.values().flat_map(|origin| {
        let ends = origin.of(EntryKind::Corridor).flat_map(|entry| &entry.to);
        ends.map(|to| Corridor { from: origin.code, to: *to })
    });
    named.filter(|pair| pair.from != pair.to && countries.contains_key(pair.to.as_str())).collect()
}
