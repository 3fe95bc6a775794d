//! The native program `site`: `cargo xtask check` and `cargo xtask counsel` become it, and a build asks it first.

use std::ffi::OsString;
use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::project::Project;

/// The variable by which `site` is told the day on which dates are judged.
pub const TODAY: &str = "BEARINGS_TODAY";
/// The variable by which `site` is told to build the two languages for tests too.
pub const PSEUDO: &str = "BEARINGS_PSEUDO";

/// Runs `site NAME ARGS…` in the project's folder; its output and exit code are the command's own.
///
/// # Errors
/// Only when Cargo cannot be started.
pub fn run(project: &Project, name: &str, args: &[OsString]) -> Result<()> {
    process::become_program(command(project, name).args(args))
}

/// Checks content and words, before something longer is begun.
///
/// # Errors
/// When there is a fault; it was printed with file and line.
pub fn check(project: &Project) -> Result<()> {
    process::run(command(project, "check").envs(project.today.iter().map(|today| (TODAY, today))))
}

/// Writes the one file of a language. It needs no build of the app.
///
/// # Errors
/// When the language is unknown, the content has a fault or the file cannot be written.
pub fn single(project: &Project, lang: &str) -> Result<()> {
    let today = project.today.iter().map(|today| (TODAY, today));
    process::become_program(command(project, "single").arg(lang).envs(today))
}

fn command(project: &Project, name: &str) -> Command {
    let mut command = process::cargo(&project.root);
    command.args(["run", "--quiet", "--package", "bearings", "--bin", "site", "--", name]);
    command
}
