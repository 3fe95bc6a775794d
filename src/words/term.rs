//! Terms and the arguments that references give them: what a term does with each argument, held against what is given; used by `subset`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, InlineExpression as Inline};

use super::WordsProblemKind;
use super::book::AstPattern;

/// What a term does with one argument.
#[derive(Default)]
struct Use {
    /// Its text is shown.
    shown: bool,
    /// The keys of the selects on it.
    forms: BTreeSet<String>,
}

/// Holds the arguments of one reference against the term it refers to.
pub(super) fn check_arguments(term: &str, pattern: &AstPattern<'_>, given: &BTreeMap<&str, String>) -> Vec<WordsProblemKind> {
    let mut uses = BTreeMap::new();
    note_pattern(pattern, &mut uses);
    let mut problems = Vec::new();
    for (argument, form) in given {
        let (term, argument) = (term.to_owned(), (*argument).to_owned());
        match uses.get(argument.as_str()) {
            None => problems.push(WordsProblemKind::TermArgumentUnused { term, argument }),
            Some(Use { shown: false, forms }) if !forms.contains(form) => {
                let (form, known) = (form.clone(), forms.clone());
                problems.push(WordsProblemKind::TermFormUnknown { term, argument, form, known });
            }
            Some(_) => {}
        }
    }
    for (argument, _) in uses.iter().filter(|(argument, usage)| usage.shown && !given.contains_key(*argument)) {
        let (term, argument) = (term.to_owned(), (*argument).to_owned());
        problems.push(WordsProblemKind::TermArgumentNotGiven { term, argument });
    }
    problems
}

fn note_pattern<'s>(pattern: &AstPattern<'s>, uses: &mut BTreeMap<&'s str, Use>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            note_expression(expression, uses);
        }
    }
}

fn note_expression<'s>(expression: &ast::Expression<&'s str>, uses: &mut BTreeMap<&'s str, Use>) {
    match expression {
        ast::Expression::Inline(Inline::VariableReference { id }) => uses.entry(id.name).or_default().shown = true,
        ast::Expression::Inline(Inline::Placeable { expression }) => note_expression(expression, uses),
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { selector, variants } => {
            if let Inline::VariableReference { id } = selector {
                let names = variants.iter().filter_map(|variant| match variant.key {
                    ast::VariantKey::Identifier { name } => Some(name.to_owned()),
                    ast::VariantKey::NumberLiteral { .. } => None,
                });
                uses.entry(id.name).or_default().forms.extend(names);
            }
            for variant in variants {
                note_pattern(&variant.value, uses);
            }
        }
    }
}
