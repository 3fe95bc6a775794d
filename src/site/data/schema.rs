//! The JSON Schema (draft 2020-12) of each file of data: strict, with closed lists and no other keys; used by `outputs`.

use super::VERSION;
use crate::content::Portal;
use crate::counsel::fact::{FACTS, FactKind};
use crate::domain::{AsylumSystem, Availability, EntryKind, Payer, Purpose};
use serde_json::{Value, json};

/// The whole schema of a file, of what stands in it and may stand in it.
pub fn document(at: &str, name: &str, lists: Value, optional: Value) -> Value {
    let head = json!({
        "schema": { "const": at },
        "version": { "const": VERSION },
        "licence": { "const": super::LICENCE },
        "date": reference("day"),
        "portal": reference("address"),
    });
    let mut schema = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": at, "title": format!("Bearings: {name}") });
    let (body, definitions) = (table(merge(head, lists), optional), definitions());
    schema = merge(merge(schema, body), json!({ "$defs": definitions }));
    schema
}

/// Of `countries.json`.
pub fn countries(portal: &Portal) -> Value {
    let kinds = EntryKind::ALL.map(EntryKind::as_str);
    let topics: Vec<_> = EntryKind::ALL.into_iter().flat_map(EntryKind::topics).collect();
    let topics = topics.iter().enumerate().filter(|(at, topic)| !topics[..*at].contains(topic)).map(|(_, topic)| topic);
    let entry_words = table(json!({ "text": text() }), texts(&["name", "figure", "note", "doubt", "for", "penalty", "check", "site_of"]));
    let entry = table(
        with_proof(json!({ "id": reference("id"), "kind": { "enum": kinds }, "words": by_language(portal, entry_words) })),
        optional_proof(json!({
            "topic": { "enum": topics.collect::<Vec<_>>() }, "payer": payer(), "site": reference("address"),
            "to": list(reference("country")), "with": all_or(reference("country")), "targets": all_or(reference("id")),
        })),
    );
    let country = table(
        json!({
            "id": reference("country"), "name": by_language(portal, text()), "currency": reference("currency"), "entries": list(entry),
        }),
        json!({
            "convention_1951": { "type": "boolean" }, "protocol_1967": { "type": "boolean" },
            "asylum_system": { "enum": AsylumSystem::WORDS.map(|(word, _)| word) }, "summary": by_language(portal, text()),
            "pathways": list(reference("id")), "contacts": list(reference("id")),
        }),
    );
    json!({ "countries": { "type": "array", "items": country } })
}

/// Of `pathways.json`.
pub fn pathways(portal: &Portal) -> Value {
    let set_words = table(json!({ "name": text() }), texts(&["note", "doubt"]));
    let set = table(
        with_proof(json!({ "id": reference("name"), "countries": list(reference("country")), "words": by_language(portal, set_words) })),
        optional_proof(json!({})),
    );
    let said =
        ["status", "who", "fee", "payer_note", "time", "stay", "settlement", "work", "family", "unconditional", "note", "doubt", "site_of"];
    let asks = json!({ "type": "object", "propertyNames": reference("name"), "additionalProperties": text() });
    let lists = json!({ "requirements": list(text()), "asks": asks });
    let pathway_words = table(json!({ "name": text() }), merge(texts(&said), lists));
    let pathway = table(
        with_proof(json!({
            "id": reference("id"), "country": reference("country"), "purpose": { "enum": Purpose::WORDS.map(|(word, _)| word) },
            "availability": { "enum": Availability::WORDS.map(|(word, _)| word) }, "words": by_language(portal, pathway_words),
        })),
        optional_proof(json!({
            "skills": list(reference("name")), "name_local": text(), "opens_on": reference("day"), "closed_on": reference("day"),
            "payer": payer(), "site": reference("address"), "conditions": reference("condition"),
        })),
    );
    // Each has conditions, or says in words why it has none.
    let original = portal.site.languages.first().map(|language| language.code.as_str()).unwrap_or_default();
    let mut unconditional = json!({ "properties": { "words": { "properties": {} } } });
    unconditional["properties"]["words"]["properties"][original] = json!({ "required": ["unconditional"] });
    let pathway = merge(pathway, json!({ "oneOf": [{ "required": ["conditions"] }, unconditional] }));
    json!({ "sets": { "type": "array", "items": set }, "pathways": { "type": "array", "items": pathway } })
}

/// Of `contacts.json`.
pub fn contacts(portal: &Portal) -> Value {
    let words = table(json!({ "name": text(), "text": text() }), texts(&["hours", "languages", "note", "doubt", "site_of"]));
    let kinds = [
        "body",
        "pointer",
        "emergency",
        "police",
        "ambulance",
        "fire",
        "migrants",
        "trafficking",
        "women-children",
        "children",
        "labour",
        "legal",
        "asylum",
        "consular",
        "shelter",
        "domestic-violence",
        "government",
        "crisis",
    ];
    let mut contact = table(
        json!({
            "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*(\\.contact\\.[a-z0-9-]+)?$" }, "kind": { "enum": kinds },
            "seen": reference("day"), "review_by": reference("day"), "words": by_language(portal, words),
        }),
        json!({
            "country": reference("country"), "number": { "type": "string", "pattern": "^[0-9+*#][0-9 *#()./-]*$" },
            "e164": reference("e164"), "e164_derived": { "const": true }, "whatsapp": reference("e164"),
            "dial_from": { "enum": ["anywhere", "abroad", "inside", "unknown"] },
            "agreement": { "enum": ["official", "two-sources", "single"] }, "free": { "type": "boolean" }, "site": reference("address"),
            "source": reference("citation"), "also": list(reference("address")), "checked": reference("day"),
        }),
    );
    // A number says from where it can be dialled and how sure it is; only an office that exists everywhere needs no source.
    contact["dependentRequired"] =
        json!({ "number": ["dial_from", "agreement"], "e164": ["dial_from", "agreement"], "e164_derived": ["e164"] });
    contact["anyOf"] = json!([{ "required": ["source"] }, { "properties": { "kind": { "const": "pointer" } } }]);
    json!({ "contacts": { "type": "array", "items": contact } })
}

/// Of `indicators.json`.
pub fn indicators(portal: &Portal) -> Value {
    let words = table(json!({ "name": text(), "why": text(), "do": text() }), json!({}));
    let indicator = table(
        json!({
            "id": reference("name"), "check": reference("name"), "phase": { "enum": ["before", "journey", "work"] },
            "severity": { "enum": [1, 2, 3] }, "referral": list(json!({ "type": "string" })), "source": reference("work"),
            "words": by_language(portal, words),
        }),
        json!({}),
    );
    json!({ "indicators": { "type": "array", "items": indicator } })
}

/// What more than one place of a schema refers to.
fn definitions() -> Value {
    let pattern = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    json!({
        "text": { "type": "string", "minLength": 1 },
        "day": pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        "address": pattern("^https?://[^\\s]+$"),
        "country": pattern("^[a-z]{2}$"),
        "currency": pattern("^[A-Z]{3}$"),
        "name": pattern("^[a-z][a-z0-9-]*$"),
        "id": pattern("^[a-z]{2}\\.[a-z-]+\\.[a-z0-9-]+$"),
        "e164": pattern("^\\+[1-9][0-9]{6,14}$"),
        "citation": table(
            json!({
                "publisher": text(), "title": text(), "url": reference("address"),
                "tier": { "enum": ["official", "igo", "ngo", "press", "other"] },
            }),
            json!({ "date": text() }),
        ),
        "work": table(
            json!({ "work": text(), "reference": text(), "seen": reference("day") }),
            json!({ "url": reference("address"), "url_from_memory": { "const": true }, "copy": text(), "checked": reference("day") }),
        ),
        "condition": condition(),
    })
}

/// One of the predicates of docs/data.md, with the facts that it can judge.
fn condition() -> Value {
    let facts =
        |fits: fn(FactKind) -> bool| json!({ "enum": FACTS.iter().filter(|fact| fits(fact.kind)).map(|fact| fact.id).collect::<Vec<_>>() });
    let (choice, number) = (facts(|kind| matches!(kind, FactKind::Choice(_))), facts(|kind| kind == FactKind::Number));
    let (country, money) = (facts(|kind| kind == FactKind::Country), facts(|kind| kind == FactKind::Money));
    let whole = json!({ "type": "integer", "minimum": 0 });
    let countries = json!({ "anyOf": [list(reference("country")), { "type": "string", "pattern": "^@[a-z][a-z0-9-]*$" }] });
    let part = table(json!({ "points": whole, "when": reference("condition") }), json!({}));
    let points = table(json!({ "need": whole, "of": list(part) }), json!({}));
    let parts = json!({ "type": "array", "items": reference("condition") });
    let predicates = [
        ("is", row(&[choice.clone(), reference("name")])),
        ("any-of", row(&[choice, list(reference("name"))])),
        ("in", row(&[country, countries])),
        ("at-least", row(&[number.clone(), whole.clone()])),
        ("at-most", row(&[number, whole.clone()])),
        ("before", row(&[reference("day")])),
        ("after", row(&[reference("day")])),
        ("level", list(row(&[json!({ "type": "string", "pattern": "^(education|[a-z]{2})$" }), text()]))),
        ("points", points),
        ("money", row(&[money, whole, reference("currency"), json!({ "enum": ["hour", "month", "year", "once"] })])),
        ("ask", reference("name")),
        ("all", parts.clone()),
        ("any", parts),
        ("not", reference("condition")),
    ];
    let each = predicates.into_iter().map(|(name, value)| {
        let mut properties = json!({});
        properties[name] = value;
        table(properties, json!({}))
    });
    json!({ "oneOf": each.collect::<Vec<_>>() })
}

/// A list of exactly these.
fn row(items: &[Value]) -> Value {
    json!({ "type": "array", "prefixItems": items, "minItems": items.len(), "items": false })
}

/// A list of one or more of them.
pub(super) fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item, "minItems": 1 })
}

/// `["*"]`, or a list.
fn all_or(item: Value) -> Value {
    json!({ "anyOf": [{ "const": ["*"] }, list(item)] })
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

pub(super) fn text() -> Value {
    reference("text")
}

fn texts(keys: &[&str]) -> Value {
    Value::Object(keys.iter().map(|key| (key.to_string(), text())).collect())
}

fn payer() -> Value {
    json!({ "enum": Payer::WORDS.map(|(word, _)| word) })
}

fn with_proof(properties: Value) -> Value {
    let source = json!({ "anyOf": [reference("citation"), reference("work")] });
    merge(properties, json!({ "source": source, "seen": reference("day"), "review_by": reference("day") }))
}

fn optional_proof(properties: Value) -> Value {
    merge(properties, json!({ "also": list(reference("address")), "checked": reference("day") }))
}

/// By language: the original always, the others where they are translated.
pub(super) fn by_language(portal: &Portal, words: Value) -> Value {
    let mut languages = portal.site.languages.iter().map(|language| language.code.clone());
    let said = |code: String| Value::Object([(code, words.clone())].into_iter().collect());
    let original = languages.next().map_or(json!({}), said);
    table(original, languages.map(said).fold(json!({}), merge))
}

/// A table with these keys and no others.
pub(super) fn table(required: Value, optional: Value) -> Value {
    let keys: Vec<String> = required.as_object().into_iter().flat_map(|keys| keys.keys().cloned()).collect();
    json!({ "type": "object", "properties": merge(required, optional), "required": keys, "additionalProperties": false })
}

/// Both tables in one.
fn merge(mut one: Value, other: Value) -> Value {
    if let (Value::Object(one), Value::Object(other)) = (&mut one, other) {
        one.extend(other);
    }
    one
}
