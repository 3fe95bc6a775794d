//! How each side of a plan looks: the state of its gravest question. Never a score, and nothing is added up.

use super::path::to_the_end;
use super::{Answers, Check, Question, RedFlag};

/// How a question, or a side of a plan, looks; the later, the graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Everything that was asked was answered, and raised nothing.
    Sound,
    /// Something was not answered.
    Unknown,
    /// A small sign was raised, or something is open.
    ClearUp,
    /// A sign of severity 2 or 3 was raised.
    Stop,
}

impl Standing {
    /// All, the least grave first.
    pub const ALL: [Standing; 4] = [Standing::Sound, Standing::Unknown, Standing::ClearUp, Standing::Stop];

    /// The word in JSON and markup, and the end of its message `axis-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Sound => "sound",
            Standing::Unknown => "unknown",
            Standing::ClearUp => "clear-up",
            Standing::Stop => "stop",
        }
    }
}

/// How one side of the plan looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisState {
    /// Id of the axis.
    pub id: String,
    /// How it looks.
    pub standing: Standing,
}

/// How each side looks after these answers. One that no question on the way looks at is left out: it does not concern the person.
pub fn states(check: &Check, answers: &Answers, flags: &[RedFlag]) -> Vec<AxisState> {
    if check.axes.is_empty() {
        return Vec::new();
    }
    let way = to_the_end(check, answers);
    let gravest = |axis: &str| {
        let asked = way.iter().filter(|question| question.axis.as_deref() == Some(axis));
        asked.map(|question| standing(question, answers, flags)).max()
    };
    check.axes.iter().filter_map(|axis| Some(AxisState { id: axis.id.clone(), standing: gravest(&axis.id)? })).collect()
}

/// How one question looks.
fn standing(question: &Question, answers: &Answers, flags: &[RedFlag]) -> Standing {
    let severity = flags.iter().filter(|flag| flag.because.contains(&question.id)).map(|flag| flag.severity).max();
    let answer = answers.get(&question.id);
    match (severity, answer) {
        (Some(2..), _) => Standing::Stop,
        (Some(_), _) => Standing::ClearUp,
        (None, Some(answer)) if question.leaves_open(answer) => Standing::ClearUp,
        (None, Some(answer)) if !answer.is_unknown() => Standing::Sound,
        (None, _) => Standing::Unknown,
    }
}
