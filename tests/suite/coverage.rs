//! `docs/coverage.md`: what the data covers, counted. The test holds it current; with UPDATE_EXPECTED=1 it writes it anew.

use crate::real::{PORTAL, root};
use bearings::counsel::Condition;
use bearings::domain::{Agreement, Availability, Citation, Contact, Country, Date, EntryKind, Pathway, Source, Tier, Topic};
use std::collections::BTreeMap;
use std::fs;

/// Set to write the table anew, as for the expected problems.
const REWRITE: &str = "UPDATE_EXPECTED";
const TIERS: [(&str, Tier); 5] =
    [("official", Tier::Official), ("igo", Tier::Igo), ("ngo", Tier::Ngo), ("press", Tier::Press), ("other", Tier::Other)];
const HEAD: &str = "\
# What the data covers

Counted from `content/`; do not edit by hand. `UPDATE_EXPECTED=1 cargo test coverage` writes it anew, and a test fails while it is behind
the data. A source is counted once for each fact that it proves: entries, pathways and contacts, not sets.
";

/// What is counted of a country's sources: the source, and whether the fact has a doubt.
fn sources(country: &Country) -> Vec<(&Source, bool)> {
    let entries = country.entries.iter().map(|entry| (&entry.proof.source, entry.doubt.is_some()));
    entries.chain(country.pathways.iter().map(|pathway| (&pathway.proof.source, pathway.doubt.is_some()))).collect()
}

/// The citations of a country, its contacts' too; a work of the library has none.
fn citations(country: &Country) -> Vec<&Citation> {
    let facts = sources(country).into_iter().filter_map(|(source, _)| match source {
        Source::Cited(citation) => Some(citation),
        Source::Work(_) => None,
    });
    facts.chain(country.contacts.iter().filter_map(|contact| contact.source.as_ref())).collect()
}

/// The year in which a source says it was written.
fn year(citation: &Citation) -> Option<&str> {
    let date = citation.date.as_deref()?;
    date.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 4)
}

/// A table of Markdown with a row of sums: the name of a row, then its counts. A row of nothing is left out.
fn table(first: &str, columns: &[String], rows: Vec<(String, Vec<usize>)>) -> String {
    let line = |name: &str, cells: &[String]| format!("| {name} | {} |\n", cells.join(" | "));
    let mut out = line(first, columns) + &format!("|---|{}\n", "--:|".repeat(columns.len()));
    let mut sums = vec![0; columns.len()];
    for (name, counts) in rows.into_iter().filter(|(_, counts)| counts.iter().any(|count| *count > 0)) {
        sums.iter_mut().zip(&counts).for_each(|(sum, count)| *sum += count);
        out += &line(&name, &counts.iter().map(|count| if *count == 0 { "–".to_string() } else { count.to_string() }).collect::<Vec<_>>());
    }
    out + &line("**all**", &sums.iter().map(|sum| format!("**{sum}**")).collect::<Vec<_>>())
}

fn by_country(columns: &[&str], counts: impl Fn(&Country) -> Vec<usize>) -> String {
    let rows = PORTAL.catalogs[0].countries.values().map(|country| (country.code.to_string(), counts(country)));
    table("country", &columns.iter().map(ToString::to_string).collect::<Vec<_>>(), rows.collect())
}

/// Whether a condition, or a part of it, can be judged by what a person says.
fn has_machine_part(condition: &Condition) -> bool {
    match condition {
        Condition::Ask(_) => false,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(has_machine_part),
        Condition::Not(part) => has_machine_part(part),
        Condition::Points { of, .. } => of.iter().any(|part| has_machine_part(&part.when)),
        _ => true,
    }
}

fn count<T>(items: &[T], is: impl Fn(&T) -> bool) -> usize {
    items.iter().filter(|item| is(item)).count()
}

fn entries() -> String {
    let kinds = EntryKind::ALL.map(EntryKind::as_str);
    let columns: Vec<&str> = kinds.into_iter().chain(["with doubt"]).collect();
    by_country(&columns, |country| {
        let of_kinds = EntryKind::ALL.map(|kind| country.of(kind).count());
        of_kinds.into_iter().chain([count(&country.entries, |entry| entry.doubt.is_some())]).collect()
    })
}

fn tiers() -> String {
    let columns: Vec<&str> = TIERS.map(|(word, _)| word).into_iter().chain(["work of the library", "facts with doubt"]).collect();
    by_country(&columns, |country| {
        let citations = citations(country);
        let of_tiers = TIERS.map(|(_, tier)| count(&citations, |citation| citation.tier == tier));
        let sources = sources(country);
        let works = count(&sources, |(source, _)| matches!(source, Source::Work(_)));
        let doubts = count(&sources, |(_, doubt)| *doubt) + count(&country.contacts, |contact| contact.doubt.is_some());
        of_tiers.into_iter().chain([works, doubts]).collect()
    })
}

fn ages() -> String {
    let mut years: BTreeMap<&str, usize> = BTreeMap::new();
    for citation in PORTAL.catalogs[0].countries.values().flat_map(citations) {
        *years.entry(year(citation).unwrap_or("no date shown")).or_default() += 1;
    }
    let rows = years.into_iter().rev().map(|(year, count)| (year.to_string(), vec![count]));
    table("year of the source", &["sources".to_string()], rows.collect())
}

fn contacts() -> String {
    by_country(&["official", "two sources", "single", "no number", "number derived", "with doubt"], |country| {
        let has_number = |contact: &Contact| contact.phone.is_some() || contact.abroad.is_some();
        let sure = |agreement| count(&country.contacts, |contact| has_number(contact) && contact.agreement == agreement);
        vec![
            sure(Agreement::Official),
            sure(Agreement::TwoSources),
            sure(Agreement::Single),
            count(&country.contacts, |contact| !has_number(contact)),
            count(&country.contacts, |contact| contact.abroad.as_ref().is_some_and(|abroad| abroad.derived)),
            count(&country.contacts, |contact| contact.doubt.is_some()),
        ]
    })
}

fn pathways() -> String {
    let availabilities = Availability::WORDS.map(|(word, _)| word);
    let columns: Vec<&str> = availabilities.into_iter().chain(["machine conditions", "only ask", "unconditional", "with doubt"]).collect();
    by_country(&columns, |country| {
        let rule = |pathway: &Pathway| PORTAL.rules.get(&pathway.id);
        let of_availability =
            Availability::WORDS.map(|(_, availability)| count(&country.pathways, |pathway| pathway.availability == availability));
        let rules = [
            count(&country.pathways, |pathway| rule(pathway).is_some_and(has_machine_part)),
            count(&country.pathways, |pathway| rule(pathway).is_some_and(|rule| !has_machine_part(rule))),
            count(&country.pathways, |pathway| rule(pathway).is_none()),
            count(&country.pathways, |pathway| pathway.doubt.is_some()),
        ];
        of_availability.into_iter().chain(rules).collect()
    })
}

/// The items of Annex III and the pages that cover them, by their `topics`.
fn topics() -> String {
    let pages = |topic: Topic| {
        let pages = PORTAL.catalogs[0].pages.iter().filter(|page| page.topics.contains(&topic));
        pages.map(|page| format!("`{}`", page.at)).collect::<Vec<_>>().join(", ")
    };
    let rows = Topic::all().map(|topic| format!("| {} | {} |\n", topic.name(), pages(topic)));
    "| item | pages |\n|---|---|\n".to_string() + &rows.collect::<String>()
}

/// The pages by the day on which they must be looked at again.
fn freshness() -> String {
    let mut pages: Vec<_> = PORTAL.catalogs[0].pages.iter().map(|page| (page.verification, page)).collect();
    pages.sort_by_key(|(verification, page)| (verification.review_by, page.at.clone()));
    let checked = |checked: Option<Date>| checked.map_or("–".to_string(), |day| day.to_string());
    let rows = pages.into_iter().map(|(dates, page)| {
        format!("| `{}` | {} | {} | {} | {} |\n", page.at, dates.seen, checked(dates.checked), dates.review_by, page.citations.len())
    });
    "| page | read | opened live | look again | works cited |\n|---|---|---|---|--:|\n".to_string() + &rows.collect::<String>()
}

fn coverage() -> String {
    let parts = [
        ("Items of Annex III and their pages", topics()),
        ("Pages by the day to look again", freshness()),
        ("Entries by kind", entries()),
        ("Sources by tier", tiers()),
        ("Sources by age", ages()),
        ("Contacts: how sure their numbers are", contacts()),
        ("Pathways: availability, and what decides about them", pathways()),
    ];
    parts.into_iter().fold(HEAD.to_string(), |out, (title, table)| out + &format!("\n## {title}\n\n{table}"))
}

#[test]
fn the_coverage_of_the_docs_is_that_of_the_data() {
    let (path, found) = (root().join("docs/coverage.md"), coverage());
    if std::env::var_os(REWRITE).is_some() {
        fs::write(&path, &found).expect("docs/coverage.md can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == found, "docs/coverage.md is behind the data; run UPDATE_EXPECTED=1 cargo test coverage");
}
