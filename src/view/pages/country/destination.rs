//! The page of a country that people go to.

use super::{Part, Told, all_of, of_country, part};
use crate::domain::{Country, CountryCode, EntryKind, Purpose};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::parts::country::{alerts, contacts, destination_figures, facts, way};
use crate::view::parts::protection_box;
use crate::view::phrase::word;
use crate::words::ids;
use leptos::prelude::*;

/// The order of the ways: first what closes others.
const ORDER: [Purpose; 9] = [
    Purpose::Restriction,
    Purpose::Work,
    Purpose::Study,
    Purpose::Training,
    Purpose::JobSeeker,
    Purpose::Family,
    Purpose::Protection,
    Purpose::Regularisation,
    Purpose::Lottery,
];

/// What one finds on arriving in the country. A catalog without it gives an empty page, which no address leads to.
pub(super) fn destination(edition: Edition<'_>, code: CountryCode) -> Told {
    let name = edition.country_name(code);
    let country = edition.catalog.countries.get(code.as_str());
    let lead = country.and_then(|country| {
        let marks = Marks::where_original(edition, country.summary_translated);
        country.summary.as_ref().map(|summary| marks.paragraph(Some("lead"), summary))
    });
    Told {
        title: of_country(edition, ids::DESTINATION_TITLE, &name),
        description: of_country(edition, ids::DESTINATION_SUMMARY, &name),
        lead: lead.into_any(),
        first: all_of([
            country.and_then(|country| alerts(edition, country.of(EntryKind::Alert))),
            Some(protection_box(edition).into_any()),
        ]),
        parts: country.map(|country| parts(edition, country)).unwrap_or_default(),
    }
}

fn parts(edition: Edition<'_>, country: &Country) -> Vec<Option<Part>> {
    let plain = |kind| facts(edition, country.of(kind), |_| Vec::new());
    let asylum = all_of([asylum_system(edition, country), plain(EntryKind::Asylum)]);
    let ways = all_of(ORDER.map(|purpose| ways(edition, country, purpose)));
    vec![
        part(edition, "protection", ids::DESTINATION_PROTECTION, asylum),
        part(edition, "ways", ids::DESTINATION_WAYS, ways),
        part(edition, "rights", ids::DESTINATION_RIGHTS, plain(EntryKind::Right)),
        part(edition, "duties", ids::DESTINATION_DUTIES, plain(EntryKind::Duty)),
        part(edition, "frauds", ids::DESTINATION_FRAUDS, plain(EntryKind::Fraud)),
        part(edition, "figures", ids::FIGURES_TITLE, destination_figures(edition, country.code)),
        part(edition, "contacts", ids::COUNTRY_CONTACTS, contacts(edition, country)),
    ]
}

/// Who decides about asylum, in words.
pub(super) fn asylum_system(edition: Edition<'_>, country: &Country) -> Option<AnyView> {
    let system = country.asylum_system?;
    let said = word(edition.words, &["asylum-system-", system.as_str()].concat());
    Some(view! { <p><strong>{said}</strong></p> }.into_any())
}

fn ways(edition: Edition<'_>, country: &Country, purpose: Purpose) -> Option<AnyView> {
    let ways: Vec<AnyView> = country.pathways.iter().filter(|way| way.purpose == purpose).map(|found| way(edition, found)).collect();
    let title = word(edition.words, &["purpose-", purpose.as_str()].concat());
    (!ways.is_empty()).then(|| view! { <h3>{title}</h3>{ways} }.into_any())
}
