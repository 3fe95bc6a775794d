//! What the answers mean: red flags, gaps, a level, next steps and contacts. Never a score, a probability or a verdict.

use super::answers::DONT_KNOW;
use super::axes::{self, AxisState};
use super::sort::sort;
use super::{Answer, Answers, Check, Kind, Known, Question, Trigger, replay};

/// At most so many next steps are shown: more are not read.
const STEPS_SHOWN: usize = 3;
/// The severity that converted signs and unknown answers count as.
const CONVERTED: u8 = 2;

/// A sign that these answers raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedFlag {
    /// Id of the indicator.
    pub id: String,
    /// Its severity.
    pub severity: u8,
    /// The questions whose answers raised it.
    pub because: Vec<String>,
    /// The work that publishes it.
    pub citation: String,
}

/// Something that is still open: the person does not know it yet and can find out, or has not done it yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Id of the gap.
    pub id: String,
    /// The question that left it open.
    pub because: String,
}

/// One answer, as given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Answer,
}

/// What the answers mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Whether protection comes before anything else: true unless danger was explicitly denied.
    pub protection: bool,
    /// Whether a child would travel.
    pub child: bool,
    /// What was told, in the order of the path.
    pub told: Vec<Told>,
    /// Id of the level.
    pub level: String,
    /// Signs, the gravest first, then in the order of the questions.
    pub red_flags: Vec<RedFlag>,
    /// What is open, in the order of the questions.
    pub gaps: Vec<Gap>,
    /// How each side of the plan looks, in the order of the check; without those that no question on the way looks at.
    pub axes: Vec<AxisState>,
    /// Questions whose answers, if they changed, would change the result: those behind flags and gaps.
    pub change: Vec<String>,
    /// Ids of the facts that fit.
    pub notes: Vec<String>,
    /// Ids of the steps to take next, at most three.
    pub next: Vec<String>,
    /// Ids of the contacts, the featured one first. The set only grows with answers.
    pub contacts: Vec<String>,
}

/// Reviews the answers that are on the path.
pub fn review(check: &Check, answers: &Answers) -> Review {
    let passed = replay(check, answers).passed;
    let on_path: Vec<(&Question, &Answer)> = passed.iter().filter_map(|question| Some((*question, answers.get(&question.id)?))).collect();

    let red_flags = raise(check, &on_path);
    let gaps: Vec<Gap> = on_path
        .iter()
        .filter(|(question, answer)| question.leaves_open(answer))
        .filter_map(|(question, _)| Some(Gap { id: question.gap.clone()?, because: question.id.clone() }))
        .collect();
    let behind = |id: &String| red_flags.iter().any(|flag| flag.because.contains(id)) || gaps.iter().any(|gap| gap.because == *id);
    let unknown = on_path.iter().filter(|(question, answer)| question.unknown_counts && answer.has(DONT_KNOW)).count();

    let mut result = Review {
        protection: is_protection_first(check, answers),
        child: on_path.iter().any(|(question, answer)| question.choices.iter().any(|choice| choice.child && answer.has(&choice.id))),
        told: on_path
            .iter()
            .filter(|(question, _)| question.kind != Kind::Text)
            .map(|(question, answer)| Told { question: question.id.clone(), answer: (*answer).clone() })
            .collect(),
        level: level(check, answers, &red_flags, unknown),
        change: on_path.iter().map(|(question, _)| question.id.clone()).filter(behind).collect(),
        axes: axes::states(check, answers, &red_flags),
        red_flags,
        gaps,
        notes: Vec::new(),
        next: Vec::new(),
        contacts: Vec::new(),
    };
    // Steps follow from what was said on the way; of contacts none is lost by going another way.
    let mut said = Answers::default();
    on_path.iter().for_each(|(question, answer)| said.set(&question.id, (*answer).clone()));
    let holds = |when: &Option<Trigger>, answers: &Answers| when.as_ref().is_none_or(|trigger| applies(trigger, check, &result, answers));
    let next = check.steps.iter().filter(|step| holds(&step.when, &said)).take(STEPS_SHOWN).map(|step| step.id.clone()).collect();
    let notes = check.notes.iter().filter(|note| holds(&note.when, &said)).map(|note| note.id.clone()).collect();
    let led = check.referrals.iter().filter(|referral| holds(&referral.when, answers)).map(|referral| &referral.contact);
    let of_flags = result.red_flags.iter().filter_map(|flag| check.indicator(&flag.id)).flat_map(|indicator| &indicator.referral);
    let contacts = unique(led.chain(&check.base.contacts).chain(of_flags));
    result.notes = notes;
    result.next = next;
    result.contacts = contacts;
    result
}

/// Any answer but the one that explicitly denies danger, or none at all, puts protection first (UNHCR, 10-point plan, 2006: people in
/// need of protection among others who move must be recognized).
fn is_protection_first(check: &Check, answers: &Answers) -> bool {
    check.questions.iter().any(|question| match &question.protection_unless {
        Some(denies) => answers.get(&question.id).is_none_or(|answer| !answer.has(denies)),
        None => false,
    })
}

/// The signs of the ticked choices; each counts once, whatever number of answers raise it.
fn raise(check: &Check, on_path: &[(&Question, &Answer)]) -> Vec<RedFlag> {
    let mut flags: Vec<RedFlag> = Vec::new();
    for (question, answer) in on_path {
        for id in question.raised(answer) {
            if let Some(flag) = flags.iter_mut().find(|flag| flag.id == *id) {
                flag.because.push(question.id.clone());
            } else if let Some(indicator) = check.indicator(id) {
                flags.push(RedFlag {
                    id: id.clone(),
                    severity: indicator.severity,
                    because: vec![question.id.clone()],
                    citation: indicator.citation.clone(),
                });
            }
        }
    }
    sort(&mut flags, |flag| std::cmp::Reverse(flag.severity));
    flags
}

/// The highest level that is reached. Each full number of small signs or of unknown answers counts as one sign of severity 2.
fn level(check: &Check, answers: &Answers, flags: &[RedFlag], unknown: usize) -> String {
    let of = |severity: u8| flags.iter().filter(|flag| flag.severity == severity).count();
    let converted = of(1) / usize::from(check.convert.careful.max(1)) + unknown / usize::from(check.convert.unknown.max(1));
    let reached = |severity: u8| of(severity) + if severity == CONVERTED { converted } else { 0 };
    let level = check.levels.iter().find(|level| match (&level.when, level.count) {
        (Some(condition), _) if condition.judge(answers, None) == Known::Met => true,
        (Some(_), 0) => false,
        (_, count) => reached(level.severity) >= usize::from(count),
    });
    level.map(|level| level.id.clone()).unwrap_or_default()
}

/// Whether a trigger applies to that review.
fn applies(trigger: &Trigger, check: &Check, review: &Review, answers: &Answers) -> bool {
    let rank = |id: &str| check.levels.iter().position(|level| level.id == id);
    match trigger {
        Trigger::Protection(wanted) => review.protection == *wanted,
        Trigger::Child(wanted) => review.child == *wanted,
        Trigger::Level(least) => matches!((rank(&review.level), rank(least)), (Some(is), Some(least)) if is <= least),
        Trigger::Flag(ids) => review.red_flags.iter().any(|flag| ids.contains(&flag.id)),
        Trigger::Gap(ids) => review.gaps.iter().any(|gap| ids.contains(&gap.id)),
        Trigger::Answers(condition) => condition.judge(answers, None) == Known::Met,
    }
}

/// Each once, in the order of the first mention.
fn unique<'a>(ids: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut seen = Vec::new();
    for id in ids {
        if !seen.contains(id) {
            seen.push(id.clone());
        }
    }
    seen
}
