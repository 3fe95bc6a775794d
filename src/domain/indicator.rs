//! A published sign of a false offer, of smuggling or of trafficking.

use serde::{Deserialize, Serialize};

/// When in a journey a sign shows itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// During recruitment, before leaving.
    Before,
    /// On the way.
    Journey,
    /// At work.
    Work,
}

/// A published sign. Its words are the messages `{check}-sign-{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// ASCII, stable, never reused, for instance `rec-fee`.
    pub id: String,
    /// When it shows itself.
    pub phase: Phase,
    /// 1 be careful, 2 stop and check, 3 coercion or immediate danger.
    pub severity: u8,
    /// The work that publishes it: a key of the library.
    pub citation: String,
    /// Contacts that can help with it, by id.
    pub referral: Vec<String>,
}
