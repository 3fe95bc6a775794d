//! What a person said during this visit, in memory only: it survives moving about and a change of language, and is gone with the page.

use crate::counsel::{Answer, Answers, Check, Stage};
use std::cell::RefCell;

/// The answers, and where in each check the person is.
struct Visit {
    /// By check and question.
    answers: Vec<(String, String, Answer)>,
    /// By check.
    stages: Vec<(String, Stage)>,
}

thread_local! {
    static VISIT: RefCell<Visit> = const { RefCell::new(Visit { answers: Vec::new(), stages: Vec::new() }) };
}

/// The scope of answers to questions that are asked once a visit, whatever the check.
const SHARED: &str = "";

/// All that was said to that check, with what is shared between checks.
pub fn answers(check: &Check) -> Answers {
    let mut answers = Answers::default();
    VISIT.with_borrow(|visit| {
        for (of, question, answer) in &visit.answers {
            if check.question(question).is_some() && of == scope(check, question) {
                answers.set(question, answer.clone());
            }
        }
    });
    answers
}

/// Keeps an answer.
pub fn set(check: &Check, question: &str, answer: Answer) {
    let scope = scope(check, question);
    VISIT.with_borrow_mut(|visit| {
        visit.answers.retain(|(of, asked, _)| !(of == scope && asked == question));
        visit.answers.push((scope.to_string(), question.to_string(), answer));
    });
}

/// Where in that check the person is.
pub fn stage(check: &str) -> Stage {
    VISIT.with_borrow(|visit| visit.stages.iter().find(|(of, _)| of == check).map(|(_, stage)| stage.clone()).unwrap_or_default())
}

/// The check among these in which the person went on last, with its stage; none where all show their covers.
pub fn last_of(checks: &[String]) -> Option<(String, Stage)> {
    let is_open = |(check, stage): &&(String, Stage)| checks.contains(check) && *stage != Stage::Cover;
    VISIT.with_borrow(|visit| visit.stages.iter().rev().find(is_open).cloned())
}

/// Notes where in that check the person is. The check in which they went on last stands last.
pub fn at(check: &str, stage: Stage) {
    VISIT.with_borrow_mut(|visit| {
        if visit.stages.iter().any(|(of, known)| of == check && *known == stage) {
            return;
        }
        visit.stages.retain(|(of, _)| of != check);
        visit.stages.push((check.to_string(), stage));
    });
}

/// Forgets everything that was said.
pub fn wipe() {
    VISIT.with_borrow_mut(|visit| {
        visit.answers.clear();
        visit.stages.clear();
    });
}

fn scope<'a>(check: &'a Check, question: &str) -> &'a str {
    let shared = check.question(question).is_some_and(|question| question.shared);
    if shared { SHARED } else { &check.id }
}
