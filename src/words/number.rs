//! A decimal number kept as it is written, and the plural operands that follow from how it is written; used by `say` and `plural`.

use serde::{Deserialize, Serialize};

/// Most fraction digits that a `Number` keeps.
const MOST_PLACES: usize = 9;

/// A decimal as written: `1`, `1.0` and `1.00` are three different numbers, since languages count them differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    negative: bool,
    integer: u64,
    fraction: u32,
    places: u8,
}

/// The operands of plural rules (Unicode TR 35, part 3, "Plural Operand Meanings"), all of the absolute value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operands {
    /// The integer digits.
    pub i: u64,
    /// How many fraction digits are written, trailing zeros too.
    pub v: u8,
    /// The fraction digits, trailing zeros too.
    pub f: u32,
    /// The fraction digits without trailing zeros.
    pub t: u32,
    /// The exponent of a compact form (`1.2M`). These are never written here, so it is always 0.
    pub e: u8,
}

impl Operands {
    /// The operand `n`, the value itself, where it is whole; rules about `n` ask for nothing else.
    pub fn n(self) -> Option<u64> {
        (self.t == 0).then_some(self.i)
    }
}

impl Number {
    /// Reads `12`, `-3` or `1.50`: ASCII digits, at most nine of them after a point. `None` for anything else.
    pub fn parse(text: &str) -> Option<Number> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (integer, fraction) = match digits.split_once('.') {
            Some((integer, fraction)) if (1..=MOST_PLACES).contains(&fraction.len()) => (integer, fraction),
            Some(_) => return None,
            None => (digits, ""),
        };
        let places = fraction.len() as u8;
        let integer = value_of(integer)?;
        let fraction = if places == 0 { 0 } else { u32::try_from(value_of(fraction)?).ok()? };
        Some(Number { negative: negative && (integer, fraction) != (0, 0), integer, fraction, places })
    }

    /// Whether a minus stands before it. Zero has none.
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// The operands that plural rules ask about.
    pub fn operands(self) -> Operands {
        let mut t = self.fraction;
        while t != 0 && t.is_multiple_of(10) {
            t /= 10;
        }
        Operands { i: self.integer, v: self.places, f: self.fraction, t, e: 0 }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Number { negative: value < 0, integer: value.unsigned_abs(), fraction: 0, places: 0 }
    }
}

fn value_of(digits: &str) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.bytes().try_fold(0_u64, |value, digit| {
        let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
        value.checked_mul(10)?.checked_add(digit.into())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operands_follow_from_how_a_number_is_written() {
        // The table of examples of TR 35, part 3.
        let cases = [
            ("1", (1, 0, 0, 0)),
            ("1.0", (1, 1, 0, 0)),
            ("1.00", (1, 2, 0, 0)),
            ("1.3", (1, 1, 3, 3)),
            ("1.30", (1, 2, 30, 3)),
            ("1.03", (1, 2, 3, 3)),
            ("1.230", (1, 3, 230, 23)),
            ("1200000", (1_200_000, 0, 0, 0)),
            ("-7", (7, 0, 0, 0)),
            ("0.5", (0, 1, 5, 5)),
        ];
        for (text, (i, v, f, t)) in cases {
            let operands = Number::parse(text).map(Number::operands);
            assert_eq!(operands, Some(Operands { i, v, f, t, e: 0 }), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_plain_decimal_is_no_number() {
        for text in ["", "-", ".", "1.", ".5", "+1", "1,5", "1e3", "١", " 1", "1.0000000000", "99999999999999999999"] {
            assert_eq!(Number::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn equal_means_written_alike() {
        assert_eq!(Number::parse("21"), Some(Number::from(21)));
        assert_eq!(Number::parse("-21"), Some(Number::from(-21)));
        assert_eq!(Number::parse("007"), Some(Number::from(7)));
        assert_eq!(Number::parse("-0"), Some(Number::from(0)));
        assert_ne!(Number::parse("1.0"), Some(Number::from(1)));
    }
}
