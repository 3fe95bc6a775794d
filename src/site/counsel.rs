//! One run of the engine from the command line: the review as JSON.

use crate::counsel::answers::DECIMAL_PARTS;
use crate::counsel::fact::scale;
use crate::counsel::openness::find;
use crate::counsel::sum::{Repay, Unsummed, sum};
use crate::counsel::{Answer, Answers, Check, Outcome, PathwayRule, Review, review};
use crate::domain::Date;
use crate::view::phrase::word_if;
use crate::words::Words;
use serde_json::{Value, json};

/// The review of those answers as JSON.
pub fn review_json(check: &Check, rules: &[PathwayRule], answers: &Answers, words: &Words, today: Date) -> Value {
    let Review { protection, child, told, level, red_flags, gaps, axes, change, notes, next, contacts } = review(check, answers);
    let told: Vec<_> = told.iter().map(|told| told_json(&told.question, &told.answer)).collect();
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
    if !check.notes.is_empty() {
        json["notes"] = notes.into();
    }
    match check.outcome {
        Outcome::Pathways => ways_json(&mut json, rules, answers, today),
        Outcome::Sum => json["sums"] = sums_json(check, answers),
        Outcome::Signs | Outcome::Story => {}
    }
    json
}

/// One answer, as it was given.
fn told_json(question: &str, answer: &Answer) -> Value {
    let mut told = json!({ "question": question });
    match answer {
        Answer::Skipped => told["choice"] = Value::Null,
        Answer::Choices(choices) if choices.len() == 1 => told["choice"] = choices.first().cloned().into(),
        Answer::Choices(choices) => told["choice"] = choices.iter().cloned().collect(),
        Answer::Number(number) => told["number"] = (*number).into(),
        Answer::Decimal(parts) => told["number"] = (*parts as f64 / DECIMAL_PARTS as f64).into(),
        Answer::Money(amount, currency, per) => {
            told["money"] = json!({ "amount": amount, "currency": currency, "per": per.as_str() });
        }
        Answer::Levels(levels) => {
            let name = |of: &str, rank: u8| scale(of).and_then(|names| names.get(usize::from(rank.checked_sub(1)?))).copied();
            told["levels"] = levels.iter().map(|(of, rank)| (of.clone(), Value::from(name(of, *rank).unwrap_or("none")))).collect();
        }
        Answer::Day(day) => told["day"] = day.to_string().into(),
    }
    told
}

/// How each legal way stands, and those that are only said in words.
fn ways_json(json: &mut Value, rules: &[PathwayRule], answers: &Answers, today: Date) {
    let found = find(rules, answers, today);
    let id = |rule: usize| rules.get(rule).map_or("", |rule| rule.id.as_str());
    let judged = found.judged.iter().map(|way| {
        json!({
            "id": id(way.rule), "state": way.state.as_str(),
            "failed": way.failed, "unknown": way.unknown, "ask": way.asks, "change": way.change,
        })
    });
    json["pathways"] = judged.collect();
    let beside = found.beside.iter().filter_map(|at| rules.get(*at));
    json["beside"] = beside.map(|rule| json!({ "id": rule.id, "availability": rule.availability.as_str() })).collect();
}

/// The sum of a plan, or why there is none.
fn sums_json(check: &Check, answers: &Answers) -> Value {
    let months = |repay| match repay {
        Repay::Months(months) => Value::from(months),
        Repay::Never => "never".into(),
        Repay::Unknown => Value::Null,
    };
    match sum(check, answers) {
        Ok(sums) => json!({
            "currency": sums.currency, "total": sums.total, "not_the_workers": sums.not_the_workers, "loan": sums.loan,
            "left_promised": sums.promised.left, "left_worst": sums.worst.left,
            "repay_months_promised": months(sums.promised.repay), "repay_months_worst": months(sums.worst.repay),
        }),
        Err(Unsummed::NoRate(own, abroad)) => json!({ "missing": "rate", "own": own, "abroad": abroad }),
        Err(Unsummed::ThirdCurrency(third)) => json!({ "third_currency": third }),
    }
}
