//! The nine sections of the page tree: the stages of a person's journey, then help and facts.

use serde::{Deserialize, Serialize};

/// A section of the page tree, in the order of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// I am thinking about it.
    Decide,
    /// Which regular ways are there for me?
    Ways,
    /// I have decided: what must be in order?
    Prepare,
    /// On the way.
    Travel,
    /// The first weeks.
    Arrive,
    /// Living and working there.
    Live,
    /// Going back.
    Return,
    /// I need help.
    Help,
    /// How we know: facts and library.
    Facts,
}

impl Section {
    /// All sections, in the order of the journey.
    pub const ALL: [Section; 9] = [
        Section::Decide,
        Section::Ways,
        Section::Prepare,
        Section::Travel,
        Section::Arrive,
        Section::Live,
        Section::Return,
        Section::Help,
        Section::Facts,
    ];

    /// Its part of an address and its folder under `content/{lang}/`.
    pub fn slug(self) -> &'static str {
        match self {
            Section::Decide => "decide",
            Section::Ways => "ways",
            Section::Prepare => "prepare",
            Section::Travel => "travel",
            Section::Arrive => "arrive",
            Section::Live => "live",
            Section::Return => "return",
            Section::Help => "help",
            Section::Facts => "facts",
        }
    }

    /// The section of that slug.
    pub fn parse(slug: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.slug() == slug)
    }
}
