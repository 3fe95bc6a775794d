//! Writes pieces of Markdown as HTML, one after another, keeping count of headings and citations of the page; used by `markdown`.

use super::files::File;
use super::glossary::{Forms, Use, in_place};
use super::link::{Target, escape, shows};
use super::problem::ProblemKind;
use super::report::Report;
use crate::counsel::soundness::is_id;
use crate::domain::{Heading, PageRef, Term};
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset, html};
use std::ops::Range;

/// Ids of the page around the body: a heading with one of them would lead links and Leave astray.
const TAKEN: [&str; 5] = ["main", "leave", "sources", "around", "find"];

/// A piece of Markdown as HTML.
pub struct Written {
    /// The HTML.
    pub html: String,
    /// Whether it is one numbered list of one to three items and nothing else.
    pub is_short_list: bool,
}

/// What a page is, for the writing of its body.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// Its title, which names tables before the first heading.
    pub title: &'a str,
    /// The language into whose pages links lead.
    pub lang: &'a str,
    /// The page itself: a term that it explains needs no other explanation there.
    pub place: &'a PageRef,
    /// The forms of the terms in the language of the body.
    pub glossary: &'a Forms<'a>,
}

/// Writes the pieces of one page.
pub struct Pen<'a> {
    file: &'a File,
    setting: Setting<'a>,
    report: &'a Report,
    /// The headings so far, with their lines.
    pub headings: Vec<(Heading, usize)>,
    /// The works cited so far, in the order of their first mention: their numbers on the page.
    pub works: Vec<String>,
    /// Every mention of a work, with its line.
    pub mentions: Vec<(String, usize)>,
    /// The links so far, with their lines.
    pub links: Vec<(Target, usize)>,
    /// The link that is open: its address, what it leads to, its words.
    link: Option<(String, Option<Target>, String)>,
    /// The heading that is open, and its line.
    heading: Option<(Heading, usize)>,
    table: Option<Columns>,
    /// How many tables stand below the last heading so far.
    tables: usize,
    /// The ids of the terms used so far.
    terms: Vec<String>,
    /// The paragraph or item that is open.
    paragraph: Option<Paragraph>,
}

/// A paragraph or an item of a list that is open.
struct Paragraph {
    /// Where its start stands among the events; an item holds a meaning as it is.
    start: Option<usize>,
    /// Whether a term is explained in it.
    has_term: bool,
}

/// The columns of an open table.
struct Columns {
    alignments: Vec<Alignment>,
    is_head: bool,
    at: usize,
    /// How many events stood before the cell that is open, its own start included.
    opened: usize,
}

impl<'a> Pen<'a> {
    /// A pen for that page.
    pub fn new(file: &'a File, setting: Setting<'a>, report: &'a Report) -> Pen<'a> {
        let (headings, works, mentions, links, terms) = Default::default();
        Pen {
            file,
            setting,
            report,
            headings,
            works,
            mentions,
            links,
            link: None,
            heading: None,
            table: None,
            tables: 0,
            terms,
            paragraph: None,
        }
    }

    /// Writes that range of the file.
    pub fn write(&mut self, range: Range<usize>) -> Written {
        let base = range.start;
        let text = self.file.text.get(range).unwrap_or_default();
        let parser = Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES);
        self.refuse_footnotes(text, base);
        for (label, definition) in parser.reference_definitions().iter().filter(|(label, _)| !label.starts_with('^')) {
            self.add(self.file.line_at(base + definition.span.start), ProblemKind::Definition(label.to_string()));
        }
        let mut shape = Shape::default();
        let mut events = Vec::new();
        for (event, range) in TextMergeWithOffset::new(parser.into_offset_iter()) {
            shape.note(&event);
            self.event(event, self.file.line_at(base + range.start), &mut events);
        }
        let mut html = String::new();
        html::push_html(&mut html, events.into_iter());
        Written { html, is_short_list: shape.is_short_list() }
    }

    fn add(&self, line: usize, kind: ProblemKind) {
        self.report.add(&self.file.path, line, kind);
    }

    /// Refuses lines that begin as the definition of a footnote.
    fn refuse_footnotes(&self, text: &str, base: usize) {
        for (at, line) in text.lines().enumerate() {
            if let Some((key, _)) =
                line.trim_start().strip_prefix("[^").and_then(|rest| rest.split_once("]:")).filter(|(key, _)| !key.contains(']'))
            {
                self.add(self.file.line_at(base) + at, ProblemKind::Definition(["^", key].concat()));
            }
        }
    }

    fn event<'e>(&mut self, event: Event<'e>, line: usize, out: &mut Vec<Event<'e>>) {
        match event {
            Event::Html(code) | Event::InlineHtml(code) => self.add(line, ProblemKind::RawHtml(code.trim().to_string())),
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock | TagEnd::Image) => {}
            Event::Start(Tag::Image { .. }) => self.add(line, ProblemKind::Image),
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                let is_plain = classes.is_empty() && attrs.is_empty();
                let id = id.filter(|id| is_plain && is_id(id)).map(|id| id.to_string()).unwrap_or_default();
                self.heading = Some((Heading { id: id.clone(), level: level as u8, text: String::new() }, line));
                let id = Some(CowStr::from(id)).filter(|id| !id.is_empty());
                out.push(Event::Start(Tag::Heading { level, id, classes: Vec::new(), attrs: Vec::new() }));
            }
            Event::End(TagEnd::Heading(level)) => {
                self.end_heading(level);
                out.push(event);
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let target = match Target::parse(&dest_url) {
                    Ok(target) => Some(target),
                    Err(problem) => {
                        self.add(line, problem);
                        None
                    }
                };
                if let Some(target) = &target {
                    out.push(raw(target.open(self.setting.lang)));
                    self.links.push((target.clone(), line));
                }
                self.link = Some((dest_url.to_string(), target, String::new()));
            }
            Event::End(TagEnd::Link) => self.end_link(line, out),
            Event::Start(Tag::Paragraph) => {
                // An item around it has its own.
                self.paragraph = Some(Paragraph { start: Some(out.len()), has_term: false });
                out.push(event);
            }
            Event::End(TagEnd::Paragraph) => {
                let paragraph = self.paragraph.take().filter(|paragraph| paragraph.has_term);
                // A meaning that opens in place cannot stand in a paragraph of HTML.
                match paragraph.and_then(|paragraph| out.get_mut(paragraph.start?)) {
                    Some(start) => {
                        *start = raw("<div class=\"p\">".to_string());
                        out.push(raw("</div>\n".to_string()));
                    }
                    None => out.push(event),
                }
            }
            Event::Start(Tag::Item) => {
                self.paragraph = Some(Paragraph { start: None, has_term: false });
                out.push(event);
            }
            Event::Text(text) => self.text(&text, line, out),
            Event::Code(code) => {
                self.say(&code);
                out.push(Event::Code(code));
            }
            Event::Start(Tag::Table(alignments)) => {
                let name = self.headings.last().map_or(self.setting.title, |(heading, _)| heading.text.as_str());
                // The second below one heading needs a name of its own.
                let name = match self.tables {
                    0 => name.to_string(),
                    before => format!("{name} ({})", before + 1),
                };
                out.push(raw(format!("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>", escape(&name))));
                self.table = Some(Columns { alignments, is_head: false, at: 0, opened: 0 });
                self.tables += 1;
            }
            Event::Start(Tag::TableHead) => self.row(true, "<thead><tr>", out),
            Event::End(TagEnd::TableHead) => out.push(raw("</tr></thead><tbody>\n".to_string())),
            Event::Start(Tag::TableRow) => self.row(false, "<tr>", out),
            Event::End(TagEnd::TableRow) => out.push(raw("</tr>\n".to_string())),
            Event::Start(Tag::TableCell) => self.cell(out),
            Event::End(TagEnd::TableCell) => {
                let is_head = self.table.as_ref().is_some_and(|table| table.is_head);
                if is_head && self.table.as_ref().is_some_and(|table| table.opened == out.len()) {
                    self.add(line, ProblemKind::EmptyColumnHead);
                }
                out.push(raw(if is_head { "</th>" } else { "</td>" }.to_string()));
            }
            Event::End(TagEnd::Table) => {
                self.table = None;
                out.push(raw("</tbody></table></div>\n".to_string()));
            }
            other => out.push(other),
        }
    }

    /// Adds to the words of the heading and the link that are open.
    fn say(&mut self, text: &str) {
        if let Some((heading, _)) = &mut self.heading {
            heading.text.push_str(text);
        }
        if let Some((_, _, words)) = &mut self.link {
            words.push_str(text);
        }
    }

    /// Text, in which `[^key]` is a citation.
    fn text<'e>(&mut self, text: &str, line: usize, out: &mut Vec<Event<'e>>) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("[^") {
            let Some((key, after)) = after.split_once(']') else { break };
            self.say(before);
            self.plain(before, out);
            if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_:.".contains(&byte)) {
                self.add(line, ProblemKind::BadCitation(["[^", key, "]"].concat()));
            } else {
                let number = self.works.iter().position(|work| work == key).unwrap_or_else(|| {
                    self.works.push(key.to_string());
                    self.works.len() - 1
                });
                self.mentions.push((key.to_string(), line));
                out.push(raw(format!("<sup class=\"cite\"><a href=\"#source-{key}\">{}</a></sup>", number + 1)));
            }
            rest = after;
        }
        self.say(rest);
        self.plain(rest, out);
    }

    /// Text without citations, in which the first use of a term is explained in place: one a paragraph, in running text alone.
    fn plain(&mut self, text: &str, out: &mut Vec<Event<'_>>) {
        let is_running = self.link.is_none() && self.heading.is_none() && self.table.is_none();
        let Setting { lang, place, glossary, .. } = self.setting;
        let wanted = |term: &Term| term.page.as_ref() != Some(place) && !self.terms.contains(&term.id);
        let found = match &self.paragraph {
            Some(paragraph) if is_running && !paragraph.has_term => glossary.first_use(text, wanted),
            _ => None,
        };
        let Some(Use { at, length, term }) = found else {
            out.push(Event::Text(text.to_string().into()));
            return;
        };
        let (before, rest) = text.split_at(at);
        let (word, after) = rest.split_at(length);
        out.push(Event::Text(before.to_string().into()));
        out.push(raw(in_place(word, term, lang)));
        out.push(Event::Text(after.to_string().into()));
        self.terms.push(term.id.clone());
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.has_term = true;
        }
    }

    fn end_link(&mut self, line: usize, out: &mut Vec<Event<'_>>) {
        let Some((address, target, words)) = self.link.take() else { return };
        if words.trim().is_empty() {
            self.add(line, ProblemKind::LinkWithoutText(address));
        } else if let Some(Target::Phone(tel)) = &target
            && !shows(&words, tel)
        {
            self.add(line, ProblemKind::PhoneDiffers { tel: tel.clone(), shown: words });
        }
        if target.is_some() {
            out.push(raw("</a>".to_string()));
        }
    }

    fn end_heading(&mut self, level: HeadingLevel) {
        self.tables = 0;
        let Some((mut heading, line)) = self.heading.take() else { return };
        heading.text = heading.text.trim().to_string();
        let most = self.headings.last().map_or(2, |(last, _)| last.level.max(1) + 1).min(6);
        if level == HeadingLevel::H1 {
            self.add(line, ProblemKind::SecondTitle);
        } else if heading.level > most {
            self.add(line, ProblemKind::HeadingJump { level: heading.level, most });
        }
        if heading.id.is_empty() || heading.id.starts_with("source-") || TAKEN.contains(&heading.id.as_str()) {
            self.add(line, ProblemKind::HeadingWithoutId(heading.text.clone()));
        } else if let Some((_, first)) = self.headings.iter().find(|(known, _)| known.id == heading.id) {
            self.add(line, ProblemKind::DuplicateId { id: heading.id.clone(), first: *first });
        }
        self.headings.push((heading, line));
    }

    fn row(&mut self, is_head: bool, tag: &str, out: &mut Vec<Event<'_>>) {
        if let Some(table) = &mut self.table {
            (table.is_head, table.at) = (is_head, 0);
        }
        out.push(raw(tag.to_string()));
    }

    fn cell(&mut self, out: &mut Vec<Event<'_>>) {
        let Some(table) = &mut self.table else { return };
        // A `style` attribute, as pulldown-cmark writes it, is blocked by the site's policy.
        let class = match table.alignments.get(table.at) {
            Some(Alignment::Left) => " class=\"start\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::None) | None => "",
        };
        table.at += 1;
        out.push(raw([if table.is_head { "<th scope=\"col\"" } else { "<td" }, class, ">"].concat()));
        table.opened = out.len();
    }
}

fn raw<'e>(html: String) -> Event<'e> {
    Event::InlineHtml(html.into())
}

/// What stands at the top of a piece.
#[derive(Default)]
struct Shape {
    depth: usize,
    lists: usize,
    items: usize,
    others: usize,
}

impl Shape {
    fn note(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => {
                match (self.depth, tag) {
                    (0, Tag::List(Some(1))) => self.lists += 1,
                    (0, _) => self.others += 1,
                    (1, Tag::Item) => self.items += 1,
                    _ => {}
                }
                self.depth += 1;
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ if self.depth == 0 => self.others += 1,
            _ => {}
        }
    }

    fn is_short_list(&self) -> bool {
        self.lists == 1 && self.others == 0 && (1..=3).contains(&self.items)
    }
}
