//! Which questions are on the way: always computed by replaying the answers, never stored.

use super::check::REVIEW;
use super::{Answers, Check, Known, Question};

/// The way through a check, as far as the answers lead.
#[derive(Clone, Debug)]
pub struct Path<'a> {
    /// The questions that were passed, in order.
    pub passed: Vec<&'a Question>,
    /// The question that is asked now; `None` once all are passed and the review stands.
    pub current: Option<&'a Question>,
}

impl Path<'_> {
    /// Whether that question was passed.
    pub fn has_passed(&self, question: &str) -> bool {
        self.passed.iter().any(|passed| passed.id == question)
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

/// How many questions are still to come at least, after the passed ones, if every next one is skipped; for the progress bar.
pub fn length(check: &Check, answers: &Answers) -> usize {
    let mut answers = answers.clone();
    while let Some(question) = replay(check, &answers).current {
        answers.set(&question.id, super::Answer::Skipped);
    }
    replay(check, &answers).passed.len()
}
