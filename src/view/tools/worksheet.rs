//! A tool as it stands on the page without any script: a cover, and the whole check as a worksheet to read, tick and print.

use super::question::{choice_words, question_words};
use super::sheets::source_line;
use super::typed::{bounds, fields};
use crate::counsel::{Check, Choice, Condition, Kind, Outcome, Question};
use crate::domain::Catalog;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::phrase::{digits, word};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;

/// The section of a tool: the box in which it goes live, and the worksheet below.
pub fn tool_section(edition: Edition<'_>, check: &Check) -> impl IntoView + use<> {
    let words = edition.words;
    let anchor = format!("{}-worksheet", check.id);
    let questions = check
        .questions
        .iter()
        .enumerate()
        .map(|(at, question)| view! { <li class="q" data-of=question.id.clone()>{question_sheet(edition.catalog, words, check, at, question)}</li> });
    let questions = questions.collect_view();
    let title = word(words, &check.id);
    let shown = title.clone();
    let lead = view! { <p>{edition.text(ids::TOOL_WORKSHEET_LEAD)}</p><ol>{questions}</ol> };
    let sheet = if check.folded {
        let title = view! { <summary>{icon::OPEN.view()}{edition.text(ids::TOOL_WORKSHEET)}</summary> };
        view! { <details class="more">{title}{lead}</details> }.into_any()
    } else {
        view! { <h2>{edition.text(ids::TOOL_WORKSHEET)}</h2>{lead} }.into_any()
    };
    let is_finder = check.outcome == Outcome::Pathways;
    let rules = is_finder.then(|| edition.assets.rules.clone());
    let ways = is_finder.then(|| edition.ways()).flatten();
    let day = is_finder.then(|| edition.today.to_string());
    view! {
        <section data-tool=check.id.clone() data-src=edition.tool_data(&check.id) data-rules=rules data-ways=ways data-day=day aria-label=title>
            <div class="stage">
                <div class="panel cover">
                    <h2>{shown}</h2>
                    <p>{word(words, &format!("{}.intro", check.id))}</p>
                    <p class="quiet-text">{word(words, &format!("{}.length", check.id))}</p>
                    <p class="quiet-text">{edition.text(ids::TOOL_PRIVACY)}</p>
                    <a class="button" href=format!("#{anchor}") data-action="start">{edition.text(ids::TOOL_START)}{icon::ON.mirrored()}</a>
                    <p role="status" class="failed" hidden>{edition.text(ids::TOOL_FAILED)}</p>
                    <p role="status" class="refused" hidden>{edition.text(ids::SHARED_REFUSED)}</p>
                </div>
            </div>
            <div class="worksheet" id=anchor>{sheet}</div>
        </section>
    }
}

fn question_sheet(catalog: &Catalog, words: &Words, check: &Check, at: usize, question: &Question) -> impl IntoView + use<> {
    let say = |attribute: &str| question_words(words, &check.id, &question.id, attribute);
    let with = |message, name, value: &str| words.text_with(message, &[(name, Arg::Text(value))], Isolation::On);
    let line = |class: &'static str, text: String| view! { <p class=class>{text}</p> };
    let number = [digits(words, at + 1).as_str(), ". "].concat();
    let options: Vec<_> = question.choices.iter().map(|choice| option(words, check, question, choice)).collect();
    let how = match question.kind {
        Kind::One => Some(words.text(ids::TOOL_ONE)),
        Kind::Several => Some(words.text(ids::TOOL_SEVERAL)),
        Kind::Number => bounds(question, words),
        _ => None,
    };
    let source = question.citation.as_ref().and_then(|key| catalog.works.get(key)).map(|work| source_line(words, work));
    view! {
        <fieldset data-question=question.id.clone()>
            <legend tabindex="-1" data-heading=""><span class="no">{number}</span><span data-asked="">{say("")}</span></legend>
            {say(".text").map(|text| view! { <p>{text}</p> })}
            {say(".fact").map(|fact| view! { <p><strong>{fact}</strong></p> })}
            {source}
            {say(".why").map(|why| line("quiet-text", with(ids::TOOL_WHY, "why", &why)))}
            {how.map(|how| line("quiet-text", how))}
            {question.kind.is_typed().then(|| fields(question, catalog, words))}
            {(!options.is_empty()).then(|| view! { <div class="options">{options}</div> })}
            {say(".find-out").map(|how| line("quiet-text on-paper find-out", with(ids::TOOL_FIND_OUT, "how", &how)))}
            {say(".say").map(|say| line("quiet-text on-paper say", with(ids::TOOL_SAY, "say", &say)))}
            {skips(words, check, at, question).into_iter().map(|skip| line("quiet-text on-paper", skip)).collect_view()}
        </fieldset>
    }
}

fn option(words: &Words, check: &Check, question: &Question, choice: &Choice) -> impl IntoView + use<> {
    let signs = choice.raises.iter().map(|sign| {
        let sign = word(words, &format!("{}-sign-{sign}", check.id));
        let said = words.text_with(ids::TOOL_MEANS, &[("sign", Arg::Text(&sign))], Isolation::On);
        view! { <span class="means on-paper">{said}</span> }
    });
    view! {
        <label class="option">
            <input type=if question.kind == Kind::One { "radio" } else { "checkbox" } name=question.id.clone() value=choice.id.clone() autocomplete="off"/>
            <span><span data-answer="">{choice_words(words, &check.id, &question.id, &choice.id)}</span>{signs.collect_view()}</span>
        </label>
    }
}

/// The skip rules of a question that depend on its own answer: "If you ticked …, go on with question 5".
fn skips(words: &Words, check: &Check, at: usize, question: &Question) -> Vec<String> {
    let follows = |to: &str| check.questions.get(at + 1).is_some_and(|next| next.id == to);
    let rules = || question.next.0.iter().filter(|edge| !follows(&edge.to));
    // Without any choice there is one way on alone.
    let on = rules().filter(|edge| edge.when.is_none() && question.choices.is_empty());
    let on = on.filter_map(|edge| check.questions.iter().position(|found| found.id == edge.to));
    let on = on.map(|target| words.text_with(ids::TOOL_GO_ON, &[("number", Arg::Text(&digits(words, target + 1)))], Isolation::Off));
    let by_choice = rules()
        .filter_map(|edge| {
            let target = check.questions.iter().position(|found| found.id == edge.to)?;
            let choices: Vec<&str> = match edge.when.as_ref()? {
                Condition::Is(asked, choice) if *asked == question.id => vec![choice],
                Condition::AnyOf(asked, choices) if *asked == question.id => choices.iter().map(String::as_str).collect(),
                _ => return None,
            };
            let target = digits(words, target + 1);
            Some(choices.into_iter().map(move |choice| {
                let ticked = choice_words(words, &check.id, &question.id, choice);
                words.text_with(ids::TOOL_SKIP, &[("choice", Arg::Text(&ticked)), ("number", Arg::Text(&target))], Isolation::On)
            }))
        })
        .flatten();
    by_choice.chain(on).collect()
}
