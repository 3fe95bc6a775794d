//! `content/contacts.toml` and the words for it in each language: whom to ask; used by `load`.

use super::fields::{Lined, Table};
use super::files;
use super::link::{is_phone, is_source, is_web, shows};
use super::problem::{Named, ProblemKind};
use super::report::Report;
use super::toml_file;
use crate::counsel::soundness::is_id;
use crate::domain::{Agreement, Citation, Contact, ContactKind, Date, DialFrom, Line, Tier};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const PATH: &str = "content/contacts.toml";
const KINDS: [(&str, ContactKind); 2] = [("body", ContactKind::Body), ("pointer", ContactKind::Pointer)];
pub(super) const DIALLED: [(&str, DialFrom); 4] =
    [("anywhere", DialFrom::Anywhere), ("abroad", DialFrom::Abroad), ("inside", DialFrom::Inside), ("unknown", DialFrom::Unknown)];
pub(super) const TIERS: [(&str, Tier); 5] =
    [("official", Tier::Official), ("igo", Tier::Igo), ("ngo", Tier::Ngo), ("press", Tier::Press), ("other", Tier::Other)];

/// All contacts, read.
#[derive(Debug, Default)]
pub struct Contacts {
    /// Their ids; `None` where the file could not be read at all.
    pub ids: Option<Vec<String>>,
    /// The contacts by id, one table a language; one that is not translated has the original's words.
    pub by_language: Vec<BTreeMap<String, Contact>>,
}

/// What a contact is in every language.
struct Facts {
    id: String,
    line: usize,
    /// Without words; `None` where it is unsound.
    contact: Option<Contact>,
}

/// The words of a contact in one language.
#[derive(Clone)]
struct Words {
    line: usize,
    name: String,
    what_for: String,
    hours: Option<String>,
    languages: Option<String>,
    note: Option<String>,
}

/// Reads the contacts and their words in each language.
pub fn load(root: &Path, languages: &[&str], today: Date, report: &Report) -> Contacts {
    let facts =
        files::read(root, PATH, report).and_then(|file| toml_file::parse(&file, 0..file.text.len(), report, |table| facts(table, today)));
    let paths: Vec<String> = languages.iter().map(|language| format!("content/contacts.{language}.toml")).collect();
    let words: Vec<_> = paths.iter().map(|path| words(root, path, report)).collect();
    let Some(facts) = facts else { return Contacts { ids: None, by_language: languages.iter().map(|_| BTreeMap::new()).collect() } };

    let ids: BTreeSet<String> = facts.iter().map(|facts| facts.id.clone()).collect();
    let ids = Vec::from_iter(ids);
    let original = words.first().cloned().flatten();
    let by_language = paths.iter().zip(words).enumerate().map(|(at, (path, words))| {
        let Some(words) = words else { return BTreeMap::new() };
        for (id, words) in words.iter().filter(|(id, _)| !ids.contains(id)) {
            report.add(path, words.line, ProblemKind::Unknown { what: Named::Contact, written: id.clone(), known: ids.clone() });
        }
        for facts in facts.iter().filter(|facts| !words.contains_key(&facts.id)) {
            match at {
                0 => report.add(PATH, facts.line, ProblemKind::ContactWithoutWords(facts.id.clone(), path.clone())),
                _ => report.add(path, 1, ProblemKind::ContactNotTranslated(facts.id.clone())),
            }
        }
        let said = facts.iter().filter_map(|facts| {
            let translated = words.contains_key(&facts.id);
            let said = words.get(&facts.id).or_else(|| original.as_ref()?.get(&facts.id))?;
            Some((facts.id.clone(), Contact { translated, ..said.clone().put_into(facts.contact.clone()?) }))
        });
        said.collect()
    });
    Contacts { by_language: by_language.collect(), ids: Some(ids) }
}

fn facts(table: Table<'_>, today: Date) -> Vec<Facts> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for contact in table.tables("contact") {
        let id = contact.text("id");
        if let Some(id) = &id {
            if !is_id(&id.value) {
                contact.add(id.line, ProblemKind::BadId(id.value.clone()));
            }
            if let Some(first) = first.insert(id.value.clone(), id.line) {
                contact.add(id.line, ProblemKind::DuplicateId { id: id.value.clone(), first });
            }
        }
        let line = id.as_ref().map_or(contact.line, |id| id.line);
        let id = id.map(|id| id.value);
        let read = self::contact(&contact, id.as_deref().unwrap_or_default(), line, today);
        contact.close();
        all.extend(id.map(|id| Facts { id, line, contact: read }));
    }
    table.close();
    all
}

fn contact(table: &Table<'_>, id: &str, line: usize, today: Date) -> Option<Contact> {
    let kind = table.one_of("kind", &KINDS);
    let (phone, whatsapp) = (number(table, "phone"), number(table, "whatsapp"));
    let dial_from = table.one_of("dial_from", &DIALLED);
    let (free, unofficial) = (table.optional_flag("free"), table.optional_flag("unofficial"));
    let url = table.optional_text("url");
    if let Some(url) = url.as_ref().filter(|url| !is_web(&url.value)) {
        table.add(url.line, ProblemKind::BadAddress(url.value.clone()));
    }
    let source = table.optional_table("source").map(source);
    let verification = table.verification(today);
    match kind? {
        ContactKind::Body if source.is_none() => table.add(line, ProblemKind::ContactWithoutSource(id.to_string())),
        ContactKind::Pointer => {
            for (key, given) in [("source", source.is_some()), ("phone", phone.is_some()), ("whatsapp", whatsapp.is_some())] {
                if given {
                    table.add(line, ProblemKind::PointerWith(id.to_string(), key));
                }
            }
        }
        _ => {}
    }
    Some(Contact {
        id: id.to_string(),
        kind: kind?,
        name: String::new(),
        what_for: String::new(),
        hours: None,
        languages: None,
        note: None,
        doubt: None,
        phone,
        abroad: None,
        whatsapp,
        dial_from: dial_from?,
        free,
        url: url.map(|url| url.value),
        site_of: None,
        agreement: if unofficial == Some(true) { Agreement::Single } else { Agreement::Official },
        source: source.flatten(),
        also: Vec::new(),
        verification: verification?,
        translated: true,
    })
}

fn number(table: &Table<'_>, key: &'static str) -> Option<Line> {
    let table = table.optional_table(key)?;
    let (shown, tel) = (table.text("shown"), table.text("tel"));
    let line = table.line;
    let report = |kind| table.add(line, kind);
    if let (Some(shown), Some(tel)) = (&shown, &tel) {
        if !is_phone(&tel.value) {
            report(ProblemKind::BadPhone(tel.value.clone()));
        } else if !shows(&shown.value, &tel.value) {
            report(ProblemKind::PhoneDiffers { tel: tel.value.clone(), shown: shown.value.clone() });
        }
    }
    table.close();
    Some(Line { shown: shown?.value, tel: tel?.value })
}

fn source(table: Table<'_>) -> Option<Citation> {
    let (publisher, title, url) = (table.text("publisher"), table.text("title"), table.text("url"));
    let (date, tier) = (table.optional_text("date"), table.one_of("tier", &TIERS));
    if let Some(url) = url.as_ref().filter(|url| !is_source(&url.value)) {
        table.add(url.line, ProblemKind::BadAddress(url.value.clone()));
    }
    table.close();
    Some(Citation { publisher: publisher?.value, title: title?.value, url: url?.value, date: date.map(|date| date.value), tier: tier? })
}

/// The words in one language; `None` where the file is there but broken. A missing file has none.
fn words(root: &Path, path: &str, report: &Report) -> Option<BTreeMap<String, Words>> {
    let before = report.len();
    let Some(file) = files::read_if_there(root, path, report) else { return (report.len() == before).then(BTreeMap::new) };
    toml_file::parse(&file, 0..file.text.len(), report, |table| {
        let entries = table.entries().into_iter().map(|(id, words)| {
            let optional = |key| words.optional_text(key).map(|text| text.value);
            let (name, what_for) = (words.text("name"), words.text("what_for"));
            let (hours, languages, note) = (optional("hours"), optional("languages"), optional("note"));
            let line = words.line;
            words.close();
            let text = |value: Option<Lined<String>>| value.map(|text| text.value).unwrap_or_default();
            (id, Words { line, name: text(name), what_for: text(what_for), hours, languages, note })
        });
        entries.collect()
    })
}

impl Words {
    fn put_into(self, contact: Contact) -> Contact {
        let Words { name, what_for, hours, languages, note, .. } = self;
        Contact { name, what_for, hours, languages, note, ..contact }
    }
}
