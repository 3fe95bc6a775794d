//! The rules of all pathways as one file without words: written natively, read in the browser. One for all countries, so that what is fetched
//! tells nobody where a person wants to go.

use super::header::{DataFault, decode, encode, schema};
use crate::counsel::PathwayRule;
use crate::counsel::packed::Packed;

/// Of the files that define what travels here.
const SCHEMA: u64 = schema(
    "rules",
    &[
        include_bytes!("rules.rs"),
        include_bytes!("../../counsel/packed.rs"),
        include_bytes!("../../counsel/condition.rs"),
        include_bytes!("../../counsel/pathway_rule.rs"),
        include_bytes!("../../domain/date.rs"),
        include_bytes!("../../domain/entry.rs"),
        include_bytes!("../../domain/pathway.rs"),
    ],
);

/// The rules as bytes, behind a header of magic and schema.
pub fn encode_rules(rules: &[PathwayRule]) -> Vec<u8> {
    encode(SCHEMA, &Packed::pack(rules))
}

/// Reads the rules back, in the order in which they were written.
pub fn decode_rules(bytes: &[u8]) -> Result<Vec<PathwayRule>, DataFault> {
    decode::<Packed>(SCHEMA, bytes)?.unpack().ok_or(DataFault::Damaged)
}
