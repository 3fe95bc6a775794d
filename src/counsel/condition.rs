//! Conditions on answers, in Kleene's three values, and the triggers of what follows from a review.

use super::{Answer, Answers};
use crate::domain::Date;
use serde::{Deserialize, Serialize};

/// The question that asks for the levels of education and languages.
pub const LEVEL: &str = "level";

/// A value that may be unknown. An unanswered question is unknown, and unknown is never treated as no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// The answers do not tell.
    Unknown,
}

/// For how long an amount is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// For each hour.
    Hour,
    /// For each month.
    Month,
    /// For each year.
    Year,
    /// Once.
    Once,
}

impl Per {
    /// The words in data, and in the message that says an amount.
    pub const WORDS: [(&'static str, Per); 4] = [("hour", Per::Hour), ("month", Per::Month), ("year", Per::Year), ("once", Per::Once)];

    /// The word in data.
    pub fn as_str(self) -> &'static str {
        Per::WORDS.iter().find(|(_, per)| *per == self).map_or("", |(word, _)| word)
    }
}

/// A condition on answers: a closed set, without free code. docs/data.md says how it is written in a pathway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The question has this choice.
    Is(String, String),
    /// The question has one of these choices.
    AnyOf(String, Vec<String>),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The country is one of these, by code.
    In(String, Vec<String>),
    /// The number is not below.
    AtLeast(String, u32),
    /// The number is not above.
    AtMost(String, u32),
    /// The day of the check is before this one.
    Before(Date),
    /// The day of the check is after this one.
    After(Date),
    /// At least one of these ranks is reached, each on its scale.
    Level(Vec<(String, u8)>),
    /// The parts that hold sum up to at least this.
    Points {
        /// What is needed.
        need: u16,
        /// What counts.
        of: Vec<Points>,
    },
    /// At least this amount, in this currency, for each of these periods.
    Money(String, u32, String, Per),
    /// Never known here, since the source is vague: the id of the words that say what to ask.
    Ask(String),
}

/// A part of a sum of points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// How many.
    pub points: u16,
    /// Under which condition.
    pub when: Condition,
}

impl Condition {
    /// Judges the condition (Kleene, Introduction to Metamathematics, 1952, § 64: strong three-valued logic).
    /// Where no day is given, what depends on the day is unknown.
    pub fn judge(&self, answers: &Answers, today: Option<Date>) -> Known {
        match self {
            Condition::Is(question, choice) => has_any(answers, question, std::slice::from_ref(choice)),
            Condition::AnyOf(question, choices) | Condition::In(question, choices) => has_any(answers, question, choices),
            Condition::All(parts) => strongest(parts, answers, today, Known::NotMet, Known::Met),
            Condition::Any(parts) => strongest(parts, answers, today, Known::Met, Known::NotMet),
            Condition::Not(part) => match part.judge(answers, today) {
                Known::Met => Known::NotMet,
                Known::NotMet => Known::Met,
                Known::Unknown => Known::Unknown,
            },
            Condition::AtLeast(question, least) => known(number(answers, question).map(|number| number >= *least)),
            Condition::AtMost(question, most) => known(number(answers, question).map(|number| number <= *most)),
            Condition::Before(day) => known(today.map(|today| today < *day)),
            Condition::After(day) => known(today.map(|today| today > *day)),
            Condition::Level(levels) => reaches_one(answers, levels),
            Condition::Points { need, of } => sum(answers, today, *need, of),
            Condition::Money(question, amount, currency, per) => known(pays(answers, question, *amount, currency, *per)),
            Condition::Ask(_) => Known::Unknown,
        }
    }

    /// Every question that it names, each with a choice where it names one.
    pub fn mentions(&self) -> Vec<(&str, Option<&str>)> {
        match self {
            Condition::Is(question, choice) => vec![(question, Some(choice))],
            Condition::AnyOf(question, choices) | Condition::In(question, choices) => {
                choices.iter().map(|choice| (question.as_str(), Some(choice.as_str()))).collect()
            }
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::mentions).collect(),
            Condition::Not(part) => part.mentions(),
            Condition::AtLeast(question, _) | Condition::AtMost(question, _) | Condition::Money(question, ..) => vec![(question, None)],
            Condition::Level(_) => vec![(LEVEL, None)],
            Condition::Points { of, .. } => of.iter().flat_map(|part| part.when.mentions()).collect(),
            Condition::Before(_) | Condition::After(_) | Condition::Ask(_) => Vec::new(),
        }
    }
}

impl Condition {
    /// Every id of what only the authority can say.
    pub fn asks(&self) -> Vec<&str> {
        match self {
            Condition::Ask(id) => vec![id],
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::asks).collect(),
            Condition::Not(part) => part.asks(),
            Condition::Points { of, .. } => of.iter().flat_map(|part| part.when.asks()).collect(),
            _ => Vec::new(),
        }
    }
}

fn known(holds: Option<bool>) -> Known {
    match holds {
        Some(true) => Known::Met,
        Some(false) => Known::NotMet,
        None => Known::Unknown,
    }
}

/// A choice that was ticked is met, "I don't know" included; otherwise an unknown answer leaves it unknown.
fn has_any(answers: &Answers, question: &str, choices: &[String]) -> Known {
    match answers.get(question) {
        Some(answer) if choices.iter().any(|choice| answer.has(choice)) => Known::Met,
        Some(answer @ Answer::Choices(_)) if !answer.is_unknown() => Known::NotMet,
        _ => Known::Unknown,
    }
}

/// `decides` if one part decides, else unknown if one part is unknown, else `otherwise`.
fn strongest(parts: &[Condition], answers: &Answers, today: Option<Date>, decides: Known, otherwise: Known) -> Known {
    let mut result = otherwise;
    for part in parts {
        match part.judge(answers, today) {
            value if value == decides => return decides,
            Known::Unknown => result = Known::Unknown,
            _ => {}
        }
    }
    result
}

fn number(answers: &Answers, question: &str) -> Option<u32> {
    match answers.get(question) {
        Some(Answer::Number(number)) => Some(*number),
        _ => None,
    }
}

/// A scale of which nothing was said leaves it unknown, unless another one is reached.
fn reaches_one(answers: &Answers, levels: &[(String, u8)]) -> Known {
    let Some(Answer::Levels(reached)) = answers.get(LEVEL) else { return Known::Unknown };
    let mut result = Known::NotMet;
    for (scale, least) in levels {
        match reached.iter().find(|(known, _)| known == scale) {
            Some((_, rank)) if rank >= least => return Known::Met,
            Some(_) => {}
            None => result = Known::Unknown,
        }
    }
    result
}

/// Met once what is sure is enough; not met once even what is unknown would not be.
fn sum(answers: &Answers, today: Option<Date>, need: u16, of: &[Points]) -> Known {
    let (mut sure, mut possible) = (0_u16, 0_u16);
    for part in of {
        match part.when.judge(answers, today) {
            Known::Met => sure = sure.saturating_add(part.points),
            Known::Unknown => possible = possible.saturating_add(part.points),
            Known::NotMet => {}
        }
    }
    known(if sure >= need { Some(true) } else { Some(false).filter(|_| sure.saturating_add(possible) < need) })
}

/// Months and years are held against each other; another currency, or hours against months, are not: nothing here knows a rate or how many
/// hours are worked.
fn pays(answers: &Answers, question: &str, least: u32, currency: &str, per: Per) -> Option<bool> {
    let Some(Answer::Money(amount, in_currency, paid)) = answers.get(question) else { return None };
    if in_currency != currency {
        return None;
    }
    let (amount, least) = (u64::from(*amount), u64::from(least));
    match (*paid, per) {
        (paid, per) if paid == per => Some(amount >= least),
        (Per::Month, Per::Year) => Some(amount * 12 >= least),
        (Per::Year, Per::Month) => Some(amount >= least * 12),
        _ => None,
    }
}

/// When a step or a referral applies to a review. One kind only; none always applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// Protection comes first (true) or was explicitly not needed (false).
    Protection(bool),
    /// The person who would travel is under 18.
    Child(bool),
    /// That level, or a higher one.
    Level(String),
    /// One of these signs was raised.
    Flag(Vec<String>),
    /// One of these gaps is open.
    Gap(Vec<String>),
    /// The answers meet a condition.
    Answers(Condition),
}

#[cfg(test)]
#[path = "condition_tests.rs"]
mod tests;
