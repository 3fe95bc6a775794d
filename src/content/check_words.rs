//! The messages that a check needs in `locales/`, after the table in docs/content-format.md; used by `locales`.

use crate::counsel::check::general_words;
use crate::counsel::fact::{FACTS, Fact, FactKind, scale};
use crate::counsel::openness::PathwayState;
use crate::counsel::sum::COSTS;
use crate::counsel::{Check, Kind, Outcome, Standing};

/// The argument of a level's headline: the number of signs.
const FLAGS: &str = "flags";
/// What a review can say of an axis.
const STANDINGS: [Standing; 4] = [Standing::Sound, Standing::Unknown, Standing::ClearUp, Standing::Stop];

/// The messages that a check says, with the arguments it gives.
pub fn needed(check: &Check) -> Vec<(String, &'static [&'static str])> {
    let name = check.id.as_str();
    let mut ids = vec![name.to_string(), [name, ".intro"].concat(), [name, ".length"].concat(), [name, "-talk"].concat()];
    for question in &check.questions {
        let message = [name, "-", &question.id].concat();
        ids.extend(question.gap.iter().map(|_| [&message, ".find-out"].concat()));
        for choice in &question.choices {
            ids.push(general_words(&choice.id).unwrap_or_else(|| [&message, ".choice-", &choice.id].concat()));
        }
        if question.kind == Kind::Text {
            ids.push([&message, ".text"].concat());
            ids.extend(question.citation.iter().map(|_| [&message, ".fact"].concat()));
        } else if check.outcome != Outcome::Story || question.shared {
            ids.push([&message, ".why"].concat());
        }
        ids.push(message);
    }
    ids.extend(check.questions.iter().flat_map(|question| &question.scales).flat_map(|id| scale_words(id)));
    if check.outcome == Outcome::Pathways {
        ids.extend(FACTS.iter().flat_map(fact_words));
        ids.extend(PathwayState::ALL.iter().map(|state| ["pathway-state-", state.as_str()].concat()));
    }
    if !check.axes.is_empty() {
        ids.extend(STANDINGS.iter().map(|standing| ["axis-", standing.as_str()].concat()));
    }
    ids.extend(check.axes.iter().map(|axis| [name, "-axis-", &axis.id].concat()));
    for indicator in &check.indicators {
        let message = [name, "-sign-", &indicator.id].concat();
        ids.extend([[&message, ".why"].concat(), [&message, ".do"].concat(), message]);
    }
    if check.outcome == Outcome::Sum {
        ids.extend(COSTS.iter().map(|question| [name, "-", question, ".short"].concat()));
    }
    ids.extend(check.notes.iter().map(|note| [name, "-note-", &note.id].concat()));
    ids.extend(check.steps.iter().map(|step| [name, "-step-", &step.id].concat()));
    let mut needed: Vec<(String, &'static [&'static str])> = ids.into_iter().map(|id| (id, &[] as &[&str])).collect();
    for level in &check.levels {
        let message = [name, "-level-", &level.id].concat();
        needed.push(([&message, ".advice"].concat(), &[]));
        needed.push((message, &[FLAGS]));
    }
    needed
}

/// The words of a fact about a person and of its values, as the conditions of ways are said.
fn fact_words(fact: &Fact) -> Vec<String> {
    let name = ["fact-", fact.id].concat();
    let values = if let FactKind::Choice(values) = fact.kind { values } else { &[] };
    let values = values.iter().filter(|value| **value != "yes").map(|value| [&name, ".", value].concat());
    values.chain([name.clone()]).collect()
}

/// The words of a scale and of its levels.
fn scale_words(id: &str) -> Vec<String> {
    let levels = scale(id).unwrap_or_default().iter().map(|level| ["level-", &level.to_ascii_lowercase()].concat());
    levels.chain([["scale-", id].concat()]).collect()
}
