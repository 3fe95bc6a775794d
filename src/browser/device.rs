//! What the reader's device can do for a live tool: print, copy, tell the address.

use super::page::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Whether the browser can print.
pub fn can_print() -> bool {
    has(&window(), "print")
}

/// Prints the page.
pub fn print() {
    let _ = window().print();
}

/// Whether the browser can copy a text.
pub fn can_copy() -> bool {
    has(&window().navigator(), "clipboard")
}

/// Copies a text and then tells whether it was copied.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let promise = window().navigator().clipboard().write_text(text);
    spawn_local(async move { done(JsFuture::from(promise).await.is_ok()) });
}

/// The address of this page, without a fragment.
pub fn address() -> String {
    let location = window().location();
    [location.origin().unwrap_or_default(), location.pathname().unwrap_or_default()].concat()
}

fn has(object: &wasm_bindgen::JsValue, name: &str) -> bool {
    js_sys::Reflect::has(object, &name.into()).unwrap_or(false)
}
