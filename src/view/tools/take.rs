//! The end of a review: what a person takes away. The app fills in addresses and codes, and hides what the browser cannot do.
//!
//! | slot | filled with |
//! |---|---|
//! | `whatsapp`, `sms` | links to these apps with the text to talk it over |
//! | `reminder` | a calendar file for the day that is chosen |
//! | `taken` | the sheet `code` or `share`, on request |
//! | `modules` | the path of the code; of the sheets `code` and `share` |
//! | `link` | the address with the answers; of the sheet `share` |

use crate::view::icon::{self, Icon};
use crate::words::{Message, Words, ids};
use leptos::prelude::*;

fn button(words: &Words, action: &'static str, sign: Option<Icon>, message: Message) -> AnyView {
    view! { <button class="button plain" type="button" data-action=action>{sign.map(Icon::view)}{words.text(message)}</button> }.into_any()
}

/// A link to another app; not followed by search engines, and telling it nothing of where it came from.
fn out(words: &Words, slot: &'static str, message: Message) -> AnyView {
    view! { <a class="button plain" data-slot=slot rel="external nofollow noopener noreferrer">{words.text(message)}</a> }.into_any()
}

/// All that can be taken away.
pub fn take(words: &Words) -> impl IntoView + use<> {
    view! {
        <section class="no-print">
            <h3>{words.text(ids::TAKE_TITLE)}</h3>
            <div class="row">
                {button(words, "print", Some(icon::PRINT), ids::REVIEW_PRINT)}
                {button(words, "copy", Some(icon::COPY), ids::REVIEW_COPY)}
                {button(words, "send", None, ids::TAKE_SEND)}
                {out(words, "whatsapp", ids::TAKE_WHATSAPP)}
                {out(words, "sms", ids::TAKE_SMS)}
                {button(words, "code", None, ids::TAKE_CODE)}
                {button(words, "share", None, ids::TAKE_SHARE)}
            </div>
            <div data-slot="taken" aria-live="polite"></div>
            <div class="typed">
                <label><span>{words.text(ids::TAKE_REMIND)}</span><input type="date" name="remind" autocomplete="off"/></label>
                <a class="button plain" data-slot="reminder" download="reminder.ics">{words.text(ids::TAKE_REMIND_SAVE)}</a>
            </div>
            <div class="row">
                {button(words, "restart", Some(icon::AGAIN), ids::REVIEW_AGAIN)}
                {button(words, "wipe", None, ids::TAKE_WIPE)}
            </div>
        </section>
    }
}

/// A code that leads another phone to this page.
pub fn code(words: &Words) -> impl IntoView + use<> {
    view! { <figure>{drawing(words.text(ids::TAKE_CODE))}<figcaption>{words.text(ids::TAKE_CODE_TEXT)}</figcaption></figure> }
}

/// The link with the answers.
pub fn share(words: &Words) -> impl IntoView + use<> {
    view! {
        <figure>
            <p class="note care">{words.text(ids::TAKE_SHARE_TEXT)}</p>
            {drawing(words.text(ids::TAKE_SHARE))}
            <p><a data-slot="link" dir="ltr" rel="nofollow"></a></p>
            <div class="row">
                {button(words, "copy-link", Some(icon::COPY), ids::TAKE_COPY_LINK)}
                {out(words, "whatsapp", ids::TAKE_WHATSAPP)}
                {out(words, "sms", ids::TAKE_SMS)}
            </div>
        </figure>
    }
}

/// A code, black on white in any theme, so that every camera reads it.
fn drawing(label: String) -> impl IntoView {
    view! { <svg class="qr" role="img" aria-label=label shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"></rect><path data-slot="modules" fill="#000"></path></svg> }
}
