//! The pages of countries and pairs: all real data on a page with its source, marked where it is past or not translated, with links that lead somewhere.

use crate::fixture::Fixture;
use bearings::content::{self, Options, Portal};
use bearings::counsel::nationality::{Standing, standing};
use bearings::domain::{
    Availability, Catalog, CountryCode, CountryPage, Date, EntryKind, Payer, Proof, Purpose, Source, address, corridors,
};
use bearings::site::{self, App};
use bearings::view::phrase::day;
use bearings::words::ids;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

/// What a page may weigh with brotli 11: 40,000 bytes without what a response says of itself.
const BUDGET: usize = 40_000 - 700;

fn today() -> Date {
    Date::parse("2026-11-24").expect("a day of the calendar")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn load(root: &Path) -> Portal {
    let loaded = content::load(&Options { root, today: today(), messages: ids::ALL });
    loaded.unwrap_or_else(|problems| panic!("{}", problems.iter().map(|problem| format!("{problem}\n")).collect::<String>())).0
}

/// Every page by its address.
fn rendered(portal: &Portal, today: Date) -> BTreeMap<String, String> {
    let outputs = site::render(portal, &App::none(), &[], today).into_iter();
    let pages = outputs.filter_map(|output| Some((output.page?.url, String::from_utf8(output.bytes).expect("a page in UTF-8"))));
    pages.collect()
}

/// The real portal, read and rendered once.
fn real() -> &'static (Portal, BTreeMap<String, String>) {
    static REAL: OnceLock<(Portal, BTreeMap<String, String>)> = OnceLock::new();
    REAL.get_or_init(|| {
        let portal = load(root());
        let pages = rendered(&portal, today());
        (portal, pages)
    })
}

/// The small pair of countries, in the real words, with an overlay.
fn small(overlay: Option<&str>) -> (Portal, BTreeMap<String, String>) {
    let fixture = overlay.into_iter().fold(Fixture::good(), Fixture::with).with_real_words();
    let portal = load(fixture.root());
    let pages = rendered(&portal, today());
    (portal, pages)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn is_of_country(url: &str) -> bool {
    url.contains("/from/") || url.contains("/to/")
}

fn pages_of_countries(pages: &BTreeMap<String, String>) -> impl Iterator<Item = (&String, &String)> {
    pages.iter().filter(|(url, _)| is_of_country(url))
}

/// The pages on which a country is told from its own side or sides.
fn own_pages(code: CountryCode, catalog: &Catalog) -> Vec<String> {
    let all = CountryPage::all(&catalog.countries).into_iter();
    let own = all.filter(|page| [CountryPage::Origin(code), CountryPage::Destination(code)].contains(page));
    own.map(|page| page.path(&catalog.language.code)).collect()
}

/// What stands on the page from the mark of an entry to the end of its source.
fn shown<'a>(html: &'a str, mark: &str) -> &'a str {
    let start = html.find(mark).unwrap_or_else(|| panic!("{mark} is not on its page"));
    let rest = &html[start..];
    let source = rest.find("<p class=\"source\">").unwrap_or_else(|| panic!("{mark} has no source"));
    let end = rest[source..].find("</p>").unwrap_or_else(|| panic!("{mark} has an endless source"));
    &rest[..source + end]
}

/// Whether an entry says these words, where it was read and when.
fn check_shown(html: &str, mark: &str, words: &[&str], proof: &Proof, catalog: &Catalog, said: &bearings::words::Words) {
    let shown = shown(html, mark);
    for text in words {
        assert!(shown.contains(&escaped(text)), "{mark} does not say {text:?}:\n{shown}");
    }
    let address = match &proof.source {
        Source::Cited(citation) => Some(citation.url.clone()),
        Source::Work(key) => catalog.works[key].url.clone(),
    };
    for address in address.iter().chain(&proof.also) {
        assert!(shown.contains(&escaped(address)), "{mark} does not lead to {address}:\n{shown}");
    }
    let read = day(said, proof.verification.seen);
    assert!(shown.contains(&read), "{mark} does not say that it was read on {read}");
}

#[test]
fn every_entry_of_every_country_is_shown_in_every_language_with_its_source_and_the_day_it_was_read() {
    let (portal, pages) = real();
    let mut entries = 0;
    for (catalog, said) in portal.catalogs.iter().zip(&portal.words) {
        for country in catalog.countries.values() {
            let own = own_pages(country.code, catalog);
            assert!(!own.is_empty(), "{} has no page", country.code);
            let html = own.iter().map(|url| pages[url].as_str()).collect::<String>();
            for entry in &country.entries {
                let mark = format!("id=\"{}\"", entry.id.replace('.', "-"));
                let words = [Some(&entry.text), entry.name.as_ref(), entry.figure.as_ref(), entry.note.as_ref(), entry.doubt.as_ref()];
                let more = [entry.applies_to.as_ref(), entry.penalty.as_ref(), entry.check.as_ref()];
                let words: Vec<&str> = words.into_iter().chain(more).flatten().map(String::as_str).collect();
                check_shown(&html, &mark, &words, &entry.proof, catalog, said);
            }
            for way in &country.pathways {
                let mark = format!("id=\"{}\"", way.id.replace('.', "-"));
                let words =
                    [Some(&way.name), way.status.as_ref(), way.who.as_ref(), way.fee.as_ref(), way.payer_note.as_ref(), way.stay.as_ref()];
                let more = [
                    way.time.as_ref(),
                    way.settlement.as_ref(),
                    way.work.as_ref(),
                    way.family.as_ref(),
                    way.note.as_ref(),
                    way.doubt.as_ref(),
                ];
                let words =
                    words.into_iter().chain(more).flatten().chain(&way.requirements).chain(way.asks.values()).chain(&way.unconditional);
                let words: Vec<&str> = words.map(String::as_str).collect();
                check_shown(&html, &mark, &words, &way.proof, catalog, said);
            }
            for contact in &country.contacts {
                let source = contact.source.clone().unwrap_or_else(|| panic!("{} has no source", contact.id));
                let proof = Proof { source: Source::Cited(source), also: contact.also.clone(), verification: contact.verification };
                let words =
                    [Some(&contact.name), Some(&contact.what_for), contact.note.as_ref(), contact.doubt.as_ref(), contact.site_of.as_ref()];
                let number = contact.phone.as_ref().map(|line| line.shown.as_str());
                let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).chain(number).collect();
                check_shown(&html, &format!("data-referral=\"{}\"", contact.id), &words, &proof, catalog, said);
            }
            entries += country.entries.len() + country.pathways.len() + country.contacts.len();
        }
    }
    assert!(entries > 1500, "{entries}");
}

#[test]
fn nothing_from_memory_stands_on_a_page_of_a_country() {
    let (portal, pages) = real();
    let unopened: Vec<String> = portal.words.iter().map(|words| words.text(ids::SOURCE_UNOPENED)).collect();
    for (url, html) in pages_of_countries(pages) {
        assert!(!unopened.iter().any(|said| html.contains(said)), "{url}");
    }
}

#[test]
fn every_word_of_a_kind_has_its_message() {
    let (portal, pages) = real();
    let mut needed: Vec<String> = Vec::new();
    needed.extend(Availability::WORDS.map(|(word, _)| format!("availability-{word}")));
    needed.extend(Purpose::WORDS.map(|(word, _)| format!("purpose-{word}")));
    needed.extend(Payer::WORDS.map(|(word, _)| format!("payer-{word}")));
    needed.extend(bearings::domain::AsylumSystem::WORDS.map(|(word, _)| format!("asylum-system-{word}")));
    needed.extend(Standing::ALL.map(|standing| format!("standing-{}", standing.as_str())));
    needed.extend(EntryKind::ALL.iter().flat_map(|kind| kind.topics()).map(|topic| format!("topic-{topic}")));
    for words in &portal.words {
        for id in &needed {
            assert!(words.say(id, &[], bearings::words::Isolation::Off).is_some(), "{id} has no words in {}", words.language);
        }
    }
    assert!(pages.iter().all(|(_, html)| !html.contains('⟨')), "a message without words is shown");
}

#[test]
fn alerts_stand_below_the_title_and_above_all_else_on_each_page_that_they_touch() {
    let (portal, pages) = real();
    let catalog = &portal.catalogs[0];
    for page in CountryPage::all(&catalog.countries) {
        let html = &pages[&page.path("en")];
        let touching: BTreeSet<&str> = match page {
            CountryPage::Origins | CountryPage::Destinations => BTreeSet::new(),
            CountryPage::Origin(code) | CountryPage::Destination(code) => {
                catalog.countries[code.as_str()].of(EntryKind::Alert).map(|alert| alert.id.as_str()).collect()
            }
            CountryPage::Pair(pair) => [(pair.from, pair.to), (pair.to, pair.from)]
                .into_iter()
                .flat_map(|(own, other)| catalog.countries[own.as_str()].of(EntryKind::Alert).filter(move |alert| alert.with.holds(&other)))
                .map(|alert| alert.id.as_str())
                .collect(),
        };
        let title = html.find("<h1").expect("a title");
        let rest = html.find("<section aria-labelledby=").map_or(html.len(), |first| {
            let after_alerts = html[first..].find("<aside").map_or(html.len(), |at| first + at);
            if touching.is_empty() { first } else { after_alerts }
        });
        let all = catalog.countries.values().flat_map(|country| country.of(EntryKind::Alert));
        for alert in all {
            let at = html.find(&format!("id=\"{}\"", alert.id.replace('.', "-")));
            let touches = touching.contains(alert.id.as_str());
            assert_eq!(at.is_some(), touches, "{} on {}", alert.id, page.path("en"));
            assert!(at.is_none_or(|at| title < at && at < rest), "{} is not at the top of {}", alert.id, page.path("en"));
        }
    }
}

#[test]
fn each_pair_that_a_corridor_names_has_a_page_in_each_language_and_no_other_has() {
    let (portal, pages) = real();
    let pairs = corridors(&portal.catalogs[0].countries);
    assert!(pairs.len() > 30, "{}", pairs.len());
    for catalog in &portal.catalogs {
        let lang = &catalog.language.code;
        let expected: BTreeSet<String> = pairs.iter().map(|pair| CountryPage::Pair(*pair).path(lang)).collect();
        let prefix = format!("/{lang}/from/");
        let found: BTreeSet<String> = pages.keys().filter(|url| url.starts_with(&prefix) && url.contains("/to/")).cloned().collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_nationality_that_the_rules_shut_out_is_told_so_and_one_that_they_leave_open_never_is() {
    let (portal, _) = real();
    let [afghan, bangladeshi] = ["af", "bd"].map(|code| CountryCode::parse(code).expect("a country"));
    let stands = |id: &str, from| {
        let ways = portal.catalogs[0].countries.values().flat_map(|country| &country.pathways);
        let way = ways.into_iter().find(|way| way.id == id).unwrap_or_else(|| panic!("{id}"));
        standing(way, portal.rules.get(id), from, today())
    };
    for (id, afghan_stands, bangladeshi_stands) in [
        ("us.work.h2a", Standing::NotThisNationality, Standing::MayBeOpen),
        ("us.study.f1", Standing::NotThisNationality, Standing::MayBeOpen),
        ("us.protection.asylum", Standing::MayBeOpen, Standing::MayBeOpen),
        ("us.protection.refugee", Standing::BySelection, Standing::BySelection),
        ("us.lottery.dv", Standing::Closed, Standing::Closed),
        ("us.restriction.full", Standing::Restricts, Standing::RestrictsOthers),
        ("us.restriction.immigrant75", Standing::Restricts, Standing::Restricts),
        ("sa.protection.none", Standing::NoSuchWay, Standing::NoSuchWay),
    ] {
        assert_eq!((stands(id, afghan), stands(id, bangladeshi)), (afghan_stands, bangladeshi_stands), "{id}");
    }
}

#[test]
fn every_way_of_the_destination_stands_on_a_pair_in_the_group_of_its_standing() {
    let (portal, pages) = real();
    for pair in corridors(&portal.catalogs[0].countries) {
        let html = &pages[&CountryPage::Pair(pair).path("en")];
        for way in &portal.catalogs[0].countries[pair.to.as_str()].pathways {
            let group = standing(way, portal.rules.get(&way.id), pair.from, today());
            let list = html.split_once(&format!("data-standing=\"{}\"", group.as_str())).expect("the group").1;
            let list = list.split("data-standing=").next().unwrap_or_default();
            let link = format!("href=\"/en/to/{}/#{}\"", pair.to, way.id.replace('.', "-"));
            assert!(list.contains(&link), "{} is not among {} for {}", way.id, group.as_str(), pair.from);
        }
    }
}

#[test]
fn what_is_past_its_date_is_marked_on_the_day_after_and_waits_hidden_before() {
    let (portal, pages) = real();
    let later = Date::parse("2030-01-01").expect("a day of the calendar");
    let past = rendered(portal, later);
    for country in portal.catalogs[0].countries.values() {
        for url in own_pages(country.code, &portal.catalogs[0]) {
            let dated = country.entries.len() + country.pathways.len() + country.contacts.len();
            assert_eq!(pages[&url].matches("data-past=").count(), dated, "{url}");
            assert_eq!(past[&url].matches("data-past=").count(), 0, "{url}");
            let said = past[&url].matches("This should have been checked again by").count();
            assert_eq!(said, dated, "{url}");
        }
    }
}

#[test]
fn a_page_says_once_that_facts_are_not_translated_and_leaves_search_engines_the_original() {
    let marked = |html: &str| html.matches("data-untranslated").count();
    let (_, pages) = small(None);
    for url in ["/en/from/bd/", "/ar/from/bd/", "/en/to/sa/", "/ar/to/sa/", "/ar/from/bd/to/sa/"] {
        assert_eq!(marked(&pages[url]), 0, "{url}");
        assert!(pages[url].contains("hreflang=\"ar\" href=\"https://"), "{url}");
        assert!(!pages[url].contains("<li lang="), "{url}");
    }

    // In part: the notice, and the page is still found by search engines.
    let (_, pages) = small(Some("gaps"));
    let html = &pages["/ar/from/bd/"];
    assert_eq!(marked(html), 1);
    assert!(html.contains("rel=\"alternate\" hreflang=\"ar\"") && html.contains("lang=\"en\" dir=\"ltr\""));

    // As a whole: the canonical address is the original's.
    let html = &pages["/ar/to/sa/"];
    assert_eq!(marked(html), 1);
    assert!(!html.contains("rel=\"alternate\""));
    let canonical = html.split_once("rel=\"canonical\"").and_then(|(_, rest)| rest.split('>').next()).unwrap_or_default();
    assert!(canonical.contains("/en/to/sa/\""), "{canonical}");
    assert_eq!(marked(&pages["/en/to/sa/"]), 0);
    assert!(!pages["/en/to/sa/"].contains("hreflang=\"ar\" href=\"https://"), "the original must not name a page that is not translated");
}

#[test]
fn ids_are_unique_and_every_link_of_the_site_to_itself_leads_to_a_page_and_an_anchor() {
    let (portal, pages) = real();
    let values = |html: &str, key: &str| -> Vec<String> {
        let parts = html.split(key).skip(1).map(|rest| rest.split('"').next().unwrap_or_default().to_string());
        parts.collect()
    };
    let anchors: BTreeMap<&String, BTreeSet<String>> = pages
        .iter()
        .map(|(url, html)| {
            let ids = values(html, " id=\"");
            let unique: BTreeSet<String> = ids.iter().cloned().collect();
            assert_eq!(unique.len(), ids.len(), "an id stands twice on {url}");
            (url, unique)
        })
        .collect();
    let sets = portal.catalogs[0].statistics.iter().map(|statistic| statistic.set.id.as_str());
    let of_sets: BTreeSet<String> =
        sets.flat_map(|id| [address::statistic_csv(id), address::statistic_json(id)]).map(|file| ["/", &file].concat()).collect();
    let works = portal.exports.iter().map(|export| format!("library/{}", export.key)).chain(["library".to_string()]);
    let of_library: BTreeSet<String> =
        works.flat_map(|name| ["bib", "ris", "csl.json"].map(|end| format!("/data/v1/{name}.{end}"))).collect();
    let known = |path: &str| {
        address::files().iter().any(|file| path == ["/", file].concat())
            || root().join("public").join(path.trim_start_matches('/')).exists()
            || path.starts_with("/away/")
            || path.ends_with(".webmanifest")
            || of_sets.contains(path)
            || of_library.contains(path)
    };
    for (url, html) in pages {
        for link in values(html, "href=\"").iter().filter(|link| link.starts_with(['/', '#'])) {
            let (path, anchor) = link.split_once('#').map_or((link.as_str(), None), |(path, anchor)| (path, Some(anchor)));
            let target = if path.is_empty() { url.clone() } else { path.to_string() };
            let found = anchors.get(&target);
            assert!(found.is_some() || known(&target), "{url} leads to {link}, which is no page");
            assert!(
                anchor.is_none_or(|anchor| found.is_some_and(|ids| ids.contains(anchor))),
                "{url} leads to {link}, which has no such anchor"
            );
        }
    }
}

#[test]
fn the_heaviest_page_of_a_country_stays_within_its_budget_in_every_language() {
    let (portal, pages) = real();
    for catalog in &portal.catalogs {
        let prefix = format!("/{}/", catalog.language.code);
        let own = pages_of_countries(pages).filter(|(url, _)| url.starts_with(&prefix));
        let (url, html) = own.max_by_key(|(_, html)| html.len()).expect("a page of a country");
        let bytes = twins::brotli(html.as_bytes()).len();
        assert!(bytes <= BUDGET, "{url}: {bytes} bytes, {BUDGET} are the budget");
    }
}

#[test]
fn a_number_is_dialled_as_it_is_written_for_a_telephone_and_said_digit_by_digit() {
    let (_, pages) = small(None);
    let html = &pages["/ar/from/bd/"];
    assert!(html.contains("href=\"tel:09610102030\"") && html.contains("href=\"tel:+8809610102030\""), "both numbers can be pressed");
    assert!(
        html.contains("<bdi dir=\"ltr\" aria-hidden=\"true\" class=\"tel\">09610 102030</bdi>"),
        "left to right, and not read as one number"
    );
    assert!(html.contains("<span class=\"said\">0 9 6 1 0 1 0 2 0 3 0</span>"), "read digit by digit");
}
