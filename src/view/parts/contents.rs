//! The table of contents of a long page.

use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::words::ids;
use leptos::prelude::*;

/// A page with so many headings of the second level or more gets a table of contents.
const LONG: usize = 5;

/// The headings by id and words, as links; nothing on a short page.
pub fn contents(edition: Edition<'_>, headings: &[(String, String)], marks: &Marks) -> Option<impl IntoView + use<>> {
    if headings.len() < LONG {
        return None;
    }
    let links = headings.iter().map(|(id, text)| view! { <li><a href=format!("#{id}")>{text.clone()}</a></li> });
    let title = edition.text(ids::NAV_ON_THIS_PAGE);
    let shown = title.clone();
    let (lang, dir) = (marks.lang.clone(), marks.dir);
    Some(view! {
        <nav class="toc" aria-label=title>
            <details class="more"><summary>{icon::OPEN.view()}{shown}</summary><ul lang=lang dir=dir>{links.collect_view()}</ul></details>
        </nav>
    })
}
