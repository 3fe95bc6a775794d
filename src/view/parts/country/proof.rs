//! How a fact is known, in one line: who said it, how near that stands to the fact, when we read it, and where else it is said.

use crate::domain::{Citation, Source, Verification, Work};
use crate::view::parts::sources::host;
use crate::view::phrase::{day, source_date, word};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;

/// The line. A work of the library that the catalog lacks leaves only the date.
pub fn source_line(
    words: &Words,
    work: impl Fn(&str) -> Option<Work>,
    source: &Source,
    also: &[String],
    verification: &Verification,
) -> AnyView {
    let source = match source {
        Source::Cited(citation) => cited(words, citation),
        Source::Work(key) => work(key).map(|work| of_library(words, &work)).into_any(),
    };
    let links =
        also.iter().map(|url| view! { " "<a href=url.clone() dir="ltr" rel="external noopener noreferrer">{host(url).to_string()}</a> });
    let also = (!also.is_empty()).then(|| view! { <span class="also">" "{words.text(ids::FACT_ALSO)}{links.collect_view()}</span> });
    view! { <p class="source">{words.text(ids::FACT_SOURCE)}" "{source}" "{read(words, verification)}{also}</p> }.into_any()
}

fn cited(words: &Words, citation: &Citation) -> AnyView {
    let date = source_date(words, citation.date.as_deref());
    let tier = word(words, &["tier-", citation.tier.as_str()].concat());
    view! {
        <a href=citation.url.clone() rel="external noopener noreferrer"><bdi>{citation.publisher.clone()}</bdi></a>" · "<bdi>{citation.title.clone()}</bdi>" · "<bdi>{date}</bdi>". "{tier}
    }
    .into_any()
}

/// A work as it is printed; where its address was never met, that is said.
fn of_library(words: &Words, work: &Work) -> AnyView {
    let said = view! { <bdi lang="en" dir="ltr">{work.reference.clone()}</bdi> };
    let Some(url) = work.url.clone() else { return said.into_any() };
    let unopened = (!work.url_seen).then(|| [" ", &words.text(ids::SOURCE_UNOPENED)].concat());
    view! { <a href=url rel="external noopener noreferrer">{said}</a>{unopened} }.into_any()
}

fn read(words: &Words, verification: &Verification) -> String {
    let seen = day(words, verification.seen);
    match verification.checked {
        None => words.text_with(ids::FACT_READ, &[("date", Arg::Text(&seen))], Isolation::On),
        Some(checked) => {
            let checked = day(words, checked);
            words.text_with(ids::FACT_CHECKED, &[("seen", Arg::Text(&seen)), ("checked", Arg::Text(&checked))], Isolation::On)
        }
    }
}
