//! What a person said during this visit, in memory only: it survives moving about and a change of language, and is gone with the page.

use crate::counsel::{Answer, Answers, Check};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Where in a live tool the person is.
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

impl Stage {
    /// The stage as one word of the history: a question's id, `review` or `cover`. No question has one of those ids.
    pub fn name(&self) -> &str {
        match self {
            Stage::Cover => "cover",
            Stage::Question(id) => id,
            Stage::Review => crate::counsel::check::REVIEW,
        }
    }

    /// The stage of that word.
    pub fn parse(name: &str) -> Stage {
        match name {
            "cover" => Stage::Cover,
            crate::counsel::check::REVIEW => Stage::Review,
            id => Stage::Question(id.to_string()),
        }
    }
}

/// The visit: answers by check and question, and where in each tool the person is. A handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Visit {
    answers: RwSignal<BTreeMap<(String, String), Answer>>,
    stages: RwSignal<BTreeMap<String, Stage>>,
}

/// The scope of answers to questions that are asked once a visit, whatever the check.
const SHARED: &str = "";

impl Visit {
    /// A visit in which nothing was said. Lives as long as the owner in which it was made.
    pub fn new() -> Visit {
        Visit { answers: RwSignal::default(), stages: RwSignal::default() }
    }

    /// All that was said to that check, with what is shared between checks.
    pub fn answers(&self, check: &Check) -> Answers {
        let mut answers = Answers::default();
        self.answers.with(|all| {
            for question in &check.questions {
                if let Some(answer) = all.get(&key(check, &question.id)) {
                    answers.set(&question.id, answer.clone());
                }
            }
        });
        answers
    }

    /// Keeps an answer.
    pub fn set(&self, check: &Check, question: &str, answer: Answer) {
        self.answers.update(|all| {
            all.insert(key(check, question), answer);
        });
    }

    /// Where in that check the person is.
    pub fn stage(&self, check: &str) -> Stage {
        self.stages.with(|stages| stages.get(check).cloned().unwrap_or_default())
    }

    /// Goes to a stage of that check.
    pub fn go(&self, check: &str, stage: Stage) {
        self.stages.update(|stages| {
            stages.insert(check.to_string(), stage);
        });
    }

    /// Forgets everything.
    pub fn wipe(&self) {
        self.answers.set(BTreeMap::new());
        self.stages.set(BTreeMap::new());
    }
}

impl Default for Visit {
    fn default() -> Self {
        Visit::new()
    }
}

fn key(check: &Check, question: &str) -> (String, String) {
    let shared = check.question(question).is_some_and(|question| question.shared);
    let scope = if shared { SHARED } else { check.id.as_str() };
    (scope.to_string(), question.to_string())
}
