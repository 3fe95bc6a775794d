//! Answers from the command line: each kind is read, and what does not fit is refused by name, all in one run.

use crate::real::PORTAL;
use bearings::counsel::{Answer, Check, Per};
use bearings::domain::Date;
use bearings::site::given::parse_answers;

fn check(id: &str) -> &'static Check {
    PORTAL.checks.iter().find(|check| check.id == id).expect("a check of the content")
}

#[test]
fn an_answer_of_each_kind_is_read() {
    let sum = parse_answers(check("cost-sum"), "rate = 31.9\nwait = 2\npay = { amount = 1200, currency = \"SAR\" }\nloan = \"dont-know\"")
        .expect("answers");
    assert_eq!(sum.get("rate"), Some(&Answer::Decimal(319_000)));
    assert_eq!(sum.get("wait"), Some(&Answer::Number(2)));
    assert_eq!(sum.get("pay"), Some(&Answer::Money(1200, "SAR".into(), Per::Month)));
    assert_eq!(sum.get("loan"), Some(&Answer::one("dont-know")));
    let finder = parse_answers(check("pathway-finder"), "level = { en = \"B1\", education = \"none\" }").expect("answers");
    assert_eq!(finder.get("level"), Some(&Answer::Levels(vec![("education".into(), 0), ("en".into(), 3)])));
    let plan = parse_answers(check("plan-check"), "leave-on = 2027-03-01").expect("answers");
    assert_eq!(plan.get("leave-on"), Some(&Answer::Day(Date { year: 2027, month: 3, day: 1 })));
    let story = parse_answers(check("story-offer"), "").expect("no answers");
    assert_eq!(story.get("opening"), Some(&Answer::Skipped), "a text is passed by itself");
}

#[test]
fn what_does_not_fit_is_refused_by_name_with_what_fits() {
    for (id, text, says) in [
        ("cost-sum", "paid = \"yes\"", "unknown question `paid`"),
        ("cost-sum", "wait = 25", "`wait` takes a number from 0 to 24"),
        ("cost-sum", "wait = -1", "not below zero"),
        ("cost-sum", "rate = \"much\"", "`rate` takes a number"),
        ("cost-sum", "pay = 1200", "an amount and a currency"),
        ("cost-sum", "pay = { amount = 1200, currency = \"XXX\" }", "an amount and a currency"),
        ("pathway-finder", "level = { tlh = \"B1\" }", "unknown scale `tlh`"),
        ("pathway-finder", "level = { en = \"good\" }", "unknown level of `en`"),
        ("pathway-finder", "field = \"pilot\"", "unknown choice `pilot` of `field`"),
        ("plan-check", "leave-on = \"soon\"", "`leave-on` takes a day"),
        ("story-offer", "opening = \"yes\"", "a text to read"),
    ] {
        let faults = parse_answers(check(id), text).expect_err(text);
        assert!(faults.len() == 1 && faults[0].contains(says), "{text}: {faults:?}");
    }
}
