//! The house: which room may use which, how each file opens, how long it may be. The rooms stand at the head of `src/lib.rs`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Longest file of Rust, in lines.
const LONGEST: usize = 400;
/// Half of the files of `src/` are shorter than this.
const MEDIAN: usize = 120;

/// Each room, and the rooms that it may use.
const ROOMS: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("counsel", &["domain"]),
    ("words", &["domain"]),
    ("view", &["domain", "counsel", "words"]),
    ("content", &["domain", "counsel", "words"]),
    ("site", &["domain", "counsel", "words", "view", "content"]),
    ("browser", &["domain", "counsel", "words", "view"]),
];

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|end| end == "rs") => files.push(path),
                false => {}
            }
        }
    }
    assert!(!files.is_empty(), "{folder} has no file of Rust");
    files.sort();
    files
}

fn all_files() -> Vec<PathBuf> {
    ["src", "xtask/src", "tests/suite"].into_iter().flat_map(rust_files).collect()
}

/// The rooms that a text names: `crate::room`, and `use crate::{room, …}`.
fn rooms_named(text: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let list = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => rest,
        };
        let many = rest.starts_with('{');
        let names = list.split(',').take(if many { usize::MAX } else { 1 });
        named.extend(names.map(|name| name.trim().chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect::<String>()));
    }
    named.retain(|name| ROOMS.iter().any(|(room, _)| room == name));
    named
}

#[test]
fn each_room_uses_only_the_rooms_above_it() {
    let mut faults = Vec::new();
    for (room, may_use) in ROOMS {
        for file in rust_files(&format!("src/{room}")) {
            let used = rooms_named(&fs::read_to_string(&file).unwrap());
            let forbidden = used.iter().filter(|used| *used != room && !may_use.contains(&used.as_str()));
            faults.extend(forbidden.map(|used| format!("{}: `{room}` must not use `{used}`", file.display())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_folder_of_src_is_a_room() {
    let folders = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let folders = folders.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let found: BTreeSet<String> = folders.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    let rooms = ROOMS.iter().map(|(room, _)| room.to_string()).chain(["bin".to_string()]);
    assert_eq!(found, rooms.collect::<BTreeSet<_>>(), "add a new room to ROOMS, with what it may use, and to the head of src/lib.rs");
}

#[test]
fn only_the_browser_room_touches_the_device() {
    let outside = all_files().into_iter().filter(|file| !file.to_string_lossy().contains("src/browser/") && !file.ends_with("tidy.rs"));
    let touching: Vec<_> = outside.filter(|file| fs::read_to_string(file).unwrap().contains("web_sys")).collect();
    assert!(touching.is_empty(), "{touching:?} name web_sys");
}

#[test]
fn every_file_opens_with_a_sentence_that_says_what_lives_there() {
    let faults: Vec<_> = all_files().into_iter().filter(|file| !fs::read_to_string(file).unwrap().starts_with("//! ")).collect();
    assert!(faults.is_empty(), "{faults:?} do not open with a //! sentence");
}

#[test]
fn files_are_short() {
    let lines = |file: &PathBuf| fs::read_to_string(file).unwrap().lines().count();
    let long: Vec<_> = all_files().into_iter().map(|file| (lines(&file), file)).filter(|(lines, _)| *lines > LONGEST).collect();
    assert!(long.is_empty(), "longer than {LONGEST} lines: {long:?}");
    let mut lengths: Vec<_> = rust_files("src").iter().map(lines).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < MEDIAN, "the median of src/ is {median} lines; {MEDIAN} is the bound");
}

#[test]
fn a_use_of_a_room_is_found_however_it_is_written() {
    let found = |text: &str| rooms_named(text).into_iter().collect::<Vec<_>>();
    assert_eq!(found("use crate::site::App;"), ["site"]);
    assert_eq!(found("use crate::{content::Portal, view, other};"), ["content", "view"]);
    assert_eq!(found("pub(crate) fn a() -> crate::words::Words {}"), ["words"]);
    assert_eq!(found("use crate::websites::X;"), [] as [&str; 0]);
}
