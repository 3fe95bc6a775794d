//! Two languages that nobody speaks, made from the original on demand: `qps` with accents and longer words, `qpr` from right to left. They show
//! what has no room, what is not translated at all, and what does not turn around; used by the builder of a site for tests.

use super::Portal;
use crate::domain::{Block, Catalog, Direction, Language};

/// Adds both to the portal.
pub fn add(portal: &mut Portal) {
    let (Some(words), Some(catalog)) = (portal.words.first().cloned(), portal.catalogs.first().cloned()) else { return };
    for (code, name, dir) in [("qps", "Pseudo", Direction::Ltr), ("qpr", "Oduesp", Direction::Rtl)] {
        let say = |text: &str| pseudo(text, dir);
        let language = Language {
            code: code.into(),
            name: say(name),
            script: "Latn".into(),
            dir,
            og: "en_GB".into(),
            choose: say("Choose"),
            read: say("Read this page"),
        };
        portal.words.push(words.translated(code, &say));
        portal.catalogs.push(translated(&catalog, &language, &say));
        portal.site.languages.push(language);
    }
}

/// The pages and terms of the catalog in that language. Countries, contacts and figures stay in the original's words, as long names do.
fn translated(catalog: &Catalog, language: &Language, say: &impl Fn(&str) -> String) -> Catalog {
    let mut catalog = Catalog { language: language.clone(), ..catalog.clone() };
    for page in &mut catalog.pages {
        page.body_lang = language.code.clone();
        (page.title, page.summary) = (say(&page.title), say(&page.summary));
        for heading in &mut page.headings {
            heading.text = say(&heading.text);
        }
        for block in &mut page.blocks {
            match block {
                Block::Prose(html) | Block::Box(_, html) => *html = between_tags(html, say),
                Block::Protection | Block::Contacts(_) | Block::Tool(_) => {}
            }
        }
    }
    for term in &mut catalog.glossary {
        (term.word, term.meaning) = (say(&term.word), say(&term.meaning));
    }
    catalog
}

/// Says anew what stands between the tags and entities of HTML.
fn between_tags(html: &str, say: &impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(html.len() * 2);
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (text, from) = rest.split_at(at);
        out.push_str(&say(text));
        let end = from.find(if from.starts_with('<') { '>' } else { ';' }).map_or(from.len(), |end| end + 1);
        out.push_str(from.get(..end).unwrap_or_default());
        rest = from.get(end..).unwrap_or_default();
    }
    out.push_str(&say(rest));
    out
}

/// The text with an accent on each vowel, which stands twice: about two fifths longer. From right to left each word is turned around by marks.
fn pseudo(text: &str, dir: Direction) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_word = false;
    for letter in text.chars() {
        let is_letter = letter.is_alphabetic();
        if dir == Direction::Rtl && is_letter != in_word {
            // RIGHT-TO-LEFT OVERRIDE, POP DIRECTIONAL FORMATTING
            out.push(if is_letter { '\u{202e}' } else { '\u{202c}' });
        }
        in_word = is_letter;
        const PLAIN: &str = "aeiouyAEIOUY";
        const ACCENTED: [char; 12] = ['á', 'ë', 'î', 'ø', 'ü', 'ý', 'Å', 'É', 'Ï', 'Ö', 'Û', 'Ý'];
        match PLAIN.find(letter).and_then(|at| ACCENTED.get(at)) {
            Some(accented) => out.extend([*accented, *accented]),
            None => out.push(letter),
        }
    }
    if dir == Direction::Rtl && in_word {
        out.push('\u{202c}');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_accented_longer_and_turned_and_tags_and_entities_stay() {
        assert_eq!(pseudo("Who pays?", Direction::Ltr), "Whøø pááýýs?");
        assert_eq!(pseudo("No 7", Direction::Rtl), "\u{202e}Nøø\u{202c} 7");
        let html = between_tags("<a href=\"/en/\" title=\"a\">Ask &amp; see</a>", &|text| pseudo(text, Direction::Ltr));
        assert_eq!(html, "<a href=\"/en/\" title=\"a\">ÅÅsk &amp; sëëëë</a>");
        let text = "You must work to pay a debt, and the debt keeps you from leaving.";
        let longer = pseudo(text, Direction::Ltr).chars().count() * 100 / text.chars().count();
        assert!((130..=145).contains(&longer), "{longer}");
    }
}
