//! How a way stands for a nationality, before anything else is known of a person; used by the pages of pairs of countries.

use super::{Answer, Answers, Condition, Known};
use crate::domain::{Availability, CountryCode, Date, Pathway};

/// How a way stands for a nationality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It closes other ways to this nationality, or its data do not rule that out.
    Restricts,
    /// Nothing in its conditions rules this nationality out.
    MayBeOpen,
    /// By selection only, whoever asks.
    BySelection,
    /// Its conditions rule this nationality out.
    NotThisNationality,
    /// Closed, whoever asks.
    Closed,
    /// There is no such way.
    NoSuchWay,
    /// It closes other ways, but not to this nationality.
    RestrictsOthers,
}

impl Standing {
    /// All of them, in the order of a page.
    pub const ALL: [Standing; 7] = [
        Standing::Restricts,
        Standing::MayBeOpen,
        Standing::BySelection,
        Standing::NotThisNationality,
        Standing::Closed,
        Standing::NoSuchWay,
        Standing::RestrictsOthers,
    ];

    /// The end of the name of its message.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Restricts => "restricts",
            Standing::MayBeOpen => "may-be-open",
            Standing::BySelection => "by-selection",
            Standing::NotThisNationality => "not-nationality",
            Standing::Closed => "closed",
            Standing::NoSuchWay => "none",
            Standing::RestrictsOthers => "restricts-others",
        }
    }
}

/// How the way stands for a person of whom only the nationality is known. Availability comes before all conditions, and what
/// conditions leave unknown rules nobody out.
pub fn standing(way: &Pathway, rule: Option<&Condition>, from: CountryCode, today: Date) -> Standing {
    let ruled_out = rule.is_some_and(|rule| {
        let mut answers = Answers::default();
        answers.set("from", Answer::one(from.as_str()));
        rule.judge(&answers, Some(today)) == Known::NotMet
    });
    match way.availability {
        Availability::Open | Availability::OpenWithLimits if ruled_out => Standing::NotThisNationality,
        Availability::Open | Availability::OpenWithLimits => Standing::MayBeOpen,
        Availability::Limited => Standing::BySelection,
        Availability::Closed => Standing::Closed,
        Availability::None => Standing::NoSuchWay,
        Availability::Restriction if ruled_out => Standing::RestrictsOthers,
        Availability::Restriction => Standing::Restricts,
    }
}
