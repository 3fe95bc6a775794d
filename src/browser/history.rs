//! The history: each entry keeps the scroll place and, inside a tool, its stage, as one line of text: `scroll|check|stage`. In quiet mode the
//! entries are here and not in the browser's history.

use super::page::{is_quiet, window};
use super::{mount, navigate};
use crate::counsel::Stage;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Event, PopStateEvent, ScrollRestoration};

/// What an entry of the history keeps.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Scroll place, in CSS pixels from the top.
    pub scroll: i32,
    /// The check and its stage, inside a tool.
    pub stage: Option<(String, String)>,
}

thread_local! {
    /// In quiet mode: the path and the entry of each page and stage before the one that is open, and the latter's entry.
    static QUIET: RefCell<(Vec<(String, Entry)>, Entry)> = RefCell::default();
}

impl Entry {
    fn parse(state: &JsValue) -> Entry {
        let text = state.as_string().unwrap_or_default();
        let mut parts = text.splitn(3, '|');
        let scroll = parts.next().and_then(|scroll| scroll.parse().ok()).unwrap_or_default();
        let stage = parts.next().zip(parts.next()).map(|(check, stage)| (check.to_string(), stage.to_string()));
        Entry { scroll, stage }
    }

    fn write(&self) -> JsValue {
        let scroll = self.scroll.to_string();
        let text = match &self.stage {
            None => scroll,
            Some((check, stage)) => [&scroll, "|", check, "|", stage].concat(),
        };
        JsValue::from_str(&text)
    }
}

/// The entry that is open.
fn current() -> Entry {
    if is_quiet() {
        return QUIET.with_borrow(|(_, open)| open.clone());
    }
    window().history().and_then(|history| history.state()).map(|state| Entry::parse(&state)).unwrap_or_default()
}

/// Adds an entry: a new address, or a stage at the same address.
pub fn push(entry: &Entry, address: Option<&str>) {
    if is_quiet() {
        return QUIET.with_borrow_mut(|(before, open)| before.push((navigate::path(), std::mem::replace(open, entry.clone()))));
    }
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        let _ = history.push_state_with_url(&entry.write(), "", address);
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// Whether the open entry is a stage of a tool, so that the one before it is ours too.
pub fn is_in_tool() -> bool {
    current().stage.is_some()
}

/// Goes back one entry.
pub fn back() {
    if is_quiet() {
        if let Some((path, entry)) = QUIET.with_borrow_mut(|(before, _)| before.pop()) {
            QUIET.with_borrow_mut(|(_, open)| *open = entry.clone());
            go_to(&entry, &path);
        }
        return;
    }
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Keeps in the open entry where the person is: the scroll place, and the stage of the tool.
pub fn keep_place() {
    let entry = Entry { scroll: window().scroll_y().unwrap_or_default() as i32, stage: mount::stage_shown() };
    if is_quiet() {
        return QUIET.with_borrow_mut(|(_, open)| *open = entry);
    }
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&entry.write(), "", None);
    }
}

/// Takes what stands behind `#` out of the address.
pub fn drop_fragment() {
    if is_quiet() {
        return;
    }
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&super::device::address()));
    }
}

/// Listens to Back and Forward, and keeps the scroll place a moment after scrolling ends.
pub fn listen() {
    let back = Closure::<dyn FnMut(PopStateEvent)>::new(|event: PopStateEvent| {
        // An entry without a state is a new one: a link to an anchor of the page was followed.
        if navigate::path() != navigate::address_path() || event.state().is_string() {
            go_to(&Entry::parse(&event.state()), &navigate::address_path());
        }
    });
    let _ = window().add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    back.forget();
    let waiting: RefCell<Option<Timeout>> = RefCell::default();
    let scroll = Closure::<dyn FnMut(Event)>::new(move |_| {
        *waiting.borrow_mut() = Some(Timeout::new(150, keep_place));
    });
    let _ = window().add_event_listener_with_callback("scroll", scroll.as_ref().unchecked_ref());
    scroll.forget();
}

fn go_to(entry: &Entry, path: &str) {
    let stage = entry.stage.as_ref().map(|(check, stage)| (check.as_str(), Stage::parse(stage)));
    if navigate::path() != path {
        mount::note(stage);
        navigate::restore(path.to_string(), entry.scroll);
    } else {
        navigate::overtake();
        mount::go_to(stage);
    }
}
