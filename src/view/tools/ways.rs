//! A card for every legal way in one language, in the order of the rules, as one file for the pathway finder: one for all countries, so that what
//! is fetched tells nobody where a person wants to go. Written natively, read in the browser.

use super::header::{DataFault, decode, encode, schema};
use serde::{Deserialize, Serialize};

/// Of the files that define what travels here.
const SCHEMA: u64 = schema("ways", &[include_bytes!("ways.rs")]);

/// The cards of all legal ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ways {
    /// The HTML of each, in the order of the rules.
    pub cards: Vec<String>,
}

impl Ways {
    /// The cards as bytes, behind a header of magic and schema.
    pub fn encode(&self) -> Vec<u8> {
        encode(SCHEMA, self)
    }

    /// Reads the cards back.
    pub fn decode(bytes: &[u8]) -> Result<Ways, DataFault> {
        decode(SCHEMA, bytes)
    }
}
