//! The data of the pathway finder: small, whole, and refused when it is damaged.

use crate::real::PORTAL;
use bearings::counsel::openness::parts;
use bearings::counsel::{Condition, PathwayRule, Per, Points};
use bearings::domain::{Availability, Date, Payer, Purpose};
use bearings::site::pathway_data::{rules, ways};
use bearings::view::tools::{DataFault, ToolData, Ways, decode_rules, encode_rules};
use proptest::prelude::*;
use std::collections::BTreeMap;
use twins::brotli;

const TODAY: Date = Date { year: 2026, month: 11, day: 24 };

/// Most that a file may weigh, in bytes, compressed (DESIGN of the budgets: rules of all destinations, words of one).
const BUDGET: usize = 12_000;

#[test]
fn the_rules_of_all_pathways_come_back_whole_and_are_small() {
    let rules = rules(&PORTAL);
    let bytes = encode_rules(&rules);
    assert_eq!(decode_rules(&bytes), Ok(rules.clone()));
    let conditions = rules.iter().filter_map(|rule| Some((rule.id.clone(), rule.condition.clone()?)));
    assert!(conditions.collect::<BTreeMap<_, _>>() == PORTAL.rules, "every rule of the content, and no other, travels under its id");
    let sent = brotli(&bytes).len();
    assert!(sent <= BUDGET, "the rules weigh {sent} bytes compressed ({} raw), {BUDGET} is the bound", bytes.len());
    println!("rules: {} rules, {} bytes, {sent} compressed", rules.len(), bytes.len());
}

#[test]
fn every_rule_has_its_card_in_every_language_with_a_line_for_each_part_that_must_hold() {
    let rules = rules(&PORTAL);
    for (catalog, words) in PORTAL.catalogs.iter().zip(&PORTAL.words) {
        let ways = ways(&PORTAL, catalog, words, TODAY);
        assert_eq!(Ways::decode(&ways.encode()).as_ref(), Ok(&ways));
        assert_eq!(ways.cards.len(), rules.len());
        for (rule, card) in rules.iter().zip(&ways.cards) {
            let kind =
                if rule.availability.is_judged() || rule.availability == Availability::Closed { "data-pathway" } else { "data-beside" };
            assert!(card.contains(&format!("{kind}=\"{}\"", rule.id)), "{} in {}: {card}", rule.id, catalog.language.code);
            assert!(!card.contains('⟨'), "a raw key: {card}");
            let lines = if kind == "data-pathway" { rule.condition.as_ref().map_or(0, |condition| parts(condition).len()) } else { 0 };
            assert_eq!(card.matches("data-part=").count(), lines, "{}", rule.id);
        }
    }
}

#[test]
fn the_cards_of_every_destination_are_small() {
    let rules = rules(&PORTAL);
    let mut heavy = Vec::new();
    for (catalog, words) in PORTAL.catalogs.iter().zip(&PORTAL.words) {
        let all = ways(&PORTAL, catalog, words, TODAY);
        println!("ways in {}: {} bytes compressed", catalog.language.code, brotli(&all.encode()).len());
        for country in catalog.countries.values().filter(|country| !country.pathways.is_empty()) {
            let cards = rules.iter().zip(&all.cards).filter(|(rule, _)| rule.destination == country.code.as_str());
            let bytes = Ways { cards: cards.map(|(_, card)| card.clone()).collect() }.encode();
            let sent = brotli(&bytes).len();
            heavy.extend((sent > BUDGET).then(|| format!("{} in {}: {sent} bytes", country.code, catalog.language.code)));
        }
    }
    assert!(heavy.is_empty(), "over {BUDGET} bytes: {}", heavy.join("; "));
}

#[test]
fn one_kind_of_data_is_not_read_as_another() {
    let rules = encode_rules(&rules(&PORTAL));
    assert_eq!(Ways::decode(&rules), Err(DataFault::OtherVersion));
    assert_eq!(ToolData::decode(&rules), Err(DataFault::OtherVersion));
    assert_eq!(decode_rules(b"<!DOCTYPE html>"), Err(DataFault::NotOurs));
}

#[test]
fn rules_cut_short_or_longer_are_refused() {
    let bytes = encode_rules(&rules(&PORTAL));
    for length in 4..bytes.len() {
        assert_eq!(decode_rules(&bytes[..length]), Err(DataFault::Damaged), "cut to {length} bytes");
    }
    assert_eq!(decode_rules(&[bytes, vec![0]].concat()), Err(DataFault::Damaged));
}

#[test]
fn a_condition_deeper_than_any_of_ours_is_refused_before_it_can_exhaust_the_stack() {
    let deep = |depth: usize| {
        let ask = Condition::Ask("a".into());
        rule((1..depth).fold(ask, |inner, _| Condition::Not(Box::new(inner))))
    };
    assert_eq!(decode_rules(&encode_rules(&[deep(16)])), Ok(vec![deep(16)]));
    assert_eq!(decode_rules(&encode_rules(&[deep(17)])), Err(DataFault::Damaged));
}

fn rule(condition: Condition) -> PathwayRule {
    PathwayRule {
        id: "sa.job-seeker.a".into(),
        destination: "sa".into(),
        purpose: Purpose::JobSeeker,
        availability: Availability::OpenWithLimits,
        payer: Some(Payer::Nobody),
        opens_on: None,
        closed_on: Date::new(2026, 6, 30),
        condition: Some(condition),
    }
}

/// A condition of every kind, whether or not it makes sense.
fn any_condition() -> impl Strategy<Value = Condition> {
    let name = || "[a-z]{1,3}";
    let names = || proptest::collection::vec(name(), 0..4);
    let day = (1..=9999_u16, 1..=12_u8, 1..=28_u8).prop_map(|(year, month, day)| Date { year, month, day });
    let per = prop_oneof![Just(Per::Hour), Just(Per::Month), Just(Per::Year), Just(Per::Once)];
    let leaf = prop_oneof![
        (name(), name()).prop_map(|(fact, value)| Condition::Is(fact, value)),
        (name(), names()).prop_map(|(fact, values)| Condition::AnyOf(fact, values)),
        (name(), names()).prop_map(|(fact, values)| Condition::In(fact, values)),
        (name(), any::<u32>()).prop_map(|(fact, number)| Condition::AtLeast(fact, number)),
        (name(), any::<u32>()).prop_map(|(fact, number)| Condition::AtMost(fact, number)),
        day.clone().prop_map(Condition::Before),
        day.prop_map(Condition::After),
        proptest::collection::vec((name(), any::<u8>()), 0..3).prop_map(|levels| Condition::Level(levels.into_iter().collect())),
        (name(), any::<u32>(), name(), per).prop_map(|(fact, amount, currency, per)| Condition::Money(fact, amount, currency, per)),
        name().prop_map(Condition::Ask),
    ];
    leaf.prop_recursive(5, 24, 4, |inner| {
        let parts = || proptest::collection::vec(inner.clone(), 0..4);
        let points = (any::<u16>(), inner.clone()).prop_map(|(points, when)| Points { points, when });
        prop_oneof![
            parts().prop_map(Condition::All),
            parts().prop_map(Condition::Any),
            inner.clone().prop_map(|part| Condition::Not(Box::new(part))),
            (any::<u16>(), proptest::collection::vec(points, 0..4)).prop_map(|(need, of)| Condition::Points { need, of }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rule_with_any_condition_comes_back_equal(conditions in proptest::collection::vec(any_condition(), 0..4)) {
        let rules: Vec<_> = conditions.into_iter().map(rule).collect();
        prop_assert_eq!(decode_rules(&encode_rules(&rules)), Ok(rules));
    }

    #[test]
    fn bytes_that_are_not_ours_are_refused_and_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(decode_rules(&bytes).is_err());
        prop_assert!(Ways::decode(&bytes).is_err());
    }

    /// Behind a sound header anything may stand: it is read or refused, and what is read can be written again.
    #[test]
    fn a_damaged_body_never_panics(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = encode_rules(&rules(&PORTAL));
        for (at, byte) in changes {
            let at = 12 + at.index(bytes.len() - 12);
            bytes[at] = byte;
        }
        if let Ok(read) = decode_rules(&bytes) {
            prop_assert!(decode_rules(&encode_rules(&read)).is_ok());
        }
    }
}
