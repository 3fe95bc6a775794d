//! `content/checks/*.toml`: the questionnaires, read part by part and held to be sound; used by `load`.

use super::fields::Table;
use super::files::{self, File};
use super::problem::ProblemKind;
use super::report::Report;
use super::toml_file;
use crate::counsel::soundness::{Part, check_soundness};
use crate::counsel::{Check, Outcome};
use serde::Deserialize;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};

/// A check and where its parts stand.
#[derive(Debug)]
pub struct Loaded {
    /// The file.
    pub file: File,
    /// The check; `None` where a part of it cannot be read.
    pub check: Option<Check>,
    /// The first line of each part.
    parts: Vec<(Part, usize)>,
}

impl Loaded {
    /// The id by which pages name it: that of its file.
    pub fn id(&self) -> &str {
        self.file.stem()
    }

    /// The line of a part on which that id stands in quotes, or else the first line of the part.
    pub fn line_of(&self, part: Part, id: &str) -> usize {
        let start = self.parts.iter().find(|(known, _)| *known == part).map_or(1, |(_, line)| *line);
        let next = self.parts.iter().map(|(_, line)| *line).filter(|line| *line > start).min().unwrap_or(usize::MAX);
        let quoted = ["\"", id, "\""].concat();
        let mut lines = self.file.text.lines().enumerate().map(|(at, line)| (at + 1, line)).filter(|(at, _)| (start..next).contains(at));
        let holds = |line: &str| line.contains(&quoted) || (part == Part::Check && line.trim() == ["[", id, "]"].concat());
        lines.find(|(_, line)| holds(line)).map_or(start, |(at, _)| at)
    }
}

/// Reads all checks, sorted by id.
pub fn load(root: &Path, report: &Report) -> Vec<Loaded> {
    let mut checks = Vec::new();
    for path in files::list(root, "content/checks", report) {
        if !path.ends_with(".toml") || path.matches('/').count() != 2 {
            report.add(&path, 1, ProblemKind::StrayFile);
        } else if let Some(file) = files::read_if_there(root, &path, report) {
            let loaded = read(file, report);
            if let Some(check) = &loaded.check {
                for unsound in check_soundness(check) {
                    report.add(&path, loaded.line_of(unsound.part, &unsound.id), ProblemKind::Unsound(unsound));
                }
                if check.id != loaded.id() {
                    report.add(&path, loaded.line_of(Part::Check, &check.id), ProblemKind::CheckFileName { id: check.id.clone() });
                }
            }
            checks.push(loaded);
        }
    }
    checks
}

fn read(file: File, report: &Report) -> Loaded {
    let mut parts = vec![(Part::Check, 1)];
    let check = toml_file::parse(&file, 0..file.text.len(), report, |table| {
        let before = report.len();
        let id = part(&table, table.value("id"));
        let version = part(&table, table.value("version"));
        let outcome = table.optional_value("outcome").map_or(Some(Outcome::default()), |outcome| part(&table, Some(outcome)));
        let folded = table.optional_flag("folded").unwrap_or_default();
        let first = part(&table, table.value("first"));
        let axes = list(&table, "axis", Part::Axis, &mut parts);
        let questions = list(&table, "question", Part::Question, &mut parts);
        let indicators = list(&table, "indicator", Part::Indicator, &mut parts);
        let levels = list(&table, "level", Part::Level, &mut parts);
        let notes = list(&table, "note", Part::Note, &mut parts);
        let steps = list(&table, "step", Part::Step, &mut parts);
        let referrals = list(&table, "referral", Part::Referral, &mut parts);
        let convert = part(&table, table.value("convert"));
        let base = table.value("base");
        parts.extend(base.map(|base| (Part::Base, table.line_at(base.span().start))));
        let base = part(&table, base);
        table.close();
        let (id, version, outcome, first, convert, base) = (id?, version?, outcome?, first?, convert?, base?);
        let check =
            Check { id, version, outcome, folded, first, axes, questions, indicators, levels, convert, notes, steps, referrals, base };
        (report.len() == before).then_some(check)
    });
    Loaded { check: check.flatten(), file, parts }
}

/// Every part of a list, each with its own defects.
fn list<T: for<'de> Deserialize<'de>>(
    table: &Table<'_>,
    key: &'static str,
    name: fn(usize) -> Part,
    parts: &mut Vec<(Part, usize)>,
) -> Vec<T> {
    let values = table.values(key);
    parts.extend(values.iter().enumerate().map(|(at, value)| (name(at), table.line_at(value.span().start))));
    values.into_iter().filter_map(|value| part(table, Some(value))).collect()
}

fn part<T: for<'de> Deserialize<'de>>(table: &Table<'_>, value: Option<&Spanned<DeValue<'_>>>) -> Option<T> {
    let value = value?;
    match T::deserialize(ValueDeserializer::from(value.clone())) {
        Ok(part) => Some(part),
        Err(error) => {
            let at = error.span().map_or(value.span().start, |span| span.start);
            // `next` alone has several forms; what serde says of those is about this program.
            let kind = match error.message() {
                message if message.contains("untagged enum") => ProblemKind::CheckNext,
                message => ProblemKind::CheckForm(message.lines().collect::<Vec<_>>().join(", ")),
            };
            table.add(table.line_at(at), kind);
            None
        }
    }
}
