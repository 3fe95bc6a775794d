//! What must be looked at again, and when: pages, contacts, facts of countries and sets of figures, for `check --stale`.

use crate::content::Portal;
use crate::domain::{Date, Source};

/// Something with a day on which it must be looked at again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub review_by: Date,
    /// What `confirm` calls it; of a set of figures the name of its file, which is read anew as a whole.
    pub id: String,
    /// Whether a person has opened the live source.
    pub is_checked: bool,
    /// Its title or name.
    pub name: String,
    /// How near its source stands to the fact; empty for a page, "figures" for a set of them.
    pub tier: &'static str,
}

/// All that is due on that day or before, the longest due first.
pub fn due(portal: &Portal, until: Date) -> Vec<Due> {
    let Some(original) = portal.catalogs.first() else { return Vec::new() };
    let tier = |source: &Source| match source {
        Source::Cited(citation) => citation.tier.as_str(),
        Source::Work(_) => "library",
    };
    let pages = original.pages.iter().map(|page| (page.verification, page.at.to_string(), page.title.clone(), ""));
    let contacts = original.contacts.values().map(|contact| {
        let tier = contact.source.as_ref().map_or("pointer", |source| source.tier.as_str());
        (contact.verification, contact.id.clone(), contact.name.clone(), tier)
    });
    let facts = original.countries.values().flat_map(|country| {
        let entries = country.entries.iter().map(|entry| {
            let name = entry.name.clone().unwrap_or_else(|| entry.text.clone());
            (entry.proof.verification, entry.id.clone(), name, tier(&entry.proof.source))
        });
        let ways = country.pathways.iter().map(|way| (way.proof.verification, way.id.clone(), way.name.clone(), tier(&way.proof.source)));
        entries.chain(ways)
    });
    let sets = original
        .statistics
        .iter()
        .map(|statistic| (statistic.set.verification, statistic.set.id.clone(), statistic.words.title.clone(), "figures"));
    let all = pages.chain(contacts).chain(facts).chain(sets).map(|(verification, id, name, tier)| Due {
        review_by: verification.review_by,
        id,
        is_checked: verification.checked.is_some(),
        name,
        tier,
    });
    let mut due: Vec<Due> = all.filter(|due| due.review_by <= until).collect();
    due.sort();
    due.dedup();
    due
}
