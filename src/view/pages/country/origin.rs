//! The page of a country that people leave.

use super::{Told, all_of, of_country, part};
use crate::domain::{Corridor, Country, CountryCode, CountryPage, Entry, EntryKind, corridors};
use crate::view::edition::Edition;
use crate::view::parts::country::{alerts, beside, contacts, facts, links_of, origin_figures, steps};
use crate::view::parts::protection_box;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// What one must know before leaving the country. A catalog without it gives an empty page, which no address leads to.
pub(super) fn origin(edition: Edition<'_>, code: CountryCode) -> Told {
    let name = edition.country_name(code);
    let country = edition.catalog.countries.get(code.as_str());
    let summary = of_country(edition, ids::ORIGIN_SUMMARY, &name);
    Told {
        title: of_country(edition, ids::ORIGIN_TITLE, &name),
        description: summary,
        lead: view! { <p class="lead">{edition.text(ids::FROM_LEAD)}</p> }.into_any(),
        first: all_of([
            country.and_then(|country| alerts(edition, country.of(EntryKind::Alert))),
            Some(protection_box(edition).into_any()),
        ]),
        parts: country.map(|country| parts(edition, country)).unwrap_or_default(),
    }
}

fn parts(edition: Edition<'_>, country: &Country) -> Vec<Option<super::Part>> {
    let plain = |kind| facts(edition, country.of(kind), |_| Vec::new());
    let linked = |kind| facts(edition, country.of(kind), |entry| links_of(edition, country.code, entry));
    let pairs: Vec<Corridor> = corridors(&edition.catalog.countries).into_iter().filter(|pair| pair.from == country.code).collect();
    let real_ways = |list: Option<AnyView>| list.and_then(|list| all_of([Some(list), Some(beside(edition, &pairs))]));
    let to_pairs = facts(edition, country.of(EntryKind::Corridor), |entry| pairs_of(edition, &pairs, entry));
    vec![
        part(edition, "recruit", ids::ORIGIN_RECRUIT, plain(EntryKind::Licence)),
        part(edition, "cost", ids::ORIGIN_COST, linked(EntryKind::Fee)),
        part(edition, "steps", ids::ORIGIN_STEPS, steps(edition, country.of(EntryKind::Step))),
        part(edition, "offices", ids::ORIGIN_OFFICES, plain(EntryKind::Authority)),
        part(edition, "ways", ids::ORIGIN_WAYS, to_pairs),
        part(edition, "dangers", ids::ORIGIN_DANGERS, real_ways(linked(EntryKind::Risk))),
        part(edition, "frauds", ids::ORIGIN_FRAUDS, real_ways(linked(EntryKind::Scam))),
        part(edition, "law", ids::ORIGIN_LAW, plain(EntryKind::Law)),
        part(edition, "figures", ids::FIGURES_TITLE, origin_figures(edition, country.code)),
        part(edition, "contacts", ids::COUNTRY_CONTACTS, contacts(edition, country)),
    ]
}

/// The pages of the pairs that a corridor names.
fn pairs_of(edition: Edition<'_>, pairs: &[Corridor], entry: &Entry) -> Vec<(String, String)> {
    let named = pairs.iter().filter(|pair| entry.to.contains(&pair.to));
    named.map(|pair| (pair_title(edition, *pair), CountryPage::Pair(*pair).path(edition.lang()))).collect()
}

/// The title of a pair's page.
pub(super) fn pair_title(edition: Edition<'_>, pair: Corridor) -> String {
    let (from, to) = (edition.country_name(pair.from), edition.country_name(pair.to));
    edition.words.text_with(ids::PAIR_TITLE, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))], Isolation::Off)
}
