//! The tools: the worksheet that is always on the page, the sheets from which the app makes it live, and the file in which those travel.

pub mod data;
#[cfg(feature = "ssr")]
mod question;
#[cfg(feature = "ssr")]
pub mod sheets;
#[cfg(feature = "ssr")]
pub mod worksheet;

pub use data::ToolData;
