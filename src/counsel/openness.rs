//! How each legal way stands for what a person said: availability first, then the conditions, part by part; used by the pathway finder.

use super::condition::Known;
use super::sort::sort;
use super::{Answer, Answers, Condition, PathwayRule};
use crate::domain::{Availability, Date, Purpose};

/// How a way that can be judged stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathwayState {
    /// All that can be judged holds. Who decides is the authority there.
    MayBeOpen,
    /// The answers do not tell.
    Unknown,
    /// Something does not hold.
    Missing,
    /// Closed today, whatever is answered.
    Closed,
}

impl PathwayState {
    /// All, in the order of a list.
    pub const ALL: [PathwayState; 4] = [PathwayState::MayBeOpen, PathwayState::Unknown, PathwayState::Missing, PathwayState::Closed];

    /// The word in JSON and markup, and the end of its message `pathway-state-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            PathwayState::MayBeOpen => "may-be-open",
            PathwayState::Unknown => "unknown",
            PathwayState::Missing => "missing",
            PathwayState::Closed => "closed",
        }
    }
}

/// How a way stands, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The place of its rule in the list of rules.
    pub rule: usize,
    /// How it stands.
    pub state: PathwayState,
    /// How each part of its condition stands: see `parts`.
    pub parts: Vec<Known>,
    /// Questions whose answers do not fit.
    pub failed: Vec<String>,
    /// Questions that are open.
    pub unknown: Vec<String>,
    /// Ids of what only the authority can say.
    pub asks: Vec<String>,
    /// Of the questions that do not fit, those about something that a person can change.
    pub change: Vec<String>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The ways that can be judged: what may be open first, then what is not known, what misses something, what is closed.
    pub judged: Vec<Finding>,
    /// Ways that go to those who are selected, ways that do not exist, and restrictions that are not ruled out: places of their rules. They are
    /// said in words and never follow from the answers of a person.
    pub beside: Vec<usize>,
}

/// What a person said that no effort changes.
const GIVEN: [&str; 8] = ["from", "age", "danger-home", "victim", "relative", "relative-status", "asylum-pending", "place"];

/// The purposes of ways that a purpose of a person asks for.
const SERVES: [(&str, &[Purpose]); 4] = [
    ("work", &[Purpose::Work, Purpose::Training, Purpose::JobSeeker, Purpose::Lottery, Purpose::Regularisation]),
    ("study", &[Purpose::Study, Purpose::Training]),
    ("family", &[Purpose::Family, Purpose::Regularisation]),
    ("protection", &[Purpose::Protection]),
];

/// Judges every way that concerns what was said of destination and purpose. Where either is open, or another one, all are looked at.
pub fn find(rules: &[PathwayRule], answers: &Answers, today: Date) -> Found {
    let chosen = |question: &str| answers.get(question).and_then(|answer| answer.choices().next());
    let to = chosen("to").filter(|to| rules.iter().any(|rule| rule.destination == *to));
    let serves = SERVES.iter().find(|(purpose, _)| chosen("purpose") == Some(purpose)).map(|(_, serves)| serves);
    let in_danger = answers.get("danger-home").is_none_or(|answer| !answer.has("no"));

    let mut found = Found::default();
    for (at, rule) in rules.iter().enumerate() {
        let is_wanted = serves.is_none_or(|serves| serves.contains(&rule.purpose)) || (in_danger && rule.purpose == Purpose::Protection);
        if to.is_some_and(|to| rule.destination != to) {
            continue;
        }
        match rule.availability {
            Availability::Restriction if judge(rule, answers, today) != Known::NotMet => found.beside.push(at),
            Availability::Restriction => {}
            _ if !is_wanted => {}
            Availability::Limited | Availability::None => found.beside.push(at),
            Availability::Open | Availability::OpenWithLimits | Availability::Closed => {
                found.judged.push(finding(at, rule, answers, today))
            }
        }
    }
    sort(&mut found.judged, |finding| (finding.state, finding.failed.len(), finding.unknown.len() + finding.asks.len()));
    found
}

/// The parts of the rule's condition that must all hold, in order.
pub fn parts(condition: &Condition) -> &[Condition] {
    match condition {
        Condition::All(parts) => parts,
        one => std::slice::from_ref(one),
    }
}

fn judge(rule: &PathwayRule, answers: &Answers, today: Date) -> Known {
    rule.condition.as_ref().map_or(Known::Unknown, |condition| condition.judge(answers, Some(today)))
}

fn finding(at: usize, rule: &PathwayRule, answers: &Answers, today: Date) -> Finding {
    let conditions = rule.condition.as_ref().map_or(&[][..], parts);
    let judged: Vec<Known> = conditions.iter().map(|part| part.judge(answers, Some(today))).collect();
    let is_closed = rule.availability == Availability::Closed
        || rule.closed_on.is_some_and(|day| day <= today)
        || rule.opens_on.is_some_and(|day| day > today);
    let state = match judge(rule, answers, today) {
        _ if is_closed => PathwayState::Closed,
        Known::Met => PathwayState::MayBeOpen,
        Known::NotMet => PathwayState::Missing,
        Known::Unknown => PathwayState::Unknown,
    };
    let mut finding = Finding { rule: at, state, parts: judged, failed: vec![], unknown: vec![], asks: vec![], change: vec![] };
    for (part, known) in conditions.iter().zip(finding.parts.clone()) {
        let is_open = |question: &str| answers.get(question).is_none_or(Answer::is_unknown);
        let questions = part.mentions().into_iter().map(|(question, _)| question);
        match known {
            Known::Met => {}
            Known::NotMet => questions.filter(|question| !is_open(question)).for_each(|question| add(&mut finding.failed, question)),
            Known::Unknown => {
                let (asks, asked) = (part.asks(), questions.collect::<Vec<_>>());
                // Said in another currency or on another scale, an answer leaves the part as open as none.
                let is_any_open = !asks.is_empty() || asked.iter().any(|question| is_open(question));
                let open = asked.into_iter().filter(|question| !is_any_open || is_open(question));
                open.for_each(|question| add(&mut finding.unknown, question));
                asks.into_iter().for_each(|ask| add(&mut finding.asks, ask));
            }
        }
    }
    finding.change = finding.failed.iter().filter(|question| !GIVEN.contains(&question.as_str())).cloned().collect();
    finding
}

fn add(list: &mut Vec<String>, id: &str) {
    if list.iter().all(|known| known != id) {
        list.push(id.to_string());
    }
}
