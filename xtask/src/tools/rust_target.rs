//! The part of Rust's standard library that the app is built with; used by `tools` and by `test`.

use std::path::Path;

use anyhow::{Result, anyhow, bail};

use super::lookup;
use crate::{process, progress};

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the installed Rust can build for the browser.
///
/// # Errors
/// When it cannot and `rustup` is not there or fails to add it.
pub fn ensure(root: &Path) -> Result<()> {
    if is_there(root) {
        return Ok(());
    }
    let needed = format!("Rust's target {TARGET}, needed to build the app, is not installed");
    if lookup::on_path("rustup").is_none() {
        bail!("{needed}: without rustup, install the package of your system that brings it (on Debian libstd-rust-dev-wasm32)");
    }
    eprintln!("{needed}: adding it with rustup");
    let mut rustup = process::command("rustup", root);
    progress::run("rustup target add", rustup.args(["target", "add", TARGET]))
        .map_err(|error| anyhow!("{needed}: {error:#}; to try it by hand: rustup target add {TARGET}"))?;
    if !is_there(root) {
        bail!("{needed} for the Rust in use, though rustup added it to its own: put rustup's folder first on PATH");
    }
    Ok(())
}

/// Asks the compiler itself where it looks, which is right with rustup and without.
fn is_there(root: &Path) -> bool {
    let mut rustc = process::command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()), root);
    let folder = process::answer(rustc.args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}
