//! A body that helps, and how to reach it.

use super::{Citation, Verification};
use serde::{Deserialize, Serialize};

/// What kind of entry a contact is; of a country, in the order of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// One body of the world, with a source.
    Body,
    /// An office that exists in most countries; without a number, since that differs.
    Pointer,
    /// Of a country: any emergency.
    Emergency,
    /// Of a country: the police.
    Police,
    /// Of a country: an ambulance.
    Ambulance,
    /// Of a country: the fire brigade.
    Fire,
    /// Of a country: for migrants.
    Migrants,
    /// Of a country: against trafficking.
    Trafficking,
    /// Of a country: for women and children.
    WomenChildren,
    /// Of a country: for children.
    Children,
    /// Of a country: about work and wages.
    Labour,
    /// Of a country: advice on the law.
    Legal,
    /// Of a country: about protection.
    Asylum,
    /// Of a country: its consulates and embassies.
    Consular,
    /// Of a country: a place to stay.
    Shelter,
    /// Of a country: against violence at home.
    DomesticViolence,
    /// Of a country: an office of the State.
    Government,
    /// Of a country: someone to talk to in a crisis.
    Crisis,
}

/// How sure a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// Read at the body itself or at its State.
    Official,
    /// Two sources say the same.
    TwoSources,
    /// One source only: check before you rely on it.
    Single,
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

/// A number as it is dialled from another country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abroad {
    /// E.164, with its `+`.
    pub tel: String,
    /// Whether the country code was added by the usual rule, and no source printed the number so.
    pub derived: bool,
}

/// A body that helps, with its words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// ASCII, stable, for instance `unhcr-help`, or of a country `bd.contact.probash-bondhu`.
    pub id: String,
    /// One body or a pointer; of a country, what it is for.
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
    /// What is old, in conflict or not found; shown beside the number, never hidden.
    pub doubt: Option<String>,
    /// Telephone; of a country, as it is dialled there.
    pub phone: Option<Line>,
    /// The same telephone from another country, where that differs and is known.
    pub abroad: Option<Abroad>,
    /// WhatsApp.
    pub whatsapp: Option<Line>,
    /// From where the telephone can be dialled.
    pub dial_from: DialFrom,
    /// Whether the call costs nothing; `None` where not known.
    pub free: Option<bool>,
    /// Its site.
    pub url: Option<String>,
    /// The body in words, where its site is named without a link, since no source printed the address.
    pub site_of: Option<String>,
    /// How sure the number is.
    pub agreement: Agreement,
    /// Where we read it; a pointer has none.
    pub source: Option<Citation>,
    /// Other addresses that say the same or more.
    pub also: Vec<String>,
    /// When we read it.
    pub verification: Verification,
    /// Whether its words are in the catalog's language; otherwise they are the original's.
    pub translated: bool,
}
