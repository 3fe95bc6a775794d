//! All messages, attributes and terms of one language as parsed, found by id; the common ground of the steps of `compile`.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::glossary::{Explained, explained};
use super::{Place, Source, WordsProblem, WordsProblemKind};

pub(super) type AstPattern<'s> = ast::Pattern<&'s str>;

/// One message, attribute or term.
pub(super) struct Entry<'s> {
    pub(super) source: &'s Source,
    /// Its name in the source.
    pub(super) name: &'s str,
    pub(super) pattern: &'s AstPattern<'s>,
    pub(super) is_term: bool,
}

impl<'s> Entry<'s> {
    pub(super) fn place(&self) -> Place {
        Place { path: self.source.path.clone(), line: line_of(self.source, self.name) }
    }

    /// A problem at `at`, a slice of this entry's source.
    pub(super) fn problem(&self, at: &str, kind: WordsProblemKind) -> WordsProblem {
        problem(self.source, at, kind)
    }
}

/// The entries by id: `message`, `message.attribute` and `-term`.
pub(super) struct Book<'s> {
    entries: BTreeMap<String, Entry<'s>>,
    /// The terms that explain themselves.
    pub(super) glossary: Vec<Explained>,
}

impl<'s> Book<'s> {
    /// Collects what the files hold; reports ids that stand twice, of which the first counts, and attributes that a term cannot have.
    pub(super) fn collect(
        files: impl Iterator<Item = (&'s Source, &'s ast::Resource<&'s str>)>,
        problems: &mut Vec<WordsProblem>,
    ) -> Book<'s> {
        let (mut entries, mut glossary) = (BTreeMap::new(), Vec::new());
        let mut heads: BTreeMap<String, Place> = BTreeMap::new();
        for (source, resource) in files {
            for entry in &resource.body {
                let (name, value, attributes, is_term) = match entry {
                    ast::Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes, false),
                    ast::Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes, true),
                    _ => continue,
                };
                let id = if is_term { format!("-{name}") } else { name.to_owned() };
                let mut is_first = |id: &str, name: &str| {
                    let place = Place { path: source.path.clone(), line: line_of(source, name) };
                    if let Some(first) = heads.get(id) {
                        let kind = WordsProblemKind::DuplicateId { id: id.to_owned(), first: first.to_string() };
                        problems.push(problem(source, name, kind));
                        return false;
                    }
                    heads.insert(id.to_owned(), place);
                    true
                };
                if !is_first(&id, name) {
                    continue;
                }
                for attribute in attributes.iter().filter(|_| !is_term) {
                    let id = format!("{id}.{}", attribute.id.name);
                    if is_first(&id, attribute.id.name) {
                        let name = attribute.id.name;
                        entries.insert(id, Entry { source, name, pattern: &attribute.value, is_term });
                    }
                }
                if let ast::Entry::Term(term) = entry {
                    let place = Place { path: source.path.clone(), line: line_of(source, name) };
                    glossary.extend(explained(source, term, place, problems));
                }
                if let Some(pattern) = value {
                    entries.insert(id, Entry { source, name, pattern, is_term });
                }
            }
        }
        Book { entries, glossary }
    }

    pub(super) fn get(&self, id: &str) -> Option<&Entry<'s>> {
        self.entries.get(id)
    }

    /// Every entry, sorted by id.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Entry<'s>)> {
        self.entries.iter().map(|(id, entry)| (id.as_str(), entry))
    }

    /// Every message and attribute, sorted by id.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&str, &Entry<'s>)> {
        self.iter().filter(|(_, entry)| !entry.is_term)
    }
}

/// The id under which the book has what a reference names.
pub(super) fn message_id(id: &ast::Identifier<&str>, attribute: &Option<ast::Identifier<&str>>) -> String {
    match attribute {
        Some(attribute) => format!("{}.{}", id.name, attribute.name),
        None => id.name.to_owned(),
    }
}

pub(super) fn problem(source: &Source, at: &str, kind: WordsProblemKind) -> WordsProblem {
    WordsProblem { path: source.path.clone(), line: line_of(source, at), kind }
}

/// The line of a slice of the source: the parser hands out slices of what it was given, but no positions.
fn line_of(source: &Source, slice: &str) -> usize {
    let offset = (slice.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    line_at(&source.text, offset)
}

/// The line of a byte of the text, counted from 1.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}
