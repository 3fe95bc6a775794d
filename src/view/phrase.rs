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

/// The date of a source as the source shows it: a day, a month or a year, or that it shows none.
pub fn source_date(words: &Words, date: Option<&str>) -> String {
    let Some(date) = date else { return words.text(ids::SOURCE_UNKNOWN_DATE) };
    if let Some(date) = Date::parse(date) {
        return day(words, date);
    }
    let month = date.split_once('-').and_then(|(year, month)| Some((Number::parse(year)?, Number::parse(month)?)));
    match (month, Number::parse(date)) {
        (Some((year, month)), _) => {
            let args = [("month", Arg::Number(month)), ("year", Arg::Text(&words.numbering.plain(year)))];
            words.text_with(ids::MONTH, &args, Isolation::Off)
        }
        (None, Some(year)) => words.numbering.plain(year),
        (None, None) => date.to_string(),
    }
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
