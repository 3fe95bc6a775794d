//! How fresh everything is: pages by the day on which they must be looked at again, facts of countries by age, source and doubt.

use super::Told;
use crate::domain::{Citation, Country, CountryPage, Page, Proof, Source, Tier, Translation, Verification};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::phrase::{day, digits, word};
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// From near to the fact to far from it.
const TIERS: [Tier; 5] = [Tier::Official, Tier::Igo, Tier::Ngo, Tier::Press, Tier::Other];

/// The tables.
pub(super) fn freshness(edition: Edition<'_>) -> Told {
    let words = edition.words;
    let mut pages: Vec<&Page> = edition.catalog.pages.iter().collect();
    pages.sort_by_key(|page| page.verification.review_by);
    let rows = pages.into_iter().map(|page| row(edition, page));
    let today = day(words, edition.today);
    let asof = words.text_with(ids::FRESHNESS_AS_OF, &[("date", Arg::Text(&today))], Isolation::On);
    let heads = [ids::FRESHNESS_PAGE, ids::FRESHNESS_READ, ids::FRESHNESS_AGAIN, ids::FRESHNESS_STATE].map(|head| edition.text(head));
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
    let body = view! {
        <p>{asof}" "{edition.text(ids::FRESHNESS_HOW)}</p>
        <h2 id="pages">{edition.text(ids::FRESHNESS_PAGES)}</h2>
        <div class="table" role="region" tabindex="0" aria-labelledby="pages">
            <table><thead><tr>{heads.collect_view()}</tr></thead><tbody>{rows.collect_view()}</tbody></table>
        </div>
        <h2 id="countries">{edition.text(ids::FRESHNESS_COUNTRIES)}</h2>
        <p>{edition.text(ids::FRESHNESS_TIERS)}</p>
        {countries(edition)}
    };
    Told { title: edition.text(ids::FRESHNESS_TITLE), description: edition.text(ids::FRESHNESS_LEAD), body: body.into_any() }
}

fn row(edition: Edition<'_>, page: &Page) -> AnyView {
    let Marks { lang, dir } = Marks::of(edition, &page.body_lang);
    let Verification { seen, review_by, .. } = page.verification;
    let states = states(edition, page).join(" ");
    view! {
        <tr>
            <th scope="row"><a href=edition.path(page) lang=lang dir=dir>{page.title.clone()}</a></th>
            <td>{day(edition.words, seen)}</td>
            <td>{day(edition.words, review_by)}</td>
            <td>{states}</td>
        </tr>
    }
    .into_any()
}

/// What is not as it should be.
fn states(edition: Edition<'_>, page: &Page) -> Vec<String> {
    let mut states = Vec::new();
    if page.verification.is_past(edition.today) {
        states.push(edition.text(ids::FRESHNESS_PAST));
    }
    if page.verification.checked.is_none() {
        states.push(edition.text(ids::FRESHNESS_UNCHECKED));
    }
    let (translation, outdated) = match &page.translation {
        Translation::Original => (None, false),
        Translation::Machine { outdated } => (Some(ids::FRESHNESS_MACHINE), *outdated),
        Translation::Human { outdated, .. } => (None, *outdated),
        Translation::Missing => (Some(ids::FRESHNESS_MISSING), false),
    };
    states.extend(translation.map(|said| edition.text(said)));
    states.extend(outdated.then(|| edition.text(ids::FRESHNESS_OUTDATED)));
    states
}

/// A row a country: facts by tier, those with a doubt, those past their date, and the next day to look again.
fn countries(edition: Edition<'_>) -> AnyView {
    let tiers = TIERS.map(|tier| word(edition.words, &["tier-", tier.as_str(), ".short"].concat()));
    let more = [ids::FRESHNESS_DOUBT, ids::FRESHNESS_PAST_COUNT, ids::FRESHNESS_AGAIN].map(|head| edition.text(head));
    let heads = std::iter::once(edition.text(ids::FRESHNESS_COUNTRY)).chain(tiers).chain(more);
    let heads = heads.map(|head| view! { <th scope="col">{head}</th> });
    let rows = edition.catalog.countries.values().map(|country| country_row(edition, country));
    view! {
        <div class="table" role="region" tabindex="0" aria-labelledby="countries">
            <table><thead><tr>{heads.collect_view()}</tr></thead><tbody>{rows.collect_view()}</tbody></table>
        </div>
    }
    .into_any()
}

fn country_row(edition: Edition<'_>, country: &Country) -> AnyView {
    let proofs: Vec<&Proof> =
        country.entries.iter().map(|entry| &entry.proof).chain(country.pathways.iter().map(|pathway| &pathway.proof)).collect();
    let doubts = country.entries.iter().filter(|entry| entry.doubt.is_some()).count()
        + country.pathways.iter().filter(|pathway| pathway.doubt.is_some()).count();
    let of = |tier: Tier| {
        let cited = |proof: &&&Proof| matches!(&proof.source, Source::Cited(Citation { tier: of, .. }) if *of == tier);
        proofs.iter().filter(cited).count()
    };
    let past = proofs.iter().filter(|proof| proof.verification.is_past(edition.today)).count();
    let next = proofs.iter().map(|proof| proof.verification.review_by).min();
    let counts = TIERS.into_iter().map(of).chain([doubts, past]).map(|count| view! { <td class="end">{digits(edition.words, count)}</td> });
    let page = if country.is_origin() { CountryPage::Origin(country.code) } else { CountryPage::Destination(country.code) };
    view! {
        <tr>
            <th scope="row"><a href=page.path(edition.lang())>{edition.country_name(country.code)}</a></th>
            {counts.collect_view()}
            <td>{next.map(|next| day(edition.words, next))}</td>
        </tr>
    }
    .into_any()
}
