//! How the legal ways stand for each origin, destination and purpose, before anything else is known: one table that a reviewer reads in a diff.

use crate::real::PORTAL;
use bearings::counsel::openness::{PathwayState, find};
use bearings::counsel::{Answer, Answers};
use bearings::domain::Date;
use bearings::site::pathway_data::rules;
use std::fmt::Write;
use std::path::Path;

const TODAY: Date = Date { year: 2026, month: 11, day: 24 };

#[test]
fn the_states_of_all_ways_by_origin_destination_and_purpose_are_those_that_were_reviewed() {
    let rules = rules(&PORTAL);
    let countries = || PORTAL.catalogs[0].countries.values();
    let mut table =
        String::from("# origin destination purpose: may be open | not known | something missing | closed || only said in words\n");
    for from in countries().filter(|country| country.is_origin()) {
        for to in countries().filter(|country| !country.pathways.is_empty()) {
            for purpose in ["work", "study", "family", "protection"] {
                let mut answers = Answers::default();
                let given = [("danger-home", "no"), ("from", from.code.as_str()), ("to", to.code.as_str()), ("purpose", purpose)];
                given.iter().for_each(|(question, choice)| answers.set(question, Answer::one(choice)));
                let found = find(&rules, &answers, TODAY);
                let name = |rule: usize| rules[rule].id.split_once('.').map_or("", |(_, name)| name);
                let of = |state: PathwayState| {
                    let ways = found.judged.iter().filter(|way| way.state == state).map(|way| name(way.rule));
                    ways.collect::<Vec<_>>().join(" ")
                };
                let states = PathwayState::ALL.map(of).join(" | ");
                let beside = found.beside.iter().map(|rule| name(*rule)).collect::<Vec<_>>().join(" ");
                writeln!(table, "{} {} {purpose}: {states} || {beside}", from.code, to.code).expect("a string takes all");
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/matrix.txt");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &table).expect("the table can be written");
    }
    let reviewed = std::fs::read_to_string(&path).unwrap_or_default();
    let changed: Vec<_> = table.lines().filter(|line| !reviewed.lines().any(|known| known == *line)).take(20).collect();
    assert!(
        reviewed == table,
        "the table has changed; look at each line, then UPDATE_EXPECTED=1 cargo test matrix:\n{}",
        changed.join("\n")
    );
}
