//! People of `tests/personas/`, each with what they answer and what a good counsellor would see in it.

use bearings::counsel::{Check, replay, review};
use bearings::site::counsel::parse_answers;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// So many people at least.
const AT_LEAST: usize = 16;

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
    let mut faults: Vec<_> = off_the_way.map(|question| format!("`{question}` is not asked after these answers")).collect();
    faults.extend(path.current.map(|question| format!("`{}` is asked and has no answer", question.id)));
    if !faults.is_empty() {
        return Err(faults);
    }
    let review = review(check, &answers);
    Ok(Expected {
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
