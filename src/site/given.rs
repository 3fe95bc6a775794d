//! Answers from the command line: TOML in, what a check makes of it out.

use crate::counsel::answers::{DECIMAL_PARTS, DONT_KNOW, PREFER_NOT};
use crate::counsel::fact::scale;
use crate::counsel::{Answer, Answers, Check, Kind, Question};
use crate::domain::{Currency, Date};
use crate::words::typed::MOST_TYPED;
use toml::Value;

/// Reads answers such as `paid-fee = "yes"`, `contract = ["cannot-read", "second"]`, `age = 23`, `rate = 31.9`,
/// `savings = { amount = 1200, currency = "BDT" }`, `level = { en = "B1" }` and `leave-on = 2027-03-01`.
///
/// # Errors
/// Every answer that the check does not know, naming what it knows.
pub fn parse_answers(check: &Check, text: &str) -> Result<Answers, Vec<String>> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| vec![error.to_string()])?;
    let mut answers = Answers::default();
    let mut faults = Vec::new();
    for (id, value) in &table {
        let Some(question) = check.question(id) else {
            let known: Vec<_> = check.questions.iter().map(|question| question.id.as_str()).collect();
            faults.push(format!("unknown question `{id}`: {} has {}", check.id, known.join(", ")));
            continue;
        };
        match answer(question, value) {
            Ok(answer) => answers.set(id, answer),
            Err(fault) => faults.push(fault),
        }
    }
    // A text is there to be read and passed.
    check.questions.iter().filter(|question| question.kind == Kind::Text).for_each(|text| answers.set(&text.id, Answer::Skipped));
    if faults.is_empty() { Ok(answers) } else { Err(faults) }
}

fn answer(question: &Question, value: &Value) -> Result<Answer, String> {
    let form = |takes: &str| format!("`{}` takes {takes}", question.id);
    let within = |number: u32| {
        let fits = question.least.is_none_or(|least| number >= least) && question.most.is_none_or(|most| number <= most);
        let (least, most) = (question.least.unwrap_or(0), question.most.unwrap_or(u32::MAX));
        if fits { Ok(number) } else { Err(form(&format!("a number from {least} to {most}"))) }
    };
    if let Value::String(choice) = value
        && (!question.kind.is_typed() || [DONT_KNOW, PREFER_NOT].contains(&choice.as_str()))
        && question.kind != Kind::Text
    {
        return known(question, choice).map(|()| Answer::one(choice));
    }
    match (question.kind, value) {
        (Kind::Several, Value::Array(list)) => {
            let given: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
            let given = given.ok_or_else(|| form("a choice or a list of choices"))?;
            given.iter().try_for_each(|choice| known(question, choice))?;
            let chosen = given.into_iter().map(String::from).collect();
            Ok(if list.is_empty() { Answer::Skipped } else { Answer::Choices(chosen) })
        }
        (Kind::Number, Value::Integer(number)) => {
            let number = u32::try_from(*number).map_err(|_| form("a whole number that is not below zero"))?;
            within(number).map(Answer::Number)
        }
        (Kind::Decimal, Value::Integer(_) | Value::Float(_)) => {
            let number = value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64)).unwrap_or(-1.0);
            let fits = (0.0..=MOST_TYPED as f64).contains(&number);
            if fits {
                Ok(Answer::Decimal((number * DECIMAL_PARTS as f64).round() as u64))
            } else {
                Err(form("a number that is not below zero"))
            }
        }
        (Kind::Money, Value::Table(parts)) => {
            let takes = || form("an amount and a currency, as in { amount = 1200, currency = \"BDT\" }");
            let amount = parts.get("amount").and_then(Value::as_integer).and_then(|amount| u32::try_from(amount).ok()).ok_or_else(takes)?;
            let currency = parts.get("currency").and_then(Value::as_str).and_then(Currency::parse).ok_or_else(takes)?;
            let Some(per) = question.per.filter(|_| parts.len() == 2) else { return Err(takes()) };
            Ok(Answer::Money(amount, currency.as_str().to_string(), per))
        }
        (Kind::Levels, Value::Table(levels)) => {
            let ranks = levels.iter().map(|(id, level)| rank(question, id, level).map(|rank| (id.clone(), rank)));
            ranks.collect::<Result<_, _>>().map(Answer::Levels)
        }
        (Kind::Day, Value::Datetime(day)) => Date::parse(&day.to_string()).map(Answer::Day).ok_or_else(|| form("a day such as 2027-03-01")),
        (kind, _) => Err(form(match kind {
            Kind::One => "one choice as text",
            Kind::Several => "a choice or a list of choices",
            Kind::Text => "no answer: it is a text to read",
            Kind::Number => "a whole number",
            Kind::Decimal => "a number",
            Kind::Money => "an amount and a currency, as in { amount = 1200, currency = \"BDT\" }",
            Kind::Levels => "levels, as in { education = \"secondary\", en = \"B1\" }",
            Kind::Day => "a day such as 2027-03-01",
        })),
    }
}

fn known(question: &Question, choice: &str) -> Result<(), String> {
    if question.choice(choice).is_some() {
        return Ok(());
    }
    let known: Vec<_> = question.choices.iter().map(|choice| choice.id.as_str()).collect();
    Err(format!("unknown choice `{choice}` of `{}`: it has {}", question.id, known.join(", ")))
}

/// The rank of a level on a scale, from 1; 0 for none.
fn rank(question: &Question, id: &str, level: &Value) -> Result<u8, String> {
    let Some(names) = scale(id).filter(|_| question.scales.iter().any(|known| known == id)) else {
        return Err(format!("unknown scale `{id}` of `{}`: it has {}", question.id, question.scales.join(", ")));
    };
    match level.as_str() {
        Some("none") => Ok(0),
        Some(level) if names.contains(&level) => Ok(names.iter().position(|name| *name == level).map_or(0, |at| at as u8 + 1)),
        _ => Err(format!("unknown level of `{id}` in `{}`: it has none, {}", question.id, names.join(", "))),
    }
}
