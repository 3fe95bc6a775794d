//! Node, which is not installed for anyone: only looked for; used by `tools` and by the browser tests.

use std::process::Command;

use anyhow::{Result, bail};

use super::{lookup, version};
use crate::process;

/// Its test runner takes `--test-concurrency` from here on.
const LEAST: (u32, u32) = (20, 10);

/// Makes sure that npm is there, and a Node for it.
///
/// # Errors
/// When either is not, or Node is too old: one line that says how to mend it.
pub fn ensure_npm() -> Result<()> {
    ensure_node()?;
    if lookup::on_path("npm").is_none() {
        bail!("npm, needed to install wasm-opt and the browser tests, was not found on PATH: install it (on Debian: apt-get install npm)");
    }
    Ok(())
}

/// Makes sure that a Node is there that can run `wasm-opt` and the browser tests.
///
/// # Errors
/// When it is not, or is too old: one line that says how to mend it.
pub fn ensure_node() -> Result<()> {
    let mend = format!("install Node {}.{} or later", LEAST.0, LEAST.1);
    let Some(output) = process::answer(Command::new("node").arg("--version")) else {
        bail!("Node, needed for wasm-opt and the browser tests, was not found on PATH: {mend}");
    };
    if version::of_node(&output).is_none_or(|version| version < LEAST) {
        bail!("the Node on PATH is {}, too old for wasm-opt and the browser tests: {mend}", output.trim());
    }
    Ok(())
}
