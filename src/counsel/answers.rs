//! What a person said, by question; used by the path, the review and the live tools.

use super::condition::Per;
use crate::domain::Date;
use serde::{Deserialize, Serialize};

/// The choice that says "I don't know".
pub const DONT_KNOW: &str = "dont-know";
/// The choice that says "I prefer not to say".
pub const PREFER_NOT: &str = "prefer-not";

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Passed without an answer, which is always allowed.
    Skipped,
    /// The choices that were ticked, each once; exactly one for a question of kind `one`. A country is a choice by its code.
    Choices(Vec<String>),
    /// A number, for instance of years.
    Number(u32),
    /// A number with a fraction, in ten-thousandths: a rate of exchange, an interest of so many per cent.
    Decimal(u64),
    /// An amount, its currency by ISO 4217, and for how long it is paid.
    Money(u32, String, Per),
    /// The levels reached, each a scale and its rank from 1, or 0 for none. A scale that is not named is unknown.
    Levels(Vec<(String, u8)>),
    /// A day.
    Day(Date),
}

/// How many parts of a whole an [`Answer::Decimal`] counts.
pub const DECIMAL_PARTS: u64 = 10_000;

impl Answer {
    /// An answer of one choice.
    pub fn one(choice: &str) -> Answer {
        Answer::Choices([choice.to_string()].into())
    }

    /// The ticked choices; none for a skipped question and for an answer of another kind.
    pub fn choices(&self) -> impl Iterator<Item = &str> {
        let set = match self {
            Answer::Choices(set) => Some(set),
            _ => None,
        };
        set.into_iter().flatten().map(String::as_str)
    }

    /// Whether it tells nothing: skipped, empty, "I don't know" or "I prefer not to say". Unknown is never treated as no.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Answer::Skipped | Answer::Choices(_)) && self.choices().all(|choice| choice == DONT_KNOW || choice == PREFER_NOT)
    }

    /// Whether that choice was ticked.
    pub fn has(&self, choice: &str) -> bool {
        self.choices().any(|ticked| ticked == choice)
    }
}

/// All answers of a person to one check, sorted by question. They outlive routing: those off the path stay, and are ignored in the review.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers(Vec<(String, Answer)>);

impl Answers {
    /// The answer to that question, if it was passed.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.place_of(question).ok().and_then(|at| self.0.get(at)).map(|(_, answer)| answer)
    }

    /// Sets or changes an answer.
    pub fn set(&mut self, question: &str, answer: Answer) {
        match self.place_of(question) {
            Ok(at) => self.0[at].1 = answer,
            Err(at) => self.0.insert(at, (question.to_string(), answer)),
        }
    }

    fn place_of(&self, question: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(question))
    }

    /// All answers, by question.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(question, answer)| (question.as_str(), answer))
    }
}
