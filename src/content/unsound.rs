//! The words for what is unsound in a check; used by `problem` alone.

use super::named::suggest;
use crate::counsel::soundness::{Missing, Unsound, UnsoundKind};
use std::fmt;

/// Says what is unsound and how to mend it.
pub(super) struct Words<'a>(pub &'a Unsound);

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unsound { id, kind, .. } = self.0;
        match kind {
            UnsoundKind::BadId => write!(f, "\"{id}\" cannot be an id; use lower-case ASCII letters, digits and hyphens, a letter first"),
            UnsoundKind::DuplicateId => write!(f, "the id \"{id}\" stands twice in its list; give each its own"),
            UnsoundKind::ReservedId => write!(f, "\"{id}\" has a meaning of its own and cannot be a question; rename it"),
            UnsoundKind::Names(what, known) => {
                let (what, otherwise) = match what {
                    Missing::Target => ("next leads to", "lead to a question of this check or to \"review\""),
                    Missing::Question => ("this names the question", "name a question of this check"),
                    Missing::Choice => ("this names the choice", "name a choice of that question"),
                    Missing::Indicator => ("this names the indicator", "add it as [[indicator]]"),
                    Missing::Level => ("this names the level", "name a level of this check"),
                    Missing::Gap => ("this names the gap", "name the gap of a question"),
                    Missing::Axis => ("this names the axis", "add it as [[axis]]"),
                    Missing::Scale => ("this names the scale", "write \"education\", or the code of a language (ISO 639-1)"),
                };
                write!(f, "{what} \"{id}\", which does not exist; {}", suggest(id, known, otherwise))
            }
            UnsoundKind::Unreachable => {
                write!(f, "no route leads to the question \"{id}\"; let the next of another question lead to it, or take it away")
            }
            UnsoundKind::DeadEnd => {
                write!(f, "the question \"{id}\" can lead into nothing; end its next with {{ to = \"…\" }} without a condition")
            }
            UnsoundKind::EdgeNeverTaken => {
                write!(f, "the way to \"{id}\" is never taken, since one before it always holds; put the one without a condition last")
            }
            UnsoundKind::Cycle(way) => {
                write!(f, "these questions lead in a circle: {}; let one of them lead on", way.join(" → ") + " → " + id)
            }
            UnsoundKind::NoChoices => write!(f, "the question \"{id}\" has no choices; add some"),
            UnsoundKind::ChoiceDoesNotFit => {
                write!(
                    f,
                    "the choice \"{id}\" does not fit its question; a text has none, an answer that is typed only dont-know and prefer-not"
                )
            }
            UnsoundKind::NoPeriod => {
                write!(f, "the amount \"{id}\" has no period; write per = \"month\", \"year\", \"hour\" or \"once\"")
            }
            UnsoundKind::NoScales => write!(f, "the question \"{id}\" has no scale; write scales = [\"education\", \"en\"]"),
            UnsoundKind::EmptyRange => write!(f, "no number fits \"{id}\"; let least be at most as great as most"),
            UnsoundKind::AxisWithoutQuestion => {
                write!(f, "no question looks at the axis \"{id}\"; write axis = \"{id}\" at a question, or take the axis away")
            }
            UnsoundKind::GapWithoutName => {
                write!(f, "the choice \"{id}\" leaves a gap, but its question names none; write gap = \"…\" at the question")
            }
            UnsoundKind::NeverRaised => {
                write!(f, "no choice raises the indicator \"{id}\"; add it to the raises of a choice, or take it away")
            }
            UnsoundKind::BadSeverity(severity) => {
                write!(f, "the severity of \"{id}\" is {severity}; it is 1 (be careful), 2 (stop and check) or 3 (danger)")
            }
            UnsoundKind::NoReferral => write!(f, "the indicator \"{id}\" has nobody to ask; name at least one contact in referral"),
            UnsoundKind::LastLevelNeeds => {
                write!(f, "the last level, \"{id}\", needs signs; let the last one need nothing, so that every review has a level")
            }
            UnsoundKind::LevelNeedsNothing => {
                write!(f, "the level \"{id}\" needs nothing, so those below it are never reached; give it a severity and a count")
            }
            UnsoundKind::NoLevel => write!(f, "the check has no level; add at least one [[level]]"),
            UnsoundKind::ProtectionQuestions(count) => {
                write!(f, "{count} questions have protection_unless; exactly one has it, the one that asks about danger at home")
            }
            UnsoundKind::ProtectionNotFirst => {
                write!(f, "the question \"{id}\" has protection_unless but does not come first; set first = \"{id}\"")
            }
            UnsoundKind::NotInBase => {
                write!(f, "the contact \"{id}\" would leave the set when an answer is added; name it in the contacts of [base] too")
            }
            UnsoundKind::ConvertsByZero => write!(f, "the numbers of [convert] are at least 1; write how many count as one"),
        }
    }
}
