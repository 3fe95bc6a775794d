//! Conditions on answers, in Kleene's three values, and the triggers of what follows from a review.

use super::Answers;
use serde::{Deserialize, Serialize};

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

/// A condition on answers: a closed set, without free code.
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
}

impl Condition {
    /// Judges the condition (Kleene, Introduction to Metamathematics, 1952, § 64: strong three-valued logic).
    pub fn judge(&self, answers: &Answers) -> Known {
        match self {
            Condition::Is(question, choice) => has_any(answers, question, std::slice::from_ref(choice)),
            Condition::AnyOf(question, choices) => has_any(answers, question, choices),
            Condition::All(parts) => strongest(parts, answers, Known::NotMet, Known::Met),
            Condition::Any(parts) => strongest(parts, answers, Known::Met, Known::NotMet),
            Condition::Not(part) => match part.judge(answers) {
                Known::Met => Known::NotMet,
                Known::NotMet => Known::Met,
                Known::Unknown => Known::Unknown,
            },
        }
    }

    /// Every question and choice that it names.
    pub fn mentions(&self) -> Vec<(&str, &str)> {
        match self {
            Condition::Is(question, choice) => vec![(question, choice)],
            Condition::AnyOf(question, choices) => choices.iter().map(|choice| (question.as_str(), choice.as_str())).collect(),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::mentions).collect(),
            Condition::Not(part) => part.mentions(),
        }
    }
}

/// A choice that was ticked is met, "I don't know" included; otherwise an unknown answer leaves it unknown.
fn has_any(answers: &Answers, question: &str, choices: &[String]) -> Known {
    match answers.get(question) {
        None => Known::Unknown,
        Some(answer) if choices.iter().any(|choice| answer.has(choice)) => Known::Met,
        Some(answer) if answer.is_unknown() => Known::Unknown,
        Some(_) => Known::NotMet,
    }
}

/// `decides` if one part decides, else unknown if one part is unknown, else `otherwise`.
fn strongest(parts: &[Condition], answers: &Answers, decides: Known, otherwise: Known) -> Known {
    let mut result = otherwise;
    for part in parts {
        match part.judge(answers) {
            value if value == decides => return decides,
            Known::Unknown => result = Known::Unknown,
            _ => {}
        }
    }
    result
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
mod tests {
    use super::*;
    use crate::counsel::Answer;

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

    #[test]
    fn unknown_is_never_treated_as_no() {
        for unknown in [None, Some("dont-know"), Some("prefer-not")] {
            assert_eq!(is("yes").judge(&answered(unknown)), Known::Unknown, "{unknown:?}");
            assert_eq!(Condition::Not(Box::new(is("yes"))).judge(&answered(unknown)), Known::Unknown, "{unknown:?}");
        }
        assert_eq!(is("yes").judge(&answered(Some("no"))), Known::NotMet);
    }

    #[test]
    fn a_part_that_decides_outweighs_one_that_is_unknown() {
        let open = Condition::Is("other".into(), "yes".into());
        let answers = answered(Some("yes"));
        assert_eq!(Condition::Any(vec![open.clone(), is("yes")]).judge(&answers), Known::Met);
        assert_eq!(Condition::All(vec![open.clone(), is("no")]).judge(&answers), Known::NotMet);
        assert_eq!(Condition::All(vec![open.clone(), is("yes")]).judge(&answers), Known::Unknown);
        assert_eq!(Condition::Any(vec![open, is("no")]).judge(&answers), Known::Unknown);
    }
}
