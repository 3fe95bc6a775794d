//! How a language writes numbers (digits, separators, grouping), with the table of our languages; used by `say` and by whoever shows a number.

use serde::{Deserialize, Serialize};

use super::Number;

/// The digits of a script, by their CLDR names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Digits {
    /// 0123456789
    Latn,
    /// ٠١٢٣٤٥٦٧٨٩
    Arab,
    /// ۰۱۲۳۴۵۶۷۸۹
    Arabext,
    /// ০১২৩৪৫৬৭৮৯
    Beng,
    /// ०१२३४५६७८९
    Deva,
}

/// Where group separators stand, counted from the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grouping {
    /// After every three digits: 12,345,678.
    Thousand,
    /// After three digits, then after every two: 1,23,45,678.
    Indian,
}

/// How a language writes numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbering {
    /// The digits.
    pub digits: Digits,
    /// The sign between groups; `None` for no groups.
    pub group: Option<char>,
    /// The sign before the fraction.
    pub decimal: char,
    /// Where the groups end.
    pub grouping: Grouping,
    /// The direction mark before a minus, in languages written from right to left.
    pub minus_mark: Option<char>,
}

/// How `language` (an ISO 639 code) writes numbers: CLDR 48, `numbers.json`, with the digits that readers of the language learn at school.
/// The browsers' `Intl` has Latin digits for `ar`; the separators here are those of CLDR for `ar-u-nu-arab`.
pub fn numbering_of(language: &str) -> Option<Numbering> {
    let western = Numbering { digits: Digits::Latn, group: Some(','), decimal: '.', grouping: Grouping::Thousand, minus_mark: None };
    Some(match language {
        // The Spanish of Latin America (es-419), whose first readers are in Guatemala and Honduras: 1,234.5.
        "en" | "am" | "es" => western,
        "fr" => Numbering { group: Some('\u{202f}'), decimal: ',', ..western },
        "ar" => Numbering { digits: Digits::Arab, group: Some('\u{66c}'), decimal: '\u{66b}', minus_mark: Some('\u{61c}'), ..western },
        "bn" => Numbering { digits: Digits::Beng, grouping: Grouping::Indian, ..western },
        "ha" | "ms" | "om" | "so" | "sw" | "ti" | "yo" => western,
        "id" | "ln" | "pt" | "tr" | "vi" => Numbering { group: Some('.'), decimal: ',', ..western },
        "hi" | "ta" => Numbering { grouping: Grouping::Indian, ..western },
        "ur" => Numbering { minus_mark: Some('\u{200e}'), ..western },
        "ne" => Numbering { digits: Digits::Deva, grouping: Grouping::Indian, ..western },
        _ => return None,
    })
}

impl Digits {
    fn write(self, digit: u8, out: &mut String) {
        let zero = match self {
            Digits::Latn => '0',
            Digits::Arab => '٠',
            Digits::Arabext => '۰',
            Digits::Beng => '০',
            Digits::Deva => '०',
        };
        out.extend(char::from_u32(zero as u32 + u32::from(digit)));
    }
}

impl Grouping {
    fn ends_before(self, digits_left: usize) -> bool {
        match self {
            Grouping::Thousand => digits_left > 0 && digits_left.is_multiple_of(3),
            Grouping::Indian => digits_left >= 3 && !digits_left.is_multiple_of(2),
        }
    }
}

impl Numbering {
    /// The number with group separators: `12,345.50`.
    pub fn format(&self, number: Number) -> String {
        let mut out = String::new();
        self.write(number, self.group, &mut out);
        out
    }

    /// The number without group separators, for what names rather than counts: a year, a page.
    pub fn plain(&self, number: Number) -> String {
        let mut out = String::new();
        self.write(number, None, &mut out);
        out
    }

    pub(super) fn write_grouped(&self, number: Number, out: &mut String) {
        self.write(number, self.group, out);
    }

    fn write(&self, number: Number, group: Option<char>, out: &mut String) {
        if number.is_negative() {
            out.extend(self.minus_mark);
            out.push('-');
        }
        let operands = number.operands();
        let mut room = [0; 20];
        let integer = digits_of(operands.i, 1, &mut room);
        let group = group.filter(|_| integer.len() > 3);
        for (place, digit) in integer.iter().enumerate() {
            self.digits.write(*digit, out);
            if self.grouping.ends_before(integer.len() - 1 - place) {
                out.extend(group);
            }
        }
        if operands.v > 0 {
            out.push(self.decimal);
            for digit in digits_of(operands.f.into(), operands.v.into(), &mut room) {
                self.digits.write(*digit, out);
            }
        }
    }
}

/// The decimal digits of `value`, at least `least` of them; 20 are enough for any `u64`.
fn digits_of(mut value: u64, least: usize, room: &mut [u8; 20]) -> &[u8] {
    let mut start = room.len();
    while start > 0 && (value > 0 || room.len() - start < least) {
        start -= 1;
        room[start] = (value % 10) as u8;
        value /= 10;
    }
    &room[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_cldr() {
        // Each as ICU 78 (CLDR 48) writes it, `ar` with the digits `arab`.
        let cases = [
            ("en", ["0", "999", "1,000", "12,345,678.5", "-1,234.05"]),
            ("fr", ["0", "999", "1\u{202f}000", "12\u{202f}345\u{202f}678,5", "-1\u{202f}234,05"]),
            ("es", ["0", "999", "1,000", "12,345,678.5", "-1,234.05"]),
            ("ar", ["٠", "٩٩٩", "١٬٠٠٠", "١٢٬٣٤٥٬٦٧٨٫٥", "\u{61c}-١٬٢٣٤٫٠٥"]),
            ("bn", ["০", "৯৯৯", "১,০০০", "১,২৩,৪৫,৬৭৮.৫", "-১,২৩৪.০৫"]),
            ("am", ["0", "999", "1,000", "12,345,678.5", "-1,234.05"]),
            ("ur", ["0", "999", "1,000", "12,345,678.5", "\u{200e}-1,234.05"]),
            ("ne", ["०", "९९९", "१,०००", "१,२३,४५,६७८.५", "-१,२३४.०५"]),
        ];
        for (language, expected) in cases {
            let numbering = numbering_of(language).unwrap();
            let said = ["0", "999", "1000", "12345678.5", "-1234.05"].map(|text| numbering.format(Number::parse(text).unwrap()));
            assert_eq!(said, expected, "{language}");
        }
    }

    #[test]
    fn a_year_has_the_digits_of_the_language_and_no_groups() {
        assert_eq!(numbering_of("en").unwrap().plain(2026.into()), "2026");
        assert_eq!(numbering_of("bn").unwrap().plain(2026.into()), "২০২৬");
    }

    #[test]
    fn the_longest_number_fits() {
        let english = numbering_of("en").unwrap();
        assert_eq!(english.plain(i64::MIN.into()), "-9223372036854775808");
        assert_eq!(english.plain(Number::parse("18446744073709551615.999999999").unwrap()), "18446744073709551615.999999999");
    }

    #[test]
    fn arabext_is_a_set_of_its_own() {
        let persian_digits = Numbering { digits: Digits::Arabext, ..numbering_of("en").unwrap() };
        assert_eq!(persian_digits.format(1234.into()), "۱,۲۳۴");
    }

    #[test]
    fn a_language_outside_the_table_has_no_numbering() {
        assert_eq!(numbering_of("tlh"), None);
    }
}
