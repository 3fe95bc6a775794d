//! Counts as readers keep them in mind: millions with one digit after the point, or full thousands; used by the statistics.

use super::{Arg, Isolation, Number, Words, ids};

impl Words {
    /// A count of ten thousand or more, rounded and in words; `None` for a smaller one, and where the words have no millions.
    pub fn rounded(&self, written: &str) -> Option<String> {
        let count = written.parse::<f64>().ok().filter(|count| *count >= 10_000.0)?.round() as i64;
        if count >= 999_500 {
            let tenths = (count + 50_000) / 100_000;
            let millions = if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) };
            return self.say(ids::STATISTICS_MILLION.id, &[("number", Arg::Number(Number::parse(&millions)?))], Isolation::Off);
        }
        Some(self.numbering.format(Number::from((count + 500) / 1_000 * 1_000)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Pattern, Piece, numbering_of};
    use super::*;

    #[test]
    fn counts_are_rounded_so_that_they_can_be_kept_in_mind() {
        let million = Pattern(vec![Piece::Value("number".into()), Piece::Text(" million".into())]);
        let words = Words::new("en".into(), numbering_of("en").unwrap(), vec![("statistics-million".into(), million)]);
        for (written, said) in [
            ("999", None),
            ("9999", None),
            ("10499", Some("10,000")),
            ("81766", Some("82,000")),
            ("89375.15", Some("89,000")),
            ("999499", Some("999,000")),
            ("999500", Some("1 million")),
            ("2910000", Some("2.9 million")),
            ("52375047", Some("52.4 million")),
            ("-5000", None),
            ("none", None),
        ] {
            assert_eq!(words.rounded(written).as_deref(), said, "{written}");
        }
    }
}
