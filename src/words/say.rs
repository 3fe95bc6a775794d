//! Saying a message: arguments in, one string out, with the meaning that Fluent's own resolver gives; used wherever words are shown.

use super::{Key, Message, Number, Pattern, Piece, Words, category};

/// First strong isolate: opens a run whose direction is its own.
const ISOLATE: char = '\u{2068}';
/// Pop directional isolate: closes it.
const POP: char = '\u{2069}';

/// The value of an argument.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, shown as it is.
    Text(&'a str),
    /// A number, shown in the digits of the language.
    Number(Number),
}

/// Whether values are put between direction isolates (U+2068 and U+2069).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// In running text, so that a name in another script leaves its surroundings in order.
    On,
    /// In titles, attributes, calendars, JSON and shared text.
    Off,
}

impl Words {
    /// Says the message or attribute of that id, or `None` where it has no words.
    /// An argument that is not given shows as `{$name}` and chooses the default case.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)], isolation: Isolation) -> Option<String> {
        let mut out = String::new();
        let saying = Saying { words: self, args, isolation };
        saying.write(self.pattern(id)?, &mut out);
        Some(out)
    }

    /// Says a message that takes no arguments; as it shows no value, nothing in it needs isolation.
    ///
    /// Invariant: `check_ids` has found words for every `Message` of the list, and each part sent to the browser holds those it
    /// needs. Only words from another build could lack one; the id then stands between angle brackets, so that it is seen.
    pub fn text(&self, message: Message) -> String {
        self.text_with(message, &[], Isolation::Off)
    }

    /// Says a message with its arguments. The invariant of `text` holds here too.
    pub fn text_with(&self, message: Message, args: &[(&str, Arg<'_>)], isolation: Isolation) -> String {
        self.say(message.id, args, isolation).unwrap_or_else(|| ["⟨", message.id, "⟩"].concat())
    }
}

struct Saying<'a> {
    words: &'a Words,
    args: &'a [(&'a str, Arg<'a>)],
    isolation: Isolation,
}

impl Saying<'_> {
    fn write(&self, pattern: &Pattern, out: &mut String) {
        for piece in &pattern.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Value(name) => self.write_value(name, out),
                Piece::Select { on, numeric, cases, default } => {
                    let chosen = cases.iter().find(|(key, _)| self.fits(key, on, *numeric));
                    if let Some((_, pattern)) = chosen.or_else(|| cases.get(usize::from(*default))) {
                        self.write(pattern, out);
                    }
                }
                Piece::Isolated(pattern) => match self.isolation {
                    Isolation::On => {
                        out.push(ISOLATE);
                        self.write(pattern, out);
                        out.push(POP);
                    }
                    Isolation::Off => self.write(pattern, out),
                },
            }
        }
    }

    fn write_value(&self, name: &str, out: &mut String) {
        match self.arg(name) {
            Some(Arg::Text(text)) => out.push_str(text),
            Some(Arg::Number(number)) => self.words.numbering.write_grouped(number, out),
            None => {
                out.push_str("{$");
                out.push_str(name);
                out.push('}');
            }
        }
    }

    fn fits(&self, key: &Key, on: &str, numeric: bool) -> bool {
        match (key, self.arg(on)) {
            (Key::Category(key), Some(Arg::Number(number))) => *key == category(&self.words.language, number),
            (Key::Number(key), Some(Arg::Number(number))) => *key == number,
            (Key::Category(key), Some(Arg::Text(text))) => !numeric && key.name() == text,
            (Key::Name(key), Some(Arg::Text(text))) => !numeric && key == text,
            _ => false,
        }
    }

    fn arg(&self, name: &str) -> Option<Arg<'_>> {
        self.args.iter().find(|(given, _)| *given == name).map(|(_, arg)| *arg)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{PluralCategory, ids, numbering_of};
    use super::*;

    fn words(pieces: Vec<Piece>) -> Words {
        Words::new("en".into(), numbering_of("en").unwrap(), vec![("m".into(), Pattern(pieces))])
    }

    fn text(text: &str) -> Pattern {
        Pattern(vec![Piece::Text(text.into())])
    }

    #[test]
    fn isolates_stand_only_where_they_are_asked_for() {
        let words = words(vec![Piece::Text("to ".into()), Piece::Isolated(Pattern(vec![Piece::Value("who".into())]))]);
        let args = [("who", Arg::Text("سلام"))];
        assert_eq!(words.say("m", &args, Isolation::On).unwrap(), "to \u{2068}سلام\u{2069}");
        assert_eq!(words.say("m", &args, Isolation::Off).unwrap(), "to سلام");
        assert_eq!(words.say("m", &[], Isolation::Off).unwrap(), "to {$who}");
        assert_eq!(words.say("other", &args, Isolation::Off), None);
    }

    #[test]
    fn the_first_case_that_fits_is_said_and_else_the_default() {
        let cases = vec![
            (Key::Number(0.into()), text("none")),
            (Key::Category(PluralCategory::One), text("one")),
            (Key::Name("all".into()), text("all")),
            (Key::Category(PluralCategory::Other), text("other")),
        ];
        let select = |numeric| words(vec![Piece::Select { on: "n".into(), numeric, cases: cases.clone(), default: 3 }]);
        let said = |arg, numeric| select(numeric).say("m", &[("n", arg)], Isolation::On).unwrap();
        assert_eq!(said(Arg::Number(0.into()), false), "none");
        assert_eq!(said(Arg::Number(1.into()), true), "one");
        assert_eq!(said(Arg::Number(7.into()), false), "other");
        assert_eq!(said(Arg::Text("all"), false), "all");
        assert_eq!(said(Arg::Text("one"), false), "one");
        assert_eq!(said(Arg::Text("all"), true), "other");
        assert_eq!(select(false).say("m", &[], Isolation::On).unwrap(), "other");
    }

    #[test]
    fn a_message_without_words_shows_its_id() {
        assert_eq!(words(vec![]).text(ids::NEXT), "⟨tool-next⟩");
    }
}
