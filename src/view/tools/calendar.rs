//! A reminder as a calendar file (RFC 5545), for the calendar of the reader's own phone.

use crate::domain::Date;

/// Octets that a line may have at most (RFC 5545, section 3.1).
const LINE: usize = 75;

/// Something to do on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The day, by the Gregorian calendar.
    pub day: Date,
    /// What the calendar shows: a neutral word, since others may see it.
    pub title: String,
    /// What to do.
    pub text: String,
}

/// The file: one event that takes the whole day, with an alarm in the morning.
pub fn calendar(reminder: &Reminder, language: &str, today: Date) -> String {
    let plain = |date: Date| date.to_string().replace('-', "");
    let (day, now) = (plain(reminder.day), plain(today));
    let lines = [
        "BEGIN:VCALENDAR".to_string(),
        "VERSION:2.0".to_string(),
        "PRODID:-//Reminder//EN".to_string(),
        "BEGIN:VEVENT".to_string(),
        ["UID:", &day, "-", &now, "@reminder"].concat(),
        ["DTSTAMP:", &now, "T000000Z"].concat(),
        ["DTSTART;VALUE=DATE:", &day].concat(),
        ["SUMMARY;LANGUAGE=", language, ":", &escaped(&reminder.title)].concat(),
        ["DESCRIPTION;LANGUAGE=", language, ":", &escaped(&reminder.text)].concat(),
        "BEGIN:VALARM".to_string(),
        "ACTION:DISPLAY".to_string(),
        ["DESCRIPTION:", &escaped(&reminder.title)].concat(),
        "TRIGGER:PT9H".to_string(),
        "END:VALARM".to_string(),
        "END:VEVENT".to_string(),
        "END:VCALENDAR".to_string(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

/// A text as a value (section 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            letter => out.push(letter),
        }
    }
    out
}

/// A line, broken so that no part is too long; never inside a letter.
fn folded(line: &str) -> String {
    let (mut out, mut length) = (String::new(), 0);
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> String {
        let day = Date::parse("2027-03-01").unwrap();
        let reminder = Reminder { day, title: "To do".into(), text: text.into() };
        calendar(&reminder, "ar", Date::parse("2026-11-24").unwrap())
    }

    #[test]
    fn a_reminder_is_an_event_of_its_day() {
        let file = file("Ask the embassy.");
        for line in [
            "BEGIN:VCALENDAR\r\n",
            "DTSTART;VALUE=DATE:20270301\r\n",
            "SUMMARY;LANGUAGE=ar:To do\r\n",
            "TRIGGER:PT9H\r\n",
            "END:VCALENDAR\r\n",
        ] {
            assert!(file.contains(line), "{line:?} is missing in {file}");
        }
        assert_eq!(file.matches("BEGIN:").count(), file.matches("END:").count());
    }

    #[test]
    fn signs_with_a_meaning_are_escaped_and_long_lines_folded_between_letters() {
        let text = "سؤال السفارة; ثم, \\ الاتصال\nبالبيت ".repeat(10);
        let file = file(&text);
        assert!(file.lines().all(|line| line.len() <= LINE), "{file}");
        let unfolded = file.replace("\r\n ", "");
        let value = unfolded.lines().find_map(|line| line.strip_prefix("DESCRIPTION;LANGUAGE=ar:")).unwrap();
        let back = value.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
        assert_eq!(back, text);
    }
}
