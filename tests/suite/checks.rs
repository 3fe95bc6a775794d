//! All checks of the content: what holds for each of them, over any answers.

use crate::any_answers::any_answers;
use crate::real::PORTAL;
use bearings::counsel::openness::{PathwayState, find};
use bearings::counsel::share::{parse_shared, write_shared};
use bearings::counsel::sum::sum;
use bearings::counsel::{Answers, Check, Kind, Outcome, replay, review};
use bearings::domain::{Availability, Date};
use bearings::site::graph::{Form, graph};
use bearings::site::pathway_data::rules;
use proptest::prelude::*;

const TODAY: Date = Date { year: 2026, month: 11, day: 24 };

fn finder() -> &'static Check {
    PORTAL.checks.iter().find(|check| check.outcome == Outcome::Pathways).expect("a check that finds ways")
}

/// A check of the content, and two sets of answers to it.
fn any_check() -> impl Strategy<Value = (&'static Check, Answers, Answers)> {
    (0..PORTAL.checks.len()).prop_flat_map(|at| {
        let check = &PORTAL.checks[at];
        (Just(check), any_answers(check, 0.8), any_answers(check, 0.8))
    })
}

#[test]
fn every_check_asks_for_danger_first_and_has_its_page_in_every_language() {
    assert!(PORTAL.checks.len() >= 7);
    for check in &PORTAL.checks {
        assert_eq!(check.first, "danger-home", "{}", check.id);
        for catalog in &PORTAL.catalogs {
            assert!(catalog.page_of_tool(&check.id).is_some(), "{} stands on no page", check.id);
        }
    }
}

#[test]
fn what_is_asked_once_a_visit_is_the_same_question_in_every_check() {
    for check in &PORTAL.checks {
        for question in check.questions.iter().filter(|question| question.shared) {
            for other in PORTAL.checks.iter().filter_map(|other| other.question(&question.id)) {
                assert!(other.shared, "{} is shared in one check alone", question.id);
                let ids =
                    |question: &bearings::counsel::Question| question.choices.iter().map(|choice| choice.id.clone()).collect::<Vec<_>>();
                assert_eq!((question.kind, ids(question)), (other.kind, ids(other)), "{}", question.id);
            }
        }
    }
}

#[test]
fn every_fact_that_a_way_asks_for_is_a_question_of_the_finder() {
    for (way, condition) in &PORTAL.rules {
        for (fact, choice) in condition.mentions() {
            let question = finder().question(fact).unwrap_or_else(|| panic!("{way} asks for {fact}, which no question tells"));
            let is_country = question.id == "from";
            let has = choice.is_none_or(|choice| is_country || question.choice(choice).is_some());
            assert!(has, "{way}: {fact} has no choice {choice:?}");
        }
    }
}

#[test]
fn the_graph_names_every_question_and_every_way_on() {
    for check in &PORTAL.checks {
        let edges: usize = check.questions.iter().map(|question| question.next.0.len()).sum();
        let (dot, mermaid) = (graph(check, Form::Dot), graph(check, Form::Mermaid));
        assert_eq!((dot.matches(" -> ").count(), mermaid.matches(" -->").count()), (edges, edges), "{}", check.id);
        for question in &check.questions {
            assert!(dot.contains(&format!("\"{}\" [label", question.id)) && mermaid.contains(&format!("  {}[", question.id)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn protection_is_first_unless_it_was_denied_and_no_answer_takes_a_contact_away((check, answers, more) in any_check()) {
        let before = review(check, &answers);
        prop_assert_eq!(before.protection, !answers.get("danger-home").is_some_and(|answer| answer.has("no")));
        if before.protection {
            prop_assert_eq!(before.contacts.first().map(String::as_str), Some("unhcr-help"), "{}", check.id);
        }
        let mut added = answers.clone();
        for (question, answer) in more.iter().filter(|(question, _)| answers.get(question).is_none()) {
            added.set(question, answer.clone());
        }
        let after = review(check, &added);
        for contact in before.contacts {
            prop_assert!(after.contacts.contains(&contact), "{} was lost", contact);
        }
        prop_assert!(after.told.iter().all(|told| check.question(&told.question).is_some_and(|question| question.kind != Kind::Text)));
    }

    #[test]
    fn what_is_shared_comes_back_and_leads_to_the_same_review((check, answers, _) in any_check()) {
        let shared = parse_shared(check, &write_shared(check, &answers)).expect("what we wrote");
        prop_assert_eq!(shared.lost, 0);
        prop_assert_eq!(&shared.answers, &answers);
        prop_assert_eq!(review(check, &shared.answers), review(check, &answers));
        prop_assert_eq!(replay(check, &shared.answers).current.is_none(), replay(check, &answers).current.is_none());
    }

    #[test]
    fn a_way_is_closed_only_by_its_data_and_an_answer_more_never_opens_what_does_not_fit(answers in any_answers(finder(), 0.6), more in any_answers(finder(), 0.9)) {
        let rules = rules(&PORTAL);
        let before = find(&rules, &answers, TODAY);
        for way in &before.judged {
            let rule = &rules[way.rule];
            let by_data = rule.availability == Availability::Closed || rule.closed_on.is_some_and(|day| day <= TODAY) || rule.opens_on.is_some_and(|day| day > TODAY);
            prop_assert_eq!(way.state == PathwayState::Closed, by_data, "{}", &rule.id);
            prop_assert!(way.state != PathwayState::Missing || !way.failed.is_empty(), "{} misses something that nobody said", &rule.id);
            prop_assert!(way.state != PathwayState::Unknown || rule.condition.is_none() || !way.unknown.is_empty() || !way.asks.is_empty(), "{}", &rule.id);
        }
        let mut added = answers.clone();
        for (question, answer) in more.iter().filter(|(question, _)| answers.get(question).is_none()) {
            added.set(question, answer.clone());
        }
        let after = find(&rules, &added, TODAY);
        for way in before.judged.iter().filter(|way| matches!(way.state, PathwayState::Missing | PathwayState::MayBeOpen)) {
            // What is decided stays decided; another destination or purpose only takes the way out of the list.
            if let Some(now) = after.judged.iter().find(|now| now.rule == way.rule) {
                prop_assert_eq!(now.state, way.state, "{}", &rules[way.rule].id);
            }
        }
    }

    #[test]
    fn the_sum_of_any_answers_is_a_sum_or_a_reason(answers in any_answers(PORTAL.checks.iter().find(|check| check.outcome == Outcome::Sum).expect("a sum"), 0.9)) {
        let check = PORTAL.checks.iter().find(|check| check.outcome == Outcome::Sum).expect("a sum");
        if let Ok(sums) = sum(check, &answers) {
            prop_assert_eq!(sums.total, sums.costs.iter().map(|(_, amount)| amount).sum::<u64>());
            prop_assert!(sums.not_the_workers <= sums.total);
        }
    }
}
