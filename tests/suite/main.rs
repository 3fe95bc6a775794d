//! All integration tests in one binary, one module a feature.

#![allow(clippy::disallowed_methods, reason = "tests read and write freely, in folders of their own")]

mod any_answers; // answers as chance has them
mod checks; // what holds for every check, over any answers
mod content; // what the check of the content finds, on whole fixture projects
mod counsel; // the offer check: cases and properties
mod countries; // countries as data: their words in each language, their rules, their pairs
mod country_pages; // the pages of countries and pairs, with all real data
mod coverage; // docs/coverage.md is current
mod data; // the data for machines and its schemas
mod fixture; // copies a fixture project and lays others over it
mod given; // answers from the command line
mod honest_words; // what the site says of itself
mod matrix; // how the ways stand for each origin, destination and purpose
mod pages; // the pages of our own content: the same bytes twice, and what is past its date
mod pathway_data; // rules and words for the pathway finder: small, whole, refused when damaged
mod personas; // named people: what each is told
mod plan; // the plan check: its sides, its signs, properties
mod real; // the portal's own content, read once
mod real_data; // what is true of every fact in it
mod single_file; // one file a language: its size, its anchors, what is in it
mod statistics; // the figures: references, charts, pages, files
mod tidy; // the rooms, the opening line and the length of files
mod words; // the compiled words say what fluent-bundle says
mod words_table; // plural forms and digits, written out for the comparison with the browser
