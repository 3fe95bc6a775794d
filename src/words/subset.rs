//! The subset of Fluent that words are written in: a walk over every entry that reports what is outside of it and notes the references.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, InlineExpression as Inline};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::book::{AstPattern, Book, Entry, message_id};
use super::{Construct, PluralCategory, WordsProblem, WordsProblemKind, categories_of, term};

/// Which ids each id refers to.
pub(super) type Links = BTreeMap<String, BTreeSet<String>>;

/// Checks every entry; gives the references between them, and the ids of entries with a defect of their own.
pub(super) fn check(language: &str, book: &Book<'_>, problems: &mut Vec<WordsProblem>) -> (Links, BTreeSet<String>) {
    let mut links = Links::new();
    let mut broken = BTreeSet::new();
    for (id, entry) in book.iter() {
        let mut walk = Walk { language, book, entry, problems: Vec::new(), links: BTreeSet::new() };
        walk.pattern(entry.pattern);
        if !walk.problems.is_empty() {
            broken.insert(id.to_owned());
        }
        problems.append(&mut walk.problems);
        links.insert(id.to_owned(), walk.links);
    }
    (links, broken)
}

struct Walk<'a, 's> {
    language: &'a str,
    book: &'a Book<'s>,
    entry: &'a Entry<'s>,
    problems: Vec<WordsProblem>,
    links: BTreeSet<String>,
}

impl<'s> Walk<'_, 's> {
    fn pattern(&mut self, pattern: &AstPattern<'s>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &Inline<&'s str>) {
        match inline {
            Inline::VariableReference { .. } => {}
            Inline::StringLiteral { value } => {
                if unescape_unicode_to_string(value).contains(char::REPLACEMENT_CHARACTER) {
                    self.report(value, WordsProblemKind::BadEscape);
                }
            }
            Inline::NumberLiteral { value } => self.outside(value, Construct::NumberLiteral((*value).to_owned())),
            Inline::FunctionReference { id, arguments } => self.function(id.name, arguments),
            Inline::MessageReference { id, .. } if self.entry.is_term => {
                self.outside(id.name, Construct::MessageInTerm(id.name.to_owned()));
            }
            Inline::MessageReference { id, attribute } => self.link(id.name, message_id(id, attribute)),
            Inline::TermReference { id, arguments, .. } => {
                self.link(id.name, format!("-{}", id.name));
                self.term_arguments(id.name, arguments.as_ref());
            }
            Inline::Placeable { expression } => self.expression(expression),
        }
    }

    fn function(&mut self, name: &'s str, arguments: &ast::CallArguments<&'s str>) {
        if name != "NUMBER" {
            return self.outside(name, Construct::Function(name.to_owned()));
        }
        for option in &arguments.named {
            self.outside(option.name.name, Construct::NumberOption(option.name.name.to_owned()));
        }
        if !matches!(arguments.positional.as_slice(), [Inline::VariableReference { .. }]) {
            self.outside(name, Construct::NumberOfOther);
        }
        if self.entry.is_term {
            self.outside(name, Construct::NumberInTerm);
        }
    }

    fn term_arguments(&mut self, term: &'s str, arguments: Option<&ast::CallArguments<&'s str>>) {
        let mut given = BTreeMap::new();
        if let Some(arguments) = arguments {
            if !arguments.positional.is_empty() {
                self.outside(term, Construct::PositionalArgument(term.to_owned()));
            }
            for argument in &arguments.named {
                match &argument.value {
                    Inline::StringLiteral { value } => {
                        self.inline(&argument.value);
                        given.insert(argument.name.name, unescape_unicode_to_string(value).into_owned());
                    }
                    _ => {
                        self.outside(argument.name.name, Construct::NumberArgument(term.to_owned()));
                        given.insert(argument.name.name, String::new());
                    }
                }
            }
        }
        if let Some(entry) = self.book.get(&format!("-{term}")) {
            for kind in term::check_arguments(term, entry.pattern, &given) {
                self.report(term, kind);
            }
        }
    }

    fn select(&mut self, selector: &Inline<&'s str>, variants: &[ast::Variant<&'s str>]) {
        let at = match selector {
            Inline::VariableReference { id } => id.name,
            Inline::FunctionReference { id, arguments } => {
                self.function(id.name, arguments);
                id.name
            }
            Inline::TermReference { id, .. } | Inline::MessageReference { id, .. } => {
                self.outside(id.name, Construct::Selector);
                id.name
            }
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => {
                self.outside(value, Construct::Selector);
                value
            }
            Inline::Placeable { .. } => {
                self.outside(self.entry.name, Construct::Selector);
                self.entry.name
            }
        };
        if !variants.iter().any(|variant| variant.default) {
            self.report(at, WordsProblemKind::SelectWithoutDefault);
        }
        if variants.len() > usize::from(u16::MAX) {
            self.outside(at, Construct::TooManyCases);
        }
        let mut seen = BTreeSet::new();
        for variant in variants {
            let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) = &variant.key;
            if !seen.insert(name) {
                self.report(name, WordsProblemKind::DuplicateCase((*name).to_owned()));
            }
            self.category(name);
            self.pattern(&variant.value);
        }
    }

    fn category(&mut self, key: &'s str) {
        let allowed = categories_of(self.language);
        if PluralCategory::from_name(key).is_some_and(|category| !allowed.contains(&category)) {
            let kind = WordsProblemKind::ForeignCategory {
                category: key.to_owned(),
                language: self.language.to_owned(),
                allowed: allowed.iter().map(|category| category.name().to_owned()).collect(),
            };
            self.report(key, kind);
        }
    }

    fn link(&mut self, at: &'s str, id: String) {
        if self.book.get(&id).is_none() {
            self.report(at, WordsProblemKind::MissingReference(id));
        } else {
            self.links.insert(id);
        }
    }

    fn outside(&mut self, at: &'s str, construct: Construct) {
        self.report(at, WordsProblemKind::Outside(construct));
    }

    fn report(&mut self, at: &'s str, kind: WordsProblemKind) {
        self.problems.push(self.entry.problem(at, kind));
    }
}
