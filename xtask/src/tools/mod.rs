//! The pinned tools around the build: found on PATH, else in the per-user cache, else installed there; used by the commands.
//!
//! A tool of another version is never used, and a tool that is half installed is never taken for a whole one.

pub mod browser;
pub mod node;

mod cache;
mod install;
mod lookup;
mod rust_target;
mod version;

pub use self::rust_target::ensure as ensure_rust_target;

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use self::cache::Cache;
use self::install::{Registry, Tool};
use crate::project::Project;

/// Trunk 0.22 asks for a newer Rust than this project does.
const TRUNK: &str = "0.21.14";
/// The npm package that brings `wasm-opt`; Debian's is too old for what today's Rust writes.
const BINARYEN: &str = "132.0.0";

/// The folders of the tools that are not on PATH at the pinned version.
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// What a development build needs.
    ///
    /// # Errors
    /// When a tool is missing and cannot be installed; one line that says what, why and how to mend it.
    pub fn to_serve(project: &Project) -> Result<Self> {
        ensure_rust_target(&project.root)?;
        Self::ready(&[trunk(), wasm_bindgen(project)?])
    }

    /// What a release build needs: the same, and `wasm-opt`.
    ///
    /// # Errors
    /// As for [`Tools::to_serve`].
    pub fn to_build(project: &Project) -> Result<Self> {
        ensure_rust_target(&project.root)?;
        Self::ready(&[trunk(), wasm_bindgen(project)?, wasm_opt()])
    }

    fn ready(tools: &[Tool]) -> Result<Self> {
        let cache = Cache::of_user()?;
        let folders: Result<Vec<Option<PathBuf>>> = tools.iter().map(|tool| install::ensure(tool, &cache)).collect();
        Ok(Self { folders: folders?.into_iter().flatten().collect() })
    }

    /// PATH with the tools' folders first.
    ///
    /// # Errors
    /// When a folder's name cannot stand in PATH.
    pub fn path(&self) -> Result<OsString> {
        lookup::path_with(&self.folders, std::env::var_os("PATH"))
    }
}

fn trunk() -> Tool {
    Tool {
        program: "trunk",
        version: TRUNK.to_owned(),
        version_word: 1,
        needed_to: "build the app and serve the site",
        registry: Registry::Cargo { package: "trunk", locked: true },
        folder: format!("trunk-{TRUNK}"),
    }
}

/// Its version is that of the library in the lock file: the two speak a format that changes from version to version.
fn wasm_bindgen(project: &Project) -> Result<Tool> {
    let path = project.root.join("Cargo.lock");
    let lock = fs::read_to_string(&path).with_context(|| format!("{} could not be read", path.display()))?;
    let version =
        version::locked(&lock, "wasm-bindgen").context("Cargo.lock has no one version of wasm-bindgen: run `cargo update wasm-bindgen`")?;
    let trunk = fs::read_to_string(project.root.join("Trunk.toml")).unwrap_or_default();
    if let Some(asked) = version::trunk_pin(&trunk, "wasm_bindgen").filter(|asked| *asked != version) {
        bail!(
            "Trunk.toml asks for wasm-bindgen {asked}, but Cargo.lock has {version}: \
             write `wasm_bindgen = \"{version}\"` under [tools] in Trunk.toml"
        );
    }
    Ok(Tool {
        program: "wasm-bindgen",
        version: version.to_owned(),
        version_word: 1,
        needed_to: "join the app to the browser",
        // The lock file that is published with it does not build.
        registry: Registry::Cargo { package: "wasm-bindgen-cli", locked: false },
        folder: format!("wasm-bindgen-{version}"),
    })
}

fn wasm_opt() -> Tool {
    Tool {
        program: "wasm-opt",
        version: BINARYEN.split('.').next().unwrap_or(BINARYEN).to_owned(),
        version_word: 2,
        needed_to: "make the app small",
        registry: Registry::Npm { package: "binaryen", version: BINARYEN },
        folder: format!("binaryen-{BINARYEN}"),
    }
}
