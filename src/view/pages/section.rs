//! The page of a section: what is in it for the reader, and its pages.

use super::country::country_tiles;
use super::everywhere;
use super::home::tile;
use super::listing::listing_tiles;
use crate::domain::{Section, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::words::ids;
use leptos::prelude::*;

/// The page of that section.
pub fn section(edition: Edition<'_>, section: Section) -> (Head, AnyView) {
    let at = |lang: &str| address::section(lang, section);
    let name = edition.section_name(section);
    let head = Head {
        title: name.clone(),
        title_marks: Marks::default(),
        description: edition.section_lead(section),
        path: at(edition.lang()),
        canonical: None,
        alternates: everywhere(edition, at),
        chooser: everywhere(edition, at),
        section: Some(section),
        crumbs: vec![(edition.text(ids::NAV_HOME), edition.home())],
    };
    let tiles = edition.catalog.section(section).map(|page| tile(edition, page));
    let lists = matches!(section, Section::Ways | Section::Prepare).then(|| country_tiles(edition));
    let made = (section == Section::Facts).then(|| listing_tiles(edition));
    let statistics = (section == Section::Facts && !edition.catalog.statistics.is_empty()).then(|| {
        view! {
            <li>
                <a class="tile" href=address::statistics(edition.lang())>
                    <span class="disc">{icon::FACTS.view()}</span>
                    <b>{edition.text(ids::STATISTICS_TITLE)}</b>
                    <span>{edition.text(ids::STATISTICS_LEAD)}</span>
                </a>
            </li>
        }
    });
    let main = view! {
        <section class="hero">
            <h1 tabindex="-1">{name}</h1>
            <p class="lead">{edition.section_lead(section)}</p>
        </section>
        <h2 class="said">{edition.text(ids::SECTION_PAGES)}</h2>
        <ul class="tiles">{tiles.collect_view()}{lists}{statistics}{made}</ul>
    };
    (head, main.into_any())
}
