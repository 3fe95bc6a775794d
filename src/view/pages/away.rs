//! The neutral page that Leave goes to: a calendar. It names nothing of this site and leads nowhere.

use crate::domain::Date;
use crate::view::document::{STYLE, content_policy};
use crate::view::edition::Edition;
use crate::view::phrase::{digits, number};
use crate::words::{Arg, Isolation, Number, ids};
use leptos::prelude::*;

/// The whole document, with the calendar of the month of `today`; a small script puts in the present month and a clock.
pub fn away(edition: Edition<'_>, style_hash: &str) -> String {
    let today = edition.today;
    let words = edition.words;
    let year = words.numbering.plain(Number::from(i64::from(today.year)));
    let month_of =
        |month: u8, year: &str| words.text_with(ids::MONTH, &[("month", number(month.into())), ("year", Arg::Text(year))], Isolation::Off);
    // For the script, which says them with the present year: browsers do not have the words of every language.
    let months = (1..=12).map(|month| month_of(month, "{}")).collect::<Vec<_>>().join("|");
    let month = month_of(today.month, &year);
    let names = [
        ids::AWAY_MONDAY,
        ids::AWAY_TUESDAY,
        ids::AWAY_WEDNESDAY,
        ids::AWAY_THURSDAY,
        ids::AWAY_FRIDAY,
        ids::AWAY_SATURDAY,
        ids::AWAY_SUNDAY,
    ];
    let head = names.map(|name| view! { <th scope="col">{words.text(name)}</th> }).collect_view();
    let weeks = weeks(today).into_iter().map(|week| {
        let days = week.map(|day| view! { <td>{day.map(|day| digits(words, day.into()))}</td> });
        view! { <tr>{days.collect_view()}</tr> }
    });
    let language = edition.language();
    let page = view! {
        <html lang=language.code.clone() dir=language.dir.as_str() data-months=months data-zero=digits(words, 0)>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <meta http-equiv="Content-Security-Policy" content=content_policy(style_hash)/>
                <title>{words.text(ids::AWAY_TITLE)}</title>
                <link rel="icon" href=edition.assets.address("away.svg") type="image/svg+xml"/>
                <style inner_html=STYLE></style>
                <script type="module" src=edition.assets.address("away.js")></script>
            </head>
            <body>
                <main class="wrap narrow">
                    <h1><time id="clock">{words.text(ids::AWAY_TITLE)}</time></h1>
                    <table class="calendar"><caption id="month">{month}</caption><thead><tr>{head}</tr></thead><tbody id="days">{weeks.collect_view()}</tbody></table>
                </main>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html().replace("<!>", ""))
}

/// The weeks of the month of that day, Monday first.
fn weeks(today: Date) -> Vec<[Option<u8>; 7]> {
    let mut weeks = Vec::new();
    let mut week = [None; 7];
    for day in 1..=31 {
        let Some(date) = Date::new(today.year, today.month, day) else { break };
        let at = weekday(date);
        week[at] = Some(day);
        if at == 6 {
            weeks.push(std::mem::take(&mut week));
        }
    }
    if week.iter().any(Option::is_some) {
        weeks.push(week);
    }
    weeks
}

/// 0 for Monday to 6 for Sunday (Sakamoto's method for the Gregorian calendar).
fn weekday(date: Date) -> usize {
    const SHIFT: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = usize::from(date.year) - usize::from(date.month < 3);
    let sunday_first = (year + year / 4 - year / 100 + year / 400 + SHIFT[usize::from(date.month) - 1] + usize::from(date.day)) % 7;
    (sunday_first + 6) % 7
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_the_week_are_right() {
        for (text, expected) in [("2026-11-24", 1), ("2024-02-29", 3), ("2000-01-01", 5), ("2026-02-01", 6)] {
            assert_eq!(Date::parse(text).map(weekday), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_month_has_all_its_days_in_weeks_of_seven() {
        let weeks = weeks(Date::parse("2026-11-24").unwrap());
        assert_eq!(weeks.first().map(|week| week[6]), Some(Some(1)), "1 November 2026 is a Sunday");
        assert_eq!(weeks.iter().flatten().flatten().count(), 30);
    }
}
