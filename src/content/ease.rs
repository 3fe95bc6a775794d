//! How easily a page is read: words a sentence and letters a word, held against the limits of `content/reading-ease.toml`, over which a page
//! may only improve; used by `load` and by `check --ease`.

use super::files;
use super::pages::{self, Tree};
use super::problem::ProblemKind;
use super::report::Report;
use super::site_file;
use super::toml_file;
use crate::domain::{Block, Date};
use std::collections::BTreeMap;
use std::path::Path;

const PATH: &str = "content/reading-ease.toml";

/// How easily a page is read. All three are better when lower.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ease {
    /// Words a sentence, in tenths.
    pub sentence: u32,
    /// Words of the longest sentence.
    pub longest: u32,
    /// Letters a word, in tenths.
    pub word: u32,
}

/// The ease of every page in every language, by `language/section/slug`.
pub fn measure(tree: &Tree, languages: &[&str]) -> BTreeMap<String, Ease> {
    let pages = tree
        .languages
        .iter()
        .zip(languages)
        .flat_map(|(pages, language)| pages.iter().map(move |(place, page)| (format!("{language}/{place}"), of(&page.body.blocks))));
    pages.collect()
}

/// The file as it is to be written, and its path: the limits as they stand, and the pages over them. One that stood there is held to what it
/// was or to better; one that is new is taken in as it is.
pub fn kept(root: &Path) -> Option<(&'static str, String)> {
    let report = Report::default();
    let site = site_file::load(root, &report)?;
    let languages: Vec<&str> = site.languages.iter().map(|language| language.code.as_str()).collect();
    let eases = measure(&pages::load(root, &languages, &[], Date::EARLIEST, &report), &languages);
    let kept = read(root, &report).unwrap_or_default();
    let mut rows: BTreeMap<String, Ease> =
        kept.iter().filter(|(name, _)| !name.contains('/')).map(|(name, (limit, _))| (name.clone(), *limit)).collect();
    for (page, now) in eases {
        let limit = rows.get(language_of(&page)).copied().unwrap_or_default();
        let now = kept.get(&page).map_or(now, |(was, _)| now.easiest(&limit.hardest(was)));
        if limit.hardest(&now) != limit {
            rows.insert(page, limit.hardest(&now));
        }
    }
    Some((PATH, written(&rows)))
}

/// What the file allows each page, with its line; `None` without a file that can be read.
fn read(root: &Path, report: &Report) -> Option<BTreeMap<String, (Ease, usize)>> {
    let file = files::read_if_there(root, PATH, report)?;
    toml_file::parse(&file, 0..file.text.len(), report, |table| {
        let read = table.entries().into_iter().map(|(page, table)| {
            let number = |key| table.number(key, 100_000).unwrap_or_default();
            let ease = Ease { sentence: number("sentence"), longest: number("longest"), word: number("word") };
            let line = table.line;
            table.close();
            (page, (ease, line))
        });
        read.collect()
    })
}

/// Reports pages that are harder to read than the limit of their language, unless the file allows it; and what it says of nothing. Without the
/// file nothing is held.
pub fn check(root: &Path, languages: &[&str], eases: &BTreeMap<String, Ease>, report: &Report) {
    let Some(kept) = read(root, report) else { return };
    for language in languages.iter().filter(|language| !kept.contains_key(**language)) {
        report.add(PATH, 1, ProblemKind::EaseWithoutLimit(language.to_string()));
    }
    for (page, now) in eases {
        let Some((limit, line)) = kept.get(language_of(page)) else { continue };
        let (was, line) = kept.get(page).copied().unwrap_or((Ease::default(), *line));
        let most = limit.hardest(&was);
        let all = [
            ("words a sentence", tenths(most.sentence), tenths(now.sentence), now.sentence > most.sentence),
            ("words in the longest sentence", most.longest.to_string(), now.longest.to_string(), now.longest > most.longest),
            ("letters a word", tenths(most.word), tenths(now.word), now.word > most.word),
        ];
        for (what, most, now, _) in all.into_iter().filter(|(_, _, _, is_harder)| *is_harder) {
            report.add(PATH, line, ProblemKind::Harder { page: page.clone(), what, most, now });
        }
    }
    for (page, (_, line)) in kept.iter().filter(|(page, _)| page.contains('/') && !eases.contains_key(*page)) {
        report.add(PATH, *line, ProblemKind::EaseOfNothing(page.clone()));
    }
}

fn language_of(page: &str) -> &str {
    page.split('/').next().unwrap_or(page)
}

impl Ease {
    /// Of each measure the worse.
    fn hardest(self, other: &Ease) -> Ease {
        Ease { sentence: self.sentence.max(other.sentence), longest: self.longest.max(other.longest), word: self.word.max(other.word) }
    }

    /// Of each measure the better.
    fn easiest(self, other: &Ease) -> Ease {
        Ease { sentence: self.sentence.min(other.sentence), longest: self.longest.min(other.longest), word: self.word.min(other.word) }
    }
}

/// A number of tenths with its point.
pub fn tenths(number: u32) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// The text of the file.
fn written(eases: &BTreeMap<String, Ease>) -> String {
    let head = "# How hard to read a page may be: words a sentence and letters a word in tenths, and words of the longest sentence. First the\n\
                # limit of each language, then the pages that are over it, which may only become easier: `cargo xtask check --ease --keep`.\n";
    let pages = eases
        .iter()
        .map(|(page, ease)| format!("\n[{page:?}]\nsentence = {}\nlongest = {}\nword = {}\n", ease.sentence, ease.longest, ease.word));
    pages.fold(head.to_string(), |out, page| out + &page)
}

/// The ease of a body.
fn of(blocks: &[Block]) -> Ease {
    let mut sentences: Vec<u32> = Vec::new();
    let (mut words, mut letters) = (0u32, 0u32);
    for block in blocks {
        let (Block::Prose(html) | Block::Box(_, html)) = block else { continue };
        for piece in pieces(html) {
            let mut length = 0u32;
            for word in piece.split_whitespace() {
                let count = u32::try_from(word.chars().filter(|letter| letter.is_alphanumeric()).count()).unwrap_or(u32::MAX);
                let ends = word.trim_end_matches(['"', ')', '”', '»', '’']).ends_with(['.', '?', '!', ':', ';', '؟', '؛', '।', '።', '۔']);
                if count > 0 {
                    (words, letters, length) = (words + 1, letters + count, length + 1);
                }
                if ends && length > 0 {
                    sentences.push(length);
                    length = 0;
                }
            }
            if length > 0 {
                sentences.push(length);
            }
        }
    }
    let per = |all: u32, number: usize| u32::try_from(u64::from(all) * 10 / u64::try_from(number.max(1)).unwrap_or(1)).unwrap_or(u32::MAX);
    Ease {
        sentence: per(words, sentences.len()),
        longest: sentences.into_iter().max().unwrap_or_default(),
        word: per(letters, words as usize),
    }
}

/// The texts of the elements of a piece of HTML that end a sentence when they end; without numbers of citations and meanings that open in place.
fn pieces(html: &str) -> Vec<String> {
    let (mut pieces, mut piece) = (Vec::new(), String::new());
    let (mut rest, mut skipped) = (html, None::<&str>);
    while let Some((text, after)) = rest.split_once('<') {
        if skipped.is_none() {
            piece.push_str(text);
        }
        let Some((tag, after)) = after.split_once('>') else { break };
        rest = after;
        match (skipped, tag) {
            (Some(end), tag) if tag == end => skipped = None,
            (Some(_), _) => {}
            (None, tag) if tag.starts_with("sup") => skipped = Some("/sup"),
            // The meaning of a term stands in a span behind the term.
            (None, "span") => skipped = Some("/span"),
            (None, tag) => {
                let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
                if ["p", "li", "td", "th", "h2", "h3", "h4", "div", "ul", "ol"].contains(&name) {
                    pieces.push(std::mem::take(&mut piece));
                }
            }
        }
    }
    piece.push_str(rest);
    pieces.push(piece);
    pieces.into_iter().map(|piece| piece.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_marks_and_at_elements_and_citations_are_no_words() {
        let html = "<h2>Who pays?</h2><p>The employer pays.<sup class=\"cite\"><a href=\"#source-a\">1</a></sup> You do not</p><ul><li>one</li></ul>";
        let ease = of(&[Block::Prose(html.into())]);
        // Who pays? · The employer pays. · You do not · one
        assert_eq!((ease.sentence, ease.longest), (22, 3));
        assert_eq!(ease.word, 33 * 10 / 9);
    }

    #[test]
    fn a_meaning_that_opens_in_place_is_not_counted() {
        let html = "<div class=\"p\">A <details class=\"term\"><summary>debt</summary> <span>(What you owe. <a href=\"/en/words/#debt\">debt</a>)</span></details> grows.</div>";
        assert_eq!(of(&[Block::Prose(html.into())]).longest, 3);
    }
}
