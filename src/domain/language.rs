//! A language of the portal, as `content/site.toml` describes it.

use serde::{Deserialize, Serialize};

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of an HTML `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A language of the portal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Language {
    /// Subtag of BCP 47 and first part of every address, for instance `ar`.
    pub code: String,
    /// Its own name for itself, for instance `العربية`.
    pub name: String,
    /// Script of ISO 15924, for instance `Arab`.
    pub script: String,
    /// Direction of the script.
    pub dir: Direction,
    /// The form that Open Graph wants, for instance `ar_AR`.
    pub og: String,
    /// The chooser's heading in this language, for instance "Choose your language".
    pub choose: String,
    /// Offers a page in this language to readers of another, in this language: "Read this page in English".
    pub read: String,
}
