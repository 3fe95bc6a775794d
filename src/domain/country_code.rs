//! The two-letter codes of countries; every file, id and address of a country is named by one.

use std::fmt;

/// The code of a country in lower case. There is none that the table does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(&'static str);

/// Every code of ISO 3166-1 alpha-2 (ISO 3166-1:2020 with its newsletters, 249 codes), and `xk`, which the European Union, the World Bank and
/// the Unicode CLDR use for Kosovo. Sorted, so that a code is found by halving.
const CODES: [&str; 250] = [
    "ad", "ae", "af", "ag", "ai", "al", "am", "ao", "aq", "ar", "as", "at", "au", "aw", "ax", "az", "ba", "bb", "bd", "be", "bf", "bg",
    "bh", "bi", "bj", "bl", "bm", "bn", "bo", "bq", "br", "bs", "bt", "bv", "bw", "by", "bz", "ca", "cc", "cd", "cf", "cg", "ch", "ci",
    "ck", "cl", "cm", "cn", "co", "cr", "cu", "cv", "cw", "cx", "cy", "cz", "de", "dj", "dk", "dm", "do", "dz", "ec", "ee", "eg", "eh",
    "er", "es", "et", "fi", "fj", "fk", "fm", "fo", "fr", "ga", "gb", "gd", "ge", "gf", "gg", "gh", "gi", "gl", "gm", "gn", "gp", "gq",
    "gr", "gs", "gt", "gu", "gw", "gy", "hk", "hm", "hn", "hr", "ht", "hu", "id", "ie", "il", "im", "in", "io", "iq", "ir", "is", "it",
    "je", "jm", "jo", "jp", "ke", "kg", "kh", "ki", "km", "kn", "kp", "kr", "kw", "ky", "kz", "la", "lb", "lc", "li", "lk", "lr", "ls",
    "lt", "lu", "lv", "ly", "ma", "mc", "md", "me", "mf", "mg", "mh", "mk", "ml", "mm", "mn", "mo", "mp", "mq", "mr", "ms", "mt", "mu",
    "mv", "mw", "mx", "my", "mz", "na", "nc", "ne", "nf", "ng", "ni", "nl", "no", "np", "nr", "nu", "nz", "om", "pa", "pe", "pf", "pg",
    "ph", "pk", "pl", "pm", "pn", "pr", "ps", "pt", "pw", "py", "qa", "re", "ro", "rs", "ru", "rw", "sa", "sb", "sc", "sd", "se", "sg",
    "sh", "si", "sj", "sk", "sl", "sm", "sn", "so", "sr", "ss", "st", "sv", "sx", "sy", "sz", "tc", "td", "tf", "tg", "th", "tj", "tk",
    "tl", "tm", "tn", "to", "tr", "tt", "tv", "tw", "tz", "ua", "ug", "um", "us", "uy", "uz", "va", "vc", "ve", "vg", "vi", "vn", "vu",
    "wf", "ws", "xk", "ye", "yt", "za", "zm", "zw",
];

/// The three letters (ISO 3166-1 alpha-3) of the countries that the words name, by which statistics know them. Sorted.
const ALPHA3: [(&str, &str); 86] = [
    ("AFG", "af"),
    ("ARE", "ae"),
    ("ARG", "ar"),
    ("AUS", "au"),
    ("AUT", "at"),
    ("BEL", "be"),
    ("BGD", "bd"),
    ("BGR", "bg"),
    ("BHR", "bh"),
    ("BRA", "br"),
    ("CAN", "ca"),
    ("CHE", "ch"),
    ("CHL", "cl"),
    ("CHN", "cn"),
    ("CMR", "cm"),
    ("CRI", "cr"),
    ("CYP", "cy"),
    ("CZE", "cz"),
    ("DEU", "de"),
    ("DJI", "dj"),
    ("DZA", "dz"),
    ("EGY", "eg"),
    ("ESP", "es"),
    ("EST", "ee"),
    ("ETH", "et"),
    ("FIN", "fi"),
    ("FRA", "fr"),
    ("GBR", "gb"),
    ("GRC", "gr"),
    ("GTM", "gt"),
    ("HND", "hn"),
    ("HRV", "hr"),
    ("HUN", "hu"),
    ("IDN", "id"),
    ("IND", "in"),
    ("IRN", "ir"),
    ("IRQ", "iq"),
    ("ISR", "il"),
    ("ITA", "it"),
    ("JOR", "jo"),
    ("JPN", "jp"),
    ("KHM", "kh"),
    ("KOR", "kr"),
    ("KWT", "kw"),
    ("LAO", "la"),
    ("LBN", "lb"),
    ("LBY", "ly"),
    ("LKA", "lk"),
    ("LTU", "lt"),
    ("LUX", "lu"),
    ("LVA", "lv"),
    ("MAR", "ma"),
    ("MDV", "mv"),
    ("MEX", "mx"),
    ("MLI", "ml"),
    ("MLT", "mt"),
    ("MMR", "mm"),
    ("MRT", "mr"),
    ("MYS", "my"),
    ("NER", "ne"),
    ("NGA", "ng"),
    ("NLD", "nl"),
    ("NPL", "np"),
    ("OMN", "om"),
    ("PAK", "pk"),
    ("POL", "pl"),
    ("PRT", "pt"),
    ("QAT", "qa"),
    ("ROU", "ro"),
    ("RUS", "ru"),
    ("SAU", "sa"),
    ("SDN", "sd"),
    ("SEN", "sn"),
    ("SGP", "sg"),
    ("SLV", "sv"),
    ("SOM", "so"),
    ("SVK", "sk"),
    ("SVN", "si"),
    ("SWE", "se"),
    ("THA", "th"),
    ("TUN", "tn"),
    ("TUR", "tr"),
    ("USA", "us"),
    ("VNM", "vn"),
    ("YEM", "ye"),
    ("ZAF", "za"),
];

impl CountryCode {
    /// The code, if the table has it.
    pub fn parse(code: &str) -> Option<CountryCode> {
        CODES.binary_search(&code).ok().map(|at| CountryCode(CODES[at]))
    }

    /// The country of three letters; `None` for one that the words do not name.
    pub fn from_alpha3(code: &str) -> Option<CountryCode> {
        let at = ALPHA3.binary_search_by_key(&code, |(alpha3, _)| alpha3).ok()?;
        CountryCode::parse(ALPHA3[at].1)
    }

    /// The three letters; `None` for a country that the words do not name.
    pub fn alpha3(self) -> Option<&'static str> {
        ALPHA3.iter().find(|(_, alpha2)| *alpha2 == self.0).map(|(alpha3, _)| *alpha3)
    }

    /// The two letters.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_three_letters_is_one_country_and_back() {
        assert!(ALPHA3.is_sorted());
        for (alpha3, alpha2) in ALPHA3 {
            let code = CountryCode::from_alpha3(alpha3).unwrap();
            assert_eq!((code.as_str(), code.alpha3()), (alpha2, Some(alpha3)));
        }
        assert_eq!(CountryCode::from_alpha3("XXX"), None);
        assert_eq!(CountryCode::parse("aq").unwrap().alpha3(), None);
    }

    #[test]
    fn every_code_of_the_table_is_found_and_no_other() {
        assert!(CODES.is_sorted());
        assert!(CODES.iter().all(|code| CountryCode::parse(code).is_some_and(|found| found.as_str() == *code)));
        for code in ["", "uk", "SA", "sau", "zz"] {
            assert_eq!(CountryCode::parse(code), None, "{code}");
        }
    }
}
