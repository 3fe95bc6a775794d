//! The vocabulary of the portal, one file a concept, used by every other room.
//!
//! ```text
//! Site                      name, address, who speaks here
//!  └─ Language              own name, script, direction, digits
//! Catalog (one a language)
//!  ├─ Page                  section, slug, dates, body
//!  │   ├─ Block             prose, box, tool, contacts
//!  │   ├─ Heading           id and words, for the table of contents
//!  │   └─ Translation       who made it and from what
//!  ├─ Contact               a body that helps, with its Citation
//!  └─ Work                  an entry of the library, as it is printed
//! Indicator                 a published sign of a false offer or of trafficking
//! Date                      a day, without a clock
//! ```

pub mod address;
pub mod catalog;
pub mod contact;
pub mod date;
pub mod indicator;
pub mod language;
pub mod page;
pub mod section;
pub mod source;
pub mod topic;

pub use address::PageRef;
pub use catalog::{Catalog, Site};
pub use contact::{Contact, ContactKind, DialFrom, Line};
pub use date::Date;
pub use indicator::{Indicator, Phase};
pub use language::{Direction, Language};
pub use page::{Block, BoxKind, Heading, Page, Translation};
pub use section::Section;
pub use source::{Citation, Tier, Verification, Work};
pub use topic::Topic;
