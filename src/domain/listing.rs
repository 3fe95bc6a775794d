//! The pages whose words are all the interface's: the glossary, the library, how fresh and how far translated everything is, what is kept on the phone; used by the views
//! and by the writer.

use super::{PageRef, Section, WORK_TOPICS};

/// A page made from what all others say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// The glossary.
    Words,
    /// All works, in short.
    Library,
    /// The works on one topic of the library, in full.
    LibraryTopic(&'static str),
    /// Pages and facts by age and doubt.
    Freshness,
    /// How far each language has come.
    Progress,
    /// Reading without network: keeping a language on the phone.
    Offline,
    /// What is kept, and who can see it.
    Privacy,
}

impl Listing {
    /// Every such page.
    pub fn all() -> Vec<Listing> {
        let topics = WORK_TOPICS.into_iter().map(Listing::LibraryTopic);
        let one = [Listing::Words, Listing::Library, Listing::Freshness, Listing::Progress, Listing::Offline, Listing::Privacy];
        one.into_iter().chain(topics).collect()
    }

    /// Its address in that language.
    pub fn path(self, lang: &str) -> String {
        match self {
            Listing::Words => format!("/{lang}/words/"),
            Listing::Library => format!("/{lang}/facts/library/"),
            Listing::LibraryTopic(topic) => format!("/{lang}/facts/library/{topic}/"),
            Listing::Freshness => format!("/{lang}/facts/freshness/"),
            Listing::Progress => format!("/{lang}/facts/translation/"),
            Listing::Offline => format!("/{lang}/offline/"),
            Listing::Privacy => format!("/{lang}/facts/privacy/"),
        }
    }

    /// Whether the address of that page of the tree is one of these.
    pub fn is_at(page: &PageRef) -> bool {
        page.section == Section::Facts && ["library", "freshness", "translation", "statistics", "privacy"].contains(&page.slug.as_str())
    }
}
