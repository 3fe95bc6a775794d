//! A named set of countries, which the conditions of pathways may name.

use super::{CountryCode, Proof};

/// A set of countries, with its words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountrySet {
    /// ASCII, for instance `us-paused`; a condition names it with `@` before it.
    pub id: String,
    /// What the countries have in common.
    pub name: String,
    /// The countries.
    pub countries: Vec<CountryCode>,
    /// A limit on it.
    pub note: Option<String>,
    /// What is old, in conflict or not found.
    pub doubt: Option<String>,
    /// How it is known.
    pub proof: Proof,
    /// Whether its words are in the catalog's language; otherwise they are the original's.
    pub translated: bool,
}
