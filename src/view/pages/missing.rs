//! The page for addresses that do not exist, in the first language, with the way to every other.

use super::everywhere;
use crate::domain::address;
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::words::ids;
use leptos::prelude::*;

/// The page `404.html`.
pub fn not_found(edition: Edition<'_>) -> (Head, AnyView) {
    let head = Head {
        title: edition.text(ids::NOT_FOUND_TITLE),
        title_marks: Marks::default(),
        description: edition.text(ids::NOT_FOUND_TEXT),
        path: "/404.html".into(),
        canonical: None,
        alternates: Vec::new(),
        chooser: everywhere(edition, address::home),
        section: None,
        crumbs: vec![(edition.text(ids::NAV_HOME), edition.home())],
    };
    let links = edition.catalog.sections().into_iter().map(|section| {
        view! { <li><a href=address::section(edition.lang(), section)>{edition.section_name(section)}</a></li> }
    });
    let main = view! {
        <h1 tabindex="-1">{edition.text(ids::NOT_FOUND_TITLE)}</h1>
        <p class="lead">{edition.text(ids::NOT_FOUND_TEXT)}</p>
        <ul class="list">{links.collect_view()}</ul>
    };
    (head, main.into_any())
}
