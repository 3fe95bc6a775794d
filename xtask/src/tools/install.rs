//! Makes sure that one pinned tool is there, and installs it from its registry when it is not; used by `tools`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, anyhow, bail};

use super::cache::Cache;
use super::{lookup, node, version};
use crate::{process, progress};

/// A tool at one version.
pub struct Tool {
    /// The name of its program.
    pub program: &'static str,
    /// The version that it must print.
    pub version: String,
    /// Which word of what it prints is its version.
    pub version_word: usize,
    /// What it is for, after "needed to".
    pub needed_to: &'static str,
    /// Where it comes from.
    pub registry: Registry,
    /// The name of its folder in the cache.
    pub folder: String,
}

/// Where a tool comes from.
pub enum Registry {
    /// Built from source by `cargo install`, at the tool's own version.
    Cargo {
        /// The package that holds it.
        package: &'static str,
        /// Whether with the versions of its own lock file.
        locked: bool,
    },
    /// Unpacked by `npm install`.
    Npm {
        /// The package that holds it.
        package: &'static str,
        /// The package's version.
        version: &'static str,
    },
}

/// How a tool was found.
enum Found {
    Pinned,
    Other(String),
    Broken,
}

/// Gives the folder to put on PATH, or `None` when PATH has the tool already.
///
/// # Errors
/// When it is missing and cannot be installed: one line with what, why and how to mend it.
pub fn ensure(tool: &Tool, cache: &Cache) -> Result<Option<PathBuf>> {
    let on_path = lookup::on_path(tool.program).map(|program| (ask(tool, &program), program));
    if let Some((Found::Pinned, _)) = on_path {
        return Ok(None);
    }
    let folder = cache.place(&tool.folder).join(tool.programs());
    let program = folder.join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    if is_pinned(tool, &program) {
        return Ok(Some(folder));
    }

    let _lock = cache.lock()?;
    if is_pinned(tool, &program) {
        return Ok(Some(folder));
    }
    eprintln!("{}", reason(tool, on_path.as_ref(), cache));
    if let Registry::Npm { .. } = tool.registry {
        node::ensure_npm()?;
    }
    cache.install(&tool.folder, |part| install(tool, part)).map_err(|error| {
        let by_hand = process::line_of(&tool.installer(&cache.place(&tool.folder)));
        let (name, version, needed_to) = (tool.program, &tool.version, tool.needed_to);
        anyhow!("{name} {version}, needed to {needed_to}, could not be installed: {error:#}; to try it by hand: {by_hand}")
    })?;
    Ok(Some(folder))
}

fn install(tool: &Tool, part: &Path) -> Result<()> {
    progress::run(&format!("installing {} {}", tool.program, tool.version), &mut tool.installer(part))?;
    let program = part.join(tool.programs()).join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    match ask(tool, &program) {
        Found::Pinned => Ok(()),
        Found::Other(other) => bail!("what was installed says it is version {other}"),
        Found::Broken => bail!("what was installed does not run"),
    }
}

fn reason(tool: &Tool, on_path: Option<&(Found, PathBuf)>, cache: &Cache) -> String {
    let (name, version) = (tool.program, &tool.version);
    let place = cache.place(&tool.folder);
    let there = match on_path {
        _ if place.exists() => format!("{} is broken", place.display()),
        None => "none was found".to_owned(),
        Some((Found::Other(other), path)) => format!("{} is version {other}", path.display()),
        Some((_, path)) => format!("{} does not run", path.display()),
    };
    format!("{name} {version} is needed to {}; {there}: installing it into {}", tool.needed_to, place.display())
}

fn is_pinned(tool: &Tool, program: &Path) -> bool {
    lookup::runnable(program) && matches!(ask(tool, program), Found::Pinned)
}

fn ask(tool: &Tool, program: &Path) -> Found {
    match process::answer(Command::new(program).arg("--version")) {
        Some(output) => match version::printed(&output, tool.version_word) {
            Some(printed) if printed == tool.version => Found::Pinned,
            Some(other) => Found::Other(other.to_owned()),
            None => Found::Broken,
        },
        None => Found::Broken,
    }
}

impl Tool {
    /// The folder of its programs inside the folder that it was installed into.
    fn programs(&self) -> &'static str {
        match self.registry {
            Registry::Cargo { .. } => "bin",
            Registry::Npm { .. } => "node_modules/.bin",
        }
    }

    /// The command that installs it into `place`.
    fn installer(&self, place: &Path) -> Command {
        match self.registry {
            Registry::Cargo { package, locked } => {
                let mut cargo = process::cargo(&std::env::temp_dir());
                cargo.args(["install", package, "--version", &self.version]);
                if locked {
                    cargo.arg("--locked");
                }
                cargo.arg("--root").arg(place);
                build_fast(&mut cargo);
                cargo
            }
            Registry::Npm { package, version } => {
                let mut npm = process::command("npm", &std::env::temp_dir());
                npm.args(["install", "--no-fund", "--no-audit", "--prefix"]).arg(place);
                npm.arg(format!("{package}@{version}"));
                npm
            }
        }
    }
}

/// A tool is built once and runs for seconds, so its build counts more than its speed;
/// and what is set for this project's own builds is not meant for it.
fn build_fast(cargo: &mut Command) {
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
        cargo.env_remove(name);
    }
    cargo.env_remove("CARGO_TARGET_DIR").env_remove("CARGO_BUILD_TARGET_DIR").env_remove("CARGO_BUILD_BUILD_DIR");
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    // Cargo's bar tells how many packages there are; it draws none into a pipe unless told to.
    cargo.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "100");
    cargo.env("CARGO_TERM_COLOR", "never").env("CARGO_TERM_QUIET", "false");
}
