//! Cuts the body of a page into pieces at its `:::` lines; used by `markdown`.

use super::files::File;
use super::problem::{Named, ProblemKind};
use super::report::Report;
use crate::domain::BoxKind;
use std::ops::Range;

/// The marker of a directive.
const MARK: &str = ":::";

/// The boxes and their names.
const BOXES: [(&str, BoxKind); 5] =
    [("note", BoxKind::Note), ("care", BoxKind::Care), ("danger", BoxKind::Danger), ("good", BoxKind::Good), ("next", BoxKind::Next)];

/// A piece of a body; ranges are bytes of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Markdown between directives.
    Prose(Range<usize>),
    /// A box and the Markdown in it.
    Box {
        /// Which.
        kind: BoxKind,
        /// Its name.
        name: &'static str,
        /// Its line.
        line: usize,
        /// Its Markdown.
        range: Range<usize>,
    },
    /// The protection box.
    Protection {
        /// Its line.
        line: usize,
    },
    /// Cards of contacts.
    Contacts {
        /// Their ids.
        ids: Vec<String>,
        /// Its line.
        line: usize,
    },
    /// A tool.
    Tool {
        /// The check's id.
        check: String,
        /// Its line.
        line: usize,
    },
}

/// The pieces of the body that begins at that byte of the file, in order.
pub fn cut(file: &File, body: usize, report: &Report) -> Vec<Piece> {
    let mut cutter = Cutter { file, report, pieces: Vec::new(), from: body, open: None, forgiven: 0 };
    let text = file.text.get(body..).unwrap_or_default();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let is_empty = |at: Option<usize>| at.and_then(|at| lines.get(at)).is_none_or(|line| line.trim().is_empty());
    let mut start = body;
    for (at, line) in lines.iter().enumerate() {
        let end = start + line.len();
        if let Some(rest) = line.trim().strip_prefix(MARK) {
            let number = file.line_at(start);
            if line.starts_with(char::is_whitespace) || !is_empty(at.checked_sub(1)) || !is_empty(Some(at + 1)) {
                report.add(&file.path, number, ProblemKind::DirectiveNotAlone);
            }
            cutter.directive(rest.trim(), number, start..end);
        }
        start = end;
    }
    cutter.finish(start)
}

struct Cutter<'a> {
    file: &'a File,
    report: &'a Report,
    pieces: Vec<Piece>,
    /// Where the Markdown that is not yet in a piece begins.
    from: usize,
    open: Option<(BoxKind, &'static str, usize)>,
    /// How many ends may still come that belong to boxes which are not open: closed early, or not known.
    forgiven: usize,
}

impl Cutter<'_> {
    fn add(&self, line: usize, kind: ProblemKind) {
        self.report.add(&self.file.path, line, kind);
    }

    fn directive(&mut self, written: &str, line: usize, range: Range<usize>) {
        let mut words = written.split_whitespace();
        let name = words.next();
        let arguments: Vec<String> = words.map(String::from).collect();
        if let (Some(_), Some((_, name, opened))) = (name, self.open) {
            self.add(line, ProblemKind::InsideBox { name, line: opened });
            self.forgiven += 1;
        }
        if name.is_none() && self.open.is_none() {
            match self.forgiven.checked_sub(1) {
                Some(left) => self.forgiven = left,
                None => self.add(line, ProblemKind::StrayEnd),
            }
        }
        self.close(range.start);
        self.from = range.end;
        match (name, arguments.as_slice()) {
            (None, _) => {}
            (Some("protection"), []) => self.pieces.push(Piece::Protection { line }),
            (Some("protection"), _) => self.add(line, ProblemKind::DirectiveForm("::: protection")),
            (Some("tool"), [check]) => self.pieces.push(Piece::Tool { check: check.clone(), line }),
            (Some("tool"), _) => self.add(line, ProblemKind::DirectiveForm("::: tool CHECK")),
            (Some("contacts"), []) => self.add(line, ProblemKind::DirectiveForm("::: contacts ID ID …")),
            (Some("contacts"), _) => self.pieces.push(Piece::Contacts { ids: arguments, line }),
            (Some(name), arguments) => match BOXES.into_iter().find(|(known, _)| *known == name) {
                Some((name, kind)) => {
                    self.open = Some((kind, name, line));
                    if !arguments.is_empty() {
                        self.add(line, ProblemKind::DirectiveForm("::: NAME alone, then the text, then :::"));
                    }
                }
                None => {
                    // Perhaps it was to be a box: then its end comes too.
                    self.forgiven += 1;
                    let known = ["tool", "contacts", "protection"].into_iter().chain(BOXES.map(|(name, _)| name));
                    let known = known.map(String::from).collect();
                    self.add(line, ProblemKind::Unknown { what: Named::Directive, written: name.to_string(), known });
                }
            },
        }
    }

    /// Ends the piece of Markdown before that byte.
    fn close(&mut self, end: usize) {
        let range = self.from..end;
        match self.open.take() {
            Some((kind, name, line)) => self.pieces.push(Piece::Box { kind, name, line, range }),
            None if self.file.text.get(range.clone()).is_some_and(|text| !text.trim().is_empty()) => self.pieces.push(Piece::Prose(range)),
            None => {}
        }
    }

    fn finish(mut self, end: usize) -> Vec<Piece> {
        if let Some((_, name, line)) = self.open {
            self.add(line, ProblemKind::UnclosedBox(name));
        }
        self.close(end);
        self.pieces
    }
}
