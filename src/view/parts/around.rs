//! What stands around a page: the pages before and after it in its section, and those that share its topics.

use crate::domain::Page;
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::words::{Message, ids};
use leptos::prelude::*;

/// At most so many pages that share topics.
const RELATED: usize = 4;

/// Where to read on; `more` are tiles that lead elsewhere.
pub fn around(edition: Edition<'_>, page: &Page, more: Option<AnyView>) -> Option<impl IntoView + use<>> {
    let (before, after) = edition.catalog.neighbours(page);
    let related = edition.catalog.related(page, RELATED);
    if before.is_none() && after.is_none() && related.is_empty() && more.is_none() {
        return None;
    }
    let beside = [(before, ids::AROUND_BEFORE, "prev"), (after, ids::AROUND_AFTER, "next")];
    let beside = beside.into_iter().filter_map(|(page, said, rel)| Some(tile(edition, page?, said, Some(rel))));
    let related = related.into_iter().map(|page| {
        let said = if page.tools().next().is_some() { ids::AROUND_CHECK } else { ids::AROUND_RELATED };
        tile(edition, page, said, None)
    });
    Some(view! {
        <nav class="no-print" aria-labelledby="around">
            <h2 id="around">{edition.text(ids::AROUND_TITLE)}</h2>
            <ul class="tiles">{beside.collect_view()}{related.collect_view()}{more}</ul>
        </nav>
    })
}

fn tile(edition: Edition<'_>, page: &Page, said: Message, rel: Option<&'static str>) -> impl IntoView + use<> {
    let Marks { lang, dir } = Marks::of(edition, &page.body_lang);
    view! { <li><a class="tile bare" href=edition.path(page) rel=rel><span>{edition.text(said)}</span><b lang=lang dir=dir>{page.title.clone()}</b></a></li> }
}
