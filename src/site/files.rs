//! The only code that writes to the disk; every error names the file.

use std::path::{Path, PathBuf};

/// A file that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("{}: cannot be written: {source}; look at the rights and the room on the disk", path.display())]
pub struct WriteError {
    path: PathBuf,
    source: std::io::Error,
}

/// Writes a file under the folder of the site, with the folders above it.
#[expect(clippy::disallowed_methods, reason = "this is the file that the rule names")]
pub fn write(out: &Path, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
    let path = out.join(path);
    let folder = path.parent().unwrap_or(out);
    std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, bytes)).map_err(|source| WriteError { path, source })
}
