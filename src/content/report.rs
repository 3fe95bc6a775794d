//! Collects the defects of all files while they are read; every reader of this room is given one.

use super::problem::{Problem, ProblemKind};
use std::cell::RefCell;

/// The defects found so far.
#[derive(Debug, Default)]
pub struct Report(RefCell<Vec<Problem>>);

impl Report {
    /// Notes a defect at that line, counted from 1.
    pub fn add(&self, path: &str, line: usize, kind: ProblemKind) {
        self.0.borrow_mut().push(Problem { path: path.to_string(), line, kind });
    }

    /// How many were noted; a reader that compares it before and after knows whether a part was sound.
    pub fn len(&self) -> usize {
        self.0.borrow().len()
    }

    /// Whether nothing was noted since there were so many, but for warnings.
    pub fn has_only_warnings_since(&self, before: usize) -> bool {
        self.0.borrow().iter().skip(before).all(Problem::is_warning)
    }

    /// All of them, each once, sorted by file, line and words.
    pub fn finish(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        problems.sort_by_cached_key(|problem| (problem.path.clone(), problem.line, problem.kind.to_string()));
        problems.dedup();
        problems
    }
}
