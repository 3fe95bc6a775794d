//! The body of a page, from Markdown with directives to blocks of HTML; used by `pages`.

use super::directive::{Piece, cut};
use super::files::File;
use super::link::Target;
use super::problem::ProblemKind;
use super::prose::{Pen, Setting, Written};
use super::report::Report;
use crate::domain::{Block, BoxKind, Heading};

/// A body, read, with all that other files must agree to.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// Its headings, with their lines.
    pub headings: Vec<(Heading, usize)>,
    /// The works it cites, in the order of their first mention.
    pub citations: Vec<String>,
    /// Every mention of a work, with its line.
    pub mentions: Vec<(String, usize)>,
    /// Its links, with their lines.
    pub links: Vec<(Target, usize)>,
    /// The contacts it names, with their lines.
    pub contacts: Vec<(String, usize)>,
    /// The checks whose tools stand on it, each with its line.
    pub tools: Vec<(String, usize)>,
    /// Its directives as they are written, with their lines.
    pub directives: Vec<(String, usize)>,
}

/// Reads the body that begins at byte `at` of the file.
pub fn read(file: &File, at: usize, setting: Setting<'_>, report: &Report) -> Body {
    let mut body = Body::default();
    let mut pen = Pen::new(file, setting, report);
    for piece in cut(file, at, report) {
        let block = match piece {
            Piece::Prose(range) => Block::Prose(pen.write(range).html),
            Piece::Box { kind, name, line, range } => {
                let Written { html, is_short_list } = pen.write(range);
                if kind == BoxKind::Next && !is_short_list {
                    report.add(&file.path, line, ProblemKind::NextSteps);
                }
                body.directives.push((name.to_string(), line));
                Block::Box(kind, html)
            }
            Piece::Protection { line } => {
                body.directives.push(("protection".to_string(), line));
                Block::Protection
            }
            Piece::Contacts { ids, line } => {
                body.directives.push((["contacts ", &ids.join(" ")].concat(), line));
                body.contacts.extend(ids.iter().map(|id| (id.clone(), line)));
                Block::Contacts(ids)
            }
            Piece::Tool { check, line } => {
                body.directives.push((["tool ", &check].concat(), line));
                match body.tools.iter().find(|(known, _)| *known == check) {
                    Some((_, first)) => report.add(&file.path, line, ProblemKind::SecondTool(*first)),
                    None => body.tools.push((check.clone(), line)),
                }
                Block::Tool(check)
            }
        };
        body.blocks.push(block);
    }
    let Pen { headings, works, mentions, links, .. } = pen;
    Body { headings, citations: works, mentions, links, ..body }
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
