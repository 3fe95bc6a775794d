//! The page of a pair of countries: what the origin says of the destination, and the ways of the destination sorted by nationality.

use super::destination::asylum_system;
use super::origin::pair_title;
use super::{Part, Told, all_of, of_country, part};
use crate::counsel::nationality::{Standing, standing};
use crate::domain::{Corridor, Country, CountryPage, Entry, EntryKind, Pathway};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::parts::country::{alerts, anchor, availability, beside, contacts, facts, pair_figures, steps};
use crate::view::parts::protection_box;
use crate::view::phrase::word;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// The rights and duties that come first on the page of a pair, by topic; the others stand on the page of the destination.
const FIRST_TOPICS: [&str; 7] = ["passport", "wages", "change-employer", "exit", "register", "visa-expiry", "irregular-stay"];

/// What one must know on the way from one country to the other. A catalog without one of them gives an empty page, which no address leads to.
pub(super) fn pair(edition: Edition<'_>, pair: Corridor) -> Told {
    let country = |code: crate::domain::CountryCode| edition.catalog.countries.get(code.as_str());
    let (from, to) = (edition.country_name(pair.from), edition.country_name(pair.to));
    let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    let summary = edition.words.text_with(ids::PAIR_SUMMARY, &args, Isolation::Off);
    let both = country(pair.from).zip(country(pair.to));
    let touching = both.and_then(|(origin, destination)| alerts(edition, alerts_of(origin, destination)));
    Told {
        title: pair_title(edition, pair),
        lead: view! { <p class="lead">{summary.clone()}</p> }.into_any(),
        description: summary,
        first: all_of([touching, Some(protection_box(edition).into_any())]),
        parts: both.map(|(origin, destination)| parts(edition, origin, destination)).unwrap_or_default(),
    }
}

/// The alerts of either side that name the other one.
fn alerts_of<'a>(origin: &'a Country, destination: &'a Country) -> impl Iterator<Item = &'a Entry> {
    let of_origin = origin.of(EntryKind::Alert).filter(|alert| alert.with.holds(&destination.code));
    of_origin.chain(destination.of(EntryKind::Alert).filter(|alert| alert.with.holds(&origin.code)))
}

fn parts(edition: Edition<'_>, origin: &Country, destination: &Country) -> Vec<Option<Part>> {
    let about = |kinds: &'static [EntryKind]| {
        let named = kinds.iter().flat_map(|kind| origin.of(*kind)).filter(|entry| entry.to.contains(&destination.code));
        facts(edition, named, |_| Vec::new())
    };
    let general = |kinds: &'static [EntryKind]| {
        facts(edition, kinds.iter().flat_map(|kind| origin.of(*kind)).filter(|entry| entry.to.is_empty()), |_| Vec::new())
    };
    let of_pair = |entry: &&Entry| entry.to.is_empty() || entry.to.contains(&destination.code);
    let before = all_of([steps(edition, origin.of(EntryKind::Step).filter(of_pair)), about(&[EntryKind::Law])]);
    let dangers = all_of([about(&[EntryKind::Risk, EntryKind::Scam]), facts(edition, destination.of(EntryKind::Fraud), |_| Vec::new())]);
    let dangers = dangers.and_then(|dangers| all_of([Some(dangers), Some(beside(edition, &[]))]));
    let first = [EntryKind::Right, EntryKind::Duty].into_iter().flat_map(|kind| destination.of(kind));
    let first = first.filter(|entry| entry.topic.is_some_and(|topic| FIRST_TOPICS.contains(&topic)));
    let contacts_of = |id, country: &Country| {
        let title = of_country(edition, ids::COUNTRY_CONTACTS_OF, &edition.country_name(country.code));
        Some(Part { id, title, body: contacts(edition, country)? })
    };
    vec![
        part(edition, "channel", ids::PAIR_CHANNEL, about(&[EntryKind::Corridor, EntryKind::Fee])),
        part(edition, "licence", ids::PAIR_LICENCE, general(&[EntryKind::Licence, EntryKind::Fee])),
        part(edition, "before", ids::PAIR_BEFORE, before),
        part(edition, "ways", ids::PAIR_WAYS, ways(edition, origin, destination)),
        part(edition, "dangers", ids::PAIR_DANGERS, dangers),
        part(edition, "rights", ids::PAIR_RIGHTS, facts(edition, first, |_| Vec::new())),
        part(edition, "protection", ids::DESTINATION_PROTECTION, protection(edition, destination)),
        part(edition, "figures", ids::FIGURES_TITLE, pair_figures(edition, Corridor { from: origin.code, to: destination.code })),
        contacts_of("contacts-from", origin),
        contacts_of("contacts-to", destination),
        part(edition, "more", ids::PAIR_MORE, Some(more(edition, origin, destination))),
    ]
}

/// The ways of the destination in short, in groups by what the nationality alone decides.
fn ways(edition: Edition<'_>, origin: &Country, destination: &Country) -> Option<AnyView> {
    let judged: Vec<(Standing, &Pathway)> =
        destination.pathways.iter().map(|way| (standing(way, edition.rules.get(&way.id), origin.code, edition.today), way)).collect();
    let groups = Standing::ALL.map(|group| {
        let ways: Vec<AnyView> =
            judged.iter().filter(|(found, _)| *found == group).map(|(_, way)| short(edition, destination, way)).collect();
        let title = word(edition.words, &["standing-", group.as_str()].concat());
        (!ways.is_empty()).then(|| view! { <h3>{title}</h3><ul class="facts" data-standing=group.as_str()>{ways}</ul> }.into_any())
    });
    let lead = of_country(edition, ids::PAIR_WAYS_LEAD, &edition.country_name(origin.code));
    let groups = all_of(groups)?;
    Some(view! { <p>{lead}</p>{groups} }.into_any())
}

/// A way in short: its name as a link to all that is known of it, whether it can be taken, its state, who pays.
fn short(edition: Edition<'_>, destination: &Country, way: &Pathway) -> AnyView {
    let marks = Marks::where_original(edition, way.translated);
    let path = format!("{}#{}", CountryPage::Destination(destination.code).path(edition.lang()), anchor(&way.id));
    let payer = way.payer.map(|payer| {
        let payer = word(edition.words, &["payer-", payer.as_str()].concat());
        view! { <p>{edition.words.text_with(ids::FACT_PAYER, &[("payer", Arg::Text(&payer))], Isolation::On)}</p> }
    });
    view! {
        <li>
            <a href=path><b lang=marks.lang.clone() dir=marks.dir>{way.name.clone()}</b></a>
            {availability(edition, way.availability)}
            {way.status.as_ref().map(|status| marks.paragraph(Some("quiet-text"), status))}
            {payer}
        </li>
    }
    .into_any()
}

/// Who decides about asylum, and how to ask; where nothing says how, all that is known.
fn protection(edition: Edition<'_>, destination: &Country) -> Option<AnyView> {
    let how = |entry: &&Entry| entry.topic == Some("how-to-claim");
    let known = destination.of(EntryKind::Asylum).any(|entry| how(&entry));
    let entries = destination.of(EntryKind::Asylum).filter(|entry| !known || how(entry));
    all_of([asylum_system(edition, destination), facts(edition, entries, |_| Vec::new())])
}

/// The full pages of both countries, and the check of an offer.
fn more(edition: Edition<'_>, origin: &Country, destination: &Country) -> AnyView {
    let title = |message, country: &Country| of_country(edition, message, &edition.country_name(country.code));
    let mut links = vec![
        (title(ids::ORIGIN_TITLE, origin), CountryPage::Origin(origin.code).path(edition.lang())),
        (title(ids::DESTINATION_TITLE, destination), CountryPage::Destination(destination.code).path(edition.lang())),
    ];
    links.extend(edition.catalog.page_of_tool("offer-check").map(|page| (page.title.clone(), edition.path(page))));
    let links = links.into_iter().map(|(name, path)| view! { <li><a href=path>{name}</a></li> });
    view! { <ul class="list">{links.collect_view()}</ul> }.into_any()
}
