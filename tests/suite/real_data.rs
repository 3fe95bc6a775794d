//! What is true of every fact in the portal's own content: it has words, a whole source, and an id of its own.

use crate::real::{PORTAL, root};
use bearings::domain::{Catalog, Citation, Contact, Proof, Source};
use std::collections::BTreeSet;
use std::fs;

fn original() -> &'static Catalog {
    &PORTAL.catalogs[0]
}

/// The proof of everything in the countries that has one, by id.
fn proofs() -> impl Iterator<Item = (&'static str, &'static Proof)> {
    let countries = || original().countries.values();
    let entries = countries().flat_map(|country| &country.entries).map(|entry| (entry.id.as_str(), &entry.proof));
    let pathways = countries().flat_map(|country| &country.pathways).map(|pathway| (pathway.id.as_str(), &pathway.proof));
    let sets = original().sets.values().map(|set| (set.id.as_str(), &set.proof));
    entries.chain(pathways).chain(sets)
}

fn contacts() -> impl Iterator<Item = &'static Contact> {
    original().contacts.values()
}

fn is_whole(citation: &Citation) -> bool {
    let Citation { publisher, title, url, .. } = citation;
    !publisher.trim().is_empty() && !title.trim().is_empty() && (url.starts_with("https://") || url.starts_with("http://"))
}

#[test]
fn every_source_is_a_whole_citation_or_a_work_of_the_library() {
    let bad = proofs().filter(|(_, proof)| match &proof.source {
        Source::Cited(citation) => !is_whole(citation),
        Source::Work(key) => !original().works.contains_key(key),
    });
    assert_eq!(bad.map(|(id, _)| id).collect::<Vec<_>>(), [""; 0]);
    let without = contacts().filter(|contact| match &contact.source {
        Some(citation) => !is_whole(citation),
        None => contact.phone.is_some() || contact.whatsapp.is_some() || contact.url.is_some(),
    });
    assert_eq!(without.map(|contact| contact.id.as_str()).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn nothing_that_was_only_remembered_is_said_of_a_country() {
    let folder = fs::read_dir(root().join("content/countries")).expect("the folder of countries");
    for entry in folder {
        let path = entry.expect("an entry of the folder").path();
        let text = fs::read_to_string(&path).expect("a file of a country").to_lowercase();
        for word in ["remembered", "memory"] {
            assert!(!text.contains(word), "{}: \"{word}\"", path.display());
        }
    }
}

#[test]
fn every_id_is_its_own_over_all_files() {
    let mut seen = BTreeSet::new();
    let countries = original().countries.keys().map(String::as_str);
    // Checks may ask about one and the same published sign.
    let signs: BTreeSet<&str> = PORTAL.checks.iter().flat_map(|check| &check.indicators).map(|sign| sign.id.as_str()).collect();
    let ids = proofs().map(|(id, _)| id).chain(contacts().map(|contact| contact.id.as_str())).chain(countries).chain(signs);
    let twice: Vec<_> = ids.filter(|id| !seen.insert(*id)).collect();
    assert_eq!(twice, [""; 0]);
}

#[test]
fn everything_has_words_in_every_language() {
    let mut wordless = Vec::new();
    for catalog in &PORTAL.catalogs {
        let lang = catalog.language.code.as_str();
        let countries = || catalog.countries.values();
        let entries = countries().flat_map(|country| &country.entries);
        let texts = entries.map(|entry| (&entry.id, &entry.text));
        let names = countries().flat_map(|country| &country.pathways).map(|pathway| (&pathway.id, &pathway.name));
        let of_contacts = catalog.contacts.values().flat_map(|contact| [(&contact.id, &contact.name), (&contact.id, &contact.what_for)]);
        let of_sets = catalog.sets.values().map(|set| (&set.id, &set.name));
        let all = texts.chain(names).chain(of_contacts).chain(of_sets);
        wordless.extend(all.filter(|(_, words)| words.trim().is_empty()).map(|(id, _)| format!("{lang}: {id}")));
    }
    assert_eq!(wordless, [""; 0]);
}

#[test]
fn every_pathway_has_a_rule_or_a_reason_why_it_has_none() {
    let pathways = original().countries.values().flat_map(|country| &country.pathways);
    let bad = pathways.filter(|pathway| PORTAL.rules.contains_key(&pathway.id) == pathway.unconditional.is_some());
    assert_eq!(bad.map(|pathway| pathway.id.as_str()).collect::<Vec<_>>(), [""; 0]);
}
