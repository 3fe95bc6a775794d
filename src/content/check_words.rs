//! The messages that a check needs in `locales/`, after the table in docs/content-format.md; used by `locales`.

use crate::counsel::check::general_words;
use crate::counsel::{Check, Standing};

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
        ids.push([&message, ".why"].concat());
        ids.push(message);
    }
    if !check.axes.is_empty() {
        ids.extend(STANDINGS.iter().map(|standing| ["axis-", standing.as_str()].concat()));
    }
    ids.extend(check.axes.iter().map(|axis| [name, "-axis-", &axis.id].concat()));
    for indicator in &check.indicators {
        let message = [name, "-sign-", &indicator.id].concat();
        ids.extend([[&message, ".why"].concat(), [&message, ".do"].concat(), message]);
    }
    ids.extend(check.steps.iter().map(|step| [name, "-step-", &step.id].concat()));
    let mut needed: Vec<(String, &'static [&'static str])> = ids.into_iter().map(|id| (id, &[] as &[&str])).collect();
    for level in &check.levels {
        let message = [name, "-level-", &level.id].concat();
        needed.push(([&message, ".advice"].concat(), &[]));
        needed.push((message, &[FLAGS]));
    }
    needed
}
