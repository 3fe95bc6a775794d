//! A page of the tree: title, notice, contents, body, sources, dates.

use super::everywhere;
use super::home::foreign;
use crate::domain::{Page, Translation, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::parts::{blocks, dates, past_later, past_notice, report_error, sources, translation_notice};
use crate::words::ids;
use leptos::prelude::*;

/// A page with so many headings of the second level or more gets a table of contents.
const LONG: usize = 5;

/// The page, and the languages in which it really stands.
pub fn page(edition: Edition<'_>, page: &Page, stands_in: &[String]) -> (Head, AnyView) {
    let at = |lang: &str| page.at.path(lang);
    let missing = page.translation == Translation::Missing;
    let found = if missing { Vec::new() } else { stands_in.iter().map(|code| (code.clone(), at(code))).collect() };
    let head = Head {
        title: page.title.clone(),
        description: page.summary.clone(),
        path: edition.path(page),
        canonical: missing.then(|| at(&page.body_lang)),
        alternates: found,
        chooser: everywhere(edition, at),
        section: Some(page.at.section),
        crumbs: vec![
            (edition.text(ids::NAV_HOME), edition.home()),
            (edition.section_name(page.at.section), address::section(edition.lang(), page.at.section)),
        ],
    };
    let (lang, dir) = foreign(edition, &page.body_lang);
    let main = view! {
        {past_notice(edition, &page.verification)}
        {translation_notice(edition, page)}
        <section class="hero">
            <h1 tabindex="-1" lang=lang.clone() dir=dir>{page.title.clone()}</h1>
            <p class="lead" lang=lang dir=dir>{page.summary.clone()}</p>
        </section>
        {contents(edition, page)}
        {blocks(edition, page)}
        {sources(edition, page)}
        {dates(edition, page)}
        {past_later(edition, &page.verification)}
        {report_error(edition, page)}
    };
    (head, main.into_any())
}

fn contents(edition: Edition<'_>, page: &Page) -> Option<impl IntoView + use<>> {
    let second: Vec<_> = page.headings.iter().filter(|heading| heading.level == 2).collect();
    if second.len() < LONG {
        return None;
    }
    let (lang, dir) = foreign(edition, &page.body_lang);
    let links = second.into_iter().map(|heading| view! { <li><a href=format!("#{}", heading.id)>{heading.text.clone()}</a></li> });
    let title = edition.text(ids::NAV_ON_THIS_PAGE);
    let shown = title.clone();
    Some(view! {
        <nav class="toc" aria-label=title>
            <details class="more"><summary>{crate::view::icon::OPEN.view()}{shown}</summary><ul lang=lang dir=dir>{links.collect_view()}</ul></details>
        </nav>
    })
}
