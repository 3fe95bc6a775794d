//! `countries.json`: each country with everything that is said of it, but for its pathways and contacts, which are named by id.

use super::said::{Fields, by_language, words};
use crate::content::Portal;
use crate::domain::{Country, Entry, Reach};
use crate::view::phrase::word_if;
use serde_json::{Map, Value, json};

/// The lists of the file.
pub fn lists(portal: &Portal) -> Map<String, Value> {
    let original = portal.catalogs.first();
    let countries = original.into_iter().flat_map(|catalog| catalog.countries.values()).map(|country| one(portal, country));
    Map::from_iter([("countries".to_string(), Value::Array(countries.collect()))])
}

fn one(portal: &Portal, country: &Country) -> Value {
    let code = country.code.as_str();
    let mut fields = Fields::default();
    fields.add("id", code).add("name", name(portal, code)).add("currency", country.currency.as_str());
    fields.add_if("convention_1951", country.convention_1951).add_if("protocol_1967", country.protocol_1967);
    fields.add_if("asylum_system", country.asylum_system.map(|system| system.as_str()));
    if country.summary.is_some() {
        let summary = by_language(portal, |catalog| {
            let country = catalog.countries.get(code).filter(|country| country.summary_translated)?;
            country.summary.as_deref().map(Value::from)
        });
        fields.add("summary", summary);
    }
    fields.add("entries", country.entries.iter().map(|entry| self::entry(portal, code, entry)).collect::<Vec<_>>());
    fields.add_list("pathways", country.pathways.iter().map(|pathway| pathway.id.clone()).collect());
    fields.add_list("contacts", country.contacts.iter().map(|contact| contact.id.clone()).collect());
    fields.done()
}

/// The name of a country, by language.
fn name(portal: &Portal, code: &str) -> Value {
    let message = ["country-", code].concat();
    let names = portal.words.iter().filter_map(|words| Some((words.language.clone(), json!(word_if(words, &message)?))));
    Value::Object(names.collect())
}

fn entry(portal: &Portal, country: &str, entry: &Entry) -> Value {
    let works = &portal.catalogs[0].works;
    let mut fields = Fields::default();
    fields.add("id", entry.id.as_str()).add("kind", entry.kind.as_str()).add_if("topic", entry.topic);
    fields.add_if("payer", entry.payer.map(|payer| payer.as_str())).add_site(entry.site.as_ref());
    fields.add_list("to", entry.to.iter().map(ToString::to_string).collect());
    fields.add_list("with", reach(&entry.with)).add_list("targets", reach(&entry.targets));
    fields.add_proof(&entry.proof, works);
    let said = words(portal, |catalog| {
        let found = catalog.countries.get(country)?.entries.iter().find(|other| other.id == entry.id)?;
        Some((found, found.translated))
    });
    fields.add("words", said).done()
}

/// `["*"]` for all.
fn reach<T: ToString>(reach: &Reach<T>) -> Vec<String> {
    match reach {
        Reach::All => vec!["*".to_string()],
        Reach::Named(named) => named.iter().map(ToString::to_string).collect(),
    }
}
