//! Writes the plural forms and digits of our table to `target/words-table.json`, where `tests/browser/words.test.mjs` compares them with Chromium's.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use bearings::words::{LANGUAGES, Number, category, numbering_of};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// Numbers as written that tell the forms and groups of all our languages apart.
const NUMBERS: [&str; 28] = [
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "21",
    "99",
    "100",
    "101",
    "102",
    "111",
    "1000",
    "9999",
    "10000",
    "123456",
    "1000000",
    "0.5",
    "1.0",
    "1.5",
    "1234567.5",
];

#[test]
fn plural_forms_and_digits_are_written_for_the_comparison_with_the_browser() {
    let mut table = Map::new();
    for (language, tag) in LANGUAGES {
        let (mut plural, mut digits) = (Map::new(), Map::new());
        for text in NUMBERS.into_iter().chain(["-7", "-1234.05"]) {
            let number = Number::parse(text).unwrap();
            plural.insert(text.into(), category(language, number).name().into());
            digits.insert(text.into(), numbering_of(language).unwrap().format(number).into());
        }
        table.insert(language.into(), json!({ "tag": tag, "plural": plural, "digits": digits }));
    }
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/words-table.json");
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(&place, format!("{:#}\n", Value::Object(table))).unwrap();
    let written: Value = serde_json::from_str(&fs::read_to_string(&place).unwrap()).unwrap();
    assert_eq!(written["ar"]["plural"]["3"], "few");
    assert_eq!(written["bn"]["digits"]["123456"], "১,২৩,৪৫৬");
}
