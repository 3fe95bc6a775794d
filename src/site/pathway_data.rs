//! The data of the pathway finder: the rules of all pathways in one file, and the words of each destination's pathways in each language.

use super::hash;
use super::render::Output;
use crate::content::Portal;
use crate::counsel::PathwayRule;
use crate::domain::{Catalog, Country, Pathway, Source};
use crate::view::tools::{Way, Ways, encode_rules};

/// The rules of all pathways, country by country in the order of their codes, each country's in the order of its file.
pub fn rules(portal: &Portal) -> Vec<PathwayRule> {
    let pathways = portal.catalogs.iter().take(1).flat_map(|original| original.countries.values()).flat_map(|country| &country.pathways);
    pathways.map(|pathway| PathwayRule::new(pathway, portal.rules.get(&pathway.id))).collect()
}

/// The words of the pathways into a country, in the language of that catalog.
pub fn ways(portal: &Portal, catalog: &Catalog, country: &Country) -> Ways {
    let original = portal.site.languages.first().map(|language| language.code.clone()).unwrap_or_default();
    Ways { original, ways: country.pathways.iter().map(|pathway| way(catalog, pathway)).collect() }
}

fn way(catalog: &Catalog, pathway: &Pathway) -> Way {
    let (publisher, source) = match &pathway.proof.source {
        Source::Cited(citation) => (citation.publisher.clone(), Some(citation.url.clone())),
        Source::Work(key) => catalog.works.get(key).map(|work| (work.short.clone(), work.url.clone())).unwrap_or_default(),
    };
    let verification = &pathway.proof.verification;
    Way {
        id: pathway.id.clone(),
        translated: pathway.translated,
        name: pathway.name.clone(),
        name_local: pathway.name_local.clone(),
        status: pathway.status.clone(),
        who: pathway.who.clone(),
        requirements: pathway.requirements.clone(),
        asks: pathway.asks.clone().into_iter().collect(),
        fee: pathway.fee.clone(),
        payer_note: pathway.payer_note.clone(),
        time: pathway.time.clone(),
        stay: pathway.stay.clone(),
        settlement: pathway.settlement.clone(),
        work: pathway.work.clone(),
        family: pathway.family.clone(),
        unconditional: pathway.unconditional.clone(),
        note: pathway.note.clone(),
        doubt: pathway.doubt.clone(),
        site: pathway.site.clone(),
        publisher,
        source,
        seen: verification.seen,
        checked: verification.checked,
        review_by: verification.review_by,
    }
}

/// All these files, named by the hash of their bytes.
pub fn outputs(portal: &Portal) -> Vec<Output> {
    let named = |name: &str, bytes: Vec<u8>| Output::asset(&format!("assets/{name}-{}.bin", hash::short(&bytes)), bytes);
    let mut outputs = vec![named("rules", encode_rules(&rules(portal)))];
    for catalog in &portal.catalogs {
        for country in catalog.countries.values().filter(|country| !country.pathways.is_empty()) {
            let name = format!("ways-{}-{}", country.code, catalog.language.code);
            outputs.push(named(&name, ways(portal, catalog, country).encode()));
        }
    }
    outputs
}
