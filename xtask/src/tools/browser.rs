//! Chromium and the fonts of the languages, for the browser tests only.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};

use super::lookup;
use crate::{process, progress};

const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const FONTS: [&str; 5] = ["Noto Sans Arabic", "Noto Nastaliq Urdu", "Noto Sans Bengali", "Noto Sans Devanagari", "Noto Sans Ethiopic"];
const FONT_PACKAGES: [&str; 2] = ["fonts-noto-core", "fonts-noto-extra"];

/// The Chromium to test with, installed where root and apt are at hand, and the fonts with it.
///
/// # Errors
/// When there is none and none can be installed: one line that names what to install.
pub fn ensure() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("BEARINGS_CHROMIUM").filter(|named| !named.is_empty()) {
        let named = PathBuf::from(named);
        if !lookup::runnable(&named) {
            bail!("BEARINGS_CHROMIUM names {}, which cannot be run: name a Chromium or leave it unset", named.display());
        }
        ensure_fonts()?;
        return Ok(named);
    }
    if let Some(found) = find() {
        ensure_fonts()?;
        return Ok(found);
    }
    let packages = ["chromium", FONT_PACKAGES[0], FONT_PACKAGES[1]];
    if !may_install() {
        bail!(
            "Chromium, needed for the browser tests, was not found: install it (on Debian: apt-get install {}) \
             or name one in BEARINGS_CHROMIUM",
            packages.join(" ")
        );
    }
    eprintln!("Chromium is needed for the browser tests; none was found: installing the system's");
    apt_install(&packages)?;
    find().context("Chromium was installed but is not on PATH: name it in BEARINGS_CHROMIUM")
}

fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| lookup::on_path(name))
}

/// Without them most of our languages are drawn as boxes: tests of size would measure those. Only a warning, since a Mac brings its own.
fn ensure_fonts() -> Result<()> {
    if has_fonts() {
        return Ok(());
    }
    if may_install() {
        eprintln!("The Noto fonts of our languages are needed to draw the pages under test; not all were found: installing the system's");
        return apt_install(&FONT_PACKAGES);
    }
    let packages = FONT_PACKAGES.join(" ");
    eprintln!(
        "warning: not all Noto fonts of our languages were found, so tests may draw boxes for letters: install them (on Debian: apt-get install {packages})"
    );
    Ok(())
}

fn has_fonts() -> bool {
    match process::answer(&mut Command::new("fc-list")) {
        Some(list) => FONTS.iter().all(|font| list.contains(font)),
        // Not every system with fonts has the program that lists them.
        None => Path::new("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf").exists(),
    }
}

fn may_install() -> bool {
    let root = process::answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    root && lookup::on_path("apt-get").is_some()
}

fn apt_install(packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    let mut install = apt_get();
    install.args(["install", "-y", "--no-install-recommends"]).args(packages);
    progress::run("apt-get update", apt_get().arg("update"))
        .and_then(|()| progress::run(&format!("apt-get install {names}"), &mut install))
        .map_err(|error| anyhow!("{error:#}; to try it by hand: apt-get update && apt-get install {names}"))
}

fn apt_get() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
