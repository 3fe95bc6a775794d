//! One run of the engine from the command line: answers as TOML in, the review as JSON out.

use crate::counsel::{Answer, Answers, Check, Kind, Review, review};
use crate::domain::Date;
use crate::view::phrase::word_if;
use crate::words::Words;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Reads answers such as `paid-fee = "yes"` and `contract = ["cannot-read", "second"]`.
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
        let given: Option<BTreeSet<String>> = match value {
            toml::Value::String(choice) => Some([choice.clone()].into()),
            toml::Value::Array(list) if question.kind == Kind::Several => list.iter().map(|item| item.as_str().map(String::from)).collect(),
            _ => None,
        };
        let Some(given) = given else {
            faults.push(format!(
                "`{id}` takes {}",
                if question.kind == Kind::One { "one choice as text" } else { "a choice or a list of choices" }
            ));
            continue;
        };
        for choice in given.iter().filter(|choice| question.choice(choice).is_none()) {
            let known: Vec<_> = question.choices.iter().map(|choice| choice.id.as_str()).collect();
            faults.push(format!("unknown choice `{choice}` of `{id}`: it has {}", known.join(", ")));
        }
        answers.set(id, if given.is_empty() { Answer::Skipped } else { Answer::Choices(given) });
    }
    if faults.is_empty() { Ok(answers) } else { Err(faults) }
}

/// The review of those answers as JSON.
pub fn review_json(check: &Check, answers: &Answers, words: &Words, today: Date) -> Value {
    let Review { protection, child, told, level, red_flags, gaps, axes, change, next, contacts } = review(check, answers);
    let told: Vec<_> = told
        .iter()
        .map(|told| {
            let mut choices: Vec<_> = told.answer.choices().collect();
            match choices.len() {
                0 => json!({ "question": told.question, "choice": null }),
                1 => json!({ "question": told.question, "choice": choices.remove(0) }),
                _ => json!({ "question": told.question, "choice": choices }),
            }
        })
        .collect();
    let flags: Vec<_> = red_flags
        .iter()
        .map(|flag| json!({ "id": flag.id, "severity": flag.severity, "because": flag.because, "citation": flag.citation }))
        .collect();
    let gaps: Vec<_> = gaps
        .iter()
        .map(|gap| {
            let how = word_if(words, &format!("{}-{}.find-out", check.id, gap.because));
            json!({ "id": gap.id, "because": [gap.because], "find_out": how })
        })
        .collect();
    let mut json = json!({
        "check": check.id, "version": check.version, "lang": words.language, "today": today.to_string(),
        "protection": protection, "child": child, "level": level, "told": told, "red_flags": flags, "gaps": gaps, "change": change,
        "next": next, "contact": contacts.first(), "contacts": contacts,
    });
    if !check.axes.is_empty() {
        json["axes"] = axes.iter().map(|axis| json!({ "id": axis.id, "state": axis.standing.as_str() })).collect();
    }
    json
}
