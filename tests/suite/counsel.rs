//! The offer check of the content, run by the engine: single cases a counsellor can read, and properties over all answers.

use bearings::counsel::{Answer, Answers, Check, Review, replay, review};
use bearings::view::tools::{DataFault, ToolData};
use bearings::words::{Words, numbering_of};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

static OFFER: LazyLock<Check> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/checks/offer-check.toml");
    toml::from_str(&std::fs::read_to_string(path).expect("the offer check is part of the content")).expect("it has the form of a check")
});

/// Every question skipped, but for those that are given.
fn answers(given: &[(&str, &[&str])]) -> Answers {
    let mut answers = Answers::default();
    for question in &OFFER.questions {
        answers.set(&question.id, Answer::Skipped);
    }
    for (question, choices) in given {
        let found = OFFER.question(question).unwrap_or_else(|| panic!("no question {question}"));
        assert!(choices.iter().all(|choice| found.choice(choice).is_some()), "{question} has no such choice: {choices:?}");
        answers.set(question, Answer::Choices(choices.iter().map(ToString::to_string).collect()));
    }
    answers
}

fn reviewed(given: &[(&str, &[&str])]) -> Review {
    review(&OFFER, &answers(given))
}

fn flags(review: &Review) -> Vec<&str> {
    review.red_flags.iter().map(|flag| flag.id.as_str()).collect()
}

#[test]
fn first_question_is_about_danger_at_home() {
    let path = replay(&OFFER, &Answers::default());
    assert!(path.passed.is_empty());
    assert_eq!(path.current.map(|question| question.id.as_str()), Some("danger-home"));
}

#[test]
fn a_fee_before_the_contract_is_two_signs_and_means_stop() {
    let review = reviewed(&[("danger-home", &["no"]), ("paid-fee", &["yes-first"])]);
    assert_eq!(flags(&review), ["rec-fee", "rec-pay-first"]);
    assert_eq!(review.level, "stop");
    assert!(!review.protection);
    assert!(review.red_flags.iter().all(|flag| flag.because == ["paid-fee"]));
}

#[test]
fn a_kept_passport_is_a_danger_sign_and_leads_to_help_first() {
    let review = reviewed(&[("danger-home", &["no"]), ("keep-papers", &["passport"]), ("paid-fee", &["yes"])]);
    assert_eq!(review.level, "danger");
    assert_eq!(flags(&review), ["rec-passport", "rec-fee"], "the gravest sign comes first");
    assert_eq!(review.next.first().map(String::as_str), Some("help-now"));
}

#[test]
fn three_unknown_answers_raise_the_level_but_no_red_flag() {
    let unknown: &[&str] = &["dont-know"];
    let two = reviewed(&[("danger-home", &["no"]), ("paid-fee", unknown), ("debt", unknown)]);
    let three = reviewed(&[("danger-home", &["no"]), ("paid-fee", unknown), ("debt", unknown), ("visa", unknown)]);
    assert_eq!((two.level.as_str(), two.gaps.len()), ("no-sign", 2));
    assert_eq!((three.level.as_str(), three.gaps.len()), ("clear-up", 3));
    assert!(three.red_flags.is_empty());
}

#[test]
fn a_child_alone_leads_to_child_protection() {
    let review = reviewed(&[("danger-home", &["no"]), ("under-18", &["by-self"])]);
    assert!(review.child);
    assert_eq!(review.contacts.first().map(String::as_str), Some("child-protection-office"));
}

#[test]
fn without_any_answer_protection_comes_first_with_its_contact() {
    let review = review(&OFFER, &Answers::default());
    assert!(review.protection);
    assert_eq!(review.contacts.first().map(String::as_str), Some("unhcr-help"));
    assert_eq!(review.next.first().map(String::as_str), Some("read-protection"));
}

#[test]
fn answers_off_the_path_are_kept_and_ignored() {
    let on = reviewed(&[("danger-home", &["no"]), ("licence-seen", &["online-only"])]);
    let off = reviewed(&[("danger-home", &["no"]), ("under-18", &["by-self"]), ("licence-seen", &["online-only"])]);
    assert!(flags(&on).contains(&"rec-online-only"));
    assert!(!flags(&off).contains(&"rec-online-only"), "a child alone is not asked about the licence");
}

/// Some answer to some questions: none, skipped, or choices that the question has.
fn any_answers() -> impl Strategy<Value = Answers> {
    super::any_answers::any_answers(&OFFER, 0.5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_but_an_explicit_no_puts_protection_first(answers in any_answers()) {
        let review = review(&OFFER, &answers);
        let denied = answers.get("danger-home").is_some_and(|answer| answer.has("no"));
        prop_assert_eq!(review.protection, !denied);
        if review.protection {
            prop_assert_eq!(review.contacts.first().map(String::as_str), Some("unhcr-help"));
        }
    }

    #[test]
    fn adding_an_answer_never_removes_a_contact(answers in any_answers(), more in any_answers()) {
        let before = review(&OFFER, &answers);
        let mut added = answers.clone();
        for (question, answer) in more.iter().filter(|(question, _)| answers.get(question).is_none()) {
            added.set(question, answer.clone());
        }
        let after = review(&OFFER, &added);
        for contact in before.contacts {
            prop_assert!(after.contacts.contains(&contact), "{} was lost", contact);
        }
    }

    #[test]
    fn at_most_three_steps_and_at_least_one_contact(answers in any_answers()) {
        let review = review(&OFFER, &answers);
        prop_assert!((1..=3).contains(&review.next.len()));
        prop_assert!(!review.contacts.is_empty());
    }

    #[test]
    fn damaged_data_is_refused_and_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(ToolData::decode(&bytes).is_err());
    }
}

#[test]
fn data_comes_back_whole_and_is_refused_when_cut_short_or_altered() {
    let words = Words::new("en".into(), numbering_of("en").expect("English has a numbering"), Vec::new());
    let data = ToolData { check: OFFER.clone(), words, sheets: vec![("question".into(), "<p>…</p>".into())] };
    let bytes = data.encode();
    assert_eq!(ToolData::decode(&bytes), Ok(data));
    assert_eq!(ToolData::decode(b"<!DOCTYPE html>"), Err(DataFault::NotOurs));
    for length in 4..bytes.len() {
        assert_eq!(ToolData::decode(&bytes[..length]), Err(DataFault::Damaged), "cut to {length} bytes");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(ToolData::decode(&longer), Err(DataFault::Damaged));
    for at in 12..bytes.len() {
        let mut altered = bytes.clone();
        altered[at] ^= 1;
        assert_eq!(ToolData::decode(&altered), Err(DataFault::Damaged), "one bit at byte {at}");
    }
    let mut other = bytes;
    other[5] ^= 1;
    assert_eq!(ToolData::decode(&other), Err(DataFault::OtherVersion));
}
