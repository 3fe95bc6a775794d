//! What a person takes away from a review: a code for the own phone, a text to talk it over, a link with the answers, a reminder. Only what the
//! browser can do is shown, and answers stand in an address only after Share was pressed.

use super::page::{children_of, window};
use super::slots::{hide, say, slot};
use super::tool::Tool;
use super::{device, history, visit};
use crate::counsel::share::{ShareFault, Shared, parse_shared, write_shared};
use crate::counsel::{Answer, Answers, Stage};
use crate::domain::Date;
use crate::view::tools::calendar::{Reminder, calendar};
use crate::words::{Arg, Isolation, Number, ids};
use qrcodegen::{QrCode, QrCodeEcc};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// Before a journey on a known day, so many days: time enough to change something.
const DAYS_BEFORE: i32 = 14;
/// Without one, in so many days.
const DAYS_FROM_NOW: i32 = 7;

/// Prepares what stands at the end of a review.
pub fn fill(tool: &Tool, answers: &Answers) {
    let can = [("print", device::can_print()), ("copy", device::can_copy()), ("send", device::can_share())];
    for (action, can) in can {
        hide(tool.button(action), !can);
    }
    link_out(&tool.place, &talk(tool));
    let leaves = answers.iter().find_map(|(_, answer)| match answer {
        Answer::Day(day) => Some(*day),
        _ => None,
    });
    let today = device::today();
    let day = leaves.map(|day| day.plus(-DAYS_BEFORE)).filter(|day| *day > today).unwrap_or_else(|| today.plus(DAYS_FROM_NOW));
    if let Some(field) = remind_field(&tool.place) {
        field.set_value(&day.to_string());
        remind(tool);
    }
}

/// The text to talk it over, without personal answers, and the address of this page.
pub fn talk(tool: &Tool) -> String {
    let talk = tool.data.words.say(&[tool.id(), "-talk"].concat(), &[], Isolation::Off).unwrap_or_default();
    [&talk, "\n", &device::address()].concat()
}

/// The address of this page with the answers in it.
fn shared(tool: &Tool) -> String {
    [&device::address(), "#", &write_shared(&tool.data.check, &visit::answers(&tool.data.check))].concat()
}

/// Leads the links to other apps there with that text.
fn link_out(within: &Element, text: &str) {
    let text = String::from(js_sys::encode_uri_component(text));
    for (name, begin) in [("whatsapp", "https://wa.me/?text="), ("sms", "sms:?&body=")] {
        if let Some(link) = slot(within, name) {
            let _ = link.set_attribute("href", &[begin, &text].concat());
        }
    }
}

/// Shows a code that leads another phone to this page.
pub fn show_code(tool: &Tool) {
    show(tool, "code", &device::address());
}

/// Shows the link with the answers, its code, and the ways to send it.
pub fn show_share(tool: &Tool) {
    let address = shared(tool);
    if let Some(panel) = show(tool, "share", &address) {
        say(&panel, "link", &address);
        if let Some(link) = slot(&panel, "link") {
            let _ = link.set_attribute("href", &address);
        }
        link_out(&panel, &[&talk(tool), "\n", &address].concat());
        hide(panel.query_selector("[data-action=copy-link]").ok().flatten(), !device::can_copy());
    }
}

/// Copies the link with the answers.
pub fn copy_link(tool: &Tool) {
    copy(tool, &shared(tool));
}

/// Copies the text to talk it over.
pub fn copy_talk(tool: &Tool) {
    copy(tool, &talk(tool));
}

fn copy(tool: &Tool, text: &str) {
    let words = &tool.data.words;
    let (done, failed) = (words.text(ids::REVIEW_COPIED), words.text(ids::REVIEW_COPY_FAILED));
    let place = tool.place.clone();
    device::copy(text, move |copied| say(&place, "status", if copied { &done } else { &failed }));
}

fn show(tool: &Tool, sheet: &str, address: &str) -> Option<Element> {
    let place = slot(&tool.place, "taken")?;
    place.set_inner_html(tool.data.sheet(sheet));
    let panel = place.first_element_child()?;
    draw(&panel, address);
    Some(panel)
}

/// Draws the code as one path, a square for each dark module; hides it where the address is too long for one.
fn draw(panel: &Element, address: &str) {
    let code = QrCode::encode_text(address, QrCodeEcc::Low).ok();
    if let (Some(code), Some(path)) = (&code, slot(panel, "modules")) {
        let size = code.size();
        let mut drawn = String::new();
        for y in 0..size {
            for x in (0..size).filter(|x| code.get_module(*x, y)) {
                drawn.push_str(&["M", &(x + 4).to_string(), " ", &(y + 4).to_string(), "h1v1h-1z"].concat());
            }
        }
        let _ = path.set_attribute("d", &drawn);
        let side = (size + 8).to_string();
        if let Some(svg) = path.parent_element() {
            let _ = svg.set_attribute("viewBox", &["0 0 ", &side, " ", &side].concat());
        }
    }
    hide(panel.query_selector(".qr").ok().flatten(), code.is_none());
}

fn remind_field(place: &Element) -> Option<HtmlInputElement> {
    place.query_selector("input[name=remind]").ok()??.dyn_into().ok()
}

/// Lets the link save a reminder of the next steps for the day that is chosen.
pub fn remind(tool: &Tool) {
    let day = remind_field(&tool.place).and_then(|field| Date::parse(&field.value()));
    let link = slot(&tool.place, "reminder");
    if let (Some(day), Some(link)) = (day, &link) {
        let words = &tool.data.words;
        let steps = children_of(&tool.place, "[data-slot=next]>li").into_iter().filter_map(|step| step.text_content());
        let text = steps.chain([device::address()]).collect::<Vec<_>>().join("\n");
        let reminder = Reminder { day, title: words.text(ids::TAKE_REMINDER_TITLE), text };
        let file = calendar(&reminder, &words.language, device::today());
        let _ =
            link.set_attribute("href", &["data:text/calendar;charset=utf-8,", &String::from(js_sys::encode_uri_component(&file))].concat());
    }
    hide(link, day.is_none());
}

/// Opens the answers that the address carries, where they are of this check, and takes them out of the address.
pub fn open_shared(tool: &Tool) {
    let hash = window().location().hash().unwrap_or_default();
    let words = &tool.data.words;
    let check = &tool.data.check;
    match parse_shared(check, hash.trim_start_matches('#')) {
        Ok(Shared { answers, lost }) => {
            answers.iter().for_each(|(question, answer)| visit::set(check, question, answer.clone()));
            visit::at(&check.id, Stage::Review);
            tool.show();
            history::drop_fragment();
            tool.go_to_heading();
            let lost =
                (lost > 0).then(|| words.text_with(ids::SHARED_PART, &[("lost", Arg::Number(Number::from(lost as i64)))], Isolation::Off));
            say(&tool.place, "status", &lost.unwrap_or_else(|| words.text(ids::SHARED_OPENED)));
        }
        Err(ShareFault::Damaged) => {
            history::drop_fragment();
            hide(tool.section.query_selector(".refused").ok().flatten(), false);
        }
        Err(ShareFault::NotOurs | ShareFault::OtherCheck) => {}
    }
}
