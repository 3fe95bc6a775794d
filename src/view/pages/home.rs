//! The home page of a language: one tile a question of most readers, then the stages of the journey; only what exists.

use super::country::country_tiles;
use super::everywhere;
use crate::domain::{Page, Section, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::icon::{self, Icon};
use crate::view::marks::Marks;
use crate::view::parts::protection_box;
use crate::words::ids;
use leptos::prelude::*;

/// The home page.
pub fn home(edition: Edition<'_>) -> (Head, AnyView) {
    let head = Head {
        title: edition.text(ids::HOME_TITLE),
        title_marks: Marks::default(),
        description: edition.text(ids::HOME_SUMMARY),
        path: edition.home(),
        canonical: None,
        alternates: everywhere(edition, address::home),
        chooser: everywhere(edition, address::home),
        section: None,
        crumbs: Vec::new(),
    };
    let tiles = edition.catalog.home.iter().filter_map(|at| edition.catalog.page(at)).map(|page| tile(edition, page));
    let sections = edition.catalog.sections().into_iter().map(|section| {
        let path = address::section(edition.lang(), section);
        view! { <li><a class="tile bare" href=path><b>{edition.section_name(section)}</b><span>{edition.section_lead(section)}</span></a></li> }
    });
    let main = view! {
        <section class="hero">
            <h1 tabindex="-1">{edition.text(ids::HOME_TITLE)}</h1>
            <p class="lead">{edition.text(ids::HOME_LEAD)}</p>
        </section>
        <h2 class="said">{edition.text(ids::HOME_TILES)}</h2>
        <ul class="tiles">{tiles.collect_view()}{country_tiles(edition)}</ul>
        {protection_box(edition)}
        <h2>{edition.text(ids::HOME_SECTIONS)}</h2>
        <ul class="tiles">{sections.collect_view()}</ul>
    };
    (head, main.into_any())
}

/// The tile of a page: pictogram, title and summary. The one that leads to help stands out.
pub(super) fn tile(edition: Edition<'_>, page: &Page) -> impl IntoView + use<> {
    let help = page.at.section == Section::Help;
    let Marks { lang, dir } = Marks::of(edition, &page.body_lang);
    view! {
        <li>
            <a class="tile" class:help=help href=edition.path(page) lang=lang dir=dir>
                <span class="disc">{picture(page.at.section).view()}</span>
                <b>{page.title.clone()}</b>
                <span>{page.summary.clone()}</span>
            </a>
        </li>
    }
}

/// The pictogram of a section.
fn picture(section: Section) -> Icon {
    match section {
        Section::Decide => icon::DECIDE,
        Section::Ways => icon::WAYS,
        Section::Prepare => icon::OFFER,
        Section::Travel => icon::TRAVEL,
        Section::Arrive => icon::ARRIVE,
        Section::Live => icon::LIVE,
        Section::Return => icon::RETURN,
        Section::Help => icon::PHONE,
        Section::Facts => icon::FACTS,
    }
}
