//! The compiled words of one language, as they are kept in memory and sent to the browser; made by `compile`, read by `say`.

use serde::{Deserialize, Serialize};

use super::{Number, Numbering, PluralCategory};

/// All messages of one language, or a part of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// The language's ISO 639 code; it decides the plural rules.
    pub language: String,
    /// How the language writes numbers.
    pub numbering: Numbering,
    entries: Vec<(String, Pattern)>,
}

/// What a message says: its pieces, one after the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Piece>);

/// One piece of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Piece {
    /// Words as they stand.
    Text(String),
    /// The value of the argument of that name.
    Value(String),
    /// One of several cases.
    Select {
        /// The name of the argument that decides.
        on: String,
        /// Whether only a number can decide (`NUMBER($n)`); text then takes the default.
        numeric: bool,
        /// The cases, of which the first that fits is said.
        cases: Vec<(Key, Pattern)>,
        /// The place in `cases` of the one that is said when none fits.
        default: u16,
    },
    /// Pieces between direction isolates, if isolation is on: their direction does not disturb the words around them.
    Isolated(Pattern),
}

/// When a case fits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Key {
    /// A number of that plural category, or a text that is its name.
    Category(PluralCategory),
    /// A number that is written like this one.
    Number(Number),
    /// That text.
    Name(String),
}

impl Words {
    /// The words of `language` with these messages, in any order. Of two with one id, one is lost.
    pub fn new(language: String, numbering: Numbering, mut entries: Vec<(String, Pattern)>) -> Words {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|a, b| a.0 == b.0);
        Words { language, numbering, entries }
    }

    /// The same words with only the messages whose ids `keep` accepts, to send to the browser.
    pub fn subset(&self, keep: impl Fn(&str) -> bool) -> Words {
        let kept = self.entries.iter().filter(|(id, _)| keep(id)).cloned().collect();
        Words { language: self.language.clone(), numbering: self.numbering.clone(), entries: kept }
    }

    /// The same messages in another language, each piece of text as `say` says it.
    pub fn translated(&self, language: &str, say: &impl Fn(&str) -> String) -> Words {
        let entries = self.entries.iter().map(|(id, pattern)| (id.clone(), pattern.translated(say))).collect();
        Words { language: language.to_string(), numbering: self.numbering.clone(), entries }
    }

    /// What the message or attribute (`message.attribute`) of that id says.
    pub fn pattern(&self, id: &str) -> Option<&Pattern> {
        let place = self.entries.binary_search_by(|(entry, _)| entry.as_str().cmp(id)).ok()?;
        self.entries.get(place).map(|(_, pattern)| pattern)
    }

    /// All ids with what they say, sorted by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Pattern)> {
        self.entries.iter().map(|(id, pattern)| (id.as_str(), pattern))
    }
}

impl Pattern {
    fn translated(&self, say: &impl Fn(&str) -> String) -> Pattern {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => Piece::Text(say(text)),
            Piece::Value(name) => Piece::Value(name.clone()),
            Piece::Select { on, numeric, cases, default } => {
                let cases = cases.iter().map(|(key, pattern)| (key.clone(), pattern.translated(say))).collect();
                Piece::Select { on: on.clone(), numeric: *numeric, cases, default: *default }
            }
            Piece::Isolated(pattern) => Piece::Isolated(pattern.translated(say)),
        };
        Pattern(self.0.iter().map(piece).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::numbering_of;
    use super::*;

    fn words(ids: &[&str]) -> Words {
        let entries = ids.iter().map(|id| (id.to_string(), Pattern(vec![Piece::Text(id.to_string())]))).collect();
        Words::new("en".into(), numbering_of("en").unwrap(), entries)
    }

    #[test]
    fn every_message_is_found_whatever_the_order_it_came_in() {
        let words = words(&["b.why", "a", "c", "b"]);
        assert_eq!(words.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["a", "b", "b.why", "c"]);
        for id in ["a", "b", "b.why", "c"] {
            assert_eq!(words.pattern(id), Some(&Pattern(vec![Piece::Text(id.into())])));
        }
        assert_eq!(words.pattern("b.wh"), None);
    }

    #[test]
    fn a_part_has_what_was_kept_and_nothing_else() {
        let part = words(&["offer", "offer.why", "plan"]).subset(|id| id.starts_with("offer"));
        assert_eq!(part, words(&["offer", "offer.why"]));
    }

    #[test]
    fn words_come_back_whole_from_postcard() {
        let words = words(&["a", "b"]);
        let bytes = postcard::to_allocvec(&words).unwrap();
        assert_eq!(postcard::from_bytes::<Words>(&bytes).unwrap(), words);
    }
}
