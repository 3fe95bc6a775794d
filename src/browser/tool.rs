//! A live check: one question a screen, taken from the worksheet on the page, then the review. Which comes is computed from the answers.

use super::history::{self, Entry};
use super::slots::{go_to, hide, inputs, put, say, slot, text_of};
use super::{device, finder, review, take, typed, visit};
use crate::counsel::answers::DONT_KNOW;
use crate::counsel::ticks::tick;
use crate::counsel::{Answer, Answers, Kind, Question, Stage, path, replay};
use crate::view::tools::ToolData;
use crate::words::{Arg, Isolation, Number, ids};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// A tool of the page that is live.
pub struct Tool {
    /// The section on the page.
    pub section: Element,
    /// The box in which stages are shown.
    pub place: Element,
    /// Rules, words and sheets.
    pub data: ToolData,
}

impl Tool {
    /// The tool's check.
    pub fn id(&self) -> &str {
        &self.data.check.id
    }

    /// The fieldset of a question: in the worksheet, or in the box while it is asked.
    pub fn fieldset(&self, question: &str) -> Option<Element> {
        self.section.query_selector(&["fieldset[data-question='", question, "']"].concat()).ok()?
    }

    /// Ticks the worksheet as the answers of the visit say.
    pub fn tick_worksheet(&self) {
        let answers = visit::answers(&self.data.check);
        for question in &self.data.check.questions {
            let Some(fieldset) = self.fieldset(&question.id) else { continue };
            let answer = answers.get(&question.id);
            inputs(&fieldset).for_each(|input| input.set_checked(answer.is_some_and(|answer| answer.has(&input.value()))));
            if question.kind.is_typed() {
                typed::write(&fieldset, answer, &self.data.words);
            }
        }
    }

    /// What was ticked or typed on the worksheet counts as answered, where nothing was said yet.
    pub fn take_over(&self) {
        let said = visit::answers(&self.data.check);
        for question in self.data.check.questions.iter().filter(|question| said.get(&question.id).is_none()) {
            if let Ok(answer) = self.given(question)
                && answer != Answer::Skipped
            {
                visit::set(&self.data.check, &question.id, answer);
            }
        }
    }

    /// What was ticked or typed; a fault is given as the word of its message.
    fn given(&self, question: &Question) -> Result<Answer, &'static str> {
        let Some(fieldset) = self.fieldset(&question.id) else { return Ok(Answer::Skipped) };
        let ticked: Vec<_> = inputs(&fieldset).filter(HtmlInputElement::checked).map(|input| input.value()).collect();
        if ticked.is_empty() { typed::read(&fieldset, question, &self.data.words) } else { Ok(answer(ticked)) }
    }

    /// Shows the stage at which the visit is.
    pub fn show(&self) {
        self.put_fieldset_back();
        // A tick that was not confirmed with Continue is no answer.
        self.tick_worksheet();
        let check = &self.data.check;
        let answers = visit::answers(check);
        let stage = visit::stage(&check.id).reached(check, &answers);
        let _ = self.section.toggle_attribute_with_force("data-started", stage != Stage::Cover);
        let sheet = match stage {
            Stage::Cover => "",
            Stage::Question(_) => self.data.sheet("question"),
            Stage::Review => self.data.sheet("review"),
        };
        self.place.set_inner_html(sheet);
        match &stage {
            Stage::Cover => {}
            Stage::Question(id) => self.ask(id),
            Stage::Review => review::fill(self, &answers),
        }
        visit::at(&check.id, stage);
    }

    fn ask(&self, id: &str) {
        let check = &self.data.check;
        let (Some(question), Some(fieldset), Some(place)) = (check.question(id), self.fieldset(id), slot(&self.place, "fieldset")) else {
            return;
        };
        let answers = visit::answers(check);
        let path = replay(check, &answers);
        let at = path.place_of(id).unwrap_or(path.passed.len()) + 1;
        let total = path::length(check, &answers).max(at);
        let number = |count: usize| Arg::Number(Number::from(count as i64));
        let count = self.data.words.text_with(ids::QUESTION_OF, &[("number", number(at)), ("total", number(total))], Isolation::Off);
        say(&self.place, "count", &count);
        if let Some(progress) = slot(&self.place, "progress") {
            let _ = progress.set_attribute("max", &total.to_string());
            let _ = progress.set_attribute("value", &at.to_string());
        }
        hide(self.button("dont-know"), question.choice(DONT_KNOW).is_none());
        hide(slot(&self.place, "other"), !is_for_other(&answers));
        hide(slot(&self.place, "optional"), question.kind == Kind::Text);
        let _ = place.append_child(&fieldset);
        let country = question.currency_of.as_ref().and_then(|asked| answers.get(asked)).and_then(|answer| answer.choices().next());
        if let Some(country) = country {
            typed::choose_currency(&fieldset, country);
        }
        self.say_how_to_find_out(&fieldset);
    }

    /// After "I don't know": how to find out.
    fn say_how_to_find_out(&self, fieldset: &Element) {
        let knows_not = inputs(fieldset).any(|input| input.checked() && input.value() == DONT_KNOW);
        let how = if knows_not { text_of(fieldset, ".find-out") } else { String::new() };
        say(&self.place, "status", &how);
    }

    /// The button of the tool's box that does that.
    pub fn button(&self, action: &str) -> Option<Element> {
        self.place.query_selector(&["[data-action=", action, "]"].concat()).ok()?
    }

    /// Puts the question that was asked back into its place on the worksheet.
    pub fn put_fieldset_back(&self) {
        put_fieldset_back(&self.section);
    }

    fn go(&self, stage: Stage) {
        let check = &self.data.check;
        history::keep_place();
        history::push(&Entry { scroll: 0, stage: Some((check.id.clone(), stage.name().to_string())) }, None);
        visit::at(&check.id, stage);
        self.show();
        self.go_to_heading();
    }

    /// Brings the heading of the stage into view and gives it the focus; the cover has none.
    pub fn go_to_heading(&self) {
        go_to(self.place.query_selector("[data-heading]").ok().flatten());
    }

    /// Does what a button of the tool says.
    pub fn act(&self, action: &str, button: &Element) {
        let check = &self.data.check;
        let asked = match visit::stage(&check.id) {
            Stage::Question(id) => id,
            _ => String::new(),
        };
        match action {
            "start" => self.go(Stage::first(check, &visit::answers(check))),
            "next" => self.next(&asked),
            "dont-know" => {
                self.answer(&asked, Answer::one(DONT_KNOW));
                self.tick_worksheet();
            }
            "back" if history::is_in_tool() => history::back(),
            "back" => self.go(Stage::before(check, &visit::answers(check), &asked)),
            "change" => self.go(Stage::Question(button.get_attribute("data-of").unwrap_or_default())),
            "restart" => {
                visit::wipe();
                self.tick_worksheet();
                self.go(Stage::first(check, &visit::answers(check)));
            }
            "compare" | "compared" => finder::compare(self, action == "compare"),
            "print" => device::print(),
            "copy" => take::copy_talk(self),
            "send" => device::share(&take::talk(self)),
            "code" => take::show_code(self),
            "share" => take::show_share(self),
            "copy-link" => take::copy_link(self),
            "wipe" => {
                visit::wipe();
                self.tick_worksheet();
                self.go(Stage::Cover);
            }
            _ => {}
        }
    }

    /// Answers the question on the screen with what was ticked or typed; what is wrong with it is said, and nothing is lost.
    fn next(&self, asked: &str) {
        let Some(question) = self.data.check.question(asked) else { return };
        match self.given(question) {
            Ok(answer) => self.answer(asked, answer),
            Err(fault) => {
                let Some(fieldset) = self.fieldset(asked) else { return };
                typed::fault(&fieldset, Some(fault), &self.data.words, question);
                go_to(typed::field(&fieldset).map(Into::into));
            }
        }
    }

    fn answer(&self, question: &str, answer: Answer) {
        let check = &self.data.check;
        visit::set(check, question, answer);
        self.go(Stage::after(check, &visit::answers(check), question));
    }

    /// With each choice that is ticked or taken away, and each sign that is typed: what does not go with it is put out. On the worksheet that
    /// is an answer; a question that is asked is answered by Continue.
    pub fn changed(&self, changed: &Element) {
        if changed.closest("[data-slot=ways],[data-show]").ok().flatten().is_some() {
            return finder::rearrange(self);
        }
        if changed.matches("[name=remind]").unwrap_or(false) {
            return take::remind(self);
        }
        let asked =
            changed.closest("fieldset").ok().flatten().and_then(|fieldset| Some((fieldset.get_attribute("data-question")?, fieldset)));
        let Some((question, fieldset)) = asked.and_then(|(id, fieldset)| Some((self.data.check.question(&id)?, fieldset))) else { return };
        match changed.dyn_ref::<HtmlInputElement>().filter(|input| input.has_attribute("value")) {
            Some(input) => {
                let others = inputs(&fieldset).filter(|other| other.checked() && other.value() != input.value());
                let mut ticked: Vec<_> = others.map(|other| other.value()).collect();
                tick(question, &mut ticked, &input.value(), input.checked());
                inputs(&fieldset).for_each(|input| input.set_checked(ticked.contains(&input.value())));
                if question.kind.is_typed() && !ticked.is_empty() {
                    typed::write(&fieldset, None, &self.data.words);
                }
            }
            None => inputs(&fieldset).for_each(|input| input.set_checked(false)),
        }
        let given = self.given(question);
        let is_asked = self.place.contains(Some(&fieldset));
        if question.kind.is_typed() {
            // A question that is asked says what is wrong at Continue, and an amount waits for its currency.
            let shown = given.as_ref().err().filter(|fault| !is_asked && **fault != "no-currency");
            typed::fault(&fieldset, shown.copied(), &self.data.words, question);
        }
        match (is_asked, given) {
            (true, given) => {
                self.say_how_to_find_out(&fieldset);
                if let Ok(given @ (Answer::Number(_) | Answer::Decimal(_) | Answer::Money(..))) = given {
                    let said = typed::said(self, &fieldset, &given);
                    say(&self.place, "status", &self.data.words.text_with(ids::TYPED_READ, &[("value", Arg::Text(&said))], Isolation::Off));
                }
            }
            (false, Ok(given)) => visit::set(&self.data.check, &question.id, given),
            (false, Err(_)) => {}
        }
    }

    /// The words of a question, as the worksheet has them.
    pub fn asked(&self, question: &str) -> String {
        self.fieldset(question).map(|fieldset| text_of(&fieldset, "[data-asked]")).unwrap_or_default()
    }

    /// The words of an answer, as the worksheet has them; several choices one after another.
    pub fn answered(&self, question: &Question, given: &Answer) -> String {
        let Some(fieldset) = self.fieldset(&question.id) else { return String::new() };
        if !matches!(given, Answer::Skipped | Answer::Choices(_)) {
            return typed::said(self, &fieldset, given);
        }
        let label = |choice: &str| inputs(&fieldset).find(|input| input.value() == choice)?.closest("label").ok()?;
        let said: Vec<_> = given.choices().filter_map(label).map(|label| text_of(&label, "[data-answer]")).collect();
        if said.is_empty() { self.data.words.text(ids::REVIEW_TOLD_NOTHING) } else { said.join(" · ") }
    }

    /// Adds a sheet at the end of a slot of the tool's box.
    pub fn put(&self, name: &str, sheet: &str) -> Option<Element> {
        put(&self.place, name, self.data.sheet(sheet))
    }
}

/// Puts the question that was asked back into its place on the worksheet of that section.
pub fn put_fieldset_back(section: &Element) {
    let asked = section.query_selector(".stage fieldset").ok().flatten();
    let home = asked.as_ref().and_then(|asked| asked.get_attribute("data-question")).map(|id| [".q[data-of='", &id, "']"].concat());
    let home = home.and_then(|home| section.query_selector(&home).ok().flatten());
    if let (Some(asked), Some(home)) = (asked, home) {
        let _ = home.append_child(&asked);
    }
}

fn answer(ticked: Vec<String>) -> Answer {
    if ticked.is_empty() { Answer::Skipped } else { Answer::Choices(ticked.into_iter().collect()) }
}

/// Whether the person asks for someone else: then a line says so at every question and at the review.
pub fn is_for_other(answers: &Answers) -> bool {
    answers.get("for-whom").is_some_and(|answer| answer.has("child") || answer.has("other"))
}
