//! The one-file edition: what it says of itself, its list of contents, and the parts below it; used by `site/single_file/`.

use super::contact::{Card, card, entry};
use super::edition::Edition;
use super::icon;
use super::marks::Marks;
use super::order::by_name;
use super::parts::{past_notice, protection_box};
use super::phrase::{day, verified};
use crate::domain::{Contact, ContactKind, Country, CountryCode, Section, Verification};
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// The style sheet: that of the site, and what headings one level lower need.
pub const STYLE: &str = concat!(include_str!("style.css"), include_str!("single.css"));

/// The anchor of the list of contents.
pub const CONTENTS: &str = "contents";

/// Between the titles of what is left out: so it reads in every script.
const BETWEEN: &str = " · ";

/// Under which name a part stands in the list of contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A section of the page tree.
    Section(Section),
    /// Whom to call, by country.
    Contacts,
    /// Whole countries.
    Countries,
}

/// A part as the file shows it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its anchor.
    pub anchor: String,
    /// Its title in the list of contents.
    pub title: String,
    /// Where it stands there.
    pub group: Group,
    /// Its markup, with its heading.
    pub html: String,
}

/// The anchor of a section in the list of contents.
pub fn section_anchor(section: Section) -> String {
    format!("section-{}", section.slug())
}

/// What stands before all parts: the way to protection.
pub fn opening(edition: Edition<'_>) -> AnyView {
    protection_box(edition).into_any()
}

/// Whom to call in a country, and the country's name: the numbers that work everywhere in it, with their source and date in short.
pub fn contacts(edition: Edition<'_>, code: CountryCode) -> (String, AnyView) {
    let name = edition.country_name(code);
    let title = edition.words.text_with(ids::COUNTRY_CONTACTS_OF, &[("country", Arg::Text(&name))], Isolation::Off);
    let country = edition.catalog.countries.get(code.as_str());
    let mut found: Vec<_> = country.iter().flat_map(|country| &country.contacts).collect();
    found.sort_by_key(|contact| contact.kind);
    let cards: Vec<AnyView> = found
        .into_iter()
        .map(|contact| {
            let notices = past_notice(edition, &contact.verification).map(|notice| notice.into_any());
            let marks = Marks::where_original(edition, contact.translated);
            card(Card { words: edition.words, contact, level: 2, marks, notices, brief: true }).into_any()
        })
        .collect();
    (name, view! { <h1>{title}</h1><div class="cards">{cards}</div> }.into_any())
}

/// The numbers of the countries of which nothing is in the reader's language, on as few lines as can be, and the title of the part; nothing where
/// there is no such number.
pub fn elsewhere(edition: Edition<'_>) -> Option<(String, AnyView)> {
    let countries = edition.catalog.countries.values().filter(|country| !country.is_translated_partly());
    let mut named: Vec<(String, &Country)> = countries.map(|country| (edition.country_name(country.code), country)).collect();
    by_name(edition.lang(), &mut named);
    let shown: Vec<AnyView> = named.into_iter().filter_map(|(name, country)| numbers(edition, name, country)).collect();
    let title = edition.text(ids::SINGLE_ELSEWHERE);
    (!shown.is_empty()).then(|| (title.clone(), view! { <h1>{title}</h1>{shown} }.into_any()))
}

/// Whether a number helps somebody who is in trouble there; offices that decide about papers are not called from a foreign file.
fn is_for_trouble(kind: ContactKind) -> bool {
    use ContactKind::{Consular, Government, Legal, Shelter};
    !matches!(kind, Consular | Government | Legal | Shelter)
}

/// The numbers of a country for those in trouble, an emergency first, and when they were read: once for those that were read on the same days.
fn numbers(edition: Edition<'_>, name: String, country: &Country) -> Option<AnyView> {
    let dials = |contact: &&Contact| contact.phone.is_some() || contact.abroad.is_some();
    let mut found: Vec<_> = country.contacts.iter().filter(dials).filter(|contact| is_for_trouble(contact.kind)).collect();
    found.sort_by_key(|contact| (contact.verification.seen, contact.verification.checked, contact.kind));
    let groups: Vec<AnyView> = found
        .chunk_by(|a, b| (a.verification.seen, a.verification.checked) == (b.verification.seen, b.verification.checked))
        .map(|group| {
            let Verification { seen, checked, .. } = group[0].verification;
            let past = group.iter().find(|contact| contact.verification.is_past(edition.today));
            let past = past.map(|contact| past_notice(edition, &contact.verification));
            let entry = |contact: &&Contact| entry(edition.words, contact, &Marks::where_original(edition, contact.translated));
            let entries: Vec<_> = group.iter().map(entry).collect();
            view! { {past}<ul>{entries}</ul><p class="source">{verified(edition.words, seen, checked)}</p> }.into_any()
        })
        .collect();
    (!groups.is_empty()).then(|| view! { <h2>{name}</h2>{groups} }.into_any())
}

/// The policy of the file: nothing is fetched, nothing runs, nothing is sent.
fn policy(style_hash: &str) -> String {
    format!("default-src 'none'; style-src 'sha256-{style_hash}'; base-uri 'none'; form-action 'none'")
}

/// The whole file. `opening` and the parts are ready markup, `icons` the definitions of the pictograms that they use.
pub fn document(edition: Edition<'_>, style_hash: &str, opening: String, parts: Vec<Shown>, left_out: &[String], icons: String) -> String {
    let language = edition.language();
    let title = format!("{}: {}", edition.site.name, edition.text(ids::HOME_TITLE));
    let listed = contents(edition, &parts);
    let left_out = (!left_out.is_empty()).then(|| {
        let titles = left_out.join(BETWEEN);
        let said = edition.words.text_with(ids::SINGLE_LEFT_OUT, &[("pages", Arg::Text(&titles))], Isolation::On);
        view! { <p class="quiet-text">{said}</p> }
    });
    // Whoever is in danger reads nothing before it.
    let help = parts.iter().find(|part| part.group == Group::Section(Section::Help));
    let help = help.map(|part| view! { <p><a class="button" href=format!("#{}", part.anchor)>{part.title.clone()}</a></p> });
    let back = edition.text(ids::SINGLE_TO_CONTENTS);
    let shown = parts.into_iter().map(|part| {
        view! {
            <article class="part" id=part.anchor>
                <div inner_html=part.html></div>
                <p class="no-print"><a class="go" href=format!("#{CONTENTS}")>{back.clone()}</a></p>
            </article>
        }
    });
    let page = view! {
        <html lang=language.code.clone() dir=language.dir.as_str()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <meta http-equiv="Content-Security-Policy" content=policy(style_hash)/>
                <meta name="referrer" content="no-referrer"/>
                <title>{title}</title>
                <meta name="description" content=edition.text(ids::HOME_SUMMARY)/>
                <meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)"/>
                <meta name="theme-color" content="#12161a" media="(prefers-color-scheme: dark)"/>
                <style inner_html=STYLE></style>
            </head>
            <body>
                <svg hidden inner_html=icons></svg>
                <header class="bar">
                    <div class="wrap"><p class="mark">{icon::NEEDLE.view()}{edition.site.name.clone()}</p></div>
                </header>
                <main class="wrap">
                    <section class="hero">
                        <h1>{edition.text(ids::HOME_TITLE)}</h1>
                        <p class="lead">{edition.text(ids::HOME_LEAD)}</p>
                        {help}
                    </section>
                    {about(edition)}
                    <div inner_html=opening></div>
                    <nav class="contents" aria-labelledby=CONTENTS>
                        <h2 id=CONTENTS>{edition.text(ids::SINGLE_CONTENTS)}</h2>
                        {listed}
                    </nav>
                    {left_out}
                    {shown.collect_view()}
                </main>
                <footer><div class="wrap"><p>{edition.text(ids::FOOTER_AIM)}</p></div></footer>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html().replace("<!>", ""))
}

/// What the file is, of which day, where the newest stands, and what to do where it must not be found.
fn about(edition: Edition<'_>) -> impl IntoView + use<> {
    let date = day(edition.words, edition.today);
    let args = [("site", Arg::Text(&edition.site.name)), ("date", Arg::Text(&date))];
    let what = edition.words.text_with(ids::SINGLE_WHAT, &args, Isolation::On);
    const PLACE: &str = "\u{0}";
    let newest = edition.words.text_with(ids::SINGLE_NEWEST, &[("address", Arg::Text(PLACE))], Isolation::Off);
    let (before, after) = newest.split_once(PLACE).unwrap_or((newest.as_str(), ""));
    let address = edition.absolute(&edition.home());
    view! {
        <div class="note">
            {icon::NOTE.view()}
            <div>
                <p>{what}</p>
                <p>{before.to_string()}<a href=address.clone() dir="ltr">{address.clone()}</a>{after.to_string()}</p>
                <p>{edition.text(ids::SINGLE_CLOSE)}</p>
                <p>{edition.text(ids::SINGLE_PASS_ON)}</p>
            </div>
        </div>
    }
}

/// The list of contents, group by group in the order of the parts.
fn contents(edition: Edition<'_>, parts: &[Shown]) -> impl IntoView + use<> {
    let groups = parts.chunk_by(|a, b| a.group == b.group).map(|parts| {
        let group = parts[0].group;
        let (name, id) = match group {
            Group::Section(section) => (edition.section_name(section), Some(section_anchor(section))),
            Group::Contacts => (edition.text(ids::SINGLE_CALLS), None),
            Group::Countries => (edition.text(ids::FRESHNESS_COUNTRIES), None),
        };
        let class = (group == Group::Contacts).then_some("row");
        let mut named: Vec<(String, String)> = parts.iter().map(|part| (part.title.clone(), part.anchor.clone())).collect();
        if group == Group::Countries {
            by_name(edition.lang(), &mut named);
        }
        let links = named.into_iter().map(|(title, anchor)| view! { <li><a href=format!("#{anchor}")>{title}</a></li> });
        view! { <li><b id=id>{name}</b><ul class=class>{links.collect_view()}</ul></li> }
    });
    view! { <ul>{groups.collect_view()}</ul> }
}
