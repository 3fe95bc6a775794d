//! `contacts.json`: whom to ask, in each country and in the world.

use super::said::{Fields, citation, words};
use crate::content::Portal;
use crate::domain::{Contact, CountryCode};
use serde_json::{Map, Value, json};

/// The lists of the file.
pub fn lists(portal: &Portal) -> Map<String, Value> {
    let original = portal.catalogs.first();
    let contacts = original.into_iter().flat_map(|catalog| catalog.contacts.values()).map(|contact| one(portal, contact));
    Map::from_iter([("contacts".to_string(), Value::Array(contacts.collect()))])
}

fn one(portal: &Portal, contact: &Contact) -> Value {
    let mut fields = Fields::default();
    fields.add("id", contact.id.as_str());
    // The id of a contact of a country begins with its code; one of the world has no full stop in it.
    let country = contact.id.split_once('.').and_then(|(code, _)| CountryCode::parse(code));
    fields.add_if("country", country.map(CountryCode::as_str)).add("kind", json!(contact.kind));
    if let Some(phone) = &contact.phone {
        fields.add("number", phone.shown.as_str());
        let printed = Some(phone.tel.as_str()).filter(|tel| tel.starts_with('+'));
        fields.add_if("e164", contact.abroad.as_ref().map(|abroad| abroad.tel.as_str()).or(printed));
        fields.add_if("e164_derived", contact.abroad.as_ref().filter(|abroad| abroad.derived).map(|_| true));
    } else if let Some(abroad) = &contact.abroad {
        fields.add("e164", abroad.tel.as_str()).add_if("e164_derived", abroad.derived.then_some(true));
    }
    fields.add_if("whatsapp", contact.whatsapp.as_ref().map(|line| line.tel.as_str()));
    if contact.phone.is_some() || contact.abroad.is_some() || contact.whatsapp.is_some() {
        fields.add("dial_from", contact.dial_from.as_str()).add("agreement", json!(contact.agreement));
    }
    fields.add_if("free", contact.free).add_if("site", contact.url.as_deref());
    fields.add_if("source", contact.source.as_ref().map(citation)).add_list("also", contact.also.clone());
    fields.add_dates(&contact.verification);
    let said = words(portal, |catalog| {
        let found = catalog.contacts.get(&contact.id)?;
        Some((found, found.translated))
    });
    fields.add("words", said).done()
}
