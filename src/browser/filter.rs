//! Search by name in a list that stands on the page: items that do not have what was typed are hidden.

use super::page::{all, children_of, document};
use super::slots::hide;
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlInputElement};

/// Shows the search boxes of the page that is open: without this they would search nothing.
pub fn show_boxes() {
    for input in all("[data-filter]") {
        hide(input.closest("[hidden]").ok().flatten(), false);
    }
}

/// Listens to what is typed into search boxes.
pub fn listen() {
    let typed = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input.filter(|input| input.has_attribute("data-filter")) {
            filter(&input);
        }
    });
    let _ = document().add_event_listener_with_callback("input", typed.as_ref().unchecked_ref());
    typed.forget();
}

/// Filters the list of a search box by what was typed.
fn filter(input: &HtmlInputElement) {
    let Some(list) = input.get_attribute("data-filter").and_then(|id| document().get_element_by_id(&id)) else { return };
    let wanted = folded(&input.value());
    let mut left = 0;
    for item in children_of(&list, "li") {
        let fits = folded(&item.text_content().unwrap_or_default()).contains(&wanted);
        left += usize::from(fits);
        hide(Some(item), !fits);
    }
    all("[data-filter-none]").into_iter().for_each(|none| hide(Some(none), left > 0));
}

/// Without capitals and without marks above or below letters, as the browser takes them apart: "Sénégal" is found by "senegal".
fn folded(text: &str) -> String {
    let apart = js_sys::JsString::from(text).normalize("NFD").to_lower_case();
    String::from(apart)
        .chars()
        .filter(|letter| !('\u{300}'..'\u{370}').contains(letter) && !('\u{64b}'..'\u{660}').contains(letter))
        .collect()
}
