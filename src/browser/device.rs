//! What the reader's device can do for a live tool: print, copy, tell the address.

use super::navigate;
use super::page::window;
use crate::domain::Date;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShareData;

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
    [location.origin().unwrap_or_default(), navigate::path()].concat()
}

/// Whether the browser can hand a text to other apps.
pub fn can_share() -> bool {
    has(&window().navigator(), "share")
}

/// Hands a text to the app that the reader chooses. A reader who changes their mind chooses none.
pub fn share(text: &str) {
    let data = ShareData::new();
    data.set_text(text);
    let promise = window().navigator().share_with_data(&data);
    spawn_local(async move {
        let _ = JsFuture::from(promise).await;
    });
}

/// The day on the reader's clock.
pub fn today() -> Date {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.get(..10).and_then(Date::parse).unwrap_or(Date::EARLIEST)
}

fn has(object: &wasm_bindgen::JsValue, name: &str) -> bool {
    js_sys::Reflect::has(object, &name.into()).unwrap_or(false)
}
