//! A lawful way into a country, as it is described. Its conditions are a rule of `counsel`, found by the same id.

use super::{Date, OfficialSite, Payer, Proof};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a way is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Purpose {
    /// To work.
    Work,
    /// To study.
    Study,
    /// To join one's family.
    Family,
    /// To be protected.
    Protection,
    /// To be trained.
    Training,
    /// To look for work.
    JobSeeker,
    /// To become regular.
    Regularisation,
    /// By a draw.
    Lottery,
    /// None: it closes other ways.
    Restriction,
}

impl Purpose {
    /// The words in data, which are also the middle part of a pathway's id.
    pub const WORDS: [(&'static str, Purpose); 9] = [
        ("work", Purpose::Work),
        ("study", Purpose::Study),
        ("family", Purpose::Family),
        ("protection", Purpose::Protection),
        ("training", Purpose::Training),
        ("job-seeker", Purpose::JobSeeker),
        ("regularisation", Purpose::Regularisation),
        ("lottery", Purpose::Lottery),
        ("restriction", Purpose::Restriction),
    ];

    /// The word in data and in the name of its message.
    pub fn as_str(self) -> &'static str {
        Purpose::WORDS.iter().find(|(_, purpose)| *purpose == self).map_or("", |(word, _)| word)
    }
}

/// Whether a way can be taken at all; it comes before all conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Availability {
    /// Open.
    Open,
    /// Open, but not to all or not at all times.
    OpenWithLimits,
    /// By selection only.
    Limited,
    /// Closed at present.
    Closed,
    /// There is no such way.
    None,
    /// It closes other ways.
    Restriction,
}

impl Availability {
    /// The words in data.
    pub const WORDS: [(&'static str, Availability); 6] = [
        ("open", Availability::Open),
        ("open-with-limits", Availability::OpenWithLimits),
        ("limited", Availability::Limited),
        ("closed", Availability::Closed),
        ("none", Availability::None),
        ("restriction", Availability::Restriction),
    ];

    /// The word in data and in the name of its message.
    pub fn as_str(self) -> &'static str {
        Availability::WORDS.iter().find(|(_, availability)| *availability == self).map_or("", |(word, _)| word)
    }

    /// Whether a person's answers may decide about it; otherwise it is only said in words.
    pub fn is_judged(self) -> bool {
        matches!(self, Availability::Open | Availability::OpenWithLimits)
    }
}

/// A lawful way into a country, with its words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// `{iso2}.{purpose}.{name}`: stable, never reused; also the id of its rule.
    pub id: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Words of a free list, ASCII, by which it is found.
    pub skills: Vec<String>,
    /// Its name.
    pub name: String,
    /// Its name there, in the script of the country.
    pub name_local: Option<String>,
    /// Whether it can be taken.
    pub availability: Availability,
    /// The detail of that in words, shown first.
    pub status: Option<String>,
    /// The day it opens.
    pub opens_on: Option<Date>,
    /// The day it closed.
    pub closed_on: Option<Date>,
    /// For whom it is.
    pub who: Option<String>,
    /// What is asked for, in plain words.
    pub requirements: Vec<String>,
    /// What it costs.
    pub fee: Option<String>,
    /// Who pays that; `None` where not known.
    pub payer: Option<Payer>,
    /// What more must be said about who pays.
    pub payer_note: Option<String>,
    /// How long the decision takes.
    pub time: Option<String>,
    /// How long one may stay.
    pub stay: Option<String>,
    /// The way to a long stay.
    pub settlement: Option<String>,
    /// Work beside study or search.
    pub work: Option<String>,
    /// Whether the family may come.
    pub family: Option<String>,
    /// Its official site.
    pub site: Option<OfficialSite>,
    /// What to ask where the source is vague, by the id that the rule's `ask` names.
    pub asks: BTreeMap<String, String>,
    /// Why there is no rule; `None` where there is one.
    pub unconditional: Option<String>,
    /// A limit on what is said.
    pub note: Option<String>,
    /// What is old, in conflict or not found.
    pub doubt: Option<String>,
    /// How it is known.
    pub proof: Proof,
    /// Whether its words are in the catalog's language; otherwise they are the original's.
    pub translated: bool,
}
