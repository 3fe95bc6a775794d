//! The parts of static pages: blocks of a body, the protection box, notices, sources and dates.

mod around;
mod blocks;
mod contents;
pub mod country;
mod notices;
mod sources;
pub mod statistics;

pub use around::around;
pub use blocks::{blocks, protection_box};
pub use contents::contents;
pub use notices::{past_later, past_notice, report_error, report_place, translation_notice};
pub use sources::{dates, reference, sources, verification_dates};
