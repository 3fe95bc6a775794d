//! References that lead in a circle, and what cannot be said because of them or of another defect; a step of `compile`.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::subset::Links;
use super::{WordsProblem, WordsProblemKind};

/// Reports each circle and adds to `broken` every id from which a broken one is reached, so that what is left can be inlined.
pub(super) fn check(book: &Book<'_>, links: &Links, broken: &mut BTreeSet<String>, problems: &mut Vec<WordsProblem>) {
    let mut search = Search { book, links, broken, problems, done: BTreeMap::new(), path: Vec::new() };
    for id in links.keys() {
        search.is_sound(id);
    }
}

struct Search<'a, 's> {
    book: &'a Book<'s>,
    links: &'a Links,
    broken: &'a mut BTreeSet<String>,
    problems: &'a mut Vec<WordsProblem>,
    done: BTreeMap<&'a str, bool>,
    path: Vec<&'a str>,
}

impl<'a> Search<'a, '_> {
    fn is_sound(&mut self, id: &'a str) -> bool {
        if let Some(sound) = self.done.get(id) {
            return *sound;
        }
        if let Some(start) = self.path.iter().position(|open| *open == id) {
            let circle = self.path[start..].iter().chain([&id]).map(|id| (*id).to_owned()).collect();
            if let Some(entry) = self.book.get(id) {
                self.problems.push(entry.problem(entry.name, WordsProblemKind::Cycle(circle)));
            }
            return false;
        }
        self.path.push(id);
        let mut sound = !self.broken.contains(id);
        for target in self.links.get(id).into_iter().flatten() {
            sound &= self.is_sound(target);
        }
        self.path.pop();
        self.done.insert(id, sound);
        if !sound {
            self.broken.insert(id.to_owned());
        }
        sound
    }
}
