//! The tools: the worksheet that is always on the page, the sheets from which the app makes it live, and the files in which data for it travels.

pub mod data;
pub mod header;
#[cfg(feature = "ssr")]
mod question;
pub mod rules;
#[cfg(feature = "ssr")]
pub mod sheets;
pub mod ways;
#[cfg(feature = "ssr")]
pub mod worksheet;

pub use data::ToolData;
pub use header::DataFault;
pub use rules::{decode_rules, encode_rules};
pub use ways::{Way, Ways};
