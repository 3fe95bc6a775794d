//! What the portal says of one country: what to know before leaving it, and what one finds on arriving.

use super::{Contact, CountryCode, Currency, Entry, EntryKind, Pathway};

/// Who decides about asylum in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsylumSystem {
    /// The State, under a law of its own.
    State,
    /// The State, under a law that covers little.
    LimitedLaw,
    /// UNHCR alone.
    UnhcrOnly,
    /// Nobody.
    None,
}

impl AsylumSystem {
    /// The words in data.
    pub const WORDS: [(&'static str, AsylumSystem); 4] = [
        ("state", AsylumSystem::State),
        ("limited-law", AsylumSystem::LimitedLaw),
        ("unhcr-only", AsylumSystem::UnhcrOnly),
        ("none", AsylumSystem::None),
    ];

    /// The word in data and in the name of its message.
    pub fn as_str(self) -> &'static str {
        AsylumSystem::WORDS.iter().find(|(_, system)| *system == self).map_or("", |(word, _)| word)
    }
}

/// A country, with its words in one language. Its name is the message `country-{code}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// Its code, which is also the name of its file.
    pub code: CountryCode,
    /// Its currency.
    pub currency: Currency,
    /// Whether it is party to the Refugee Convention of 1951; `None` where no source was seen.
    pub convention_1951: Option<bool>,
    /// Whether it is party to the Protocol of 1967; `None` where no source was seen.
    pub protocol_1967: Option<bool>,
    /// Who decides about asylum; only on the side of the destination.
    pub asylum_system: Option<AsylumSystem>,
    /// One or two sentences; only on the side of the destination.
    pub summary: Option<String>,
    /// Whether the summary is in the catalog's language; otherwise it is the original's.
    pub summary_translated: bool,
    /// Its facts, kind by kind, each kind in the order of the file.
    pub entries: Vec<Entry>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// The lawful ways in.
    pub pathways: Vec<Pathway>,
}

impl Country {
    /// Its facts of that kind, in the order of the file.
    pub fn of(&self, kind: EntryKind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
    }

    /// Whether people leave it: it has facts of the side of the origin.
    pub fn is_origin(&self) -> bool {
        self.entries.iter().any(|entry| entry.kind != EntryKind::Alert && !entry.kind.is_of_destination())
    }

    /// Whether people go there: it has ways in, or facts of the side of the destination.
    pub fn is_destination(&self) -> bool {
        !self.pathways.is_empty() || self.entries.iter().any(|entry| entry.kind.is_of_destination())
    }

    /// Whether some of its words are in the catalog's language.
    pub fn is_translated_partly(&self) -> bool {
        self.translated().any(|translated| translated)
    }

    /// Whether all of its words are in the catalog's language.
    pub fn is_translated_wholly(&self) -> bool {
        self.translated().all(|translated| translated)
    }

    /// What is said of its summary, facts, contacts and ways: whether each is in the catalog's language.
    pub fn translated(&self) -> impl Iterator<Item = bool> {
        let summary = self.summary.iter().map(|_| self.summary_translated);
        let facts = self.entries.iter().map(|entry| entry.translated);
        let contacts = self.contacts.iter().map(|contact| contact.translated);
        summary.chain(facts).chain(contacts).chain(self.pathways.iter().map(|way| way.translated))
    }
}
