//! The pages that are made from what all others say, one file a page. What they share is here.

mod freshness;
mod library;
mod library_topic;
mod offline;
mod privacy;
mod progress;
mod uses;
mod words;

use super::everywhere;
use crate::domain::{Listing, Section, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::icon::{self, Icon};
use crate::view::marks::Marks;
use crate::view::parts::report_place;
use crate::words::{Message, ids};
use leptos::prelude::*;

/// What a page tells.
struct Told {
    title: String,
    description: String,
    body: AnyView,
}

/// The page.
pub fn listing(edition: Edition<'_>, listing: Listing) -> (Head, AnyView) {
    let told = match listing {
        Listing::Words => words::words(edition),
        Listing::Library => library::library(edition),
        Listing::LibraryTopic(topic) => library_topic::library_topic(edition, topic),
        Listing::Freshness => freshness::freshness(edition),
        Listing::Progress => progress::progress(edition),
        Listing::Offline => offline::offline(edition),
        Listing::Privacy => privacy::privacy(edition),
    };
    let at = |lang: &str| listing.path(lang);
    let facts = (edition.section_name(Section::Facts), address::section(edition.lang(), Section::Facts));
    let mut crumbs = vec![(edition.text(ids::NAV_HOME), edition.home()), facts];
    if let Listing::LibraryTopic(_) = listing {
        crumbs.push((edition.text(ids::LIBRARY_TITLE), Listing::Library.path(edition.lang())));
    }
    let head = Head {
        title: told.title.clone(),
        title_marks: Marks::default(),
        description: told.description.clone(),
        path: at(edition.lang()),
        canonical: None,
        alternates: everywhere(edition, at),
        chooser: everywhere(edition, at),
        section: Some(Section::Facts),
        crumbs,
    };
    let main = view! {
        <section class="hero"><h1 tabindex="-1">{told.title}</h1><p class="lead">{told.description}</p></section>
        {told.body}
        {report_place(edition, at(edition.lang()))}
    };
    (head, main.into_any())
}

/// Tiles that lead to these pages from their section.
pub fn listing_tiles(edition: Edition<'_>) -> AnyView {
    let tile = |listing: Listing, picture: Icon, title: Message, lead: Message| {
        view! {
            <li>
                <a class="tile" href=listing.path(edition.lang())>
                    <span class="disc">{picture.view()}</span>
                    <b>{edition.text(title)}</b>
                    <span>{edition.text(lead)}</span>
                </a>
            </li>
        }
    };
    view! {
        {tile(Listing::Words, icon::NOTE, ids::WORDS_TITLE, ids::WORDS_LEAD)}
        {tile(Listing::Library, icon::FACTS, ids::LIBRARY_TITLE, ids::LIBRARY_LEAD)}
        {tile(Listing::Freshness, icon::AGAIN, ids::FRESHNESS_TITLE, ids::FRESHNESS_LEAD)}
        {tile(Listing::Progress, icon::GLOBE, ids::PROGRESS_TITLE, ids::PROGRESS_LEAD)}
        {tile(Listing::Offline, icon::KEEP, ids::OFFLINE_TITLE, ids::OFFLINE_LEAD)}
        {tile(Listing::Privacy, icon::QUIET, ids::PRIVACY_TITLE, ids::PRIVACY_LEAD)}
    }
    .into_any()
}

/// A search in a list that stands on the page; only scripts show it. `more` are further choices of the same list.
fn finder(edition: Edition<'_>, list: &'static str, label: Message, more: Option<AnyView>) -> AnyView {
    view! {
        <div class="row finder" hidden>
            <label for="find">{edition.text(label)}</label>
            <input id="find" type="search" autocomplete="off" data-filter=list/>
            {more}
        </div>
    }
    .into_any()
}

/// Said when no item of a list is left.
fn none_left(edition: Edition<'_>, said: Message) -> AnyView {
    view! { <p role="status" data-filter-none="" hidden>{edition.text(said)}</p> }.into_any()
}
