//! A legal way: closed it says its name, whether it can be taken and its state; open all that is known of it.

use super::anchor;
use super::fact::{official_site, proof};
use crate::domain::{Availability, Pathway};
use crate::view::contact::doubtful;
use crate::view::edition::Edition;
use crate::view::icon::{self, Icon};
use crate::view::marks::Marks;
use crate::view::parts::past_notice;
use crate::view::phrase::{day, word};
use crate::words::{Arg, Isolation, Message, ids};
use leptos::prelude::*;

/// The way. Its anchor is its id, so that a pair of countries and a fraud can lead there.
pub fn way(edition: Edition<'_>, way: &Pathway) -> AnyView {
    let marks = Marks::where_original(edition, way.translated);
    let status =
        way.status.as_ref().map(|status| view! { <span class="quiet-text" lang=marks.lang.clone() dir=marks.dir>{status.clone()}</span> });
    view! {
        <details class="more way" id=anchor(&way.id)>
            <summary>
                {icon::OPEN.view()}
                <span><b lang=marks.lang.clone() dir=marks.dir>{way.name.clone()}</b>{availability(edition, way.availability)}{status}</span>
            </summary>
            {past_notice(edition, &way.proof.verification)}
            <dl>{rows(edition, way, &marks)}</dl>
            {way.note.as_ref().map(|note| marks.paragraph(Some("quiet-text"), note))}
            {way.doubt.as_ref().map(|doubt| doubtful(edition.words, &marks, doubt))}
            {way.site.as_ref().map(|site| official_site(edition, &marks, site))}
            {proof(edition, &way.proof)}
        </details>
    }
    .into_any()
}

/// Whether a way can be taken, as a sign and in words.
pub fn availability(edition: Edition<'_>, availability: Availability) -> AnyView {
    let said = word(edition.words, &["availability-", availability.as_str()].concat());
    view! { <span class="kind">{sign(availability).view()}{said}</span> }.into_any()
}

fn sign(availability: Availability) -> Icon {
    match availability {
        Availability::Open => icon::GOOD,
        Availability::OpenWithLimits => icon::CARE,
        Availability::Limited => icon::NOTE,
        Availability::Closed => icon::LOCK,
        Availability::None | Availability::Restriction => icon::DANGER,
    }
}

fn row(edition: Edition<'_>, message: Message, value: AnyView) -> AnyView {
    view! { <div><dt>{edition.text(message)}</dt>" "<dd>{value}</dd></div> }.into_any()
}

/// What it costs, who pays, how long it takes and lasts, and what follows from it: the rows in which ways are compared.
pub fn terms(edition: Edition<'_>, way: &Pathway, marks: &Marks) -> Vec<AnyView> {
    let text = |message: Message, text: &Option<String>| text.as_ref().map(|text| row(edition, message, marks.inline(text)));
    let rows = [
        text(ids::WAY_FEE, &way.fee),
        payer(edition, way, marks).map(|payer| row(edition, ids::WAY_PAYER, payer)),
        text(ids::WAY_TIME, &way.time),
        text(ids::WAY_STAY, &way.stay),
        text(ids::WAY_SETTLEMENT, &way.settlement),
        text(ids::WAY_WORK, &way.work),
        text(ids::WAY_FAMILY, &way.family),
    ];
    rows.into_iter().flatten().collect()
}

/// The days on which a way opens and closed.
pub fn days(edition: Edition<'_>, way: &Pathway) -> Vec<AnyView> {
    let on = |message: Message, date| {
        let date = day(edition.words, date);
        row(edition, ids::WAY_STATUS, edition.words.text_with(message, &[("date", Arg::Text(&date))], Isolation::On).into_any())
    };
    way.closed_on.map(|date| on(ids::WAY_CLOSED_ON, date)).into_iter().chain(way.opens_on.map(|date| on(ids::WAY_OPENS_ON, date))).collect()
}

fn rows(edition: Edition<'_>, way: &Pathway, marks: &Marks) -> Vec<AnyView> {
    let row = |message: Message, value: AnyView| row(edition, message, value);
    let text = |message: Message, text: &Option<String>| text.as_ref().map(|text| row(message, marks.inline(text)));
    let list = |message: Message, lines: Vec<&String>| {
        (!lines.is_empty()).then(|| {
            let (lang, dir) = (marks.lang.clone(), marks.dir);
            let items: Vec<AnyView> = lines.iter().map(|line| view! { <li>{line.to_string()}</li> }.into_any()).collect();
            row(message, view! { <ul lang=lang dir=dir>{items}</ul> }.into_any())
        })
    };
    let rows = [
        way.name_local.as_ref().map(|name| row(ids::WAY_LOCAL, view! { <bdi>{name.clone()}</bdi> }.into_any())),
        text(ids::WAY_WHO, &way.who),
        list(ids::WAY_REQUIREMENTS, way.requirements.iter().collect()),
        list(ids::WAY_ASKS, way.asks.values().collect()),
    ];
    let why = text(ids::WAY_UNCONDITIONAL, &way.unconditional);
    days(edition, way).into_iter().chain(rows.into_iter().flatten()).chain(terms(edition, way, marks)).chain(why).collect()
}

/// Who pays, with what more must be said. Where a fee is named and nobody says who pays, that is said.
fn payer(edition: Edition<'_>, way: &Pathway, marks: &Marks) -> Option<AnyView> {
    let said = match way.payer {
        Some(payer) => Some(word(edition.words, &["payer-", payer.as_str()].concat())),
        None => way.fee.as_ref().map(|_| edition.text(ids::WAY_PAYER_UNKNOWN)),
    };
    let note = way.payer_note.as_ref().map(|note| view! { <br/>{marks.inline(note)} });
    (said.is_some() || note.is_some()).then(|| view! { <b>{said}</b>{note} }.into_any())
}
