//! The pieces from which the app makes a check live, written natively: the app chooses among them, fills their slots and shows them.
//!
//! A slot is an element with `data-slot`. The words of questions and choices are in no sheet: they stand in the worksheet on the page.
//!
//! | sheet | slots |
//! |---|---|
//! | `question` | `count progress fieldset status` |
//! | `review` | `protection child level advice next contact contacts axes flags gaps nothing changes told status` |
//! | `protection` | `first` |
//! | `child`, `step.{id}`, `change.{question}`, `contact.{id}` | – |
//! | `axis.{id}.{state}` | – |
//! | `flag.{id}` | `say because` |
//! | `gap` | `asked how` |
//! | `told` | `asked answer` |

use super::question::question_words;
use crate::counsel::{Check, Standing, Step};
use crate::domain::{Catalog, Indicator, PageRef, Work};
use crate::view::contact::contact_card;
use crate::view::icon;
use crate::view::phrase::{number, verified, word};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The page of the way to protection.
const PROTECTION_PAGE: &str = "ways/protection";

/// The sheets of a check in the language of that catalog, sorted by name.
pub fn sheets(check: &Check, catalog: &Catalog, words: &Words) -> Vec<(String, String)> {
    let mut sheets = vec![
        sheet("question", question(words)),
        sheet("review", review(words, !check.axes.is_empty())),
        sheet("protection", protection(catalog, words)),
        sheet("child", child(words)),
        sheet("gap", gap()),
        sheet("told", told(words)),
    ];
    for step in &check.steps {
        sheets.push(sheet(&format!("step.{}", step.id), next_step(check, step, catalog, words)));
    }
    for indicator in &check.indicators {
        let work = catalog.works.get(&indicator.citation);
        sheets.push(sheet(&format!("flag.{}", indicator.id), flag(check, indicator, work, words)));
    }
    for asked in &check.questions {
        if let Some(change) = question_words(words, &check.id, &asked.id, ".change") {
            sheets.push(sheet(&format!("change.{}", asked.id), view! { <li>{change}</li> }));
        }
    }
    for axis in &check.axes {
        for standing in Standing::ALL {
            sheets.push(sheet(&format!("axis.{}.{}", axis.id, standing.as_str()), axis_line(check, &axis.id, standing, words)));
        }
    }
    let contacts: BTreeSet<&str> = check.contacts().collect();
    for contact in contacts.into_iter().filter_map(|id| catalog.contacts.get(id)) {
        sheets.push(sheet(&format!("contact.{}", contact.id), contact_card(words, contact, 3)));
    }
    sheets.sort();
    sheets
}

fn sheet(name: &str, view: impl IntoView + 'static) -> (String, String) {
    // Nothing hydrates, so the marks that Leptos leaves for that are taken out.
    (name.to_string(), Owner::new().with(|| view.into_view().to_html()).replace("<!>", ""))
}

fn question(words: &Words) -> impl IntoView + use<> {
    view! {
        <div class="panel">
            <div class="steps"><span data-slot="count"></span><progress data-slot="progress" aria-hidden="true"></progress></div>
            <div data-slot="fieldset"></div>
            <div class="note" role="status" data-slot="status"></div>
            <p class="quiet-text">{words.text(ids::TOOL_OPTIONAL)}</p>
            <div class="row">
                <button class="button" type="button" data-action="next">{words.text(ids::NEXT)}{icon::ON.mirrored()}</button>
                <button class="button plain" type="button" data-action="dont-know">{words.text(ids::TOOL_DONT_KNOW)}</button>
                <button class="button plain" type="button" data-action="back">{icon::BACK.mirrored()}{words.text(ids::BACK)}</button>
            </div>
        </div>
    }
}

fn review(words: &Words, axes: bool) -> impl IntoView + use<> {
    let section = |message| view! { <h3>{words.text(message)}</h3> };
    view! {
        <div class="panel" data-review="">
            <h2 tabindex="-1" data-heading="">{words.text(ids::REVIEW_TITLE)}</h2>
            <div data-slot="protection"></div>
            <div data-slot="child"></div>
            <p class="lead"><strong data-slot="level"></strong></p>
            <p data-slot="advice"></p>
            <p class="quiet-text">{words.text(ids::REVIEW_NOT_A_VERDICT)}</p>

            {section(ids::REVIEW_NEXT)}
            <ol data-slot="next"></ol>
            {section(ids::REVIEW_ASK)}
            <div data-slot="contact"></div>
            <details class="more"><summary>{icon::OPEN.view()}{words.text(ids::REVIEW_MORE_CONTACTS)}</summary>
                <div class="cards" data-slot="contacts"></div>
            </details>

            {axes.then(|| view! { <h3>{words.text(ids::REVIEW_AXES)}</h3><ul class="axes" data-slot="axes"></ul> })}

            {section(ids::REVIEW_MEANS)}
            <div data-slot="flags"></div>
            <div class="card">
                <h4 class="kind">{icon::UNKNOWN.view()}{words.text(ids::REVIEW_GAP)}</h4>
                <ul class="gaps" data-slot="gaps"></ul>
            </div>
            <p data-slot="nothing">{words.text(ids::REVIEW_NOTHING)}</p>

            <div>{section(ids::REVIEW_CHANGE)}<ul data-slot="changes"></ul></div>

            {section(ids::REVIEW_TOLD)}
            <ul class="told" data-slot="told"></ul>
            <div class="row">
                <button class="button plain" type="button" data-action="print">{icon::PRINT.view()}{words.text(ids::REVIEW_PRINT)}</button>
                <button class="button plain" type="button" data-action="copy">{icon::COPY.view()}{words.text(ids::REVIEW_COPY)}</button>
                <button class="button plain" type="button" data-action="restart">{icon::AGAIN.view()}{words.text(ids::REVIEW_AGAIN)}</button>
            </div>
            <p role="status" data-slot="status"></p>
            <div class="print-only"><h3>{words.text(ids::REVIEW_NOTES)}</h3><div class="room"></div></div>
        </div>
    }
}

fn protection(catalog: &Catalog, words: &Words) -> impl IntoView + use<> {
    let path = path_of(catalog, PROTECTION_PAGE).map(|(path, _)| path);
    let link = path.map(|path| view! { <p><a class="go" href=path>{words.text(ids::PROTECTION_LINK)}</a></p> });
    view! {
        <div data-protection="">
            <div class="note">{icon::SHIELD.view()}<div>
                <h3>{words.text(ids::REVIEW_PROTECTION)}</h3>
                <p>{words.text(ids::REVIEW_PROTECTION_TEXT)}</p>
                {link}
            </div></div>
            <div data-slot="first"></div>
        </div>
    }
}

fn child(words: &Words) -> impl IntoView + use<> {
    view! {
        <div class="note danger">{icon::DANGER.view()}<div>
            <h3>{words.text(ids::REVIEW_CHILD)}</h3><p>{words.text(ids::REVIEW_CHILD_TEXT)}</p>
        </div></div>
    }
}

/// Address and title of a page in the language of the catalog.
fn path_of(catalog: &Catalog, at: &str) -> Option<(String, String)> {
    let page = catalog.page(&PageRef::parse(at)?)?;
    Some((page.at.path(&catalog.language.code), page.title.clone()))
}

fn next_step(check: &Check, step: &Step, catalog: &Catalog, words: &Words) -> impl IntoView + use<> {
    let text = word(words, &format!("{}-step-{}", check.id, step.id));
    let link = step.page.as_deref().and_then(|at| path_of(catalog, at)).map(|(path, title)| view! { " "<a href=path>{title}</a> });
    view! { <li>{text}{link}</li> }
}

fn flag(check: &Check, indicator: &Indicator, work: Option<&Work>, words: &Words) -> impl IntoView + use<> {
    let sign = format!("{}-sign-{}", check.id, indicator.id);
    let todo = word(words, &format!("{sign}.do"));
    let todo = words.text_with(ids::REVIEW_DO, &[("do", Arg::Text(&todo))], Isolation::On);
    let high = indicator.severity >= 3;
    let kind = words.text_with(ids::REVIEW_FLAG_KIND, &[("severity", number(indicator.severity.into()))], Isolation::Off);
    view! {
        <section class=if high { "card flag high" } else { "card flag" } data-red-flag=indicator.id.clone()>
            <p class="kind">{if high { icon::DANGER.view() } else { icon::CARE.view() }}{kind}</p>
            <h4>{word(words, &sign)}</h4>
            <p>{word(words, &format!("{sign}.why"))}</p>
            <p>{todo}</p>
            <p data-slot="say"></p>
            <div class="quiet-text" data-slot="because"></div>
            {work.map(|work| source_line(words, work))}
        </section>
    }
}

/// Source of a sign: the printed reference, the day on which we read it, and whether its address was met.
fn source_line(words: &Words, work: &Work) -> impl IntoView + use<> {
    let said = words.text_with(ids::REVIEW_SOURCE, &[("source", Arg::Text(&work.reference))], Isolation::On);
    let unopened = (!work.url_seen).then(|| words.text(ids::SOURCE_UNOPENED));
    view! { <p class="source">{said}" "{verified(words, work.seen, work.checked)}" "{unopened}</p> }
}

/// A side of the plan and how it looks: by a sign, a word and a colour.
fn axis_line(check: &Check, axis: &str, standing: Standing, words: &Words) -> impl IntoView + use<> {
    let sign = match standing {
        Standing::Sound => icon::GOOD,
        Standing::ClearUp => icon::CARE,
        Standing::Stop => icon::DANGER,
        Standing::Unknown => icon::UNKNOWN,
    };
    let name = word(words, &format!("{}-axis-{axis}", check.id));
    let said = word(words, &format!("axis-{}", standing.as_str()));
    view! {
        <li class="kind" data-axis=axis.to_string() data-state=standing.as_str()>{sign.view()}<span>{name}": "<b>{said}</b></span></li>
    }
}

fn gap() -> impl IntoView {
    view! { <li data-gap=""><b data-slot="asked"></b><p data-slot="how"></p></li> }
}

fn told(words: &Words) -> impl IntoView + use<> {
    view! {
        <li>
            <span><span data-slot="asked"></span><br/><b data-slot="answer"></b></span>
            <button class="button plain no-print" type="button" data-action="change">{words.text(ids::REVIEW_CHANGE_ANSWER)}</button>
        </li>
    }
}
