//! Shows the notices of what is past its date today, though it was not when the site was built.

use super::page::all;

/// Shows them on the page that is open. Days are compared as texts such as `2026-11-24`, by the clock of the device.
pub fn show_what_is_past() {
    let today = String::from(js_sys::Date::new_0().to_iso_string());
    for notice in all("[data-past]") {
        let until = notice.get_attribute("data-past").unwrap_or_default();
        let _ = notice.toggle_attribute_with_force("hidden", today.get(..10) <= Some(&until));
    }
}
