//! What one file says about another: links, citations, contacts, tools, and what checks name; used by `load`.

use super::checks::Loaded;
use super::contacts::Contacts;
use super::countries::Countries;
use super::library::Library;
use super::link::Target;
use super::pages::{Tree, Written};
use super::problem::{Named, ProblemKind};
use super::report::Report;
use crate::counsel::Check;
use crate::counsel::soundness::Part;
use crate::domain::{Listing, PageRef};
use crate::words::Explained;
use std::collections::BTreeMap;

/// Everything that can be named. What could not be read at all is `None`: then nothing is known to be missing.
pub struct Known<'a> {
    pages: &'a BTreeMap<PageRef, Written>,
    works: Option<&'a BTreeMap<String, bool>>,
    contacts: Option<Vec<String>>,
    checks: Vec<String>,
}

impl<'a> Known<'a> {
    /// Gathers what was read.
    pub fn new(tree: &'a Tree, library: &'a Library, contacts: &Contacts, countries: &Countries, checks: &[Loaded]) -> Option<Known<'a>> {
        let checks = checks.iter().map(|loaded| loaded.id().to_string()).collect();
        let contacts = contacts.ids.iter().map(|ids| ids.iter().chain(countries.contacts()).cloned().collect()).next();
        Some(Known { pages: tree.languages.first()?, works: library.citable.as_ref(), contacts, checks })
    }

    fn work(&self, key: &str) -> Option<ProblemKind> {
        match self.works?.get(key) {
            Some(true) => None,
            Some(false) => Some(ProblemKind::MemoryCitation(key.to_string())),
            None => unknown(Named::Work, key, self.works?.keys().cloned()),
        }
    }

    fn contact(&self, id: &str) -> Option<ProblemKind> {
        let known = self.contacts.as_ref()?;
        if known.iter().any(|known| known == id) { None } else { unknown(Named::Contact, id, known.iter().cloned()) }
    }

    fn check(&self, id: &str) -> Option<ProblemKind> {
        if self.checks.iter().any(|known| known == id) { None } else { unknown(Named::Check, id, self.checks.iter().cloned()) }
    }

    /// Anchors are those of the original, since a translation has the same.
    fn page(&self, page: &PageRef, anchor: Option<&str>) -> Option<ProblemKind> {
        if Listing::is_at(page) {
            return None;
        }
        let Some(written) = self.pages.get(page) else {
            return unknown(Named::Page, &page.to_string(), self.pages.keys().map(PageRef::to_string));
        };
        let anchor = anchor?;
        let ids = || written.body.headings.iter().map(|(heading, _)| heading.id.clone());
        if ids().any(|id| id == anchor) { None } else { unknown(Named::Anchor(page.to_string()), anchor, ids()) }
    }
}

fn unknown(what: Named, written: &str, known: impl Iterator<Item = String>) -> Option<ProblemKind> {
    Some(ProblemKind::Unknown { what, written: written.to_string(), known: known.collect() })
}

/// Reports every name that names nothing, on all pages of all languages, in all countries and in all checks.
pub fn check(known: &Known<'_>, tree: &Tree, countries: &Countries, checks: &[Loaded], report: &Report) {
    for page in tree.languages.iter().flat_map(BTreeMap::values) {
        let add = |line: usize, problem: Option<ProblemKind>| {
            if let Some(kind) = problem {
                report.add(&page.file.path, line, kind);
            }
        };
        for (key, line) in &page.body.mentions {
            add(*line, known.work(key));
        }
        for (id, line) in &page.body.contacts {
            add(*line, known.contact(id));
        }
        for (id, line) in &page.body.tools {
            add(*line, known.check(id));
        }
        for (target, line) in &page.body.links {
            if let Target::Page(place, anchor) = target {
                add(*line, known.page(place, anchor.as_deref()));
            }
        }
    }
    for cited in &countries.works {
        if let Some(kind) = known.work(&cited.name) {
            report.add(&cited.path, cited.line, kind);
        }
    }
    for loaded in checks {
        if let Some(check) = &loaded.check {
            check_one(known, loaded, check, report);
        }
    }
}

/// Reports the page and the work of a term that name nothing.
pub fn check_term(known: &Known<'_>, term: &Explained, report: &Report) {
    let page = term.page.as_deref().and_then(PageRef::parse).and_then(|page| known.page(&page, None));
    let work = term.source.as_deref().and_then(|key| known.work(key));
    for kind in page.into_iter().chain(work) {
        report.add(&term.place.path.to_string_lossy(), term.place.line, kind);
    }
}

fn check_one(known: &Known<'_>, loaded: &Loaded, check: &Check, report: &Report) {
    let add = |part: Part, id: &str, problem: Option<ProblemKind>| {
        if let Some(kind) = problem {
            report.add(&loaded.file.path, loaded.line_of(part, id), kind);
        }
    };
    for (at, indicator) in check.indicators.iter().enumerate() {
        add(Part::Indicator(at), &indicator.citation, known.work(&indicator.citation));
        for id in &indicator.referral {
            add(Part::Indicator(at), id, known.contact(id));
        }
    }
    for (at, question) in check.questions.iter().enumerate() {
        for key in question.citation.iter() {
            add(Part::Question(at), key, known.work(key));
        }
    }
    for (at, note) in check.notes.iter().enumerate() {
        add(Part::Note(at), &note.citation, known.work(&note.citation));
    }
    for (at, level) in check.levels.iter().enumerate() {
        for key in level.citation.iter() {
            add(Part::Level(at), key, known.work(key));
        }
    }
    for (at, step) in check.steps.iter().enumerate() {
        for page in step.page.iter() {
            let (place, anchor) = page.split_once('#').map_or((page.as_str(), None), |(place, anchor)| (place, Some(anchor)));
            let problem = match PageRef::parse(place) {
                Some(place) => known.page(&place, anchor),
                None => unknown(Named::Page, page, known.pages.keys().map(PageRef::to_string)),
            };
            add(Part::Step(at), page, problem);
        }
    }
    for (at, referral) in check.referrals.iter().enumerate() {
        add(Part::Referral(at), &referral.contact, known.contact(&referral.contact));
    }
    for id in &check.base.contacts {
        add(Part::Base, id, known.contact(id));
    }
}
