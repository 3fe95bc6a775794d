//! A fact of a country: its words, its figure, its limits and doubts, and how it is known.

use super::{anchor, source_line};
use crate::domain::{CountryPage, Entry, EntryKind, OfficialSite, Proof, Reach};
use crate::view::contact::doubtful;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::view::parts::sources::host;
use crate::view::parts::{past_later, past_notice};
use crate::view::phrase::word;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// Facts as a list, each with the links that `beside` gives it; nothing where there is none.
pub fn facts<'a>(
    edition: Edition<'_>,
    entries: impl Iterator<Item = &'a Entry>,
    beside: impl Fn(&Entry) -> Vec<(String, String)>,
) -> Option<AnyView> {
    let items: Vec<AnyView> = entries.map(|entry| item(edition, entry, &beside(entry))).collect();
    (!items.is_empty()).then(|| view! { <ul class="facts">{items}</ul> }.into_any())
}

/// Facts that follow one another, as a numbered list.
pub fn steps<'a>(edition: Edition<'_>, entries: impl Iterator<Item = &'a Entry>) -> Option<AnyView> {
    let items: Vec<AnyView> = entries.map(|entry| item(edition, entry, &[])).collect();
    (!items.is_empty()).then(|| view! { <ol class="facts">{items}</ol> }.into_any())
}

/// Recent upheavals, each marked with a sign and words; nothing where there is none.
pub fn alerts<'a>(edition: Edition<'_>, entries: impl Iterator<Item = &'a Entry>) -> Option<AnyView> {
    let boxes: Vec<AnyView> = entries
        .map(|entry| {
            view! { <div class="note care" id=anchor(&entry.id)>{icon::CARE.view()}<div>{fact(edition, entry, &[])}</div></div> }.into_any()
        })
        .collect();
    (!boxes.is_empty()).then(|| {
        view! { <section aria-labelledby="alerts"><h2 id="alerts">{edition.text(ids::ALERTS_TITLE)}</h2>{boxes}</section> }.into_any()
    })
}

fn item(edition: Edition<'_>, entry: &Entry, beside: &[(String, String)]) -> AnyView {
    view! { <li id=anchor(&entry.id)>{fact(edition, entry, beside)}</li> }.into_any()
}

fn fact(edition: Edition<'_>, entry: &Entry, beside: &[(String, String)]) -> AnyView {
    let marks = Marks::where_original(edition, entry.translated);
    let heading = match (&entry.name, entry.topic) {
        (Some(name), _) => Some((marks.clone(), name.clone())),
        (None, Some(topic)) => Some((Marks::default(), word(edition.words, &["topic-", topic].concat()))),
        (None, None) => None,
    };
    let labelled = |message, text: &Option<String>| text.as_ref().map(|text| marks.labelled(edition.text(message), text));
    let payer = entry.payer.map(|payer| {
        let payer = word(edition.words, &["payer-", payer.as_str()].concat());
        view! { <p><b>{edition.words.text_with(ids::FACT_PAYER, &[("payer", Arg::Text(&payer))], Isolation::On)}</b></p> }
    });
    let links = beside.iter().map(|(name, path)| view! { <p><a href=path.clone()>{name.clone()}</a></p> });
    view! {
        {past_notice(edition, &entry.proof.verification)}
        {heading.map(|(marks, text)| view! { <h3 lang=marks.lang dir=marks.dir>{text}</h3> })}
        {entry.figure.as_ref().map(|figure| view! { <div class="figure">{marks.inline(figure)}</div> })}
        {marks.paragraph(None, &entry.text)}
        {payer}
        {labelled(ids::FACT_FOR, &entry.applies_to)}
        {labelled(ids::FACT_PENALTY, &entry.penalty)}
        {entry.note.as_ref().map(|note| marks.paragraph(Some("quiet-text"), note))}
        {labelled(ids::FACT_CHECK, &entry.check)}
        {targets(edition, entry)}
        {links.collect_view()}
        {entry.doubt.as_ref().map(|doubt| doubtful(edition.words, &marks, doubt))}
        {entry.site.as_ref().map(|site| official_site(edition, &marks, site))}
        {proof(edition, &entry.proof)}
    }
    .into_any()
}

/// The site of a body: a link, or its name where no source printed the address.
pub(super) fn official_site(edition: Edition<'_>, marks: &Marks, site: &OfficialSite) -> AnyView {
    match site {
        OfficialSite::Url(url) => {
            let shown = host(url).to_string();
            view! { <p>{edition.text(ids::FACT_SITE)}" "<a class="out" href=url.clone() dir="ltr" rel="external noopener noreferrer">{shown}</a></p> }
                .into_any()
        }
        OfficialSite::Of(body) => {
            let said = marks.within(body, |body| edition.words.text_with(ids::FACT_SITE_OF, &[("body", body)], Isolation::On));
            view! { <p>{said}</p> }.into_any()
        }
    }
}

/// The source, and the notice that is shown once the fact is past its date.
pub(super) fn proof(edition: Edition<'_>, proof: &Proof) -> AnyView {
    let work = |key: &str| edition.catalog.works.get(key).cloned();
    view! {
        {past_later(edition, &proof.verification)}
        {source_line(edition.words, work, &proof.source, &proof.also, &proof.verification)}
    }
    .into_any()
}

/// The ways that a fraud copies, as links to all that is known of each.
fn targets(edition: Edition<'_>, entry: &Entry) -> Option<AnyView> {
    let named = match &entry.targets {
        Reach::All if entry.kind == EntryKind::Fraud => return Some(view! { <p>{edition.text(ids::FACT_TARGETS_ALL)}</p> }.into_any()),
        Reach::Named(named) if !named.is_empty() => named,
        Reach::All | Reach::Named(_) => return None,
    };
    let mut links = Vec::new();
    for country in edition.catalog.countries.values() {
        let page = CountryPage::Destination(country.code).path(edition.lang());
        for way in country.pathways.iter().filter(|way| named.contains(&way.id)) {
            let marks = Marks::where_original(edition, way.translated);
            let path = format!("{page}#{}", anchor(&way.id));
            links.push(view! { <li><a href=path lang=marks.lang dir=marks.dir>{way.name.clone()}</a></li> }.into_any());
        }
    }
    Some(view! { <p><b>{edition.text(ids::FACT_TARGETS)}</b></p><ul>{links}</ul> }.into_any())
}
