//! The words of one destination's pathways in one language, as a file for the pathway finder: written natively, read in the browser.

use super::header::{DataFault, decode, encode, schema};
use crate::domain::{Date, OfficialSite};
use serde::{Deserialize, Serialize};

/// Of the files that define what travels here.
const SCHEMA: u64 = schema(
    "ways",
    &[
        include_bytes!("ways.rs"),
        include_bytes!("../../domain/date.rs"),
        include_bytes!("../../domain/proof.rs"),
        include_bytes!("../../domain/source.rs"),
    ],
);

/// The pathways of one destination in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ways {
    /// The language of what is not translated: the original's.
    pub original: String,
    /// The pathways in the order of the country's file.
    pub ways: Vec<Way>,
}

/// A pathway in words. What its rule says is not said again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// The id of the pathway and of its rule.
    pub id: String,
    /// Whether the words are in the reader's language; otherwise all of them are the original's and are marked so.
    pub translated: bool,
    /// Its name.
    pub name: String,
    /// Its name there.
    pub name_local: Option<String>,
    /// Whether it can be taken, in words.
    pub status: Option<String>,
    /// For whom it is.
    pub who: Option<String>,
    /// What is asked for.
    pub requirements: Vec<String>,
    /// What to ask where the source is vague, by the id that the rule's `ask` names.
    pub asks: Vec<(String, String)>,
    /// What it costs.
    pub fee: Option<String>,
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
    /// Why there is no rule.
    pub unconditional: Option<String>,
    /// A limit on what is said.
    pub note: Option<String>,
    /// What is old, in conflict or not found: shown beside the words, never hidden.
    pub doubt: Option<String>,
    /// Its official site.
    pub site: Option<OfficialSite>,
    /// Who published the source.
    pub publisher: String,
    /// The address of the source.
    pub source: Option<String>,
    /// The day on which it was read.
    pub seen: Date,
    /// The day on which a person opened it; `None` where nobody has yet.
    pub checked: Option<Date>,
    /// The day after which it must be looked at again.
    pub review_by: Date,
}

impl Ways {
    /// The words as bytes, behind a header of magic and schema.
    pub fn encode(&self) -> Vec<u8> {
        encode(SCHEMA, self)
    }

    /// Reads the words back.
    pub fn decode(bytes: &[u8]) -> Result<Ways, DataFault> {
        decode(SCHEMA, bytes)
    }
}
