//! Reading without network: keeping this language whole, its size and cost, and the site on the home screen. A script of its own makes it live.

use super::Told;
use crate::domain::address;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::phrase::digits;
use crate::words::{Arg, Isolation, Message, ids};
use leptos::prelude::*;

/// Where the script puts a number.
const PLACE: &str = "{}";

/// The words, and the buttons that the script shows as they apply.
pub(super) fn offline(edition: Edition<'_>) -> Told {
    let text = |message: Message| edition.text(message);
    let button = |action: &'static str, class: &'static str, message: Message| {
        view! { <button type="button" class=class data-action=action hidden>{text(message)}</button> }
    };
    let state = |of: &'static str, said: String| view! { <p data-state=of hidden>{said}</p> };
    let with = |message: Message, names: &[&'static str]| {
        let args: Vec<_> = names.iter().map(|name| (*name, Arg::Text(PLACE))).collect();
        edition.words.text_with(message, &args, Isolation::Off)
    };
    let points = edition.words.numbering.decimal.to_string();
    let body = view! {
        <p>{text(ids::OFFLINE_HOW)}</p>
        <section
            class="panel"
            aria-labelledby="keep"
            data-keep=edition.assets.address("keep.js")
            data-pack=address::pack(edition.lang())
            data-lang=edition.lang().to_string()
            data-zero=digits(edition.words, 0)
            data-point=points
        >
            <h2 id="keep">{text(ids::OFFLINE_KEEP)}</h2>
            <p data-state="script">{text(ids::OFFLINE_NO_SCRIPT)}</p>
            {state("cannot", text(ids::OFFLINE_CANNOT))}
            {state("size", with(ids::OFFLINE_SIZE, &["fetch", "room"]))}
            {state("part", with(ids::OFFLINE_PART, &["fetch"]))}
            {state("kept", text(ids::OFFLINE_KEPT))}
            {state("newer", with(ids::OFFLINE_NEWER, &["fetch"]))}
            <div role="status">
                {state("progress", with(ids::OFFLINE_PROGRESS, &["done"]))}
                {state("stopped", text(ids::OFFLINE_STOPPED))}
                {state("full", text(ids::OFFLINE_FULL))}
                {state("failed", text(ids::OFFLINE_FAILED))}
                {state("removed", text(ids::OFFLINE_REMOVED))}
            </div>
            <progress max="100" value="0" aria-labelledby="keep" hidden></progress>
            <div class="row">
                {button("keep", "button", ids::OFFLINE_KEEP)}
                {button("go-on", "button", ids::OFFLINE_GO_ON)}
                {button("update", "button", ids::OFFLINE_UPDATE)}
                {button("cancel", "button plain", ids::OFFLINE_CANCEL)}
                {button("remove", "button plain", ids::OFFLINE_REMOVE)}
            </div>
            <div data-with-storage hidden>
                <label class="option"><input type="checkbox" name="leave-all"/>{text(ids::OFFLINE_LEAVE)}</label>
                <p class="quiet-text">{text(ids::OFFLINE_LEAVE_HOW)}</p>
            </div>
        </section>
        <div class="note care">{icon::CARE.view()}<div><h2>{text(ids::OFFLINE_SEEN_TITLE)}</h2><p>{text(ids::OFFLINE_SEEN)}</p></div></div>
        <h2>{text(ids::OFFLINE_NUMBERS_TITLE)}</h2>
        <p>{text(ids::OFFLINE_NUMBERS)}</p>
        <h2>{text(ids::OFFLINE_INSTALL_TITLE)}</h2>
        <p>{text(ids::OFFLINE_INSTALL)}</p>
        <div class="row" data-install data-neutral=address::neutral_manifest(edition.lang())>
            <label class="option" data-with-storage hidden><input type="checkbox" name="neutral"/>{text(ids::OFFLINE_NEUTRAL)}</label>
            {button("install", "button", ids::OFFLINE_INSTALL_NOW)}
        </div>
    };
    Told { title: text(ids::OFFLINE_TITLE), description: text(ids::OFFLINE_LEAD), body: body.into_any() }
}
