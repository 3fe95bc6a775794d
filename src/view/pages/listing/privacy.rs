//! What is kept on the phone, what others can see, and how to remove it. The same script as on the page of keeping fills the list.

use super::Told;
use crate::domain::{Listing, address};
use crate::view::edition::Edition;
use crate::view::phrase::digits;
use crate::words::{Arg, Isolation, Message, ids};
use leptos::prelude::*;

/// The words, the list and its button.
pub(super) fn privacy(edition: Edition<'_>) -> Told {
    let text = |message: Message| edition.text(message);
    let part = |id: &'static str, head: Message, said: &[Message]| {
        let said = said.iter().map(|message| view! { <p>{text(*message)}</p> }).collect_view();
        view! { <h2 id=id>{text(head)}</h2>{said} }
    };
    let item = |message: Message| view! { <li>{text(message)}</li> };
    let read = edition.words.text_with(ids::PRIVACY_READ, &[("count", Arg::Text("{}"))], Isolation::Off);
    let whole = edition.words.text_with(ids::PRIVACY_WHOLE_NOW, &[("language", Arg::Text("{}"))], Isolation::Off);
    let names: Vec<_> = edition.site.languages.iter().map(|language| format!("{}={}", language.code, language.name)).collect();
    let body = view! {
        <div class="prose">
            {part("we", ids::PRIVACY_WE_TITLE, &[ids::PRIVACY_WE])}
            <h2 id="phone">{text(ids::PRIVACY_PHONE_TITLE)}</h2>
            <ul>
                {item(ids::PRIVACY_BROWSER)}
                {item(ids::PRIVACY_ANSWERS)}
                {item(ids::PRIVACY_PAGES)}
                {item(ids::PRIVACY_LANGUAGE)}
                {item(ids::PRIVACY_WHOLE)}
            </ul>
            <section
                class="panel"
                aria-labelledby="now"
                data-keep=edition.assets.address("keep.js")
                data-pack=address::pack(edition.lang())
                data-lang=edition.lang().to_string()
                data-zero=digits(edition.words, 0)
                data-names=names.join("|")
            >
                <h2 id="now">{text(ids::PRIVACY_NOW_TITLE)}</h2>
                <p data-state="script">{text(ids::PRIVACY_NO_SCRIPT)}</p>
                <p data-state="none" hidden>{text(ids::PRIVACY_NONE)}</p>
                <p data-state="chosen" hidden>{text(ids::PRIVACY_CHOSEN)}</p>
                <p data-state="whole" hidden>{whole}</p>
                <details class="more" data-state="read" hidden><summary>{read}</summary><ul class="list" data-list></ul></details>
                <p role="status"><span data-state="wiped" hidden>{text(ids::PRIVACY_WIPED)}</span></p>
                <button type="button" class="button" data-action="wipe-all" hidden>{text(ids::PRIVACY_WIPE)}</button>
            </section>
            <p><a class="go" href=Listing::Offline.path(edition.lang())>{text(ids::OFFLINE_TITLE)}</a></p>
            {part("leaving", ids::PRIVACY_LEAVE_TITLE, &[ids::PRIVACY_LEAVE])}
            {part("quietly", ids::PRIVACY_QUIET_TITLE, &[ids::PRIVACY_QUIET])}
            {part("others", ids::PRIVACY_SHARED_TITLE, &[ids::PRIVACY_SHARED])}
            {part("sharing", ids::PRIVACY_SHARE_TITLE, &[ids::PRIVACY_SHARE])}
        </div>
    };
    Told { title: text(ids::PRIVACY_TITLE), description: text(ids::PRIVACY_LEAD), body: body.into_any() }
}
