//! A live check: cover, one question a screen, review. Which question comes is computed from the answers; this only shows it.

use super::ToolData;
use super::question::{Went, question_form};
use super::review::{ReviewAction, review_sheet};
use crate::counsel::path::{self, replay};
use crate::counsel::{Answers, Check};
use crate::view::device::SharedDevice;
use crate::view::icon;
use crate::view::visit::{Stage, Visit};
use crate::words::ids;
use leptos::prelude::*;
use std::sync::Arc;

/// The live form of a check. The visit holds the answers; the device the history.
pub fn questionnaire(data: Arc<ToolData>, visit: Visit, device: SharedDevice) -> impl IntoView {
    let go = {
        let (data, device) = (Arc::clone(&data), Arc::clone(&device));
        move |stage: Stage| {
            let check = data.check.id.as_str();
            device.push_stage(check, stage.name());
            visit.go(check, stage);
            device.focus_stage(check);
        }
    };
    let id = data.check.id.clone();
    move || {
        let stage = visit.stage(&id);
        let answers = untrack(|| visit.answers(&data.check));
        device.set_aside(&id, stage != Stage::Cover);
        match reachable(stage, &data.check, &answers) {
            Stage::Cover => cover(&data, visit, go.clone()).into_any(),
            Stage::Question(question) => ask(&data, &question, &answers, visit, Arc::clone(&device), go.clone()),
            Stage::Review => {
                let (go, check) = (go.clone(), Arc::clone(&data));
                let act = move |action| match action {
                    ReviewAction::Change(question) => go(Stage::Question(question)),
                    ReviewAction::Restart => {
                        visit.wipe();
                        go(first(&check.check, &Answers::default()));
                    }
                };
                review_sheet(&data, &answers, Arc::clone(&device), act).into_any()
            }
        }
    }
}

/// A stage that the answers do not reach (an old entry of the history after a change) becomes the one that they do.
fn reachable(stage: Stage, check: &Check, answers: &Answers) -> Stage {
    let path = replay(check, answers);
    let is_current = |id: &str| path.current.is_some_and(|current| current.id == id);
    match stage {
        Stage::Question(id) if path.has_passed(&id) || is_current(&id) => Stage::Question(id),
        Stage::Cover => Stage::Cover,
        _ => first(check, answers),
    }
}

/// The first question without an answer, or the review.
fn first(check: &Check, answers: &Answers) -> Stage {
    replay(check, answers).current.map_or(Stage::Review, |question| Stage::Question(question.id.clone()))
}

/// Where Continue leads from a question: to the review once everything is answered, else to the next question of the path.
fn after(check: &Check, answers: &Answers, question: &str) -> Stage {
    let path = replay(check, answers);
    let Some(current) = path.current else { return Stage::Review };
    let at = path.passed.iter().position(|passed| passed.id == question);
    let next = at.and_then(|at| path.passed.get(at + 1)).copied().unwrap_or(current);
    Stage::Question(next.id.clone())
}

/// Where Back leads from a question: to the one before it on the path, or to the cover.
fn before(check: &Check, answers: &Answers, question: &str) -> Stage {
    let passed = replay(check, answers).passed;
    let at = passed.iter().position(|passed| passed.id == question).unwrap_or(passed.len());
    at.checked_sub(1).and_then(|at| passed.get(at)).map_or(Stage::Cover, |question| Stage::Question(question.id.clone()))
}

fn cover<G>(data: &Arc<ToolData>, visit: Visit, go: G) -> impl IntoView + use<G>
where
    G: Fn(Stage) + Send + Sync + 'static,
{
    let words = &data.words;
    let check = Arc::clone(data);
    let start = move |_| go(first(&check.check, &visit.answers(&check.check)));
    view! {
        <div class="panel cover-live">
            <h2 tabindex="-1" data-heading="">{crate::view::phrase::word(words, &data.check.id)}</h2>
            <p>{crate::view::phrase::word(words, &[&data.check.id, ".intro"].concat())}</p>
            <p class="quiet-text">{crate::view::phrase::word(words, &[&data.check.id, ".length"].concat())}</p>
            <p class="quiet-text">{words.text(ids::TOOL_PRIVACY)}</p>
            <div class="row">
                <button class="button" type="button" data-action="start" on:click=start>
                    {words.text(ids::TOOL_START)}
                    {icon::ON.mirrored()}
                </button>
            </div>
        </div>
    }
}

fn ask(
    data: &Arc<ToolData>,
    question: &str,
    answers: &Answers,
    visit: Visit,
    device: SharedDevice,
    go: impl Fn(Stage) + Clone + Send + Sync + 'static,
) -> AnyView {
    let check = &data.check;
    let Some(found) = check.question(question) else { return ().into_any() };
    let passed = replay(check, answers).passed;
    let at = passed.iter().position(|passed| passed.id == question).unwrap_or(passed.len());
    let total = path::length(check, answers).max(at + 1);
    let (shared, id) = (Arc::clone(data), question.to_string());
    let went = move |went| match went {
        Went::On(answer) => {
            visit.set(&shared.check, &id, answer);
            go(after(&shared.check, &visit.answers(&shared.check), &id));
        }
        Went::Back => {
            if !device.back() {
                go(before(&shared.check, &visit.answers(&shared.check), &id));
            }
        }
    };
    question_form(data, found, (at + 1, total), answers.get(question).cloned(), went).into_any()
}
