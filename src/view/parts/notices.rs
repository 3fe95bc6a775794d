//! Notices above and below a page: who translated it, what is missing, how to report an error.

use crate::domain::{Page, Translation};
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::phrase::day;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// Who made the words and whether they are behind the original; nothing on an original.
pub fn translation_notice(edition: Edition<'_>, page: &Page) -> Option<impl IntoView + use<>> {
    let words = edition.words;
    let original = edition.site.languages.first()?;
    let (said, outdated) = match &page.translation {
        Translation::Original => return None,
        Translation::Machine { outdated } => (edition.text(ids::TRANSLATION_MACHINE), *outdated),
        Translation::Human { by, on, outdated } => {
            let on = day(words, *on);
            (words.text_with(ids::TRANSLATION_HUMAN, &[("by", Arg::Text(by)), ("date", Arg::Text(&on))], Isolation::On), *outdated)
        }
        Translation::Missing => {
            (words.text_with(ids::TRANSLATION_MISSING, &[("language", Arg::Text(&original.name))], Isolation::On), false)
        }
    };
    let outdated = outdated.then(|| view! { <p>{edition.text(ids::TRANSLATION_OUTDATED)}</p> });
    let link = view! { <a href=page.at.path(&original.code) hreflang=original.code.clone()>{edition.text(ids::TRANSLATION_ORIGINAL)}</a> };
    Some(view! { <div class="note">{icon::GLOBE.view()}<div><p>{said}" "{link}</p>{outdated}</div></div> })
}

/// How to report an error: by mail where the site has an address, else what to write down.
pub fn report_error(edition: Edition<'_>, page: &Page) -> impl IntoView + use<> {
    let code = format!("{} {} {}", page.at, edition.lang(), page.hash);
    match &edition.site.report_to {
        Some(to) => {
            let subject = edition.words.text_with(ids::REPORT_SUBJECT, &[("page", Arg::Text(&code))], Isolation::Off);
            let address = format!("mailto:{to}?subject={}", percent_encoded(&subject));
            view! { <p class="source"><a href=address>{edition.text(ids::REPORT_ERROR)}</a></p> }.into_any()
        }
        None => view! { <p class="source">{edition.text(ids::REPORT_HOW)}" "<code dir="ltr">{code}</code></p> }.into_any(),
    }
}

/// A text for the query of a `mailto:` address (RFC 6068): everything but unreserved characters is escaped.
fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
