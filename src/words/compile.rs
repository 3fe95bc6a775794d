//! From the Fluent files of one language to its `Words`, reporting every defect in one run; used by the content check and the build.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;

use fluent_syntax::{ast, parser};

use super::book::{Book, line_at};
use super::glossary::Explained;
use super::inline::inline;
use super::{Words, WordsProblem, WordsProblemKind, cycle, numbering_of, subset};

/// One Fluent file: its name, for the places of problems, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file's path, `…/locales/{lang}/{name}.ftl`.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

/// Where a message stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as it was named to `compile`.
    pub path: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.path.display(), self.line)
    }
}

/// The words of one language with what the checks need to know about them.
#[derive(Clone, Debug, PartialEq)]
pub struct Compiled {
    /// The sound messages.
    pub words: Words,
    /// Where each message and attribute stands, the unsound ones too.
    pub places: BTreeMap<String, Place>,
    /// The arguments that each sound message or attribute uses, those of the messages it refers to included.
    pub args: BTreeMap<String, BTreeSet<String>>,
    /// The terms that explain themselves, in the order of their files.
    pub glossary: Vec<Explained>,
    /// The files, in the order given.
    pub files: Vec<PathBuf>,
}

/// Compiles the files of one language. Messages with a defect, or that refer to one with a defect, are left out of the words;
/// the problems are sorted by place.
pub fn compile(language: &str, sources: &[Source]) -> (Compiled, Vec<WordsProblem>) {
    let mut problems = Vec::new();
    let numbering = numbering_of(language).or_else(|| {
        let path = sources.first().map(|source| source.path.clone()).unwrap_or_default();
        problems.push(WordsProblem { path, line: 1, kind: WordsProblemKind::UnknownLanguage(language.to_owned()) });
        numbering_of("en")
    });
    let numbering = numbering.expect("English is in the table of numberings");

    let parsed: Vec<_> = sources.iter().map(|source| parse(source, &mut problems)).collect();
    let book = Book::collect(sources.iter().zip(&parsed), &mut problems);
    let (links, mut broken) = subset::check(language, &book, &mut problems);
    cycle::check(&book, &links, &mut broken, &mut problems);

    let mut entries = Vec::new();
    let mut args = BTreeMap::new();
    for (id, entry) in book.messages().filter(|(id, _)| !broken.contains(*id)) {
        let (pattern, used) = inline(&book, entry);
        entries.push((id.to_owned(), pattern));
        args.insert(id.to_owned(), used);
    }
    let places = book.messages().map(|(id, entry)| (id.to_owned(), entry.place())).collect();
    let words = Words::new(language.to_owned(), numbering, entries);
    problems.sort();
    problems.dedup();
    let files = sources.iter().map(|source| source.path.clone()).collect();
    (Compiled { words, places, args, glossary: book.glossary, files }, problems)
}

fn parse<'s>(source: &'s Source, problems: &mut Vec<WordsProblem>) -> ast::Resource<&'s str> {
    parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.into_iter().map(|error| {
            // The parser may run on past blank lines, to the next message: the fault is in the text before.
            let junk = error.slice.clone().unwrap_or(error.pos.clone());
            let text = source.text.get(junk.clone()).unwrap_or_default();
            let line = line_at(&source.text, error.pos.start.min(junk.start + text.trim_end().len()));
            WordsProblem { path: source.path.clone(), line, kind: WordsProblemKind::Syntax(error.kind.to_string()) }
        }));
        resource
    })
}

#[cfg(test)]
#[path = "compile_tests.rs"]
mod tests;
