//! The data for machines under `data/v1/`: what the pages say, with every source, and a schema of each file; used by `render`.
//!
//! ```text
//! outputs ─┬─ countries     countries.json    countries and what is said of them
//!          ├─ pathways      pathways.json     lawful ways, their conditions, the sets that those name
//!          │   └─ condition     a condition as docs/data.md writes it
//!          ├─ contacts      contacts.json     whom to ask, in a country and in the world
//!          ├─ indicators    indicators.json   published signs of false offers and of trafficking
//!          ├─ library       library.*         the works for programs that keep references
//!          ├─ statistics    statistics.json   sets of statistics; each as statistics/{id}.csv and .json
//!          └─ schema, statistics_schema     *.schema.json     what each may hold
//! said                      words by language, sources and dates, as all of them write them
//! ```

mod condition;
mod contacts;
mod countries;
mod indicators;
mod library;
mod pathways;
mod said;
mod schema;
mod statistics;
mod statistics_schema;

use super::render::Output;
use crate::content::Portal;
use crate::domain::{Date, address};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The version of the form. Another one has an address of its own; keys may be added within one, never taken away or given another meaning.
const VERSION: u32 = 1;
/// The licence of what the project wrote itself (LICENSE-CONTENT).
const LICENCE: &str = "CC BY 4.0";

/// The files of data and their schemas.
pub fn outputs(portal: &Portal, today: Date) -> Vec<Output> {
    let files = [
        ("countries", countries::lists(portal), schema::countries(portal)),
        ("pathways", pathways::lists(portal), schema::pathways(portal)),
        ("contacts", contacts::lists(portal), schema::contacts(portal)),
        ("indicators", indicators::lists(portal), schema::indicators(portal)),
        ("statistics", statistics::lists(portal), statistics_schema::list(portal)),
    ];
    let outputs = files.into_iter().flat_map(|(name, lists, schema)| {
        let (file, schema_file) = (address::data(name), address::data_schema(name));
        let at = [portal.site.address.as_str(), "/", schema_file.as_str()].concat();
        let data = head(portal, &at, today).into_iter().chain(lists).collect::<Map<_, _>>();
        let schema = schema::document(&at, name, schema, json!({}));
        [Output::asset(&file, written(&Value::Object(data))), Output::asset(&schema_file, written(&schema))]
    });
    outputs.chain(library::outputs(portal)).chain(statistics::outputs(portal, today)).collect()
}

/// What stands first in each file.
fn head(portal: &Portal, schema: &str, today: Date) -> Map<String, Value> {
    let mut head = Map::new();
    head.insert("schema".into(), json!(schema));
    head.insert("version".into(), json!(VERSION));
    head.insert("licence".into(), json!(LICENCE));
    head.insert("date".into(), json!(today.to_string()));
    head.insert("portal".into(), json!(portal.site.address));
    head
}

/// JSON with one space a level: a person can read it and compare two versions line by line, and compressed it costs next to nothing.
pub(super) fn written(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    let form = serde_json::ser::PrettyFormatter::with_indent(b" ");
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, form)).expect("a JSON value is written to memory");
    bytes.push(b'\n');
    bytes
}
