//! The pages, contacts, works, countries and statistics of one language, read and checked; with its words, rendering needs nothing else.

use super::{Contact, Country, CountrySet, Language, LeftOut, Page, PageRef, Section, Statistic, Term, Topic, Work};
use std::collections::BTreeMap;

/// What `content/site.toml` says about the site itself.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its name.
    pub name: String,
    /// Scheme and host, without a slash at the end, for instance `https://bearings.example`.
    pub address: String,
    /// Where errors are reported: an e-mail address; `None` where the site has none yet.
    pub report_to: Option<String>,
    /// The languages, in the order of the chooser; the first is the original.
    pub languages: Vec<Language>,
    /// Codes of languages in preparation: their words are checked, nothing of them is shown.
    pub drafts: Vec<String>,
}

/// The pages, contacts, works and countries of one language.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The language.
    pub language: Language,
    /// All pages of the tree, in the order of the journey.
    pub pages: Vec<Page>,
    /// The pages that the home page offers first.
    pub home: Vec<PageRef>,
    /// The glossary, in the order of the original.
    pub glossary: Vec<Term>,
    /// The contacts of the world and of all countries by id, with words in this language.
    pub contacts: BTreeMap<String, Contact>,
    /// The library by key, printed in this language.
    pub works: BTreeMap<String, Work>,
    /// The countries by code, with words in this language.
    pub countries: BTreeMap<String, Country>,
    /// The sets of countries that conditions name, by id, with words in this language.
    pub sets: BTreeMap<String, CountrySet>,
    /// The sets of statistics by theme and id, with words in this language.
    pub statistics: Vec<Statistic>,
    /// The sets of statistics that are not published, and why.
    pub left_out: Vec<LeftOut>,
}

impl Catalog {
    /// The page at that place.
    pub fn page(&self, at: &PageRef) -> Option<&Page> {
        self.pages.iter().find(|page| page.at == *at)
    }

    /// The pages before and after that one in its section.
    pub fn neighbours(&self, page: &Page) -> (Option<&Page>, Option<&Page>) {
        let section: Vec<&Page> = self.section(page.at.section).collect();
        let at = section.iter().position(|other| other.at == page.at);
        let beside = |step: isize| at.and_then(|at| section.get(at.checked_add_signed(step)?).copied());
        (beside(-1), beside(1))
    }

    /// At most so many pages that share topics with that one, the nearest first; none of its neighbours. A topic that few pages have counts more.
    pub fn related(&self, page: &Page, most: usize) -> Vec<&Page> {
        let having = |topic: &Topic| self.pages.iter().filter(|page| page.topics.contains(topic)).count().max(1);
        let (before, after) = self.neighbours(page);
        let near = |other: &Page| [Some(page), before, after].into_iter().flatten().any(|near| near.at == other.at);
        // In parts of a thousand, so that the order is the same everywhere.
        let nearness =
            |other: &Page| page.topics.iter().filter(|topic| other.topics.contains(topic)).map(|topic| 1000 / having(topic)).sum::<usize>();
        let mut found: Vec<(usize, &Page)> = self
            .pages
            .iter()
            .filter(|other| !near(other))
            .map(|other| (nearness(other), other))
            .filter(|(shared, _)| *shared > 0)
            .collect();
        found.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
        found.into_iter().take(most).map(|(_, page)| page).collect()
    }

    /// The pages of a section.
    pub fn section(&self, section: Section) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |page| page.at.section == section)
    }

    /// The sections that have pages, in the order of the journey.
    pub fn sections(&self) -> Vec<Section> {
        Section::ALL.into_iter().filter(|section| self.section(*section).next().is_some()).collect()
    }

    /// The set of statistics of that id.
    pub fn statistic(&self, id: &str) -> Option<&Statistic> {
        self.statistics.iter().find(|statistic| statistic.set.id == id)
    }

    /// The page on which the tool of that check stands.
    pub fn page_of_tool(&self, check: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.tools().any(|tool| tool == check))
    }
}
