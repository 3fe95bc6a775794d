//! The browser tests and what they need: packages, Node, Chromium; used by `test`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process;
use crate::project::Project;
use crate::tools::{browser, node};

/// How a person runs them without the other steps.
pub fn alone(full: bool) -> String {
    let full = if full { "BEARINGS_FULL=1 " } else { "" };
    format!(
        "{full}BEARINGS_DIST=\"$PWD/dist\" BEARINGS_CHROMIUM=\"$(command -v chromium)\" node --test --test-concurrency=1 tests/browser/*.test.mjs"
    )
}

/// Installs the locked packages, unless they were installed since the lock file changed.
///
/// # Errors
/// When Node or npm is missing or npm fails.
pub fn install_packages(project: &Project) -> Result<()> {
    let folder = project.browser_tests();
    // npm writes this file last, so a broken install has none.
    let installed = folder.join("node_modules/.package-lock.json");
    if is_newer(&installed, &folder.join("package-lock.json")) {
        eprintln!("  already installed");
        return Ok(());
    }
    node::ensure_npm()?;
    process::run(process::command("npm", &folder).arg("ci"))
}

/// Runs every file of tests, one after another, against the built release site.
///
/// # Errors
/// When Node, Chromium, the built site or the tests are missing, or a test fails.
pub fn run(project: &Project, full: bool) -> Result<()> {
    node::ensure_node()?;
    let chromium = browser::ensure()?;
    let dist = project.dist();
    if !dist.join("index.html").exists() {
        bail!("there is no built site in {}: run `cargo xtask build`", dist.display());
    }
    let mut node = process::command("node", &project.root);
    // Named one by one: Node 20 reads no patterns.
    node.args(["--test", "--test-concurrency=1"]).args(test_files(&project.browser_tests())?);
    node.env("BEARINGS_DIST", dist).env("BEARINGS_CHROMIUM", chromium);
    if full {
        node.env("BEARINGS_FULL", "1");
    } else {
        node.env_remove("BEARINGS_FULL");
    }
    process::run(&mut node)
}

fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} could not be read", folder.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut files: Vec<_> = paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    if files.is_empty() {
        bail!("no browser test was found: {} holds no file *.test.mjs", folder.display());
    }
    files.sort();
    Ok(files)
}

fn is_newer(file: &Path, than: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|about| about.modified()).ok();
    changed(file).is_some_and(|time| Some(time) >= changed(than))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_that_are_not_there_are_never_new_enough() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        assert!(!is_newer(Path::new("/no/such/file"), &here));
        assert!(is_newer(&here, &here));
    }

    #[test]
    fn a_folder_without_tests_is_an_error() {
        let error = test_files(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_err();
        assert!(error.to_string().starts_with("no browser test was found"));
    }
}
