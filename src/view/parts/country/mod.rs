//! The parts of the pages of countries: facts, figures, ways, contacts, and what stands beside a danger.

mod beside;
mod contacts;
mod fact;
mod figures;
mod proof;
mod way;

pub use beside::{beside, links_of};
pub use contacts::contacts;
pub use fact::{alerts, facts, steps};
pub use figures::{destination_figures, origin_figures, pair_figures};
pub use proof::source_line;
pub use way::{availability, days, terms, way};

/// The anchor of an entry, a contact or a way: its id with hyphens, since a dot is awkward in a selector.
pub fn anchor(id: &str) -> String {
    id.replace('.', "-")
}
