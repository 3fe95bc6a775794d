//! What a language still lacks, for those who translate: pages missing, older than their original, unread or unsure; facts and figures; with
//! words counted. Used by `check --language`.

use super::wording::{has_beginning, has_word};
use super::{Portal, Word, Worded, pages};
use crate::domain::{Catalog, Country, Page, Share, Term, Translation};
use std::path::Path;

/// Something to translate, to read or to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// The file of the translation, from the project's root.
    pub path: String,
    /// How many words the original has.
    pub words: usize,
    /// What is to be done.
    pub task: Task,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Translate the page.
    Translate,
    /// Look at what has changed in the original since.
    Update,
    /// Read what a machine translated.
    Read,
    /// The original says a term of the glossary; none of its forms stands in the translation.
    Term {
        /// The term as the original says it.
        original: String,
        /// As this language says it.
        word: String,
    },
    /// Translate facts of a country, or sets of figures: so many are there, of so many.
    Entries(Share),
}

/// What that language lacks, in the order of the journey; `None` for a language that the portal does not have, and for the original.
pub fn todo(portal: &Portal, root: &Path, language: &str) -> Option<Vec<Todo>> {
    let (original, translations) = portal.catalogs.split_first()?;
    let catalog = translations.iter().find(|catalog| catalog.language.code == language)?;
    let text =
        |language: &str, page: &Page| -> String { pages::source_of(root, language, &page.at).map(pages::body_of).unwrap_or_default() };
    let mut found = Vec::new();
    for page in &catalog.pages {
        let path = format!("content/{language}/{}.md", page.at);
        let source = text(&original.language.code, page);
        let words = count(&source);
        let mut add = |task| found.push(Todo { path: path.clone(), words, task });
        match page.translation {
            Translation::Missing => add(Task::Translate),
            Translation::Machine { outdated: true } | Translation::Human { outdated: true, .. } => add(Task::Update),
            Translation::Machine { outdated: false } => add(Task::Read),
            Translation::Original | Translation::Human { .. } => {}
        }
        if page.translation != Translation::Missing {
            let said = text(language, page).to_lowercase();
            let of_terms = original.glossary.iter().zip(&catalog.glossary).filter(|(of, own)| of.linked && own.translated);
            for (of, own) in of_terms.filter(|(of, own)| is_said(of, &source) && !forms(own).any(|form| has_beginning(&said, &form))) {
                add(Task::Term { original: of.word.clone(), word: own.word.clone() });
            }
        }
    }
    found.extend(entries(original, catalog));
    Some(found)
}

fn entries(original: &Catalog, catalog: &Catalog) -> Vec<Todo> {
    let language = &catalog.language.code;
    let mut found = Vec::new();
    for (code, country) in &catalog.countries {
        let share = Share::of(country.translated());
        if share.done < share.all {
            let words = original.countries.get(code).map_or(0, words_of_country);
            found.push(Todo { path: format!("content/countries/{code}.{language}.toml"), words, task: Task::Entries(share) });
        }
    }
    let share = Share::of(catalog.statistics.iter().map(|statistic| statistic.translated));
    if share.done < share.all {
        found.push(Todo { path: format!("content/statistics/*.{language}.toml"), words: 0, task: Task::Entries(share) });
    }
    found
}

fn words_of_country(country: &Country) -> usize {
    let entries = country.entries.iter().map(words_of).sum::<usize>();
    let contacts = country.contacts.iter().map(words_of).sum::<usize>();
    let ways = country.pathways.iter().map(words_of).sum::<usize>();
    country.summary.as_deref().map_or(0, count) + entries + contacts + ways
}

fn words_of(item: &impl Worded) -> usize {
    let words = |word: (&str, Word<'_>)| match word.1 {
        Word::Text(text) => count(text),
        Word::List(texts) => texts.iter().map(|text| count(text)).sum(),
        Word::Table(texts) => texts.values().map(|text| count(text)).sum(),
    };
    item.clone().words().into_iter().map(words).sum()
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn forms(term: &Term) -> impl Iterator<Item = String> {
    [&term.word].into_iter().chain(&term.forms).map(|form| form.to_lowercase())
}

/// Whether the original says the term, as a whole word.
fn is_said(term: &Term, text: &str) -> bool {
    let text = text.to_lowercase();
    forms(term).any(|form| has_word(&text, &form))
}
