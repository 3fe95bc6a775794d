//! How fresh everything is: pages and sets of figures by the day on which they must be looked at again, facts of countries by age, source and doubt.

use super::Told;
use crate::domain::{Citation, Country, CountryPage, Page, Proof, Source, Statistic, Tier, Translation, Verification, address};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::phrase::{day, digits, word};
use crate::words::{Arg, Isolation, Message, ids};
use leptos::prelude::*;

/// From near to the fact to far from it.
const TIERS: [Tier; 5] = [Tier::Official, Tier::Igo, Tier::Ngo, Tier::Press, Tier::Other];

/// The tables.
pub(super) fn freshness(edition: Edition<'_>) -> Told {
    let words = edition.words;
    let mut pages: Vec<&Page> = edition.catalog.pages.iter().collect();
    pages.sort_by_key(|page| page.verification.review_by);
    let rows = pages.into_iter().map(|page| page_row(edition, page)).collect_view();
    let mut sets: Vec<&Statistic> = edition.catalog.statistics.iter().collect();
    sets.sort_by_key(|statistic| statistic.set.verification.review_by);
    let sets = sets.into_iter().map(|statistic| set_row(edition, statistic)).collect_view();
    let today = day(words, edition.today);
    let asof = words.text_with(ids::FRESHNESS_AS_OF, &[("date", Arg::Text(&today))], Isolation::On);
    let body = view! {
        <p>{asof}" "{edition.text(ids::FRESHNESS_HOW)}</p>
        <h2 id="pages">{edition.text(ids::FRESHNESS_PAGES)}</h2>
        {table(edition, "pages", rows.into_any())}
        <h2 id="countries">{edition.text(ids::FRESHNESS_COUNTRIES)}</h2>
        <p>{edition.text(ids::FRESHNESS_TIERS)}</p>
        {countries(edition)}
        <h2 id="figures">{edition.text(ids::STATISTICS_TITLE)}</h2>
        {table(edition, "figures", sets.into_any())}
    };
    Told { title: edition.text(ids::FRESHNESS_TITLE), description: edition.text(ids::FRESHNESS_LEAD), body: body.into_any() }
}

/// A table of what has a date, below the heading of that id.
fn table(edition: Edition<'_>, heading: &'static str, rows: AnyView) -> AnyView {
    let heads = [ids::FRESHNESS_PAGE, ids::FRESHNESS_READ, ids::FRESHNESS_AGAIN, ids::FRESHNESS_STATE].map(|head| edition.text(head));
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
    view! {
        <div class="table" role="region" tabindex="0" aria-labelledby=heading>
            <table><thead><tr>{heads.collect_view()}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}

fn page_row(edition: Edition<'_>, page: &Page) -> AnyView {
    let (translation, outdated) = match &page.translation {
        Translation::Original => (None, false),
        Translation::Machine { outdated } => (Some(ids::FRESHNESS_MACHINE), *outdated),
        Translation::Human { outdated, .. } => (None, *outdated),
        Translation::Missing => (Some(ids::FRESHNESS_MISSING), false),
    };
    let more = translation.into_iter().chain(outdated.then_some(ids::FRESHNESS_OUTDATED));
    row(edition, (edition.path(page), &page.title), Marks::of(edition, &page.body_lang), page.verification, more)
}

fn set_row(edition: Edition<'_>, statistic: &Statistic) -> AnyView {
    let path = address::statistic(edition.lang(), &statistic.set.id);
    let marks = Marks::where_original(edition, statistic.translated);
    let missing = marks.lang.is_some().then_some(ids::FRESHNESS_MISSING);
    row(edition, (path, &statistic.words.title), marks, statistic.set.verification, missing)
}

/// A row with a link, when the source was read, when again, and what is not as it should be.
fn row(
    edition: Edition<'_>,
    (path, title): (String, &str),
    marks: Marks,
    verification: Verification,
    more: impl IntoIterator<Item = Message>,
) -> AnyView {
    let Verification { seen, review_by, checked } = verification;
    let past = verification.is_past(edition.today).then_some(ids::FRESHNESS_PAST);
    let unchecked = checked.is_none().then_some(ids::FRESHNESS_UNCHECKED);
    let states = past.into_iter().chain(unchecked).chain(more).map(|state| edition.text(state)).collect::<Vec<_>>().join(" ");
    let Marks { lang, dir } = marks;
    view! {
        <tr>
            <th scope="row"><a href=path lang=lang dir=dir>{title.to_string()}</a></th>
            <td>{day(edition.words, seen)}</td>
            <td>{day(edition.words, review_by)}</td>
            <td>{states}</td>
        </tr>
    }
    .into_any()
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
