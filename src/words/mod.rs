//! The messages of one language and how they are said: used by the native renderer and, unchanged, by the app in the browser.
//!
//! ```text
//! locales/{lang}/*.ftl ─ compile ─→ Compiled ─ check ─→ every WordsProblem        (ssr)
//!                                   └─ Words ─ subset ─→ the part a page needs
//! Words                             numbering and messages of one language        (both)
//! ├─ Numbering                      digits, separators and grouping
//! └─ (id, Pattern)                  sorted by id; an attribute's id is `message.attribute`
//!    └─ Piece                       text, value, choice between cases, isolated pieces
//! ```
//!
//! What this room never does: it reads no file, it knows no Fluent in the browser, and at run time it follows no reference
//! from one message to another: `compile` has put the words of each in place.

mod number;
mod numbering;
mod plural;
mod rounded;
mod say;
mod table;
pub mod typed;

pub mod ids;

pub use ids::Message;
pub use number::{Number, Operands};
pub use numbering::{Digits, Grouping, Numbering, numbering_of};
pub use plural::{LANGUAGES, PluralCategory, categories_of, category};
pub use say::{Arg, Isolation};
pub use table::{Key, Pattern, Piece, Words};

#[cfg(feature = "ssr")]
mod book;
#[cfg(feature = "ssr")]
mod check;
#[cfg(feature = "ssr")]
mod compile;
#[cfg(feature = "ssr")]
mod cycle;
#[cfg(feature = "ssr")]
mod glossary;
#[cfg(feature = "ssr")]
mod inline;
#[cfg(feature = "ssr")]
mod problem;
#[cfg(feature = "ssr")]
mod subset;
#[cfg(feature = "ssr")]
mod term;

#[cfg(feature = "ssr")]
pub use check::{check_against, check_ids};
#[cfg(feature = "ssr")]
pub use compile::{Compiled, Place, Source, compile};
#[cfg(feature = "ssr")]
pub use glossary::Explained;
#[cfg(feature = "ssr")]
pub use problem::{Construct, WordsProblem, WordsProblemKind};
