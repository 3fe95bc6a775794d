//! What people see: Leptos views of the document, the pages, their parts and the live tools. Native and in the browser.

pub mod contact;
pub mod device;
#[cfg(feature = "ssr")]
pub mod document;
#[cfg(feature = "ssr")]
pub mod edition;
pub mod icon;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod parts;
pub mod phrase;
pub mod tools;
pub mod visit;
