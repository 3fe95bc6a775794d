//! The pages that are made from countries: two lists, a country seen from either side, a pair; used by the views and by the writer.

use super::{Corridor, Country, CountryCode, address, corridors};
use std::collections::BTreeMap;

/// A page made from countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountryPage {
    /// The list of the countries that people leave.
    Origins,
    /// What one must know before leaving a country.
    Origin(CountryCode),
    /// The list of the countries that people go to.
    Destinations,
    /// What one finds on arriving in a country.
    Destination(CountryCode),
    /// What one must know on the way from one country to another.
    Pair(Corridor),
}

impl CountryPage {
    /// Every page that these countries have; a list only where it has a country.
    pub fn all(countries: &BTreeMap<String, Country>) -> Vec<CountryPage> {
        let origins = countries.values().filter(|country| country.is_origin()).map(|country| CountryPage::Origin(country.code));
        let destinations =
            countries.values().filter(|country| country.is_destination()).map(|country| CountryPage::Destination(country.code));
        let (origins, destinations) = (Vec::from_iter(origins), Vec::from_iter(destinations));
        let lists = [(CountryPage::Origins, origins.is_empty()), (CountryPage::Destinations, destinations.is_empty())];
        let mut all: Vec<CountryPage> = lists.into_iter().filter(|(_, empty)| !empty).map(|(list, _)| list).collect();
        all.extend(origins);
        all.extend(destinations);
        all.extend(corridors(countries).into_iter().map(CountryPage::Pair));
        all
    }

    /// Its address in that language.
    pub fn path(self, lang: &str) -> String {
        match self {
            CountryPage::Origins => address::origins(lang),
            CountryPage::Origin(code) => address::origin(lang, code),
            CountryPage::Destinations => address::destinations(lang),
            CountryPage::Destination(code) => address::destination(lang, code),
            CountryPage::Pair(pair) => address::pair(lang, pair),
        }
    }

    /// The countries that it tells about; none for a list.
    pub fn countries(self) -> Vec<CountryCode> {
        match self {
            CountryPage::Origins | CountryPage::Destinations => Vec::new(),
            CountryPage::Origin(code) | CountryPage::Destination(code) => vec![code],
            CountryPage::Pair(pair) => vec![pair.from, pair.to],
        }
    }

    /// Whether something that it tells is in the language of these countries. A list has nothing to translate but its own words.
    pub fn is_translated(self, countries: &BTreeMap<String, Country>) -> bool {
        let told = self.countries();
        told.is_empty() || told.iter().filter_map(|code| countries.get(code.as_str())).any(Country::is_translated_partly)
    }

    /// Whether all that it tells is in the language of these countries.
    pub fn is_translated_wholly(self, countries: &BTreeMap<String, Country>) -> bool {
        self.countries().iter().filter_map(|code| countries.get(code.as_str())).all(Country::is_translated_wholly)
    }
}
