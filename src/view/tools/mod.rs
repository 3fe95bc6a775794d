//! The tools: the worksheet that is always on the page, the sheets from which the app makes it live, and the files in which data for it travels.

pub mod calendar;
pub mod data;
#[cfg(feature = "ssr")]
pub mod finding;
pub mod header;
#[cfg(feature = "ssr")]
mod needs;
#[cfg(feature = "ssr")]
mod question;
pub mod rules;
#[cfg(feature = "ssr")]
pub mod sheets;
#[cfg(feature = "ssr")]
mod sum_sheet;
#[cfg(feature = "ssr")]
mod take;
#[cfg(feature = "ssr")]
mod typed;
pub mod ways;
#[cfg(feature = "ssr")]
pub mod worksheet;

pub use data::ToolData;
pub use header::DataFault;
pub use rules::{decode_rules, encode_rules};
pub use ways::Ways;
