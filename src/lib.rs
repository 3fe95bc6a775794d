//! Bearings: a public information and self-counselling portal for people who think of migrating.
//!
//! Every page is written out natively as complete HTML (`ssr`); one small WebAssembly app makes the same pages live (`csr`).
//!
//! ```text
//! content/*.md *.toml  locales/*.ftl
//!   └─ content::load ─ content::check ─→ Portal: one Catalog and one table of Words a language, the Checks
//!        └─ site::write ─ view ─→ dist/
//! src/ with csr ─ Trunk ─→ dist/assets/
//! ```
//!
//! The rooms. Which may use which stands in `ROOMS` of `tests/suite/tidy.rs`:
//!
//! | room | uses | what lives there | runs |
//! |---|---|---|---|
//! | `domain` | – | the vocabulary, one file a concept | both |
//! | `counsel` | `domain` | the self-counselling engine: answers in, findings out | both |
//! | `words` | `domain` | the messages of one language and how they are said | both |
//! | `view` | `domain counsel words` | Leptos: document, pages, parts, tools; and the form of the tools' data | native; the data both |
//! | `content` | `domain counsel words` | reads and checks what people wrote | native |
//! | `site` | `domain counsel words view content` | renders the site and writes it around the app that Trunk left | native |
//! | `browser` | `domain counsel words view` | the device; the only code that touches web-sys | wasm |
//!
//! Invariants (the arrows are held by `tests/suite/tidy.rs`): `domain` uses no other room; `counsel` knows no words, no clock and no I/O;
//! all markup is written natively, `browser` only fills and shows it; content is read in `content/files.rs` alone, the site is written in
//! `site/files.rs` alone, and `site/staging.rs` reads what Trunk left and `public/`, and removes what Trunk left; no file says what a
//! person answered. Nothing falls back silently to another language, and no fact of a country is shown without its source and date.

#[cfg(all(feature = "ssr", feature = "csr"))]
compile_error!("`ssr` renders natively and `csr` runs in the browser: build one side at a time (never --all-features)");

#[cfg(feature = "csr")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod content;
pub mod counsel;
pub mod domain;
#[cfg(feature = "ssr")]
pub mod site;
pub mod view;
pub mod words;
