//! The types of a questionnaire: routing and rules as data, ids only; read from `content/checks/*.toml`, sent to the browser as it is.

use super::answers::{DONT_KNOW, PREFER_NOT};
use super::{Answer, Condition, Per, Trigger};
use crate::domain::Indicator;
use serde::{Deserialize, Serialize};

/// The target of a route that ends the questions.
pub const REVIEW: &str = "review";

/// A questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// ASCII, stable, for instance `offer-check`; also the name of its messages.
    pub id: String,
    /// Raised when questions or choices change; shared answers carry it.
    pub version: u16,
    /// What its review shows beside signs and gaps.
    #[serde(default)]
    pub outcome: Outcome,
    /// Whether its worksheet stands folded, since its page says the same in plain links.
    #[serde(default)]
    pub folded: bool,
    /// The question that comes first.
    pub first: String,
    /// The sides of a plan that a review looks at one by one; none where the check has a level alone.
    #[serde(rename = "axis", default)]
    pub axes: Vec<Axis>,
    /// The questions; their order is only that of the worksheet.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// The signs that choices raise.
    #[serde(rename = "indicator", default)]
    pub indicators: Vec<Indicator>,
    /// Levels of the result, the highest first; the last one needs nothing.
    #[serde(rename = "level")]
    pub levels: Vec<Level>,
    /// What small signs and unknown answers add up to.
    pub convert: Convert,
    /// Facts to show beside the result: those that apply, in this order.
    #[serde(rename = "note", default)]
    pub notes: Vec<Note>,
    /// What to do next: the first three that apply, in this order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// Whom to ask: those that apply, in this order; the first is the featured one.
    #[serde(rename = "referral")]
    pub referrals: Vec<Referral>,
    /// Contacts that are always in the set.
    pub base: Base,
}

/// A side of a plan. Its words are the message `{check}-axis-{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// ASCII, stable, for instance `money`.
    pub id: String,
}

/// What the review of a check shows beside signs and gaps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Nothing more.
    #[default]
    Signs,
    /// How each legal way stands.
    Pathways,
    /// What the plan costs, and when it would pay.
    Sum,
    /// The end of a made-up story: nothing that was chosen is a sign.
    Story,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One choice.
    #[default]
    One,
    /// Several choices, except those that stand alone.
    Several,
    /// Not at all: it is a text to read.
    Text,
    /// A whole number, typed in.
    Number,
    /// A number with up to four digits after the point, typed in.
    Decimal,
    /// An amount and its currency.
    Money,
    /// A level on each of its scales.
    Levels,
    /// A day of the Gregorian calendar.
    Day,
}

impl Kind {
    /// Whether the answer is typed or picked; choices then only say that it is unknown.
    pub fn is_typed(self) -> bool {
        matches!(self, Kind::Number | Kind::Decimal | Kind::Money | Kind::Levels | Kind::Day)
    }
}

/// A question. Its words are the message `{check}-{id}` and its attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// ASCII, stable, never reused.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// The side of the plan that it looks at.
    #[serde(default)]
    pub axis: Option<String>,
    /// Asked once a visit, whatever the check.
    #[serde(default)]
    pub shared: bool,
    /// Any answer but this choice, or none, puts protection first.
    #[serde(default)]
    pub protection_unless: Option<String>,
    /// Choices that stand by themselves in a question of kind `several`.
    #[serde(default)]
    pub alone: Vec<String>,
    /// Whether "I don't know" counts towards the level. What is only not done yet never does.
    #[serde(default)]
    pub unknown_counts: bool,
    /// What is open after "I don't know", and after a choice with `gap`.
    #[serde(default)]
    pub gap: Option<String>,
    /// The least that a number may be.
    #[serde(default)]
    pub least: Option<u32>,
    /// The most that a number may be.
    #[serde(default)]
    pub most: Option<u32>,
    /// For how long an amount is paid.
    #[serde(default)]
    pub per: Option<Per>,
    /// The question for the country whose currency an amount is probably in.
    #[serde(default)]
    pub currency_of: Option<String>,
    /// The scales on which levels are asked.
    #[serde(default)]
    pub scales: Vec<String>,
    /// Signs that a number or an amount above zero raises.
    #[serde(default)]
    pub raises: Vec<String>,
    /// The work behind a text.
    #[serde(default)]
    pub citation: Option<String>,
    /// What comes after it.
    pub next: Next,
    /// The choices, in the order in which they are shown.
    #[serde(default)]
    pub choices: Vec<Choice>,
}

/// What comes after a question: one target, or the first edge whose condition is met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Next(pub Vec<Edge>);

/// A way on from a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edge {
    /// Under which condition; none always holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// A question, or `review`.
    pub to: String,
}

impl Serialize for Next {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Next {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Next, D::Error> {
        /// As typed by hand in TOML; postcard knows only the list.
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Typed {
            Target(String),
            Edges(Vec<Edge>),
        }
        if deserializer.is_human_readable() {
            Ok(match Typed::deserialize(deserializer)? {
                Typed::Target(to) => Next(vec![Edge { when: None, to }]),
                Typed::Edges(edges) => Next(edges),
            })
        } else {
            Vec::deserialize(deserializer).map(Next)
        }
    }
}

/// One choice of a question. Its words are the attribute `.choice-{id}`, or those of `general_words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// `yes`, `no`, `dont-know`, `prefer-not`, a country's code, or named.
    pub id: String,
    /// Signs that it raises.
    #[serde(default)]
    pub raises: Vec<String>,
    /// Whether it says outright that something is still open, as "not yet" does: no sign, but the gap of its question.
    #[serde(default)]
    pub gap: bool,
    /// Whether it says that a child would travel.
    #[serde(default)]
    pub child: bool,
}

/// A level of the result: reached when at least `count` signs of `severity` are raised, or when `when` holds. Not a score: the count is never
/// shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// ASCII, for instance `stop`; its words are `{check}-level-{id}`.
    pub id: String,
    /// Severity of the signs that count; 0 for the last level, which needs nothing.
    #[serde(default)]
    pub severity: u8,
    /// How many of them.
    #[serde(default)]
    pub count: u8,
    /// Answers that reach it by themselves, whatever signs there are.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The work behind the rule, where there is one.
    #[serde(default)]
    pub citation: Option<String>,
}

/// Each full N of these count as one sign of severity 2, for the level only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Convert {
    /// Signs of severity 1.
    pub careful: u8,
    /// Answers "I don't know" on questions with `unknown_counts`.
    pub unknown: u8,
}

/// A fact that fits what was told; its words are `{check}-note-{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// ASCII.
    pub id: String,
    /// When it applies; none always does.
    #[serde(default)]
    pub when: Option<Trigger>,
    /// The work that says it: a key of the library.
    pub citation: String,
}

/// Something to do next; its words are `{check}-step-{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// ASCII.
    pub id: String,
    /// When it applies; none always does.
    #[serde(default)]
    pub when: Option<Trigger>,
    /// A page of the site that says more, as `section/slug`.
    #[serde(default)]
    pub page: Option<String>,
}

/// A contact to show, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// Id of the contact.
    pub contact: String,
    /// When it applies; none always does.
    #[serde(default)]
    pub when: Option<Trigger>,
}

/// What is always in the set of contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// Ids of contacts.
    pub contacts: Vec<String>,
}

impl Check {
    /// The question of that id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The sign of that id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// Every contact that a review of this check can name.
    pub fn contacts(&self) -> impl Iterator<Item = &str> {
        let referrals = self.referrals.iter().map(|referral| &referral.contact);
        let signs = self.indicators.iter().flat_map(|indicator| &indicator.referral);
        referrals.chain(&self.base.contacts).chain(signs).map(String::as_str)
    }

    /// Every work that a review of this check can cite.
    pub fn citations(&self) -> impl Iterator<Item = &str> {
        let levels = self.levels.iter().filter_map(|level| level.citation.as_deref());
        let notes = self.notes.iter().map(|note| note.citation.as_str());
        let texts = self.questions.iter().filter_map(|question| question.citation.as_deref());
        self.indicators.iter().map(|indicator| indicator.citation.as_str()).chain(levels).chain(texts).chain(notes)
    }
}

impl Question {
    /// The choice of that id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    /// The signs that an answer raises.
    pub fn raised<'a>(&'a self, answer: &Answer) -> Vec<&'a String> {
        let above_zero = matches!(answer, Answer::Number(1..) | Answer::Decimal(1..) | Answer::Money(1.., ..));
        let chosen = self.choices.iter().filter(|choice| answer.has(&choice.id)).flat_map(|choice| &choice.raises);
        chosen.chain(self.raises.iter().filter(|_| above_zero)).collect()
    }

    /// Whether that answer leaves its gap open: "I don't know", or a choice that says so.
    pub fn leaves_open(&self, answer: &Answer) -> bool {
        answer.has(DONT_KNOW) || self.choices.iter().any(|choice| choice.gap && answer.has(&choice.id))
    }
}

/// The message that says a choice in every check: `choice-yes`, or the name of a country for a code of two letters.
pub fn general_words(choice: &str) -> Option<String> {
    if ["yes", "no", DONT_KNOW, PREFER_NOT].contains(&choice) {
        return Some(["choice-", choice].concat());
    }
    let is_code = choice.len() == 2 && choice.bytes().all(|byte| byte.is_ascii_lowercase());
    is_code.then(|| ["country-", choice].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_two_letters_is_a_country_but_no_is_no() {
        assert_eq!(general_words("bd").as_deref(), Some("country-bd"));
        assert_eq!(general_words("no").as_deref(), Some("choice-no"));
        assert_eq!(general_words("dont-know").as_deref(), Some("choice-dont-know"));
        for own in ["other", "BD", "b2", "b", ""] {
            assert_eq!(general_words(own), None, "{own}");
        }
    }
}
