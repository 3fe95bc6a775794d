//! The front matter of a page, between two lines `+++`; used by `pages`.

use super::files::File;
use super::problem::{Named, ProblemKind};
use super::report::Report;
use super::toml_file;
use crate::domain::{Date, Topic, Verification};
use std::ops::Range;

/// The line that opens and closes it.
const FENCE: &str = "+++";

/// What a page says about itself.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The items of Annex III that it covers.
    pub topics: Vec<Topic>,
    /// When its sources were read.
    pub verification: Verification,
    /// Who translated it and from what; `None` for an original.
    pub translated: Option<Translated>,
}

/// Who translated a page and from what.
#[derive(Clone, Debug)]
pub struct Translated {
    /// The hash of the original it was made from.
    pub source: String,
    /// The line on which that stands.
    pub line: usize,
    /// The person and the day; `None` for a machine.
    pub by: Option<(String, Date)>,
}

/// Cuts a page into front matter and body.
pub fn cut(file: &File, report: &Report) -> Option<(Range<usize>, usize)> {
    let mut at = 0;
    let mut start = None;
    for line in file.text.split_inclusive('\n') {
        let end = at + line.len();
        match (line.trim_end() == FENCE, start) {
            (true, None) => start = Some(end),
            (true, Some(start)) => return Some((start..at, end)),
            (false, None) => {
                report.add(&file.path, 1, ProblemKind::NoFrontMatter);
                return None;
            }
            (false, Some(_)) => {}
        }
        at = end;
    }
    report.add(&file.path, 1, if start.is_some() { ProblemKind::UnclosedFrontMatter } else { ProblemKind::NoFrontMatter });
    None
}

/// Reads the front matter. `None` where a part of it is missing or broken.
pub fn read(file: &File, range: Range<usize>, is_original: bool, today: Date, report: &Report) -> Option<FrontMatter> {
    toml_file::parse(file, range, report, |table| {
        let (title, summary) = (table.text("title"), table.text("summary"));
        let topics = table.texts("topics").into_iter().filter_map(|written| {
            let topic = Topic::parse(&written.value);
            if topic.is_none() {
                table.add(written.line, ProblemKind::Unknown { what: Named::Topic, written: written.value, known: Vec::new() });
            }
            topic
        });
        let topics = topics.collect();
        let verification = table.verification(today);
        let translated = if is_original {
            None
        } else {
            let source = table.text("source");
            if let Some(source) = source.as_ref().filter(|source| !is_hash(&source.value)) {
                table.add(source.line, ProblemKind::BadHash(source.value.clone()));
            }
            let by = match table.one_of("state", &[("machine", false), ("human", true)]) {
                Some(false) => Some(None),
                Some(true) => table.text("by").zip(table.date("on")).map(|(by, on)| Some((by.value, on.value))),
                None => None,
            };
            source.zip(by).map(|(source, by)| Translated { source: source.value, line: source.line, by })
        };
        table.close();
        let (title, summary) = (title?.value, summary?.value);
        (is_original || translated.is_some()).then_some(FrontMatter { title, summary, topics, verification: verification?, translated })
    })?
}

fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
