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

    /// The day so many days later, or earlier. Nothing comes before the year 1 or after 9999.
    pub fn plus(self, days: i32) -> Date {
        let (mut date, step) = (self, days.signum());
        for _ in 0..days.unsigned_abs() {
            date = if step > 0 { date.next() } else { date.previous() }.unwrap_or(date);
        }
        date
    }

    fn next(self) -> Option<Date> {
        let Date { year, month, day } = self;
        Date::new(year, month, day + 1).or(Date::new(year, month + 1, 1)).or(Date::new(year + 1, 1, 1)).filter(|date| date.year <= 9999)
    }

    fn previous(self) -> Option<Date> {
        let Date { year, month, day } = self;
        let last_of = |year, month| (28..=31).rev().find_map(|day| Date::new(year, month, day));
        let before = (day > 1).then(|| Date::new(year, month, day - 1)).flatten();
        before.or_else(|| last_of(year, month - 1)).or_else(|| last_of(year - 1, 12)).filter(|date| date.year >= 1)
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
    fn days_are_counted_over_the_ends_of_months_and_years() {
        let day = |text| Date::parse(text).unwrap();
        for (from, days, to) in [
            ("2026-11-24", 7, "2026-12-01"),
            ("2026-12-30", 3, "2027-01-02"),
            ("2028-02-28", 2, "2028-03-01"),
            ("2027-03-01", -14, "2027-02-15"),
            ("2027-01-05", -14, "2026-12-22"),
            ("2028-03-01", -1, "2028-02-29"),
            ("9999-12-31", 1, "9999-12-31"),
        ] {
            assert_eq!(day(from).plus(days), day(to), "{from} and {days}");
        }
    }

    #[test]
    fn a_date_is_written_as_it_is_read() {
        assert_eq!(Date::parse("2026-01-02").map(|date| date.to_string()).as_deref(), Some("2026-01-02"));
    }
}
