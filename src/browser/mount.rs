//! Mounts each tool in its box once its data is decoded, and puts the static form back on any failure.

use super::page::{all, document, window};
use super::phone::Phone;
use super::visit;
use crate::counsel::{Answer, Check};
use crate::view::tools::{ToolData, questionnaire};
use crate::view::visit::Stage;
use std::any::Any;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlElement, HtmlInputElement, Response};

thread_local! {
    /// The handles of mounted tools; dropping one takes its tool down.
    static MOUNTED: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
}

/// Takes down the tools of the page that is left.
pub fn take_down() {
    MOUNTED.with_borrow_mut(Vec::clear);
}

/// Mounts every tool of the page.
pub fn mount_tools() {
    for tool in all("[data-tool][data-src]") {
        spawn_local(async move {
            if mount(&tool).await.is_none() {
                fail(&tool);
            }
        });
    }
}

async fn mount(tool: &Element) -> Option<()> {
    let bytes = fetch(&tool.get_attribute("data-src")?).await?;
    let data = Arc::new(ToolData::decode(&bytes).ok()?);
    let stage = tool.query_selector(".stage").ok()??;
    let visit = visit();
    let check = data.check.id.clone();
    take_over(tool, &data.check);
    let place: HtmlElement = document().create_element("div").ok()?.unchecked_into();
    place.set_class_name("live");
    stage.append_child(&place).ok()?;
    let shown = Arc::clone(&data);
    let handle = leptos::mount::mount_to(place, move || questionnaire(shown, visit, Arc::new(Phone)));
    MOUNTED.with_borrow_mut(|mounted| mounted.push(Box::new(handle)));
    tool.set_attribute("data-live", "").ok()?;
    if tool.has_attribute("data-wanted") && visit.stage(&check) == Stage::Cover {
        let _ = tool.remove_attribute("data-wanted");
        if let Ok(Some(start)) = tool.query_selector(".live [data-action=start]") {
            start.unchecked_into::<HtmlElement>().click();
        }
    }
    Some(())
}

/// What was ticked on the worksheet counts as answered, where nothing was said yet.
fn take_over(tool: &Element, check: &Check) {
    let Ok(list) = tool.query_selector_all(".worksheet input") else { return };
    let inputs = (0..list.length()).filter_map(|at| list.item(at)?.dyn_into::<HtmlInputElement>().ok());
    let mut ticked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for input in inputs.filter(HtmlInputElement::checked) {
        ticked.entry(input.name()).or_default().insert(input.value());
    }
    let visit = visit();
    let said = visit.answers(check);
    for (question, choices) in ticked.into_iter().filter(|(question, _)| said.get(question).is_none()) {
        visit.set(check, &question, Answer::Choices(choices));
    }
}

async fn fetch(address: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.unchecked_into();
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Says that the form could not be loaded; the worksheet below has the same questions.
fn fail(tool: &Element) {
    put_back(tool);
    let _ = tool.remove_attribute("data-wanted");
    let _ = tool.set_attribute("data-failed", "");
    if let Ok(Some(said)) = tool.query_selector(".failed") {
        let _ = said.remove_attribute("hidden");
    }
}

fn put_back(tool: &Element) {
    let _ = tool.remove_attribute("data-live");
    let _ = tool.remove_attribute("data-started");
    if let Ok(Some(live)) = tool.query_selector(".live") {
        live.remove();
    }
}

/// After a panic: every static form stands again.
pub fn put_back_static_forms() {
    all("[data-tool]").iter().for_each(put_back);
}

/// Back to the first entry of a page: its tools show their covers.
pub fn to_covers() {
    for tool in all("[data-tool]") {
        if let Some(check) = tool.get_attribute("data-tool") {
            visit().go(&check, Stage::Cover);
        }
    }
}
