//! The lawful ways into a country, and the rule of each: its conditions, or why there are none.

use super::condition;
use super::proof::{proof, site};
use super::reading::{Reading, value};
use crate::content::country_problem::CountryProblem;
use crate::content::fields::{Lined, Table};
use crate::content::problem::ProblemKind;
use crate::counsel::soundness::is_id;
use crate::domain::{Availability, Pathway, Payer, Purpose};
use std::collections::BTreeMap;

/// Reads the pathways, and notes their rules.
pub fn read(file: &Table<'_>, reading: &Reading<'_>) -> Vec<Pathway> {
    let pathways = file.tables("pathway").into_iter().filter_map(|table| {
        let pathway = pathway(&table, reading);
        table.close();
        pathway
    });
    pathways.collect()
}

fn pathway(table: &Table<'_>, reading: &Reading<'_>) -> Option<Pathway> {
    let id = reading.id(table, &Purpose::WORDS.map(|(word, _)| word));
    reading.note(|notes| notes.pathways.extend(id.as_ref().map(|id| id.value.clone())));
    let purpose = table.one_of("purpose", &Purpose::WORDS);
    if let (Some(id), Some(purpose)) = (&id, purpose)
        && id.value.split('.').nth(1).is_some_and(|middle| middle != purpose.as_str())
    {
        table.add(id.line, ProblemKind::Country(CountryProblem::IdPurpose { id: id.value.clone(), purpose: purpose.as_str() }));
    }
    let skills = table.optional_texts("skills");
    for skill in skills.iter().filter(|skill| !is_id(&skill.value)) {
        table.add(skill.line, ProblemKind::BadId(skill.value.clone()));
    }
    let text = |key| value(table.optional_text(key));
    let texts = |list: Vec<Lined<String>>| list.into_iter().map(|text| text.value).collect();
    let (name, name_local) = (table.text("name"), text("name_local"));
    let (availability, status) = (table.one_of("availability", &Availability::WORDS), text("status"));
    let (opens_on, closed_on) = (table.optional_date("opens_on"), table.optional_date("closed_on"));
    let (who, requirements) = (text("who"), texts(table.optional_texts("requirements")));
    let (fee, payer, payer_note) = (text("fee"), table.optional_one_of("payer", &Payer::WORDS), text("payer_note"));
    let (time, stay, settlement, work, family) = (text("time"), text("stay"), text("settlement"), text("work"), text("family"));
    let site = site(table);
    let (asks, unconditional) = rule(table, id.as_ref(), reading);
    let (note, doubt) = (text("note"), text("doubt"));
    let proof = proof(table, reading.today, |key, line| reading.note(|notes| notes.works.push((key, line))));
    Some(Pathway {
        id: id?.value,
        purpose: purpose?,
        skills: texts(skills),
        name: name?.value,
        name_local,
        availability: availability?,
        status,
        opens_on: opens_on.map(|date| date.value),
        closed_on: closed_on.map(|date| date.value),
        who,
        requirements,
        fee,
        payer,
        payer_note,
        time,
        stay,
        settlement,
        work,
        family,
        site,
        asks,
        unconditional,
        note,
        doubt,
        proof: proof?,
        translated: true,
    })
}

/// `conditions` with `asks`, or `unconditional`: one of the two.
fn rule(table: &Table<'_>, id: Option<&Lined<String>>, reading: &Reading<'_>) -> (BTreeMap<String, String>, Option<String>) {
    let conditions = table.optional_value("conditions");
    let unconditional = table.optional_text("unconditional");
    let asks = table.optional_table("asks").map(|asks| asks.words_by_id()).unwrap_or_default();
    let line = id.map_or(table.line, |id| id.line);
    let name = id.map(|id| id.value.clone()).unwrap_or_default();
    match (&conditions, &unconditional) {
        (None, None) => table.add(line, ProblemKind::Country(CountryProblem::NoRule(name.clone()))),
        (Some(_), Some(reason)) => table.add(reason.line, ProblemKind::Country(CountryProblem::TwoRules(name.clone()))),
        _ => {}
    }
    let mut asked = Vec::new();
    let condition = conditions.and_then(|value| condition::read(table, value, reading.sets, &mut asked));
    for ask in asked.iter().filter(|ask| asks.iter().all(|(known, _)| known.value != ask.value)) {
        table.add(ask.line, ProblemKind::Country(CountryProblem::AskWithoutWords(ask.value.clone())));
    }
    // Where the condition could not be read, nobody knows what it asks.
    let judged = condition.is_some() || conditions.is_none();
    for (words, _) in asks.iter().filter(|(words, _)| judged && asked.iter().all(|ask| ask.value != words.value)) {
        table.add(words.line, ProblemKind::Country(CountryProblem::WordsWithoutAsk(words.value.clone())));
    }
    if let Some(condition) = condition {
        reading.note(|notes| notes.rules.push((name, condition)));
    }
    (asks.into_iter().map(|(id, words)| (id.value, words)).collect(), value(unconditional))
}
