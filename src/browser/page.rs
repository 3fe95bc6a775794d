//! Small steps on the open page that several files of this room take.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement, NodeList, RequestCache, RequestInit, Window};

/// The window. The app runs only in one.
pub fn window() -> Window {
    web_sys::window().expect("the app runs in a window")
}

/// The document.
pub fn document() -> Document {
    window().document().expect("a window has a document")
}

/// All elements of a selector on the page.
pub fn all(selector: &str) -> Vec<Element> {
    list(document().query_selector_all(selector))
}

/// All elements of a selector below an element.
pub fn children_of(parent: &Element, selector: &str) -> Vec<Element> {
    list(parent.query_selector_all(selector))
}

fn list(found: Result<NodeList, JsValue>) -> Vec<Element> {
    let Ok(list) = found else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// Moves the focus to an element, without scrolling.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Whether the pages are shown under the address and the name of the neutral page; `boot.js` starts that.
pub fn is_quiet() -> bool {
    quiet_path().is_some()
}

/// In quiet mode: the path of the page that was open when it started.
pub fn quiet_path() -> Option<String> {
    document().document_element()?.get_attribute("data-quiet")
}

/// How to ask for something: in quiet mode neither the browser nor the worker keeps it.
pub fn request() -> RequestInit {
    let init = RequestInit::new();
    if is_quiet() {
        init.set_cache(RequestCache::NoStore);
    }
    init
}
