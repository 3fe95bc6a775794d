//! The self-counselling engine: answers in, findings out; pure, without clock, without I/O, without words.
//!
//! ```text
//! Check                     a questionnaire: data of content/checks/*.toml
//!  ├─ Question ─ Choice     what is asked, and what a choice raises
//!  │   └─ Edge              which question comes next, under which Condition
//!  ├─ Indicator             the published signs (domain)
//!  └─ Level, Step, Referral what follows, under which Trigger
//! fact                      what conditions of pathways may ask about a person: facts and scales
//! PathwayRule               what decides about a pathway; Packed: all of them as they travel
//! nationality                how a way stands for a nationality, before anything else is known
//! contradiction             finds conditions that can never hold
//! Answers                   what a person said; never stored here
//! Path, Stage               the questions on the way, and where on it a person is: computed by replaying the answers
//! openness                  how each legal way stands for the answers
//! sum                       what a plan costs, and when it would have paid for itself
//! Review                    red flags, gaps, level, steps, contacts: never a score or a verdict
//! Standing                  how one side of a plan (Axis) looks: sound so far, to clear up, stop, not known
//! ```

pub mod answers;
pub mod axes;
pub mod check;
pub mod condition;
#[cfg(feature = "ssr")]
pub mod contradiction;
#[cfg(feature = "ssr")]
pub mod fact;
#[cfg(feature = "ssr")]
pub mod nationality;
pub mod openness;
pub mod packed;
pub mod path;
pub mod pathway_rule;
pub mod review;
pub mod share;
pub mod sort;
#[cfg(feature = "ssr")]
pub mod soundness;
pub mod sum;
pub mod ticks;
#[cfg(feature = "ssr")]
mod unsound;
#[cfg(feature = "ssr")]
mod walk;

pub use answers::{Answer, Answers};
pub use axes::{AxisState, Standing};
pub use check::{Axis, Base, Check, Choice, Convert, Edge, Kind, Level, Next, Note, Outcome, Question, Referral, Step};
pub use condition::{Condition, Known, Per, Points, Trigger};
pub use path::{Path, Stage, replay};
pub use pathway_rule::PathwayRule;
pub use review::{Gap, RedFlag, Review, Told, review};
