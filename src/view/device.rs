//! What a live tool may ask of the device; the browser room answers, so that views compile natively and touch nothing themselves.

use std::sync::Arc;

/// The device, as a live tool sees it.
pub trait Device: Send + Sync {
    /// Whether the browser can print.
    fn can_print(&self) -> bool;
    /// Prints the page.
    fn print(&self);
    /// Whether the browser can copy a text.
    fn can_copy(&self) -> bool;
    /// Copies a text and then tells whether it was copied.
    fn copy(&self, text: String, done: Box<dyn FnOnce(bool)>);
    /// Notes in the history that a tool went on to that stage, so that Back returns to the one before.
    fn push_stage(&self, check: &str, stage: &str);
    /// Goes back to the stage before; `false` where the history has none of ours.
    fn back(&self) -> bool;
    /// Sets the static form of a tool aside, or shows it again.
    fn set_aside(&self, check: &str, aside: bool);
    /// Moves the focus to the heading of that tool's stage, once it stands.
    fn focus_stage(&self, check: &str);
    /// The address of this page, without a fragment.
    fn address(&self) -> String;
}

/// The device in a context of Leptos.
pub type SharedDevice = Arc<dyn Device>;
