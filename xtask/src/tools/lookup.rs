//! Finding programs on PATH and putting folders before it; used by the other files of `tools`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The first runnable file of that name on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| runnable(file))
}

/// Whether a file is there and may be run.
#[cfg(unix)]
pub fn runnable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

/// Whether a file is there.
#[cfg(not(unix))]
pub fn runnable(file: &Path) -> bool {
    file.is_file()
}

/// A PATH that begins with `folders` and goes on with what it was.
///
/// # Errors
/// When a folder's name holds the character that parts folders in PATH.
pub fn path_with(folders: &[PathBuf], path: Option<OsString>) -> Result<OsString> {
    let path = path.unwrap_or_default();
    // An empty entry would mean the folder that one happens to stand in.
    let rest = std::env::split_paths(&path).filter(|folder| !folder.as_os_str().is_empty() && !folders.contains(folder));
    std::env::join_paths(folders.iter().cloned().chain(rest)).context("a tool's folder cannot stand in PATH")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_folders_of_the_tools_come_before_everything_else() {
        let path = path_with(&["/c/trunk/bin".into(), "/c/opt".into()], Some("/usr/bin:/bin".into())).unwrap();
        assert_eq!(path, "/c/trunk/bin:/c/opt:/usr/bin:/bin");
    }

    #[test]
    fn a_folder_that_is_already_there_moves_to_the_front() {
        let path = path_with(&["/c/opt".into()], Some("/bin:/c/opt".into())).unwrap();
        assert_eq!(path, "/c/opt:/bin");
    }

    #[test]
    fn without_any_path_only_the_tools_are_found() {
        assert_eq!(path_with(&["/c/opt".into()], None).unwrap(), "/c/opt");
    }

    #[test]
    fn a_folder_with_the_parting_character_is_an_error() {
        assert!(path_with(&["/c:d".into()], None).is_err());
    }

    #[test]
    fn a_folder_is_not_runnable() {
        assert!(!runnable(Path::new("/")));
        assert!(runnable(Path::new("/bin/sh")));
    }
}
