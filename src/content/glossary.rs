//! The glossary: the terms of `locales/{lang}/terms.ftl` that explain themselves, with their page and source from the original; used by `load`
//! and, for the first use of a term in a text, by `prose`.

use super::link::escape;
use super::problem::{Named, ProblemKind};
use super::report::Report;
use crate::domain::{PageRef, Term};
use crate::words::Explained;
use std::collections::BTreeMap;

/// A term where it is first used in a text.
pub struct Use<'a> {
    /// Where the word begins in the text, in bytes.
    pub at: usize,
    /// How many bytes it has.
    pub length: usize,
    /// The term.
    pub term: &'a Term,
}

/// The glossaries, one a language, each in the order of the original; what a language lacks stands there in the original's words.
pub fn build(languages: &[&str], glossaries: &[Vec<Explained>], report: &Report) -> Vec<Vec<Term>> {
    let Some((original, translations)) = glossaries.split_first() else { return Vec::new() };
    let page = |explained: &Explained| {
        let written = explained.page.as_ref()?;
        let page = PageRef::parse(written);
        if page.is_none() {
            let kind = ProblemKind::Unknown { what: Named::Page, written: written.clone(), known: Vec::new() };
            report.add(&explained.place.path.to_string_lossy(), explained.place.line, kind);
        }
        page
    };
    let pages: Vec<Option<PageRef>> = original.iter().map(page).collect();
    for explained in translations.iter().flatten() {
        if explained.page.is_some() || explained.source.is_some() {
            report.add(&explained.place.path.to_string_lossy(), explained.place.line, ProblemKind::OfTheOriginal(explained.id.clone()));
        }
    }
    let term = |said: &Explained, of: &Explained, page: &Option<PageRef>, translated: bool| Term {
        id: of.id.clone(),
        word: said.word.clone(),
        meaning: said.meaning.clone(),
        forms: said.forms.clone(),
        linked: said.linked,
        page: page.clone(),
        source: of.source.clone(),
        translated,
    };
    let of_language = |(at, own): (usize, &Vec<Explained>)| {
        let mut missing = Vec::new();
        let terms = original.iter().zip(&pages).map(|(of, page)| match own.iter().find(|own| own.id == of.id) {
            Some(own) => term(own, of, page, true),
            None => {
                missing.push(of.id.clone());
                term(of, of, page, false)
            }
        });
        let terms: Vec<Term> = terms.collect();
        if !missing.is_empty() {
            let path = format!("locales/{}/terms.ftl", languages.get(at).copied().unwrap_or_default());
            report.add(&path, 1, ProblemKind::TermsNotTranslated { missing, all: terms.len() });
        }
        terms
    };
    glossaries.iter().enumerate().map(of_language).collect()
}

/// The forms of all terms of a language, ready to be found.
#[derive(Debug, Default)]
pub struct Forms<'a> {
    /// The forms without regard to case, each with its term, by their first word.
    by_word: BTreeMap<String, Vec<(String, &'a Term)>>,
}

impl<'a> Forms<'a> {
    /// The forms of the terms that are explained where they are first used, in this language.
    pub fn new(terms: &'a [Term]) -> Forms<'a> {
        let mut by_word: BTreeMap<String, Vec<(String, &Term)>> = BTreeMap::new();
        for term in terms.iter().filter(|term| term.linked && term.translated) {
            for form in [&term.word].into_iter().chain(&term.forms).map(|form| fold(form)) {
                let first = words(&form).next().map(|(_, word)| word.to_string());
                if let Some(word) = first {
                    by_word.entry(word).or_default().push((form, term));
                }
            }
        }
        Forms { by_word }
    }

    /// The first use of a term in the text, among those that `wanted` lets through; of two at one place the longer.
    pub fn first_use(&self, text: &str, wanted: impl Fn(&Term) -> bool) -> Option<Use<'a>> {
        let folded = fold(text);
        words(&folded).find_map(|(at, word)| {
            let stands = |form: &str| {
                let after = folded.get(at..).and_then(|rest| rest.strip_prefix(form));
                after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
            };
            let forms = self.by_word.get(word)?.iter().filter(|(form, term)| stands(form) && wanted(term));
            let (form, term) = forms.max_by_key(|(form, _)| form.len())?;
            Some(Use { at, length: form.len(), term })
        })
    }
}

/// The text regardless of case, byte for byte at the same places: a letter whose other case is longer or shorter stays as it is.
fn fold(text: &str) -> String {
    let lower = |letter: char| letter.to_lowercase().next().filter(|lower| lower.len_utf8() == letter.len_utf8()).unwrap_or(letter);
    text.chars().map(lower).collect()
}

/// The words of a text, each with the byte at which it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let pieces = text.split_inclusive(|letter: char| !letter.is_alphanumeric()).map(move |piece| {
        let begins = at;
        at += piece.len();
        (begins, piece.trim_end_matches(|letter: char| !letter.is_alphanumeric()))
    });
    pieces.filter(|(_, word)| !word.is_empty())
}

/// The word as it stands in the text, with its meaning that opens in place.
pub fn in_place(word: &str, term: &Term, lang: &str) -> String {
    let (word, meaning) = (escape(word), escape(&term.meaning));
    format!(
        "<details class=\"term\"><summary>{word}</summary> <span>({meaning} <a href=\"/{lang}/words/#{}\">{}</a>)</span></details>",
        term.id,
        escape(&term.word)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms() -> Vec<Term> {
        let term = |id: &str, word: &str, forms: &[&str]| Term {
            id: id.into(),
            word: word.into(),
            meaning: "What it means.".into(),
            forms: forms.iter().map(|form| form.to_string()).collect(),
            linked: true,
            page: None,
            source: None,
            translated: true,
        };
        vec![term("debt", "debt", &["debts"]), term("debt-bondage", "debt bondage", &["bonded labour"])]
    }

    fn found(text: &str) -> Option<(&str, String)> {
        let terms = terms();
        Forms::new(&terms).first_use(text, |_| true).map(|found| (&text[found.at..found.at + found.length], found.term.id.clone()))
    }

    #[test]
    fn the_first_whole_word_counts_whatever_its_case_and_of_two_at_one_place_the_longer() {
        assert_eq!(found("Debt bondage is a crime, a debt is not."), Some(("Debt bondage", "debt-bondage".into())));
        assert_eq!(found("Your debts, then bonded labour."), Some(("debts", "debt".into())));
        assert_eq!(found("Indebted people."), None);
        assert_eq!(found("Ein Übel: bonded labour"), Some(("bonded labour", "debt-bondage".into())));
        assert!(Forms::new(&terms()).first_use("debt", |term| term.id != "debt").is_none());
    }
}
