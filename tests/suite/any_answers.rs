//! Answers to a check as chance has them, for the properties that hold whatever is said.

use bearings::counsel::{Answer, Answers, Check, Kind, Question};
use bearings::domain::Date;
use proptest::prelude::*;

/// Any answers to that check; each question is answered with the probability `given`: by its kind, by up to two choices, or by passing it.
pub fn any_answers(check: &Check, given: f64) -> impl Strategy<Value = Answers> + use<> {
    let one_each: Vec<_> = check
        .questions
        .iter()
        .map(|question| {
            let id = question.id.clone();
            (proptest::bool::weighted(given), any_answer(question)).prop_map(move |(given, answer)| given.then(|| (id.clone(), answer)))
        })
        .collect();
    one_each.prop_map(|all| {
        let mut answers = Answers::default();
        all.into_iter().flatten().for_each(|(question, answer)| answers.set(&question, answer));
        answers
    })
}

/// Any answer that a question can have.
fn any_answer(question: &Question) -> BoxedStrategy<Answer> {
    let ids: Vec<_> = question.choices.iter().map(|choice| choice.id.clone()).collect();
    let most = if question.kind == Kind::Several { 2 } else { 1 }.min(ids.len());
    let alone = question.alone.clone();
    let chosen = proptest::sample::subsequence(ids, 0..=most).prop_map(move |mut chosen| {
        if chosen.iter().any(|choice| alone.contains(choice)) {
            chosen.truncate(1);
        }
        if chosen.is_empty() { Answer::Skipped } else { Answer::Choices(chosen) }
    });
    let currency = prop_oneof![Just("BDT"), Just("SAR"), Just("EUR"), Just("GBP")];
    let typed = match question.kind {
        Kind::Number => (question.least.unwrap_or(0)..=question.most.unwrap_or(1000)).prop_map(Answer::Number).boxed(),
        Kind::Decimal => (0..=10_000_000_u64).prop_map(Answer::Decimal).boxed(),
        Kind::Money => {
            let per = question.per.expect("a sound check");
            (0..=1_000_000_u32, currency).prop_map(move |(amount, currency)| Answer::Money(amount, currency.into(), per)).boxed()
        }
        Kind::Levels => {
            let scales = question.scales.clone();
            let few = proptest::sample::subsequence(scales.clone(), 1..=scales.len());
            (few, 0..=6_u8).prop_map(|(scales, rank)| Answer::Levels(scales.into_iter().map(|scale| (scale, rank)).collect())).boxed()
        }
        Kind::Day => (1..=28_u8).prop_map(|day| Answer::Day(Date { year: 2027, month: 2, day })).boxed(),
        Kind::One | Kind::Several | Kind::Text => return chosen.boxed(),
    };
    prop_oneof![1 => chosen, 3 => typed].boxed()
}
