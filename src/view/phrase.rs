//! Phrases that several views say: messages by a computed id, days, numbers.

use crate::domain::Date;
use crate::words::{Arg, Isolation, Number, Words, ids};

/// The message of a computed id, such as `section-help.lead`. The check of the content has made sure that it exists.
pub fn word(words: &Words, id: &str) -> String {
    words.say(id, &[], Isolation::Off).unwrap_or_else(|| ["⟨", id, "⟩"].concat())
}

/// The message of a computed id, or nothing where the words leave it out on purpose.
pub fn word_if(words: &Words, id: &str) -> Option<String> {
    words.say(id, &[], Isolation::Off)
}

/// A day in words, such as "24 November 2026".
pub fn day(words: &Words, date: Date) -> String {
    let year = words.numbering.plain(Number::from(i64::from(date.year)));
    let args = [("day", number(date.day.into())), ("month", number(date.month.into())), ("year", Arg::Text(&year))];
    words.text_with(ids::DATE, &args, Isolation::Off)
}

/// A count as an argument of a message.
pub fn number(count: i64) -> Arg<'static> {
    Arg::Number(Number::from(count))
}

/// A count in the digits of the language.
pub fn digits(words: &Words, count: usize) -> String {
    words.numbering.format(Number::from(i64::try_from(count).unwrap_or(i64::MAX)))
}

/// How far a claim was verified: "Read on …. Not yet checked on the official pages."
pub fn verified(words: &Words, seen: Date, checked: Option<Date>) -> String {
    let seen = day(words, seen);
    match checked {
        None => words.text_with(ids::DATES_SEEN_ONLY, &[("date", Arg::Text(&seen))], Isolation::On),
        Some(checked) => {
            let checked = day(words, checked);
            words.text_with(ids::DATES_CHECKED, &[("seen", Arg::Text(&seen)), ("checked", Arg::Text(&checked))], Isolation::On)
        }
    }
}
