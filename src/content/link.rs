//! Where a link may lead, and how it is written in HTML; used by `prose`, and its phone numbers by `contacts`.

use super::named::Named;
use super::problem::ProblemKind;
use crate::domain::{PageRef, address as addresses};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A page of the site, perhaps an anchor on it.
    Page(PageRef, Option<String>),
    /// A file of the site, from its folder.
    File(String),
    /// A phone number.
    Phone(String),
    /// Another site.
    Web(String),
}

impl Target {
    /// Reads the address of a Markdown link.
    pub fn parse(address: &str) -> Result<Target, ProblemKind> {
        let bad = || ProblemKind::BadLink(address.to_string());
        if let Some(page) = address.strip_prefix("page:") {
            let (page, anchor) = page.split_once('#').map_or((page, None), |(page, anchor)| (page, Some(anchor)));
            return Ok(Target::Page(PageRef::parse(page).ok_or_else(bad)?, anchor.map(String::from)));
        }
        if let Some(file) = address.strip_prefix("file:") {
            let (written, known) = (file.to_string(), addresses::files());
            return if known.contains(&written) {
                Ok(Target::File(written))
            } else {
                Err(ProblemKind::Unknown { what: Named::File, written, known })
            };
        }
        if let Some(number) = address.strip_prefix("tel:") {
            return if is_phone(number) { Ok(Target::Phone(number.to_string())) } else { Err(ProblemKind::BadPhone(number.to_string())) };
        }
        if is_web(address) { Ok(Target::Web(address.to_string())) } else { Err(bad()) }
    }

    /// The start tag of its link on a page in that language.
    pub fn open(&self, lang: &str) -> String {
        match self {
            Target::Page(page, anchor) => {
                let anchor = anchor.as_ref().map(|anchor| ["#", anchor].concat()).unwrap_or_default();
                format!("<a href=\"{}\">", escape(&[page.path(lang), anchor].concat()))
            }
            Target::File(file) => format!("<a href=\"/{file}\">"),
            Target::Phone(number) => format!("<a class=\"tel\" dir=\"ltr\" href=\"tel:{number}\">"),
            Target::Web(address) => format!("<a href=\"{}\" rel=\"external noopener noreferrer\">", escape(address)),
        }
    }
}

/// Whether it is an address of the web: https, a host, no space.
pub fn is_web(address: &str) -> bool {
    let host = address.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| !host.is_empty()) && !address.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
}

/// Whether it is an address at which something was read; some States still have no https.
pub fn is_source(address: &str) -> bool {
    is_web(&address.replacen("http://", "https://", 1))
}

/// Whether it can be dialled as it stands: E.164 (ITU-T, 2010: a country code and at most 15 digits), or a short number of 3 to 6 digits.
pub fn is_phone(number: &str) -> bool {
    let all_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    match number.strip_prefix('+') {
        Some(digits) => (7..=15).contains(&digits.len()) && all_digits(digits) && !digits.starts_with('0'),
        None => (3..=6).contains(&number.len()) && all_digits(number),
    }
}

/// Whether a number is shown with the digits that are dialled, and nothing but spaces, hyphens, points and brackets between them.
pub fn shows(shown: &str, tel: &str) -> bool {
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')');
    shown.chars().all(allowed) && shown.chars().filter(|c| c.is_ascii_digit() || *c == '+').eq(tel.chars())
}

/// Text as it may stand in HTML and between double quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_that_can_be_dialled_are_phone_numbers() {
        for (number, valid) in [
            ("+33486517161", true),
            ("112", true),
            ("116111", true),
            ("+033486517161", false),
            ("0486517161", false),
            ("+33 4 86", false),
            ("11", false),
            ("+1234567890123456", false),
            ("", false),
            ("+", false),
        ] {
            assert_eq!(is_phone(number), valid, "{number}");
        }
    }

    #[test]
    fn a_number_shows_every_digit_that_is_dialled() {
        assert!(shows("+33 4 86 51 71 61", "+33486517161"));
        assert!(!shows("+33 4 86 51 71 62", "+33486517161"));
        assert!(!shows("04 86 51 71 61", "+33486517161"));
        assert!(!shows("call 112", "112"));
    }

    #[test]
    fn a_link_leads_to_a_page_a_number_or_another_site_and_nowhere_else() {
        for address in [
            "javascript:alert(1)",
            "file:/etc/passwd",
            "data:text/html,x",
            "//evil.example",
            "/en/help/now/",
            "#here",
            "mailto:a@b.example",
            "page:help",
            "https://",
            "",
        ] {
            assert!(Target::parse(address).is_err(), "{address}");
        }
        let page = Target::parse("page:help/now#children").expect("a link to an anchor");
        assert_eq!(page.open("ar"), "<a href=\"/ar/help/now/#children\">");
        let web = Target::parse("https://a.example/?a=1&b=2").expect("a link to another site");
        assert_eq!(web.open("en"), "<a href=\"https://a.example/?a=1&amp;b=2\" rel=\"external noopener noreferrer\">");
    }
}
