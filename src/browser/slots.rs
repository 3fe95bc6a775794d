//! The sheets of a tool on the page: put in, their slots filled; used by the live tool and its review.

use super::page::children_of;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// The slot of that name below an element.
pub fn slot(within: &Element, name: &str) -> Option<Element> {
    within.query_selector(&["[data-slot='", name, "']"].concat()).ok()?
}

/// Puts a text into a slot.
pub fn say(within: &Element, name: &str, text: &str) {
    if let Some(slot) = slot(within, name) {
        slot.set_text_content(Some(text));
    }
}

/// Adds a sheet at the end of a slot and gives the element that it became.
pub fn put(within: &Element, name: &str, sheet: &str) -> Option<Element> {
    let slot = slot(within, name)?;
    slot.insert_adjacent_html("beforeend", sheet).ok()?;
    slot.last_element_child()
}

/// Hides an element, or shows it.
pub fn hide(element: Option<Element>, hidden: bool) {
    if let Some(element) = element {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}

/// The text of the first element of that selector; empty where there is none.
pub fn text_of(within: &Element, selector: &str) -> String {
    within.query_selector(selector).ok().flatten().and_then(|found| found.text_content()).unwrap_or_default()
}

/// The inputs of a question that are ticked; those that are typed into have no value of their own.
pub fn inputs(fieldset: &Element) -> impl Iterator<Item = HtmlInputElement> + use<> {
    children_of(fieldset, "input[value]").into_iter().filter_map(|input| input.dyn_into().ok())
}

/// Brings an element into view and gives it the focus.
pub fn go_to(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.scroll_into_view();
        let _ = element.focus();
    }
}
