//! Conditions that no answers can ever meet; used by the content check, so that no way is shut by a slip of the pen.

use super::{Condition, Points};
use crate::domain::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Why a condition can never hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// A list names nothing.
    Nothing,
    /// What is asked of this fact excludes itself.
    Fact(String),
    /// No day is after the one and before the other.
    Days,
    /// Not even all points together reach what is needed.
    Points {
        /// What is needed.
        need: u16,
        /// What can be reached.
        most: u16,
    },
    /// Something is asked for and ruled out.
    Opposite,
}

/// The first reason why the condition can never hold; `None` where some answers may meet it. Every fact has one value, as a person has one
/// age. What is said of levels, money and points is held against nothing but its own opposite.
pub fn contradiction(condition: &Condition) -> Option<Clash> {
    Wanted::default().with(vec![(condition, true)]).err()
}

/// A condition, and whether it is to hold or not.
type Goal<'a> = (&'a Condition, bool);

/// What must be so for the goals that were met on the way.
#[derive(Clone, Default)]
struct Wanted<'a> {
    /// The values that a fact may have; any where it is not named.
    allowed: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The values that it may not have.
    excluded: BTreeMap<&'a str, BTreeSet<&'a str>>,
    least: BTreeMap<&'a str, u32>,
    most: BTreeMap<&'a str, u32>,
    /// The day of the check is not before this one; with `true`, it is after.
    from: Option<(Date, bool)>,
    /// The day of the check is not after this one; with `true`, it is before.
    until: Option<(Date, bool)>,
    /// What is not taken apart.
    whole: Vec<Goal<'a>>,
}

impl<'a> Wanted<'a> {
    /// Walks through the goals; where there are several ways to meet one, each is tried with all that is left.
    fn with(mut self, mut goals: Vec<Goal<'a>>) -> Result<(), Clash> {
        while let Some((condition, holds)) = goals.pop() {
            match (condition, holds) {
                (Condition::Not(part), _) => goals.push((part, !holds)),
                (Condition::All(parts), true) | (Condition::Any(parts), false) => goals.extend(parts.iter().map(|part| (part, holds))),
                (Condition::Any(parts), true) | (Condition::All(parts), false) => {
                    let mut clash = Clash::Nothing;
                    for part in parts {
                        let mut goals = goals.clone();
                        goals.push((part, holds));
                        match self.clone().with(goals) {
                            Ok(()) => return Ok(()),
                            Err(found) => clash = found,
                        }
                    }
                    return Err(clash);
                }
                _ => self.want(condition, holds)?,
            }
        }
        Ok(())
    }

    fn want(&mut self, condition: &'a Condition, holds: bool) -> Result<(), Clash> {
        match condition {
            Condition::Is(fact, value) => self.values(fact, [value.as_str()].into(), holds),
            Condition::AnyOf(fact, values) | Condition::In(fact, values) => {
                self.values(fact, values.iter().map(String::as_str).collect(), holds)
            }
            Condition::AtLeast(fact, number) if holds => self.range(fact, Some(*number), None),
            Condition::AtMost(fact, number) if holds => self.range(fact, None, Some(*number)),
            Condition::AtLeast(fact, number) => match number.checked_sub(1) {
                Some(below) => self.range(fact, None, Some(below)),
                None => Err(Clash::Fact(fact.clone())),
            },
            Condition::AtMost(fact, number) => self.range(fact, number.checked_add(1), None),
            Condition::Before(day) if holds => self.days(None, Some((*day, true))),
            Condition::After(day) if holds => self.days(Some((*day, true)), None),
            Condition::Before(day) => self.days(Some((*day, false)), None),
            Condition::After(day) => self.days(None, Some((*day, false))),
            Condition::Level(levels) if holds && levels.is_empty() => Err(Clash::Nothing),
            Condition::Points { need, of } if holds => reach(*need, of).and_then(|()| self.whole(condition, holds)),
            _ => self.whole(condition, holds),
        }
    }

    fn values(&mut self, fact: &'a str, values: BTreeSet<&'a str>, holds: bool) -> Result<(), Clash> {
        match (holds, self.allowed.get_mut(fact)) {
            (true, _) if values.is_empty() => return Err(Clash::Nothing),
            (true, Some(allowed)) => allowed.retain(|value| values.contains(value)),
            (true, None) => {
                self.allowed.insert(fact, values);
            }
            (false, _) => self.excluded.entry(fact).or_default().extend(values),
        }
        let excluded = self.excluded.get(fact);
        let left = |allowed: &BTreeSet<&str>| allowed.iter().any(|value| excluded.is_none_or(|excluded| !excluded.contains(value)));
        if self.allowed.get(fact).is_none_or(left) { Ok(()) } else { Err(Clash::Fact(fact.to_string())) }
    }

    fn range(&mut self, fact: &'a str, least: Option<u32>, most: Option<u32>) -> Result<(), Clash> {
        let lower = self.least.get(fact).copied().max(least).unwrap_or(0);
        let upper = self.most.get(fact).copied().into_iter().chain(most).min().unwrap_or(u32::MAX);
        self.least.insert(fact, lower);
        self.most.insert(fact, upper);
        if lower <= upper { Ok(()) } else { Err(Clash::Fact(fact.to_string())) }
    }

    fn days(&mut self, from: Option<(Date, bool)>, until: Option<(Date, bool)>) -> Result<(), Clash> {
        self.from = self.from.max(from);
        // Of two on the same day, the one that leaves the day out is the stricter.
        self.until = self.until.into_iter().chain(until).min_by_key(|(day, without)| (*day, !without));
        match (self.from, self.until) {
            (Some((from, false)), Some((until, false))) if from == until => Ok(()),
            (Some((from, _)), Some((until, _))) if from >= until => Err(Clash::Days),
            _ => Ok(()),
        }
    }

    fn whole(&mut self, condition: &'a Condition, holds: bool) -> Result<(), Clash> {
        if self.whole.iter().any(|(known, known_holds)| *known == condition && *known_holds != holds) {
            return Err(Clash::Opposite);
        }
        self.whole.push((condition, holds));
        Ok(())
    }
}

/// Whether the points of all parts that can hold are enough.
fn reach(need: u16, of: &[Points]) -> Result<(), Clash> {
    let possible = of.iter().filter(|part| contradiction(&part.when).is_none());
    let most = possible.fold(0_u16, |sum, part| sum.saturating_add(part.points));
    if most >= need { Ok(()) } else { Err(Clash::Points { need, most }) }
}

#[cfg(test)]
#[path = "contradiction_tests.rs"]
mod tests;
