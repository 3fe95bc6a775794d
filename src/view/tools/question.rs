//! One question of a live check: the words, the choices, and the buttons that lead on.

use super::ToolData;
use crate::counsel::answers::DONT_KNOW;
use crate::counsel::{Answer, Kind, Question};
use crate::view::icon;
use crate::view::phrase::{number, word, word_if};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The words of a choice: its own, or the general ones of `yes`, `no`, `dont-know` and `prefer-not`.
pub fn choice_words(words: &Words, check: &str, question: &str, choice: &str) -> String {
    let own = word_if(words, &[check, "-", question, ".choice-", choice].concat());
    own.unwrap_or_else(|| word(words, &["choice-", choice].concat()))
}

/// The words of a question, or of one of its attributes such as `.why`.
pub fn question_words(words: &Words, check: &str, question: &str, attribute: &str) -> Option<String> {
    word_if(words, &[check, "-", question, attribute].concat())
}

/// What the person did at a question.
pub enum Went {
    /// On, with that answer.
    On(Answer),
    /// Back, without a change.
    Back,
}

/// A question on the screen. `at` is its number and how many there are; `given` what was answered before; `went` hears what the person did.
pub fn question_form<W>(
    data: &Arc<ToolData>,
    question: &Question,
    at: (usize, usize),
    given: Option<Answer>,
    went: W,
) -> impl IntoView + use<W>
where
    W: Fn(Went) + Clone + Send + Sync + 'static,
{
    let words = &data.words;
    let check = data.check.id.as_str();
    let id = question.id.clone();
    let say = |attribute: &str| question_words(words, check, &id, attribute);
    let with = |message, name, value: &str| words.text_with(message, &[(name, Arg::Text(value))], Isolation::On);
    let ticked: BTreeSet<String> = given.iter().flat_map(Answer::choices).map(String::from).collect();
    let picked = RwSignal::new(ticked);

    let kind = question.kind;
    let options: Vec<_> = question
        .choices
        .iter()
        .map(|choice| {
            let value = choice.id.clone();
            let shown = value.clone();
            let is_ticked = value.clone();
            let alone = question.alone.clone();
            let tick = move |event: leptos::ev::Event| {
                let on = event_target_checked(&event);
                picked.update(|picked| pick(picked, kind, &alone, &value, on));
            };
            view! {
                <label class="option">
                    <input
                        type=if kind == Kind::One { "radio" } else { "checkbox" }
                        name=id.clone()
                        value=shown
                        prop:checked=move || picked.with(|picked| picked.contains(&is_ticked))
                        on:change=tick
                    />
                    <span>{choice_words(words, check, &id, &choice.id)}</span>
                </label>
            }
        })
        .collect();

    let find_out = say(".find-out").map(|how| with(ids::TOOL_FIND_OUT, "how", &how));
    let knows_not = move || picked.with(|picked| picked.contains(DONT_KNOW));
    let on = went.clone();
    let go_on = move |_| on(Went::On(answer(picked.get_untracked())));
    let skip = went.clone();
    let dont_know = question.choice(DONT_KNOW).map(|_| {
        view! {
            <button class="button plain" type="button" data-action="dont-know" on:click=move |_| skip(Went::On(Answer::one(DONT_KNOW)))>
                {words.text(ids::TOOL_DONT_KNOW)}
            </button>
        }
    });
    let (at, total) = at;
    let args = [("number", number(at as i64)), ("total", number(total as i64))];
    view! {
        <div class="panel">
            <div class="steps">
                <span>{words.text_with(ids::QUESTION_OF, &args, Isolation::Off)}</span>
                <progress value=at max=total aria-hidden="true"></progress>
            </div>
            <fieldset data-question=id.clone()>
                <legend tabindex="-1" data-heading="">{say("")}</legend>
                {say(".why").map(|why| view! { <p class="quiet-text">{with(ids::TOOL_WHY, "why", &why)}</p> })}
                <p class="quiet-text">
                    {words.text(if kind == Kind::One { ids::TOOL_ONE } else { ids::TOOL_SEVERAL })} " " {words.text(ids::TOOL_OPTIONAL)}
                </p>
                <div class="options">{options}</div>
            </fieldset>
            <div role="status">{move || knows_not().then(|| view! { <p class="note">{find_out.clone()}</p> })}</div>
            <div class="row">
                <button class="button" type="button" data-action="next" on:click=go_on>
                    {words.text(ids::NEXT)}
                    {icon::ON.mirrored()}
                </button>
                {dont_know}
                <button class="button plain" type="button" data-action="back" on:click=move |_| went(Went::Back)>
                    {icon::BACK.mirrored()}
                    {words.text(ids::BACK)}
                </button>
            </div>
        </div>
    }
}

/// Ticks or unticks a choice: one replaces another where only one is asked, and those that stand alone put out the others.
fn pick(picked: &mut BTreeSet<String>, kind: Kind, alone: &[String], choice: &str, on: bool) {
    if !on {
        picked.remove(choice);
        return;
    }
    let stands_alone = |id: &str| alone.iter().any(|alone| alone == id);
    if kind == Kind::One || stands_alone(choice) {
        picked.clear();
    } else {
        picked.retain(|other| !stands_alone(other));
    }
    picked.insert(choice.to_string());
}

fn answer(picked: BTreeSet<String>) -> Answer {
    if picked.is_empty() { Answer::Skipped } else { Answer::Choices(picked) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(kind: Kind, ticks: &[(&str, bool)]) -> Vec<String> {
        let mut picked = BTreeSet::new();
        for (choice, on) in ticks {
            pick(&mut picked, kind, &["no".to_string()], choice, *on);
        }
        picked.into_iter().collect()
    }

    #[test]
    fn a_choice_that_stands_alone_puts_out_the_others_and_the_other_way_round() {
        assert_eq!(after(Kind::Several, &[("a", true), ("b", true)]), ["a", "b"]);
        assert_eq!(after(Kind::Several, &[("a", true), ("no", true)]), ["no"]);
        assert_eq!(after(Kind::Several, &[("no", true), ("a", true)]), ["a"]);
        assert_eq!(after(Kind::Several, &[("a", true), ("a", false)]), [] as [&str; 0]);
        assert_eq!(after(Kind::One, &[("a", true), ("b", true)]), ["b"]);
    }

    #[test]
    fn going_on_without_a_tick_is_an_answer_that_tells_nothing() {
        assert_eq!(answer(BTreeSet::new()), Answer::Skipped);
        assert!(answer(BTreeSet::new()).is_unknown());
    }
}
