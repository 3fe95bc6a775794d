//! `confirm`: notes that a person opened the live source of a page, fact, contact or work: `checked` and the next `review_by` in one step.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;
use crate::site;

/// Where it is written down who confirmed what.
const LOG: &str = "content/confirmations.toml";

/// What a person confirms.
pub struct Confirmation {
    /// A page (`decide/start`), a fact or a legal way (`sa.alert.war`), a contact (`unhcr-help`) or a work (`ilo2019fair`).
    pub id: String,
    /// Who opened the live page.
    pub by: String,
    /// The address that was opened.
    pub url: String,
    /// The day; by default today.
    pub on: Option<String>,
}

/// Writes it, checks the content, and takes everything back where that fails.
///
/// # Errors
/// Without a name or an address, where the id stands nowhere, or where the content is not sound afterwards.
pub fn confirm(project: Project, confirmation: &Confirmation) -> Result<()> {
    let root = project.root.clone();
    let Confirmation { id, by, url, on } = confirmation;
    ensure!(!by.trim().is_empty(), "who opened the page? Give a name: --by \"Name\"");
    ensure!(url.starts_with("https://") || url.starts_with("http://"), "which address was opened? Give it whole: --url https://…");
    let day = match on {
        Some(day) => Day::parse(day).with_context(|| format!("\"{day}\" is no day such as 2026-11-24"))?,
        None => Day::today(),
    };
    let (path, found) = find(&root, id)?;
    let before = read(&path)?;
    let after = confirmed(&before, &found, day)?;
    let log = root.join(LOG);
    let log_before = if log.is_file() { Some(read(&log)?) } else { None };
    let entry = format!("[[confirmation]]\nid = {id:?}\nby = {by:?}\nurl = {url:?}\non = {day}\n");
    let log_after = match &log_before {
        Some(text) => format!("{}\n\n{entry}", text.trim_end()),
        None => format!("# Who opened the live source of what, and when. Written by `cargo xtask confirm`.\n\n{entry}"),
    };
    write(&path, &after)?;
    write(&log, &log_after)?;
    let checked = site::check(&project.on(Some(day.to_string())));
    if checked.is_err() {
        write(&path, &before)?;
        match &log_before {
            Some(text) => write(&log, text)?,
            None => fs::remove_file(&log).context("the log could not be taken back")?,
        }
    }
    checked.context("nothing was changed")?;
    println!("{id}: checked on {day} in {}", path.strip_prefix(&root).unwrap_or(&path).display());
    Ok(())
}

/// Where something stands in its file.
enum Found {
    /// The front matter of a page.
    Page,
    /// A table of TOML, by the line of its id.
    Table(usize),
    /// A work, by the line of its key.
    Work(usize),
}

fn find(root: &Path, id: &str) -> Result<(PathBuf, Found)> {
    let page = id.split_once('/').map(|_| root.join(format!("content/en/{id}.md"))).filter(|path| path.is_file());
    if let Some(path) = page {
        return Ok((path, Found::Page));
    }
    let library = root.join("content/library.bib");
    let is_work = |line: &str| line.starts_with('@') && line.split_once('{').is_some_and(|(_, key)| key.trim_end_matches([',', ' ']) == id);
    if let Some(at) = read(&library)?.lines().position(is_work) {
        return Ok((library, Found::Work(at)));
    }
    let countries = root.join("content/countries");
    let mut files = vec![root.join("content/contacts.toml")];
    let entries = fs::read_dir(&countries).with_context(|| format!("{} cannot be read", countries.display()))?;
    files.extend(entries.filter_map(Result::ok).map(|entry| entry.path()));
    files.sort();
    let wanted = format!("id = {id:?}");
    for path in files {
        if let Some(at) = read(&path)?.lines().position(|line| line.trim() == wanted) {
            return Ok((path, Found::Table(at)));
        }
    }
    bail!(
        "nothing here has the id \"{id}\": give a page (decide/start), a fact or a way (sa.alert.war), a contact (unhcr-help) or a work (ilo2019fair)"
    )
}

/// The text with `checked` set, and `review_by` as far ahead of it as it was of `seen`.
fn confirmed(text: &str, found: &Found, day: Day) -> Result<String> {
    let lines: Vec<&str> = text.lines().collect();
    let (from, to, is_bib) = match found {
        Found::Page => (1, lines.iter().skip(1).position(|line| line.trim() == "+++").map_or(lines.len(), |at| at + 1), false),
        Found::Table(at) => {
            let from = lines.iter().take(at + 1).rposition(|line| line.starts_with('[')).unwrap_or(0);
            let rest = lines.iter().skip(at + 1).position(|line| line.starts_with('['));
            (from, rest.map_or(lines.len(), |rest| at + 1 + rest), false)
        }
        Found::Work(at) => (*at, lines.iter().skip(*at).position(|line| *line == "}").map_or(lines.len(), |end| at + end), true),
    };
    let value = |key: &str| {
        let line = lines.get(from..to)?.iter().find(|line| line.trim_start().split(['=', ' ']).next() == Some(key))?;
        Day::parse(line.split_once('=')?.1.trim().trim_matches(['{', '}', ',', ' ']))
    };
    let seen = value("seen").context("it has no day on which it was read (seen), so nothing can be confirmed yet")?;
    let again = value("review_by").map(|review_by| day.plus_months(seen.months_until(review_by)));
    let mut out = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let key = line.trim_start().split(['=', ' ']).next().filter(|_| (from..to).contains(&at));
        match (key, again) {
            (Some("checked"), _) => {}
            (Some("seen"), _) if is_bib => out.extend([(*line).to_owned(), format!("  checked = {{{day}}},")]),
            (Some("seen"), _) => out.extend([(*line).to_owned(), format!("checked = {day}")]),
            (Some("review_by"), Some(again)) => out.push(format!("review_by = {again}")),
            _ => out.push((*line).to_owned()),
        }
    }
    Ok(out.join("\n") + "\n")
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Day {
    year: i64,
    month: i64,
    day: i64,
}

impl Day {
    fn parse(text: &str) -> Option<Day> {
        let parts: Vec<i64> = text.split('-').map(str::parse).collect::<Result<_, _>>().ok()?;
        let [year, month, day] = parts.as_slice() else { return None };
        let known = Day { year: *year, month: *month, day: *day };
        ((1..=12).contains(month) && (1..=days_of(*year, *month)).contains(day)).then_some(known)
    }

    /// Today by the clock of this machine, in universal time (the algorithm is Howard Hinnant's `civil_from_days`).
    fn today() -> Day {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let days = i64::try_from(seconds / 86_400).unwrap_or_default() + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Day { year: year_of_era + era * 400 + i64::from(month <= 2), month, day: of_year - (153 * shifted + 2) / 5 + 1 }
    }

    fn months_until(self, later: Day) -> i64 {
        (later.year - self.year) * 12 + later.month - self.month
    }

    fn plus_months(self, months: i64) -> Day {
        let all = self.year * 12 + self.month - 1 + months;
        let (year, month) = (all.div_euclid(12), all.rem_euclid(12) + 1);
        Day { year, month, day: self.day.min(days_of(year, month)) }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn a_table_gets_its_day_and_no_other_table_is_touched() {
        let text = "[[contact]]\nid = \"a\"\nseen = 2026-11-24\nreview_by = 2027-05-24\n[contact.source]\ntitle = \"T\"\n\n[[contact]]\nid = \"b\"\nseen = 2026-11-24\nreview_by = 2027-05-24\n";
        let after = confirmed(text, &Found::Table(1), day("2026-12-31")).expect("it has dates");
        assert_eq!(
            after,
            "[[contact]]\nid = \"a\"\nseen = 2026-11-24\nchecked = 2026-12-31\nreview_by = 2027-06-30\n[contact.source]\ntitle = \"T\"\n\n[[contact]]\nid = \"b\"\nseen = 2026-11-24\nreview_by = 2027-05-24\n"
        );
        assert_eq!(
            confirmed(&after, &Found::Table(1), day("2027-01-02")).expect("again").matches("checked").count(),
            1,
            "a later day takes its place"
        );
    }

    #[test]
    fn a_page_and_a_work_get_their_day() {
        let page = "+++\ntitle = \"T\"\nseen = 2026-11-24\nreview_by = 2027-11-24\n+++\n\nseen = not this one\n";
        let after = confirmed(page, &Found::Page, day("2026-12-01")).expect("it has dates");
        assert_eq!(
            after,
            "+++\ntitle = \"T\"\nseen = 2026-11-24\nchecked = 2026-12-01\nreview_by = 2027-12-01\n+++\n\nseen = not this one\n"
        );
        let work = "@misc{a,\n  title = {T},\n  seen = {2026-11-24},\n  confidence = {seen}\n}\n";
        let after = confirmed(work, &Found::Work(0), day("2026-12-01")).expect("it has a date");
        assert_eq!(after, "@misc{a,\n  title = {T},\n  seen = {2026-11-24},\n  checked = {2026-12-01},\n  confidence = {seen}\n}\n");
    }

    #[test]
    fn what_nobody_has_read_cannot_be_confirmed() {
        assert!(confirmed("@misc{a,\n  title = {T}\n}\n", &Found::Work(0), day("2026-12-01")).is_err());
    }

    #[test]
    fn days_are_of_the_calendar() {
        assert_eq!(Day::parse("2026-02-29"), None);
        assert_eq!(day("2028-02-29").plus_months(12), day("2029-02-28"));
        assert_eq!(day("2026-08-31").plus_months(6), day("2027-02-28"));
        assert!(Day::today().year >= 2026);
    }
}
