//! What can never hold is found, and what some answers meet is never called so.

use super::*;
use crate::counsel::{Answer, Answers, Known};
use proptest::prelude::*;

fn is(fact: &str, value: &str) -> Condition {
    Condition::Is(fact.into(), value.into())
}

fn any_of(fact: &str, values: &[&str]) -> Condition {
    Condition::AnyOf(fact.into(), values.iter().map(ToString::to_string).collect())
}

fn not(part: Condition) -> Condition {
    Condition::Not(Box::new(part))
}

fn all(parts: impl IntoIterator<Item = Condition>) -> Condition {
    Condition::All(parts.into_iter().collect())
}

fn any(parts: impl IntoIterator<Item = Condition>) -> Condition {
    Condition::Any(parts.into_iter().collect())
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day of the calendar")
}

fn fact(name: &str) -> Option<Clash> {
    Some(Clash::Fact(name.into()))
}

#[test]
fn what_can_never_hold_is_found_with_its_reason() {
    let (early, late) = (day("2026-06-30"), day("2026-12-31"));
    let least = |years| Condition::AtLeast("age".into(), years);
    let most = |years| Condition::AtMost("age".into(), years);
    let four = |when| Points { points: 4, when };
    for (condition, clash) in [
        (all([least(36), most(35)]), fact("age")),
        (all([least(35), most(35)]), None),
        (all([not(least(18)), least(18)]), fact("age")),
        (not(least(0)), fact("age")),
        (all([is("sponsor", "state"), any_of("sponsor", &["school", "relative"])]), fact("sponsor")),
        (all([is("sponsor", "state"), not(is("sponsor", "state"))]), fact("sponsor")),
        (all([is("sponsor", "state"), all([is("field", "care"), is("sponsor", "school")])]), fact("sponsor")),
        (all([is("sponsor", "state"), any([is("sponsor", "school"), is("sponsor", "state")])]), None),
        (all([is("sponsor", "state"), any([is("sponsor", "school"), is("sponsor", "relative")])]), fact("sponsor")),
        (
            all([Condition::In("from".into(), vec!["bd".into()]), not(Condition::In("from".into(), vec!["bd".into(), "pk".into()]))]),
            fact("from"),
        ),
        (not(is("place", "inside")), None),
        (any([]), Some(Clash::Nothing)),
        (any_of("sponsor", &[]), Some(Clash::Nothing)),
        (Condition::Level(Vec::new()), Some(Clash::Nothing)),
        (all([Condition::After(late), Condition::Before(early)]), Some(Clash::Days)),
        (all([Condition::After(early), Condition::Before(early)]), Some(Clash::Days)),
        (all([Condition::After(early), Condition::Before(late)]), None),
        (all([not(Condition::After(early)), not(Condition::Before(early))]), None),
        (all([Condition::Ask("quota".into()), not(Condition::Ask("quota".into()))]), Some(Clash::Opposite)),
        (Condition::Points { need: 8, of: vec![four(is("selected", "yes")), four(least(18))] }, None),
        (Condition::Points { need: 9, of: vec![four(is("selected", "yes")), four(least(18))] }, Some(Clash::Points { need: 9, most: 8 })),
        (Condition::Points { need: 8, of: vec![four(is("selected", "yes")), four(any([]))] }, Some(Clash::Points { need: 8, most: 4 })),
    ] {
        assert_eq!(contradiction(&condition), clash, "{condition:?}");
    }
}

/// Conditions over two facts, so that many of them can never hold.
fn condition() -> impl Strategy<Value = Condition> {
    let value = || prop::sample::select(vec!["a", "b"]);
    let leaf = prop_oneof![
        value().prop_map(|value| is("q", value)),
        prop::collection::vec(value(), 0..3).prop_map(|values| any_of("q", &values)),
        (0_u32..5).prop_map(|number| Condition::AtLeast("n".into(), number)),
        (0_u32..5).prop_map(|number| Condition::AtMost("n".into(), number)),
        (1_u8..6).prop_map(|at| Condition::Before(Date::new(2026, 11, at).expect("November has it"))),
        (1_u8..6).prop_map(|at| Condition::After(Date::new(2026, 11, at).expect("November has it"))),
    ];
    leaf.prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::Any),
            inner.clone().prop_map(not),
            (1_u16..6, prop::collection::vec((1_u16..4, inner), 0..3)).prop_map(|(need, parts)| Condition::Points {
                need,
                of: parts.into_iter().map(|(points, when)| Points { points, when }).collect(),
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_some_answers_meet_is_never_called_impossible(
        condition in condition(), value in prop::sample::select(vec!["a", "b", "c"]), number in 0_u32..6, today in 1_u8..8
    ) {
        let mut answers = Answers::default();
        answers.set("q", Answer::one(value));
        answers.set("n", Answer::Number(number));
        if condition.judge(&answers, Date::new(2026, 11, today)) == Known::Met {
            prop_assert_eq!(contradiction(&condition), None);
        }
    }
}
