//! The vocabulary of the portal, one file a concept, used by every other room.
//!
//! ```text
//! Site                      name, address, where errors are reported
//!  └─ Language              code, own name, script, direction
//! Catalog (one a language)
//!  ├─ Page                  section, slug, dates, body
//!  │   ├─ Block             prose, box, tool, contacts
//!  │   ├─ Heading           id and words, for the table of contents
//!  │   └─ Translation       who made it and from what
//!  ├─ Contact               a body that helps, with its Citation
//!  ├─ Work                  an entry of the library, as it is printed
//!  ├─ Country               what one must know before leaving it and on arriving
//!  │   ├─ CountryCode       two letters of ISO 3166-1
//!  │   ├─ Currency          three letters of ISO 4217
//!  │   ├─ AsylumSystem      who decides about asylum there
//!  │   ├─ Entry             a fact of an EntryKind: a law, a fee and its Payer, a risk, a right
//!  │   ├─ Contact           as above: a Line as dialled there, Abroad, and the Agreement of its sources
//!  │   └─ Pathway           a lawful way in, with Purpose and Availability; its conditions are a rule of `counsel`
//!  ├─ CountrySet            a named set of countries, which conditions may name
//!  ├─ Statistic             a DataSet with its words: a Table of rows, and the Plan by which it is drawn; LeftOut: one not published
//! Proof                     how an entry, a pathway or a set is known: Source, other addresses, Verification
//! OfficialSite              the site of a body: an address, or the body alone in words
//! Corridor                  a pair: an origin and a destination
//! CountryPage               a page made from countries: a list, one country from either side, a pair
//! Indicator                 a published sign of a false offer or of trafficking
//! Date                      a day, without a clock
//! ```

pub mod address;
pub mod catalog;
pub mod contact;
pub mod corridor;
pub mod country;
pub mod country_code;
pub mod country_page;
pub mod country_set;
pub mod currency;
pub mod date;
pub mod entry;
pub mod indicator;
pub mod language;
pub mod listing;
pub mod page;
pub mod pathway;
pub mod progress;
pub mod proof;
pub mod section;
pub mod source;
pub mod statistic;
pub mod term;
pub mod topic;

pub use address::PageRef;
pub use catalog::{Catalog, Site};
pub use contact::{Abroad, Agreement, Contact, ContactKind, DialFrom, Line};
pub use corridor::{Corridor, corridors};
pub use country::{AsylumSystem, Country};
pub use country_code::CountryCode;
pub use country_page::CountryPage;
pub use country_set::CountrySet;
pub use currency::Currency;
pub use date::Date;
pub use entry::{Entry, EntryKind, Payer, Reach};
pub use indicator::{Indicator, Phase};
pub use language::{Direction, Language};
pub use listing::Listing;
pub use page::{Block, BoxKind, Heading, Page, Translation};
pub use pathway::{Availability, Pathway, Purpose};
pub use progress::{Progress, Share};
pub use proof::{OfficialSite, Proof, Source};
pub use section::Section;
pub use source::{Citation, Tier, Verification, WORK_TOPICS, Work, WorkKind};
pub use statistic::{DataSet, LeftOut, Statistic, StatisticWords, Theme};
pub use term::Term;
pub use topic::Topic;
