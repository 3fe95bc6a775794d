//! A walk along all edges of a questionnaire: which questions are reached, and which lead in a circle; used by `soundness`.

use super::Check;
use std::collections::BTreeMap;

/// A walk along all edges, whatever their conditions.
pub struct Walk<'a> {
    /// The check.
    pub check: &'a Check,
    /// The questions met, and whether all ways on from them were walked.
    pub done: BTreeMap<&'a str, bool>,
    /// The questions from the first to the one that is looked at.
    pub way: Vec<&'a str>,
    /// The circles that were met, each with its questions.
    pub cycles: Vec<Vec<String>>,
}

impl<'a> Walk<'a> {
    /// Visits a question and all that it leads to.
    pub fn visit(&mut self, id: &str) {
        let Some(question) = self.check.question(id) else { return };
        match self.done.get(question.id.as_str()) {
            Some(true) => return,
            Some(false) => {
                let from = self.way.iter().position(|passed| *passed == id).unwrap_or_default();
                return self.cycles.push(self.way.iter().skip(from).map(|id| id.to_string()).collect());
            }
            None => {}
        }
        self.done.insert(&question.id, false);
        self.way.push(&question.id);
        for edge in &question.next.0 {
            self.visit(&edge.to);
        }
        self.way.pop();
        self.done.insert(&question.id, true);
    }
}
