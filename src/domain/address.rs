//! Addresses of the site: the one place that knows how a page, a home and the neutral page are reached.

use super::{Corridor, CountryCode, Section};
use std::fmt;

/// A page of the tree, in whatever language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageRef {
    /// Its section.
    pub section: Section,
    /// Its slug: ASCII, the same in all languages.
    pub slug: String,
}

impl PageRef {
    /// Reads `section/slug`.
    pub fn parse(text: &str) -> Option<PageRef> {
        let (section, slug) = text.split_once('/')?;
        let ascii = !slug.is_empty() && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        Some(PageRef { section: Section::parse(section).filter(|_| ascii)?, slug: slug.to_string() })
    }

    /// Its address in that language, for instance `/en/help/now/`.
    pub fn path(&self, lang: &str) -> String {
        format!("/{lang}/{}/{}/", self.section.slug(), self.slug)
    }
}

impl fmt::Display for PageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.section.slug(), self.slug)
    }
}

/// The home page of a language.
pub fn home(lang: &str) -> String {
    format!("/{lang}/")
}

/// The page that lists a section.
pub fn section(lang: &str, section: Section) -> String {
    format!("/{lang}/{}/", section.slug())
}

/// The list of the countries that people leave.
pub fn origins(lang: &str) -> String {
    format!("/{lang}/from/")
}

/// The page of a country that people leave.
pub fn origin(lang: &str, country: CountryCode) -> String {
    format!("/{lang}/from/{country}/")
}

/// The list of the countries that people go to.
pub fn destinations(lang: &str) -> String {
    format!("/{lang}/to/")
}

/// The page of a country that people go to.
pub fn destination(lang: &str, country: CountryCode) -> String {
    format!("/{lang}/to/{country}/")
}

/// The page of a pair of countries.
pub fn pair(lang: &str, pair: Corridor) -> String {
    format!("/{lang}/from/{}/to/{}/", pair.from, pair.to)
}

/// The list of all sets of statistics.
pub fn statistics(lang: &str) -> String {
    format!("/{lang}/facts/statistics/")
}

/// The page of a set of statistics.
pub fn statistic(lang: &str, id: &str) -> String {
    format!("/{lang}/facts/statistics/{id}/")
}

/// The rows of a set of statistics as a table, from the folder of the site.
pub fn statistic_csv(id: &str) -> String {
    format!("data/v1/statistics/{id}.csv")
}

/// The same with all that is known of them.
pub fn statistic_json(id: &str) -> String {
    format!("data/v1/statistics/{id}.json")
}

/// The neutral page that Leave goes to.
pub fn away(lang: &str) -> String {
    format!("/away/{lang}/")
}

/// The web manifest of a language.
pub fn manifest(lang: &str) -> String {
    format!("/{lang}/site.webmanifest")
}

/// The web manifest of a language under a neutral name.
pub fn neutral_manifest(lang: &str) -> String {
    format!("/{lang}/plain.webmanifest")
}

/// The list of all files of a language, for keeping it whole.
pub fn pack(lang: &str) -> String {
    format!("/packs/{lang}.json")
}

/// The files of data for machines, in the order in which a page lists them.
const DATA: [&str; 5] = ["countries", "pathways", "contacts", "indicators", "statistics"];

/// A file of data for machines, from the folder of the site.
pub fn data(name: &str) -> String {
    format!("data/v1/{name}.json")
}

/// The schema of a file of data.
pub fn data_schema(name: &str) -> String {
    format!("data/v1/{name}.schema.json")
}

/// The files of the site, beside its pages, to which a page may link.
pub fn files() -> Vec<String> {
    DATA.into_iter().flat_map(|name| [data(name), data_schema(name)]).chain([data_schema("statistic")]).collect()
}
