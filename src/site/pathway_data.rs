//! The data of the pathway finder: the rules of all pathways in one file, and a card for each in every language.

use super::hash;
use crate::content::Portal;
use crate::counsel::PathwayRule;
use crate::domain::{Catalog, Date};
use crate::view::edition::{Assets, Edition};
use crate::view::tools::finding::card;
use crate::view::tools::{Ways, encode_rules};
use crate::words::Words;
use leptos::prelude::*;

/// The rules of all pathways, country by country in the order of their codes, each country's in the order of its file.
pub fn rules(portal: &Portal) -> Vec<PathwayRule> {
    let pathways = portal.catalogs.iter().take(1).flat_map(|original| original.countries.values()).flat_map(|country| &country.pathways);
    pathways.map(|pathway| PathwayRule::new(pathway, portal.rules.get(&pathway.id))).collect()
}

/// The cards of all pathways in the language of that catalog, in the same order.
pub fn ways(portal: &Portal, catalog: &Catalog, words: &Words, today: Date) -> Ways {
    let assets = Assets::default();
    let edition =
        Edition { site: &portal.site, catalog, words, checks: &portal.checks, rules: &portal.rules, assets: &assets, progress: &[], today };
    let pathways = catalog.countries.values().flat_map(|country| country.pathways.iter().map(|way| (country.code, way)));
    // Nothing hydrates, so the marks that Leptos leaves for that are taken out.
    let html = |(code, way)| Owner::new().with(|| card(edition, code, way).to_html()).replace("<!>", "");
    Ways { cards: pathways.map(html).collect() }
}

/// The address and the bytes of the rules, and of the cards in each language.
pub struct Files {
    /// The rules.
    pub rules: (String, Vec<u8>),
    /// The cards, by the code of their language.
    pub ways: Vec<(String, String, Vec<u8>)>,
}

/// All these files, named by the hash of their bytes.
pub fn files(portal: &Portal, today: Date) -> Files {
    let named = |name: &str, bytes: Vec<u8>| (format!("assets/{name}-{}.bin", hash::short(&bytes)), bytes);
    let each = portal.catalogs.iter().zip(&portal.words).map(|(catalog, words)| {
        let lang = &catalog.language.code;
        let (path, bytes) = named(&format!("ways-{lang}"), ways(portal, catalog, words, today).encode());
        (lang.clone(), path, bytes)
    });
    Files { rules: named("rules", encode_rules(&rules(portal))), ways: each.collect() }
}
