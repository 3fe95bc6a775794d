//! One word for one thing: finds words that a glossary says not to use, in the pages, words, contacts and countries of its language; used by `load`.
//! Contacts and countries of the original are left out: they hold the names of bodies and the titles of sources as those wrote them.

use super::files;
use super::problem::ProblemKind;
use super::report::Report;
use crate::domain::Section;
use crate::words::Explained;
use std::path::Path;

/// Reports every use of a word that a term of the language names in `.avoid`.
pub fn check(root: &Path, languages: &[&str], glossaries: &[Vec<Explained>], report: &Report) {
    for (language, glossary) in languages.iter().zip(glossaries) {
        let avoided: Vec<(String, &Explained)> =
            glossary.iter().flat_map(|term| term.avoid.iter().map(move |word| (word.to_lowercase(), term))).collect();
        if avoided.is_empty() {
            continue;
        }
        let pages = Section::ALL.iter().flat_map(|section| files::list(root, &format!("content/{language}/{}", section.slug()), report));
        let words = files::list(root, &format!("locales/{language}"), report);
        let ending = format!(".{language}.toml");
        let of_language = |path: &String| path.ends_with(&ending);
        let contacts = [["content/contacts", &ending].concat()];
        let countries = files::list(root, "content/countries", report).into_iter().filter(of_language);
        for path in pages.chain(words).chain(contacts).chain(countries) {
            let Some(file) = files::read_if_there(root, &path, report) else { continue };
            for (at, line) in file.text.lines().enumerate() {
                // Where the glossary itself says so, and in notes of those who write.
                if line.trim_start().starts_with(".avoid") || line.starts_with('#') && path.ends_with(".ftl") {
                    continue;
                }
                let line = line.to_lowercase();
                for (word, term) in avoided.iter().filter(|(word, _)| has_beginning(&line, word)) {
                    let kind = ProblemKind::OtherWord { written: word.clone(), word: term.word.clone(), term: term.id.clone() };
                    report.add(&path, at + 1, kind);
                }
            }
        }
    }
}

/// Whether the word begins somewhere in the text; how it ends is left to the grammar of the language. Both are in lower case.
pub fn has_beginning(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| begins(text, at))
}

/// The same, where the word must end there too.
pub fn has_word(text: &str, word: &str) -> bool {
    let ends = |at: usize| !text.get(at + word.len()..).is_some_and(|after| after.starts_with(char::is_alphanumeric));
    text.match_indices(word).any(|(at, _)| begins(text, at) && ends(at))
}

fn begins(text: &str, at: usize) -> bool {
    !text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::{has_beginning, has_word};

    #[test]
    fn a_word_is_found_where_it_begins_whatever_its_ending() {
        assert!(has_beginning("no illegal migrants here", "illegal migrant"));
        assert!(!has_beginning("extralegal", "legal"));
        assert!(has_word("the legal way", "legal") && !has_word("legally", "legal"));
    }
}
