//! Builds the app a second time from nothing and compares bytes with the first; used by `test --full`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::build;
use crate::project::Project;

/// Each file below a folder, by its path from there.
type Files = BTreeMap<String, Vec<u8>>;

/// Builds again and compares every file in `assets`.
///
/// # Errors
/// When the second build fails, or any file differs: the error names them.
pub fn check(project: &Project) -> Result<()> {
    let second = project.second();
    if second.exists() {
        fs::remove_dir_all(&second).with_context(|| format!("{} could not be removed", second.display()))?;
    }
    let dist = second.join("dist");
    build::build_release(project, &dist, Some(&second))?;

    let first = files_below(&project.dist().join("assets"))?;
    let again = files_below(&dist.join("assets"))?;
    let differing = differences(&first, &again);
    if first.is_empty() {
        bail!("dist/assets is empty: there is nothing to compare");
    }
    if !differing.is_empty() {
        bail!("two builds of one source differ: {}", differing.join(", "));
    }
    eprintln!("  {} files in assets, the same bytes twice", first.len());
    Ok(())
}

fn differences(first: &Files, again: &Files) -> Vec<String> {
    let changed = first.iter().filter_map(|(name, bytes)| match again.get(name) {
        None => Some(format!("{name} (only in the first)")),
        Some(other) if other != bytes => Some(name.clone()),
        Some(_) => None,
    });
    let new = again.keys().filter(|name| !first.contains_key(*name)).map(|name| format!("{name} (only in the second)"));
    changed.chain(new).collect()
}

fn files_below(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    gather(folder, "", &mut files)?;
    Ok(files)
}

fn gather(folder: &Path, before: &str, files: &mut Files) -> Result<()> {
    let unreadable = || format!("{} could not be read", folder.display());
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        let name = format!("{before}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            gather(&path, &format!("{name}/"), files)?;
        } else {
            let bytes = fs::read(&path).with_context(|| format!("{} could not be read", path.display()))?;
            files.insert(name, bytes);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_same_files_do_not_differ() {
        let one = files(&[("app.wasm", "a"), ("x/y.js", "b")]);
        assert!(differences(&one, &one.clone()).is_empty());
    }

    #[test]
    fn every_file_that_differs_or_is_alone_is_named() {
        let first = files(&[("app-1.wasm", "a"), ("same.js", "s"), ("style.css", "one")]);
        let again = files(&[("app-2.wasm", "a"), ("same.js", "s"), ("style.css", "two")]);
        let expected = ["app-1.wasm (only in the first)", "style.css", "app-2.wasm (only in the second)"];
        assert_eq!(differences(&first, &again), expected);
    }

    #[test]
    fn files_in_folders_are_found_by_their_path() {
        let found = files_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
        assert!(found.contains_key("main.rs"));
        assert!(found.contains_key("tools/mod.rs"));
    }
}
