//! What can be wrong with a questionnaire, by the part in which it stands; found by `soundness`, said by the content check.

/// A part of a check, by its place in the list of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The check as a whole.
    Check,
    /// That question.
    Question(usize),
    /// That axis.
    Axis(usize),
    /// That sign.
    Indicator(usize),
    /// That level.
    Level(usize),
    /// That note.
    Note(usize),
    /// That step.
    Step(usize),
    /// That referral.
    Referral(usize),
    /// The contacts that are always in the set.
    Base,
}

/// A defect of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsound {
    /// In which part it stands.
    pub part: Part,
    /// The id in that part that it concerns.
    pub id: String,
    /// What is wrong.
    pub kind: UnsoundKind,
}

/// Something that a check names and does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A question, or `review`.
    Target,
    /// A question in a condition.
    Question,
    /// A choice of the question.
    Choice,
    /// An indicator.
    Indicator,
    /// A level.
    Level,
    /// A gap.
    Gap,
    /// An axis.
    Axis,
    /// A scale of levels.
    Scale,
}

/// What is wrong with a check. `Unsound` has the id that it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnsoundKind {
    /// The id is not ASCII in lower case, digits and hyphens.
    BadId,
    /// The id stands twice in its list.
    DuplicateId,
    /// The id is a word with a meaning of its own.
    ReservedId,
    /// The id names nothing; here is what there is.
    Names(Missing, Vec<String>),
    /// No route leads to the question.
    Unreachable,
    /// The question has no edge without a condition, so answers can lead into nothing.
    DeadEnd,
    /// The edge stands after one that always holds.
    EdgeNeverTaken,
    /// These questions lead back to the first of them.
    Cycle(Vec<String>),
    /// The question has no choices.
    NoChoices,
    /// The choice does not fit a text, or an answer that is typed.
    ChoiceDoesNotFit,
    /// The amount has no period.
    NoPeriod,
    /// The levels have no scale.
    NoScales,
    /// The least number is above the most.
    EmptyRange,
    /// No question looks at the axis.
    AxisWithoutQuestion,
    /// The choice opens a gap, and its question names none.
    GapWithoutName,
    /// No choice raises the indicator.
    NeverRaised,
    /// The severity is not one of 1, 2 and 3.
    BadSeverity(u8),
    /// The indicator has nobody to ask.
    NoReferral,
    /// The last level needs signs.
    LastLevelNeeds,
    /// A level that is not the last needs nothing, so those below it are never reached.
    LevelNeedsNothing,
    /// There is no level.
    NoLevel,
    /// No question, or more than one, has `protection_unless`.
    ProtectionQuestions(usize),
    /// The question with `protection_unless` does not come first.
    ProtectionNotFirst,
    /// The contact leaves the set when an answer is added, since it is not in the base.
    NotInBase,
    /// A number that signs are divided by is zero.
    ConvertsByZero,
}
