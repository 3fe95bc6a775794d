//! The one-file edition of every language: light enough, whole in itself, nothing fetched, nothing that leads nowhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use super::real::PORTAL;
use bearings::domain::{Block, Date, Page, PageRef, Translation};
use bearings::site::{LIMIT, single_file};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The file of each language, by its code.
static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let today = Date::new(2026, 11, 24).unwrap();
    let codes = PORTAL.catalogs.iter().map(|catalog| catalog.language.code.clone());
    codes.map(|code| (code.clone(), single_file(&PORTAL, &code, today).unwrap())).collect()
});

/// The values of an attribute, in their order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    let rest = html.match_indices(&begin).map(|(at, found)| &html[at + found.len()..]);
    rest.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn it_is_never_heavier_than_its_limit_and_uses_the_room() {
    for (lang, html) in FILES.iter() {
        println!("{lang}: {} bytes", html.len());
        assert!(html.len() <= LIMIT, "{lang}: {} bytes", html.len());
        assert!(html.len() > LIMIT / 2, "{lang}: {} bytes, and pages are left out", html.len());
    }
    assert_eq!(LIMIT, 700_000);
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    for (lang, html) in FILES.iter() {
        for forbidden in [" src=", "<script", "<link", " style=", "@import", "url(", "<iframe", "<img", "<object", " onclick="] {
            assert!(!html.contains(forbidden), "{lang}: {forbidden}");
        }
        assert!(html.contains("content=\"default-src 'none'; style-src 'sha256-"), "{lang}: no policy");
    }
}

#[test]
fn every_id_stands_once_and_every_reference_has_its_id() {
    for (lang, html) in FILES.iter() {
        let ids = values(html, "id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{lang}: an id stands twice");
        let references = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"];
        let named = references.iter().flat_map(|attribute| values(html, attribute)).flat_map(str::split_whitespace);
        let linked = values(html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let lost: BTreeSet<&str> = named.chain(linked).filter(|id| !known.contains(id)).collect();
        assert!(lost.is_empty(), "{lang}: no element has the id {lost:?}");
    }
}

#[test]
fn links_lead_into_the_file_to_a_telephone_or_to_another_site() {
    for (lang, html) in FILES.iter() {
        let known = ["#", "tel:", "https://", "http://", "mailto:"];
        let lost: Vec<&str> = values(html, "href").into_iter().filter(|href| !known.iter().any(|begin| href.starts_with(begin))).collect();
        assert!(lost.is_empty(), "{lang}: {lost:?} lead nowhere");
        // Only where it says where the newest stands.
        let own = values(html, "href").into_iter().filter(|href| href.starts_with(&PORTAL.site.address)).count();
        assert_eq!(own, 1, "{lang}");
    }
}

#[test]
fn questions_of_two_pages_never_share_a_name() {
    for (lang, html) in FILES.iter() {
        for (number, part) in html.split("class=\"part\"").skip(1).enumerate() {
            let own = format!("{}-", number + 1);
            let names = part.split("<input").skip(1).filter_map(|input| values(input.split('>').next()?, "name").first().copied());
            let others: BTreeSet<&str> = names.filter(|name| !name.starts_with(&own)).collect();
            assert!(others.is_empty(), "{lang}, part {own}: {others:?}");
        }
    }
}

#[test]
fn every_number_of_the_help_page_stands_on_it() {
    let at = PageRef::parse("help/now").unwrap();
    for ((lang, html), catalog) in FILES.iter().zip(&PORTAL.catalogs) {
        let page = html.split("id=\"help-now\"").nth(1).and_then(|rest| rest.split("class=\"part\"").nth(1)).unwrap();
        let ids = catalog.page(&at).unwrap().blocks.iter().filter_map(|block| match block {
            Block::Contacts(ids) => Some(ids),
            _ => None,
        });
        let contacts: Vec<_> = ids.flatten().filter_map(|id| catalog.contacts.get(id)).collect();
        let lines: Vec<_> = contacts.iter().flat_map(|contact| [&contact.phone, &contact.whatsapp]).flatten().collect();
        assert!(!lines.is_empty());
        for line in lines {
            let digits = line.tel.trim_start_matches('+');
            assert!(page.contains(&format!("tel:+{digits}\"")) || page.contains(&format!("wa.me/{digits}\"")), "{lang}: {}", line.tel);
        }
    }
}

#[test]
fn an_emergency_number_of_every_country_stands_in_every_language() {
    for ((lang, html), catalog) in FILES.iter().zip(&PORTAL.catalogs) {
        for country in catalog.countries.values() {
            let first = country.contacts.iter().filter(|contact| contact.phone.is_some()).min_by_key(|contact| contact.kind);
            let tel = first.and_then(|contact| contact.phone.as_ref()).map(|line| format!("href=\"tel:{}\"", line.tel.replace('#', "%23")));
            assert!(tel.is_none_or(|tel| html.contains(&tel)), "{lang}: {}", country.code);
        }
    }
}

#[test]
fn it_has_one_first_heading_and_no_level_is_jumped() {
    for (lang, html) in FILES.iter() {
        let levels: Vec<u32> = html
            .match_indices("<h")
            .filter_map(|(at, _)| {
                html[at + 2..].starts_with(|c: char| c.is_ascii_digit()).then(|| html[at + 2..].chars().next()?.to_digit(10))?
            })
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{lang}");
        let jumps = levels.windows(2).filter(|pair| pair[1] > pair[0] + 1).count();
        assert_eq!(jumps, 0, "{lang}: {levels:?}");
    }
}

#[test]
fn it_holds_who_helps_and_the_offer_check_in_every_language_and_nothing_that_is_not_translated() {
    for ((lang, html), catalog) in FILES.iter().zip(&PORTAL.catalogs) {
        let has = |page: &str| html.contains(&format!(" id=\"{page}\""));
        let first = ["help-now", "help-who", "help-missing-person", "help-report", "ways-protection", "prepare-check-the-offer"];
        for page in first {
            assert!(has(page), "{lang}: {page} is missing");
        }
        assert!(html.contains("<form ") && html.contains("type=\"radio\""), "{lang}: no worksheet");
        for page in catalog.pages.iter().filter(|page| page.translation == Translation::Missing) {
            assert!(!has(&page.at.to_string().replace('/', "-")), "{lang}: {} is not translated", page.at);
        }
    }
}

#[test]
fn what_is_left_out_is_named_and_not_there() {
    for ((lang, html), catalog) in FILES.iter().zip(&PORTAL.catalogs) {
        let named = html.split("</nav>").nth(1).and_then(|rest| rest.split("<article").next()).unwrap_or_default();
        // What leads to files for programs is of no use there.
        let is_meant = |page: &&Page| page.translation != Translation::Missing && page.at.to_string() != "facts/data";
        for page in catalog.pages.iter().filter(is_meant) {
            let is_in = html.contains(&format!(" id=\"{}\"", page.at.to_string().replace('/', "-")));
            let title = page.title.replace('&', "&amp;").replace('<', "&lt;");
            assert!(is_in != named.contains(&title), "{lang}: {} is in: {is_in}", page.at);
        }
    }
}

#[test]
fn only_the_worksheet_stays_of_a_tool() {
    for (lang, html) in FILES.iter() {
        for live in ["data-action", "class=\"stage\"", "role=\"status\"", " data-tool", " hidden class", "<button"] {
            assert!(!html.contains(live), "{lang}: {live}");
        }
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let today = Date::new(2026, 11, 24).unwrap();
    let (lang, first) = &FILES[1];
    assert!(single_file(&PORTAL, lang, today).unwrap() == *first, "{lang} differs between two builds");
}

#[test]
fn an_unknown_language_is_refused_with_those_that_there_are() {
    let error = single_file(&PORTAL, "xx", Date::new(2026, 11, 24).unwrap()).unwrap_err().to_string();
    assert_eq!(error, "unknown language `xx`: there is en, fr, es, ar, bn, am, ur, ne");
}
