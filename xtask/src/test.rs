//! `cargo xtask test`: the row of steps that CI runs.

use std::process::Command;

use anyhow::Result;

use crate::browser_tests;
use crate::build;
use crate::process;
use crate::project::Project;
use crate::same_bytes;
use crate::steps::{self, Step};
use crate::tools;

const FORMAT: &[&str] = &["fmt", "--all", "--check"];
const LINTS_NATIVE: &[&str] = &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
#[rustfmt::skip]
const LINTS_BROWSER: &[&str] = &[
    "clippy", "--package", "bearings", "--lib", "--bin", "client", "--target", "wasm32-unknown-unknown",
    "--no-default-features", "--features", "csr", "--", "-D", "warnings",
];
const TESTS: &[&str] = &["test", "--workspace"];

/// Runs every step; with `full` the whole matrix of browser tests, and the app built twice.
///
/// # Errors
/// The first step that fails.
pub fn test(project: &Project, full: bool) -> Result<()> {
    let cargo = |args: &[&str]| {
        let mut cargo = process::cargo(&project.root);
        cargo.args(args);
        cargo
    };
    let mut steps = vec![
        Step::command("format", cargo(FORMAT)),
        Step::command("lints, native", cargo(LINTS_NATIVE)),
        lints_of_the_browser_side(project, cargo(LINTS_BROWSER)),
        Step::command("unit and integration tests", cargo(TESTS)),
        Step::new("release build", "cargo xtask build", || build::build_into_dist(project)),
        Step::new("packages of the browser tests", "npm ci --prefix tests/browser", || browser_tests::install_packages(project)),
        Step::new("browser tests", browser_tests::alone(full), || browser_tests::run(project, full)),
    ];
    if full {
        steps.push(Step::new("the same bytes twice", "cargo xtask test --full", || same_bytes::check(project)));
    }
    steps::run(steps)
}

fn lints_of_the_browser_side(project: &Project, mut clippy: Command) -> Step<'_> {
    let alone = process::line_of(&clippy);
    Step::new("lints, browser", alone, move || {
        tools::ensure_rust_target(&project.root)?;
        process::run(&mut clippy)
    })
}
