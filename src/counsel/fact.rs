//! The facts about a person that conditions of pathways may name, and the scales of levels; docs/data.md has the same tables for writers.

/// What can be said of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// A country.
    Country,
    /// A whole number.
    Number,
    /// One of these values, in this order.
    Choice(&'static [&'static str]),
    /// An amount.
    Money,
}

/// A fact about a person: the id of its question, and what can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The id of its question.
    pub id: &'static str,
    /// What can be said.
    pub kind: FactKind,
}

/// A fact that is so, is not so, or is unknown.
const YES: FactKind = FactKind::Choice(&["yes"]);

/// Every fact.
pub const FACTS: [Fact; 19] = [
    Fact { id: "from", kind: FactKind::Country },
    Fact { id: "age", kind: FactKind::Number },
    Fact { id: "experience", kind: FactKind::Number },
    Fact { id: "residence", kind: FactKind::Number },
    Fact { id: "job-offer", kind: YES },
    Fact { id: "sponsor", kind: FactKind::Choice(&["employer", "household", "relative", "school", "state"]) },
    Fact { id: "admission", kind: YES },
    Fact {
        id: "field",
        kind: FactKind::Choice(&[
            "care",
            "nurse",
            "doctor",
            "domestic",
            "construction",
            "farm",
            "transport",
            "it",
            "engineer",
            "research",
            "hospitality",
            "factory",
            "fishing",
            "religious",
            "sport-or-art",
            "business",
            "other",
        ]),
    },
    Fact { id: "relative", kind: FactKind::Choice(&["spouse", "partner", "child", "parent", "sibling", "other"]) },
    Fact { id: "relative-status", kind: FactKind::Choice(&["citizen", "permanent", "worker", "student", "refugee", "subsidiary"]) },
    Fact { id: "clean-record", kind: YES },
    Fact { id: "danger-home", kind: YES },
    Fact { id: "selected", kind: YES },
    Fact { id: "asylum-pending", kind: YES },
    Fact { id: "place", kind: FactKind::Choice(&["inside", "outside"]) },
    Fact { id: "victim", kind: FactKind::Choice(&["trafficking", "violence", "abuse"]) },
    Fact { id: "funds", kind: FactKind::Money },
    Fact { id: "pay", kind: FactKind::Money },
    Fact { id: "sponsor-pay", kind: FactKind::Money },
];

/// The scale of schooling, the lowest first.
const EDUCATION: [&str; 6] = ["primary", "secondary", "vocational", "bachelor", "master", "doctorate"];

/// The levels of a language, the lowest first (Council of Europe, Common European Framework of Reference for Languages, 2001).
const LANGUAGE: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// The languages of ISO 639-1 (Library of Congress, registration authority of ISO 639-2, 183 codes). Sorted.
const LANGUAGES: [&str; 183] = [
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bi", "bm", "bn", "bo", "br", "bs", "ca",
    "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz", "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi",
    "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie",
    "ig", "ii", "ik", "io", "is", "it", "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv",
    "kw", "ky", "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "na",
    "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os", "pa", "pi", "pl", "ps", "pt", "qu", "rm",
    "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw",
    "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa",
    "wo", "xh", "yi", "yo", "za", "zh", "zu",
];

/// The fact of that id.
pub fn fact(id: &str) -> Option<Fact> {
    FACTS.into_iter().find(|fact| fact.id == id)
}

/// The levels of a scale, the lowest first; the rank of the lowest is 1. A scale is `education` or the code of a language.
pub fn scale(id: &str) -> Option<&'static [&'static str]> {
    match id {
        "education" => Some(&EDUCATION),
        _ => LANGUAGES.binary_search(&id).ok().map(|_| LANGUAGE.as_slice()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_fact_stands_once_and_in_the_table_for_writers() {
        let ids: BTreeSet<&str> = FACTS.iter().map(|fact| fact.id).collect();
        assert_eq!(ids.len(), FACTS.len());
        let table = include_str!("../../docs/data.md");
        for fact in FACTS {
            assert!(table.contains(&format!("`{}`", fact.id)), "{} is not in docs/data.md", fact.id);
            if let FactKind::Choice(values) = fact.kind {
                assert!(values.iter().all(|value| table.contains(&format!("`{value}`"))), "a value of {} is not in docs/data.md", fact.id);
            }
        }
    }

    #[test]
    fn a_scale_is_schooling_or_a_language() {
        assert!(LANGUAGES.is_sorted());
        assert_eq!(scale("education").map(<[_]>::len), Some(6));
        assert_eq!(scale("de").and_then(|levels| levels.first()), Some(&"A1"));
        for unknown in ["", "german", "TOPIK", "xx"] {
            assert_eq!(scale(unknown), None, "{unknown}");
        }
    }
}
