//! `cargo xtask build`, and what `serve` and `test` share with it: Trunk with the right tools around it.

use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{ffi::OsStr, fs};

use anyhow::{Context, Result};

use crate::clock;
use crate::process;
use crate::project::Project;
use crate::site::{self, PSEUDO, TODAY};
use crate::tools::Tools;

/// Installs what is missing and builds the release site into `dist/`.
///
/// # Errors
/// When a tool is missing and cannot be installed, or the build fails.
pub fn build_into_dist(project: &Project) -> Result<()> {
    let start = Instant::now();
    build_release(project, &project.dist(), None)?;
    println!("Built {} in {}.", summary(&project.dist()), clock::said(start.elapsed()));
    Ok(())
}

/// Builds the release site into `dist`, with Cargo's own files in `target` instead of the usual folder when given.
///
/// # Errors
/// As for [`build_into_dist`].
pub fn build_release(project: &Project, dist: &Path, target: Option<&Path>) -> Result<()> {
    // Asked first: what is wrong in the content is said in seconds, and what was built before stays as it was.
    site::check(project)?;
    let tools = Tools::to_build(project)?;
    fetch_packages(project)?;
    let mut trunk = trunk(project, &tools)?;
    trunk.args(["build", "--release", "--dist"]).arg(dist);
    if let Some(target) = target {
        trunk.env("CARGO_TARGET_DIR", target);
    }
    let built = process::run(&mut trunk);
    // Where Trunk stopped half-way, its workshop would stay behind in the site.
    let workshop = dist.join(".stage");
    if workshop.exists() {
        fs::remove_dir_all(&workshop).with_context(|| format!("{} could not be removed", workshop.display()))?;
    }
    built
}

/// Brings the source of every package of the lock file onto this machine: Trunk then builds with the network cut.
///
/// # Errors
/// When a package is missing here and cannot be fetched.
pub fn fetch_packages(project: &Project) -> Result<()> {
    process::run(process::cargo(&project.root).arg("fetch"))
        .context("the packages of Cargo.lock are not all on this machine: connect it to the network once")
}

/// Trunk in the project's folder, with the folders of the tools first on its PATH.
///
/// # Errors
/// When PATH cannot be written.
pub fn trunk(project: &Project, tools: &Tools) -> Result<Command> {
    let mut trunk = process::command("trunk", &project.root);
    trunk.env("PATH", tools.path()?).env("TRUNK_SKIP_VERSION_CHECK", "true");
    trunk.envs(project.today.iter().map(|today| (TODAY, today)));
    trunk.env_remove(PSEUDO).envs(project.pseudo.then_some((PSEUDO, "1")));
    // A mistake in the content is no fault of Trunk's: nobody is helped by where in Trunk it was met.
    trunk.env_remove("RUST_BACKTRACE");
    // Trunk reads this as a flag and stops at the usual "1".
    match std::env::var_os("NO_COLOR").as_deref().map(OsStr::is_empty) {
        Some(false) => trunk.env("NO_COLOR", "true"),
        Some(true) | None => trunk.env_remove("NO_COLOR"),
    };
    Ok(trunk)
}

/// What lies in a built site: pages, and the bytes of the app as they travel.
fn summary(dist: &Path) -> String {
    let pages = fs::read_to_string(dist.join("build.json")).ok().as_deref().and_then(pages_in);
    let app = app_bytes(dist);
    let mut said = "dist/".to_owned();
    if let Some(pages) = pages {
        said += &format!(": {pages} pages");
    }
    if app > 0 {
        said += &format!(", an app of {:.1} kB (brotli)", app as f64 / 1000.0);
    }
    said
}

/// The number of pages that `build.json` lists.
fn pages_in(build: &str) -> Option<usize> {
    let build: serde_json::Value = serde_json::from_str(build).ok()?;
    Some(build.get("pages")?.as_array()?.len())
}

/// All wasm and scripts but the service worker and its kill switch, as the budget of the app counts them.
fn app_bytes(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let paths = entries.flatten().map(|entry| entry.path());
    paths.map(|path| if path.is_dir() { app_bytes(&path) } else { bytes_sent(&path) }).sum()
}

fn bytes_sent(path: &Path) -> u64 {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let part_of_app = !name.starts_with("sw") && (name.ends_with(".js.br") || name.ends_with(".wasm.br"));
    if part_of_app { fs::metadata(path).map_or(0, |file| file.len()) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_counted_from_the_list_of_the_build() {
        assert_eq!(pages_in(r#"{"languages":["en"],"pages":[{"url":"/en/"},{"url":"/fr/"}]}"#), Some(2));
        assert_eq!(pages_in("{}"), None);
        assert_eq!(pages_in("not json"), None);
    }

    #[test]
    fn a_site_without_a_list_is_still_summed_up() {
        assert_eq!(summary(Path::new("/no/such/folder")), "dist/");
    }
}
