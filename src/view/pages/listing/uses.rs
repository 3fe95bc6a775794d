//! Where a work is used: pages, checks, countries and terms that rest on it.

use crate::domain::{CountryPage, Listing, Proof, Source};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::words::ids;
use std::collections::BTreeMap;

/// A place that rests on a work.
#[derive(Clone)]
pub(super) struct Use {
    /// Its name.
    pub name: String,
    /// Its address.
    pub path: String,
    /// The language of its name, where that is not the reader's.
    pub marks: Marks,
}

/// The places that rest on each work, by key, each place once.
pub(super) fn uses(edition: Edition<'_>) -> BTreeMap<&str, Vec<Use>> {
    let mut found: BTreeMap<&str, Vec<Use>> = BTreeMap::new();
    let mut add = |key, name: String, path: String, marks: Marks| {
        let uses: &mut Vec<Use> = found.entry(key).or_default();
        if uses.iter().all(|used| used.path != path) {
            uses.push(Use { name, path, marks });
        }
    };
    let catalog = edition.catalog;
    for page in &catalog.pages {
        for key in &page.citations {
            add(key.as_str(), page.title.clone(), edition.path(page), Marks::of(edition, &page.body_lang));
        }
    }
    for check in edition.checks {
        let Some(page) = catalog.page_of_tool(&check.id) else { continue };
        for key in check.citations() {
            add(key, page.title.clone(), edition.path(page), Marks::of(edition, &page.body_lang));
        }
    }
    for country in catalog.countries.values() {
        let origin = country.is_origin();
        let place = if origin { CountryPage::Origin(country.code) } else { CountryPage::Destination(country.code) };
        let proofs = country.entries.iter().map(|entry| &entry.proof).chain(country.pathways.iter().map(|pathway| &pathway.proof));
        for Proof { source, .. } in proofs {
            if let Source::Work(key) = source {
                add(key, edition.country_name(country.code), place.path(edition.lang()), Marks::default());
            }
        }
    }
    for key in catalog.glossary.iter().filter_map(|term| term.source.as_deref()) {
        add(key, edition.text(ids::WORDS_TITLE), Listing::Words.path(edition.lang()), Marks::default());
    }
    found
}
