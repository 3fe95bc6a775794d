//! A small whole project in a temporary folder, with what one kind of fault changes; used by the other modules of this suite.

use bearings::content::{self, Options, Portal, Problem};
use bearings::domain::Date;
use bearings::words::Message;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The end of the name of an overlay's file that takes a file away.
const REMOVED: &str = ".removed";
/// The file of an overlay that says what must be printed; it is no part of the project.
pub const EXPECTED: &str = "expected.txt";

/// What the small project's code says.
const MESSAGES: &[Message] = &[Message { id: "skip-to-content", args: &[] }, Message { id: "checked-on", args: &["day"] }];

/// A project in a folder of its own, which is gone when this is dropped.
pub struct Fixture {
    folder: TempDir,
}

impl Fixture {
    /// The sound project: English and Arabic, three pages, three contacts, three works, one check, a pair of countries.
    pub fn good() -> Fixture {
        let folder = tempfile::tempdir().expect("a temporary folder");
        lay_over(&folders().join("good"), folder.path());
        Fixture { folder }
    }

    /// The same with the files of an overlay in place of its own: a folder of `tests/fixtures`, for instance `bad/dead-link`.
    pub fn with(self, overlay: &str) -> Fixture {
        lay_over(&folders().join(overlay), self.folder.path());
        self
    }

    /// The same with the portal's own words in place of its own, but for the pages and works behind terms, which it does not have.
    pub fn with_real_words(self) -> Fixture {
        for lang in ["en", "ar"] {
            for file in ["app", "tools", "countries", "country-pages", "listings", "offline", "statistics", "terms"] {
                let path = format!("locales/{lang}/{file}.ftl");
                let words = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("words of the portal");
                let is_own = |line: &&str| ![".page =", ".source ="].iter().any(|key| line.trim_start().starts_with(key));
                let words: String = words.split_inclusive('\n').filter(is_own).collect();
                fs::write(self.root().join(&path), words).expect("the words can be written");
            }
        }
        self
    }

    /// The folder in which it lies.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Reads it on 24 November 2026.
    pub fn load(&self) -> Result<(Portal, Vec<Problem>), Vec<Problem>> {
        let today = Date::parse("2026-11-24").expect("a day of the calendar");
        content::load(&Options { root: self.root(), today, messages: MESSAGES })
    }
}

/// The folder of all fixtures.
pub fn folders() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn lay_over(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.expect("an entry of the folder");
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        let (path, target) = (entry.path(), to.join(&name));
        if path.is_dir() {
            fs::create_dir_all(&target).expect("a folder in the temporary one");
            lay_over(&path, &target);
        } else if let Some(removed) = name.strip_suffix(REMOVED) {
            fs::remove_file(to.join(removed)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        } else if name != EXPECTED {
            fs::copy(&path, &target).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }
}
