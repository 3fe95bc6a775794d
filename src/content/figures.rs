//! The numbers in a text, however a language writes them, so that a translation can be held against its original; used by `translation`.

use crate::words::numbering_of;
use crate::words::typed::digit;

/// Words behind a number that multiply it, by language: how they begin, and by which power of ten. Longer ones stand first.
const SCALES: [(&str, &[(&str, u32)]); 8] = [
    ("en", &[("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)]),
    ("fr", &[("milliard", 9), ("million", 6), ("mille", 3)]),
    ("es", &[("millones", 6), ("millón", 6), ("mil", 3)]),
    ("ar", &[("مليار", 9), ("مليون", 6), ("ملايين", 6), ("ألف", 3), ("آلاف", 3)]),
    ("bn", &[("হাজার", 3), ("লাখ", 5), ("লক্ষ", 5), ("কোটি", 7)]),
    ("ne", &[("हजार", 3), ("लाख", 5), ("करोड", 7), ("अर्ब", 9)]),
    ("ur", &[("ہزار", 3), ("لاکھ", 5), ("کروڑ", 7), ("ارب", 9)]),
    ("am", &[("ሺህ", 3), ("ሺ", 3), ("ሚሊዮን", 6), ("ቢሊዮን", 9)]),
];

/// Whole numbers below this are often words, or a form of the word that is counted (the dual of Arabic), and are left out.
const LEAST: u128 = 10 * ONE;
/// Numbers are counted in millionths.
const ONE: u128 = 1_000_000;

/// A number of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number {
    /// In millionths.
    value: u128,
    /// By which power of ten words multiplied it.
    scale: u32,
    /// Whether only a space parts it from the number before, so that it may go on with that one: 30 crore 40 lakh.
    goes_on: bool,
}

/// The numbers of a Markdown text, each with its line, counted from `first_line`: `304 million` and `৩০ কোটি ৪০ লাখ` are the same number. What stands
/// in addresses of links, marks of citations, ids, directives and the numbers of lists is none. Number and word must stand on one line.
pub fn figures(language: &str, markdown: &str, first_line: usize) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (at, line) in markdown.lines().enumerate() {
        let mut sums: Vec<Number> = Vec::new();
        for number in numbers(language, &words_of(line)) {
            match sums.last_mut() {
                Some(last) if number.goes_on && number.scale < last.scale && number.scale > 0 => {
                    *last = Number { value: last.value + number.value, scale: number.scale, goes_on: false };
                }
                _ => sums.push(number),
            }
        }
        let held = sums.into_iter().filter(|number| number.value >= LEAST || !number.value.is_multiple_of(ONE));
        found.extend(held.map(|number| (said(number.value), at + first_line)));
    }
    found
}

/// What a reader sees of a line: without addresses, marks of citations, ids, directives and the number of an item.
fn words_of(line: &str) -> String {
    let line = line.trim_start();
    if line.starts_with(":::") {
        return String::new();
    }
    let item = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let mut rest = item.strip_prefix(". ").unwrap_or(line);
    let mut words = String::new();
    while let Some(at) = rest.find(['[', ']', '{']) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        let end = match from {
            _ if from.starts_with("[^") => from.find(']'),
            _ if from.starts_with("](") => from.find(')'),
            _ if from.starts_with("{#") => from.find('}'),
            _ => None,
        };
        // What a link was called and what follows it are two words.
        words.push(if end.is_some() { '|' } else { ' ' });
        rest = from.get(end.unwrap_or_default() + 1..).unwrap_or_default();
    }
    words.push_str(rest);
    words
}

fn numbers(language: &str, text: &str) -> Vec<Number> {
    let (group, decimal) = numbering_of(language).map_or((Some(','), '.'), |numbering| (numbering.group, numbering.decimal));
    let scales = SCALES.iter().find(|(code, _)| *code == language).map_or(&[][..], |(_, scales)| scales);
    let is_group = |sign: char| Some(sign) == group || (group == Some('\u{202f}') && sign == '\u{a0}');
    let signs: Vec<char> = text.chars().collect();
    let digit_at = |at: usize| signs.get(at).and_then(|sign| digit(*sign)).map(u128::from);
    let mut found = Vec::new();
    let (mut at, mut ended_at) = (0, usize::MAX);
    while at < signs.len() {
        let Some(first) = digit_at(at) else {
            at += 1;
            continue;
        };
        let begins_at = at;
        let (mut value, mut places) = (first, None);
        at += 1;
        loop {
            let sign = signs.get(at).copied().unwrap_or_default();
            if let Some(next) = digit_at(at) {
                value = value.saturating_mul(10).saturating_add(next);
                places = places.map(|places| places + 1);
                at += 1;
            } else if places.is_none() && digit_at(at + 1).is_some() && sign == decimal {
                places = Some(0);
                at += 1;
            } else if places.is_none() && is_group(sign) && digit_at(at + 1).is_some() && digit_at(at + 2).is_some() {
                at += 1;
            } else {
                break;
            }
        }
        let value = value.saturating_mul(ONE) / 10_u128.saturating_pow(places.unwrap_or(0));
        let (power, end) = scale_at(scales, &signs, at);
        let goes_on =
            ended_at != usize::MAX && signs.get(ended_at..begins_at).is_some_and(|between| between.iter().all(|sign| sign.is_whitespace()));
        at = end;
        ended_at = end;
        found.push(Number { value: value.saturating_mul(10_u128.saturating_pow(power)), scale: power, goes_on });
    }
    found
}

/// The power of ten of the words that stand there, and where they end.
fn scale_at(scales: &[(&str, u32)], signs: &[char], mut at: usize) -> (u32, usize) {
    let mut power = 0;
    loop {
        let begins = at + signs.get(at..).map_or(0, |rest| rest.iter().take_while(|sign| sign.is_whitespace() || **sign == '-').count());
        let word: String = signs.iter().skip(begins).take_while(|sign| !sign.is_whitespace() && !sign.is_ascii_punctuation()).collect();
        let found = scales.iter().find(|(start, _)| begins > at && is_form(&word.to_lowercase(), start));
        let Some((_, more)) = found else { return (power, at) };
        power += more;
        at = begins + word.chars().count();
    }
}

/// Whether the word is that one, but for an ending: `millions`, `কোটিরও`. A short word of Latin letters has none, since others begin like it (`mil`).
fn is_form(word: &str, start: &str) -> bool {
    let most = match start.is_ascii() {
        true if start.len() < 6 => 0,
        true => 2,
        false => 3,
    };
    word.strip_prefix(start).is_some_and(|ending| ending.chars().count() <= most)
}

fn said(value: u128) -> String {
    match value % ONE {
        0 => (value / ONE).to_string(),
        part => format!("{}.{}", value / ONE, format!("{part:06}").trim_end_matches('0')),
    }
}

#[cfg(test)]
mod tests {
    use super::figures;

    fn of(language: &str, text: &str) -> Vec<String> {
        figures(language, text, 1).into_iter().map(|(number, _)| number).collect()
    }

    #[test]
    fn one_number_is_the_same_in_every_language() {
        for (language, text) in [
            ("en", "About 304 million people."),
            ("fr", "Environ 304 millions de personnes."),
            ("es", "Unos 304 millones de personas."),
            ("ar", "نحو ٣٠٤ ملايين شخص."),
            ("bn", "প্রায় ৩০ কোটি ৪০ লাখ মানুষ।"),
            ("ne", "करिब ३० करोड ४० लाख मानिस।"),
            ("ur", "تقریباً 30 کروڑ 40 لاکھ لوگ۔"),
            ("am", "ወደ 304 ሚሊዮን ሰዎች።"),
        ] {
            assert_eq!(of(language, text), ["304000000"], "{language}");
        }
    }

    #[test]
    fn groups_and_fractions_are_read_as_the_language_writes_them() {
        assert_eq!(of("en", "1,234.5 and 3.7 per cent"), ["1234.5", "3.7"]);
        assert_eq!(of("fr", "1\u{202f}234,5 et 12\u{a0}000"), ["1234.5", "12000"]);
        assert_eq!(of("ar", "١٬٢٣٤٫٥ و٣٫٧"), ["1234.5", "3.7"]);
        assert_eq!(of("bn", "১,২৩,৪৫৬ টাকা"), ["123456"]);
        assert_eq!(of("en", "in 2024, 2025 and 2026."), ["2024", "2025", "2026"]);
        assert_eq!(of("es", "15 mil millones"), ["15000000000"]);
        assert_eq!(of("es", "20 militares"), ["20"]);
        assert_eq!(of("en", "300 millionaires"), ["300"]);
    }

    #[test]
    fn only_what_is_read_counts_and_small_numbers_may_be_words() {
        let text = "## In 1990? {#in-2000}\n\n1. From [12 people](page:decide/start#in-44), 3 or 4.[^iom2024wmr]\n::: contacts a11";
        assert_eq!(figures("en", text, 7), [("1990".into(), 7), ("12".into(), 9)]);
    }

    #[test]
    fn two_numbers_side_by_side_are_two() {
        assert_eq!(of("en", "30 40 and 5 million 20 people"), ["30", "40", "5000000", "20"]);
    }
}
