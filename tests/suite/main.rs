//! All integration tests in one binary, one module a feature.

#![allow(clippy::disallowed_methods, reason = "tests read and write freely, in folders of their own")]

mod counsel; // the offer check: cases and properties
mod words; // the compiled words say what fluent-bundle says
