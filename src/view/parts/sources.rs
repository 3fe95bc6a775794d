//! The sources of a page, and its dates.

use crate::domain::{Page, Verification, Work};
use crate::view::edition::Edition;
use crate::view::phrase::{day, verified};
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// When the page's sources were read and opened, and when to look again.
pub fn dates(edition: Edition<'_>, page: &Page) -> impl IntoView + use<> {
    verification_dates(edition, &page.verification)
}

/// The same of anything that was read and is to be looked at again.
pub fn verification_dates(edition: Edition<'_>, verification: &Verification) -> impl IntoView + use<> {
    let review_by = day(edition.words, verification.review_by);
    let again = edition.words.text_with(ids::DATES_REVIEW, &[("date", Arg::Text(&review_by))], Isolation::On);
    view! { <p class="source">{verified(edition.words, verification.seen, verification.checked)}" "{again}</p> }
}

/// The works that the page cites, in the order of their numbers.
pub fn sources(edition: Edition<'_>, page: &Page) -> Option<impl IntoView + use<>> {
    if page.citations.is_empty() {
        return None;
    }
    let works = page.citations.iter().filter_map(|key| edition.catalog.works.get(key)).map(|work| source(edition, work));
    Some(view! {
        <section aria-labelledby="sources">
            <h2 id="sources">{edition.text(ids::SOURCES_TITLE)}</h2>
            <ol class="sources">{works.collect_view()}</ol>
        </section>
    })
}

fn source(edition: Edition<'_>, work: &Work) -> impl IntoView + use<> {
    view! { <li id=format!("source-{}", work.key)>{reference(edition, work)}</li> }
}

/// A work as it is printed, with its address and the copy in which it was read.
pub fn reference(edition: Edition<'_>, work: &Work) -> impl IntoView + use<> {
    let link = work.url.clone().map(|url| {
        let shown = url.clone();
        view! { " "<a href=url dir="ltr" rel="external noopener noreferrer">{shown}</a> }
    });
    let unopened = (!work.url_seen && work.url.is_some()).then(|| format!(" {}", edition.text(ids::SOURCE_UNOPENED)));
    let copy = work
        .seen_at
        .as_deref()
        .map(host)
        .map(|host| format!(" {}", edition.words.text_with(ids::SOURCE_COPY, &[("host", Arg::Text(host))], Isolation::On)));
    view! { <span lang="en" dir="ltr">{work.reference.clone()}</span>{link}{unopened}{copy} }
}

/// The host of an address, as readers know a site.
pub(crate) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
