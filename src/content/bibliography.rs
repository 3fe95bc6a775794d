//! A work in the forms that programs for references read: BibTeX, RIS, CSL-JSON; used by `library`, written out by the site.

use crate::domain::Date;
use biblatex::{Chunk, ChunksExt, Entry, EntryType, Person, Spanned};
use serde_json::{Map, Value, json};

/// Fields that only this project has; what they say to readers stands on the page of the library.
const OWN: [&str; 6] = ["seen", "checked", "seenat", "urlstatus", "confidence", "annote"];

/// A work in three forms.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// Its key.
    pub key: String,
    /// As BibTeX.
    pub bibtex: String,
    /// As RIS, the lines of the Research Information Systems format.
    pub ris: String,
    /// As an item of CSL-JSON, the data of the Citation Style Language.
    pub csl: Value,
}

impl Export {
    /// Writes an entry, with the day on which it was read.
    pub fn of(entry: &Entry, read: Option<Date>) -> Export {
        Export { key: entry.key.clone(), bibtex: bibtex(entry, read), ris: ris(entry, read), csl: csl(entry, read) }
    }
}

/// A field as plain text.
fn field(entry: &Entry, name: &str) -> Option<String> {
    entry.get(name).map(|chunks| chunks.format_verbatim()).filter(|text| !text.trim().is_empty())
}

fn first(entry: &Entry, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| field(entry, name))
}

fn bibtex(entry: &Entry, read: Option<Date>) -> String {
    let mut entry = entry.clone();
    for name in OWN {
        entry.remove(name);
    }
    if let Some(read) = read {
        entry.set("urldate", vec![Spanned::zero(Chunk::Normal(read.to_string()))]);
    }
    // Only a date that cannot be read stands in the way, which the library has reported.
    entry.to_bibtex_string().unwrap_or_else(|_| entry.to_biblatex_string())
}

/// Who wrote it, else who edited it.
fn people(entry: &Entry) -> Vec<Person> {
    match entry.author() {
        Ok(authors) => authors,
        Err(_) => entry.editors().map(|editors| editors.into_iter().flat_map(|(people, _)| people).collect()).unwrap_or_default(),
    }
}

/// The day, month or year in which it came out: year first.
fn issued(entry: &Entry) -> Vec<i32> {
    let date = field(entry, "date").or_else(|| field(entry, "year")).unwrap_or_default();
    date.split('-').map_while(|part| part.trim().parse().ok()).collect()
}

fn ris(entry: &Entry, read: Option<Date>) -> String {
    let kind = match entry.entry_type {
        EntryType::Article => "JOUR",
        EntryType::Book | EntryType::Booklet | EntryType::Manual => "BOOK",
        EntryType::InBook | EntryType::InCollection => "CHAP",
        EntryType::Report | EntryType::TechReport => "RPRT",
        EntryType::Online => "ELEC",
        _ => "GEN",
    };
    let mut lines = vec![("TY", kind.to_string()), ("ID", entry.key.clone())];
    for person in people(entry) {
        let name = if person.given_name.is_empty() { person.name } else { format!("{}, {}", person.name, person.given_name) };
        lines.push(("AU", name));
    }
    let issued: Vec<String> = issued(entry).iter().map(|part| format!("{part:02}")).collect();
    let optional = [
        ("TI", first(entry, &["title"])),
        ("T2", first(entry, &["journaltitle", "journal", "booktitle", "series"])),
        ("PY", issued.first().cloned()),
        ("DA", (issued.len() > 1).then(|| issued.join("/"))),
        ("VL", first(entry, &["volume"])),
        ("IS", first(entry, &["number"])),
        ("SP", first(entry, &["pages"])),
        ("PB", first(entry, &["publisher", "institution", "organization", "howpublished"])),
        ("CY", first(entry, &["location", "address"])),
        ("SN", first(entry, &["isbn", "issn"])),
        ("DO", first(entry, &["doi"])),
        ("UR", first(entry, &["url"])),
        ("Y2", read.map(|day| day.to_string().replace('-', "/"))),
    ];
    lines.extend(optional.into_iter().filter_map(|(tag, text)| Some((tag, text?))));
    lines.extend(first(entry, &["keywords"]).iter().flat_map(|words| words.split(',')).map(|word| ("KW", word.trim().to_string())));
    let body: String = lines.iter().map(|(tag, text)| format!("{tag}  - {}\r\n", text.replace(['\r', '\n'], " "))).collect();
    body + "ER  - \r\n"
}

fn csl(entry: &Entry, read: Option<Date>) -> Value {
    let kind = match entry.entry_type {
        EntryType::Article => "article-journal",
        EntryType::Book | EntryType::Booklet | EntryType::Manual => "book",
        EntryType::InBook | EntryType::InCollection => "chapter",
        EntryType::Report | EntryType::TechReport => "report",
        EntryType::Online => "webpage",
        _ => "document",
    };
    let names: Vec<Value> = people(entry)
        .into_iter()
        .map(|person| {
            if person.given_name.is_empty() {
                json!({ "literal": person.name })
            } else {
                json!({ "family": person.name, "given": person.given_name })
            }
        })
        .collect();
    let issued = issued(entry);
    let mut item = Map::new();
    item.insert("id".into(), json!(entry.key));
    item.insert("type".into(), json!(kind));
    let optional = [
        ("title", first(entry, &["title"])),
        ("container-title", first(entry, &["journaltitle", "journal", "booktitle"])),
        ("collection-title", first(entry, &["series"])),
        ("publisher", first(entry, &["publisher", "institution", "organization", "howpublished"])),
        ("publisher-place", first(entry, &["location", "address"])),
        ("volume", first(entry, &["volume"])),
        ("issue", first(entry, &["number"]).filter(|_| entry.entry_type == EntryType::Article)),
        ("number", first(entry, &["number"]).filter(|_| entry.entry_type != EntryType::Article)),
        ("page", first(entry, &["pages"])),
        ("DOI", first(entry, &["doi"])),
        ("ISBN", first(entry, &["isbn"])),
        ("URL", first(entry, &["url"])),
        ("keyword", first(entry, &["keywords"])),
    ];
    for (name, text) in optional {
        if let Some(text) = text {
            item.insert(name.into(), json!(text));
        }
    }
    if !names.is_empty() {
        item.insert("author".into(), Value::Array(names));
    }
    if !issued.is_empty() {
        item.insert("issued".into(), json!({ "date-parts": [issued] }));
    }
    if let Some(day) = read {
        item.insert("accessed".into(), json!({ "date-parts": [[day.year, day.month, day.day]] }));
    }
    Value::Object(item)
}

#[cfg(test)]
mod tests {
    use super::*;
    use biblatex::Bibliography;

    fn export(text: &str) -> Export {
        let bibliography = Bibliography::parse(text).expect("a work");
        Export::of(bibliography.iter().next().expect("one work"), Date::parse("2026-11-24"))
    }

    #[test]
    fn a_paper_is_written_in_three_forms_without_what_only_this_project_says() {
        let paper = export(
            "@article{bah2023, author = {Bah, Tijan L. and {Some Office}}, title = {On {Gambia} & home}, journal = {World}, volume = {3}, \
             number = {2}, pages = {1--9}, date = {2023-05}, doi = {10.1/x}, keywords = {risks, evidence}, seen = {2026-11-24}, \
             confidence = {seen}}",
        );
        assert!(paper.bibtex.starts_with("@article{bah2023,") && paper.bibtex.contains("urldate = {2026-11-24}"), "{}", paper.bibtex);
        assert!(!paper.bibtex.contains("confidence"), "{}", paper.bibtex);
        let lines: Vec<&str> = paper.ris.split("\r\n").collect();
        for line in [
            "TY  - JOUR",
            "AU  - Bah, Tijan L.",
            "AU  - Some Office",
            "T2  - World",
            "PY  - 2023",
            "DA  - 2023/05",
            "DO  - 10.1/x",
            "KW  - risks",
            "ER  - ",
        ] {
            assert!(lines.contains(&line), "{line} in {lines:#?}");
        }
        assert_eq!(paper.csl["author"], json!([{ "family": "Bah", "given": "Tijan L." }, { "literal": "Some Office" }]));
        assert_eq!(paper.csl["issued"], json!({ "date-parts": [[2023, 5]] }));
        assert_eq!((&paper.csl["type"], &paper.csl["issue"]), (&json!("article-journal"), &json!("2")));
    }

    #[test]
    fn what_a_work_does_not_say_is_left_out() {
        let page = export("@online{x, title = {A page}, url = {https://a.example}}");
        assert_eq!(page.ris, "TY  - ELEC\r\nID  - x\r\nTI  - A page\r\nUR  - https://a.example\r\nY2  - 2026/11/24\r\nER  - \r\n");
        assert_eq!(page.csl.as_object().expect("an object").len(), 5);
    }
}
