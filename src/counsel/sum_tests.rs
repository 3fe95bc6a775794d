//! The sum of plans: two currencies, two cases, interest, and no amount that breaks it.

use super::super::{Kind, Per, Question};
use super::*;
use proptest::prelude::*;

/// A check with the questions of the cost sum.
fn check() -> Check {
    let text = r#"
        id = "sum"
        version = 1
        first = "pay"
        level = [{ id = "end" }]
        convert = { careful = 3, unknown = 3 }
        step = []
        referral = []
        base = { contacts = [] }
        question = []
    "#;
    let mut check: Check = toml::from_str(text).expect("the form of a check");
    let amounts = COSTS.iter().chain(&["loan", "pay", "pay-low", "living", "home"]);
    check.questions = amounts.map(|id| Question { id: id.to_string(), kind: Kind::Money, ..Question::default() }).collect();
    check
}

fn answers(amounts: &[(&str, u32, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (question, amount, currency) in amounts {
        answers.set(question, Answer::Money(*amount, currency.to_string(), Per::Month));
    }
    answers
}

fn sums(answers: &Answers) -> Sums {
    sum(&check(), answers).expect("amounts that can be added up")
}

#[test]
fn amounts_of_two_currencies_are_added_at_the_rate_that_was_typed() {
    let mut plan = answers(&[("fee-travel", 40_000, "BDT"), ("fee-start", 500, "SAR"), ("pay", 1000, "SAR"), ("living", 400, "SAR")]);
    assert_eq!(sum(&check(), &plan), Err(Unsummed::NoRate("BDT".into(), "SAR".into())));
    plan.set("rate", Answer::Decimal(32 * DECIMAL_PARTS + DECIMAL_PARTS / 2));
    let sums = sums(&plan);
    assert_eq!((sums.currency.as_str(), sums.total), ("BDT", 40_000 + 16_250));
    assert_eq!((sums.promised.pay, sums.spent, sums.promised.left), (Some(32_500), 13_000, Some(19_500)));
    // 56,250 at 19,500 a month.
    assert_eq!(sums.promised.repay, Repay::Months(3));
}

#[test]
fn a_third_currency_is_refused_by_name() {
    let plan = answers(&[("fee-travel", 1, "BDT"), ("fee-start", 1, "USD"), ("pay", 1, "SAR")]);
    assert_eq!(sum(&check(), &plan), Err(Unsummed::ThirdCurrency("USD".into())));
}

#[test]
fn the_test_takes_the_lower_pay_that_was_told_or_half_and_waits_longer() {
    let told = sums(&answers(&[("fee-travel", 100, "BDT"), ("pay", 1000, "BDT"), ("pay-low", 700, "BDT")]));
    assert_eq!((told.promised.pay, told.worst.pay), (Some(1000), Some(700)));
    let untold = sums(&answers(&[("fee-travel", 100, "BDT"), ("pay", 1000, "BDT")]));
    assert_eq!((untold.worst.pay, untold.worst.wait), (Some(500), LATE));
    let higher = sums(&answers(&[("fee-travel", 100, "BDT"), ("pay", 1000, "BDT"), ("pay-low", 2000, "BDT")]));
    assert_eq!(higher.worst.pay, Some(1000), "the test is never better than the promise");
}

#[test]
fn interest_is_paid_before_the_loan_shrinks() {
    let mut plan = answers(&[("fee-recruiter", 1000, "BDT"), ("loan", 1000, "BDT"), ("pay", 200, "BDT")]);
    assert_eq!(sums(&plan).promised.repay, Repay::Months(5));
    plan.set("interest", Answer::Decimal(10 * DECIMAL_PARTS));
    // 1000 at 10 % a month and 200 paid each month: the annuity formula gives n = ln(2) / ln(1.1) = 7.3.
    assert_eq!(sums(&plan).promised.repay, Repay::Months(8));
    plan.set("interest", Answer::Decimal(20 * DECIMAL_PARTS));
    assert_eq!(sums(&plan).promised.repay, Repay::Never, "200 a month pay only the interest");
}

#[test]
fn nothing_is_said_of_what_is_not_known() {
    let sums = sums(&answers(&[("fee-recruiter", 1000, "BDT")]));
    assert_eq!((sums.promised.left, sums.promised.repay, sums.not_the_workers), (None, Repay::Unknown, 1000));
    let nothing = sum(&check(), &Answers::default()).expect("an empty sum");
    assert_eq!((nothing.total, nothing.promised.repay), (0, Repay::Unknown));
}

proptest! {
    #[test]
    fn no_amount_makes_it_panic_and_the_test_is_never_better(
        amounts in proptest::collection::vec((0..11_usize, 0..=1_000_000_000_u32, prop_oneof!["BDT", "SAR"]), 0..12),
        rate in 0..=10_000_000_000_000_u64, interest in 0..=10_000_000_u64, wait in 0..=600_u32,
    ) {
        let check = check();
        let mut plan = Answers::default();
        for (at, amount, currency) in amounts {
            plan.set(&check.questions[at].id, Answer::Money(amount, currency, Per::Once));
        }
        plan.set("rate", Answer::Decimal(rate));
        plan.set("interest", Answer::Decimal(interest));
        plan.set("wait", Answer::Number(wait));
        if let Ok(sums) = sum(&check, &plan) {
            prop_assert!(sums.worst.pay <= sums.promised.pay || sums.promised.pay.is_none());
            if let (Repay::Months(promised), Repay::Months(worst)) = (sums.promised.repay, sums.worst.repay) {
                prop_assert!(promised <= worst);
            }
        }
    }
}
