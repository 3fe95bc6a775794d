//! Shared answers: all kinds come back, what no longer fits is counted, and what is not ours is refused.

use super::super::Per;
use super::*;
use proptest::prelude::*;

/// A check with a question of every kind.
fn check() -> Check {
    let text = r#"
        id = "every-kind"
        version = 3
        first = "one"
        level = [{ id = "end" }]
        convert = { careful = 3, unknown = 3 }
        step = []
        referral = []
        base = { contacts = [] }
        question = [
            { id = "one", kind = "one", next = "several", choices = [{ id = "yes" }, { id = "no" }, { id = "dont-know" }] },
            { id = "several", kind = "several", alone = ["none"], next = "number", choices = [{ id = "a" }, { id = "b-c" }, { id = "none" }] },
            { id = "number", kind = "number", least = 1, most = 120, next = "rate", choices = [{ id = "dont-know" }] },
            { id = "rate", kind = "decimal", next = "money" },
            { id = "money", kind = "money", per = "month", next = "level" },
            { id = "level", kind = "levels", scales = ["education", "de", "en"], next = "day" },
            { id = "day", kind = "day", next = "review" },
        ]
    "#;
    toml::from_str(text).expect("the form of a check")
}

fn every_kind() -> Answers {
    let mut answers = Answers::default();
    answers.set("one", Answer::one("yes"));
    answers.set("several", Answer::Choices(["a".to_string(), "b-c".to_string()].into()));
    answers.set("number", Answer::Number(31));
    answers.set("rate", Answer::Decimal(319_050));
    answers.set("money", Answer::Money(1200, "BDT".into(), Per::Month));
    answers.set("level", Answer::Levels(vec![("education".into(), 2), ("en".into(), 0)]));
    answers.set("day", Answer::Day(Date::parse("2027-03-01").expect("a day")));
    answers
}

#[test]
fn an_answer_of_every_kind_comes_back() {
    let text = write_shared(&check(), &every_kind());
    assert_eq!(text, "b1.every-kind.3.one=yes~several=a+b-c~number=31~rate=319050~money=1200BDT~level=education2+en0~day=2027-03-01");
    assert_eq!(parse_shared(&check(), &text), Ok(Shared { answers: every_kind(), lost: 0 }));
    let nothing = write_shared(&check(), &Answers::default());
    assert_eq!(parse_shared(&check(), &nothing), Ok(Shared { answers: Answers::default(), lost: 0 }));
}

#[test]
fn of_an_older_version_what_still_fits_is_read_and_the_rest_counted() {
    let shared = parse_shared(&check(), "b1.every-kind.1.one=maybe~gone=yes~number=31~several=a").expect("a piece of version 1");
    assert_eq!(shared.lost, 2);
    assert_eq!(shared.answers.get("number"), Some(&Answer::Number(31)));
    assert_eq!(shared.answers.get("one"), None);
}

#[test]
fn what_does_not_fit_its_question_is_lost_and_nothing_else() {
    for lost in [
        "number=0",
        "number=121",
        "rate=99999999999999",
        "money=12",
        "money=1200bdt",
        "level=de9",
        "level=de1+de2",
        "level=xx1",
        "day=2027-02-30",
        "several=a+none",
    ] {
        let shared = parse_shared(&check(), &format!("b1.every-kind.3.one=no~{lost}"));
        let shared = shared.unwrap_or_else(|fault| panic!("{lost}: {fault:?}"));
        assert_eq!((shared.lost, shared.answers.get("one").is_some()), (1, true), "{lost}");
    }
}

#[test]
fn a_piece_that_is_not_ours_is_refused() {
    let cases = [
        ("", ShareFault::NotOurs),
        ("sources", ShareFault::NotOurs),
        ("b2.every-kind.3.one=yes", ShareFault::NotOurs),
        ("b1.plan-check.1.one=yes", ShareFault::OtherCheck),
        ("b1.every-kind", ShareFault::Damaged),
        ("b1.every-kind.4.one=yes", ShareFault::Damaged),
        ("b1.every-kind.x.one=yes", ShareFault::Damaged),
        ("b1.every-kind.3.one", ShareFault::Damaged),
        ("b1.every-kind.3.one=", ShareFault::Damaged),
        ("b1.every-kind.3.one=yes~one=no", ShareFault::Damaged),
        ("b1.every-kind.3.one=<script>", ShareFault::Damaged),
        ("b1.every-kind.3.one=%3Cb%3E", ShareFault::Damaged),
    ];
    for (text, fault) in cases {
        assert_eq!(parse_shared(&check(), text), Err(fault), "{text}");
    }
    let long = format!("b1.every-kind.3.one=yes~{}", "gone=1~".repeat(600));
    assert_eq!(parse_shared(&check(), &long), Err(ShareFault::Damaged));
}

/// Any answers that the check can have.
fn any_answers() -> impl Strategy<Value = Answers> {
    let day = (1..=9999_u16, 1..=12_u8, 1..=28_u8).prop_map(|(year, month, day)| Date { year, month, day });
    let levels = proptest::sample::subsequence(vec!["education", "de", "en"], 1..=3);
    (proptest::bits::u8::ANY, 1..=120_u32, 0..=MOST, any::<u32>(), "[A-Z]{3}", levels, 0..=6_u8, day).prop_map(
        |(which, number, parts, amount, currency, scales, rank, day)| {
            let mut answers = every_kind();
            answers.set("number", if which & 1 == 0 { Answer::Number(number) } else { Answer::one("dont-know") });
            answers.set("rate", Answer::Decimal(parts));
            answers.set("money", Answer::Money(amount, currency, Per::Month));
            answers.set("level", Answer::Levels(scales.into_iter().map(|scale| (scale.to_string(), rank)).collect()));
            answers.set("day", if which & 2 == 0 { Answer::Day(day) } else { Answer::Skipped });
            answers
        },
    )
}

proptest! {
    // More on demand: PROPTEST_CASES=1000000 cargo test share
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_shared_piece_comes_back(answers in any_answers()) {
        let text = write_shared(&check(), &answers);
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.=~+".contains(&byte)), "{text}");
        prop_assert_eq!(parse_shared(&check(), &text), Ok(Shared { answers, lost: 0 }));
    }

    #[test]
    fn whatever_stands_in_the_address_is_read_or_refused(text in prop_oneof![".{0,300}", "b1\\.every-kind\\.[0-9]{1,6}\\.([a-z]{3,7}=[a-zA-Z0-9+-]{0,20}~?){0,8}"]) {
        if let Ok(shared) = parse_shared(&check(), &text) {
            // What was read can be shared again and says the same.
            let again = write_shared(&check(), &shared.answers);
            prop_assert_eq!(parse_shared(&check(), &again), Ok(Shared { answers: shared.answers, lost: 0 }));
        }
    }
}
