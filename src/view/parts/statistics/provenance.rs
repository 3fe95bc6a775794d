//! Where a set comes from: who counted, what, when and how, under which licence, and from which copy we took it.

use crate::domain::Statistic;
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::words::{Message, ids};
use leptos::prelude::*;

/// All of it, as a list of terms.
pub fn provenance(edition: Edition<'_>, statistic: &Statistic) -> AnyView {
    let (set, words) = (&statistic.set, &statistic.words);
    let marks = Marks::where_original(edition, statistic.translated);
    // Names of publishers, licences and files are those of the original, whatever the words are in.
    let names = Marks::where_original(edition, false);
    let row = |message: Message, value: AnyView| view! { <div><dt>{edition.text(message)}</dt>" "<dd>{value}</dd></div> }.into_any();
    let link = |url: &str| {
        view! { <a class="out" href=url.to_string() dir="ltr" rel="external noopener noreferrer">{url.to_string()}</a> }.into_any()
    };
    let seen_at = set.licence_seen_at.as_ref().map(|url| view! { <br/>{edition.text(ids::STATISTICS_LICENCE_SEEN)}" "{link(url)} });
    view! {
        <dl>
            {row(ids::STATISTICS_PUBLISHER, view! { {names.inline(&set.publisher)}<br/>{link(&set.url)} }.into_any())}
            {row(ids::STATISTICS_UNIT, marks.inline(&words.unit))}
            {row(ids::STATISTICS_PERIOD, marks.inline(&words.period))}
            {row(ids::STATISTICS_METHOD, marks.inline(&words.method))}
            {row(ids::STATISTICS_LICENCE, view! { {names.inline(&set.licence)}{seen_at} }.into_any())}
            {row(ids::STATISTICS_RETRIEVED, names.inline(&set.retrieved_from))}
        </dl>
    }
    .into_any()
}
