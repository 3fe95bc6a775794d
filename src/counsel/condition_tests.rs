//! What each predicate says of each kind of answer, and that what is unknown is never a no.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn is(choice: &str) -> Condition {
    Condition::Is("q".into(), choice.into())
}

fn answered(choice: Option<&str>) -> Answers {
    let mut answers = Answers::default();
    if let Some(choice) = choice {
        answers.set("q", Answer::one(choice));
    }
    answers
}

fn given(answer: Answer) -> Answers {
    let mut answers = Answers::default();
    answers.set("q", answer);
    answers
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day of the calendar")
}

#[test]
fn unknown_is_never_treated_as_no() {
    for unknown in [None, Some("dont-know"), Some("prefer-not")] {
        assert_eq!(is("yes").judge(&answered(unknown), None), Known::Unknown, "{unknown:?}");
        assert_eq!(Condition::Not(Box::new(is("yes"))).judge(&answered(unknown), None), Known::Unknown, "{unknown:?}");
    }
    assert_eq!(is("yes").judge(&answered(Some("no")), None), Known::NotMet);
}

#[test]
fn a_part_that_decides_outweighs_one_that_is_unknown() {
    let open = Condition::Is("other".into(), "yes".into());
    let answers = answered(Some("yes"));
    let judge = |condition: Condition| condition.judge(&answers, None);
    assert_eq!(judge(Condition::Any(vec![open.clone(), is("yes")])), Known::Met);
    assert_eq!(judge(Condition::All(vec![open.clone(), is("no")])), Known::NotMet);
    assert_eq!(judge(Condition::All(vec![open.clone(), is("yes")])), Known::Unknown);
    assert_eq!(judge(Condition::Any(vec![open, is("no")])), Known::Unknown);
}

#[test]
fn a_number_is_held_against_both_bounds_themselves_included() {
    for (age, least, most) in [(20, Known::NotMet, Known::Met), (21, Known::Met, Known::Met), (22, Known::Met, Known::NotMet)] {
        let answers = given(Answer::Number(age));
        assert_eq!(Condition::AtLeast("q".into(), 21).judge(&answers, None), least, "{age}");
        assert_eq!(Condition::AtMost("q".into(), 21).judge(&answers, None), most, "{age}");
    }
    assert_eq!(Condition::AtLeast("q".into(), 21).judge(&answered(Some("dont-know")), None), Known::Unknown);
}

#[test]
fn two_nationalities_are_in_a_list_that_has_one_of_them() {
    let both = given(Answer::Choices(["bd".to_string(), "gb".to_string()].into()));
    let within = |codes: &[&str]| Condition::In("q".into(), codes.iter().map(ToString::to_string).collect()).judge(&both, None);
    assert_eq!(within(&["gb", "us"]), Known::Met);
    assert_eq!(within(&["us"]), Known::NotMet);
}

#[test]
fn the_day_itself_is_neither_before_nor_after_and_no_day_is_unknown() {
    let limit = day("2026-12-31");
    let (before, after) = (Condition::Before(limit), Condition::After(limit));
    for (today, is_before, is_after) in
        [("2026-12-30", Known::Met, Known::NotMet), ("2026-12-31", Known::NotMet, Known::NotMet), ("2027-01-01", Known::NotMet, Known::Met)]
    {
        let judge = |condition: &Condition| condition.judge(&Answers::default(), Some(day(today)));
        assert_eq!((judge(&before), judge(&after)), (is_before, is_after), "{today}");
    }
    assert_eq!(before.judge(&Answers::default(), None), Known::Unknown);
}

#[test]
fn one_level_of_several_is_enough_and_a_scale_left_out_is_unknown() {
    let german_or_english = Condition::Level(vec![("de".into(), 1), ("en".into(), 4)]);
    for (levels, expected) in [
        (vec![("de", 0), ("en", 5)], Known::Met),
        (vec![("de", 1)], Known::Met),
        (vec![("de", 0)], Known::Unknown),
        (vec![("de", 0), ("en", 3)], Known::NotMet),
    ] {
        let mut answers = Answers::default();
        answers.set(LEVEL, Answer::Levels(levels.iter().map(|(scale, rank)| (scale.to_string(), *rank)).collect()));
        assert_eq!(german_or_english.judge(&answers, None), expected, "{levels:?}");
    }
    assert_eq!(german_or_english.judge(&Answers::default(), None), Known::Unknown);
}

#[test]
fn points_are_enough_once_sure_and_too_few_once_nothing_more_is_possible() {
    let part = |points, when| Points { points, when };
    let of = vec![part(4, is("yes")), part(2, Condition::Ask("a".into()))];
    let needs = |need| Condition::Points { need, of: of.clone() }.judge(&answered(Some("yes")), None);
    assert_eq!([needs(4), needs(6), needs(7)], [Known::Met, Known::Unknown, Known::NotMet]);
}

#[test]
fn money_is_held_against_money_of_the_same_currency_and_a_period_that_compares() {
    let needs = |amount, per| Condition::Money("q".into(), amount, "SAR".into(), per);
    let paid = |amount, currency: &str, per| given(Answer::Money(amount, currency.into(), per));
    for (condition, answers, expected) in [
        (needs(14000, Per::Month), paid(14000, "SAR", Per::Month), Known::Met),
        (needs(14000, Per::Month), paid(13999, "SAR", Per::Month), Known::NotMet),
        (needs(14000, Per::Month), paid(168_000, "SAR", Per::Year), Known::Met),
        (needs(14000, Per::Month), paid(167_999, "SAR", Per::Year), Known::NotMet),
        (needs(168_000, Per::Year), paid(14000, "SAR", Per::Month), Known::Met),
        (needs(14000, Per::Month), paid(90_000, "USD", Per::Month), Known::Unknown),
        (needs(14000, Per::Month), paid(200, "SAR", Per::Hour), Known::Unknown),
        (needs(14000, Per::Month), paid(200, "SAR", Per::Once), Known::Unknown),
        (needs(u32::MAX, Per::Month), paid(u32::MAX, "SAR", Per::Year), Known::NotMet),
    ] {
        assert_eq!(condition.judge(&answers, None), expected, "{condition:?} of {answers:?}");
    }
}

/// Conditions over three facts, without a `not`.
fn positive() -> impl Strategy<Value = Condition> {
    let fact = || prop::sample::select(vec!["q", "other", LEVEL]).prop_map(String::from);
    let value = || prop::sample::select(vec!["yes", "no", "bd"]).prop_map(String::from);
    let days = (1_u8..=28).prop_map(|day| Date::new(2026, 11, day).expect("November has them"));
    let leaf = prop_oneof![
        (fact(), value()).prop_map(|(fact, value)| Condition::Is(fact, value)),
        (fact(), prop::collection::vec(value(), 0..3)).prop_map(|(fact, values)| Condition::AnyOf(fact, values)),
        (fact(), prop::collection::vec(value(), 0..3)).prop_map(|(fact, values)| Condition::In(fact, values)),
        (fact(), 0_u32..50).prop_map(|(fact, number)| Condition::AtLeast(fact, number)),
        (fact(), 0_u32..50).prop_map(|(fact, number)| Condition::AtMost(fact, number)),
        days.clone().prop_map(Condition::Before),
        days.prop_map(Condition::After),
        prop::collection::vec((value(), 1_u8..=6), 1..3).prop_map(Condition::Level),
        (fact(), 0_u32..50).prop_map(|(fact, amount)| Condition::Money(fact, amount, "SAR".into(), Per::Month)),
        value().prop_map(Condition::Ask),
    ];
    leaf.prop_recursive(3, 24, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::Any),
            (1_u16..20, prop::collection::vec((1_u16..10, inner), 2..4)).prop_map(|(need, parts)| {
                let of: Vec<Points> = parts.into_iter().map(|(points, when)| Points { points, when }).collect();
                let most = of.iter().map(|part| part.points).sum();
                Condition::Points { need: need.min(most), of }
            }),
        ]
    })
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let value = || prop::sample::select(vec!["yes", "no", "bd", "dont-know"]).prop_map(String::from);
    prop_oneof![
        Just(Answer::Skipped),
        value().prop_map(|value| Answer::one(&value)),
        (0_u32..50).prop_map(Answer::Number),
        (0_u32..50).prop_map(|amount| Answer::Money(amount, "SAR".into(), Per::Month)),
        prop::collection::vec((value(), 0_u8..=6), 0..3).prop_map(Answer::Levels),
    ]
}

type Given = BTreeMap<&'static str, Answer>;

fn any_given() -> impl Strategy<Value = Given> {
    prop::collection::btree_map(prop::sample::select(vec!["q", "other", LEVEL]), any_answer(), 0..=3)
}

fn answers_of(given: &Given) -> Answers {
    let mut answers = Answers::default();
    given.iter().for_each(|(question, answer)| answers.set(question, answer.clone()));
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn where_nothing_is_known_nothing_is_met_or_not_met(condition in positive()) {
        prop_assert_eq!(condition.judge(&Answers::default(), None), Known::Unknown);
        prop_assert_eq!(Condition::Not(Box::new(condition)).judge(&Answers::default(), None), Known::Unknown);
    }

    #[test]
    fn another_answer_never_overturns_what_was_decided(
        condition in positive(), given in any_given(), question in prop::sample::select(vec!["q", "other", LEVEL])
    ) {
        let mut fewer = given.clone();
        fewer.remove(question);
        let before = condition.judge(&answers_of(&fewer), None);
        if before != Known::Unknown {
            prop_assert_eq!(condition.judge(&answers_of(&given), None), before);
        }
    }

    #[test]
    fn a_not_turns_round_what_is_known_and_nothing_else(condition in positive(), given in any_given()) {
        let answers = answers_of(&given);
        let turned = match condition.judge(&answers, None) {
            Known::Met => Known::NotMet,
            Known::NotMet => Known::Met,
            Known::Unknown => Known::Unknown,
        };
        prop_assert_eq!(Condition::Not(Box::new(condition)).judge(&answers, None), turned);
    }

    #[test]
    fn a_condition_comes_back_from_its_bytes(condition in positive()) {
        let bytes = postcard::to_allocvec(&condition).expect("postcard holds every condition");
        prop_assert_eq!(postcard::from_bytes::<Condition>(&bytes).expect("it was written so"), condition);
    }
}
