//! `content/{lang}/{section}/{slug}.md`: the page tree in every language; used by `load`.

use super::files::{self, File};
use super::front_matter::{self, FrontMatter};
use super::glossary::Forms;
use super::markdown::{self, Body};
use super::problem::ProblemKind;
use super::prose::Setting;
use super::report::Report;
use super::translation;
use crate::domain::{Date, Page, PageRef, Section, Term, Translation};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// A page as it was written in one language.
#[derive(Debug)]
pub struct Written {
    /// The file.
    pub file: File,
    /// Its front matter; `None` where that is broken.
    pub front: Option<FrontMatter>,
    /// Where its body begins in the file.
    start: usize,
    /// Its body.
    pub body: Body,
    /// The hash of title, summary and body.
    pub hash: String,
}

/// All pages that were written, one table a language; the first holds the originals.
#[derive(Debug)]
pub struct Tree {
    /// The pages by place.
    pub languages: Vec<BTreeMap<PageRef, Written>>,
}

/// Reads all pages, and holds each translation against its original.
pub fn load(root: &Path, languages: &[&str], glossaries: &[Vec<Term>], today: Date, report: &Report) -> Tree {
    let mut tree = Tree { languages: Vec::new() };
    for (at, language) in languages.iter().enumerate() {
        let glossary = Forms::new(glossaries.get(at).map_or(&[], Vec::as_slice));
        let mut pages: BTreeMap<PageRef, Written> = BTreeMap::new();
        for path in Section::ALL.iter().flat_map(|section| files::list(root, &format!("content/{language}/{}", section.slug()), report)) {
            let Some(place) = place_of(&path, report) else { continue };
            let Some(file) = files::read_if_there(root, &path, report) else { continue };
            if let Some(other) = pages.get(&place) {
                report.add(&path, 1, ProblemKind::SameAddress(other.file.path.clone()));
                continue;
            }
            pages.insert(place.clone(), read(file, &place, (language, &glossary), at == 0, today, report));
        }
        tree.languages.push(pages);
    }
    if let Some((originals, translations)) = tree.languages.split_first() {
        let original = languages.first().copied().unwrap_or_default();
        for (pages, language) in translations.iter().zip(languages.iter().skip(1)) {
            for (place, page) in pages {
                match originals.get(place) {
                    Some(written) => translation::check((original, written), (language, page), report),
                    None => {
                        report.add(&page.file.path, 1, ProblemKind::TranslationWithoutOriginal(format!("content/{original}/{place}.md")))
                    }
                }
            }
        }
    }
    tree
}

/// Which page a file is: `content/{lang}/{section}/{slug}.md` or `content/{lang}/{section}/{slug}/index.md`.
fn place_of(path: &str, report: &Report) -> Option<PageRef> {
    let parts: Vec<&str> = path.split('/').collect();
    let (section, slug) = match parts.as_slice() {
        [_, _, section, name] => (section, name.strip_suffix(".md")),
        [_, _, section, slug, "index.md"] => (section, Some(*slug)),
        _ => (&"", None),
    };
    let Some(slug) = slug else {
        report.add(path, 1, ProblemKind::StrayFile);
        return None;
    };
    // An address is the same whatever the case of its letters, so that a slug in another case would clash with this one.
    let place = PageRef::parse(&[section, "/", slug].concat());
    if place.is_none() {
        report.add(path, 1, ProblemKind::BadId(slug.to_string()));
    }
    place.or_else(|| PageRef::parse(&[section, "/", &slug.to_ascii_lowercase()].concat()))
}

fn read(file: File, place: &PageRef, (language, glossary): (&str, &Forms<'_>), is_original: bool, today: Date, report: &Report) -> Written {
    let cut = front_matter::cut(&file, report);
    let front = cut.clone().and_then(|(range, _)| front_matter::read(&file, range, is_original, today, report));
    let start = cut.map_or(file.text.len(), |(_, start)| start);
    let (title, summary) = front.as_ref().map_or(("", ""), |front| (front.title.as_str(), front.summary.as_str()));
    let body = markdown::read(&file, start, Setting { title, lang: language, place, glossary }, report);
    let hash = hash(title, summary, file.text.get(start..).unwrap_or_default());
    Written { front, start, body, hash, file }
}

/// The file of a page as it was written; nothing where there is none.
pub fn source_of(root: &Path, language: &str, page: &PageRef) -> Option<String> {
    let path = format!("content/{language}/{page}.md");
    files::read_if_there(root, &path, &Report::default()).map(|file| file.text)
}

/// The body of a page, below its front matter; nothing where that is broken.
pub fn body_of(text: String) -> String {
    let file = File::new("", text);
    front_matter::cut(&file, &Report::default()).and_then(|(_, start)| file.text.get(start..)).unwrap_or_default().to_string()
}

/// The hash of a page that is given as text; `None` where its front matter is broken.
pub fn hash_of(text: &str) -> Option<String> {
    let (file, report) = (File::new("", text.to_string()), Report::default());
    let (range, start) = front_matter::cut(&file, &report)?;
    let front = front_matter::read(&file, range, true, Date::EARLIEST, &report)?;
    Some(hash(&front.title, &front.summary, file.text.get(start..).unwrap_or_default()))
}

/// The hash of an original that its translations name: of title, summary and body, never of dates, 16 hexadecimal digits.
pub fn hash(title: &str, summary: &str, body: &str) -> String {
    let body = body.replace("\r\n", "\n");
    let digest = Sha256::digest([title, "\n", summary, "\n", body.trim()].concat());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

impl Tree {
    /// The pages of every language, in that order; what is not translated is the original, marked so.
    pub fn into_pages(self, languages: &[&str], order: &[PageRef], glossaries: &[Vec<Term>]) -> Vec<Vec<Page>> {
        let Some(originals) = self.languages.first() else { return Vec::new() };
        let glossary = Forms::new(glossaries.first().map_or(&[], Vec::as_slice));
        let original_language = languages.first().copied().unwrap_or_default();
        let pages = self.languages.iter().zip(languages).map(|(pages, language)| {
            let in_order = order.iter().filter_map(|place| Some((place, originals.get(place)?)));
            let shown = in_order.map(|(place, original)| match pages.get(place) {
                Some(page) => page.page(place, language, &original.hash),
                None => original.untranslated(place, original_language, (language, &glossary)),
            });
            shown.flatten().collect()
        });
        pages.collect()
    }
}

impl Written {
    /// The body as it was written.
    pub fn text(&self) -> &str {
        self.file.text.get(self.start..).unwrap_or_default()
    }

    /// The line of the file in which the body begins.
    pub fn first_line(&self) -> usize {
        self.file.text.get(..self.start).map_or(1, |before| before.matches('\n').count() + 1)
    }

    /// Whether the original has changed since this was translated from it.
    pub fn is_outdated(&self, original: &str) -> bool {
        self.front.as_ref().and_then(|front| front.translated.as_ref()).is_some_and(|translated| translated.source != original)
    }

    fn page(&self, place: &PageRef, language: &str, original: &str) -> Option<Page> {
        let front = self.front.as_ref()?;
        let outdated = self.is_outdated(original);
        let translation = match front.translated.as_ref().map(|translated| &translated.by) {
            None => Translation::Original,
            Some(None) => Translation::Machine { outdated },
            Some(Some((by, on))) => Translation::Human { by: by.clone(), on: *on, outdated },
        };
        Some(Page {
            at: place.clone(),
            body_lang: language.to_string(),
            title: front.title.clone(),
            summary: front.summary.clone(),
            topics: front.topics.clone(),
            verification: front.verification,
            translation,
            blocks: self.body.blocks.clone(),
            headings: self.body.headings.iter().map(|(heading, _)| heading.clone()).collect(),
            citations: self.body.citations.clone(),
            hash: self.hash.clone(),
        })
    }

    /// The original as it is shown to a reader of another language: its words, but links to the pages of that language.
    fn untranslated(&self, place: &PageRef, original: &str, (lang, glossary): (&str, &Forms<'_>)) -> Option<Page> {
        let page = self.page(place, original, &self.hash)?;
        let setting = Setting { title: &page.title, lang, place, glossary };
        let body = markdown::read(&self.file, self.start, setting, &Report::default());
        Some(Page { translation: Translation::Missing, blocks: body.blocks, ..page })
    }
}
