//! Whether a questionnaire holds together: every route ends, every id is known, protection is asked first; used by the content check.

use super::answers::{DONT_KNOW, PREFER_NOT};
use super::check::REVIEW;
use super::fact::scale;
use super::walk::Walk;
use super::{Check, Condition, Kind, Question, Trigger};
use std::collections::{BTreeMap, BTreeSet};

pub use super::unsound::{Missing, Part, Unsound, UnsoundKind};

/// The severities an indicator can have.
const SEVERITIES: std::ops::RangeInclusive<u8> = 1..=3;

/// Every defect of a check, in the order of its parts.
pub fn check_soundness(check: &Check) -> Vec<Unsound> {
    let mut found = Finder { check, unsound: Vec::new() };
    found.ids();
    found.questions();
    found.axes();
    found.routes();
    found.protection();
    found.indicators();
    found.levels();
    found.triggers();
    found.unsound
}

struct Finder<'a> {
    check: &'a Check,
    unsound: Vec<Unsound>,
}

impl Finder<'_> {
    fn add(&mut self, part: Part, id: &str, kind: UnsoundKind) {
        self.unsound.push(Unsound { part, id: id.to_string(), kind });
    }

    fn ids(&mut self) {
        let check = self.check;
        self.unique(std::iter::once((Part::Check, check.id.as_str())));
        self.unique(check.questions.iter().enumerate().map(|(at, question)| (Part::Question(at), question.id.as_str())));
        self.unique(check.axes.iter().enumerate().map(|(at, axis)| (Part::Axis(at), axis.id.as_str())));
        self.unique(check.indicators.iter().enumerate().map(|(at, indicator)| (Part::Indicator(at), indicator.id.as_str())));
        self.unique(check.levels.iter().enumerate().map(|(at, level)| (Part::Level(at), level.id.as_str())));
        self.unique(check.notes.iter().enumerate().map(|(at, note)| (Part::Note(at), note.id.as_str())));
        self.unique(check.steps.iter().enumerate().map(|(at, step)| (Part::Step(at), step.id.as_str())));
        for (at, question) in check.questions.iter().enumerate() {
            self.unique(question.choices.iter().map(|choice| (Part::Question(at), choice.id.as_str())));
            // The stages of a tool have these words; so has the message of the text to talk over.
            if [REVIEW, "cover", "talk"].contains(&question.id.as_str()) {
                self.add(Part::Question(at), &question.id, UnsoundKind::ReservedId);
            }
        }
    }

    fn unique<'i>(&mut self, ids: impl Iterator<Item = (Part, &'i str)>) {
        let mut seen = BTreeSet::new();
        for (part, id) in ids {
            if !is_id(id) {
                self.add(part, id, UnsoundKind::BadId);
            }
            if !seen.insert(id) {
                self.add(part, id, UnsoundKind::DuplicateId);
            }
        }
    }

    fn questions(&mut self) {
        let check = self.check;
        for (at, question) in check.questions.iter().enumerate() {
            let part = Part::Question(at);
            self.form(part, question);
            for choice in question.alone.iter().chain(&question.protection_unless) {
                self.choice(part, question, choice);
            }
            for id in raises(question).filter(|id| check.indicator(id).is_none()) {
                self.missing(part, id, Missing::Indicator, check.indicators.iter().map(|indicator| &indicator.id));
            }
            for condition in question.next.0.iter().filter_map(|edge| edge.when.as_ref()) {
                self.condition(part, condition);
            }
        }
    }

    /// What the kind of a question asks for.
    fn form(&mut self, part: Part, question: &Question) {
        let unknown = |id: &str| id == DONT_KNOW || id == PREFER_NOT;
        match question.kind {
            Kind::One | Kind::Several if question.choices.is_empty() => self.add(part, &question.id, UnsoundKind::NoChoices),
            Kind::One | Kind::Several => {}
            kind => {
                for choice in question.choices.iter().filter(|choice| kind == Kind::Text || !unknown(&choice.id)) {
                    self.add(part, &choice.id, UnsoundKind::ChoiceDoesNotFit);
                }
            }
        }
        if question.kind == Kind::Money && question.per.is_none() {
            self.add(part, &question.id, UnsoundKind::NoPeriod);
        }
        if question.kind == Kind::Levels && question.scales.is_empty() {
            self.add(part, &question.id, UnsoundKind::NoScales);
        }
        for id in question.scales.iter().filter(|id| scale(id).is_none()) {
            self.missing(part, id, Missing::Scale, std::iter::empty());
        }
        if question.least.zip(question.most).is_some_and(|(least, most)| least > most) {
            self.add(part, &question.id, UnsoundKind::EmptyRange);
        }
        if let Some(asked) = question.currency_of.as_deref().filter(|asked| self.check.question(asked).is_none()) {
            self.missing(part, asked, Missing::Question, self.check.questions.iter().map(|question| &question.id));
        }
    }

    fn axes(&mut self) {
        let check = self.check;
        for (at, question) in check.questions.iter().enumerate() {
            for axis in question.axis.iter().filter(|id| check.axes.iter().all(|axis| axis.id != **id)) {
                self.missing(Part::Question(at), axis, Missing::Axis, check.axes.iter().map(|axis| &axis.id));
            }
            for choice in question.choices.iter().filter(|choice| choice.gap && question.gap.is_none()) {
                self.add(Part::Question(at), &choice.id, UnsoundKind::GapWithoutName);
            }
        }
        for (at, axis) in check.axes.iter().enumerate() {
            if check.questions.iter().all(|question| question.axis.as_ref() != Some(&axis.id)) {
                self.add(Part::Axis(at), &axis.id, UnsoundKind::AxisWithoutQuestion);
            }
        }
    }

    fn routes(&mut self) {
        let check = self.check;
        let known = || check.questions.iter().map(|question| &question.id);
        if check.question(&check.first).is_none() {
            self.missing(Part::Check, &check.first, Missing::Question, known());
        }
        for (at, question) in check.questions.iter().enumerate() {
            let part = Part::Question(at);
            for edge in question.next.0.iter().filter(|edge| edge.to != REVIEW && check.question(&edge.to).is_none()) {
                self.missing(part, &edge.to, Missing::Target, known());
            }
            match question.next.0.iter().position(|edge| edge.when.is_none()) {
                None => self.add(part, &question.id, UnsoundKind::DeadEnd),
                Some(last) => {
                    for edge in question.next.0.iter().skip(last + 1) {
                        self.add(part, &edge.to, UnsoundKind::EdgeNeverTaken);
                    }
                }
            }
        }
        let mut walk = Walk { check, done: BTreeMap::new(), way: Vec::new(), cycles: Vec::new() };
        walk.visit(&check.first);
        let reached: BTreeSet<&str> = walk.done.keys().copied().collect();
        for (at, question) in check.questions.iter().enumerate() {
            if !reached.contains(question.id.as_str()) && check.question(&check.first).is_some() {
                self.add(Part::Question(at), &question.id, UnsoundKind::Unreachable);
                walk.visit(&question.id);
            }
        }
        for cycle in walk.cycles {
            let last = cycle.last().map_or("", String::as_str);
            let at = check.questions.iter().position(|question| question.id == last).unwrap_or_default();
            let back = cycle.first().cloned().unwrap_or_default();
            self.add(Part::Question(at), &back, UnsoundKind::Cycle(cycle));
        }
    }

    fn protection(&mut self) {
        let check = self.check;
        let asked: Vec<_> = check.questions.iter().enumerate().filter(|(_, question)| question.protection_unless.is_some()).collect();
        match asked.as_slice() {
            [(at, question)] if question.id != check.first => self.add(Part::Question(*at), &question.id, UnsoundKind::ProtectionNotFirst),
            [_] => {}
            _ => self.add(Part::Check, &check.id, UnsoundKind::ProtectionQuestions(asked.len())),
        }
    }

    fn indicators(&mut self) {
        let check = self.check;
        let raised: BTreeSet<&String> = check.questions.iter().flat_map(raises).collect();
        for (at, indicator) in check.indicators.iter().enumerate() {
            let part = Part::Indicator(at);
            if !raised.contains(&indicator.id) {
                self.add(part, &indicator.id, UnsoundKind::NeverRaised);
            }
            if !SEVERITIES.contains(&indicator.severity) {
                self.add(part, &indicator.id, UnsoundKind::BadSeverity(indicator.severity));
            }
            if indicator.referral.is_empty() {
                self.add(part, &indicator.id, UnsoundKind::NoReferral);
            }
        }
        if check.convert.careful == 0 || check.convert.unknown == 0 {
            self.add(Part::Check, "convert", UnsoundKind::ConvertsByZero);
        }
    }

    fn levels(&mut self) {
        let levels = &self.check.levels;
        if levels.is_empty() {
            self.add(Part::Check, &self.check.id, UnsoundKind::NoLevel);
        }
        for (at, level) in levels.iter().enumerate() {
            let is_last = at + 1 == levels.len();
            if let Some(condition) = &level.when {
                self.condition(Part::Level(at), condition);
            }
            match (is_last, level.count) {
                (true, 1..) => self.add(Part::Level(at), &level.id, UnsoundKind::LastLevelNeeds),
                (true, 0) if level.when.is_some() => self.add(Part::Level(at), &level.id, UnsoundKind::LastLevelNeeds),
                (false, 0) if level.when.is_some() => {}
                (false, 0) => self.add(Part::Level(at), &level.id, UnsoundKind::LevelNeedsNothing),
                (false, _) if !SEVERITIES.contains(&level.severity) => {
                    self.add(Part::Level(at), &level.id, UnsoundKind::BadSeverity(level.severity));
                }
                _ => {}
            }
        }
    }

    fn triggers(&mut self) {
        let check = self.check;
        for (at, note) in check.notes.iter().enumerate() {
            self.trigger(Part::Note(at), note.when.as_ref());
        }
        for (at, step) in check.steps.iter().enumerate() {
            self.trigger(Part::Step(at), step.when.as_ref());
        }
        for (at, referral) in check.referrals.iter().enumerate() {
            self.trigger(Part::Referral(at), referral.when.as_ref());
            // Both hold before anything is answered and can cease to hold: the contact would leave the set.
            let can_cease = matches!(referral.when, Some(Trigger::Protection(true) | Trigger::Child(false)));
            if can_cease && !check.base.contacts.contains(&referral.contact) {
                self.add(Part::Referral(at), &referral.contact, UnsoundKind::NotInBase);
            }
        }
    }

    fn trigger(&mut self, part: Part, trigger: Option<&Trigger>) {
        let check = self.check;
        match trigger {
            None | Some(Trigger::Protection(_) | Trigger::Child(_)) => {}
            Some(Trigger::Level(id)) => {
                if check.levels.iter().all(|level| level.id != *id) {
                    self.missing(part, id, Missing::Level, check.levels.iter().map(|level| &level.id));
                }
            }
            Some(Trigger::Flag(ids)) => {
                for id in ids.iter().filter(|id| check.indicator(id).is_none()) {
                    self.missing(part, id, Missing::Indicator, check.indicators.iter().map(|indicator| &indicator.id));
                }
            }
            Some(Trigger::Gap(ids)) => {
                let gaps: BTreeSet<&String> = check.questions.iter().filter_map(|question| question.gap.as_ref()).collect();
                for id in ids.iter().filter(|id| !gaps.contains(id)) {
                    self.missing(part, id, Missing::Gap, gaps.iter().copied());
                }
            }
            Some(Trigger::Answers(condition)) => self.condition(part, condition),
        }
    }

    fn condition(&mut self, part: Part, condition: &Condition) {
        let check = self.check;
        for (question, choice) in condition.mentions() {
            match check.question(question) {
                Some(question) => choice.into_iter().for_each(|choice| self.choice(part, question, choice)),
                None => self.missing(part, question, Missing::Question, check.questions.iter().map(|question| &question.id)),
            }
        }
    }

    fn choice(&mut self, part: Part, question: &Question, choice: &str) {
        if question.choice(choice).is_none() {
            self.missing(part, choice, Missing::Choice, question.choices.iter().map(|choice| &choice.id));
        }
    }

    fn missing<'i>(&mut self, part: Part, id: &str, what: Missing, known: impl Iterator<Item = &'i String>) {
        self.add(part, id, UnsoundKind::Names(what, known.cloned().collect()));
    }
}

/// All signs that a question can raise.
fn raises(question: &Question) -> impl Iterator<Item = &String> {
    question.choices.iter().flat_map(|choice| &choice.raises).chain(&question.raises)
}

/// Whether it is an id: ASCII in lower case, digits and hyphens, starting with a letter.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
