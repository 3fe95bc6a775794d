//! Puts the words of references in their place: from a checked entry to its `Pattern`, the last step of `compile`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, InlineExpression as Inline};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::book::{AstPattern, Book, Entry, message_id};
use super::{Key, Number, Pattern, Piece, PluralCategory};

/// The pattern of a sound message or attribute, and the arguments that it uses.
pub(super) fn inline(book: &Book<'_>, entry: &Entry<'_>) -> (Pattern, BTreeSet<String>) {
    let mut inliner = Inliner { book, args: BTreeSet::new() };
    let pattern = inliner.whole(entry.pattern, None);
    (pattern, inliner.args)
}

/// What variables mean: in a term, the texts given by the reference; in a message (`None`), the arguments at run time.
type Given<'a> = Option<&'a BTreeMap<&'a str, Cow<'a, str>>>;

struct Inliner<'a, 's> {
    book: &'a Book<'s>,
    args: BTreeSet<String>,
}

impl Inliner<'_, '_> {
    fn whole(&mut self, pattern: &AstPattern<'_>, given: Given<'_>) -> Pattern {
        let mut pieces = Vec::new();
        self.pattern(pattern, given, &mut pieces);
        Pattern(pieces)
    }

    fn pattern(&mut self, pattern: &AstPattern<'_>, given: Given<'_>, out: &mut Vec<Piece>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_text(value, out),
                ast::PatternElement::Placeable { expression } => {
                    // The rule of fluent-bundle, counted in the elements of the pattern as written.
                    if pattern.elements.len() > 1 && is_isolated(expression) {
                        let mut pieces = Vec::new();
                        self.expression(expression, given, &mut pieces);
                        out.push(Piece::Isolated(Pattern(pieces)));
                    } else {
                        self.expression(expression, given, out);
                    }
                }
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, given: Given<'_>, out: &mut Vec<Piece>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, given, out),
            ast::Expression::Select { selector, variants } => self.select(selector, variants, given, out),
        }
    }

    fn inline(&mut self, inline: &Inline<&str>, given: Given<'_>, out: &mut Vec<Piece>) {
        match inline {
            Inline::StringLiteral { value } => push_text(&unescape_unicode_to_string(value), out),
            Inline::VariableReference { id } => match given {
                Some(given) => push_text(given.get(id.name).map_or("", |text| text), out),
                None => {
                    self.args.insert(id.name.to_owned());
                    out.push(Piece::Value(id.name.to_owned()));
                }
            },
            Inline::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument, given, out);
                }
            }
            Inline::MessageReference { id, attribute } => {
                if let Some(entry) = self.book.get(&message_id(id, attribute)) {
                    self.pattern(entry.pattern, None, out);
                }
            }
            Inline::TermReference { id, arguments, .. } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let given = named.filter_map(|argument| match argument.value {
                    Inline::StringLiteral { value } => Some((argument.name.name, unescape_unicode_to_string(value))),
                    _ => None,
                });
                if let Some(entry) = self.book.get(&format!("-{}", id.name)) {
                    self.pattern(entry.pattern, Some(&given.collect()), out);
                }
            }
            Inline::Placeable { expression } => self.expression(expression, given, out),
            // Outside the subset, so in no sound entry.
            Inline::NumberLiteral { .. } => {}
        }
    }

    fn select(&mut self, selector: &Inline<&str>, variants: &[ast::Variant<&str>], given: Given<'_>, out: &mut Vec<Piece>) {
        let Some((on, numeric)) = selector_of(selector) else { return };
        let default = variants.iter().position(|variant| variant.default).unwrap_or_default();
        if let Some(given) = given {
            // A term: its argument is known here, so only the case that fits is kept.
            let form = given.get(on).map(|text| text.as_ref());
            let fits = |variant: &&ast::Variant<&str>| match variant.key {
                ast::VariantKey::Identifier { name } => Some(name) == form,
                ast::VariantKey::NumberLiteral { .. } => false,
            };
            if let Some(variant) = variants.iter().find(fits).or_else(|| variants.get(default)) {
                self.pattern(&variant.value, Some(given), out);
            }
            return;
        }
        self.args.insert(on.to_owned());
        let cases = variants.iter().map(|variant| (key_of(&variant.key), self.whole(&variant.value, None))).collect();
        let default = u16::try_from(default).unwrap_or_default();
        out.push(Piece::Select { on: on.to_owned(), numeric, cases, default });
    }
}

/// Whether fluent-bundle isolates a placeable that is not alone in its pattern (`resolver/pattern.rs`).
fn is_isolated(expression: &ast::Expression<&str>) -> bool {
    !matches!(
        expression,
        ast::Expression::Inline(Inline::MessageReference { .. } | Inline::TermReference { .. } | Inline::StringLiteral { .. })
    )
}

/// The variable that decides, and whether only as a number.
fn selector_of<'s>(selector: &Inline<&'s str>) -> Option<(&'s str, bool)> {
    match selector {
        Inline::VariableReference { id } => Some((id.name, false)),
        Inline::FunctionReference { arguments, .. } => {
            let (name, _) = selector_of(arguments.positional.first()?)?;
            Some((name, true))
        }
        _ => None,
    }
}

fn key_of(key: &ast::VariantKey<&str>) -> Key {
    match key {
        ast::VariantKey::Identifier { name } => match PluralCategory::from_name(name) {
            Some(category) => Key::Category(category),
            None => Key::Name((*name).to_owned()),
        },
        ast::VariantKey::NumberLiteral { value } => match Number::parse(value) {
            Some(number) => Key::Number(number),
            None => Key::Name((*value).to_owned()),
        },
    }
}

fn push_text(text: &str, out: &mut Vec<Piece>) {
    match out.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(before)) => before.push_str(text),
        _ => out.push(Piece::Text(text.to_owned())),
    }
}
