//! Holds a translation against its original: from which version it was made, and whether it is built in the same way; used by `pages`.

use super::figures::figures;
use super::link::Target;
use super::pages::Written;
use super::problem::{ProblemKind, Shared};
use super::report::Report;

/// Reports an outdated translation, and every way in which it is built otherwise than its original.
pub fn check((original_language, original): (&str, &Written), (language, page): (&str, &Written), report: &Report) {
    let (Some(_), Some(front)) = (&original.front, &page.front) else { return };
    let outdated = page.is_outdated(&original.hash);
    if let Some(translated) = front.translated.as_ref().filter(|_| outdated) {
        report.add(&page.file.path, translated.line, ProblemKind::OutdatedTranslation(original.hash.clone()));
    }
    let shape = |language: &str, written: &Written| -> [(Shared, Vec<(String, usize)>); 5] {
        let body = &written.body;
        let headings = body.headings.iter().map(|(heading, line)| {
            let marks = "#".repeat(usize::from(heading.level));
            (format!("{marks} {{#{}}}", heading.id), *line)
        });
        let directives = body.directives.iter().map(|(directive, line)| (["::: ", directive].concat(), *line));
        let citations = body.mentions.iter().map(|(key, line)| (["[^", key, "]"].concat(), *line));
        let links = body.links.iter().filter_map(|(target, line)| Some((inside(target)?, *line)));
        [
            (Shared::Headings, headings.collect()),
            (Shared::Directives, directives.collect()),
            (Shared::Citations, unordered(citations.collect())),
            (Shared::Links, unordered(links.collect())),
            (Shared::Numbers, unordered(figures(language, written.text(), written.first_line()))),
        ]
    };
    for ((what, expected), (_, found)) in shape(original_language, original).into_iter().zip(shape(language, page)) {
        if let Some((difference, line)) = first_difference(&expected, &found) {
            let original = original.file.path.clone();
            report.add(&page.file.path, line, ProblemKind::DiffersFromOriginal { what, original, difference, outdated });
        }
    }
}

/// Each once, sorted: sentences of another language may put them in another order.
fn unordered(mut items: Vec<(String, usize)>) -> Vec<(String, usize)> {
    items.sort();
    items.dedup_by(|one, other| one.0 == other.0);
    items
}

/// Links that are the same in every language; other sites may have a page in the reader's own.
fn inside(target: &Target) -> Option<String> {
    match target {
        Target::Page(page, None) => Some(format!("page:{page}")),
        Target::Page(page, Some(anchor)) => Some(format!("page:{page}#{anchor}")),
        Target::File(file) => Some(["file:", file].concat()),
        Target::Phone(number) => Some(["tel:", number].concat()),
        Target::Web(_) => None,
    }
}

/// Says where the two part, and the line of the translation.
fn first_difference(expected: &[(String, usize)], found: &[(String, usize)]) -> Option<(String, usize)> {
    let at = (0..expected.len().max(found.len())).find(|at| expected.get(*at).map(|item| &item.0) != found.get(*at).map(|item| &item.0))?;
    let missing = |item: &(String, usize)| found.iter().all(|other| other.0 != item.0);
    let surplus = |item: &(String, usize)| expected.iter().all(|other| other.0 != item.0);
    let line = found.get(at).or(found.last()).map_or(1, |item| item.1);
    Some(match (expected.get(at), found.get(at)) {
        (Some(item), _) if missing(item) => (format!("\"{}\" of line {} is missing", item.0, item.1), line),
        (_, Some(item)) if surplus(item) => (format!("\"{}\" does not stand there", item.0), line),
        (Some(item), Some(here)) => (format!("\"{}\" stands where \"{}\" of line {} belongs", here.0, item.0, item.1), line),
        (Some(item), None) => (format!("\"{}\" of line {} is missing", item.0, item.1), line),
        (None, here) => (format!("\"{}\" stands once more", here.map_or("", |here| here.0.as_str())), line),
    })
}
