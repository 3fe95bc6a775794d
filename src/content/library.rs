//! `content/library.bib`: the works, printed in the form of the American Psychological Association in each language; used by `load`.

use super::bibliography::Export;
use super::files::{self, File};
use super::link::is_web;
use super::problem::{Named, ProblemKind};
use super::report::Report;
use crate::domain::{Date, WORK_TOPICS, Work, WorkKind};
use biblatex::{Bibliography, Chunk, ChunksExt, EntryType, ParseError, RawBibliography, RawChunk, RawEntry};
use hayagriva::archive::{ArchivedStyle, locales};
use hayagriva::citationberg::{Locale, LocaleCode, Style};
use hayagriva::{BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, Entry};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

const PATH: &str = "content/library.bib";
/// Fields of a work that only this project has, and the usual ones that it uses.
const FIELDS: [&str; 32] = [
    "seen",
    "checked",
    "seenat",
    "urlstatus",
    "confidence",
    "annote",
    "keywords",
    "author",
    "editor",
    "title",
    "subtitle",
    "booktitle",
    "journal",
    "journaltitle",
    "publisher",
    "institution",
    "organization",
    "school",
    "address",
    "location",
    "year",
    "month",
    "date",
    "volume",
    "number",
    "pages",
    "edition",
    "series",
    "type",
    "note",
    "howpublished",
    "url",
];
const MORE_FIELDS: [&str; 6] = ["doi", "isbn", "issn", "urldate", "language", "langid"];

/// The archive's locales; reading them takes longer than all the rest.
static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(locales);

/// The library, read.
#[derive(Debug, Default)]
pub struct Library {
    /// Whether a work can be cited, by key; `None` where the library could not be read at all.
    pub citable: Option<BTreeMap<String, bool>>,
    /// The works by key, one table a language.
    pub works: Vec<BTreeMap<String, Work>>,
    /// The works in the forms of other programs, by key.
    pub exports: Vec<Export>,
}

/// Reads it and prints every work in each language.
pub fn load(root: &Path, languages: &[&str], report: &Report) -> Library {
    let unread = || Library { citable: None, works: languages.iter().map(|_| BTreeMap::new()).collect(), exports: Vec::new() };
    let Some(file) = files::read(root, PATH, report) else { return unread() };
    let broken = |error: ParseError| {
        report.add(PATH, file.line_at(error.span.start), ProblemKind::Bibtex(error.kind.to_string()));
        unread()
    };
    let raw = match RawBibliography::parse(&file.text) {
        Ok(raw) => raw,
        Err(error) => return broken(error),
    };
    let facts: BTreeMap<String, Facts> =
        raw.entries.iter().map(|entry| (entry.v.key.v.to_string(), facts(&file, &entry.v, report))).collect();
    let mut bibliography = match Bibliography::from_raw(raw) {
        Ok(bibliography) => bibliography,
        Err(error) => return broken(error),
    };
    let exports = bibliography.iter().map(|entry| Export::of(entry, facts.get(&entry.key).and_then(|facts| facts.seen))).collect();
    let titles: BTreeMap<String, String> = bibliography
        .iter()
        .map(|entry| (entry.key.clone(), entry.title().map(|title| title.format_verbatim()).unwrap_or_default()))
        .collect();
    let mut entries = Vec::new();
    for entry in bibliography.iter_mut() {
        // The address is no part of the reference: it stands beside it, as a link.
        for field in ["url", "urldate", "doi"] {
            entry.remove(field);
        }
        print_place(entry);
        // The style prints the title of a collection twice, and that of a book once.
        if entry.entry_type == EntryType::InCollection {
            entry.entry_type = EntryType::InBook;
        }
        match Entry::try_from(&*entry) {
            Ok(printable) => {
                let is_dated = ["year", "date"].iter().any(|field| entry.get(field).is_some_and(|chunks| !chunks.is_empty()));
                if is_dated && printable.date().is_none() {
                    report.add(PATH, facts.get(&entry.key).map_or(1, |facts| facts.line), ProblemKind::WorkDate(entry.key.clone()));
                }
                entries.push(printable);
            }
            Err(error) => {
                let line =
                    if error.span.start > 0 { file.line_at(error.span.start) } else { facts.get(&entry.key).map_or(1, |facts| facts.line) };
                report.add(PATH, line, ProblemKind::Work { key: entry.key.clone(), message: error.kind.to_string() });
            }
        }
    }
    let works = languages.iter().map(|language| print(&entries, &facts, &titles, &LOCALES, language)).collect();
    Library { citable: Some(facts.into_iter().map(|(key, facts)| (key, facts.is_seen)).collect()), works, exports }
}

/// What only this project says about a work.
struct Facts {
    line: usize,
    is_seen: bool,
    seen: Option<Date>,
    checked: Option<Date>,
    url: Option<String>,
    url_seen: bool,
    seen_at: Option<String>,
    kind: WorkKind,
    year: Option<i32>,
    topics: Vec<String>,
}

fn facts(file: &File, entry: &RawEntry<'_>, report: &Report) -> Facts {
    let line = file.line_at(entry.key.span.start);
    let field = |name: &str| {
        let pair = entry.fields.iter().find(|pair| pair.key.v.eq_ignore_ascii_case(name))?;
        // As typed: what the reader of BibTeX makes of two hyphens or a tilde is no address any more.
        let text: String = pair
            .value
            .v
            .iter()
            .map(|chunk| match &chunk.v {
                RawChunk::Normal(text) | RawChunk::Abbreviation(text) => *text,
            })
            .collect();
        Some((text.trim().to_string(), file.line_at(pair.key.span.start)))
    };
    for pair in &entry.fields {
        if !FIELDS.iter().chain(&MORE_FIELDS).any(|known| pair.key.v.eq_ignore_ascii_case(known)) {
            let known = FIELDS.iter().chain(&MORE_FIELDS).map(|known| known.to_string()).collect();
            let kind = ProblemKind::Unknown { what: Named::Key, written: pair.key.v.to_string(), known };
            report.add(PATH, file.line_at(pair.key.span.start), kind);
        }
    }
    let seen_or_memory = |name: &'static str| match field(name) {
        Some((word, _)) if word == "seen" => true,
        Some((word, _)) if word == "memory" => false,
        Some((written, line)) => {
            let known = vec!["seen".to_string(), "memory".to_string()];
            report.add(PATH, line, ProblemKind::Unknown { what: Named::Value(name), written, known });
            false
        }
        None => {
            report.add(PATH, line, ProblemKind::MissingKey(name));
            false
        }
    };
    if field("title").is_none() {
        report.add(PATH, line, ProblemKind::MissingKey("title"));
    }
    for name in ["url", "seenat"] {
        if let Some((address, line)) = field(name).filter(|(address, _)| !is_web(&address.replacen("http://", "https://", 1))) {
            report.add(PATH, line, ProblemKind::BadAddress(address));
        }
    }
    let day = |name: &'static str| {
        let (written, line) = field(name)?;
        let day = Date::parse(&written);
        if day.is_none() {
            report.add(PATH, line, ProblemKind::BadDate(name));
        }
        day
    };
    let (seen, checked) = (day("seen"), day("checked"));
    let is_seen = seen_or_memory("confidence");
    if is_seen && field("seen").is_none() {
        report.add(PATH, line, ProblemKind::MissingKey("seen"));
    }
    let by_doi = || field("doi").map(|(doi, _)| ["https://doi.org/", &doi].concat());
    let url = field("url").map(|(url, _)| url).or_else(by_doi);
    let url_seen = url.is_some() && seen_or_memory("urlstatus");
    let seen_at = field("seenat").map(|(address, _)| address);
    let topics = topics(file, field("keywords"), line, report);
    let year = ["year", "date"].iter().find_map(|name| field(name)).and_then(|(text, _)| text.get(..4)?.parse().ok());
    let kind = kind(&entry.kind.v.to_ascii_lowercase());
    Facts { line, is_seen, seen: seen.filter(|_| is_seen), checked, url, url_seen, seen_at, kind, year, topics }
}

/// What a work is about: at least one of the known words.
fn topics(file: &File, keywords: Option<(String, usize)>, line: usize, report: &Report) -> Vec<String> {
    let Some((keywords, at)) = keywords else {
        report.add(&file.path, line, ProblemKind::MissingKey("keywords"));
        return Vec::new();
    };
    let topics: Vec<String> = keywords.split(',').map(|word| word.trim().to_string()).filter(|word| !word.is_empty()).collect();
    for written in topics.iter().filter(|topic| !WORK_TOPICS.contains(&topic.as_str())) {
        let known = WORK_TOPICS.map(String::from).to_vec();
        report.add(&file.path, at, ProblemKind::Unknown { what: Named::Value("keywords"), written: written.clone(), known });
    }
    topics
}

/// What readers call the kinds of entries.
fn kind(entry: &str) -> WorkKind {
    match entry {
        "book" | "booklet" | "report" | "techreport" | "manual" | "collection" | "proceedings" | "thesis" | "phdthesis"
        | "mastersthesis" => WorkKind::Report,
        "article" | "incollection" | "inproceedings" | "inbook" | "conference" => WorkKind::Article,
        "online" | "www" | "electronic" => WorkKind::Page,
        _ => WorkKind::Document,
    }
}

/// Of the names that say where a work came out, only the publisher is printed: where there is none, another stands in for it.
fn print_place(entry: &mut biblatex::Entry) {
    let place = ["institution", "howpublished"].iter().find_map(|field| entry.get(field));
    if let (None, Some(place)) = (entry.get("publisher"), place) {
        // Verbatim, so that an "and" in the name does not make two of it.
        let chunks = place.iter().map(|chunk| chunk.as_ref().map(|chunk| Chunk::Verbatim(chunk.get().to_string()))).collect();
        entry.set("publisher", chunks);
    }
}

/// The style leaves a comma after a year without a month, and a full stop after a title that ends in a question.
fn tidy(reference: &str) -> String {
    reference.replace(",)", ")").replace("?.", "?").replace("!.", "!")
}

/// Prints all works in one language, sorted and told apart as one list.
fn print(
    entries: &[Entry],
    facts: &BTreeMap<String, Facts>,
    titles: &BTreeMap<String, String>,
    locales: &[Locale],
    language: &str,
) -> BTreeMap<String, Work> {
    let Style::Independent(style) = ArchivedStyle::AmericanPsychologicalAssociation.get() else { return BTreeMap::new() };
    let locale = locale_of(locales, language);
    let mut driver = BibliographyDriver::new();
    for entry in entries {
        driver.citation(CitationRequest::new(vec![CitationItem::with_entry(entry)], &style, locale.clone(), locales, None));
    }
    let printed = driver.finish(BibliographyRequest::new(&style, locale, locales));
    let mut shorts: BTreeMap<&str, String> = BTreeMap::new();
    for (entry, citation) in entries.iter().zip(printed.citations) {
        let short = format!("{:#}", citation.citation);
        shorts.insert(entry.key(), short.trim_start_matches('(').trim_end_matches(')').to_string());
    }
    let items = printed.bibliography.map(|bibliography| bibliography.items).unwrap_or_default();
    let works = items.into_iter().filter_map(|item| {
        let facts = facts.get(&item.key)?;
        let work = Work {
            reference: tidy(&format!("{:#}", item.content)),
            short: shorts.remove(item.key.as_str()).unwrap_or_default(),
            url: facts.url.clone(),
            url_seen: facts.url_seen,
            seen_at: facts.seen_at.clone(),
            seen: facts.seen,
            checked: facts.checked,
            is_seen: facts.is_seen,
            kind: facts.kind,
            title: titles.get(&item.key).cloned().unwrap_or_default(),
            year: facts.year,
            topics: facts.topics.clone(),
            key: item.key,
        };
        Some((work.key.clone(), work))
    });
    works.collect()
}

/// The archive's locale for a language, the one of the language's own country where there are several; British for English.
fn locale_of(locales: &[Locale], language: &str) -> Option<LocaleCode> {
    let own = match language {
        "en" => "en-GB".to_string(),
        _ => [language, "-", &language.to_uppercase()].concat(),
    };
    let codes = || locales.iter().filter_map(|locale| locale.lang.as_ref());
    let any = || codes().find(|code| code.0.split('-').next() == Some(language));
    codes().find(|code| code.0 == own).or_else(any).cloned()
}
