//! How a fact of a country is known: its source, other addresses that say the same, and when it was read.

use super::{Citation, Verification};
use serde::{Deserialize, Serialize};

/// Where a fact was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// In a publication of its own.
    Cited(Citation),
    /// In a work of the library, named by its key.
    Work(String),
}

/// The proof of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Where it was read.
    pub source: Source,
    /// Other addresses that say the same or more.
    pub also: Vec<String>,
    /// When it was read, and when it must be looked at again.
    pub verification: Verification,
}

/// The site of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OfficialSite {
    /// Its address, which a source printed.
    Url(String),
    /// The body alone, in words: its site is named without a link, since no source printed the address.
    Of(String),
}
