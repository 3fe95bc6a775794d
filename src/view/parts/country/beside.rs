//! What stands beside a danger: the real ways, the way to protection, the check of an offer.

use crate::domain::{Corridor, CountryCode, CountryPage, Entry, PageRef, Section, corridors};
use crate::view::edition::Edition;
use crate::view::icon;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// A box with the pages that show real ways: those of the pairs, protection, the check of an offer.
pub fn beside(edition: Edition<'_>, pairs: &[Corridor]) -> AnyView {
    let mut links: Vec<(String, String)> = pairs.iter().map(|pair| ways_of(edition, *pair)).collect();
    if pairs.is_empty() {
        links.push((edition.text(ids::BESIDE_ALL), CountryPage::Destinations.path(edition.lang())));
    }
    let protection = edition.catalog.page(&PageRef { section: Section::Ways, slug: "protection".into() });
    links.extend(protection.map(|page| (edition.text(ids::PROTECTION_LINK), edition.path(page))));
    links.extend(edition.catalog.page_of_tool("offer-check").map(|page| (page.title.clone(), edition.path(page))));
    let links = links.into_iter().map(|(name, path)| view! { <li><a href=path>{name}</a></li> });
    view! {
        <div class="note good">{icon::WAYS.view()}<div><h3>{edition.text(ids::BESIDE_TITLE)}</h3><ul class="list">{links.collect_view()}</ul></div></div>
    }
    .into_any()
}

/// The ways of the pairs that a fact of that origin names, as far as they have a page.
pub fn links_of(edition: Edition<'_>, origin: CountryCode, entry: &Entry) -> Vec<(String, String)> {
    let known = corridors(&edition.catalog.countries);
    let pairs = entry.to.iter().map(|to| Corridor { from: origin, to: *to }).filter(|pair| known.contains(pair));
    pairs.map(|pair| ways_of(edition, pair)).collect()
}

fn ways_of(edition: Edition<'_>, pair: Corridor) -> (String, String) {
    let (from, to) = (edition.country_name(pair.from), edition.country_name(pair.to));
    let name = edition.words.text_with(ids::BESIDE_PAIR, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))], Isolation::Off);
    (name, format!("{}#ways", CountryPage::Pair(pair).path(edition.lang())))
}
