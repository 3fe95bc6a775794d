//! A fact about a country that has a source of its own: a law, a fee, a risk, a right.

use super::{CountryCode, OfficialSite, Proof};
use serde::{Deserialize, Serialize};

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A recent upheaval; stands before all else.
    Alert,
    /// Who may recruit, and who watches over it.
    Authority,
    /// How to check a licence.
    Licence,
    /// What it may cost and who must pay.
    Fee,
    /// Something to do before leaving; the order of the file is their order.
    Step,
    /// A law of the country of origin.
    Law,
    /// A way that many take, to named destinations.
    Corridor,
    /// A danger.
    Risk,
    /// A known fraud in the country of origin.
    Scam,
    /// What one may claim in the destination.
    Right,
    /// What one must do there.
    Duty,
    /// How one asks for protection there.
    Asylum,
    /// A known fraud about that destination.
    Fraud,
}

impl EntryKind {
    /// All kinds, in the order of a page.
    pub const ALL: [EntryKind; 13] = [
        EntryKind::Alert,
        EntryKind::Authority,
        EntryKind::Licence,
        EntryKind::Fee,
        EntryKind::Step,
        EntryKind::Law,
        EntryKind::Corridor,
        EntryKind::Risk,
        EntryKind::Scam,
        EntryKind::Right,
        EntryKind::Duty,
        EntryKind::Asylum,
        EntryKind::Fraud,
    ];

    /// The name of its list in a file and the middle part of its ids.
    pub fn as_str(self) -> &'static str {
        match self {
            EntryKind::Alert => "alert",
            EntryKind::Authority => "authority",
            EntryKind::Licence => "licence",
            EntryKind::Fee => "fee",
            EntryKind::Step => "step",
            EntryKind::Law => "law",
            EntryKind::Corridor => "corridor",
            EntryKind::Risk => "risk",
            EntryKind::Scam => "scam",
            EntryKind::Right => "right",
            EntryKind::Duty => "duty",
            EntryKind::Asylum => "asylum",
            EntryKind::Fraud => "fraud",
        }
    }

    /// Whether it must have a heading of its own.
    pub fn has_name(self) -> bool {
        matches!(self, EntryKind::Alert | EntryKind::Authority | EntryKind::Corridor | EntryKind::Risk | EntryKind::Scam)
    }

    /// Whether it belongs to the side of the destination.
    pub fn is_of_destination(self) -> bool {
        matches!(self, EntryKind::Right | EntryKind::Duty | EntryKind::Asylum | EntryKind::Fraud)
    }

    /// The topics that it may have; none where it has no topic.
    pub fn topics(self) -> &'static [&'static str] {
        match self {
            EntryKind::Right => &[
                "passport",
                "wages",
                "minimum-wage",
                "change-employer",
                "fees",
                "contract",
                "rest",
                "exit",
                "housing",
                "conditions",
                "complaint",
                "protection",
                "risk",
            ],
            EntryKind::Duty => &[
                "register",
                "visa",
                "visa-expiry",
                "visit-visa",
                "work-limits",
                "irregular-stay",
                "conduct",
                "health",
                "asylum",
                "protection",
                "change",
                "risk",
            ],
            EntryKind::Asylum => {
                &["how-to-claim", "stay-rights", "work-rights", "outcome", "convention", "non-refoulement", "change", "information", "risk"]
            }
            _ => &[],
        }
    }
}

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Payer {
    /// The worker.
    Worker,
    /// The employer.
    Employer,
    /// The agency.
    Agency,
    /// The sponsor.
    Sponsor,
    /// Each a part.
    Shared,
    /// It costs nothing.
    Nobody,
    /// Who applies.
    Applicant,
}

impl Payer {
    /// The words in data.
    pub const WORDS: [(&'static str, Payer); 7] = [
        ("worker", Payer::Worker),
        ("employer", Payer::Employer),
        ("agency", Payer::Agency),
        ("sponsor", Payer::Sponsor),
        ("shared", Payer::Shared),
        ("nobody", Payer::Nobody),
        ("applicant", Payer::Applicant),
    ];

    /// The word in data and in the name of its message.
    pub fn as_str(self) -> &'static str {
        Payer::WORDS.iter().find(|(_, payer)| *payer == self).map_or("", |(word, _)| word)
    }
}

/// Which of several an entry is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach<T> {
    /// All of them, written `["*"]`.
    All,
    /// Those that it names; none where it names none.
    Named(Vec<T>),
}

impl<T: PartialEq> Reach<T> {
    /// Whether it is about that one.
    pub fn holds(&self, one: &T) -> bool {
        match self {
            Reach::All => true,
            Reach::Named(named) => named.contains(one),
        }
    }
}

/// A fact, with its words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `{iso2}.{kind}.{name}`: stable, never reused.
    pub id: String,
    /// What it is about.
    pub kind: EntryKind,
    /// Its heading.
    pub name: Option<String>,
    /// The fact, in one to three sentences.
    pub text: String,
    /// The number that the text names, as it stands there.
    pub figure: Option<String>,
    /// A limit on the fact.
    pub note: Option<String>,
    /// What is old, in conflict or not found; shown beside the text, never hidden.
    pub doubt: Option<String>,
    /// To whom it applies, in words.
    pub applies_to: Option<String>,
    /// What a breach of it costs, in words.
    pub penalty: Option<String>,
    /// What to do against a fraud, in words.
    pub check: Option<String>,
    /// One of the topics of its kind.
    pub topic: Option<&'static str>,
    /// Who pays a fee; `None` where not known.
    pub payer: Option<Payer>,
    /// The site of an authority.
    pub site: Option<OfficialSite>,
    /// The destinations it is about; none where it is about all.
    pub to: Vec<CountryCode>,
    /// The countries with which a pair is headed by this alert.
    pub with: Reach<CountryCode>,
    /// The pathways that a fraud imitates, by id.
    pub targets: Reach<String>,
    /// How it is known.
    pub proof: Proof,
    /// Whether its words are in the catalog's language; otherwise they are the original's.
    pub translated: bool,
}
