//! Where things lie in this project; used by every command.

use std::path::{Path, PathBuf};

/// The project's folder, and the places in it that commands read and write.
pub struct Project {
    /// The repository's top folder, absolute.
    pub root: PathBuf,
    /// The day on which dates are judged, as typed; by default that of the last commit.
    pub today: Option<String>,
    /// Whether the two languages for tests are built too.
    pub pseudo: bool,
}

impl Project {
    /// The project that this program was built in.
    pub fn here() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: own.parent().unwrap_or(own).to_owned(), today: None, pseudo: false }
    }

    /// The same, with dates judged on that day.
    pub fn on(self, today: Option<String>) -> Self {
        Self { today, ..self }
    }

    /// The same, with or without the two languages for tests.
    pub fn pseudo(self, pseudo: bool) -> Self {
        Self { pseudo, ..self }
    }

    /// The release site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The release site as one archive.
    pub fn archive(&self) -> PathBuf {
        self.root.join("target/bearings.zip")
    }

    /// A path as it is said: from the project's folder.
    pub fn said<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }

    /// The site as `serve` builds it, apart from the release site so that neither overwrites the other.
    pub fn served(&self) -> PathBuf {
        self.root.join("target/serve")
    }

    /// Where the app is built a second time, from nothing, to compare bytes.
    pub fn second(&self) -> PathBuf {
        self.root.join("target/second")
    }

    /// The browser tests and their packages.
    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests/browser")
    }
}
