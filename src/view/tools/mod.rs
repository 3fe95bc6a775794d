//! The tools: their data as it travels, the worksheet that is always there, and the live form that takes its place.

pub mod data;
pub mod question;
pub mod questionnaire;
pub mod review;
#[cfg(feature = "ssr")]
pub mod worksheet;

pub use data::ToolData;
pub use questionnaire::questionnaire;
