//! `indicators.json`: the published signs that the checks ask about, each with the work that publishes it.

use super::said::{Fields, work};
use crate::content::Portal;
use crate::counsel::Check;
use crate::domain::Indicator;
use crate::view::phrase::word_if;
use crate::words::Words;
use serde_json::{Map, Value, json};

/// The lists of the file.
pub fn lists(portal: &Portal) -> Map<String, Value> {
    let indicators = portal.checks.iter().flat_map(|check| check.indicators.iter().map(move |indicator| one(portal, check, indicator)));
    Map::from_iter([("indicators".to_string(), Value::Array(indicators.collect()))])
}

fn one(portal: &Portal, check: &Check, indicator: &Indicator) -> Value {
    let mut fields = Fields::default();
    fields.add("id", indicator.id.as_str()).add("check", check.id.as_str());
    fields.add("phase", json!(indicator.phase)).add("severity", indicator.severity);
    fields.add_list("referral", indicator.referral.clone());
    fields.add("source", work(&indicator.citation, &portal.catalogs[0].works));
    let said = portal.words.iter().map(|words| (words.language.clone(), self::words(words, check, indicator)));
    fields.add("words", Value::Object(said.collect())).done()
}

fn words(words: &Words, check: &Check, indicator: &Indicator) -> Value {
    let message = format!("{}-sign-{}", check.id, indicator.id);
    let say = |attribute: &str| word_if(words, &[&message, attribute].concat());
    Fields::default().add_if("name", say("")).add_if("why", say(".why")).add_if("do", say(".do")).done()
}
