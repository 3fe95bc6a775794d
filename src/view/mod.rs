//! What people see: Leptos views of the document, the pages, their parts and the live tools. Native and in the browser.

pub mod contact;
pub mod device;
pub mod icon;
pub mod phrase;
pub mod tools;
pub mod visit;
