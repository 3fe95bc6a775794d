//! The pieces from which the app makes a check live, written natively: the app chooses among them, fills their slots and shows them.
//!
//! A slot is an element with `data-slot`. The words of questions and choices are in no sheet: they stand in the worksheet on the page.
//!
//! | sheet | slots |
//! |---|---|
//! | `question` | `count progress other fieldset status optional` |
//! | `review` | `protection child other level advice next contact contacts axes ways notes flags gaps nothing changes told status`, and those of `sum_sheet` |
//! | `protection` | `first` |
//! | `child`, `step.{id}`, `change.{question}`, `contact.{id}` | – |
//! | `note.{id}`, `state.{state}`, `known.{known}`, `alternatives` | – |
//! | `flag.{id}` | `say because` |
//! | `axis.{state}` | `name` |
//! | `gap` | `asked how` |
//! | `told` | `asked answer` |
//! | `code`, `share` | see `take` |

use super::question::question_words;
use super::sum_sheet::sum_sheet;
use super::take::{code, share, take};
use crate::counsel::openness::PathwayState;
use crate::counsel::{Check, Outcome, Standing, Step};
use crate::domain::{Catalog, Contact, Indicator, Language, PageRef, Work, address};
use crate::view::contact::{Card, card};
use crate::view::icon::{self, Icon};
use crate::view::marks::Marks;
use crate::view::phrase::{number, verified, word};
use crate::words::{Arg, Isolation, Message, Words, ids};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// How a part of a condition can stand: the sheet, its sign and its word.
const KNOWN: [(&str, Icon, Message); 3] = [
    ("known.met", icon::GOOD, ids::KNOWN_MET),
    ("known.not-met", icon::LOCK, ids::KNOWN_NOT_MET),
    ("known.unknown", icon::UNKNOWN, ids::KNOWN_UNKNOWN),
];
/// The page of the way to protection.
const PROTECTION_PAGE: &str = "ways/protection";

/// The sheets of a check in the language of that catalog, sorted by name.
pub fn sheets(check: &Check, original: &Language, catalog: &Catalog, words: &Words) -> Vec<(String, String)> {
    // What is not translated is shown in the original and marked so.
    let marks = |contact: &Contact| match contact.translated || original.code == catalog.language.code {
        true => Marks::default(),
        false => Marks { lang: Some(original.code.clone()), dir: Some(original.dir.as_str()) },
    };
    let mut sheets = vec![
        sheet("question", question(words)),
        sheet("review", review(check, catalog, words)),
        sheet("protection", protection(catalog, words)),
        sheet("child", child(words)),
        sheet("gap", gap()),
        sheet("told", told(words)),
        sheet("code", code(words)),
        sheet("share", share(words)),
    ];
    for step in &check.steps {
        sheets.push(sheet(&format!("step.{}", step.id), next_step(check, step, catalog, words)));
    }
    for note in &check.notes {
        let said = word(words, &format!("{}-note-{}", check.id, note.id));
        let source = catalog.works.get(&note.citation).map(|work| source_line(words, work));
        sheets.push(sheet(&format!("note.{}", note.id), view! { <div data-note=note.id.clone()><p>{said}</p>{source}</div> }));
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
    if check.outcome == Outcome::Pathways {
        for state in PathwayState::ALL {
            sheets.push(sheet(&format!("state.{}", state.as_str()), state_line(state, words)));
        }
        for (name, sign, message) in KNOWN {
            sheets.push(sheet(name, view! { {sign.view()}<span class="said">{words.text(message)}": "</span> }));
        }
        sheets.push(sheet("alternatives", alternatives(catalog, words)));
    }
    for standing in Standing::ALL.into_iter().filter(|_| !check.axes.is_empty()) {
        sheets.push(sheet(&["axis.", standing.as_str()].concat(), axis_line(standing, words)));
    }
    let contacts: BTreeSet<&str> = check.contacts().collect();
    for contact in contacts.into_iter().filter_map(|id| catalog.contacts.get(id)) {
        sheets.push(sheet(
            &format!("contact.{}", contact.id),
            card(Card { words, contact, level: 3, marks: marks(contact), notices: None, brief: true }),
        ));
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
            <p class="quiet-text" data-slot="other">{words.text(ids::TOOL_FOR_OTHER)}</p>
            <div data-slot="fieldset"></div>
            <div class="note" role="status" data-slot="status"></div>
            <p class="quiet-text" data-slot="optional">{words.text(ids::TOOL_OPTIONAL)}</p>
            <div class="row">
                <button class="button" type="button" data-action="next">{words.text(ids::NEXT)}{icon::ON.mirrored()}</button>
                <button class="button plain" type="button" data-action="dont-know">{words.text(ids::TOOL_DONT_KNOW)}</button>
                <button class="button plain" type="button" data-action="back">{icon::BACK.mirrored()}{words.text(ids::BACK)}</button>
            </div>
        </div>
    }
}

fn review(check: &Check, catalog: &Catalog, words: &Words) -> impl IntoView + use<> {
    let section = |message| view! { <h3>{words.text(message)}</h3> };
    view! {
        <div class="panel" data-review="">
            <h2 tabindex="-1" data-heading="">{words.text(ids::REVIEW_TITLE)}</h2>
            <div data-slot="protection"></div>
            <div data-slot="child"></div>
            <p class="note" data-slot="other">{words.text(ids::REVIEW_FOR_OTHER)}</p>
            <p class="lead"><strong data-slot="level"></strong></p>
            <p data-slot="advice"></p>
            <p class="quiet-text">{words.text(ids::REVIEW_NOT_A_VERDICT)}</p>

            {(check.outcome == Outcome::Pathways).then(|| ways(catalog, words))}
            {(check.outcome == Outcome::Sum).then(|| sum_sheet(check, words))}

            {section(ids::REVIEW_NEXT)}
            <ol data-slot="next"></ol>
            {section(ids::REVIEW_ASK)}
            <div data-slot="contact"></div>
            <details class="more"><summary>{icon::OPEN.view()}{words.text(ids::REVIEW_MORE_CONTACTS)}</summary>
                <div class="cards" data-slot="contacts"></div>
            </details>

            {(!check.axes.is_empty()).then(|| view! { <h3>{words.text(ids::REVIEW_AXES)}</h3><ul class="axes" data-slot="axes"></ul> })}

            <section>{section(ids::REVIEW_FACTS)}<div data-slot="notes"></div></section>

            {(check.outcome != Outcome::Story).then(|| view! {
                {section(ids::REVIEW_MEANS)}
                <div data-slot="flags"></div>
                <div class="card">
                    <h4 class="kind">{icon::UNKNOWN.view()}{words.text(ids::REVIEW_GAP)}</h4>
                    <ul class="gaps" data-slot="gaps"></ul>
                </div>
                {(check.outcome == Outcome::Signs).then(|| view! { <p data-slot="nothing">{words.text(ids::REVIEW_NOTHING)}</p> })}
            })}

            <div>{section(ids::REVIEW_CHANGE)}<ul data-slot="changes"></ul></div>

            {section(ids::REVIEW_TOLD)}
            <ul class="told" data-slot="told"></ul>
            {take(words)}
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
pub fn source_line(words: &Words, work: &Work) -> impl IntoView + use<> {
    let said = words.text_with(ids::REVIEW_SOURCE, &[("source", Arg::Text(&work.reference))], Isolation::On);
    let unopened = (!work.url_seen).then(|| words.text(ids::SOURCE_UNOPENED));
    view! { <p class="source">{said}" "{work.seen.map(|seen| verified(words, seen, work.checked))}" "{unopened}</p> }
}

/// How a side of the plan looks: by a sign, a word and a colour; the app says which side.
fn axis_line(standing: Standing, words: &Words) -> impl IntoView + use<> {
    let sign = match standing {
        Standing::Sound => icon::GOOD,
        Standing::ClearUp => icon::CARE,
        Standing::Stop => icon::DANGER,
        Standing::Unknown => icon::UNKNOWN,
    };
    let said = word(words, &format!("axis-{}", standing.as_str()));
    view! {
        <li class="kind" data-axis="" data-state=standing.as_str()>{sign.view()}<span><span data-slot="name"></span>": "<b>{said}</b></span></li>
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

/// How a way stands: by a sign and words.
fn state_line(state: PathwayState, words: &Words) -> impl IntoView + use<> {
    let sign = match state {
        PathwayState::MayBeOpen => icon::GOOD,
        PathwayState::Unknown => icon::UNKNOWN,
        PathwayState::Missing => icon::CARE,
        PathwayState::Closed => icon::LOCK,
    };
    view! { {sign.view()}<span>{word(words, &["pathway-state-", state.as_str()].concat())}</span> }
}

/// The list of the ways, with what shows, orders and compares them.
fn ways(catalog: &Catalog, words: &Words) -> impl IntoView + use<> {
    let option = |value: &str, said: String| view! { <option value=value.to_string()>{said}</option> };
    let states = PathwayState::ALL.map(|state| option(state.as_str(), word(words, &["pathway-state-", state.as_str()].concat())));
    let countries = catalog.countries.values().filter(|country| !country.pathways.is_empty());
    let countries = countries.map(|country| option(country.code.as_str(), word(words, &format!("country-{}", country.code))));
    let pick = |name: &'static str, label: Message, options: AnyView| {
        view! { <label><span>{words.text(label)}</span><select name=name autocomplete="off">{options}</select></label> }
    };
    let orders = [("data-to", ids::FINDING_BY_COUNTRY), ("data-payer", ids::FINDING_BY_PAYER)];
    let orders = orders.map(|(value, message)| option(value, words.text(message)));
    let lists = catalog.language.code.clone();
    view! {
        <section>
            <h3 tabindex="-1">{words.text(ids::FINDING_TITLE)}</h3>
            <p class="quiet-text">{words.text(ids::FINDING_LEAD)}</p>
            <p role="status" data-load="loading" hidden>{words.text(ids::FINDING_LOADING)}</p>
            <p role="status" data-load="failed" hidden>{words.text(ids::FINDING_FAILED)}" "<a href=address::destinations(&lists)>{words.text(ids::TO_TITLE)}</a></p>
            <div class="typed no-print" data-show="">
                {pick("show-state", ids::FINDING_SHOW, view! { {option("", words.text(ids::FINDING_EVERYTHING))}{states} }.into_any())}
                {pick("show-to", ids::FINDING_COUNTRY, view! { {option("", words.text(ids::FINDING_ALL_COUNTRIES))}{countries.collect_view()} }.into_any())}
                {pick("show-order", ids::FINDING_ORDER, view! { {option("", words.text(ids::FINDING_BY_STATE))}{orders} }.into_any())}
            </div>
            <div class="row no-print">
                <button class="button" type="button" data-action="compare" hidden>{words.text(ids::FINDING_SIDE_BY_SIDE)}</button>
                <button class="button plain" type="button" data-action="compared" hidden>{words.text(ids::FINDING_ALL_AGAIN)}</button>
            </div>
            <div class="ways" data-slot="ways"></div>
            <p class="print-only">{words.text(ids::FINDING_PRINTED)}</p>
        </section>
    }
}

/// What stands in the list beside the ways: at home, in the region, later.
fn alternatives(catalog: &Catalog, words: &Words) -> impl IntoView + use<> {
    let link = path_of(catalog, "decide/start").map(|(path, title)| view! { <p><a href=path>{title}</a></p> });
    view! {
        <article class="card" data-alternative="">
            <h4>{words.text(ids::FINDING_OTHER)}</h4>
            <ul><li>{words.text(ids::FINDING_HOME)}</li><li>{words.text(ids::FINDING_REGION)}</li><li>{words.text(ids::FINDING_LATER)}</li></ul>
            {link}
        </article>
    }
}
