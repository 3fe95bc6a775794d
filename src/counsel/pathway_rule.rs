//! What decides about a pathway, without words: its availability comes first, then its conditions; used by checks, natively and in the browser.

use super::Condition;
use crate::domain::{Availability, Date, Pathway, Payer, Purpose};

/// What decides about a pathway. Its words are found by the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathwayRule {
    /// `{iso2}.{purpose}.{name}`.
    pub id: String,
    /// The code of the country to which it leads.
    pub destination: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Whether it can be taken at all.
    pub availability: Availability,
    /// Who pays what it costs; `None` where not known.
    pub payer: Option<Payer>,
    /// The day it opens.
    pub opens_on: Option<Date>,
    /// The day it closed.
    pub closed_on: Option<Date>,
    /// Its conditions; `None` where it is only said in words.
    pub condition: Option<Condition>,
}

impl PathwayRule {
    /// The rule of a pathway with these conditions.
    pub fn new(pathway: &Pathway, condition: Option<&Condition>) -> PathwayRule {
        PathwayRule {
            id: pathway.id.clone(),
            destination: pathway.id.split('.').next().unwrap_or_default().to_string(),
            purpose: pathway.purpose,
            availability: pathway.availability,
            payer: pathway.payer,
            opens_on: pathway.opens_on,
            closed_on: pathway.closed_on,
            condition: condition.cloned(),
        }
    }
}
