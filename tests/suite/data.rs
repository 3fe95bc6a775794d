//! The data for machines: it keeps to its schemas, which refuse what is damaged, and says all that the content says.

use crate::fixture::Fixture;
use crate::real::PORTAL;
use bearings::content::Portal;
use bearings::domain::{Date, address};
use bearings::site::{App, Output, render};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const NAMES: [&str; 5] = ["countries", "pathways", "contacts", "indicators", "statistics"];

/// The files of a site by path.
fn files(portal: &Portal) -> BTreeMap<String, Vec<u8>> {
    let today = Date::new(2026, 11, 24).expect("a day of the calendar");
    let outputs = render(portal, &App::none(), &[], today).into_iter();
    outputs.filter(|output| output.path.starts_with("data/")).map(|Output { path, bytes, .. }| (path, bytes)).collect()
}

static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| files(&PORTAL));

fn read(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Value {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not written"));
    serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn validator(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Validator {
    let schema = read(files, &address::data_schema(name));
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("the schema of {name}: {error}"));
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("the schema of {name}: {error}"))
}

fn faults(validator: &Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).take(5).collect()
}

fn items<'a>(document: &'a Value, list: &str) -> &'a Vec<Value> {
    document[list].as_array().unwrap_or_else(|| panic!("{list} is a list"))
}

#[test]
fn every_file_to_which_a_page_may_link_is_written_and_no_other() {
    let of_lists = |path: &&String| ["statistics/", "library", "links."].iter().any(|list| path.starts_with(&["data/v1/", list].concat()));
    let written: BTreeSet<String> = FILES.keys().filter(|path| !of_lists(path)).cloned().collect();
    assert_eq!(written, BTreeSet::from_iter(address::files()));
}

#[test]
fn every_file_keeps_to_its_schema_and_says_what_it_is() {
    for name in NAMES {
        let document = read(&FILES, &address::data(name));
        assert_eq!(faults(&validator(&FILES, name), &document), [""; 0], "{name}");
        let schema = read(&FILES, &address::data_schema(name));
        let head = ["schema", "version", "licence", "date", "portal"].map(|key| document[key].clone());
        assert_eq!(head, [schema["$id"].clone(), json!(1), json!("CC BY 4.0"), json!("2026-11-24"), json!(PORTAL.site.address)], "{name}");
    }
}

#[test]
fn a_small_portal_with_translations_keeps_to_the_schemas_too() {
    let (portal, _) = Fixture::good().with("gaps").load().unwrap_or_else(|problems| panic!("{problems:?}"));
    let files = files(&portal);
    for name in ["countries", "pathways", "contacts"] {
        assert_eq!(faults(&validator(&files, name), &read(&files, &address::data(name))), [""; 0], "{name}");
    }
    let countries = read(&files, &address::data("countries"));
    let bd = items(&countries, "countries").iter().find(|country| country["id"] == "bd").expect("the origin of the fixture");
    let said = |id: &str| items(bd, "entries").iter().find(|entry| entry["id"] == id).expect("the entry")["words"].clone();
    let translated = portal.catalogs[1].countries["bd"].entries.iter().find(|entry| entry.translated).expect("a translated entry");
    assert_eq!(said(&translated.id)["ar"]["text"], json!(translated.text));
    let original = portal.catalogs[1].countries["bd"].entries.iter().find(|entry| !entry.translated).expect("one that is not");
    assert!(said(&original.id).get("ar").is_none(), "what is not translated is said in the original language only");
}

/// Takes a key away that must be there.
fn lose(item: &mut Value, key: &str) {
    item.as_object_mut().and_then(|item| item.remove(key)).unwrap_or_else(|| panic!("there is no {key} to lose"));
}

/// A file, the list in it whose first item is damaged, what is wrong then, and how it is done.
type Damage = (&'static str, &'static str, &'static str, fn(&mut Value));

/// Every damage; each is done to a sound file of its own.
fn damages() -> Vec<Damage> {
    vec![
        ("countries", "countries", "a key that nobody knows", |item| item["colour"] = json!("red")),
        ("countries", "countries", "a currency that is none", |item| item["currency"] = json!("dollars")),
        ("countries", "countries", "an entry without a source", |item| lose(&mut item["entries"][0], "source")),
        ("countries", "countries", "a kind that is none", |item| item["entries"][0]["kind"] = json!("rumour")),
        ("countries", "countries", "words without the original's", |item| item["entries"][0]["words"] = json!({})),
        ("pathways", "pathways", "an availability that is none", |item| item["availability"] = json!("maybe")),
        ("pathways", "pathways", "a predicate that is none", |item| item["conditions"] = json!({ "smells": ["good", 1] })),
        ("pathways", "pathways", "a fact that this predicate cannot judge", |item| item["conditions"] = json!({ "at-least": ["from", 1] })),
        ("pathways", "pathways", "two predicates in one", |item| item["conditions"] = json!({ "ask": "a", "before": ["2026-01-01"] })),
        ("pathways", "pathways", "conditions and a reason for having none", |item| item["words"]["en"]["unconditional"] = json!("…")),
        ("pathways", "pathways", "a language that the portal has not", |item| item["words"]["xx"] = json!({ "name": "…" })),
        ("pathways", "pathways", "neither conditions nor a reason", |item| {
            lose(item, "conditions");
        }),
        ("pathways", "sets", "a day that is none", |item| item["seen"] = json!("yesterday")),
        ("contacts", "contacts", "a number that says not from where", |item| {
            item["number"] = json!("999");
            item["agreement"] = json!("single");
            item.as_object_mut().expect("a contact").remove("dial_from");
        }),
        ("contacts", "contacts", "a number from abroad that is none", |item| item["e164"] = json!("0800 12")),
        ("contacts", "contacts", "an address that is none", |item| item["site"] = json!("javascript:alert(1)")),
        ("indicators", "indicators", "a severity that is none", |item| item["severity"] = json!(4)),
        ("indicators", "indicators", "a sign without what to do", |item| lose(&mut item["words"]["en"], "do")),
    ]
}

#[test]
fn a_damaged_document_is_refused() {
    for (name, list, what, damage) in damages() {
        let (validator, mut document) = (validator(&FILES, name), read(&FILES, &address::data(name)));
        damage(&mut document[list][0]);
        assert!(!validator.is_valid(&document), "{name}: {what} is accepted");
    }
}

#[test]
fn another_version_or_licence_is_refused() {
    for name in NAMES {
        let (validator, whole) = (validator(&FILES, name), read(&FILES, &address::data(name)));
        for (key, value) in
            [("version", json!(2)), ("licence", json!("none")), ("date", json!("soon")), ("schema", json!("https://a.example"))]
        {
            let mut document = whole.clone();
            document[key] = value;
            assert!(!validator.is_valid(&document), "{name}: {key}");
        }
    }
}

#[test]
fn nothing_that_the_content_says_of_a_country_is_left_out() {
    let original = &PORTAL.catalogs[0];
    let ids =
        |name: &str, list: &str| items(&read(&FILES, &address::data(name)), list).iter().map(|item| item["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids("countries", "countries"), original.countries.keys().map(|code| json!(code)).collect::<Vec<_>>());
    assert_eq!(ids("contacts", "contacts"), original.contacts.keys().map(|id| json!(id)).collect::<Vec<_>>());
    assert_eq!(ids("pathways", "sets"), original.sets.keys().map(|id| json!(id)).collect::<Vec<_>>());
    let pathways = original.countries.values().flat_map(|country| &country.pathways);
    assert_eq!(ids("pathways", "pathways"), pathways.map(|pathway| json!(pathway.id)).collect::<Vec<_>>());
    let signs = PORTAL.checks.iter().flat_map(|check| &check.indicators);
    assert_eq!(ids("indicators", "indicators"), signs.map(|sign| json!(sign.id)).collect::<Vec<_>>());
    let document = read(&FILES, &address::data("countries"));
    for (country, written) in original.countries.values().zip(items(&document, "countries")) {
        let written = items(written, "entries").iter().map(|entry| entry["id"].clone());
        assert!(written.eq(country.entries.iter().map(|entry| json!(entry.id))), "{}", country.code);
    }
}

#[test]
fn every_id_that_a_file_names_stands_in_the_file_it_belongs_to() {
    let read = |name: &str| read(&FILES, &address::data(name));
    let ids = |document: &Value, list: &str| items(document, list).iter().map(|item| item["id"].clone()).collect::<Vec<_>>();
    let (countries, pathways, contacts) = (read("countries"), read("pathways"), read("contacts"));
    let (known_pathways, known_contacts) = (ids(&pathways, "pathways"), ids(&contacts, "contacts"));
    let named = |item: &Value, key: &str| item[key].as_array().cloned().unwrap_or_default();
    for country in items(&countries, "countries") {
        assert!(named(country, "pathways").iter().all(|id| known_pathways.contains(id)));
        assert!(named(country, "contacts").iter().all(|id| known_contacts.contains(id)));
    }
    for sign in items(&read("indicators"), "indicators") {
        assert!(named(sign, "referral").iter().all(|id| known_contacts.contains(id)), "{}", sign["id"]);
    }
    let text = pathways.to_string();
    for set in ids(&pathways, "sets") {
        let named = format!("@{}\"", set.as_str().expect("an id"));
        assert!(text.contains(&named), "no condition names {set} and a list is written out instead");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    assert_eq!(files(&PORTAL), *FILES);
}
