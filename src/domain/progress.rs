//! How far a language has come: of its pages, facts and sets of figures, how many are translated; used by the page that shows it and by `check`.

use super::{Catalog, Language, Translation};

/// So many of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many are there.
    pub done: usize,
    /// How many there could be.
    pub all: usize,
}

impl Share {
    /// How many of these are so.
    pub fn of(marks: impl Iterator<Item = bool>) -> Share {
        marks.fold(Share::default(), |share, is_done| Share { done: share.done + usize::from(is_done), all: share.all + 1 })
    }

    /// In parts of a hundred; 100 where there is nothing to do.
    pub fn percent(self) -> f64 {
        if self.all == 0 { 100.0 } else { 100.0 * self.done as f64 / self.all as f64 }
    }
}

/// How far a language has come. Words of the interface and of the checks are not counted: no language is shown without all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The language.
    pub language: Language,
    /// Pages that were written in it or translated into it.
    pub pages: Share,
    /// Of its translated pages, how many a person has read or translated.
    pub by_people: usize,
    /// Of its pages, how many are older than their original.
    pub outdated: usize,
    /// Facts, ways and contacts of countries.
    pub facts: Share,
    /// Sets of figures.
    pub statistics: Share,
}

impl Progress {
    /// What that catalog has.
    pub fn of(catalog: &Catalog) -> Progress {
        let translations = || catalog.pages.iter().map(|page| &page.translation);
        let of_people = |translation: &&Translation| matches!(translation, Translation::Human { .. });
        let old = |translation: &&Translation| {
            matches!(translation, Translation::Machine { outdated: true } | Translation::Human { outdated: true, .. })
        };
        Progress {
            pages: Share::of(translations().map(|translation| *translation != Translation::Missing)),
            by_people: translations().filter(of_people).count(),
            outdated: translations().filter(old).count(),
            facts: Share::of(catalog.countries.values().flat_map(|country| country.translated())),
            statistics: Share::of(catalog.statistics.iter().map(|statistic| statistic.translated)),
            language: catalog.language.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn a_share_counts_what_is_done_of_all_and_nothing_to_do_is_whole() {
        let share = Share::of([true, false, true, true].into_iter());
        assert_eq!((share, share.percent()), (Share { done: 3, all: 4 }, 75.0));
        assert_eq!(Share::of(std::iter::empty()).percent(), 100.0);
    }
}
