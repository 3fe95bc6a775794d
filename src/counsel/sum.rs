//! What a plan costs, what would be left of the pay, and after how many months it would have paid for itself; used by the cost sum.
//!
//! Two cases stand side by side: the pay as promised, and a test of how much the plan bears (see `Case`). Neither is a forecast.

use super::answers::DECIMAL_PARTS;
use super::{Answer, Answers, Check};

/// Questions of amounts that are paid once, in the order of the list.
pub const COSTS: [&str; 6] = ["fee-recruiter", "fee-papers", "fee-training", "fee-travel", "fee-start", "fee-other"];
/// Of these, what a worker must not be charged: fees and costs of recruitment (ILO, General principles and operational guidelines for fair
/// recruitment, 2019, principle 7).
pub const NOT_THE_WORKERS: [&str; 1] = ["fee-recruiter"];
/// The test lets the first pay come so many months later.
pub const LATE: u32 = 3;
/// Where nobody told of a lower pay, the test takes one part in so many of the promised one.
pub const LOWER: u32 = 2;
/// No amount is more, whatever the rate, so that a sum of them always fits.
const MOST: u64 = 1_000_000_000_000_000;
/// What is not paid back in so many months, never is: fifty years.
const MOST_MONTHS: u32 = 600;

/// When a plan has paid for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repay {
    /// After so many months there.
    Months(u32),
    /// Never: nothing is left, or the interest is more than what is left.
    Never,
    /// Something is missing to say it.
    Unknown,
}

/// One of the two cases, in the own currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// Pay for each month.
    pub pay: Option<u64>,
    /// What is left of it each month, or is missing.
    pub left: Option<i64>,
    /// Months until the first pay.
    pub wait: u32,
    /// When all costs and interest are paid back.
    pub repay: Repay,
}

/// Why amounts cannot be added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsummed {
    /// Two currencies, and no rate between them: the first is the own one.
    NoRate(String, String),
    /// A third currency.
    ThirdCurrency(String),
}

/// The sum of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// The currency of all amounts here; empty where none was named.
    pub currency: String,
    /// Each cost that was named, by its question.
    pub costs: Vec<(String, u64)>,
    /// All of them together.
    pub total: u64,
    /// Of these, what a worker must not be charged.
    pub not_the_workers: u64,
    /// What is borrowed.
    pub loan: u64,
    /// What goes each month for living there and for those at home.
    pub spent: u64,
    /// With the pay as promised.
    pub promised: Case,
    /// The test: lower pay, and later.
    pub worst: Case,
}

/// Adds up the answers of the cost sum.
///
/// # Errors
/// Why the amounts cannot be added up.
pub fn sum(check: &Check, answers: &Answers) -> Result<Sums, Unsummed> {
    let purse = Purse::of(check, answers)?;
    let amount = |question: &str| purse.own(answers, question);
    let costs: Vec<_> = COSTS.iter().filter_map(|question| Some((question.to_string(), amount(question)?))).collect();
    let total: u64 = costs.iter().map(|(_, amount)| amount).sum();
    let not_the_workers = costs.iter().filter(|(question, _)| NOT_THE_WORKERS.contains(&question.as_str())).map(|(_, amount)| amount).sum();
    let loan = amount("loan").unwrap_or(0);
    let interest = match answers.get("interest") {
        Some(Answer::Decimal(parts)) => *parts as f64 / DECIMAL_PARTS as f64 / 100.0,
        _ => 0.0,
    };
    let spent = amount("living").unwrap_or(0) + amount("home").unwrap_or(0);
    let wait = match answers.get("wait") {
        Some(Answer::Number(months)) => *months,
        _ => 0,
    };
    let case = |pay: Option<u64>, wait: u32| {
        let left = pay.map(|pay| pay as i64 - spent as i64);
        let repay = match left {
            Some(left) if total.max(loan) > 0 => repay(total, loan, interest, left, wait),
            _ => Repay::Unknown,
        };
        Case { pay, left, wait, repay }
    };
    let pay = amount("pay");
    let low = amount("pay-low").or(pay.map(|pay| pay / u64::from(LOWER)));
    Ok(Sums {
        currency: purse.own.clone(),
        costs,
        total,
        not_the_workers,
        loan,
        spent,
        promised: case(pay, wait),
        worst: case(low.min(pay).or(low), wait + LATE),
    })
}

/// Interest is added each month to what is still owed; what is left of the pay goes to the loan first, then to what was the person's own.
fn repay(total: u64, loan: u64, interest: f64, left: i64, wait: u32) -> Repay {
    let mut owed = loan as f64;
    let mut own = total.saturating_sub(loan) as f64;
    for month in 1..=MOST_MONTHS {
        owed += owed * interest;
        if month > wait {
            if left <= 0 {
                return Repay::Never;
            }
            let to_loan = owed.min(left as f64);
            owed -= to_loan;
            own -= left as f64 - to_loan;
        }
        // Less than half of the smallest unit is a rounding of the interest.
        if owed < 0.5 && own < 0.5 {
            return Repay::Months(month);
        }
    }
    Repay::Never
}

/// The two currencies, and the rate between them.
struct Purse {
    own: String,
    abroad: Option<(String, u64)>,
}

impl Purse {
    /// The currency of the pay is that of the other country, and the first other one the own.
    fn of(check: &Check, answers: &Answers) -> Result<Purse, Unsummed> {
        let currency = |question: &str| match answers.get(question) {
            Some(Answer::Money(_, currency, _)) => Some(currency.clone()),
            _ => None,
        };
        let mut named: Vec<String> = Vec::new();
        for currency in check.questions.iter().filter_map(|question| currency(&question.id)) {
            if !named.contains(&currency) {
                named.push(currency);
            }
        }
        let pay = currency("pay").or_else(|| currency("pay-low"));
        let own = named.iter().find(|named| Some(*named) != pay.as_ref()).or(pay.as_ref()).cloned().unwrap_or_default();
        let others: Vec<_> = named.into_iter().filter(|named| *named != own).collect();
        let rate = match answers.get("rate") {
            Some(Answer::Decimal(parts @ 1..)) => Some(*parts),
            _ => None,
        };
        match (others.as_slice(), rate) {
            ([], _) => Ok(Purse { own, abroad: None }),
            ([one], Some(rate)) => Ok(Purse { own, abroad: Some((one.clone(), rate)) }),
            ([one], None) => Err(Unsummed::NoRate(own, one.clone())),
            (others @ [first, ..], _) => {
                let third = others.iter().find(|named| Some(*named) != pay.as_ref()).unwrap_or(first);
                Err(Unsummed::ThirdCurrency(third.clone()))
            }
        }
    }

    /// The amount of an answer in the own currency, to the nearest whole.
    fn own(&self, answers: &Answers, question: &str) -> Option<u64> {
        let Some(Answer::Money(amount, currency, _)) = answers.get(question) else { return None };
        let amount = u64::from(*amount);
        Some(match &self.abroad {
            Some((abroad, rate)) if abroad == currency => amount.saturating_mul(*rate).saturating_add(DECIMAL_PARTS / 2) / DECIMAL_PARTS,
            _ => amount,
        })
        .map(|amount| amount.min(MOST))
    }
}

#[cfg(test)]
#[path = "sum_tests.rs"]
mod tests;
