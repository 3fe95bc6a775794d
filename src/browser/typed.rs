//! Answers that are typed or picked: read from the fields of a question, written into them, said in words.

use super::page::children_of;
use super::slots::{hide, text_of};
use super::tool::Tool;
use crate::counsel::{Answer, Kind, Question};
use crate::domain::Date;
use crate::words::typed::{MOST_TYPED, format_decimal, parse_decimal, parse_whole};
use crate::words::{Arg, Isolation, Number, Words, ids};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// The field into which a number, an amount or a day is typed.
pub fn field(fieldset: &Element) -> Option<HtmlInputElement> {
    fieldset.query_selector(".typed input").ok()??.dyn_into().ok()
}

fn lists(fieldset: &Element) -> impl Iterator<Item = HtmlSelectElement> + use<> {
    children_of(fieldset, "select").into_iter().filter_map(|list| list.dyn_into().ok())
}

/// What was typed or picked; skipped where nothing was. A fault is given as the word of its message.
pub fn read(fieldset: &Element, question: &Question, words: &Words) -> Result<Answer, &'static str> {
    let typed = || field(fieldset).map(|field| field.value()).unwrap_or_default();
    let whole = || parse_whole(&typed()).map_err(|fault| fault.as_str());
    Ok(match question.kind {
        Kind::Number => match whole()? {
            None => Answer::Skipped,
            Some(number) => {
                let number = number as u32;
                let fits = question.least.is_none_or(|least| number >= least) && question.most.is_none_or(|most| number <= most);
                if fits { Answer::Number(number) } else { return Err("range") }
            }
        },
        Kind::Decimal => match parse_decimal(&typed(), &words.numbering).map_err(|fault| fault.as_str())? {
            None => Answer::Skipped,
            Some(parts) => Answer::Decimal(parts),
        },
        Kind::Money => match (whole()?, lists(fieldset).next().map(|list| list.value()), question.per) {
            (Some(amount), Some(currency), Some(per)) if !currency.is_empty() => Answer::Money(amount as u32, currency, per),
            (Some(_), ..) => return Err("no-currency"),
            _ => Answer::Skipped,
        },
        Kind::Levels => {
            let picked = |list: HtmlSelectElement| Some((list.get_attribute("data-scale")?, list.value().parse().ok()?));
            let levels: Vec<_> = lists(fieldset).filter_map(picked).collect();
            if levels.is_empty() { Answer::Skipped } else { Answer::Levels(levels) }
        }
        Kind::Day => match Date::parse(&typed()) {
            Some(day) => Answer::Day(day),
            None if typed().is_empty() => Answer::Skipped,
            None => return Err("no-number"),
        },
        Kind::One | Kind::Several | Kind::Text => Answer::Skipped,
    })
}

/// Writes an answer into the fields; without one they are empty.
pub fn write(fieldset: &Element, answer: Option<&Answer>, words: &Words) {
    if let Some(field) = field(fieldset) {
        field.set_value(&match answer {
            Some(Answer::Day(day)) => day.to_string(),
            Some(answer) => number(answer, words),
            None => String::new(),
        });
    }
    for list in lists(fieldset) {
        let picked = match (answer, list.get_attribute("data-scale")) {
            (Some(Answer::Money(_, currency, _)), _) => currency.clone(),
            (Some(Answer::Levels(levels)), Some(scale)) => {
                levels.iter().find(|(of, _)| *of == scale).map(|(_, rank)| rank.to_string()).unwrap_or_default()
            }
            _ => String::new(),
        };
        list.set_value(&picked);
    }
    show_fault(fieldset, None);
}

/// Chooses the currency of a country, where none is chosen yet: it is probably the one that is meant.
pub fn choose_currency(fieldset: &Element, country: &str) {
    let option = fieldset.query_selector(&["option[data-of~='", country, "']"].concat()).ok().flatten();
    let value = option.and_then(|option| option.get_attribute("value"));
    if let (Some(list), Some(value)) = (lists(fieldset).next().filter(|list| list.value().is_empty()), value) {
        list.set_value(&value);
    }
}

/// A number or an amount in the digits of the language.
fn number(answer: &Answer, words: &Words) -> String {
    match answer {
        Answer::Number(number) | Answer::Money(number, ..) => words.numbering.format(Number::from(i64::from(*number))),
        Answer::Decimal(parts) => format_decimal(*parts, &words.numbering),
        _ => String::new(),
    }
}

/// An answer in words, with the words of the lists from which it was picked.
pub fn said(tool: &Tool, fieldset: &Element, answer: &Answer) -> String {
    let words = &tool.data.words;
    match answer {
        Answer::Money(_, currency, _) => [&number(answer, words), " ", currency].concat(),
        Answer::Levels(_) => {
            let line = |list: HtmlSelectElement| {
                let picked = text_of(&list, "option:checked");
                let label = list.parent_element().map(|label| text_of(&label, "span")).unwrap_or_default();
                (!picked.is_empty()).then(|| [&label, ": ", &picked].concat())
            };
            lists(fieldset).filter_map(line).collect::<Vec<_>>().join(" · ")
        }
        Answer::Day(day) => {
            let year = words.numbering.plain(Number::from(i64::from(day.year)));
            let whole = |number: u8| Arg::Number(Number::from(i64::from(number)));
            words.text_with(ids::DATE, &[("day", whole(day.day)), ("month", whole(day.month)), ("year", Arg::Text(&year))], Isolation::Off)
        }
        _ => number(answer, words),
    }
}

/// Says beside the fields what is wrong with what was typed, or that nothing is.
pub fn fault(fieldset: &Element, fault: Option<&str>, words: &Words, question: &Question) {
    let bound = |bound: Option<u32>, otherwise: i64| Arg::Number(Number::from(bound.map_or(otherwise, i64::from)));
    let said = fault.map(|fault| {
        let args = [("fault", Arg::Text(fault)), ("least", bound(question.least, 0)), ("most", bound(question.most, MOST_TYPED as i64))];
        words.text_with(ids::TYPED_FAULT, &args, Isolation::Off)
    });
    show_fault(fieldset, said.as_deref());
}

fn show_fault(fieldset: &Element, said: Option<&str>) {
    let place = fieldset.query_selector("[data-wrong]").ok().flatten();
    if let Some(place) = &place {
        place.set_text_content(said);
    }
    if let Some(field) = field(fieldset) {
        let _ = match said {
            Some(_) => field.set_attribute("aria-invalid", "true"),
            None => field.remove_attribute("aria-invalid"),
        };
    }
    hide(place, said.is_none());
}
