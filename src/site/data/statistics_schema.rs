//! The JSON Schema of `statistics.json` and of the file of each set; used by `outputs`.

use super::schema::{by_language, list as list_of, reference, table, text};
use crate::content::Portal;
use crate::domain::Theme;
use crate::domain::statistic::ColumnKind;
use serde_json::{Value, json};

/// Of the file that names all sets.
pub fn list(portal: &Portal) -> Value {
    let mut set = about(portal);
    set["csv"] = reference("address");
    set["json"] = reference("address");
    json!({ "statistics": { "type": "array", "items": table(set, optional()) } })
}

/// Of the file of one set.
pub fn one(portal: &Portal) -> Value {
    let row = json!({ "type": "object", "additionalProperties": { "type": ["string", "number"] } });
    let mut set = about(portal);
    set["rows"] = json!({ "type": "array", "items": row });
    set
}

/// What may be missing in a set.
pub fn optional() -> Value {
    json!({ "licence_seen_at": reference("address"), "checked": reference("day") })
}

fn about(portal: &Portal) -> Value {
    let column = table(json!({ "name": text(), "kind": { "enum": ColumnKind::WORDS.map(|(word, _)| word) } }), json!({}));
    let names = json!({ "type": "object", "additionalProperties": text() });
    let words = table(
        json!({
            "title": text(), "finding": text(), "unit": text(), "period": text(), "method": text(), "caveats": list_of(text()),
            "columns": names,
        }),
        json!({}),
    );
    json!({
        "id": reference("name"), "theme": { "enum": Theme::WORDS.map(|(word, _)| word) }, "publisher": text(), "url": reference("address"),
        "licence": text(), "retrieved_from": text(), "seen": reference("day"), "review_by": reference("day"),
        "count": { "type": "integer", "minimum": 1 }, "columns": list_of(column), "words": by_language(portal, words),
    })
}
