//! The library in short: every work once, under its main topic; with a search by words, topic, kind and year that only scripts show.

use super::{Told, finder, none_left};
use crate::domain::{Listing, WORK_TOPICS, Work, WorkKind};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::parts::contents;
use crate::view::phrase::{digits, word};
use crate::words::{Arg, Isolation, Number, ids};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The forms in which the library can be taken along: name and end of the file.
pub(super) const FORMS: [(&str, &str); 3] = [("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "csl.json")];

/// All works.
pub(super) fn library(edition: Edition<'_>) -> Told {
    let works = &edition.catalog.works;
    let count = Number::from(i64::try_from(works.len()).unwrap_or(i64::MAX));
    let description = edition.words.text_with(ids::LIBRARY_SUMMARY, &[("count", Arg::Number(count))], Isolation::Off);
    let of_topic = |topic: &'static str| -> Vec<&Work> { newest_first(works.values().filter(|work| main_topic(work) == topic)) };
    let groups = WORK_TOPICS.into_iter().map(|topic| (topic, of_topic(topic))).filter(|(_, works)| !works.is_empty());
    let groups: Vec<(&str, Vec<&Work>)> = groups.collect();
    let headings: Vec<(String, String)> = groups
        .iter()
        .map(|(topic, works)| (topic.to_string(), format!("{} ({})", topic_name(edition, topic), digits(edition.words, works.len()))))
        .collect();
    let groups = groups.into_iter().map(|(topic, works)| {
        let items = works.into_iter().map(|work| item(edition, work));
        let all = Listing::LibraryTopic(topic).path(edition.lang());
        view! {
            <section aria-labelledby=topic>
                <h2 id=topic>{topic_name(edition, topic)}</h2>
                <p><a class="go" href=all>{edition.text(ids::LIBRARY_IN_FULL)}</a></p>
                <ul class="list">{items.collect_view()}</ul>
            </section>
        }
    });
    let groups = groups.collect_view();
    let downloads = FORMS
        .into_iter()
        .map(|(name, end)| view! { <a class="button plain" href=format!("/data/v1/library.{end}") download="">{name}</a> });
    let body = view! {
        <p class="narrow">{edition.text(ids::LIBRARY_HOW)}</p>
        <p>{edition.text(ids::LIBRARY_TAKE)}</p>
        <div class="row">{downloads.collect_view()}</div>
        {finder(edition, "works", ids::LIBRARY_FIND, Some(choices(edition)))}
        {contents(edition, &headings, &Marks::default())}
        <div class="narrow" id="works">{groups}</div>
        {none_left(edition, ids::LIBRARY_NONE)}
    };
    Told { title: edition.text(ids::LIBRARY_TITLE), description, body: body.into_any() }
}

/// What a work is mainly about.
pub(super) fn main_topic(work: &Work) -> &'static str {
    let known = |topic: &String| WORK_TOPICS.into_iter().find(|known| known == topic);
    work.topics.iter().find_map(known).unwrap_or(WORK_TOPICS[0])
}

/// The name of a topic.
pub(super) fn topic_name(edition: Edition<'_>, topic: &str) -> String {
    word(edition.words, &["library-topic-", topic].concat())
}

/// The name of a kind.
pub(super) fn kind_name(edition: Edition<'_>, kind: WorkKind) -> String {
    word(edition.words, &["library-kind-", kind.as_str()].concat())
}

/// The year of a work in the digits of the language, or that none is shown.
pub(super) fn year_name(edition: Edition<'_>, work: &Work) -> String {
    match work.year {
        Some(year) => edition.words.numbering.plain(Number::from(i64::from(year))),
        None => edition.text(ids::LIBRARY_NO_YEAR),
    }
}

/// The newest first; those without a year last.
pub(super) fn newest_first<'a>(works: impl Iterator<Item = &'a Work>) -> Vec<&'a Work> {
    let mut works: Vec<&Work> = works.collect();
    works.sort_by_key(|work| (std::cmp::Reverse(work.year), work.key.clone()));
    works
}

/// A work in one line; its title leads to all that is known of it.
fn item(edition: Edition<'_>, work: &Work) -> AnyView {
    let path = format!("{}#{}", Listing::LibraryTopic(main_topic(work)).path(edition.lang()), work.key);
    let beside = format!("{} · {}", year_name(edition, work), kind_name(edition, work.kind));
    let unread = (!work.is_seen).then(|| format!(" · {}", edition.text(ids::LIBRARY_UNREAD_SHORT)));
    view! {
        <li data-topic=work.topics.join(" ") data-kind=work.kind.as_str() data-year=work.year.map(|year| year.to_string())>
            <a href=path lang="en" dir="ltr">{work.title.clone()}</a>" "<span class="quiet-text">{beside}{unread}</span>
        </li>
    }
    .into_any()
}

/// Choices of topic, kind and year for the search.
fn choices(edition: Edition<'_>) -> AnyView {
    let years: BTreeSet<i32> = edition.catalog.works.values().filter_map(|work| work.year).collect();
    let year = |year: i32| (year.to_string(), edition.words.numbering.plain(Number::from(i64::from(year))));
    let lists = [
        ("topic", edition.text(ids::LIBRARY_TOPIC), WORK_TOPICS.map(|topic| (topic.to_string(), topic_name(edition, topic))).to_vec()),
        ("kind", edition.text(ids::LIBRARY_KIND), WorkKind::ALL.map(|kind| (kind.as_str().to_string(), kind_name(edition, kind))).to_vec()),
        ("year", edition.text(ids::LIBRARY_YEAR), years.into_iter().rev().map(year).collect()),
    ];
    let lists = lists.into_iter().map(|(name, label, options)| {
        let options = options.into_iter().map(|(value, said)| view! { <option value=value>{said}</option> });
        view! {
            <label><span>{label}</span>" "<select name=name data-filter="works" autocomplete="off">
                <option value="">{edition.text(ids::LIBRARY_ANY)}</option>
                {options.collect_view()}
            </select></label>
        }
    });
    view! { <div class="typed">{lists.collect_view()}</div> }.into_any()
}
