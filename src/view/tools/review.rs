//! The review of a live check: what the answers show, what to do next, what would change it, what was told.

use super::ToolData;
use super::question::{choice_words, question_words};
use crate::counsel::{Answer, Answers, Gap, RedFlag, Review, review};
use crate::domain::Work;
use crate::view::contact::contact_card;
use crate::view::device::SharedDevice;
use crate::view::icon;
use crate::view::phrase::{number, word};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;
use std::sync::Arc;

/// What a person can do at a review.
pub enum ReviewAction {
    /// Change the answer to that question.
    Change(String),
    /// Forget everything and start again.
    Restart,
}

/// The page of the way to protection.
const PROTECTION_PAGE: &str = "ways/protection";

/// The review on the screen.
pub fn review_sheet<A>(data: &Arc<ToolData>, answers: &Answers, device: SharedDevice, act: A) -> impl IntoView + use<A>
where
    A: Fn(ReviewAction) + Clone + Send + Sync + 'static,
{
    let found = review(&data.check, answers);
    let words = &data.words;
    let check = data.check.id.as_str();
    let level = [check, "-level-", &found.level].concat();
    let flags = [("flags", number(found.red_flags.len() as i64))];
    let headline = words.say(&level, &flags, Isolation::Off).unwrap_or_default();
    let advice = word(words, &[&level, ".advice"].concat());
    let section = |message| view! { <h3>{words.text(message)}</h3> };
    let nothing = found.red_flags.is_empty() && found.gaps.is_empty();
    let told_answers: Vec<_> = found.told.iter().map(|told| told_line(data, &told.question, &told.answer, act.clone())).collect();
    let changes: Vec<_> = found.change.iter().filter_map(|id| question_words(words, check, id, ".change")).collect();
    view! {
        <div class="panel" data-review="">
            <h2 tabindex="-1" data-heading="">{words.text(ids::REVIEW_TITLE)}</h2>
            {found.protection.then(|| protection(data, &found))}
            {found.child.then(|| view! {
                <div class="note danger">{icon::DANGER.view()}<div>
                    <h3>{words.text(ids::REVIEW_CHILD)}</h3><p>{words.text(ids::REVIEW_CHILD_TEXT)}</p>
                </div></div>
            })}
            <p class="lead"><strong>{headline}</strong></p>
            <p>{advice}</p>
            <p class="quiet-text">{words.text(ids::REVIEW_NOT_A_VERDICT)}</p>

            {section(ids::REVIEW_NEXT)}
            <ol>{found.next.iter().map(|step| next_step(data, step)).collect_view()}</ol>
            {section(ids::REVIEW_ASK)}
            {contacts(data, &found)}

            {section(ids::REVIEW_MEANS)}
            {nothing.then(|| view! { <p>{words.text(ids::REVIEW_NOTHING)}</p> })}
            {found.red_flags.iter().map(|flag| flag_card(data, flag, answers)).collect_view()}
            {found.gaps.iter().map(|gap| gap_card(data, gap)).collect_view()}

            {(!changes.is_empty()).then(|| view! {
                {section(ids::REVIEW_CHANGE)}
                <ul>{changes.into_iter().map(|change| view! { <li>{change}</li> }).collect_view()}</ul>
            })}

            {section(ids::REVIEW_TOLD)}
            <ul class="told">{told_answers}</ul>
            {actions(data, device, act)}
            <div class="print-only"><h3>{words.text(ids::REVIEW_NOTES)}</h3><div class="room"></div></div>
        </div>
    }
}

fn protection(data: &ToolData, found: &Review) -> impl IntoView + use<> {
    let words = &data.words;
    let link = data.page(PROTECTION_PAGE).map(|page| view! { <p><a href=page.path.clone()>{words.text(ids::PROTECTION_LINK)}</a></p> });
    let contact = found.contacts.first().and_then(|id| data.contact(id)).map(|contact| contact_card(words, contact, 3));
    view! {
        <div data-protection="">
            <div class="note">{icon::SHIELD.view()}<div>
                <h3>{words.text(ids::REVIEW_PROTECTION)}</h3>
                <p>{words.text(ids::REVIEW_PROTECTION_TEXT)}</p>
                {link}
            </div></div>
            {contact}
        </div>
    }
}

fn next_step(data: &ToolData, step: &str) -> impl IntoView + use<> {
    let words = &data.words;
    let text = word(words, &[&data.check.id, "-step-", step].concat());
    let page = data.check.steps.iter().find(|found| found.id == step).and_then(|step| data.page(step.page.as_deref()?));
    let link = page.map(|page| view! { " "<a href=page.path.clone()>{page.title.clone()}</a> });
    view! { <li>{text}{link}</li> }
}

/// The featured contact, and the others behind it. With protection first, the featured one already stands at the top.
fn contacts(data: &ToolData, found: &Review) -> impl IntoView + use<> {
    let words = &data.words;
    let mut known = found.contacts.iter().filter_map(|id| data.contact(id)).skip(usize::from(found.protection));
    let featured = known.next().map(|contact| contact_card(words, contact, 3));
    let others: Vec<_> = known.map(|contact| contact_card(words, contact, 3)).collect();
    view! {
        {featured}
        {(!others.is_empty()).then(|| view! {
            <details class="more"><summary>{icon::OPEN.view()}{words.text(ids::REVIEW_MORE_CONTACTS)}</summary>
                <div class="cards">{others}</div>
            </details>
        })}
    }
}

fn flag_card(data: &ToolData, flag: &RedFlag, answers: &Answers) -> impl IntoView + use<> {
    let words = &data.words;
    let check = data.check.id.as_str();
    let sign = [check, "-sign-", &flag.id].concat();
    let text = |message, name, value: &str| words.text_with(message, &[(name, Arg::Text(value))], Isolation::On);
    let because: Vec<_> = flag
        .because
        .iter()
        .filter_map(|id| Some((id, answers.get(id)?)))
        .map(|(id, answer)| view! { <p class="quiet-text">{text(ids::REVIEW_BECAUSE, "answer", &answer_words(words, check, id, answer))}</p> })
        .collect();
    let say = flag.because.first().and_then(|id| question_words(words, check, id, ".say"));
    let source = data.work(&flag.citation).map(|work| source_line(words, work));
    let high = flag.severity >= 3;
    let kind = words.text_with(ids::REVIEW_FLAG_KIND, &[("severity", number(flag.severity.into()))], Isolation::Off);
    view! {
        <section class="card flag" class:high=high data-red-flag=flag.id.clone()>
            <p class="kind">{if high { icon::DANGER.view() } else { icon::CARE.view() }}{kind}</p>
            <h4>{word(words, &sign)}</h4>
            <p>{word(words, &[&sign, ".why"].concat())}</p>
            <p>{text(ids::REVIEW_DO, "do", &word(words, &[&sign, ".do"].concat()))}</p>
            {say.map(|say| view! { <p>{text(ids::TOOL_SAY, "say", &say)}</p> })}
            {because}
            {source}
        </section>
    }
}

fn gap_card(data: &ToolData, gap: &Gap) -> impl IntoView + use<> {
    let words = &data.words;
    let check = data.check.id.as_str();
    let how = question_words(words, check, &gap.because, ".find-out");
    let how = how.map(|how| words.text_with(ids::TOOL_FIND_OUT, &[("how", Arg::Text(&how))], Isolation::On));
    view! {
        <section class="card" data-gap=gap.id.clone()>
            <p class="quiet-text">{icon::UNKNOWN.view()}" "{words.text(ids::REVIEW_GAP)}</p>
            <h4>{question_words(words, check, &gap.because, "")}</h4>
            <p>{how}</p>
        </section>
    }
}

/// Source of a sign: the printed reference, its address, and how far it was verified.
fn source_line(words: &Words, work: &Work) -> impl IntoView + use<> {
    let said = words.text_with(ids::REVIEW_SOURCE, &[("source", Arg::Text(&work.reference))], Isolation::On);
    let unopened = (!work.url_seen).then(|| words.text(ids::SOURCE_UNOPENED));
    view! { <p class="source">{said}" "{unopened}</p> }
}

fn told_line<A>(data: &Arc<ToolData>, question: &str, answer: &Answer, act: A) -> impl IntoView + use<A>
where
    A: Fn(ReviewAction) + Clone + Send + Sync + 'static,
{
    let words = &data.words;
    let check = data.check.id.as_str();
    let asked = question_words(words, check, question, "").unwrap_or_default();
    let label = words.text_with(ids::REVIEW_CHANGE_OF, &[("question", Arg::Text(&asked))], Isolation::Off);
    let id = question.to_string();
    view! {
        <li>
            <span>{asked}<br/><b>{answer_words(words, check, question, answer)}</b></span>
            <button class="button plain no-print" type="button" data-action="change" aria-label=label on:click=move |_| act(ReviewAction::Change(id.clone()))>
                {words.text(ids::REVIEW_CHANGE_ANSWER)}
            </button>
        </li>
    }
}

/// An answer in words; several choices one after another.
fn answer_words(words: &Words, check: &str, question: &str, answer: &Answer) -> String {
    let said: Vec<_> = answer.choices().map(|choice| choice_words(words, check, question, choice)).collect();
    if said.is_empty() { words.text(ids::REVIEW_TOLD_NOTHING) } else { said.join(" · ") }
}

fn actions<A>(data: &Arc<ToolData>, device: SharedDevice, act: A) -> impl IntoView + use<A>
where
    A: Fn(ReviewAction) + Send + Sync + 'static,
{
    let words = &data.words;
    let copied = RwSignal::new(None);
    let (done, failed) = (words.text(ids::REVIEW_COPIED), words.text(ids::REVIEW_COPY_FAILED));
    let talk = word(words, &[&data.check.id, "-talk"].concat());
    let print = device.can_print().then(|| {
        let device = Arc::clone(&device);
        view! {
            <button class="button plain" type="button" data-action="print" on:click=move |_| device.print()>
                {icon::PRINT.view()}{words.text(ids::REVIEW_PRINT)}
            </button>
        }
    });
    let copy = device.can_copy().then(|| {
        let copy = move |_| device.copy([&talk, "\n", &device.address()].concat(), Box::new(move |ok| copied.set(Some(ok))));
        view! {
            <button class="button plain" type="button" data-action="copy" on:click=copy>
                {icon::COPY.view()}{words.text(ids::REVIEW_COPY)}
            </button>
        }
    });
    view! {
        <div class="row">
            {print}
            {copy}
            <button class="button plain" type="button" data-action="restart" on:click=move |_| act(ReviewAction::Restart)>
                {icon::AGAIN.view()}{words.text(ids::REVIEW_AGAIN)}
            </button>
        </div>
        <p role="status">{move || copied.get().map(|ok| if ok { done.clone() } else { failed.clone() })}</p>
    }
}
