//! A day in the Gregorian calendar, without clock or zone; every fact carries some, and "today" is always an input.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day: year, month 1 to 12, day 1 to 31. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    /// Year, for instance 2026.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// The first day that a date can be; stands in where a date could not be read and the content is refused anyway.
    pub const EARLIEST: Date = Date { year: 1, month: 1, day: 1 };

    /// Reads `2026-11-24`; `None` for anything that is not a day of the calendar.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// A day of the calendar, or `None` where there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return None,
        };
        (1..=last).contains(&day).then_some(Date { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for (text, valid) in [
            ("2026-11-24", true),
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("1900-02-29", false),
            ("2026-13-01", false),
            ("2026-04-31", false),
            ("2026-4-3", false),
            ("2026-11-24-1", false),
            ("soon", false),
        ] {
            assert_eq!(Date::parse(text).is_some(), valid, "{text}");
        }
    }

    #[test]
    fn a_date_is_written_as_it_is_read() {
        assert_eq!(Date::parse("2026-01-02").map(|date| date.to_string()).as_deref(), Some("2026-01-02"));
    }
}
