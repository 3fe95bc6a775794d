//! The one-file edition: contacts, core pages and worksheets of one language as one HTML file for a phone without network; `site single` starts here.

mod link;
mod order;
mod tree;
mod trim;

use super::render::{alone, owned};
use super::{files, hash};
use crate::content::Portal;
use crate::domain::{Date, PageRef, Section, address};
use crate::view::edition::Edition;
use crate::view::order::by_name;
use crate::view::pages;
use crate::view::single::{self, Group, STYLE, Shown};
use crate::words::ids;
use leptos::prelude::{AnyView, IntoAny, RenderHtml};
use link::{Joining, Targets};
use order::Place;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tree::Node;
use trim::Icons;

/// The most that the file may weigh, in bytes. It is so small that it passes by Bluetooth in a minute and fits into a message.
pub const LIMIT: usize = 700_000;
/// What is left for the head, the list of contents and the names of what is left out.
const RESERVE: usize = 13_000;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum SingleError {
    /// The language is none of the site's.
    #[error("unknown language `{asked}`: there is {known}")]
    UnknownLanguage {
        /// The code as it was given.
        asked: String,
        /// The codes of the site.
        known: String,
    },
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] files::WriteError),
}

/// A part of the file before it is joined with the others.
struct Part {
    place: Place,
    title: String,
    nodes: Vec<Node>,
    bytes: usize,
    savings: Vec<(String, usize)>,
}

/// Writes `bearings-{lang}.html` into a folder; returns its path and its size in bytes.
///
/// # Errors
/// An unknown language, or a file that cannot be written.
pub fn write_single_file(portal: &Portal, lang: &str, today: Date, folder: &Path) -> Result<(PathBuf, usize), SingleError> {
    let html = single_file(portal, lang, today)?;
    let name = format!("bearings-{lang}.html");
    files::write(folder, &name, html.as_bytes())?;
    Ok((folder.join(name), html.len()))
}

/// The file of a language, never heavier than [`LIMIT`].
///
/// # Errors
/// An unknown language, with those that there are.
pub fn single_file(portal: &Portal, lang: &str, today: Date) -> Result<String, SingleError> {
    alone(portal, lang, today, build).ok_or_else(|| {
        let known: Vec<&str> = portal.catalogs.iter().map(|catalog| catalog.language.code.as_str()).collect();
        SingleError::UnknownLanguage { asked: lang.to_string(), known: known.join(", ") }
    })
}

fn build(edition: Edition<'_>) -> String {
    let mut icons = Icons::default();
    let more = edition.text(ids::SINGLE_CONTACT);
    let parts: Vec<Part> = order::places(edition.catalog).into_iter().map(|place| part(edition, place, &mut icons, &more)).collect();
    let opening = owned(|| plain(single::opening(edition)));
    let opening = trim::trimmed(tree::parse(&opening), &mut icons, false);
    let mut chosen = chosen(&parts);
    loop {
        let html = assembled(edition, &parts, &opening, &chosen, &icons, &more);
        // The least important goes until the rest has room.
        if html.len() <= LIMIT || chosen.pop().is_none() {
            return html;
        }
    }
}

/// A view as markup, without the markers that a hydrating page would need.
fn plain(view: AnyView) -> String {
    view.to_html().replace("<!>", "")
}

/// The part of a place, rendered and cut down.
fn part(edition: Edition<'_>, place: Place, icons: &mut Icons, more: &str) -> Part {
    let (title, html) = owned(|| {
        let (title, main) = match &place {
            Place::Page(at) => match edition.catalog.page(at) {
                Some(page) => (page.title.clone(), pages::page(edition, page, &[]).1),
                None => (String::new(), ().into_any()),
            },
            Place::Contacts(code) => single::contacts(edition, *code),
            Place::Elsewhere => single::elsewhere(edition).unwrap_or_else(|| (String::new(), ().into_any())),
            Place::Country(place) => {
                let (head, main) = pages::country(edition, *place, &[edition.lang().to_string()]);
                (head.title, main)
            }
        };
        (title, plain(main))
    });
    let is_help = matches!(&place, Place::Page(PageRef { section: Section::Help, .. }));
    let nodes = trim::trimmed(tree::parse(&html), icons, is_help);
    Part { place, title, bytes: tree::written(&nodes).len(), savings: link::savings(&nodes, more), nodes }
}

/// The numbers of the parts that have room, the most important first. One that has none is left out whole, and a smaller one after it may still
/// have room.
fn chosen(parts: &[Part]) -> Vec<usize> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut used = STYLE.len() + RESERVE;
    let mut chosen = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        let mut with = seen.clone();
        let saved: usize = part.savings.iter().filter(|(key, _)| !with.insert(key)).map(|(_, bytes)| bytes).sum();
        let bytes = part.bytes - saved;
        if used + bytes <= LIMIT {
            used += bytes;
            seen = with;
            chosen.push(number);
        }
    }
    chosen
}

fn assembled(edition: Edition<'_>, parts: &[Part], opening: &[Node], chosen: &[usize], icons: &Icons, more: &str) -> String {
    let mut shown: Vec<&Part> = chosen.iter().map(|number| &parts[*number]).collect();
    let place_of = |part: &Part| {
        let in_tree = match &part.place {
            Place::Page(at) => edition.catalog.pages.iter().position(|page| page.at == *at),
            Place::Contacts(_) | Place::Elsewhere | Place::Country(_) => None,
        };
        (part.place.rank(), in_tree)
    };
    shown.sort_by_key(|part| place_of(part));
    sort_contacts(edition.lang(), &mut shown);
    let mut html = joined(edition, opening, &shown, more).into_iter();
    let opening = html.next().unwrap_or_default();
    let shown: Vec<Shown> = shown
        .iter()
        .zip(html)
        .map(|(part, html)| Shown { anchor: part.place.anchor(), title: part.title.clone(), group: group(&part.place), html })
        .collect();
    let left_out = parts.iter().enumerate().filter(|(number, _)| !chosen.contains(number)).map(|(_, part)| part.title.clone());
    let used: String = shown.iter().map(|part| part.html.as_str()).chain([opening.as_str()]).collect();
    let style = hash::policy(STYLE.as_bytes());
    owned(|| single::document(edition, &style, opening, shown, &left_out.collect::<Vec<_>>(), icons.defined(&used)))
}

/// Puts the countries to call, which stand side by side, in the order of their names.
fn sort_contacts(lang: &str, shown: &mut [&Part]) {
    let is_contacts = |part: &&Part| matches!(part.place, Place::Contacts(_));
    let first = shown.iter().position(is_contacts).unwrap_or(shown.len());
    let rest = &mut shown[first..];
    let count = rest.iter().take_while(|part| is_contacts(part)).count();
    let mut named: Vec<(String, &Part)> = rest[..count].iter().map(|part| (part.title.clone(), *part)).collect();
    by_name(lang, &mut named);
    rest.iter_mut().zip(named).for_each(|(place, (_, part))| *place = part);
}

/// The markup of what stands before all parts, and of the parts in their order.
fn joined(edition: Edition<'_>, opening: &[Node], shown: &[&Part], more: &str) -> Vec<String> {
    let lang = edition.lang();
    let mut targets = Targets::default();
    targets.add(address::home(lang), single::CONTENTS.into(), None);
    for (number, part) in (1..).zip(shown) {
        if let Place::Page(at) = &part.place {
            targets.add(address::section(lang, at.section), single::section_anchor(at.section), None);
        }
        if let Some(path) = part.place.path(lang) {
            targets.add(path, part.place.anchor(), Some(number));
        }
    }
    let nodes: Vec<&[Node]> = [opening].into_iter().chain(shown.iter().map(|part| part.nodes.as_slice())).collect();
    link::joined(&nodes, &Joining { targets: &targets, own: &edition.site.address, whole_contact: more })
}

fn group(place: &Place) -> Group {
    match place {
        Place::Page(at) => Group::Section(at.section),
        Place::Contacts(_) | Place::Elsewhere => Group::Contacts,
        Place::Country(_) => Group::Countries,
    }
}
