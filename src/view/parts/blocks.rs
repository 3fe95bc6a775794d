//! The blocks of a page's body: prose, boxes, the protection box, contacts and tools.

use crate::domain::{Block, BoxKind, Page, PageRef, Section};
use crate::view::contact::{Card, card};
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::view::tools::worksheet::tool_section;
use crate::words::ids;
use leptos::prelude::*;

/// The blocks in their order. Prose is marked with its own language where it is not the reader's.
pub fn blocks(edition: Edition<'_>, page: &Page) -> impl IntoView + use<> {
    let Marks { lang, dir } = Marks::of(edition, &page.body_lang);
    let shown = page.blocks.iter().map(|block| match block {
        Block::Prose(html) => view! { <div class="prose" lang=lang.clone() dir=dir inner_html=html.clone()></div> }.into_any(),
        Block::Box(kind, html) => note(edition, *kind, html, lang.clone(), dir).into_any(),
        Block::Protection => protection_box(edition).into_any(),
        Block::Contacts(found) => {
            let cards = found.iter().filter_map(|id| edition.catalog.contacts.get(id));
            let cards = cards.map(|contact| {
                let marks = Marks::where_original(edition, contact.translated);
                card(Card { words: edition.words, contact, level: 3, marks, notices: None, brief: false })
            });
            let cards: Vec<_> = cards.collect();
            view! { <div class="cards">{cards}</div> }.into_any()
        }
        Block::Tool(check) => edition.check(check).map(|check| tool_section(edition, check)).into_any(),
    });
    shown.collect_view()
}

fn note(edition: Edition<'_>, kind: BoxKind, html: &str, lang: Option<String>, dir: Option<&'static str>) -> impl IntoView + use<> {
    let (class, picture) = match kind {
        BoxKind::Note => ("note", icon::NOTE),
        BoxKind::Care => ("note care", icon::CARE),
        BoxKind::Danger => ("note danger", icon::DANGER),
        BoxKind::Good => ("note good", icon::GOOD),
        BoxKind::Next => ("note next", icon::NEXT_STEPS),
    };
    let title = (kind == BoxKind::Next).then(|| view! { <h2>{edition.text(ids::BOX_NEXT)}</h2> });
    view! { <div class=class>{picture.view()}<div>{title}<div lang=lang dir=dir inner_html=html.to_string()></div></div></div> }
}

/// The protection box: the right to seek asylum, and the page that says more.
pub fn protection_box(edition: Edition<'_>) -> impl IntoView + use<> {
    let page = PageRef { section: Section::Ways, slug: "protection".into() };
    let link = edition
        .catalog
        .page(&page)
        .map(|page| view! { <p><a class="go" href=edition.path(page)>{edition.text(ids::PROTECTION_LINK)}</a></p> });
    view! {
        <aside class="note" aria-label=edition.text(ids::PROTECTION_TITLE)>
            {icon::SHIELD.view()}
            <div>
                <p><strong>{edition.text(ids::PROTECTION_TITLE)}</strong></p>
                <p>{edition.text(ids::PROTECTION_TEXT)}</p>
                {link}
            </div>
        </aside>
    }
}
