//! The card of a contact: who it is, how to reach it, from where, when, in which languages, and how we know.

use super::icon;
use super::phrase::{verified, word};
use crate::domain::{Agreement, Contact, ContactKind, Line};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;

/// A card. `level` is the level of its heading, so that no level is jumped.
pub fn contact_card(words: &Words, contact: &Contact, level: u8) -> impl IntoView + use<> {
    let name = contact.name.clone();
    let heading = if level <= 2 { view! { <h2>{name}</h2> }.into_any() } else { view! { <h3>{name}</h3> }.into_any() };
    let with = |message, name, value: &str| words.text_with(message, &[(name, Arg::Text(value))], Isolation::On);
    let call = contact.phone.as_ref().map(|line| line_button(words, line, "tel:", ids::CONTACT_CALL));
    let whatsapp = contact.whatsapp.as_ref().map(|line| line_button(words, line, "https://wa.me/", ids::CONTACT_WHATSAPP));
    let has_line = call.is_some() || whatsapp.is_some();
    let site = contact.url.clone().map(|url| {
        view! { <p><a class="out" href=url rel="external noopener noreferrer">{words.text(ids::CONTACT_SITE)}</a></p> }
    });
    let mut about = Vec::new();
    if has_line {
        about.push(word(words, &["contact-from-", contact.dial_from.as_str()].concat()));
        match contact.free {
            Some(true) => about.push(words.text(ids::CONTACT_FREE)),
            Some(false) => about.push(words.text(ids::CONTACT_NOT_FREE)),
            None => {}
        }
    }
    about.extend(contact.hours.as_deref().map(|hours| with(ids::CONTACT_HOURS, "hours", hours)));
    about.extend(contact.languages.as_deref().map(|languages| with(ids::CONTACT_LANGUAGES, "languages", languages)));
    about.extend(contact.note.clone());
    if contact.agreement == Agreement::Single && has_line {
        about.push(words.text(ids::CONTACT_UNOFFICIAL));
    }
    if contact.kind == ContactKind::Pointer {
        about.push(words.text(ids::CONTACT_POINTER));
    }
    let source = contact.source.as_ref().map(|source| {
        let unknown = words.text(ids::SOURCE_UNKNOWN_DATE);
        let line = [&source.publisher, ", ", source.date.as_deref().unwrap_or(&unknown)].concat();
        let said = with(ids::CONTACT_SOURCE, "source", &line);
        view! { <p class="source">{said}" "{verified(words, contact.verification.seen, contact.verification.checked)}</p> }
    });
    view! {
        <article class="card" data-referral=contact.id.clone()>
            {heading}
            <p>{contact.what_for.clone()}</p>
            {call}
            {whatsapp}
            {(!about.is_empty()).then(|| view! { <p class="quiet-text">{about.join(" ")}</p> })}
            {site}
            {source}
        </article>
    }
}

/// A button that dials. The digits stay left to right in every script, and a screen reader says them one by one.
fn line_button(words: &Words, line: &Line, scheme: &str, message: crate::words::Message) -> impl IntoView + use<> {
    const NUMBER: &str = "\u{0}";
    let said = words.text_with(message, &[("number", Arg::Text(NUMBER))], Isolation::Off);
    let (before, after) = said.split_once(NUMBER).unwrap_or((said.as_str(), ""));
    let address = if scheme == "tel:" { line.tel.as_str() } else { line.tel.trim_start_matches('+') };
    let external = (scheme != "tel:").then_some("external noopener noreferrer");
    view! {
        <p>
            <a class="button" href=[scheme, address].concat() rel=external>
                {icon::PHONE.view()}
                <span>{before.to_string()}<bdi class="tel" dir="ltr" aria-hidden="true">{line.shown.clone()}</bdi><span class="said">{spelled(&line.tel)}</span>{after.to_string()}</span>
            </a>
        </p>
    }
}

/// The digits of a number one by one: "+ 3 3 4 …".
fn spelled(tel: &str) -> String {
    let mut out = String::with_capacity(tel.len() * 2);
    for digit in tel.chars() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}
