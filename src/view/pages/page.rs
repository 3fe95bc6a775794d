//! A page of the tree: title, notice, contents, body, sources, dates.

use super::country::country_tiles;
use super::everywhere;
use crate::domain::{Page, Section, Translation, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::parts::{around, blocks, contents, dates, past_later, past_notice, report_error, sources, translation_notice};
use crate::words::ids;
use leptos::prelude::*;

/// The page, and the languages in which it really stands.
pub fn page(edition: Edition<'_>, page: &Page, stands_in: &[String]) -> (Head, AnyView) {
    let at = |lang: &str| page.at.path(lang);
    let missing = page.translation == Translation::Missing;
    let found = if missing { Vec::new() } else { stands_in.iter().map(|code| (code.clone(), at(code))).collect() };
    let head = Head {
        title: page.title.clone(),
        title_marks: Marks::of(edition, &page.body_lang),
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
    let marks = Marks::of(edition, &page.body_lang);
    let (lang, dir) = (marks.lang.clone(), marks.dir);
    let second = page.headings.iter().filter(|heading| heading.level == 2);
    let second: Vec<(String, String)> = second.map(|heading| (heading.id.clone(), heading.text.clone())).collect();
    // Where the rules of a country matter.
    let by_country = matches!(page.at.section, Section::Decide | Section::Ways | Section::Prepare | Section::Arrive | Section::Return);
    let countries = by_country.then(|| country_tiles(edition)).flatten();
    let main = view! {
        {past_notice(edition, &page.verification)}
        {translation_notice(edition, page)}
        <section class="hero">
            <h1 tabindex="-1" lang=lang.clone() dir=dir>{page.title.clone()}</h1>
            <p class="lead" lang=lang dir=dir>{page.summary.clone()}</p>
        </section>
        {contents(edition, &second, &marks)}
        {blocks(edition, page)}
        {around(edition, page, countries)}
        {sources(edition, page)}
        {dates(edition, page)}
        {past_later(edition, &page.verification)}
        {report_error(edition, page)}
    };
    (head, main.into_any())
}
