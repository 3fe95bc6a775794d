//! Reads and checks everything people wrote and returns typed data; the native binaries and the site's writer start here.
//!
//! ```text
//! load ─┬─ site_file      content/site.toml                  → Site
//!       ├─ library        content/library.bib                → Works, printed in each language
//!       │   └─ bibliography    in the forms of other programs
//!       ├─ contacts       content/contacts*.toml             → Contacts
//!       ├─ countries      content/countries/*.toml           → Countries, and the rules of their pathways
//!       ├─ statistics     content/statistics/*.csv *.toml    → Statistics
//!       ├─ checks         content/checks/*.toml              → Checks
//!       ├─ pages          content/{lang}/{section}/*.md      → Pages
//!       │   ├─ front_matter    between the +++ lines
//!       │   ├─ directive       ::: lines, cutting the body into pieces
//!       │   ├─ markdown, prose the pieces as HTML
//!       │   ├─ link            where a link may lead
//!       │   └─ translation     a translation held against its original, figures: the numbers in both
//!       ├─ journey        content/tree.toml                  → the order of the pages
//!       ├─ locales        locales/{lang}/*.ftl               → Words
//!       ├─ glossary       the terms that explain themselves  → Terms
//!       ├─ wording        words that a glossary says not to use
//!       └─ cross          what one file says about another
//! ease                    how easily pages are read, which may only improve
//! mentions                where an id is used, and where a text stands
//! todo                    what a language still lacks
//! pseudo                  languages that nobody speaks, for tests
//! files                   the only code that reads the disk
//! fields                  TOML tables, key by key, with lines
//! report, problem         every defect, its place and its words; named, unsound, country_problem, statistics_problem: those of one concern
//! ```
//!
//! Nothing here stops at the first defect, and nothing here writes.

mod bibliography;
mod check_words;
mod checks;
mod confirmations;
mod contacts;
mod countries;
mod country_problem;
mod cross;
mod directive;
pub mod ease;
mod fields;
mod figures;
mod files;
mod front_matter;
mod glossary;
mod journey;
mod library;
mod link;
mod locales;
mod markdown;
mod mentions;
mod named;
mod nearest;
mod pages;
mod problem;
mod prose;
pub mod pseudo;
mod report;
mod site_file;
mod statistics;
mod statistics_problem;
mod todo;
mod toml_file;
mod translation;
mod unsound;
mod wording;

pub use bibliography::Export;
pub use countries::{Word, Worded};
pub use country_problem::CountryProblem;
pub use mentions::{Mention, mentions, says};
pub use named::Named;
pub use pages::{hash, hash_of, source_of};
pub use problem::{Problem, ProblemKind};
pub use statistics_problem::StatisticProblem;
pub use todo::{Task, Todo, todo};

use crate::counsel::{Check, Condition};
use crate::domain::{Catalog, Date, Progress, Site};
use crate::words::{Message, Words};
use report::Report;
use std::collections::BTreeMap;
use std::path::Path;

/// What `load` needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The folder in which `content/` and `locales/` lie.
    pub root: &'a Path,
    /// The day on which data is judged to be past its date.
    pub today: Date,
    /// The messages that code says and that every language must have: `words::ids::ALL`.
    pub messages: &'a [Message],
}

/// Everything people wrote, read and checked.
#[derive(Clone, Debug)]
pub struct Portal {
    /// The site itself.
    pub site: Site,
    /// Pages, contacts, works and countries, one catalog for each of `site.languages`, in that order; the first is the original.
    pub catalogs: Vec<Catalog>,
    /// The messages, one table for each of `site.languages`, in that order.
    pub words: Vec<Words>,
    /// The questionnaires, sorted by id.
    pub checks: Vec<Check>,
    /// The works of the library in the forms of other programs, by key.
    pub exports: Vec<Export>,
    /// How easily each page is read, by `language/section/slug`.
    pub eases: BTreeMap<String, ease::Ease>,
    /// The conditions of pathways, by the pathway's id; one without is only said in words.
    pub rules: BTreeMap<String, Condition>,
}

impl Portal {
    /// How far each language has come, in the order of `site.languages`.
    pub fn progress(&self) -> Vec<Progress> {
        self.catalogs.iter().map(Progress::of).collect()
    }

    /// Every page of the tree with the hash that its translations name as their `source`.
    pub fn hashes(&self) -> impl Iterator<Item = (String, &str)> {
        self.catalogs.first().into_iter().flat_map(|original| &original.pages).map(|page| (page.at.to_string(), page.hash.as_str()))
    }
}

/// Reads and checks `content/` and `locales/`.
///
/// # Errors
/// Every defect of all files, warnings included, sorted by file and line, if one of them is an error. Warnings alone come with the portal.
pub fn load(options: &Options<'_>) -> Result<(Portal, Vec<Problem>), Vec<Problem>> {
    let report = Report::default();
    let portal = site_file::load(options.root, &report).map(|site| read(site, options, &report));
    let problems = report.finish();
    match portal {
        Some(portal) if problems.iter().all(Problem::is_warning) => Ok((portal, problems)),
        _ => Err(problems),
    }
}

fn read(site: Site, options: &Options<'_>, report: &Report) -> Portal {
    let Options { root, today, messages } = *options;
    let codes: Vec<&str> = site.languages.iter().map(|language| language.code.as_str()).collect();
    // Languages in preparation stand behind the others, so that what is theirs can be cut off once it is checked.
    let known: Vec<&str> = codes.iter().copied().chain(site.drafts.iter().map(String::as_str)).collect();
    files::check_layout(root, &known, report);
    confirmations::check(root, today, report);
    let library = library::load(root, &codes, report);
    let contacts = contacts::load(root, &codes, today, report);
    let checks = checks::load(root, report);
    let (mut words, explained) = locales::load(root, &known, messages, &checks, report);
    wording::check(root, &known, &explained, report);
    let mut glossaries = glossary::build(&known, &explained, report);
    words.truncate(codes.len());
    glossaries.truncate(codes.len());
    let tree = pages::load(root, &codes, &glossaries, today, report);
    let countries = countries::load(root, &codes, today, report);
    let journey = journey::load(root, &tree, report);
    countries::check_names(&countries, &words, report);
    let statistics = statistics::load(root, &countries, &words, today, report);
    if let Some(known) = cross::Known::new(&tree, &library, &contacts, &countries, &checks) {
        cross::check(&known, &tree, &countries, &checks, report);
        explained.first().into_iter().flatten().for_each(|term| cross::check_term(&known, term, report));
    }

    let eases = ease::measure(&tree, &codes);
    ease::check(root, &codes, &eases, report);
    let pages = tree.into_pages(&codes, &journey.order, &glossaries);
    let checks = checks.into_iter().filter_map(|loaded| loaded.check).collect();
    let catalogs = site.languages.iter().zip(pages).zip(contacts.by_language).zip(library.works).zip(countries.by_language);
    let catalogs = catalogs.zip(glossaries).zip(statistics);
    let catalogs = catalogs.map(|((((((language, pages), mut contacts), works), said), glossary), (statistics, left_out))| {
        let of_countries = said.countries.values().flat_map(|country| &country.contacts);
        contacts.extend(of_countries.map(|contact| (contact.id.clone(), contact.clone())));
        Catalog {
            language: language.clone(),
            pages,
            home: journey.home.clone(),
            glossary,
            contacts,
            works,
            countries: said.countries,
            sets: said.sets,
            statistics,
            left_out,
        }
    });
    Portal { catalogs: catalogs.collect(), words, checks, exports: library.exports, eases, rules: countries.rules, site }
}
