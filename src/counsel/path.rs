//! Which questions are on the way: always computed by replaying the answers, never stored.

use super::check::REVIEW;
use super::{Answers, Check, Known, Question};

/// Where in a check a person is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Before the first question.
    #[default]
    Cover,
    /// At that question.
    Question(String),
    /// At the review.
    Review,
}

/// The word of the cover in the history. No question has this id.
const COVER: &str = "cover";

impl Stage {
    /// The stage as one word of the history: a question's id, `review` or `cover`.
    pub fn name(&self) -> &str {
        match self {
            Stage::Cover => COVER,
            Stage::Question(id) => id,
            Stage::Review => REVIEW,
        }
    }

    /// The stage of that word.
    pub fn parse(name: &str) -> Stage {
        match name {
            COVER => Stage::Cover,
            REVIEW => Stage::Review,
            id => Stage::Question(id.to_string()),
        }
    }

    /// Where a start leads: to the first question without an answer, or to the review.
    pub fn first(check: &Check, answers: &Answers) -> Stage {
        Stage::of(replay(check, answers).current)
    }

    /// Where Continue leads from a question: to the next one of the path, or to the review once everything is answered.
    pub fn after(check: &Check, answers: &Answers, question: &str) -> Stage {
        let path = replay(check, answers);
        let passed = path.current.and_then(|_| path.place_of(question)).and_then(|at| path.passed.get(at + 1));
        Stage::of(passed.copied().or(path.current))
    }

    /// Where Back leads from a question: to the one before it on the path, or to the cover.
    pub fn before(check: &Check, answers: &Answers, question: &str) -> Stage {
        let path = replay(check, answers);
        let at = path.place_of(question).unwrap_or(path.passed.len());
        at.checked_sub(1).and_then(|at| path.passed.get(at)).map_or(Stage::Cover, |question| Stage::Question(question.id.clone()))
    }

    /// The stage itself where the answers reach it; one that they do not (an old entry of the history after a change) becomes the one that they do.
    pub fn reached(self, check: &Check, answers: &Answers) -> Stage {
        let path = replay(check, answers);
        match &self {
            Stage::Cover => self,
            Stage::Question(id) if path.place_of(id).is_some() || path.current.is_some_and(|current| current.id == *id) => self,
            _ => Stage::of(path.current),
        }
    }

    fn of(question: Option<&Question>) -> Stage {
        question.map_or(Stage::Review, |question| Stage::Question(question.id.clone()))
    }
}

/// The way through a check, as far as the answers lead.
#[derive(Clone, Debug)]
pub struct Path<'a> {
    /// The questions that were passed, in order.
    pub passed: Vec<&'a Question>,
    /// The question that is asked now; `None` once all are passed and the review stands.
    pub current: Option<&'a Question>,
}

impl Path<'_> {
    /// How many questions were passed before that one; `None` where it was not passed.
    pub fn place_of(&self, question: &str) -> Option<usize> {
        self.passed.iter().position(|passed| passed.id == question)
    }
}

/// Replays the answers from the first question. Ends at the first question without an answer, or at the review.
///
/// An edge is taken when its condition is met; one whose condition is unknown is not. A route into nothing ends the path, which the check of
/// the data refuses beforehand. No route depends on the day, so that a shared link leads the same way tomorrow.
pub fn replay<'a>(check: &'a Check, answers: &Answers) -> Path<'a> {
    let mut passed: Vec<&Question> = Vec::new();
    let mut at = check.first.as_str();
    while at != REVIEW && passed.len() < check.questions.len() {
        let Some(question) = check.question(at) else { break };
        if answers.get(at).is_none() {
            return Path { passed, current: Some(question) };
        }
        passed.push(question);
        at = next(question, answers).unwrap_or(REVIEW);
    }
    Path { passed, current: None }
}

/// Where the answers lead from that question.
fn next<'a>(question: &'a Question, answers: &Answers) -> Option<&'a str> {
    let taken = question.next.0.iter().find(|edge| edge.when.as_ref().is_none_or(|when| when.judge(answers, None) == Known::Met));
    taken.map(|edge| edge.to.as_str())
}

/// The whole way to the review: the passed questions, and those still to come if every next one is skipped.
pub fn to_the_end<'a>(check: &'a Check, answers: &Answers) -> Vec<&'a Question> {
    let mut answers = answers.clone();
    while let Some(question) = replay(check, &answers).current {
        answers.set(&question.id, super::Answer::Skipped);
    }
    replay(check, &answers).passed
}

/// The whole length of the path if every next question is skipped, the passed ones included; for the count and the progress bar. Other answers
/// may make it longer or shorter.
pub fn length(check: &Check, answers: &Answers) -> usize {
    to_the_end(check, answers).len()
}
