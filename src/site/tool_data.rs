//! The data of each live tool, in each language: only what its questions and reviews can show.

use crate::content::Portal;
use crate::counsel::Check;
use crate::domain::{Catalog, PageRef};
use crate::view::tools::ToolData;
use crate::view::tools::data::PageLink;
use crate::words::Words;
use std::collections::BTreeSet;

/// Groups of messages that the live form says, beside those of the check itself.
const GROUPS: [&str; 8] = ["choice-", "tool-", "review-", "contact-", "source-", "dates-", "date", "protection-"];

/// The data of a check in the language of that catalog.
pub fn tool_data(check: &Check, catalog: &Catalog, words: &Words) -> ToolData {
    let contacts: BTreeSet<&str> = check.contacts().collect();
    let works: BTreeSet<&str> = check.citations().collect();
    let mut pages: BTreeSet<&str> = check.steps.iter().filter_map(|step| step.page.as_deref()).collect();
    pages.insert("ways/protection");
    let link = |at: &str| {
        let page = catalog.page(&PageRef::parse(at)?)?;
        Some(PageLink { at: at.to_string(), title: page.title.clone(), path: page.at.path(&catalog.language.code) })
    };
    let own = format!("{}-", check.id);
    let intro = format!("{}.", check.id);
    ToolData {
        check: check.clone(),
        words: words.subset(|id| {
            id == check.id || id.starts_with(&own) || id.starts_with(&intro) || GROUPS.iter().any(|group| id.starts_with(group))
        }),
        contacts: contacts.into_iter().filter_map(|id| catalog.contacts.get(id).cloned()).collect(),
        works: works.into_iter().filter_map(|key| catalog.works.get(key).cloned()).collect(),
        pages: pages.into_iter().filter_map(link).collect(),
    }
}

/// The data of every tool: check, language, bytes.
pub fn all(portal: &Portal) -> Vec<(String, String, Vec<u8>)> {
    let mut all = Vec::new();
    for (catalog, words) in portal.catalogs.iter().zip(&portal.words) {
        for check in &portal.checks {
            all.push((check.id.clone(), catalog.language.code.clone(), tool_data(check, catalog, words).encode()));
        }
    }
    all
}
