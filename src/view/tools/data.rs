//! All that a live tool needs, as one file a check and language: written natively, read in the browser, defined here once.

use super::header::{DataFault, decode, encode, schema};
use crate::counsel::Check;
use crate::words::Words;
use serde::{Deserialize, Serialize};

/// Of the files that define what travels here.
const SCHEMA: u64 = schema(
    "tool",
    &[
        include_bytes!("data.rs"),
        include_bytes!("../../counsel/check.rs"),
        include_bytes!("../../counsel/condition.rs"),
        include_bytes!("../../domain/date.rs"),
        include_bytes!("../../domain/indicator.rs"),
        include_bytes!("../../words/table.rs"),
        include_bytes!("../../words/numbering.rs"),
    ],
);

/// All that a live tool needs beside the worksheet on its page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolData {
    /// Routing and rules.
    pub check: Check,
    /// The messages that depend on answers.
    pub words: Words,
    /// Pieces of HTML by name, sorted: see `sheets`.
    pub sheets: Vec<(String, String)>,
}

impl ToolData {
    /// The data as bytes, behind a header of magic and schema.
    pub fn encode(&self) -> Vec<u8> {
        encode(SCHEMA, self)
    }

    /// Reads the data back.
    pub fn decode(bytes: &[u8]) -> Result<ToolData, DataFault> {
        decode(SCHEMA, bytes)
    }

    /// The piece of HTML of that name; empty where there is none.
    pub fn sheet(&self, name: &str) -> &str {
        let at = self.sheets.binary_search_by(|(sheet, _)| sheet.as_str().cmp(name));
        at.ok().and_then(|at| self.sheets.get(at)).map_or("", |(_, html)| html)
    }
}
