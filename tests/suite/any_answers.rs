//! Answers to a check as chance has them, for the properties that hold whatever is said.

use bearings::counsel::{Answer, Answers, Check};
use proptest::prelude::*;

/// Any answers to that check; each question is answered with the probability `given`, by up to two choices or by passing it.
pub fn any_answers(check: &Check, given: f64) -> impl Strategy<Value = Answers> + use<> {
    let one_each: Vec<_> = check
        .questions
        .iter()
        .map(|question| {
            let ids: Vec<_> = question.choices.iter().map(|choice| choice.id.clone()).collect();
            let id = question.id.clone();
            let chosen = proptest::sample::subsequence(ids, 0..=2);
            (proptest::bool::weighted(given), chosen).prop_map(move |(given, chosen)| (id.clone(), given, chosen))
        })
        .collect();
    one_each.prop_map(|all| {
        let mut answers = Answers::default();
        for (question, _, chosen) in all.into_iter().filter(|(_, given, _)| *given) {
            answers.set(&question, if chosen.is_empty() { Answer::Skipped } else { Answer::Choices(chosen.into_iter().collect()) });
        }
        answers
    })
}
