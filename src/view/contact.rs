//! The card of a contact: who it is, how to reach it, from where, when, in which languages, and how we know.

use super::icon;
use super::marks::Marks;
use super::parts::country::source_line;
use super::phrase::{source_date, verified, word};
use crate::domain::{Agreement, Contact, ContactKind, Line, Source};
use crate::words::{Arg, Isolation, Message, Words, ids};
use leptos::prelude::*;

/// What a card shows.
pub struct Card<'a> {
    /// The words of the page.
    pub words: &'a Words,
    /// The contact.
    pub contact: &'a Contact,
    /// The level of its heading, so that no level is jumped.
    pub level: u8,
    /// The marks of the contact's own words.
    pub marks: Marks,
    /// What is said of its dates.
    pub notices: Option<AnyView>,
    /// Whether the whole source is left to the page of its country, as in the data of a tool, where every byte is paid for.
    pub brief: bool,
}

/// A card.
pub fn card(card: Card<'_>) -> impl IntoView + use<> {
    let Card { words, contact, level, marks, notices, brief } = card;
    let (name, lang, dir) = (contact.name.clone(), marks.lang.clone(), marks.dir);
    let heading = if level <= 2 {
        view! { <h2 lang=lang dir=dir>{name}</h2> }.into_any()
    } else {
        view! { <h3 lang=lang dir=dir>{name}</h3> }.into_any()
    };
    let kind = kind(contact.kind).map(|kind| view! { <p class="quiet-text">{word(words, &["contact-kind-", kind].concat())}</p> });
    let call = contact.phone.as_ref().map(|line| line_button(words, line, "tel:", ids::CONTACT_CALL, "button"));
    let call_far = far_line(contact).map(|line| line_button(words, &line, "tel:", ids::CONTACT_CALL_ABROAD, "button plain"));
    let whatsapp = contact.whatsapp.as_ref().map(|line| line_button(words, line, "https://wa.me/", ids::CONTACT_WHATSAPP, "button"));
    let site = contact.url.clone().map(|url| {
        view! { <p><a class="out" href=url rel="external noopener noreferrer">{words.text(ids::CONTACT_SITE)}</a></p> }
    });
    let site_of = contact.site_of.as_ref().map(|body| {
        let said = marks.within(body, |body| words.text_with(ids::CONTACT_SITE_OF, &[("body", body)], Isolation::On));
        view! { <p>{said}</p> }
    });
    let about = about(words, contact, &marks);
    let doubt = contact.doubt.as_ref().map(|doubt| doubtful(words, &marks, doubt));
    view! {
        <article class="card" data-referral=contact.id.clone()>
            {heading}
            {kind}
            {notices}
            {marks.paragraph(None, &contact.what_for)}
            {call}
            {call_far}
            {whatsapp}
            {(!about.is_empty()).then(|| view! { <p class="quiet-text">{about}</p> })}
            {doubt}
            {site}
            {site_of}
            {source(words, contact, brief)}
        </article>
    }
}

/// What is old, in conflict or not found: never by colour alone.
pub fn doubtful(words: &Words, marks: &Marks, doubt: &str) -> AnyView {
    view! { <p class="doubt">{icon::UNKNOWN.view()}<b>{words.text(ids::FACT_DOUBT)}</b>" "{marks.inline(doubt)}</p> }.into_any()
}

/// From where it can be dialled, what that costs, when, in which languages, how sure the number is. Of a country each stands on
/// a line of its own; of the world they run on, since those travel with checks.
fn about(words: &Words, contact: &Contact, marks: &Marks) -> Vec<AnyView> {
    let has_line = contact.phone.is_some() || contact.abroad.is_some() || contact.whatsapp.is_some();
    let own = |message: Message| words.text(message).into_any();
    let with =
        |message: Message, name, value: &String| marks.within(value, |value| words.text_with(message, &[(name, value)], Isolation::On));
    let mut about = Vec::new();
    if has_line {
        about.push(word(words, &["contact-from-", contact.dial_from.as_str()].concat()).into_any());
        about.extend(contact.free.map(|free| own(if free { ids::CONTACT_FREE } else { ids::CONTACT_NOT_FREE })));
    }
    about.extend(contact.hours.as_ref().map(|hours| with(ids::CONTACT_HOURS, "hours", hours)));
    about.extend(contact.languages.as_ref().map(|languages| with(ids::CONTACT_LANGUAGES, "languages", languages)));
    about.extend(contact.note.as_ref().map(|note| marks.inline(note)));
    if contact.abroad.as_ref().is_some_and(|abroad| abroad.derived) {
        about.push(own(ids::CONTACT_CODE_ADDED));
    }
    match contact.agreement {
        Agreement::Single if has_line => about.push(own(ids::CONTACT_UNOFFICIAL)),
        Agreement::TwoSources if has_line && kind(contact.kind).is_some() => about.push(own(ids::CONTACT_TWO_SOURCES)),
        Agreement::Single | Agreement::TwoSources | Agreement::Official => {}
    }
    if contact.kind == ContactKind::Pointer {
        about.push(own(ids::CONTACT_POINTER));
    }
    let of_country = kind(contact.kind).is_some();
    let between = move || if of_country { view! { <br/> }.into_any() } else { " ".into_any() };
    about.into_iter().enumerate().map(|(at, said)| view! { {(at > 0).then(between)}{said} }.into_any()).collect()
}

/// A contact of a country on as few lines as can be, for those who only need the number: name, what it is for, numbers, what is not sure, source.
pub fn entry(words: &Words, contact: &Contact, marks: &Marks) -> impl IntoView + use<> {
    let kind = kind(contact.kind).map(|kind| format!(" ({})", word(words, &["contact-kind-", kind].concat())));
    let far = far_line(contact);
    let lines = contact.phone.iter().chain(&far);
    let lines = lines.map(|line| view! { " "<a class="go" href=telephone(line)>{number(line)}</a> }.into_any());
    let from = word(words, &["contact-from-", contact.dial_from.as_str()].concat());
    let sure = match contact.agreement {
        Agreement::Single => Some(words.text(ids::CONTACT_UNOFFICIAL)),
        Agreement::TwoSources => Some(words.text(ids::CONTACT_TWO_SOURCES)),
        Agreement::Official => None,
    };
    let derived = far.is_some() && contact.abroad.as_ref().is_some_and(|abroad| abroad.derived);
    let added = derived.then(|| words.text(ids::CONTACT_CODE_ADDED));
    let unsure = [added, sure].into_iter().flatten().map(|said| [" ", &said].concat()).collect::<String>();
    let doubt = contact.doubt.as_ref().map(|doubt| doubtful(words, marks, doubt));
    let source = contact.source.as_ref().map(|source| {
        let date = source_date(words, source.date.as_deref());
        let args = [("source", Arg::Text(&source.publisher)), ("date", Arg::Text(&date))];
        view! { " "<span class="source">{words.text_with(ids::CONTACT_SOURCE, &args, Isolation::On)}</span> }
    });
    view! { <li><b>{marks.inline(&contact.name)}</b>{kind}{lines.collect::<Vec<_>>()}<br/>{from}{unsure}{source}{doubt}</li> }
}

/// The source of a contact: on the page of a country as much as of any fact, elsewhere its publisher and its date.
fn source(words: &Words, contact: &Contact, brief: bool) -> Option<AnyView> {
    let source = contact.source.as_ref()?;
    if kind(contact.kind).is_some() && !brief {
        return Some(source_line(words, |_| None, &Source::Cited(source.clone()), &contact.also, &contact.verification));
    }
    let date = source_date(words, source.date.as_deref());
    let said = words.text_with(ids::CONTACT_SOURCE, &[("source", Arg::Text(&source.publisher)), ("date", Arg::Text(&date))], Isolation::On);
    Some(view! { <p class="source">{said}" "{verified(words, contact.verification.seen, contact.verification.checked)}</p> }.into_any())
}

/// The end of the name of the message that says what a contact of a country is for; none for those of the world.
fn kind(kind: ContactKind) -> Option<&'static str> {
    match kind {
        ContactKind::Body | ContactKind::Pointer => None,
        ContactKind::Emergency => Some("emergency"),
        ContactKind::Police => Some("police"),
        ContactKind::Ambulance => Some("ambulance"),
        ContactKind::Fire => Some("fire"),
        ContactKind::Migrants => Some("migrants"),
        ContactKind::Trafficking => Some("trafficking"),
        ContactKind::WomenChildren => Some("women-children"),
        ContactKind::Children => Some("children"),
        ContactKind::Labour => Some("labour"),
        ContactKind::Legal => Some("legal"),
        ContactKind::Asylum => Some("asylum"),
        ContactKind::Consular => Some("consular"),
        ContactKind::Shelter => Some("shelter"),
        ContactKind::DomesticViolence => Some("domestic-violence"),
        ContactKind::Government => Some("government"),
        ContactKind::Crisis => Some("crisis"),
    }
}

/// A button that dials. The digits stay left to right in every script, and a screen reader says them one by one.
fn line_button(words: &Words, line: &Line, scheme: &str, message: Message, class: &'static str) -> impl IntoView + use<> {
    const NUMBER: &str = "\u{0}";
    let said = words.text_with(message, &[("number", Arg::Text(NUMBER))], Isolation::Off);
    let (before, after) = said.split_once(NUMBER).unwrap_or((said.as_str(), ""));
    let address = if scheme == "tel:" { telephone(line) } else { [scheme, line.tel.trim_start_matches('+')].concat() };
    let external = (scheme != "tel:").then_some("external noopener noreferrer");
    view! {
        <p>
            <a class=class href=address rel=external>
                {icon::PHONE.view()}
                <span>{before.to_string()}{number(line)}{after.to_string()}</span>
            </a>
        </p>
    }
}

/// The number from another country, where that is another one.
fn far_line(contact: &Contact) -> Option<Line> {
    let far = contact.abroad.as_ref().filter(|abroad| contact.phone.as_ref().is_none_or(|line| line.tel != abroad.tel))?;
    Some(Line { shown: far.tel.clone(), tel: far.tel.clone() })
}

/// The address that dials. A `#` would end it and start a fragment (RFC 3966 has it escaped).
fn telephone(line: &Line) -> String {
    ["tel:", &line.tel.replace('#', "%23")].concat()
}

/// A number, left to right in every script, and digit by digit for a screen reader.
fn number(line: &Line) -> impl IntoView + use<> {
    view! { <bdi class="tel" dir="ltr" aria-hidden="true">{line.shown.clone()}</bdi><span class="said">{spelled(&line.tel)}</span> }
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
