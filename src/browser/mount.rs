//! Makes each tool live once its data is decoded, and puts the static form back on any failure.

use super::page::{all, document, request, window};
use super::slots::hide;
use super::tool::{Tool, put_fieldset_back};
use super::{filter, fresh, history, take, visit};
use crate::counsel::Stage;
use crate::view::tools::ToolData;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, Response};

/// Set after a panic.
static STOPPED: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// The live tools of the page.
    static LIVE: RefCell<Vec<Rc<Tool>>> = const { RefCell::new(Vec::new()) };
}

/// Takes down the tools of the page that is left.
pub fn take_down() {
    LIVE.take();
}

/// Makes the page that is open live.
pub fn make_live() {
    fresh::show_what_is_past();
    filter::show_boxes();
    mount_tools();
}

/// Makes every tool of the page live.
fn mount_tools() {
    for section in all("[data-tool][data-src]") {
        spawn_local(async move {
            if mount(&section).await.is_none() {
                fail(&section);
            }
        });
    }
}

async fn mount(section: &Element) -> Option<()> {
    let bytes = fetch(&section.get_attribute("data-src")?).await?;
    let data = ToolData::decode(&bytes).ok()?;
    if !section.is_connected() {
        // The page was left while the data came.
        return Some(());
    }
    let stage = section.query_selector(".stage").ok()??;
    let place = document().create_element("div").ok()?;
    place.set_class_name("live");
    stage.append_child(&place).ok()?;
    let tool = Rc::new(Tool { section: section.clone(), place, data });
    tool.take_over();
    tool.tick_worksheet();
    section.set_attribute("data-live", "").ok()?;
    tool.show();
    hide(section.query_selector(".failed").ok().flatten(), true);
    LIVE.with_borrow_mut(|live| live.push(Rc::clone(&tool)));
    history::keep_place();
    take::open_shared(&tool);
    if section.has_attribute("data-wanted") && visit::stage(tool.id()) == Stage::Cover {
        tool.act("start", section);
    }
    let _ = section.remove_attribute("data-wanted");
    Some(())
}

/// Fetches a file; `None` on any failure.
pub async fn fetch(address: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(window().fetch_with_str_and_init(address, &request())).await.ok()?.unchecked_into();
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Listens to the buttons and choices of all tools that are or will be live.
pub fn listen() {
    let click = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let button = closest(&event, "[data-action]");
        if let Some((tool, button)) = button.and_then(|button| Some((tool_of(&button)?, button))) {
            event.prevent_default();
            tool.act(&button.get_attribute("data-action").unwrap_or_default(), &button);
        }
    });
    let change = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        if let Some((tool, input)) = closest(&event, "input,select").and_then(|input| Some((tool_of(&input)?, input))) {
            tool.changed(&input);
        }
    });
    let _ = document().add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    let _ = document().add_event_listener_with_callback("input", change.as_ref().unchecked_ref());
    click.forget();
    change.forget();
}

fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// The live tool in which an element stands.
fn tool_of(element: &Element) -> Option<Rc<Tool>> {
    let section = element.closest("[data-tool][data-live]").ok()??;
    if has_stopped() {
        return None;
    }
    LIVE.with_borrow(|live| live.iter().find(|tool| tool.section == section).cloned())
}

/// Says that the form could not be loaded; the worksheet below has the same questions.
fn fail(section: &Element) {
    put_back(section);
    let _ = section.remove_attribute("data-wanted");
    let _ = section.set_attribute("data-failed", "");
    hide(section.query_selector(".failed").ok().flatten(), false);
}

fn put_back(section: &Element) {
    put_fieldset_back(section);
    let _ = section.remove_attribute("data-live");
    let _ = section.remove_attribute("data-started");
    if let Ok(Some(live)) = section.query_selector(".live") {
        live.remove();
    }
}

/// After a panic: every static form stands again and says so, and nothing is listened to any more.
pub fn stop() {
    STOPPED.store(true, Ordering::Relaxed);
    all("[data-tool][data-src]").iter().for_each(fail);
}

/// Whether the app has stopped after a panic.
pub fn has_stopped() -> bool {
    STOPPED.load(Ordering::Relaxed)
}

/// Does something with each live tool of the page.
pub fn with_live(does: impl Fn(&Tool)) {
    LIVE.with_borrow(Clone::clone).iter().for_each(|tool| does(tool));
}

/// The check and the stage that is on the screen, where it is not a cover.
pub fn stage_shown() -> Option<(String, String)> {
    let live: Vec<String> = LIVE.with_borrow(|live| live.iter().map(|tool| tool.id().to_string()).collect());
    visit::last_of(&live).map(|(check, stage)| (check, stage.name().to_string()))
}

/// Back or Forward leads to that stage of a check: noted for the page that will be shown.
pub fn note(stage: Option<(&str, Stage)>) {
    if let Some((check, stage)) = stage {
        visit::at(check, stage);
    }
}

/// Back or Forward to a stage of a check; without one, to the covers of all tools of the page.
pub fn go_to(stage: Option<(&str, Stage)>) {
    if stage.is_none() {
        LIVE.with_borrow(|live| live.iter().for_each(|tool| visit::at(tool.id(), Stage::Cover)));
    }
    note(stage);
    let live = LIVE.with_borrow(Clone::clone);
    for tool in live {
        tool.show();
        tool.go_to_heading();
    }
}
