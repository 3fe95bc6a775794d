//! The rules of pathways as they travel: every name once, lists of countries once, conditions as flat steps; used by the file of rules.
//!
//! A condition is written in postfix order, its parts before it, so that reading it needs no recursion: a damaged file cannot exhaust the
//! stack.

use super::condition::{Condition, Per, Points};
use super::pathway_rule::PathwayRule;
use crate::domain::{Availability, Date, Payer, Purpose};
use serde::{Deserialize, Serialize};

/// Conditions deeper than this are refused: those of the data are far below, and taking one apart goes as deep as it is.
const DEEPEST: u8 = 16;

/// The place of a name in the table of names.
type Name = u16;

/// The rules of pathways, packed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    /// Facts, values, scales, currencies, countries, asks: each once, in the order of their first use.
    names: Vec<String>,
    /// The lists of countries, each once.
    sets: Vec<Vec<Name>>,
    rules: Vec<PackedRule>,
}

/// A rule, its id without what its other fields say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct PackedRule {
    destination: Name,
    purpose: Purpose,
    name: String,
    availability: Availability,
    payer: Option<Payer>,
    opens_on: Option<Date>,
    closed_on: Option<Date>,
    /// The condition, its parts before it; nothing where there is none.
    steps: Vec<Step>,
}

/// A step of a condition. The last four take what stands before them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    Is(Name, Name),
    AnyOf(Name, Vec<Name>),
    In(Name, u16),
    AtLeast(Name, u32),
    AtMost(Name, u32),
    Before(Date),
    After(Date),
    Level(Vec<(Name, u8)>),
    Money(Name, u32, Name, Per),
    Ask(Name),
    All(u16),
    Any(u16),
    Not,
    /// What is needed, and what each part counts.
    Points(u16, Vec<u16>),
}

impl Packed {
    /// Packs the rules.
    pub fn pack(rules: &[PathwayRule]) -> Packed {
        let mut packed = Packed::default();
        for rule in rules {
            let mut steps = Vec::new();
            if let Some(condition) = &rule.condition {
                packed.steps(condition, &mut steps);
            }
            let packed_rule = PackedRule {
                destination: packed.name(&rule.destination),
                purpose: rule.purpose,
                name: rule.id.splitn(3, '.').nth(2).unwrap_or_default().to_string(),
                availability: rule.availability,
                payer: rule.payer,
                opens_on: rule.opens_on,
                closed_on: rule.closed_on,
                steps,
            };
            packed.rules.push(packed_rule);
        }
        packed
    }

    fn name(&mut self, name: &str) -> Name {
        let at = self.names.iter().position(|known| known == name).unwrap_or_else(|| {
            self.names.push(name.to_string());
            self.names.len() - 1
        });
        // Past the end of the table where there are too many: refused when it is read.
        Name::try_from(at).unwrap_or(Name::MAX)
    }

    fn set(&mut self, countries: &[String]) -> u16 {
        let set: Vec<Name> = countries.iter().map(|country| self.name(country)).collect();
        let at = self.sets.iter().position(|known| *known == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    fn steps(&mut self, condition: &Condition, steps: &mut Vec<Step>) {
        let mut all = |packed: &mut Packed, parts: &[Condition]| {
            parts.iter().for_each(|part| packed.steps(part, steps));
            u16::try_from(parts.len()).unwrap_or(u16::MAX)
        };
        let step = match condition {
            Condition::Is(fact, value) => Step::Is(self.name(fact), self.name(value)),
            Condition::AnyOf(fact, values) => Step::AnyOf(self.name(fact), values.iter().map(|value| self.name(value)).collect()),
            Condition::In(fact, countries) => Step::In(self.name(fact), self.set(countries)),
            Condition::AtLeast(fact, number) => Step::AtLeast(self.name(fact), *number),
            Condition::AtMost(fact, number) => Step::AtMost(self.name(fact), *number),
            Condition::Before(day) => Step::Before(*day),
            Condition::After(day) => Step::After(*day),
            Condition::Level(levels) => Step::Level(levels.iter().map(|(scale, rank)| (self.name(scale), *rank)).collect()),
            Condition::Money(fact, amount, currency, per) => Step::Money(self.name(fact), *amount, self.name(currency), *per),
            Condition::Ask(id) => Step::Ask(self.name(id)),
            Condition::All(parts) => Step::All(all(self, parts)),
            Condition::Any(parts) => Step::Any(all(self, parts)),
            Condition::Not(part) => {
                all(self, std::slice::from_ref(part));
                Step::Not
            }
            Condition::Points { need, of } => {
                of.iter().for_each(|part| self.steps(&part.when, steps));
                Step::Points(*need, of.iter().map(|part| part.points).collect())
            }
        };
        steps.push(step);
    }

    /// The rules again; `None` where a number names nothing or steps do not fit together.
    pub fn unpack(&self) -> Option<Vec<PathwayRule>> {
        self.rules.iter().map(|rule| self.rule(rule)).collect()
    }

    fn rule(&self, rule: &PackedRule) -> Option<PathwayRule> {
        let destination = self.named(rule.destination)?;
        let sound = |day: &Date| Date::new(day.year, day.month, day.day) == Some(*day);
        if !rule.opens_on.iter().chain(&rule.closed_on).all(sound) {
            return None;
        }
        Some(PathwayRule {
            id: [destination.as_str(), rule.purpose.as_str(), &rule.name].join("."),
            destination,
            purpose: rule.purpose,
            availability: rule.availability,
            payer: rule.payer,
            opens_on: rule.opens_on,
            closed_on: rule.closed_on,
            condition: if rule.steps.is_empty() { None } else { Some(self.condition(&rule.steps)?) },
        })
    }

    fn named(&self, name: Name) -> Option<String> {
        self.names.get(usize::from(name)).cloned()
    }

    fn all_named(&self, names: &[Name]) -> Option<Vec<String>> {
        names.iter().map(|name| self.named(*name)).collect()
    }

    fn condition(&self, steps: &[Step]) -> Option<Condition> {
        let mut done = Done(Vec::new());
        for step in steps {
            let condition = match step {
                Step::Is(fact, value) => Condition::Is(self.named(*fact)?, self.named(*value)?),
                Step::AnyOf(fact, values) => Condition::AnyOf(self.named(*fact)?, self.all_named(values)?),
                Step::In(fact, set) => Condition::In(self.named(*fact)?, self.all_named(self.sets.get(usize::from(*set))?)?),
                Step::AtLeast(fact, number) => Condition::AtLeast(self.named(*fact)?, *number),
                Step::AtMost(fact, number) => Condition::AtMost(self.named(*fact)?, *number),
                Step::Before(day) => Condition::Before(Date::new(day.year, day.month, day.day)?),
                Step::After(day) => Condition::After(Date::new(day.year, day.month, day.day)?),
                Step::Level(levels) => {
                    Condition::Level(levels.iter().map(|(scale, rank)| Some((self.named(*scale)?, *rank))).collect::<Option<_>>()?)
                }
                Step::Money(fact, amount, currency, per) => Condition::Money(self.named(*fact)?, *amount, self.named(*currency)?, *per),
                Step::Ask(id) => Condition::Ask(self.named(*id)?),
                Step::All(count) => {
                    done.join(usize::from(*count), Condition::All)?;
                    continue;
                }
                Step::Any(count) => {
                    done.join(usize::from(*count), Condition::Any)?;
                    continue;
                }
                Step::Not => {
                    done.join(1, |mut parts| Condition::Not(Box::new(parts.remove(0))))?;
                    continue;
                }
                Step::Points(need, points) => {
                    let of =
                        |parts: Vec<Condition>| points.iter().zip(parts).map(|(points, when)| Points { points: *points, when }).collect();
                    done.join(points.len(), |parts| Condition::Points { need: *need, of: of(parts) })?;
                    continue;
                }
            };
            done.0.push((condition, 1));
        }
        let (condition, _) = done.0.pop()?;
        done.0.is_empty().then_some(condition)
    }
}

/// The conditions that are whole and wait for the one they are part of, each with its depth.
struct Done(Vec<(Condition, u8)>);

impl Done {
    /// Makes one of the last `count`.
    fn join(&mut self, count: usize, make: impl FnOnce(Vec<Condition>) -> Condition) -> Option<()> {
        let first = self.0.len().checked_sub(count)?;
        let (parts, depths): (Vec<_>, Vec<_>) = self.0.split_off(first).into_iter().unzip();
        let depth = depths.into_iter().max().unwrap_or(0) + 1;
        if depth > DEEPEST {
            return None;
        }
        self.0.push((make(parts), depth));
        Some(())
    }
}
