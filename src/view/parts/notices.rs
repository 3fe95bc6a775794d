//! Notices above and below a page: who translated it, what is missing, how to report an error.

use crate::domain::{Page, Translation, Verification};
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

/// At the top of a page that was past its date when the site was built.
pub fn past_notice(edition: Edition<'_>, verification: &Verification) -> Option<impl IntoView + use<>> {
    verification
        .is_past(edition.today)
        .then(|| view! { <div class="note care">{icon::CARE.view()}<p>{past(edition, verification)}</p></div> })
}

/// Beside the dates of what was not yet past when the site was built: the app shows it once it is.
pub fn past_later(edition: Edition<'_>, verification: &Verification) -> Option<impl IntoView + use<>> {
    let until = verification.review_by.to_string();
    (!verification.is_past(edition.today)).then(|| view! { <p class="note care" data-past=until hidden>{past(edition, verification)}</p> })
}

fn past(edition: Edition<'_>, verification: &Verification) -> String {
    let date = day(edition.words, verification.review_by);
    edition.words.text_with(ids::DATES_PAST, &[("date", Arg::Text(&date))], Isolation::On)
}

/// How to report an error: by mail where the site has an address, else what to write down.
pub fn report_error(edition: Edition<'_>, page: &Page) -> impl IntoView + use<> {
    report_place(edition, format!("{} {} {}", page.at, edition.lang(), page.hash))
}

/// The same for any page, by the words that name it.
pub fn report_place(edition: Edition<'_>, code: String) -> impl IntoView + use<> {
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
