//! `content/tree.toml`: the order of the pages, what the home page offers first, and whether every item of Annex III must have a page; used by
//! `load`. Without that file pages stand in the order of their slugs.

use super::fields::{Lined, Table};
use super::files;
use super::pages::Tree;
use super::problem::{Named, ProblemKind};
use super::report::Report;
use super::toml_file;
use crate::domain::{PageRef, Section, Topic};
use std::collections::BTreeSet;
use std::path::Path;

const PATH: &str = "content/tree.toml";

/// The order of the pages.
#[derive(Debug, Default)]
pub struct Journey {
    /// All pages, in the order of the journey.
    pub order: Vec<PageRef>,
    /// What the home page offers first.
    pub home: Vec<PageRef>,
}

/// Reads the file and holds it against the pages that are there.
pub fn load(root: &Path, tree: &Tree, report: &Report) -> Journey {
    let Some(originals) = tree.languages.first() else { return Journey::default() };
    let written = || Journey { order: originals.keys().cloned().collect(), home: originals.keys().cloned().collect() };
    let Some(file) = files::read_if_there(root, PATH, report) else { return written() };
    let read = toml_file::parse(&file, 0..file.text.len(), report, |table| {
        let mut journey = Journey { order: Vec::new(), home: named(&table, "home", None, tree, report) };
        for section in Section::ALL {
            journey.order.extend(named(&table, section.slug(), Some(section), tree, report));
        }
        let every_topic = table.optional_value("every-topic").map_or(table.line, |value| table.line_at(value.span().start));
        if table.optional_flag("every-topic") == Some(true) {
            let of_page = |page: &PageRef| originals.get(page).and_then(|page| page.front.as_ref()).map(|front| front.topics.clone());
            let covered: BTreeSet<Topic> = originals.keys().filter_map(of_page).flatten().collect();
            for topic in Topic::all().filter(|topic| !covered.contains(topic)) {
                table.add(every_topic, ProblemKind::TopicWithoutPage(topic.name()));
            }
        }
        table.close();
        for page in originals.iter().filter(|(place, _)| !journey.order.contains(place)) {
            report.add(&page.1.file.path, 1, ProblemKind::NotInTree { section: page.0.section.slug(), slug: page.0.slug.clone() });
        }
        journey
    });
    read.unwrap_or_else(written)
}

/// The pages of a list, each once and each with a file: `slug` within a section, else `section/slug`.
fn named(table: &Table<'_>, key: &'static str, within: Option<Section>, tree: &Tree, report: &Report) -> Vec<PageRef> {
    let mut pages: Vec<(PageRef, usize)> = Vec::new();
    let originals = tree.languages.first();
    for Lined { value, line } in table.optional_texts(key) {
        let place = match within {
            Some(section) => PageRef::parse(&[section.slug(), "/", &value].concat()),
            None => PageRef::parse(&value),
        };
        let found = place.clone().filter(|place| originals.is_some_and(|pages| pages.contains_key(place)));
        let Some(place) = found else {
            let in_section = |page: &&PageRef| within.is_none_or(|section| page.section == section);
            let known = originals.into_iter().flat_map(|pages| pages.keys()).filter(in_section);
            let known = known.map(|page| if within.is_some() { page.slug.clone() } else { page.to_string() }).collect();
            report.add(PATH, line, ProblemKind::Unknown { what: Named::Page, written: value, known });
            continue;
        };
        match pages.iter().find(|(known, _)| *known == place) {
            Some((_, first)) => report.add(PATH, line, ProblemKind::DuplicateId { id: value, first: *first }),
            None => pages.push((place, line)),
        }
    }
    pages.into_iter().map(|(place, _)| place).collect()
}
