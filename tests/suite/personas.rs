//! People of `tests/personas/`, each with what they answer and what a good counsellor would see in it.

use crate::real::PORTAL;
use bearings::counsel::openness::find;
use bearings::counsel::sum::sum;
use bearings::counsel::{Check, Kind, Outcome, replay, review};
use bearings::domain::Date;
use bearings::site::given::parse_answers;
use bearings::site::pathway_data::rules;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// So many people at least.
const AT_LEAST: usize = 40;

/// The day on which they ask.
const TODAY: Date = Date { year: 2026, month: 11, day: 24 };

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Persona {
    name: String,
    story: String,
    check: String,
    answers: toml::Table,
    expected: Expected,
}

#[derive(Deserialize, Debug, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Expected {
    protection: bool,
    level: String,
    first_contact: String,
    red_flags: Vec<String>,
    gaps: Vec<String>,
    #[serde(default)]
    axes: BTreeMap<String, String>,
    /// How some of the legal ways stand; those that are not named here are not held.
    #[serde(default)]
    pathways: BTreeMap<String, String>,
    /// Months until a plan has paid for itself, as promised and in the test, each in words.
    #[serde(default)]
    repay: Vec<String>,
    /// Facts beside the result.
    #[serde(default)]
    notes: Vec<String>,
}

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn personas() -> Vec<(String, Persona)> {
    let files = fs::read_dir(folder("tests/personas")).expect("tests/personas").map(|entry| entry.expect("an entry of the folder").path());
    let mut all: Vec<_> = files
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a persona can be read");
            let persona = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_name().expect("a file").to_string_lossy().into_owned(), persona)
        })
        .collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    all
}

fn seen(check: &Check, persona: &Persona) -> Result<Expected, Vec<String>> {
    let answers = parse_answers(check, &persona.answers.to_string())?;
    let path = replay(check, &answers);
    let off_the_way = answers.iter().map(|(question, _)| question).filter(|question| path.place_of(question).is_none());
    let off_the_way = off_the_way.filter(|id| check.question(id).is_some_and(|question| question.kind != Kind::Text));
    let mut faults: Vec<_> = off_the_way.map(|question| format!("`{question}` is not asked after these answers")).collect();
    faults.extend(path.current.map(|question| format!("`{}` is asked and has no answer", question.id)));
    if !faults.is_empty() {
        return Err(faults);
    }
    let review = review(check, &answers);
    let rules = rules(&PORTAL);
    let found = find(&rules, &answers, TODAY);
    let ways =
        found.judged.iter().filter(|_| check.outcome == Outcome::Pathways).map(|way| (rules[way.rule].id.clone(), way.state.as_str()));
    let named = ways.filter(|(id, _)| persona.expected.pathways.contains_key(id)).map(|(id, state)| (id, state.to_string()));
    let sums = (check.outcome == Outcome::Sum).then(|| sum(check, &answers));
    let repay = sums.and_then(Result::ok).map(|sums| [sums.promised.repay, sums.worst.repay].map(|repay| format!("{repay:?}")).to_vec());
    Ok(Expected {
        pathways: named.collect(),
        repay: repay.unwrap_or_default(),
        notes: review.notes,
        protection: review.protection,
        level: review.level,
        first_contact: review.contacts.into_iter().next().unwrap_or_default(),
        red_flags: review.red_flags.into_iter().map(|flag| flag.id).collect(),
        gaps: review.gaps.into_iter().map(|gap| gap.id).collect(),
        axes: review.axes.into_iter().map(|axis| (axis.id, axis.standing.as_str().to_string())).collect(),
    })
}

#[test]
fn every_persona_gets_what_a_good_counsellor_would_see() {
    let mut differences = Vec::new();
    for (file, persona) in personas() {
        let path = folder("content/checks").join(format!("{}.toml", persona.check));
        let check: Check = toml::from_str(&fs::read_to_string(path).expect("a check of the content")).expect("the form of a check");
        match seen(&check, &persona) {
            Ok(seen) if seen == persona.expected => {}
            Ok(seen) => differences.push(format!("{file}: {}\n  expected {:?}\n  got      {seen:?}", persona.name, persona.expected)),
            Err(faults) => differences.push(format!("{file}: {}", faults.join("; "))),
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn each_state_of_a_side_is_seen_by_someone() {
    let seen: BTreeSet<String> = personas().into_iter().flat_map(|(_, persona)| persona.expected.axes.into_values()).collect();
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), ["clear-up", "sound", "stop", "unknown"]);
}

#[test]
fn there_are_enough_people_and_each_has_a_name_and_a_story_of_one_sentence() {
    let personas = personas();
    assert!(personas.len() >= AT_LEAST, "only {} people", personas.len());
    for (file, persona) in personas {
        assert!(!persona.name.is_empty() && persona.story.ends_with('.'), "{file}");
        assert_eq!(persona.story.matches(". ").count(), 0, "{file}: one sentence");
    }
}
