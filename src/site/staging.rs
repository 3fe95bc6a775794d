//! What the site is written around: the app that Trunk left in its staging folder, and the files of `public/`; used by Trunk's hook.

use super::{App, Output};
use std::path::{Path, PathBuf};

/// How the names of the glue and of the WebAssembly end that Trunk leaves: `client-{hash}.js`.
const GLUE: &str = ".js";
const WASM: &str = "_bg.wasm";
/// The page that Trunk makes of its input. It is none of the site's.
const INPUT_PAGE: &str = "_trunk.html";

/// Something that should lie in the staging folder or in `public/`, and does not.
#[derive(Debug, thiserror::Error)]
pub enum StagingError {
    /// A file or folder that cannot be read, or removed after it was.
    #[error("{}: cannot be read or removed: {source}; look at the rights of that place", path.display())]
    Unreadable {
        /// The place.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file that Trunk should have left.
    #[error("{}: Trunk left no file that ends with {end}; build with `cargo xtask build`", folder.display())]
    Missing {
        /// The staging folder.
        folder: PathBuf,
        /// The end of its name.
        end: &'static str,
    },
}

/// The app that Trunk left in its staging folder, with the `boot.js` of `public/`.
///
/// # Errors
/// When the glue or the WebAssembly is missing or cannot be read.
pub fn read_app(staging: &Path, public: &[Output]) -> Result<App, StagingError> {
    let boot = public.iter().find(|file| file.path == "boot.js").map(|file| file.bytes.clone()).unwrap_or_default();
    Ok(App::new(read(&only(staging, GLUE)?)?, read(&only(staging, WASM)?)?, boot))
}

/// Takes away what Trunk left: the app's files, which now stand under their final names, and its input.
///
/// # Errors
/// When one of them cannot be removed.
pub fn clear(staging: &Path) -> Result<(), StagingError> {
    for left in [only(staging, GLUE)?, only(staging, WASM)?, staging.join(INPUT_PAGE)] {
        std::fs::remove_file(&left).map_err(|source| StagingError::Unreadable { path: left, source })?;
    }
    Ok(())
}

/// The files of `public/`, which are copied as they are, sorted by name.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn public_files(root: &Path) -> Result<Vec<Output>, StagingError> {
    let files = list(&root.join("public"))?.into_iter().map(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Output::asset(&name, read(&path)?))
    });
    files.collect()
}

/// The one file of the folder whose name ends so.
fn only(folder: &Path, end: &'static str) -> Result<PathBuf, StagingError> {
    let found = list(folder)?.into_iter().find(|path| path.to_string_lossy().ends_with(end));
    found.ok_or_else(|| StagingError::Missing { folder: folder.to_path_buf(), end })
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, StagingError> {
    let unreadable = |source| StagingError::Unreadable { path: folder.to_path_buf(), source };
    let entries = std::fs::read_dir(folder).map_err(unreadable)?;
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

#[expect(clippy::disallowed_methods, reason = "what Trunk built is no content; the error names the file here too")]
fn read(path: &Path) -> Result<Vec<u8>, StagingError> {
    std::fs::read(path).map_err(|source| StagingError::Unreadable { path: path.to_path_buf(), source })
}
