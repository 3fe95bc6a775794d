//! The per-user folder that keeps installed tools, one folder a tool and version, so that a fresh clone finds them.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder `bearings` in the user's cache.
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache of the user who runs this program.
    ///
    /// # Errors
    /// When the user has no home.
    pub fn of_user() -> Result<Self> {
        let folder = choose_folder(std::env::var_os("XDG_CACHE_HOME"), std::env::var_os("HOME"))
            .context("there is no folder to install tools into: set HOME or XDG_CACHE_HOME")?;
        Ok(Self { folder })
    }

    /// Where a tool lies, or would.
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Keeps other runs from installing until the file is dropped, and so from working in the same folder.
    ///
    /// # Errors
    /// When the cache cannot be written to.
    pub fn lock(&self) -> Result<File> {
        let path = self.folder.join(".lock");
        let unwritable = || format!("tools cannot be installed: {} cannot be written", path.display());
        fs::create_dir_all(&self.folder).with_context(unwritable)?;
        let file = File::create(&path).with_context(unwritable)?;
        if file.try_lock().is_err() {
            eprintln!("  waiting for another run that installs tools …");
            // A disk that knows no locks must not keep anyone from installing.
            let _ = file.lock();
        }
        Ok(file)
    }

    /// Lets `fill` install into a sibling folder, which takes its name only when that worked. Hold the lock meanwhile.
    ///
    /// # Errors
    /// Those of `fill`, after which nothing is left; or when the folder cannot be renamed.
    pub fn install(&self, name: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
        let (place, part) = (self.place(name), self.place(&format!("{name}.part")));
        // Of a run that was cut off: with the lock held, nobody works in it.
        remove(&part)?;
        fs::create_dir_all(&part).with_context(|| format!("{} cannot be made", part.display()))?;
        if let Err(error) = fill(&part) {
            remove(&part)?;
            return Err(error);
        }
        remove(&place)?;
        fs::rename(&part, &place).with_context(|| format!("{} cannot be renamed", part.display()))
    }
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if folder.exists() => Err(error).with_context(|| format!("{} cannot be removed", folder.display())),
        _ => Ok(()),
    }
}

fn choose_folder(xdg: Option<OsString>, home: Option<OsString>) -> Option<PathBuf> {
    // The XDG base directory rules say that a path that is not absolute is to be passed over.
    let xdg = xdg.map(PathBuf::from).filter(|path| path.is_absolute());
    let home = home.map(PathBuf::from).filter(|path| path.is_absolute());
    Some(xdg.or_else(|| Some(home?.join(".cache")))?.join("bearings"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    fn empty_cache(name: &str) -> Cache {
        let folder = std::env::temp_dir().join(format!("bearings-{name}-{}", std::process::id()));
        remove(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
        Cache { folder }
    }

    #[test]
    fn the_cache_is_where_the_user_says_else_in_the_home() {
        assert_eq!(choose_folder(Some("/x".into()), Some("/h".into())), Some("/x/bearings".into()));
        assert_eq!(choose_folder(None, Some("/h".into())), Some("/h/.cache/bearings".into()));
        assert_eq!(choose_folder(Some("".into()), Some("/h".into())), Some("/h/.cache/bearings".into()));
        assert_eq!(choose_folder(Some("not/absolute".into()), None), None);
    }

    #[test]
    fn an_install_that_fails_leaves_nothing_behind() {
        let cache = empty_cache("fails");
        let outcome = cache.install("tool-1", |part| {
            fs::write(part.join("half"), "of it")?;
            bail!("the network went away")
        });
        assert_eq!(outcome.unwrap_err().to_string(), "the network went away");
        assert_eq!(fs::read_dir(&cache.folder).unwrap().count(), 0);
        remove(&cache.folder).unwrap();
    }

    #[test]
    fn an_install_takes_the_place_of_a_broken_one_and_of_one_that_was_cut_off() {
        let cache = empty_cache("replaces");
        for left in ["tool-1", "tool-1.part"] {
            fs::create_dir(cache.place(left)).unwrap();
            fs::write(cache.place(left).join("old"), "").unwrap();
        }
        cache.install("tool-1", |part| Ok(fs::write(part.join("new"), "")?)).unwrap();
        assert!(cache.place("tool-1").join("new").exists());
        assert!(!cache.place("tool-1").join("old").exists());
        assert!(!cache.place("tool-1.part").exists());
        remove(&cache.folder).unwrap();
    }
}
