//! Where a claim comes from and how far it was verified.

use super::Date;
use serde::{Deserialize, Serialize};

/// How near to the fact a publisher stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// The authority itself.
    Official,
    /// An intergovernmental organization.
    Igo,
    /// A non-governmental organization.
    Ngo,
    /// The press.
    Press,
    /// Anyone else.
    Other,
}

impl Tier {
    /// Its name, as in data and in ids of words.
    pub fn as_str(self) -> &'static str {
        match self {
            Tier::Official => "official",
            Tier::Igo => "igo",
            Tier::Ngo => "ngo",
            Tier::Press => "press",
            Tier::Other => "other",
        }
    }
}

/// The source of one entry of data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Who published it.
    pub publisher: String,
    /// Its title, as shown there.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Its date as the source shows it, a year or a day; `None` where it shows none.
    #[serde(default)]
    pub date: Option<String>,
    /// How near to the fact the publisher stands.
    pub tier: Tier,
}

/// When a claim was read and when it was opened live. `seen` without `checked` is said to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// The day we read the source in a copy.
    pub seen: Date,
    /// The day a person opened the live source; `None` where nobody has yet.
    pub checked: Option<Date>,
    /// The day after which it must be looked at again.
    pub review_by: Date,
}

impl Verification {
    /// Whether the claim is past its date on that day. It is then marked so, never hidden.
    pub fn is_past(&self, today: Date) -> bool {
        today > self.review_by
    }
}

/// An entry of the library, as it is printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Its key, for instance `ilo2019fair`.
    pub key: String,
    /// The reference in the form of the citation style, as plain text without its address.
    pub reference: String,
    /// A short form for running text, for instance `ILO, 2019`.
    pub short: String,
    /// Its address.
    pub url: Option<String>,
    /// Whether the address itself was met; otherwise it is from memory and the reader is told.
    pub url_seen: bool,
    /// The copy in which we read it.
    pub seen_at: Option<String>,
    /// The day on which we read it; `None` for a work that is known from memory alone, which cannot be cited.
    pub seen: Option<Date>,
    /// The day on which a person opened its address; `None` where nobody has yet.
    pub checked: Option<Date>,
    /// Whether it was read, so that it can be cited; otherwise it is known from memory alone.
    pub is_seen: bool,
    /// What kind of work it is.
    pub kind: WorkKind,
    /// Its title.
    pub title: String,
    /// The year in which it came out, where the copy shows one.
    pub year: Option<i32>,
    /// What it is about: words of `WorkTopic`, the main one first.
    pub topics: Vec<String>,
}

/// The kinds of works that a reader tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WorkKind {
    /// A report or a book.
    Report,
    /// A paper in a journal or a volume.
    Article,
    /// A page of the web.
    Page,
    /// A treaty, a law, a statement, data.
    Document,
}

impl WorkKind {
    /// All kinds.
    pub const ALL: [WorkKind; 4] = [WorkKind::Report, WorkKind::Article, WorkKind::Page, WorkKind::Document];

    /// Its name, as in ids of words.
    pub fn as_str(self) -> &'static str {
        match self {
            WorkKind::Report => "report",
            WorkKind::Article => "article",
            WorkKind::Page => "page",
            WorkKind::Document => "document",
        }
    }
}

/// What works are about: the keywords of the library, in the order of its page.
pub const WORK_TOPICS: [&str; 12] = [
    "decide",
    "pathways",
    "recruitment",
    "money",
    "risks",
    "trafficking",
    "asylum",
    "rights",
    "obligations",
    "health",
    "return",
    "evidence",
];
