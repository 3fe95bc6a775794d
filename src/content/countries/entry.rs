//! The facts of a country, `[[risk]]`, `[[right]]` and so on: the keys that all have, and those of each kind.

use super::proof::{proof, site};
use super::reading::{Reading, value};
use crate::content::country_problem::CountryProblem;
use crate::content::fields::{Lined, Table};
use crate::content::problem::ProblemKind;
use crate::domain::{Entry, EntryKind, Payer, Reach};

/// What stands for all of them.
const ALL: &str = "*";

/// Reads the facts of that kind.
pub fn read(file: &Table<'_>, kind: EntryKind, reading: &Reading<'_>) -> Vec<Entry> {
    let entries = file.tables(kind.as_str()).into_iter().filter_map(|table| {
        let entry = entry(&table, kind, reading);
        table.close();
        entry
    });
    entries.collect()
}

fn entry(table: &Table<'_>, kind: EntryKind, reading: &Reading<'_>) -> Option<Entry> {
    use EntryKind::{Alert, Authority, Corridor, Duty, Fee, Fraud, Law, Right, Risk, Scam, Step};
    let only = |kinds: &[EntryKind]| kinds.contains(&kind);
    let id = reading.id(table, &[kind.as_str()]);
    let name = if kind.has_name() { table.text("name") } else { table.optional_text("name") };
    let text = table.text("text");
    let (note, doubt) = (table.optional_text("note"), table.optional_text("doubt"));
    let figure = only(&[Fee, Corridor, Risk, Scam]).then(|| table.optional_text("figure")).flatten();
    if let (Some(figure), Some(text)) = (&figure, &text) {
        for number in numbers(&figure.value).filter(|number| numbers(&text.value).all(|known| known != *number)) {
            let (figure, number, line) = (figure.value.clone(), number.to_string(), figure.line);
            table.add(line, ProblemKind::Country(CountryProblem::Figure { figure, number }));
        }
    }
    let topic = if kind.topics().is_empty() { Some(None) } else { topic(table, kind).map(Some) };
    let to = match kind {
        Corridor => table.texts("to"),
        Fee | Step | Law | Risk | Scam => table.optional_texts("to"),
        _ => Vec::new(),
    };
    let with = if only(&[Alert]) { table.optional_texts("with") } else { Vec::new() };
    let with = if is_all(&with) { Reach::All } else { Reach::Named(reading.codes(table, with)) };
    let targets = if only(&[Fraud]) { table.optional_texts("targets") } else { Vec::new() };
    let targets = if is_all(&targets) { Reach::All } else { Reach::Named(pathways(targets, reading)) };
    let text_of = |kinds: &[EntryKind], key| only(kinds).then(|| value(table.optional_text(key))).flatten();
    let (applies_to, penalty, check) = (text_of(&[Right], "for"), text_of(&[Duty], "penalty"), text_of(&[Fraud], "check"));
    let payer = only(&[Fee]).then(|| table.optional_one_of("payer", &Payer::WORDS)).flatten();
    let site = only(&[Authority]).then(|| site(table)).flatten();
    let to = reading.codes(table, to);
    let proof = proof(table, reading.today, |key, line| reading.note(|notes| notes.works.push((key, line))));
    Some(Entry {
        id: id?.value,
        kind,
        name: value(name),
        text: text?.value,
        figure: value(figure),
        note: value(note),
        doubt: value(doubt),
        applies_to,
        penalty,
        check,
        topic: topic?,
        payer,
        site,
        to,
        with,
        targets,
        proof: proof?,
        translated: true,
    })
}

/// The numbers of a text as they stand there, with the points and commas inside them.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')));
    words.map(|word| word.trim_matches(['.', ','])).filter(|word| !word.is_empty())
}

fn topic(table: &Table<'_>, kind: EntryKind) -> Option<&'static str> {
    let topics: Vec<(&str, &'static str)> = kind.topics().iter().map(|topic| (*topic, *topic)).collect();
    table.one_of("topic", &topics)
}

/// The pathways of a fraud, whose ids are held against those of the file once all are read.
fn pathways(written: Vec<Lined<String>>, reading: &Reading<'_>) -> Vec<String> {
    let ids = written.into_iter().map(|target| {
        reading.note(|notes| notes.targets.push((target.value.clone(), target.line)));
        target.value
    });
    ids.collect()
}

fn is_all(written: &[Lined<String>]) -> bool {
    matches!(written, [only] if only.value == ALL)
}
