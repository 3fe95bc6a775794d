//! A page and its translation side by side, with what has changed in the original since, as one HTML file for a translator.

use crate::domain::Language;
use similar::{ChangeTag, TextDiff};
use std::fmt::Write as _;

const STYLE: &str = "body{font:16px/1.6 sans-serif;margin:1rem}table{border-collapse:collapse;inline-size:100%;table-layout:fixed}\
    td,th{border:1px solid #888;padding:.5rem;vertical-align:top;text-align:start;white-space:pre-wrap;overflow-wrap:anywhere}\
    ins{background:#bfb;text-decoration:none}del{background:#fbb}";

/// What is put side by side.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The page, `section/slug`.
    pub page: &'a str,
    /// The language of the original, and the file as it is now.
    pub original: (&'a Language, &'a str),
    /// The file of the original from which the translation was made, where it is not that of now.
    pub before: Option<&'a str>,
    /// The language of the translation, and its file; `None` while there is none.
    pub translation: (&'a Language, Option<&'a str>),
    /// The hash that the translation must name.
    pub hash: &'a str,
}

/// The file: a row for the front matter and one for each part between two headings, which are the same in every language.
pub fn side_by_side(sides: Sides<'_>) -> String {
    let (from, original) = sides.original;
    let (to, translation) = sides.translation;
    let (now, then) = (parts(original), sides.before.map(parts));
    let own = parts(translation.unwrap_or_default());
    let find = |all: &[(String, String)], key: &str| all.iter().find(|(other, _)| other == key).map(|(_, text)| text.clone());
    let mut rows = String::new();
    for (key, text) in &now {
        let left = match &then {
            Some(then) => changes(&find(then, key).unwrap_or_default(), text),
            None => escaped(text),
        };
        let right = escaped(&find(&own, key).unwrap_or_default());
        let _ = writeln!(
            rows,
            "<tr><td lang={} dir={}>{left}</td><td lang={} dir={}>{right}</td></tr>",
            from.code,
            from.dir.as_str(),
            to.code,
            to.dir.as_str()
        );
    }
    // What stands in one of the older files alone is shown too, so that nothing that was translated is lost from sight.
    let is_known = |key: &str| now.iter().any(|(other, _)| other == key);
    let gone = then.iter().flatten().filter(|(key, _)| !is_known(key));
    let only_own = own.iter().filter(|(key, _)| !is_known(key) && !then.iter().flatten().any(|(other, _)| other == key));
    for (key, text) in gone {
        let own = escaped(&find(&own, key).unwrap_or_default());
        let _ = writeln!(
            rows,
            "<tr><td lang={}><del>{}</del></td><td lang={} dir={}>{own}</td></tr>",
            from.code,
            escaped(text),
            to.code,
            to.dir.as_str()
        );
    }
    for (_, text) in only_own {
        let _ = writeln!(rows, "<tr><td></td><td lang={} dir={}>{}</td></tr>", to.code, to.dir.as_str(), escaped(text));
    }
    let change = match sides.before {
        Some(_) => {
            "<p>What was added to the original since it was translated is <ins>green</ins>, what was taken away is <del>red</del>.</p>"
        }
        None => "",
    };
    format!(
        "<!DOCTYPE html>\n<html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>{page} in {name}</title>\
         <style>{STYLE}</style><h1>{page} in {name}</h1>\n<p>Write content/{code}/{page}.md. In its front matter stand \
         <code>source = \"{hash}\"</code>, and <code>state = \"machine\"</code> or <code>state = \"human\"</code> with <code>by</code> and \
         <code>on</code>. Ids of headings, directives, citations, links, phone numbers and numbers stay the same.</p>{change}\n\
         <table><tr><th>{source}</th><th>{name}</th></tr>\n{rows}</table></html>\n",
        page = escaped(sides.page),
        name = escaped(&to.name),
        source = escaped(&from.name),
        code = to.code,
        hash = sides.hash,
    )
}

/// The parts of a page, each with the id of its heading: what stands before the first heading has none.
fn parts(text: &str) -> Vec<(String, String)> {
    let mut parts = vec![(String::new(), String::new())];
    for line in text.lines() {
        let id = line.strip_prefix("##").and_then(|heading| heading.split("{#").nth(1)).and_then(|id| id.split('}').next());
        parts.extend(id.map(|id| (id.to_string(), String::new())));
        if let Some((_, text)) = parts.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    parts
}

fn changes(before: &str, now: &str) -> String {
    let diff = TextDiff::from_words(before, now);
    let change = |change: similar::Change<&str>| {
        let text = escaped(change.value());
        match change.tag() {
            ChangeTag::Equal => text,
            ChangeTag::Insert => format!("<ins>{text}</ins>"),
            ChangeTag::Delete => format!("<del>{text}</del>"),
        }
    };
    diff.iter_all_changes().map(change).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Direction;

    fn language(code: &str, dir: Direction) -> Language {
        let text = String::new;
        Language { code: code.into(), name: code.to_uppercase(), script: text(), dir, og: text(), choose: text(), read: text() }
    }

    #[test]
    fn parts_stand_beside_each_other_by_their_headings_and_changes_are_marked() {
        let (en, ur) = (language("en", Direction::Ltr), language("ur", Direction::Rtl));
        let now = "Front\n## Who pays? {#who-pays}\n\nThe employer pays now.\n";
        let before = "Front\n## Who pays? {#who-pays}\n\nThe employer pays.\n## Gone {#gone}\n\nOld.\n";
        let own = "Vorn\n## Wer? {#who-pays}\n\nDer <b>.\n## Weg {#gone}\n\nAlt.\n## Neu {#new}\n";
        let page = side_by_side(Sides {
            page: "decide/start",
            original: (&en, now),
            before: Some(before),
            translation: (&ur, Some(own)),
            hash: "00ff",
        });
        let rows: Vec<&str> = page.split("<tr><td").skip(1).collect();
        assert_eq!(rows.len(), 4, "{page}");
        assert!(rows[0].contains("Front") && rows[0].contains("Vorn"));
        assert!(page.contains("dir=rtl>## Wer? {#who-pays}\n\nDer &lt;b&gt;."), "{page}");
        assert!(page.contains("<ins>") && page.contains("now"), "{page}");
        assert!(rows[2].contains("<del>## Gone {#gone}") && rows[2].contains("Alt."), "{page}");
        assert!(rows[3].contains("## Neu {#new}"), "{page}");
        assert!(page.contains("source = \"00ff\""));
    }
}
