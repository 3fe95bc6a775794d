//! The works on one topic in full: the reference, where and when it was read, where it is used here, and its forms for other programs.

use super::Told;
use super::library::{FORMS, kind_name, main_topic, newest_first, topic_name};
use super::uses::{Use, uses};
use crate::domain::{Listing, Work, WorkKind};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::parts::{contents, reference};
use crate::view::phrase::verified;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The works on that topic, by kind, the newest first.
pub(super) fn library_topic(edition: Edition<'_>, topic: &'static str) -> Told {
    let name = topic_name(edition, topic);
    let uses = uses(edition);
    let works: Vec<&Work> = edition.catalog.works.values().filter(|work| work.topics.iter().any(|of| of == topic)).collect();
    let groups = WorkKind::ALL.into_iter().map(|kind| (kind, newest_first(works.iter().copied().filter(|work| work.kind == kind))));
    let groups: Vec<(WorkKind, Vec<&Work>)> = groups.filter(|(_, works)| !works.is_empty()).collect();
    let headings: Vec<(String, String)> =
        groups.iter().map(|(kind, _)| (["kind-", kind.as_str()].concat(), kind_name(edition, *kind))).collect();
    let groups = groups.into_iter().map(|(kind, works)| {
        let id = ["kind-", kind.as_str()].concat();
        let items = works.into_iter().map(|work| item(edition, work, topic, &uses));
        view! {
            <section aria-labelledby=id.clone()><h2 id=id.clone()>{kind_name(edition, kind)}</h2><ul class="facts">{items.collect_view()}</ul></section>
        }
    });
    let body = view! {
        {contents(edition, &headings, &Marks::default())}
        <div class="narrow">{groups.collect_view()}</div>
    };
    let description = edition.words.text_with(ids::LIBRARY_TOPIC_SUMMARY, &[("topic", Arg::Text(&name))], Isolation::Off);
    Told { title: name, description, body: body.into_any() }
}

/// A work. Under a topic that is not its main one it stands in short, and leads to where it stands in full.
fn item(edition: Edition<'_>, work: &Work, topic: &str, uses: &BTreeMap<&str, Vec<Use>>) -> AnyView {
    let main = main_topic(work);
    if main != topic {
        let path = format!("{}#{}", Listing::LibraryTopic(main).path(edition.lang()), work.key);
        return view! { <li><a class="go" href=path lang="en" dir="ltr">{work.title.clone()}</a></li> }.into_any();
    }
    let read = match work.seen {
        Some(seen) => verified(edition.words, seen, work.checked),
        None => edition.text(ids::LIBRARY_UNREAD),
    };
    let used = uses.get(work.key.as_str()).map(|uses| {
        let links = uses.iter().map(|used| {
            let Marks { lang, dir } = used.marks.clone();
            view! { <li><a href=used.path.clone() lang=lang dir=dir>{used.name.clone()}</a></li> }
        });
        view! { <p class="quiet-text">{edition.text(ids::LIBRARY_USED)}</p><ul class="list">{links.collect_view()}</ul> }
    });
    let key = &work.key;
    let forms = FORMS.into_iter().map(|(name, end)| {
        view! { <li><a href=format!("/data/v1/library/{key}.{end}") download="" rel="nofollow">{name}</a></li> }
    });
    view! {
        <li id=key.clone()>
            <p>{reference(edition, work)}</p>
            <p class="source">{read}</p>
            {used}
            <ul class="list row">{forms.collect_view()}</ul>
        </li>
    }
    .into_any()
}
