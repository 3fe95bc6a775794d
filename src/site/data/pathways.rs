//! `pathways.json`: the lawful ways into each country with their conditions, and the sets of countries that those name.

use super::condition::condition;
use super::said::{Fields, words};
use crate::content::Portal;
use crate::domain::{CountrySet, Pathway};
use serde_json::{Map, Value};

/// The lists of the file.
pub fn lists(portal: &Portal) -> Map<String, Value> {
    let Some(original) = portal.catalogs.first() else { return Map::new() };
    let sets = original.sets.values().map(|set| self::set(portal, set));
    let pathways = original.countries.values().flat_map(|country| {
        let code = country.code.as_str();
        country.pathways.iter().map(move |pathway| one(portal, code, pathway))
    });
    Map::from_iter([("sets".to_string(), Value::Array(sets.collect())), ("pathways".to_string(), Value::Array(pathways.collect()))])
}

fn set(portal: &Portal, set: &CountrySet) -> Value {
    let mut fields = Fields::default();
    fields.add("id", set.id.as_str()).add_list("countries", set.countries.iter().map(ToString::to_string).collect());
    fields.add_proof(&set.proof, &portal.catalogs[0].works);
    let said = words(portal, |catalog| {
        let found = catalog.sets.get(&set.id)?;
        Some((found, found.translated))
    });
    fields.add("words", said).done()
}

fn one(portal: &Portal, country: &str, pathway: &Pathway) -> Value {
    let original = &portal.catalogs[0];
    let mut fields = Fields::default();
    fields.add("id", pathway.id.as_str()).add("country", country).add("purpose", pathway.purpose.as_str());
    fields.add_list("skills", pathway.skills.clone()).add_if("name_local", pathway.name_local.as_deref());
    fields.add("availability", pathway.availability.as_str());
    fields.add_if("opens_on", pathway.opens_on.map(|day| day.to_string()));
    fields.add_if("closed_on", pathway.closed_on.map(|day| day.to_string()));
    fields.add_if("payer", pathway.payer.map(|payer| payer.as_str())).add_site(pathway.site.as_ref());
    fields.add_if("conditions", portal.rules.get(&pathway.id).map(|rule| condition(rule, &original.sets)));
    fields.add_proof(&pathway.proof, &original.works);
    let said = words(portal, |catalog| {
        let found = catalog.countries.get(country)?.pathways.iter().find(|other| other.id == pathway.id)?;
        Some((found, found.translated))
    });
    fields.add("words", said).done()
}
