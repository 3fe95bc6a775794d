//! What the site says of itself never promises more than is so: words that claim too much, in each language.

use std::fs;

use super::real::root;

/// By language the beginnings of words for *anonymous*, *safe*, *secret* and *untraceable*. *Erased* is left to readers: it is also said of
/// answers, of which it is true, and with *not* of the browser's history.
const CLAIMS: [(&str, &[&str]); 8] = [
    ("en", &["anonym", "safe", "secure", "secret", "untrace"]),
    ("fr", &["anonym", "sécuris", "en sécurité", "secret", "intraçable"]),
    ("es", &["anónim", "segur", "secret"]),
    ("ar", &["مجهول", "آمن", "سري"]),
    ("bn", &["বেনাম", "নিরাপদ", "গোপনীয়"]),
    ("am", &["ስም አልባ", "ስም-አልባ", "አስተማማኝ", "ደህንነቱ"]),
    ("ur", &["گمنام", "بے خطر", "خفیہ"]),
    ("ne", &["बेनाम", "सुरक्षित", "गोप्य"]),
];

/// The ids in which the site speaks of itself: what is kept, who sees it, Leave, quiet mode, sharing.
const OF_ITSELF: [&str; 9] = ["leave", "quiet", "offline-", "privacy-", "gone-", "newer-", "tool-privacy", "take-share", "home-"];

/// The messages of a file whose ids begin so: id and text, with the lines that belong to it.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            Some((id, said)) => found.push((id.to_string(), said.to_string())),
            None => {
                if let Some((_, said)) = found.last_mut() {
                    said.push_str(line);
                }
            }
        }
    }
    found.retain(|(id, _)| OF_ITSELF.iter().any(|beginning| id.starts_with(beginning)));
    found
}

/// What one language claims too much, as `file: id: word`.
fn claims(lang: &str, words: &[&str], read: impl Fn(&str) -> String) -> Vec<String> {
    let mut found = Vec::new();
    for file in ["app", "offline", "tools"] {
        let path = format!("locales/{lang}/{file}.ftl");
        for (id, said) in messages(&read(&path)) {
            let said = said.to_lowercase();
            let claimed = words.iter().filter(|word| {
                said.split(|c: char| !c.is_alphanumeric() && c != '-').any(|part| part.starts_with(**word))
                    || (word.contains(' ') && said.contains(**word))
            });
            found.extend(claimed.map(|word| format!("{path}: {id} says “{word}”")));
        }
    }
    found
}

#[test]
fn no_message_about_the_site_itself_says_anonymous_or_safe_in_any_language() {
    for (lang, words) in CLAIMS {
        let read = |path: &str| fs::read_to_string(root().join(path)).expect("words");
        assert!(read(&format!("locales/{lang}/offline.ftl")).contains("privacy-leave"));
        assert_eq!(claims(lang, words, read), Vec::<String>::new());
    }
}

#[test]
fn a_claim_is_found_wherever_it_stands_in_a_message_about_the_site_and_nowhere_else() {
    let read = |path: &str| match path {
        "locales/en/app.ftl" => {
            "home-lead = Read on.\n    You stay Anonymous here.\nplan-safe = Be safe.\n# leave safe\nleave = Leave unsafe ground\n"
                .to_string()
        }
        _ => String::new(),
    };
    assert_eq!(claims("en", CLAIMS[0].1, read), ["locales/en/app.ftl: home-lead says “anonym”"]);
}
