//! The plan check of the content: what each side of a plan looks like, over all answers; its signs.

use bearings::counsel::{Answer, Answers, Check, Standing, review};
use bearings::domain::Date;
use bearings::site::counsel::review_json;
use bearings::words::{Words, numbering_of};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

fn check(id: &str) -> Check {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("content/checks/{id}.toml"));
    toml::from_str(&std::fs::read_to_string(path).expect("a check of the content")).expect("the form of a check")
}

static PLAN: LazyLock<Check> = LazyLock::new(|| check("plan-check"));

fn standings(answers: &Answers) -> BTreeMap<String, Standing> {
    review(&PLAN, answers).axes.into_iter().map(|axis| (axis.id, axis.standing)).collect()
}

/// Every question skipped, but for those that are given.
fn skipped_but(given: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for question in &PLAN.questions {
        answers.set(&question.id, Answer::Skipped);
    }
    for (question, choice) in given {
        assert!(PLAN.question(question).is_some_and(|found| found.choice(choice).is_some()), "{question} has no {choice}");
        answers.set(question, Answer::one(choice));
    }
    answers
}

#[test]
fn whoever_skips_everything_or_says_nothing_has_no_side_that_is_sound() {
    for answers in [Answers::default(), skipped_but(&[])] {
        let standings = standings(&answers);
        assert_eq!(standings.len(), PLAN.axes.len());
        assert!(standings.values().all(|standing| *standing == Standing::Unknown), "{standings:?}");
    }
}

#[test]
fn a_side_is_sound_only_once_all_of_its_questions_are_answered() {
    let half = standings(&skipped_but(&[("passport", "yes"), ("visa", "fits")]));
    let private = standings(&skipped_but(&[("passport", "yes"), ("visa", "fits"), ("way", "prefer-not")]));
    let whole = standings(&skipped_but(&[("passport", "yes"), ("visa", "fits"), ("way", "official")]));
    assert_eq!((half["papers"], private["papers"], whole["papers"]), (Standing::Unknown, Standing::Unknown, Standing::Sound));
}

#[test]
fn not_yet_is_to_clear_up_and_no_sign() {
    let answers = skipped_but(&[("danger-home", "no"), ("passport", "not-yet")]);
    let review = review(&PLAN, &answers);
    assert!(review.red_flags.is_empty());
    assert_eq!(review.gaps.iter().map(|gap| gap.id.as_str()).collect::<Vec<_>>(), ["passport"]);
    assert_eq!(standings(&answers)["papers"], Standing::ClearUp);
}

#[test]
fn a_small_sign_is_to_clear_up_and_a_graver_one_stops() {
    let small = standings(&skipped_but(&[("pressure", "hurry")]));
    let grave = standings(&skipped_but(&[("pressure", "romance")]));
    assert_eq!((small["safety"], grave["safety"]), (Standing::ClearUp, Standing::Stop));
}

#[test]
fn a_side_that_no_question_on_the_way_looks_at_is_left_out() {
    assert!(!standings(&skipped_but(&[("purpose", "study")])).contains_key("job"));
    assert!(standings(&skipped_but(&[("purpose", "work")])).contains_key("job"));
}

#[test]
fn axes_stand_in_the_json_of_a_check_that_has_them_and_in_no_other() {
    let words = Words::new("en".into(), numbering_of("en").expect("English has a numbering"), Vec::new());
    let today = Date::parse("2026-11-24").expect("a day of the calendar");
    let plan = review_json(&PLAN, &[], &skipped_but(&[("route", "taken")]), &words, today);
    assert_eq!(plan["axes"][3], serde_json::json!({ "id": "journey", "state": "stop" }));
    let offer = review_json(&check("offer-check"), &[], &Answers::default(), &words, today);
    assert!(offer.get("axes").is_none());
}

#[test]
fn a_sign_has_one_grade_and_one_source_in_all_checks() {
    let offer = check("offer-check");
    let both: Vec<_> = PLAN.indicators.iter().filter_map(|sign| Some((sign, offer.indicator(&sign.id)?))).collect();
    assert!(both.len() > 20);
    for (plan, offer) in both {
        assert_eq!(plan, offer);
    }
}

/// An answer to every question or to some: skipped, or up to two of its choices.
fn any_answers() -> impl Strategy<Value = Answers> {
    super::any_answers::any_answers(&PLAN, 0.95)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_answer_more_never_lifts_the_stop_of_any_side(answers in any_answers(), more in any_answers(), at in any::<proptest::sample::Index>()) {
        let before = standings(&answers);
        let open: Vec<_> = more.iter().filter(|(question, _)| answers.get(question).is_none()).collect();
        prop_assume!(!open.is_empty());
        let (question, answer) = open[at.index(open.len())];
        let mut added = answers.clone();
        added.set(question, answer.clone());
        let after = standings(&added);
        for (axis, _) in before.iter().filter(|(_, standing)| **standing == Standing::Stop) {
            prop_assert_eq!(after.get(axis), Some(&Standing::Stop), "{} after {}", axis, question);
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter(answers in any_answers()) {
        let mut turned = Answers::default();
        for (question, answer) in answers.iter().collect::<Vec<_>>().into_iter().rev() {
            turned.set(question, answer.clone());
        }
        prop_assert_eq!(review(&PLAN, &turned), review(&PLAN, &answers));
    }

    #[test]
    fn a_side_is_sound_only_if_it_raises_nothing_and_leaves_nothing_open(answers in any_answers()) {
        let review = review(&PLAN, &answers);
        for axis in review.axes.iter().filter(|axis| axis.standing == Standing::Sound) {
            for question in PLAN.questions.iter().filter(|question| question.axis.as_deref() == Some(&axis.id)) {
                let told = review.told.iter().find(|told| told.question == question.id);
                prop_assert!(told.is_none_or(|told| !told.answer.is_unknown()), "{}", question.id);
                prop_assert!(!review.change.contains(&question.id), "{}", question.id);
            }
        }
    }

    #[test]
    fn protection_comes_first_and_no_answer_takes_a_contact_away(answers in any_answers(), more in any_answers()) {
        let before = review(&PLAN, &answers);
        prop_assert_eq!(before.protection, !answers.get("danger-home").is_some_and(|answer| answer.has("no")));
        if before.protection {
            prop_assert_eq!(before.contacts.first().map(String::as_str), Some("unhcr-help"));
        }
        let mut added = answers.clone();
        for (question, answer) in more.iter().filter(|(question, _)| answers.get(question).is_none()) {
            added.set(question, answer.clone());
        }
        let after = review(&PLAN, &added);
        for contact in before.contacts {
            prop_assert!(after.contacts.contains(&contact), "{} was lost", contact);
        }
    }
}
