//! The order of names in a list: that of the reader's own language (Unicode Technical Standard #10 with the rules of the CLDR).

use icu_collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions};
use icu_locale_core::Locale;

/// Sorts by the name that comes first in each.
pub fn by_name<T>(lang: &str, named: &mut [(String, T)]) {
    let locale = Locale::try_from_str(lang).unwrap_or(Locale::UNKNOWN);
    // The data are compiled in, and a language without rules of its own has those of the root.
    match CollatorBorrowed::try_new(CollatorPreferences::from(locale), CollatorOptions::default()) {
        Ok(collator) => named.sort_by(|(a, _), (b, _)| collator.compare(a, b)),
        Err(_) => named.sort_by(|(a, _), (b, _)| a.cmp(b)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: &str, names: &[&str]) -> Vec<String> {
        let mut named: Vec<(String, ())> = names.iter().map(|name| (name.to_string(), ())).collect();
        by_name(lang, &mut named);
        named.into_iter().map(|(name, ())| name).collect()
    }

    #[test]
    fn names_stand_in_the_order_of_the_language() {
        assert_eq!(
            sorted("fr", &["Sénégal", "Salvador", "États-Unis", "Égypte", "Espagne"]),
            ["Égypte", "Espagne", "États-Unis", "Salvador", "Sénégal"]
        );
        assert_eq!(sorted("ar", &["مصر", "ألمانيا", "إثيوبيا", "بنغلاديش"]), ["إثيوبيا", "ألمانيا", "بنغلاديش", "مصر"]);
        assert_eq!(sorted("no-such-language-code", &["b", "a"]), ["a", "b"]);
    }
}
