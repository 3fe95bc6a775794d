//! Search in a list that stands on the page: items that do not have what was typed, or what was chosen, are hidden.

use super::page::{all, children_of, document};
use super::slots::hide;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};

/// Shows the search boxes of the page that is open: without this they would search nothing.
pub fn show_boxes() {
    for input in all("[data-filter]") {
        hide(input.closest("[hidden]").ok().flatten(), false);
    }
}

/// Listens to what is typed into search boxes and chosen beside them.
pub fn listen() {
    let typed = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(id) = field.and_then(|field| field.get_attribute("data-filter")) {
            filter(&id);
        }
    });
    let _ = document().add_event_listener_with_callback("input", typed.as_ref().unchecked_ref());
    typed.forget();
}

/// Filters a list by what was typed and by what was chosen: a choice is a word of the item's attribute of the same name.
fn filter(id: &str) {
    let Some(list) = document().get_element_by_id(id) else { return };
    let (mut wanted, mut chosen) = (String::new(), Vec::new());
    for field in all(&["[data-filter=", id, "]"].concat()) {
        match field.dyn_into::<HtmlSelectElement>() {
            Ok(choice) => chosen.push((["data-", &choice.name()].concat(), choice.value())),
            Err(field) => wanted = field.dyn_into::<HtmlInputElement>().map(|input| folded(&input.value())).unwrap_or_default(),
        }
    }
    let mut left = 0;
    for item in children_of(&list, "li") {
        let has = |(name, value): &(String, String)| {
            value.is_empty() || item.get_attribute(name).is_some_and(|words| words.split(' ').any(|word| word == value))
        };
        let fits = chosen.iter().all(has) && folded(&item.text_content().unwrap_or_default()).contains(&wanted);
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
