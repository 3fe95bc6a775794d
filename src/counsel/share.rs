//! Answers as a piece of an address, put there only when a person asks for it: versioned, readable, and refused where it is not ours.
//!
//! `b1.{check}.{version}.{question}={answer}~{question}={answer}`. An answer is `-` (passed), choices joined by `+`, a number, ten-thousandths
//! of a number, an amount and a currency as `1200BDT`, levels as `de3+en4`, or a day. What an older version asked and this one does not is left
//! out, and counted.

use super::answers::Answer;
use super::{Answers, Check, Kind, Question};
use crate::domain::Date;

/// Begins every shared piece; the digit is the version of the form.
const MARK: &str = "b1.";
/// Nothing that we write is longer.
const LONGEST: usize = 4000;
/// The most that an amount or a number can be.
const MOST: u64 = 10_000_000_000_000;

/// Why a shared piece is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareFault {
    /// It is something else, for instance the anchor of a heading.
    NotOurs,
    /// It belongs to another check.
    OtherCheck,
    /// It is damaged, or was made by a newer version.
    Damaged,
}

/// What was shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The answers that still fit.
    pub answers: Answers,
    /// How many do not.
    pub lost: usize,
}

/// Writes the answers to a check.
pub fn write_shared(check: &Check, answers: &Answers) -> String {
    let mut text = [MARK, &check.id, ".", &check.version.to_string(), "."].concat();
    let given = check.questions.iter().filter_map(|question| Some((question, answers.get(&question.id)?)));
    for (at, (question, answer)) in given.enumerate() {
        if at > 0 {
            text.push('~');
        }
        text.push_str(&[&question.id, "=", &write(answer)].concat());
    }
    text
}

fn write(answer: &Answer) -> String {
    match answer {
        Answer::Skipped => "-".to_string(),
        Answer::Choices(_) => answer.choices().collect::<Vec<_>>().join("+"),
        Answer::Number(number) => number.to_string(),
        Answer::Decimal(parts) => parts.to_string(),
        Answer::Money(amount, currency, _) => [&amount.to_string(), currency.as_str()].concat(),
        Answer::Levels(levels) => {
            levels.iter().map(|(scale, rank)| [scale, rank.to_string().as_str()].concat()).collect::<Vec<_>>().join("+")
        }
        Answer::Day(day) => day.to_string(),
    }
}

/// Reads answers to a check, without the `#` of the address.
///
/// # Errors
/// Why it is not read. Nothing of a refused piece is kept.
pub fn parse_shared(check: &Check, text: &str) -> Result<Shared, ShareFault> {
    let rest = text.strip_prefix(MARK).ok_or(ShareFault::NotOurs)?;
    let (id, rest) = rest.split_once('.').ok_or(ShareFault::Damaged)?;
    if id != check.id {
        return Err(ShareFault::OtherCheck);
    }
    let (version, rest) = rest.split_once('.').ok_or(ShareFault::Damaged)?;
    let version: u16 = version.parse().map_err(|_| ShareFault::Damaged)?;
    if version > check.version || text.len() > LONGEST {
        return Err(ShareFault::Damaged);
    }
    let mut shared = Shared { answers: Answers::default(), lost: 0 };
    let mut seen: Vec<&str> = Vec::new();
    for one in rest.split('~').filter(|one| !one.is_empty()) {
        let (id, written) = one.split_once('=').ok_or(ShareFault::Damaged)?;
        let sound = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+'));
        if !sound(id) || !sound(written) || seen.contains(&id) {
            return Err(ShareFault::Damaged);
        }
        seen.push(id);
        match check.question(id).and_then(|question| parse(question, written)) {
            Some(answer) => shared.answers.set(id, answer),
            None => shared.lost += 1,
        }
    }
    Ok(shared)
}

/// `None` where the question no longer has such an answer.
fn parse(question: &Question, written: &str) -> Option<Answer> {
    if written == "-" {
        return Some(Answer::Skipped);
    }
    if question.choice(written).is_some() {
        return Some(Answer::one(written));
    }
    let number = |text: &str| text.parse::<u64>().ok().filter(|number| *number <= MOST && !text.starts_with('+'));
    match question.kind {
        Kind::One | Kind::Text => None,
        Kind::Several => {
            let choices: Vec<&str> = written.split('+').filter(|choice| question.choice(choice).is_some()).collect();
            let fits = choices.len() < 2 || choices.iter().all(|choice| question.alone.iter().all(|alone| alone != choice));
            (!choices.is_empty() && fits).then(|| Answer::Choices(choices.into_iter().map(String::from).collect()))
        }
        Kind::Number => {
            let number = u32::try_from(number(written)?).ok()?;
            let fits = question.least.is_none_or(|least| number >= least) && question.most.is_none_or(|most| number <= most);
            fits.then_some(Answer::Number(number))
        }
        Kind::Decimal => number(written).map(Answer::Decimal),
        Kind::Money => {
            let at = written.len().checked_sub(3)?;
            let (amount, currency) = (written.get(..at)?, written.get(at..)?);
            let is_code = currency.bytes().all(|byte| byte.is_ascii_uppercase());
            let amount = u32::try_from(number(amount)?).ok()?;
            is_code.then_some(Answer::Money(amount, currency.to_string(), question.per?))
        }
        Kind::Levels => {
            let mut levels: Vec<(String, u8)> = Vec::new();
            for level in written.split('+') {
                let scale = question.scales.iter().find(|scale| level.strip_prefix(scale.as_str()).is_some_and(|rank| rank.len() == 1))?;
                let rank = level.get(scale.len()..)?.parse().ok().filter(|rank| *rank <= 6)?;
                if levels.iter().any(|(known, _)| known == scale) {
                    return None;
                }
                levels.push((scale.clone(), rank));
            }
            Some(Answer::Levels(levels))
        }
        Kind::Day => Date::parse(written).map(Answer::Day),
    }
}

#[cfg(test)]
#[path = "share_tests.rs"]
mod tests;
