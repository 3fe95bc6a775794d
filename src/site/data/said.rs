//! What all files of data write in the same way: words by language, the source of a fact, its dates. What is not known is left out.

use crate::content::{Portal, Word, Worded};
use crate::domain::{Catalog, Citation, OfficialSite, Proof, Source, Verification, Work};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A table of JSON that leaves out what is not known.
#[derive(Default)]
pub struct Fields(Map<String, Value>);

impl Fields {
    /// Adds a value.
    pub fn add(&mut self, key: &str, value: impl Into<Value>) -> &mut Fields {
        self.0.insert(key.to_string(), value.into());
        self
    }

    /// Adds a value that may not be known.
    pub fn add_if(&mut self, key: &str, value: Option<impl Into<Value>>) -> &mut Fields {
        if let Some(value) = value {
            self.add(key, value);
        }
        self
    }

    /// Adds a list that may be empty.
    pub fn add_list(&mut self, key: &str, list: Vec<String>) -> &mut Fields {
        self.add_if(key, (!list.is_empty()).then_some(list))
    }

    /// Adds the address of a site; one that is only named stands in the words.
    pub fn add_site(&mut self, site: Option<&OfficialSite>) -> &mut Fields {
        match site {
            Some(OfficialSite::Url(url)) => self.add("site", url.as_str()),
            Some(OfficialSite::Of(_)) | None => self,
        }
    }

    /// Adds where a fact was read and when.
    pub fn add_proof(&mut self, proof: &Proof, works: &BTreeMap<String, Work>) -> &mut Fields {
        let source = match &proof.source {
            Source::Cited(source) => citation(source),
            Source::Work(key) => work(key, works),
        };
        self.add("source", source).add_list("also", proof.also.clone()).add_dates(&proof.verification)
    }

    /// Adds when a fact was read, opened, and is to be looked at again.
    pub fn add_dates(&mut self, dates: &Verification) -> &mut Fields {
        self.add("seen", dates.seen.to_string());
        self.add_if("checked", dates.checked.map(|day| day.to_string()));
        self.add("review_by", dates.review_by.to_string())
    }

    /// The table.
    pub fn done(&mut self) -> Value {
        Value::Object(std::mem::take(&mut self.0))
    }
}

/// A source of its own.
pub fn citation(source: &Citation) -> Value {
    let mut fields = Fields::default();
    fields.add("publisher", source.publisher.as_str()).add("title", source.title.as_str()).add("url", source.url.as_str());
    fields.add_if("date", source.date.as_deref()).add("tier", json!(source.tier)).done()
}

/// A work of the library, as it is printed. The check of the content has made sure that it exists.
pub fn work(key: &str, works: &BTreeMap<String, Work>) -> Value {
    let mut fields = Fields::default();
    fields.add("work", key);
    if let Some(work) = works.get(key) {
        fields.add("reference", work.reference.as_str()).add_if("url", work.url.as_deref());
        fields.add_if("url_from_memory", (work.url.is_some() && !work.url_seen).then_some(true));
        fields.add_if("copy", work.seen_at.as_deref()).add_if("seen", work.seen.map(|seen| seen.to_string()));
        fields.add_if("checked", work.checked.map(|day| day.to_string()));
    }
    fields.done()
}

/// The words of something in the original language and in every other into which it is translated, by language.
pub fn words<'a, T: Worded + 'a>(portal: &'a Portal, find: impl Fn(&'a Catalog) -> Option<(&'a T, bool)>) -> Value {
    by_language(portal, |catalog| find(catalog).filter(|(_, translated)| *translated).map(|(item, _)| table(item)))
}

/// Something said in the languages that say it.
pub fn by_language<'a>(portal: &'a Portal, say: impl Fn(&'a Catalog) -> Option<Value>) -> Value {
    let said = portal.catalogs.iter().filter_map(|catalog| Some((catalog.language.code.clone(), say(catalog)?)));
    Value::Object(said.collect())
}

/// The words that a translation of it would have, by the same keys, the name first.
fn table(item: &impl Worded) -> Value {
    let mut item = item.clone();
    let mut words = item.words();
    words.sort_by_key(|(key, _)| match *key {
        "name" => 0,
        "text" | "status" => 1,
        _ => 2,
    });
    let words = words.into_iter().map(|(key, word)| {
        let value = match word {
            Word::Text(text) => json!(text),
            Word::List(list) => json!(list),
            Word::Table(table) => json!(table),
        };
        (key.to_string(), value)
    });
    Value::Object(words.collect())
}
