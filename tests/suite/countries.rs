//! Countries as data: what is read from a sound pair, in which words, and what checks and pages can do with it.

use crate::fixture::Fixture;
use bearings::content::{Portal, Problem};
use bearings::counsel::{Answer, Answers, Condition, Known, Per};
use bearings::domain::{Agreement, ContactKind, Date, EntryKind, OfficialSite, Reach, Source, corridors};
use std::fs;

fn loaded(fixture: &Fixture) -> Portal {
    let print = |problems: Vec<Problem>| problems.iter().map(|problem| format!("{problem}\n")).collect::<String>();
    fixture.load().unwrap_or_else(|problems| panic!("{}", print(problems))).0
}

#[test]
fn a_country_has_its_facts_by_kind_and_its_contacts_among_all_others() {
    let portal = loaded(&Fixture::good());
    let catalog = &portal.catalogs[0];
    let [origin, destination] = ["bd", "sa"].map(|code| &catalog.countries[code]);
    assert!(origin.is_origin() && !origin.is_destination());
    assert!(destination.is_destination() && !destination.is_origin());
    assert_eq!((origin.convention_1951, origin.protocol_1967), (Some(false), None), "what no source says is not said");

    let fee = origin.of(EntryKind::Fee).next().expect("a fee");
    assert_eq!(fee.figure.as_deref(), Some("at most Tk 165,000"));
    let authority = origin.of(EntryKind::Authority).next().expect("an authority");
    assert_eq!(authority.site, Some(OfficialSite::Of("the Bureau of Manpower".into())));
    assert_eq!(authority.proof.source, Source::Work("ilo2019fair".into()));
    assert_eq!(destination.of(EntryKind::Alert).next().map(|alert| &alert.with), Some(&Reach::All));

    let centre = &catalog.contacts["bd.contact.call-centre"];
    assert_eq!((centre.kind, centre.agreement), (ContactKind::Migrants, Agreement::Single));
    let (phone, abroad) = (centre.phone.as_ref().expect("a number"), centre.abroad.as_ref().expect("a number from abroad"));
    assert_eq!((phone.shown.as_str(), phone.tel.as_str()), ("09610 102030", "09610102030"));
    assert_eq!((abroad.tel.as_str(), abroad.derived), ("+8809610102030", true));
}

#[test]
fn a_pair_has_a_page_where_a_corridor_names_it_and_both_ends_are_loaded() {
    let portal = loaded(&Fixture::good());
    let pairs: Vec<_> = corridors(&portal.catalogs[0].countries).iter().map(|pair| format!("{} to {}", pair.from, pair.to)).collect();
    assert_eq!(pairs, ["bd to sa"]);
}

#[test]
fn a_country_is_said_in_each_language_and_what_is_not_translated_whole_is_in_the_original() {
    let portal = loaded(&Fixture::good());
    let [english, arabic] = [0, 1].map(|at| &portal.catalogs[at].countries["sa"]);
    assert_ne!(english.summary, arabic.summary);
    let way = &arabic.pathways[0];
    assert!(way.translated && way.requirements.len() == 2 && way.asks["medical"] != english.pathways[0].asks["medical"]);
    assert_eq!(way.name_local, english.pathways[0].name_local);

    let portal = loaded(&Fixture::good().with("gaps"));
    let [english, arabic] = [0, 1].map(|at| &portal.catalogs[at].countries["bd"]);
    for kind in [EntryKind::Fee, EntryKind::Scam] {
        let [original, shown] = [english, arabic].map(|country| country.of(kind).next().expect("one of the kind"));
        assert!(original.translated && !shown.translated);
        assert_eq!((&original.text, &original.note), (&shown.text, &shown.note), "{kind:?}");
    }
    assert!(arabic.of(EntryKind::Risk).all(|risk| risk.translated));
    let summary = &portal.catalogs[1].countries["sa"];
    assert!(!summary.summary_translated);
    assert!(!portal.catalogs[1].contacts["bd.contact.999"].translated);
}

#[test]
fn conditions_are_read_as_rules_and_judged() {
    let portal = loaded(&Fixture::good());
    let paused = ["et", "xk"].map(String::from).to_vec();
    assert_eq!(portal.rules["sa.restriction.paused"], Condition::In("from".into(), paused.clone()));
    assert!(!portal.rules.contains_key("sa.protection.none"));
    let Condition::All(parts) = &portal.rules["sa.work.domestic"] else { panic!("the rule has several parts") };
    assert!(parts.contains(&Condition::Not(Box::new(Condition::In("from".into(), paused)))));
    let Some(Condition::Any(ways)) = parts.last() else { panic!("the last part has several ways") };
    assert_eq!(ways[0], Condition::Level(vec![("education".into(), 2), ("en".into(), 3)]));
    assert_eq!(ways[1], Condition::Money("pay".into(), 1000, "SAR".into(), Per::Month));

    let rule = &portal.rules["sa.work.domestic"];
    let mut answers = Answers::default();
    let today = Date::parse("2026-11-24");
    assert_eq!(rule.judge(&answers, today), Known::Unknown);
    for (fact, answer) in
        [("job-offer", Answer::one("yes")), ("sponsor", Answer::one("household")), ("from", Answer::one("np")), ("age", Answer::Number(30))]
    {
        answers.set(fact, answer);
        assert_eq!(rule.judge(&answers, today), Known::Unknown, "{fact}");
    }
    answers.set("experience", Answer::Number(0));
    answers.set("pay", Answer::Money(999, "SAR".into(), Per::Month));
    assert_eq!(rule.judge(&answers, today), Known::Unknown, "schooling and English are not known yet");
    answers.set("level", Answer::Levels(vec![("en".into(), 3)]));
    assert_eq!(rule.judge(&answers, today), Known::Met);
    answers.set("from", Answer::one("et"));
    assert_eq!(rule.judge(&answers, today), Known::NotMet);
}

#[test]
fn a_check_can_name_the_contact_of_a_country() {
    let fixture = Fixture::good();
    let path = fixture.root().join("content/checks/small-check.toml");
    let check = fs::read_to_string(&path).expect("the check of the fixture");
    fs::write(&path, check.replace("\"labour-office\"", "\"bd.contact.call-centre\"")).expect("the check can be written");
    let portal = loaded(&fixture);
    assert!(portal.checks[0].contacts().any(|contact| contact == "bd.contact.call-centre"));
}

#[test]
fn a_set_is_said_in_each_language() {
    let portal = loaded(&Fixture::good());
    let [english, arabic] = [0, 1].map(|at| &portal.catalogs[at].sets["sa-paused"]);
    assert_eq!(english.countries, arabic.countries);
    assert!(english.name != arabic.name && arabic.translated);
}

#[test]
fn a_file_that_lost_a_line_is_read_without_panic_and_every_problem_has_its_place() {
    let fixture = Fixture::good();
    let path = fixture.root().join("content/countries/sa.toml");
    let whole = fs::read_to_string(&path).expect("the destination of the fixture");
    let lines: Vec<&str> = whole.lines().collect();
    // Every third line is enough to meet each kind of value, and three times as fast.
    for lost in (0..lines.len()).step_by(3) {
        let left: Vec<&str> = lines.iter().enumerate().filter(|(at, _)| *at != lost).map(|(_, line)| *line).collect();
        fs::write(&path, left.join("\n")).expect("the file can be written");
        if let Err(problems) = fixture.load() {
            let in_file = problems.iter().filter(|problem| problem.path == "content/countries/sa.toml");
            assert!(in_file.clone().all(|problem| (1..=left.len()).contains(&problem.line)), "without line {}", lost + 1);
        }
    }
}
