//! What the check of the content accepts, what it refuses, and in which words.

use crate::fixture::{EXPECTED, Fixture, folders};
use bearings::content::{self, Problem, ProblemKind, Task};
use bearings::domain::{Block, Share, Translation};
use bearings::words::{Arg, Isolation};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Set to write `expected.txt` anew; read the difference before you keep it.
const REWRITE: &str = "UPDATE_EXPECTED";

fn printed(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

fn bad_kinds() -> Vec<String> {
    let folder = fs::read_dir(folders().join("bad")).expect("tests/fixtures/bad");
    let names = folder.map(|entry| entry.expect("an entry of the folder").file_name().into_string().expect("a name in UTF-8"));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// Holds what is printed against the overlay's `expected.txt`.
fn compare(overlay: &str, problems: &[Problem]) -> Option<String> {
    let path = folders().join(overlay).join(EXPECTED);
    let found = printed(problems);
    if std::env::var_os(REWRITE).is_some() {
        fs::write(&path, &found).expect("expected.txt can be written");
    }
    match fs::read_to_string(&path) {
        Ok(expected) if expected == found => None,
        Ok(expected) => Some(format!("{overlay}\n  expected:\n{expected}\n  printed:\n{found}")),
        Err(_) => Some(format!("{overlay} has no {EXPECTED}; it would be:\n{found}")),
    }
}

#[test]
fn a_sound_project_is_read_whole_and_without_a_word() {
    let (portal, warnings) = Fixture::good().load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    assert_eq!(printed(&warnings), "");
    let languages: Vec<&str> = portal.catalogs.iter().map(|catalog| catalog.language.code.as_str()).collect();
    assert_eq!(languages, ["en", "ar"]);
    for catalog in &portal.catalogs {
        let pages: Vec<String> = catalog.pages.iter().map(|page| page.at.to_string()).collect();
        assert_eq!(pages, ["decide/start", "ways/protection", "prepare/check-the-offer"]);
        assert_eq!((catalog.contacts.len(), catalog.works.len(), catalog.countries.len()), (6, 3, 2));
        assert_eq!((catalog.statistics.len(), catalog.left_out.len()), (2, 1));
    }
    assert_eq!(portal.checks.iter().map(|check| check.id.as_str()).collect::<Vec<_>>(), ["small-check"]);
    assert_eq!(portal.words.iter().map(|words| words.language.as_str()).collect::<Vec<_>>(), languages);
}

#[test]
fn every_bad_project_is_refused_with_exactly_the_words_of_its_expected_txt() {
    let differences = bad_kinds().into_iter().filter_map(|kind| {
        let overlay = format!("bad/{kind}");
        match Fixture::good().with(&overlay).load() {
            Ok(_) => Some(format!("{overlay} is accepted")),
            Err(problems) => compare(&overlay, &problems),
        }
    });
    let differences: Vec<String> = differences.collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn gaps_in_a_translation_and_dates_that_are_past_are_warnings() {
    let (portal, warnings) = Fixture::good().with("gaps").load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    assert!(warnings.iter().all(Problem::is_warning));
    assert_eq!(compare("gaps", &warnings), None);
    let states: Vec<&Translation> = portal.catalogs[1].pages.iter().map(|page| &page.translation).collect();
    assert_eq!(states, [&Translation::Machine { outdated: true }, &Translation::Missing, &Translation::Machine { outdated: false }]);
}

#[test]
fn a_page_that_is_not_translated_shows_the_original_with_links_into_the_readers_language() {
    let (portal, _) = Fixture::good().with("gaps").load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    let [english, arabic] = [0, 1].map(|at| &portal.catalogs[at].pages[1]);
    assert_eq!((arabic.body_lang.as_str(), arabic.title.as_str()), ("en", english.title.as_str()));
    assert_eq!(arabic.hash, english.hash);
    let contact = &portal.catalogs[1].contacts["alarm-phone"];
    assert_eq!(contact.name, "Alarm Phone");

    let (portal, _) = Fixture::good().with("untranslated").load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    let html = |at: usize| match &portal.catalogs[at].pages[0].blocks[0] {
        Block::Prose(html) => html.clone(),
        other => panic!("{other:?}"),
    };
    assert!(html(0).contains("<a href=\"/en/ways/protection/\">"), "{}", html(0));
    assert!(html(1).contains("<a href=\"/ar/ways/protection/\">"), "{}", html(1));
}

#[test]
fn a_translation_names_the_hash_that_the_portal_lists() {
    let fixture = Fixture::good();
    let (portal, _) = fixture.load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    for (page, hash) in portal.hashes() {
        let translation = fs::read_to_string(fixture.root().join(format!("content/ar/{page}.md"))).expect("a translation");
        assert!(translation.contains(&format!("source = \"{hash}\"")), "{page}: {hash}");
    }
}

#[test]
fn a_work_is_printed_without_its_address_in_every_language() {
    let (portal, _) = Fixture::good().load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    for catalog in &portal.catalogs {
        let work = &catalog.works["ilo2019fair"];
        assert_eq!(work.reference, "International Labour Organization. (2019). General Principles for Fair Recruitment. ILO.");
        assert_eq!(work.short, "International Labour Organization, 2019");
        assert_eq!(work.url.as_deref(), Some("https://www.ilo.org/publications/fair"));
        assert_eq!(work.seen_at.as_deref(), Some("https://copies.example/ilo--fair"), "as typed, with two hyphens");
        assert!(work.url_seen && !catalog.works["un1948udhr"].url_seen);
        assert_eq!(
            catalog.works["un1948udhr"].reference,
            "United Nations General Assembly. (1948). Universal Declaration of Human Rights."
        );
    }
}

#[test]
fn no_page_carries_a_style_or_a_script() {
    let (portal, _) = Fixture::good().load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    for block in portal.catalogs.iter().flat_map(|catalog| &catalog.pages).flat_map(|page| &page.blocks) {
        if let Block::Prose(html) | Block::Box(_, html) = block {
            assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
        }
    }
}

/// The variants of an enum, read from its file: a kind of problem that nobody shows is one that nobody has seen in print.
fn variants(file: &str, name: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("a file of the source");
    let (_, body) = text.split_once(&format!("pub enum {name} {{\n")).expect("the enum");
    let (body, _) = body.split_once("\n}\n").expect("the end of the enum");
    let lines = body.lines().filter_map(|line| line.strip_prefix("    ")).filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    lines.map(first_word).collect()
}

fn first_word(text: &str) -> String {
    text.chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[test]
fn every_kind_of_problem_is_shown_by_a_fixture() {
    let mut shown = BTreeSet::new();
    let (mut unsound, mut country, mut named, mut statistic) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let bad = bad_kinds().into_iter().map(|kind| format!("bad/{kind}"));
    for overlay in bad.chain(["gaps".to_string()]) {
        let problems = match Fixture::good().with(&overlay).load() {
            Ok((_, warnings)) => warnings,
            Err(problems) => problems,
        };
        for problem in problems {
            shown.insert(first_word(&format!("{:?}", problem.kind)));
            match &problem.kind {
                ProblemKind::Unsound(found) => unsound.insert(first_word(&format!("{:?}", found.kind))),
                ProblemKind::Country(found) => country.insert(first_word(&format!("{found:?}"))),
                ProblemKind::Statistic(found) => statistic.insert(first_word(&format!("{found:?}"))),
                ProblemKind::Unknown { what, .. } => named.insert(first_word(&format!("{what:?}"))),
                _ => false,
            };
        }
    }
    let missing = |all: BTreeSet<String>, shown: &BTreeSet<String>| all.difference(shown).cloned().collect::<Vec<_>>();
    assert_eq!(missing(variants("src/content/problem.rs", "ProblemKind"), &shown), Vec::<String>::new());
    assert_eq!(missing(variants("src/counsel/unsound.rs", "UnsoundKind"), &unsound), Vec::<String>::new());
    assert_eq!(missing(variants("src/content/country_problem.rs", "CountryProblem"), &country), Vec::<String>::new());
    assert_eq!(missing(variants("src/content/statistics_problem.rs", "StatisticProblem"), &statistic), Vec::<String>::new());
    assert_eq!(missing(variants("src/content/named.rs", "Named"), &named), Vec::<String>::new());
}

#[test]
fn of_a_language_in_preparation_the_words_are_checked_and_nothing_is_shown() {
    let fixture = Fixture::good().with("bad/draft-words");
    let app = fs::read_to_string(folders().join("good/locales/en/app.ftl")).expect("words");
    fs::write(fixture.root().join("locales/fr/app.ftl"), app).expect("the words can be written");
    let (portal, warnings) = fixture.load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    assert_eq!(printed(&warnings), "");
    assert_eq!((portal.site.languages.len(), portal.catalogs.len(), portal.words.len()), (2, 2, 2));
    assert_eq!(portal.site.drafts, ["fr"]);
}

/// What the README promises: one row, one folder of words, and pages that follow one by one.
#[test]
fn a_language_is_added_by_its_row_and_its_folders_alone() {
    let (portal, warnings) = Fixture::good().with("added").load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    let others = warnings.iter().filter(|warning| ![".sw.", "/sw/"].iter().any(|part| warning.path.contains(part))).collect::<Vec<_>>();
    assert!(others.is_empty(), "{others:?}");
    let catalog = portal.catalogs.iter().find(|catalog| catalog.language.code == "sw").expect("the new language");
    let states = catalog.pages.iter().map(|page| (page.at.to_string(), page.translation.clone())).collect::<Vec<_>>();
    assert!(states.contains(&("ways/protection".into(), Translation::Machine { outdated: false })), "{states:?}");
    assert_eq!(states.iter().filter(|(_, state)| *state == Translation::Missing).count(), 2, "the others say that they are not translated");
    let progress = portal.progress();
    assert_eq!(progress.iter().map(|of| (of.pages.done, of.pages.all)).collect::<Vec<_>>(), [(3, 3), (3, 3), (1, 3)]);
    let words = portal.words.iter().find(|words| words.language == "sw").expect("its words");
    let flags = |count: i64| [("flags", Arg::Number(count.into()))];
    assert_eq!(words.say("small-check-level-stop", &flags(1), Isolation::Off).as_deref(), Some("Ishara moja. Simama na uhakikishe."));
    assert_eq!(words.say("small-check-level-stop", &flags(3), Isolation::Off).as_deref(), Some("Ishara 3. Simama na uhakikishe."));
}

#[test]
fn what_a_language_lacks_is_listed_with_its_words_counted() {
    let fixture = Fixture::good().with("added");
    let (portal, _) = fixture.load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    let todo = content::todo(&portal, fixture.root(), "sw").expect("a language that is translated into");
    let of = |path: &str| todo.iter().filter(|item| item.path == path).map(|item| item.task.clone()).collect::<Vec<_>>();
    assert_eq!(of("content/sw/decide/start.md"), [Task::Translate]);
    assert_eq!(of("content/sw/ways/protection.md"), [Task::Read]);
    assert!(matches!(of("content/countries/sa.sw.toml")[..], [Task::Entries(Share { done: 0, .. })]), "{todo:?}");
    assert!(todo.iter().filter(|item| !item.path.contains('*')).all(|item| item.words > 5), "{todo:?}");
    assert_eq!(content::todo(&portal, fixture.root(), "en"), None, "nothing is translated into the original");
    assert_eq!(content::todo(&portal, fixture.root(), "xx"), None);
}

#[test]
fn a_term_that_a_translation_says_otherwise_is_listed_as_unsure() {
    let fixture = Fixture::good();
    let term = |lang: &str, text: &str| fs::write(fixture.root().join(format!("locales/{lang}/terms.ftl")), text).expect("the terms");
    term("en", "-employer = employer\n    .meaning = Who pays you.\n-cost = cost\n    .meaning = What you pay.\n    .forms = costs\n");
    term("ar", "-employer = ربّ عمل\n    .meaning = من يدفع لك.\n-cost = كلفة\n    .meaning = ما تدفعه.\n    .forms = التكاليف\n");
    let (portal, _) = fixture.load().unwrap_or_else(|problems| panic!("{}", printed(&problems)));
    let todo = content::todo(&portal, fixture.root(), "ar").expect("a language that is translated into");
    let unsure = todo.iter().filter_map(|item| match &item.task {
        Task::Term { original, .. } => Some((item.path.as_str(), original.as_str())),
        _ => None,
    });
    let unsure: Vec<_> = unsure.collect();
    assert!(unsure.contains(&("content/ar/decide/start.md", "employer")), "{unsure:?}");
    assert!(unsure.iter().all(|(_, original)| *original != "cost"), "a form of it stands there: {unsure:?}");
}

#[test]
fn words_on_the_screen_are_found_in_the_file_that_has_them() {
    let fixture = Fixture::good();
    let found = content::says(fixture.root(), "still   looks GOOD");
    assert_eq!(found.iter().map(|mention| mention.path.as_str()).collect::<Vec<_>>(), ["content/en/decide/start.md"]);
    assert!(content::says(fixture.root(), "nobody says this").is_empty());
}
