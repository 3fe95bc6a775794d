//! The conditions of a legal way in words, one line for each part that must hold; used by the cards of the pathway finder.

use crate::counsel::fact::scale;
use crate::counsel::{Condition, Per};
use crate::domain::Pathway;
use crate::view::marks::Marks;
use crate::view::phrase::{day, number, word};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;

/// A condition in words. What only the authority can say stands in the words of the way, marked where these are the original's.
pub fn need(words: &Words, marks: &Marks, way: &Pathway, condition: &Condition) -> AnyView {
    let joined = |parts: Vec<AnyView>, between: String| {
        let mut shown: Vec<AnyView> = Vec::new();
        for part in parts {
            if !shown.is_empty() {
                shown.push(between.clone().into_any());
            }
            shown.push(part);
        }
        shown.into_any()
    };
    let each = |parts: &[Condition]| parts.iter().map(|part| need(words, marks, way, part)).collect::<Vec<_>>();
    match condition {
        Condition::All(parts) => joined(each(parts), words.text(ids::NEED_AND)),
        Condition::Any(parts) => joined(each(parts), words.text(ids::NEED_OR)),
        Condition::Not(part) => view! { {words.text(ids::NEED_NOT)}{need(words, marks, way, part)} }.into_any(),
        Condition::Ask(id) => marks.inline(way.asks.get(id).map_or("", String::as_str)),
        Condition::Points { need: least, .. } => {
            words.text_with(ids::NEED_POINTS, &[("need", number((*least).into()))], Isolation::Off).into_any()
        }
        one => plain(words, one).into_any(),
    }
}

/// A condition that has no parts.
fn plain(words: &Words, condition: &Condition) -> String {
    let fact = |id: &str| word(words, &["fact-", id].concat());
    let with = |message, id: &str, args: &[(&str, Arg<'_>)]| {
        let fact = fact(id);
        let args: Vec<_> = args.iter().copied().chain([("fact", Arg::Text(&fact))]).collect();
        words.text_with(message, &args, Isolation::Off)
    };
    let on = |message, date| words.text_with(message, &[("date", Arg::Text(&day(words, date)))], Isolation::Off);
    match condition {
        Condition::Is(id, value) if value == "yes" => fact(id),
        Condition::Is(id, value) => of_values(words, id, std::slice::from_ref(value)),
        Condition::AnyOf(id, values) => of_values(words, id, values),
        Condition::In(..) => words.text(ids::NEED_NATIONALITY),
        Condition::AtLeast(id, least) => with(ids::NEED_AT_LEAST, id, &[("number", number((*least).into()))]),
        Condition::AtMost(id, most) => with(ids::NEED_AT_MOST, id, &[("number", number((*most).into()))]),
        Condition::Before(date) => on(ids::NEED_BEFORE, *date),
        Condition::After(date) => on(ids::NEED_AFTER, *date),
        Condition::Level(levels) => levels.iter().map(|(id, rank)| level(words, id, *rank)).collect::<Vec<_>>().join(" / "),
        Condition::Money(id, amount, currency, per) => {
            let per = if *per == Per::Once { "once" } else { per.as_str() };
            with(ids::NEED_MONEY, id, &[("amount", number((*amount).into())), ("currency", Arg::Text(currency)), ("per", Arg::Text(per))])
        }
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Ask(_) | Condition::Points { .. } => String::new(),
    }
}

fn of_values(words: &Words, id: &str, values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| word(words, &format!("fact-{id}.{value}"))).collect();
    [word(words, &["fact-", id].concat()).as_str(), ": ", &values.join(" / ")].concat()
}

fn level(words: &Words, id: &str, rank: u8) -> String {
    let name = scale(id).and_then(|names| names.get(usize::from(rank.checked_sub(1)?))).copied().unwrap_or_default();
    let said = if id == "education" { word(words, &["level-", name].concat()) } else { name.to_string() };
    [word(words, &["scale-", id].concat()).as_str(), ": ", &said].concat()
}
