//! The review of a live check, put together from its sheets: what the answers show, what to do next, what would change it, what was told.

use super::slots::{hide, put, say, slot, text_of};
use super::tool::{Tool, is_for_other};
use super::{finder, sum, take};
use crate::counsel::{Answer, Answers, Outcome, RedFlag, review};
use crate::words::{Arg, Isolation, Number, ids};
use web_sys::Element;

/// Fills the review that stands in the tool's box.
pub fn fill(tool: &Tool, answers: &Answers) {
    let found = review(&tool.data.check, answers);
    let words = &tool.data.words;
    let place = &tool.place;

    let mut contacts = found.contacts.iter();
    if found.protection
        && let Some(protection) = tool.put("protection", "protection")
        && let Some(first) = contacts.next()
    {
        put(&protection, "first", contact(tool, first));
    }
    if found.child {
        tool.put("child", "child");
    }

    hide(slot(place, "other"), !is_for_other(answers));

    let level = [tool.id(), "-level-", &found.level].concat();
    let flags = [("flags", Arg::Number(Number::from(found.red_flags.len() as i64)))];
    say(place, "level", &words.say(&level, &flags, Isolation::Off).unwrap_or_default());
    say(place, "advice", &words.say(&[&level, ".advice"].concat(), &[], Isolation::Off).unwrap_or_default());

    for step in &found.next {
        tool.put("next", &["step.", step].concat());
    }
    // With protection first, the featured contact already stands at the top.
    if let Some(featured) = contacts.next() {
        put(place, "contact", contact(tool, featured));
    }
    hide(place.query_selector(".more").ok().flatten(), contacts.len() == 0);
    for other in contacts {
        put(place, "contacts", contact(tool, other));
    }

    for axis in &found.axes {
        if let Some(line) = tool.put("axes", &["axis.", axis.standing.as_str()].concat()) {
            let _ = line.set_attribute("data-axis", &axis.id);
            say(&line, "name", &words.say(&[tool.id(), "-axis-", &axis.id].concat(), &[], Isolation::Off).unwrap_or_default());
        }
    }
    for flag in &found.red_flags {
        if let Some(card) = tool.put("flags", &["flag.", &flag.id].concat()) {
            explain(tool, &card, flag, answers);
        }
    }
    match tool.data.check.outcome {
        Outcome::Pathways => finder::fill(tool, answers),
        Outcome::Sum => sum::fill(tool, answers),
        Outcome::Signs | Outcome::Story => {}
    }
    for note in &found.notes {
        tool.put("notes", &["note.", note].concat());
    }
    hide(slot(place, "notes").and_then(|list| list.parent_element()), found.notes.is_empty());
    for gap in &found.gaps {
        if let Some(card) = tool.put("gaps", "gap") {
            let _ = card.set_attribute("data-gap", &gap.id);
            say(&card, "asked", &tool.asked(&gap.because));
            say(&card, "how", &tool.fieldset(&gap.because).map(|asked| text_of(&asked, ".find-out")).unwrap_or_default());
        }
    }
    hide(slot(place, "gaps").and_then(|list| list.parent_element()), found.gaps.is_empty());
    hide(slot(place, "nothing"), !(found.red_flags.is_empty() && found.gaps.is_empty()));

    for question in &found.change {
        tool.put("changes", &["change.", question].concat());
    }
    hide(slot(place, "changes").and_then(|list| list.parent_element()), found.change.is_empty());

    for told in &found.told {
        let Some(question) = tool.data.check.question(&told.question) else { continue };
        let Some(line) = tool.put("told", "told") else { continue };
        let asked = tool.asked(&told.question);
        say(&line, "answer", &tool.answered(question, &told.answer));
        if let Ok(Some(button)) = line.query_selector("button") {
            let _ = button.set_attribute("data-of", &told.question);
            let _ = button
                .set_attribute("aria-label", &words.text_with(ids::REVIEW_CHANGE_OF, &[("question", Arg::Text(&asked))], Isolation::Off));
        }
        say(&line, "asked", &asked);
        // On paper only what was told stands.
        let _ = line.class_list().toggle_with_force("no-print", told.answer == Answer::Skipped);
    }

    take::fill(tool, answers);
}

fn contact<'a>(tool: &'a Tool, id: &str) -> &'a str {
    tool.data.sheet(&["contact.", id].concat())
}

/// Which answers raised a sign, and what one can say to the recruiter.
fn explain(tool: &Tool, card: &Element, flag: &RedFlag, answers: &Answers) {
    for id in &flag.because {
        let (Some(question), Some(answer)) = (tool.data.check.question(id), answers.get(id)) else { continue };
        let given = tool.answered(question, answer);
        if let Some(line) = put(card, "because", "<p></p>") {
            line.set_text_content(Some(&tool.data.words.text_with(ids::REVIEW_BECAUSE, &[("answer", Arg::Text(&given))], Isolation::On)));
        }
    }
    let asked = flag.because.first().and_then(|id| tool.fieldset(id));
    say(card, "say", &asked.map(|asked| text_of(&asked, ".say")).unwrap_or_default());
}
