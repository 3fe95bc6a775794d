//! One file a kind of page; each gives the head and the content of the document.

mod away;
mod chooser;
mod country;
mod home;
mod listing;
mod missing;
mod page;
mod section;
mod statistics;

pub use away::away;
pub use chooser::chooser;
pub use country::country;
pub use home::home;
pub use listing::listing;
pub use missing::not_found;
pub use page::page;
pub use section::section;
pub use statistics::{statistic, statistics};

use super::edition::Edition;

/// The same place in every language of the site.
fn everywhere(edition: Edition<'_>, path: impl Fn(&str) -> String) -> Vec<(String, String)> {
    edition.site.languages.iter().map(|language| (language.code.clone(), path(&language.code))).collect()
}
