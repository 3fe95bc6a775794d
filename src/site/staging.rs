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

/// What Trunk left in its staging folder.
pub struct Staged {
    glue: PathBuf,
    wasm: PathBuf,
    input: PathBuf,
}

impl Staged {
    /// Finds it, before anything else is written there.
    ///
    /// # Errors
    /// When the glue or the WebAssembly is missing.
    pub fn find(staging: &Path) -> Result<Staged, StagingError> {
        Ok(Staged { glue: only(staging, GLUE)?, wasm: only(staging, WASM)?, input: staging.join(INPUT_PAGE) })
    }

    /// The app, with the `boot.js` of `public/`.
    ///
    /// # Errors
    /// When a file of it cannot be read.
    pub fn app(&self, public: &[Output]) -> Result<App, StagingError> {
        let boot = public.iter().find(|file| file.path == "boot.js").map(|file| file.bytes.clone()).unwrap_or_default();
        Ok(App::new(read(&self.glue)?, read(&self.wasm)?, boot))
    }

    /// Takes it away: the app now stands under its final names, and Trunk's input is no page of the site.
    ///
    /// # Errors
    /// When a file of it cannot be removed.
    pub fn clear(self) -> Result<(), StagingError> {
        for left in [self.glue, self.wasm, self.input] {
            std::fs::remove_file(&left).map_err(|source| StagingError::Unreadable { path: left, source })?;
        }
        Ok(())
    }
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
