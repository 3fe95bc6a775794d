//! Which plural form a number takes: the cardinal rules of our languages and of those that may come next, used by `say` and checked by `compile`.

use serde::{Deserialize, Serialize};

use super::Number;

/// The plural categories of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PluralCategory {
    /// As in Arabic for 0.
    Zero,
    /// As in English for 1.
    One,
    /// As in Arabic for 2.
    Two,
    /// As in Arabic for 3 to 10.
    Few,
    /// As in Arabic for 11 to 99.
    Many,
    /// All the rest; every language has it.
    Other,
}

use PluralCategory::{Few, Many, One, Other, Two, Zero};

impl PluralCategory {
    /// All six.
    pub const ALL: [PluralCategory; 6] = [Zero, One, Two, Few, Many, Other];

    /// Its name as written in a variant key.
    pub fn name(self) -> &'static str {
        match self {
            Zero => "zero",
            One => "one",
            Two => "two",
            Few => "few",
            Many => "many",
            Other => "other",
        }
    }

    /// The category of that name.
    pub fn from_name(name: &str) -> Option<PluralCategory> {
        PluralCategory::ALL.into_iter().find(|category| category.name() == name)
    }
}

/// Every language that has rules here, with the tag by which `Intl` is asked for what we write: `ar` has Latin digits there; ours are those
/// that readers learn at school. A language of the site must be one of these. Those without forms have only `Other`.
pub const LANGUAGES: [(&str, &str); 22] = [
    ("en", "en"),
    ("fr", "fr"),
    ("es", "es-419"),
    ("ar", "ar-u-nu-arab"),
    ("bn", "bn"),
    ("am", "am"),
    ("ur", "ur"),
    ("ne", "ne"),
    ("ha", "ha"),
    ("hi", "hi"),
    ("id", "id"),
    ("ln", "ln"),
    ("ms", "ms"),
    ("om", "om"),
    ("pt", "pt"),
    ("so", "so"),
    ("sw", "sw"),
    ("ta", "ta"),
    ("ti", "ti"),
    ("tr", "tr"),
    ("vi", "vi"),
    ("yo", "yo"),
];

/// The categories that the rules of `language` can give. A language outside the table has only `Other`.
pub fn categories_of(language: &str) -> &'static [PluralCategory] {
    match language {
        "en" | "bn" | "am" | "ur" | "ne" | "sw" | "so" | "om" | "ha" | "ta" | "tr" | "hi" | "ti" | "ln" => &[One, Other],
        "fr" | "es" | "pt" => &[One, Many, Other],
        "ar" => &PluralCategory::ALL,
        _ => &[Other],
    }
}

/// The cardinal category of `number` in `language`: the rules of CLDR 48, `supplemental/plurals.xml`, the same since CLDR 38.
/// Each arm repeats the rule as CLDR writes it. A language outside the table has only `Other`.
pub fn category(language: &str, number: Number) -> PluralCategory {
    let operands = number.operands();
    let (n, i, v, e) = (operands.n(), operands.i, operands.v, operands.e);
    // fr, es, pt: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    let millions = e == 0 && i != 0 && i.is_multiple_of(1_000_000) && v == 0 || e > 5;
    match language {
        // one: i = 1 and v = 0
        "en" | "ur" | "sw" if i == 1 && v == 0 => One,
        // one: i = 0,1
        "fr" | "pt" if i <= 1 => One,
        // one: n = 1
        "es" | "ne" | "so" | "om" | "ha" | "ta" | "tr" if n == Some(1) => One,
        // one: i = 0 or n = 1
        "bn" | "am" | "hi" if i == 0 || n == Some(1) => One,
        // one: n = 0..1
        "ti" | "ln" if n.is_some_and(|n| n <= 1) => One,
        "fr" | "es" | "pt" if millions => Many,
        // zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99
        "ar" => match n {
            Some(0) => Zero,
            Some(1) => One,
            Some(2) => Two,
            Some(n) => match n % 100 {
                3..=10 => Few,
                11..=99 => Many,
                _ => Other,
            },
            None => Other,
        },
        _ => Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        // Each as ICU 78 (CLDR 48) selects it.
        let numbers = ["0", "0.5", "1", "1.0", "1.5", "2", "3", "10", "11", "99", "100", "102", "103", "111", "1000000", "1000000.0"];
        let cases = [
            ("en", [Other, Other, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other]),
            ("fr", [One, One, One, One, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Many, Other]),
            ("es", [Other, Other, One, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Many, Other]),
            ("ar", [Zero, Other, One, One, Other, Two, Few, Few, Many, Many, Other, Other, Few, Many, Other, Other]),
            ("bn", [One, One, One, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other]),
            ("am", [One, One, One, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other]),
            ("ur", [Other, Other, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other]),
            ("ne", [Other, Other, One, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other]),
        ];
        for (language, expected) in cases {
            let given = numbers.map(|text| category(language, Number::parse(text).unwrap()));
            assert_eq!(given, expected, "{language}");
        }
    }

    #[test]
    fn every_language_that_writes_numbers_has_its_forms() {
        for (language, _) in LANGUAGES {
            assert!(super::super::numbering_of(language).is_some(), "{language}");
        }
    }

    #[test]
    fn the_sign_does_not_count() {
        assert_eq!(category("en", (-1).into()), One);
        assert_eq!(category("ar", (-3).into()), Few);
    }

    #[test]
    fn a_language_gives_only_the_categories_it_lists_and_each_of_them() {
        for (language, _) in LANGUAGES {
            let mut given: Vec<_> = (0..=200).chain([1_000_000]).map(|n| category(language, n.into())).collect();
            given.sort_unstable();
            given.dedup();
            assert_eq!(given, categories_of(language), "{language}");
        }
    }

    #[test]
    fn names_lead_back_to_their_category() {
        for category in PluralCategory::ALL {
            assert_eq!(PluralCategory::from_name(category.name()), Some(category));
        }
        assert_eq!(PluralCategory::from_name("several"), None);
    }
}
