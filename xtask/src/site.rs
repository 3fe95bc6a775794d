//! `cargo xtask check` and `cargo xtask counsel`: becomes the native program `site` with the words it was given.

use std::ffi::OsString;

use anyhow::Result;

use crate::process;
use crate::project::Project;

/// Runs `site NAME ARGS…` in the project's folder; its output and exit code are the command's own.
///
/// # Errors
/// Only when Cargo cannot be started.
pub fn run(project: &Project, name: &str, args: &[OsString]) -> Result<()> {
    let mut command = process::cargo(&project.root);
    command.args(["run", "--quiet", "--package", "bearings", "--bin", "site", "--", name]).args(args);
    process::become_program(&mut command)
}
