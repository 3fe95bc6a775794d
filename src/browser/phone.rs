//! What live tools may ask of the device, answered.

use super::history::{self, Entry};
use super::page::{all, document, focus, window};
use crate::view::device::Device;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The device of the reader.
pub struct Phone;

impl Device for Phone {
    fn can_print(&self) -> bool {
        has("print")
    }

    fn print(&self) {
        let _ = window().print();
    }

    fn can_copy(&self) -> bool {
        js_sys::Reflect::has(&window().navigator(), &"clipboard".into()).unwrap_or(false)
    }

    fn copy(&self, text: String, done: Box<dyn FnOnce(bool)>) {
        let promise = window().navigator().clipboard().write_text(&text);
        spawn_local(async move { done(JsFuture::from(promise).await.is_ok()) });
    }

    fn push_stage(&self, check: &str, stage: &str) {
        history::keep_scroll();
        history::push(&Entry { scroll: 0.0, stage: Some((check.to_string(), stage.to_string())) }, None);
    }

    fn back(&self) -> bool {
        let ours = history::current().stage.is_some();
        if ours && let Ok(history) = window().history() {
            return history.back().is_ok();
        }
        false
    }

    fn set_aside(&self, check: &str, aside: bool) {
        for tool in all(&["[data-tool='", check, "']"].concat()) {
            let _ = tool.toggle_attribute_with_force("data-started", aside);
        }
    }

    fn focus_stage(&self, check: &str) {
        let heading = ["[data-tool='", check, "'] [data-heading]"].concat();
        gloo_timers::callback::Timeout::new(0, move || {
            if let Ok(Some(heading)) = document().query_selector(&heading) {
                heading.scroll_into_view();
                focus(&heading);
            }
        })
        .forget();
    }

    fn address(&self) -> String {
        let location = window().location();
        [location.origin().unwrap_or_default(), location.pathname().unwrap_or_default()].concat()
    }
}

fn has(name: &str) -> bool {
    js_sys::Reflect::has(&window(), &name.into()).unwrap_or(false)
}
