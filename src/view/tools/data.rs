//! All that a live tool needs, as one file a check and language: written natively, read in the browser, defined here once.

use crate::counsel::Check;
use crate::words::Words;
use serde::{Deserialize, Serialize};

/// The first bytes of every data file.
const MAGIC: [u8; 4] = *b"BRNG";

/// Changes whenever a type that travels is edited: a hash of the files that define them. Browser and data then differ and say so.
const SCHEMA: u64 = {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    hash = fnv(hash, include_bytes!("data.rs"));
    hash = fnv(hash, include_bytes!("../../counsel/check.rs"));
    hash = fnv(hash, include_bytes!("../../counsel/condition.rs"));
    hash = fnv(hash, include_bytes!("../../domain/date.rs"));
    hash = fnv(hash, include_bytes!("../../domain/indicator.rs"));
    hash = fnv(hash, include_bytes!("../../words/table.rs"));
    fnv(hash, include_bytes!("../../words/numbering.rs"))
};

/// FNV-1a (Fowler, Noll, Vo): enough to tell one schema from another.
const fn fnv(mut hash: u64, bytes: &[u8]) -> u64 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        at += 1;
    }
    hash
}

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

/// Why a data file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFault {
    /// It is something else, for instance a login page.
    NotOurs,
    /// It was written for another version of the app.
    OtherVersion,
    /// It is cut short, or goes on after its end.
    Damaged,
}

impl ToolData {
    /// The data as bytes, behind a header of magic and schema.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&SCHEMA.to_le_bytes());
        // Serializing to a vector fails only for types that postcard cannot hold, and a test writes every data file.
        bytes.extend(postcard::to_allocvec(self).unwrap_or_default());
        bytes
    }

    /// Reads the data back.
    pub fn decode(bytes: &[u8]) -> Result<ToolData, DataFault> {
        let rest = bytes.strip_prefix(&MAGIC).ok_or(DataFault::NotOurs)?;
        let (schema, body) = rest.split_first_chunk::<8>().ok_or(DataFault::Damaged)?;
        if u64::from_le_bytes(*schema) != SCHEMA {
            return Err(DataFault::OtherVersion);
        }
        match postcard::take_from_bytes(body) {
            Ok((data, [])) => Ok(data),
            _ => Err(DataFault::Damaged),
        }
    }

    /// The piece of HTML of that name; empty where there is none.
    pub fn sheet(&self, name: &str) -> &str {
        let at = self.sheets.binary_search_by(|(sheet, _)| sheet.as_str().cmp(name));
        at.ok().and_then(|at| self.sheets.get(at)).map_or("", |(_, html)| html)
    }
}
