//! A body that helps, and how to reach it.

use super::{Citation, Verification};
use serde::{Deserialize, Serialize};

/// What kind of entry a contact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// One body, with a source.
    Body,
    /// An office that exists in most countries; without a number, since that differs.
    Pointer,
}

/// From where a number can be dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DialFrom {
    /// From every country.
    Anywhere,
    /// Only from outside the country.
    Abroad,
    /// Only inside the country.
    Inside,
    /// Not known.
    Unknown,
}

impl DialFrom {
    /// The word in data and in the name of its message.
    pub fn as_str(self) -> &'static str {
        match self {
            DialFrom::Anywhere => "anywhere",
            DialFrom::Abroad => "abroad",
            DialFrom::Inside => "inside",
            DialFrom::Unknown => "unknown",
        }
    }
}

/// A telephone line: the digits as shown and as dialled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// As people read it, with spaces.
    pub shown: String,
    /// As dialled: digits, with a leading `+` where it is E.164.
    pub tel: String,
}

/// A body that helps, with its words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// ASCII, stable, for instance `unhcr-help`.
    pub id: String,
    /// One body or a pointer.
    pub kind: ContactKind,
    /// Its name.
    pub name: String,
    /// What it helps with, in one or two sentences.
    pub what_for: String,
    /// Opening hours.
    pub hours: Option<String>,
    /// Languages spoken.
    pub languages: Option<String>,
    /// What else one must know.
    pub note: Option<String>,
    /// Telephone.
    pub phone: Option<Line>,
    /// WhatsApp.
    pub whatsapp: Option<Line>,
    /// From where the telephone can be dialled.
    pub dial_from: DialFrom,
    /// Whether the call costs nothing; `None` where not known.
    pub free: Option<bool>,
    /// Its site.
    pub url: Option<String>,
    /// Whether the source is not the body itself.
    pub unofficial: bool,
    /// Where we read it; a pointer has none.
    pub source: Option<Citation>,
    /// When we read it.
    pub verification: Verification,
}
