//! The figures: what their words refer to, what is drawn, their pages, and the files that people take.

use crate::fixture::Fixture;
use crate::real::{PORTAL, root};
use bearings::content::{self, Options, Portal};
use bearings::domain::statistic::Drawing;
use bearings::domain::{Catalog, CountryCode, Date, address};
use bearings::site::{App, Output, render};
use bearings::words::ids;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a page may weigh with brotli 11: 40,000 bytes without what a response says of itself.
const BUDGET: usize = 40_000 - 700;

fn files(portal: &Portal) -> BTreeMap<String, Vec<u8>> {
    let today = Date::new(2026, 11, 24).expect("a day of the calendar");
    let outputs = render(portal, &App::none(), &[], today).into_iter();
    outputs.filter(|output| output.path.contains("statistic")).map(|Output { path, bytes, .. }| (path, bytes)).collect()
}

static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| files(&PORTAL));

fn text(path: &str) -> &'static str {
    let bytes = FILES.get(path.trim_start_matches('/')).unwrap_or_else(|| panic!("{path} is not written"));
    std::str::from_utf8(bytes).expect("text in UTF-8")
}

fn page(lang: &str, id: &str) -> &'static str {
    text(&format!("{}index.html", address::statistic(lang, id)))
}

fn original() -> &'static Catalog {
    &PORTAL.catalogs[0]
}

/// The small project's sets, in the real words.
fn small(overlay: Option<&str>) -> Portal {
    let fixture = overlay.into_iter().fold(Fixture::good(), Fixture::with).with_real_words();
    let today = Date::new(2026, 11, 24).expect("a day of the calendar");
    let loaded = content::load(&Options { root: fixture.root(), today, messages: ids::ALL });
    loaded.unwrap_or_else(|problems| panic!("{}", problems.iter().map(|problem| format!("{problem}\n")).collect::<String>())).0
}

#[test]
fn references_are_said_in_the_digits_of_the_language() {
    let portal = small(None);
    let finding = |at: usize| portal.catalogs[at].statistic("abroad").expect("a set").words.finding.clone();
    assert_eq!(finding(0), "About 8.7 million people from Bangladesh lived abroad in 2024; exactly 236,699 from Saudi Arabia.");
    assert!(finding(1).starts_with("نحو ٨٫٧ مليون من بنغلاديش"), "{}", finding(1));
}

#[test]
fn a_set_without_words_in_a_language_shows_the_originals_and_says_so() {
    let portal = small(Some("gaps"));
    let arabic = &portal.catalogs[1];
    let (abroad, claims) = (arabic.statistic("abroad").expect("a set"), arabic.statistic("claims").expect("a set"));
    assert_eq!((abroad.translated, claims.translated), (true, false));
    assert_eq!(claims.words, portal.catalogs[0].statistic("claims").expect("a set").words);
    assert!(arabic.left_out.iter().all(|left| !left.translated));
    let files = files(&portal);
    let html = |id: &str| String::from_utf8(files[&format!("ar/facts/statistics/{id}/index.html")].clone()).expect("text");
    assert!(!html("abroad").contains("data-untranslated") && html("claims").contains("data-untranslated"));
    assert!(html("claims").contains("<h1 tabindex=\"-1\" lang=\"en\" dir=\"ltr\">"));
    let json: Value = serde_json::from_slice(&files["data/v1/statistics/claims.json"]).expect("JSON");
    assert!(json["words"].get("ar").is_none() && json["words"]["en"]["title"].is_string());
}

#[test]
fn bars_are_sorted_and_without_what_is_no_country() {
    let abroad = original().statistic("migrant-stock-by-origin").expect("the set");
    let bars = abroad.set.plan.bars(&abroad.set.table, |_| true);
    assert_eq!(bars.len(), 10);
    assert!(bars.windows(2).all(|pair| pair[0].value >= pair[1].value));
    assert!(bars.iter().all(|bar| bar.labels.iter().all(|(label, code)| code.is_some() && !label.starts_with("Other"))));
}

#[test]
fn no_line_holds_a_part_of_a_year() {
    let mut lines = 0;
    for statistic in &original().statistics {
        let set = &statistic.set;
        for line in set.plan.lines(&set.table) {
            lines += 1;
            assert!(line.points.windows(2).all(|pair| pair[0].time < pair[1].time), "{}: one value a year", set.id);
            let partial = set.table.rows.iter().filter(|row| row.iter().any(|cell| cell.starts_with("no (")));
            let drawn = |row: &Vec<String>| line.points.iter().any(|point| row.iter().any(|cell| cell == point.when));
            assert_eq!(partial.filter(|row| drawn(row)).count(), 0, "{}: {}", set.id, line.name);
        }
    }
    assert!(lines > 8);
}

#[test]
fn every_set_has_a_page_in_every_language_within_its_budget() {
    for catalog in &PORTAL.catalogs {
        let lang = catalog.language.code.as_str();
        let mut longest = text(&format!("{}index.html", address::statistics(lang)));
        for statistic in &catalog.statistics {
            let html = page(lang, &statistic.set.id);
            longest = if html.len() > longest.len() { html } else { longest };
            assert!(html.contains(" class=\"chart\"") && html.contains("id=\"finding\"") && html.contains("id=\"caveats\""));
            let rows = html.matches("<tr>").count() - 1;
            assert_eq!(rows, statistic.set.table.rows.len().min(20), "{lang} {}", statistic.set.id);
            assert!(!html.contains("style=") && !html.contains("<script>"), "{lang} {}", statistic.set.id);
            for file in [address::statistic_csv(&statistic.set.id), address::statistic_json(&statistic.set.id)] {
                assert!(html.contains(&format!("href=\"/{file}\"")), "{file}");
            }
        }
        let list = text(&format!("{}index.html", address::statistics(lang)));
        assert!(catalog.statistics.iter().all(|statistic| list.contains(&address::statistic(lang, &statistic.set.id))));
        assert_eq!(catalog.left_out.len(), 5);
        let bytes = twins::brotli(longest.as_bytes()).len();
        assert!(bytes <= BUDGET, "{lang}: {bytes} bytes of {BUDGET}");
    }
}

#[test]
fn bars_on_a_page_are_as_long_as_their_values() {
    for statistic in &original().statistics {
        let Drawing::Bars { .. } = statistic.set.plan.drawing else { continue };
        let is_ours = |code: &str| CountryCode::from_alpha3(code).is_some_and(|code| original().countries.contains_key(code.as_str()));
        let bars = statistic.set.plan.bars(&statistic.set.table, is_ours);
        let longest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
        let html = page("en", &statistic.set.id);
        let widths = html.split("<rect height=\"20\" width=\"").skip(1).filter_map(|rest| rest.split('%').next()?.parse::<f64>().ok());
        let widths: Vec<f64> = widths.collect();
        assert_eq!(widths.len(), bars.len(), "{}", statistic.set.id);
        for (bar, width) in bars.iter().zip(widths) {
            assert!((bar.value / longest * 100.0 - width).abs() < 0.06, "{}: {bar:?} {width}", statistic.set.id);
        }
    }
}

#[test]
fn the_files_hold_every_row_of_the_content() {
    for statistic in &original().statistics {
        let set = &statistic.set;
        let path = format!("content/statistics/{}.csv", set.id);
        assert_eq!(text(&address::statistic_csv(&set.id)), std::fs::read_to_string(root().join(path)).expect("the table"));
        let json: Value = serde_json::from_str(text(&address::statistic_json(&set.id))).expect("JSON");
        let rows = json["rows"].as_array().expect("rows");
        assert_eq!((rows.len(), json["count"].as_u64()), (set.table.rows.len(), Some(set.table.rows.len() as u64)));
        for (row, written) in rows.iter().zip(&set.table.rows) {
            for (cell, column) in written.iter().zip(&set.table.columns) {
                let said = match &row[&column.name] {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    number => number.to_string(),
                };
                let equal = said == *cell || said.parse::<f64>().ok().is_some_and(|value| Some(value) == cell.parse().ok());
                assert!(equal, "{} {}: {said} and {cell}", set.id, column.name);
            }
        }
    }
}

#[test]
fn every_file_of_a_set_keeps_to_the_schema_that_they_share() {
    let schema: Value = serde_json::from_str(text(&address::data_schema("statistic"))).expect("a schema");
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    for statistic in &original().statistics {
        let mut json: Value = serde_json::from_str(text(&address::statistic_json(&statistic.set.id))).expect("JSON");
        assert!(
            validator.is_valid(&json),
            "{}: {:?}",
            statistic.set.id,
            validator.iter_errors(&json).next().map(|error| error.to_string())
        );
        json["colour"] = Value::from("red");
        assert!(!validator.is_valid(&json), "a key that nobody knows is accepted");
    }
}

#[test]
fn what_is_not_published_is_in_no_file_and_named_on_the_list() {
    for id in ["trafficking-age-sex-year", "remittances-received-2021-2024", "missing-migrants-region-year"] {
        assert!(FILES.keys().all(|path| !path.contains(id)), "{id}");
    }
    let list = text("en/facts/statistics/index.html");
    assert!(original().left_out.iter().all(|left| list.contains(&left.name) && list.contains(&left.reason)));
}

#[test]
fn each_country_and_each_pair_that_the_sets_have_shows_its_figures() {
    let today = Date::new(2026, 11, 24).expect("a day of the calendar");
    let outputs = render(&PORTAL, &App::none(), &[], today);
    let html = |url: &str| {
        let found =
            outputs.iter().find(|output| output.page.as_ref().is_some_and(|page| page.url == url)).unwrap_or_else(|| panic!("{url}"));
        String::from_utf8(found.bytes.clone()).expect("text")
    };
    for (url, says) in [
        ("/en/from/bd/", vec!["about 8.7 million", "Saudi Arabia (2.4 million)", "22,000", "8.1 in a hundred"]),
        ("/en/to/sa/", vec!["about 13.7 million"]),
        ("/en/from/bd/to/sa/", vec!["about 2.4 million", "in 2024"]),
        ("/ar/from/bd/", vec!["٨٫٧ مليون", "lang=\"en\""]),
    ] {
        let html = html(url).replace(['\u{2068}', '\u{2069}'], "");
        let (_, figures) = html.split_once("<h2 id=\"figures\">").unwrap_or_else(|| panic!("{url} has no figures"));
        let figures = figures.split("</section>").next().unwrap_or_default();
        for said in says {
            assert!(figures.contains(said), "{url}: {said} in {figures}");
        }
        assert!(figures.contains("/facts/statistics/"), "{url} leads to the set");
    }
    let countries: Vec<_> = original().countries.values().filter(|country| country.code.alpha3().is_none()).collect();
    assert!(countries.is_empty(), "a country of the site has no code of three letters: {countries:?}");
}
