//! A condition of a pathway in JSON, in the form in which docs/data.md writes it; used by `pathways`.

use crate::counsel::{Condition, fact};
use crate::domain::CountrySet;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The condition. A list of countries that is one of the sets is named as such.
pub fn condition(condition: &Condition, sets: &BTreeMap<String, CountrySet>) -> Value {
    let of = |part: &Condition| self::condition(part, sets);
    let all = |parts: &[Condition]| parts.iter().map(of).collect::<Vec<_>>();
    match condition {
        Condition::Is(fact, value) => json!({ "is": [fact, value] }),
        Condition::AnyOf(fact, values) => json!({ "any-of": [fact, values] }),
        Condition::In(fact, countries) => match sets.values().find(|set| is_set(set, countries)) {
            Some(set) => json!({ "in": [fact, format!("@{}", set.id)] }),
            None => json!({ "in": [fact, countries] }),
        },
        Condition::AtLeast(fact, number) => json!({ "at-least": [fact, number] }),
        Condition::AtMost(fact, number) => json!({ "at-most": [fact, number] }),
        Condition::Before(day) => json!({ "before": [day.to_string()] }),
        Condition::After(day) => json!({ "after": [day.to_string()] }),
        Condition::Level(levels) => {
            json!({ "level": levels.iter().map(|(scale, rank)| json!([scale, level(scale, *rank)])).collect::<Vec<_>>() })
        }
        Condition::Points { need, of: parts } => {
            let parts: Vec<_> = parts.iter().map(|part| json!({ "points": part.points, "when": of(&part.when) })).collect();
            json!({ "points": { "need": need, "of": parts } })
        }
        Condition::Money(fact, amount, currency, per) => json!({ "money": [fact, amount, currency, per] }),
        Condition::Ask(id) => json!({ "ask": id }),
        Condition::All(parts) => json!({ "all": all(parts) }),
        Condition::Any(parts) => json!({ "any": all(parts) }),
        Condition::Not(part) => json!({ "not": of(part) }),
    }
}

fn is_set(set: &CountrySet, countries: &[String]) -> bool {
    set.countries.iter().map(|code| code.as_str()).eq(countries.iter().map(String::as_str))
}

/// The level of that rank, of which 1 is the lowest.
fn level(scale: &str, rank: u8) -> Option<&'static str> {
    let at = usize::from(rank).checked_sub(1)?;
    fact::scale(scale)?.get(at).copied()
}
