//! The glossary: the terms of `locales/{lang}/terms.ftl` that explain themselves, with their page and source from the original; used by `load`
//! and, for the first use of a term in a text, by `prose`.

use super::link::escape;
use super::problem::{Named, ProblemKind};
use super::report::Report;
use crate::domain::{PageRef, Term};
use crate::words::Explained;

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

/// The first use of a term in the text, among those that `wanted` lets through; of two at one place the longer.
pub fn first_use<'a>(text: &str, terms: &'a [Term], wanted: impl Fn(&Term) -> bool) -> Option<Use<'a>> {
    let folded: Vec<(usize, char)> = text.char_indices().map(|(at, letter)| (at, fold(letter))).collect();
    let uses = terms.iter().filter(|term| term.linked && term.translated && wanted(term)).filter_map(|term| {
        let forms = [&term.word].into_iter().chain(&term.forms);
        let (at, length) =
            forms.filter_map(|form| find(text, &folded, form)).min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)))?;
        Some(Use { at, length, term })
    });
    uses.min_by_key(|found| (found.at, std::cmp::Reverse(found.length)))
}

/// A letter regardless of its case.
fn fold(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Where a form stands as a whole word, regardless of case.
fn find(text: &str, folded: &[(usize, char)], form: &str) -> Option<(usize, usize)> {
    let form: Vec<char> = form.chars().map(fold).collect();
    let is_word = |at: Option<usize>| at.and_then(|at| folded.get(at)).is_some_and(|(_, letter)| letter.is_alphanumeric());
    let start = (0..folded.len()).find(|start| {
        let end = start + form.len();
        let stands = folded.get(*start..end).is_some_and(|found| found.iter().map(|(_, letter)| letter).eq(&form));
        stands && !is_word(start.checked_sub(1)) && !is_word(Some(end))
    })?;
    let (from, _) = folded.get(start)?;
    let to = folded.get(start + form.len()).map_or(text.len(), |(at, _)| *at);
    Some((*from, to - from))
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
        first_use(text, &terms, |_| true).map(|found| (&text[found.at..found.at + found.length], found.term.id.clone()))
    }

    #[test]
    fn the_first_whole_word_counts_whatever_its_case_and_of_two_at_one_place_the_longer() {
        assert_eq!(found("Debt bondage is a crime, a debt is not."), Some(("Debt bondage", "debt-bondage".into())));
        assert_eq!(found("Your debts, then bonded labour."), Some(("debts", "debt".into())));
        assert_eq!(found("Indebted people."), None);
        assert_eq!(found("Ein Übel: bonded labour"), Some(("bonded labour", "debt-bondage".into())));
        assert_eq!(first_use("debt", &terms(), |term| term.id != "debt").map(|found| found.at), None);
    }
}
