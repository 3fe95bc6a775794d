//! `locales/{lang}/*.ftl`: the words of each language, compiled and held against the code, the checks and the original; used by `load`.

use super::check_words::needed;
use super::checks::Loaded;
use super::files;
use super::problem::ProblemKind;
use super::report::Report;
use crate::words::{Compiled, Explained, Message, Source, Words, WordsProblem, WordsProblemKind, check_against, check_ids, compile};
use std::collections::BTreeSet;
use std::path::Path;

/// Compiles the words of every language, and its terms that explain themselves; the first is the original.
pub fn load(
    root: &Path,
    languages: &[&str],
    messages: &[Message],
    checks: &[Loaded],
    report: &Report,
) -> (Vec<Words>, Vec<Vec<Explained>>) {
    let compiled: Vec<Compiled> = languages.iter().map(|language| read(root, language, report)).collect();
    if let Some((original, translations)) = compiled.split_first() {
        add(report, check_ids(original, messages));
        check_words(languages.first().copied().unwrap_or_default(), original, checks, report);
        for translation in translations {
            add(report, check_against(original, translation));
        }
    }
    compiled.into_iter().map(|compiled| (compiled.words, compiled.glossary)).unzip()
}

fn read(root: &Path, language: &str, report: &Report) -> Compiled {
    let folder = ["locales/", language].concat();
    let mut sources = Vec::new();
    for path in files::list(root, &folder, report) {
        if !path.ends_with(".ftl") || path.matches('/').count() != 2 {
            report.add(&path, 1, ProblemKind::StrayFile);
        } else if let Some(file) = files::read_if_there(root, &path, report) {
            sources.push(Source { path: file.path.into(), text: file.text });
        }
    }
    if sources.is_empty() {
        report.add(&[&folder, "/app.ftl"].concat(), 1, ProblemKind::MissingFile);
    }
    let (compiled, problems) = compile(language, &sources);
    add(report, problems);
    compiled
}

/// Holds the original's words against what the checks say.
fn check_words(language: &str, original: &Compiled, checks: &[Loaded], report: &Report) {
    for check in checks.iter().filter_map(|loaded| loaded.check.as_ref()) {
        for (id, given) in needed(check) {
            let Some(place) = original.places.get(&id) else {
                let path = format!("locales/{language}/{}.ftl", check.id);
                report.add(&path, 1, ProblemKind::CheckWords { check: check.id.clone(), id });
                continue;
            };
            let given: BTreeSet<String> = given.iter().map(|name| name.to_string()).collect();
            for argument in original.args.get(&id).into_iter().flatten().filter(|name| !given.contains(*name)) {
                let kind = WordsProblemKind::ArgumentNotGiven { id: id.clone(), argument: argument.clone(), given: given.clone() };
                report.add(&place.path.to_string_lossy(), place.line, ProblemKind::Words(kind));
            }
        }
    }
}

fn add(report: &Report, problems: Vec<WordsProblem>) {
    for WordsProblem { path, line, kind } in problems {
        report.add(&path.to_string_lossy(), line, ProblemKind::Words(kind));
    }
}
