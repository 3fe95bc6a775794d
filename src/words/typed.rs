//! Numbers as people type them: in the digits of any script, with the separators of any language; used by the live tools.

use super::{Number, Numbering};

/// The zeros of the decimal digits that people may type: Latin, Arabic, Persian and Urdu, Devanagari, Bangla, full width (Unicode 17,
/// property `Nd`).
const ZEROS: [char; 6] = ['0', '٠', '۰', '०', '০', '０'];

/// Digits after the point that are kept.
const PLACES: usize = 4;

/// The most that may be typed: more is a slip.
pub const MOST_TYPED: u64 = 1_000_000_000;

/// Why what was typed is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedFault {
    /// It is no number.
    NotANumber,
    /// It is below zero.
    Negative,
    /// It is above what can be meant.
    TooLarge,
    /// It has a fraction, or one of more than four digits.
    Fraction,
}

impl TypedFault {
    /// The word in the message that says it.
    pub fn as_str(self) -> &'static str {
        match self {
            TypedFault::NotANumber => "no-number",
            TypedFault::Negative => "negative",
            TypedFault::TooLarge => "too-large",
            TypedFault::Fraction => "fraction",
        }
    }
}

/// Reads a whole number; `None` where nothing was typed. One separator before exactly three digits parts thousands: `1.200` and `1,200` are 1200.
///
/// # Errors
/// What is wrong with what was typed.
pub fn parse_whole(text: &str) -> Result<Option<u64>, TypedFault> {
    let Some(parts) = Parts::of(text)? else { return Ok(None) };
    let joined = |parts: &[Vec<u8>]| value_of(parts.iter().flatten());
    match parts.last_separator {
        Some(_) if parts.are_groups() => joined(&parts.digits).map(Some),
        Some(_) => match parts.digits.split_last() {
            Some((fraction, whole)) if fraction.iter().all(|digit| *digit == 0) => joined(whole).map(Some),
            _ => Err(TypedFault::Fraction),
        },
        None => joined(&parts.digits).map(Some),
    }
}

/// Reads a number with at most four digits after the point, in ten-thousandths; `None` where nothing was typed. A lone separator parts thousands
/// only where it is that of the reader's language: `1,600` in English, not `1.085`.
///
/// # Errors
/// What is wrong with what was typed.
pub fn parse_decimal(text: &str, numbering: &Numbering) -> Result<Option<u64>, TypedFault> {
    let Some(parts) = Parts::of(text)? else { return Ok(None) };
    let lone = parts.digits.len() == 2 && parts.last_separator != numbering.group;
    let (whole, fraction) = match parts.digits.split_last() {
        Some((fraction, whole)) if parts.last_separator.is_some() && (lone || !parts.are_groups()) => (whole, fraction.as_slice()),
        _ => (parts.digits.as_slice(), [].as_slice()),
    };
    let kept = fraction.iter().rposition(|digit| *digit != 0).map_or(0, |last| last + 1);
    if kept > PLACES {
        return Err(TypedFault::Fraction);
    }
    let padded = fraction.iter().take(kept).chain(std::iter::repeat(&0)).take(PLACES);
    let fraction = padded.fold(0, |value, digit| value * 10 + u64::from(*digit));
    Ok(Some(value_of(whole.iter().flatten())? * 10_u64.pow(PLACES as u32) + fraction))
}

/// A number of ten-thousandths as the language writes it, without zeros at its end.
pub fn format_decimal(parts: u64, numbering: &Numbering) -> String {
    let unit = 10_u64.pow(PLACES as u32);
    let (mut fraction, mut places) = (parts % unit, PLACES);
    while places > 0 && fraction.is_multiple_of(10) {
        (fraction, places) = (fraction / 10, places - 1);
    }
    let mut text = (parts / unit).to_string();
    if places > 0 {
        let digits = fraction.to_string();
        text = [&text, ".", &"0000"[..places - digits.len()], &digits].concat();
    }
    Number::parse(&text).map(|number| numbering.format(number)).unwrap_or(text)
}

/// The digits between the separators.
struct Parts {
    digits: Vec<Vec<u8>>,
    /// The separator before the last of them, unless it is a space or an apostrophe, which part thousands alone.
    last_separator: Option<char>,
    /// Whether all separators are of one kind.
    alike: bool,
}

impl Parts {
    /// `None` where nothing was typed.
    fn of(text: &str) -> Result<Option<Parts>, TypedFault> {
        // Marks of direction come along when a number is pasted.
        let shown = |sign: &char| !matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}');
        let text: String = text.chars().filter(shown).collect();
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let unsigned = text.trim_start_matches(['-', '−', '–']);
        let mut parts = Parts { digits: vec![Vec::new()], last_separator: None, alike: true };
        for sign in unsigned.trim_start_matches('+').chars() {
            match (digit(sign), sign) {
                (Some(digit), _) => parts.digits.last_mut().ok_or(TypedFault::NotANumber)?.push(digit),
                (None, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '_') => {}
                (None, '.' | ',' | '٫' | '٬' | '،') => {
                    parts.alike &= parts.last_separator.is_none_or(|last| last == sign);
                    parts.last_separator = Some(sign);
                    parts.digits.push(Vec::new());
                }
                _ => return Err(TypedFault::NotANumber),
            }
        }
        if parts.digits.iter().skip(1).any(Vec::is_empty) || parts.digits.iter().all(Vec::is_empty) {
            return Err(TypedFault::NotANumber);
        }
        if unsigned.len() < text.len() && parts.digits.iter().flatten().any(|digit| *digit != 0) {
            return Err(TypedFault::Negative);
        }
        Ok(Some(parts))
    }

    /// Whether all separators part thousands (or, in South Asia, thousands and then hundreds), and none a fraction.
    fn are_groups(&self) -> bool {
        let Some((first, rest)) = self.digits.split_first() else { return false };
        let by_threes = rest.iter().all(|group| group.len() == 3);
        let by_twos = rest.split_last().is_some_and(|(last, rest)| last.len() == 3 && rest.iter().all(|group| group.len() == 2));
        let begins = (1..=3).contains(&first.len()) && first.first() != Some(&0);
        self.alike && self.last_separator != Some('٫') && begins && (by_threes || by_twos)
    }
}

/// The value of a digit in any script that people may type.
pub fn digit(sign: char) -> Option<u8> {
    let above = |zero: char| (sign as u32).checked_sub(zero as u32).filter(|digit| *digit < 10);
    ZEROS.into_iter().find_map(above).map(|digit| digit as u8)
}

fn value_of<'a>(digits: impl Iterator<Item = &'a u8>) -> Result<u64, TypedFault> {
    let mut value = 0_u64;
    for digit in digits {
        value = value * 10 + u64::from(*digit);
        if value > MOST_TYPED {
            return Err(TypedFault::TooLarge);
        }
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::super::numbering_of;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whole_numbers_are_read_in_any_digits_and_with_any_separators() {
        let cases = [
            ("1200", 1200),
            (" ١٢٠٠ ", 1200),
            ("१२००", 1200),
            ("১,২০,০০০", 120_000),
            ("۱۲۰۰", 1200),
            ("1,200", 1200),
            ("1.200", 1200),
            ("1\u{202f}200", 1200),
            ("1'200'000", 1_200_000),
            ("١٬٢٠٠", 1200),
            ("1.200,00", 1200),
            ("1,200.00", 1200),
            ("1200.0", 1200),
            ("\u{200f}٣٥\u{200f}", 35),
            ("-0", 0),
            ("+7", 7),
        ];
        for (text, value) in cases {
            assert_eq!(parse_whole(text), Ok(Some(value)), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_whole_number_says_what_is_wrong() {
        let cases = [
            ("abc", TypedFault::NotANumber),
            ("12 BDT", TypedFault::NotANumber),
            ("1,,2", TypedFault::NotANumber),
            ("12.", TypedFault::NotANumber),
            ("-", TypedFault::NotANumber),
            ("-5", TypedFault::Negative),
            ("−٣", TypedFault::Negative),
            ("1.5", TypedFault::Fraction),
            ("0.200", TypedFault::Fraction),
            ("1000000001", TypedFault::TooLarge),
            ("99999999999999999999999999", TypedFault::TooLarge),
        ];
        for (text, fault) in cases {
            assert_eq!(parse_whole(text), Err(fault), "{text:?}");
        }
        assert_eq!(parse_whole("  \u{200f}"), Ok(None));
    }

    #[test]
    fn a_rate_is_read_as_the_language_writes_it() {
        let cases = [
            ("en", "31.9", 319_000),
            ("en", "1.085", 10_850),
            ("en", "1,600", 16_000_000),
            ("en", "1,600.25", 16_002_500),
            ("fr", "655,957", 6_559_570),
            ("fr", "31,9", 319_000),
            ("es", "1,600", 16_000_000),
            ("es", "1.085", 10_850),
            ("ar", "٣١٫٩", 319_000),
            ("bn", "০.০৮৫", 850),
            ("en", "0.0850", 850),
            ("en", "12", 120_000),
        ];
        for (language, text, value) in cases {
            assert_eq!(parse_decimal(text, &numbering_of(language).unwrap()), Ok(Some(value)), "{language} {text:?}");
        }
        assert_eq!(parse_decimal("1.23456", &numbering_of("en").unwrap()), Err(TypedFault::Fraction));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_never_panics_and_what_is_shown_is_read_again(text in ".{0,40}", value in 0..=MOST_TYPED) {
            let _ = parse_whole(&text);
            for language in ["en", "fr", "es", "ar", "bn", "am", "ur", "ne"] {
                let numbering = numbering_of(language).unwrap();
                let _ = parse_decimal(&text, &numbering);
                prop_assert_eq!(parse_whole(&numbering.format((value as i64).into())), Ok(Some(value)));
                prop_assert_eq!(parse_decimal(&format_decimal(value, &numbering), &numbering), Ok(Some(value)), "{}", language);
            }
        }
    }
}
