//! The portal's own content, read once for all tests that hold it.

use bearings::content::{self, Options, Portal};
use bearings::domain::Date;
use bearings::words::ids;
use std::path::Path;
use std::sync::LazyLock;

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The content as it stands. It is read on the last of days, so that no day in it is ahead; what is past its date is a warning only.
pub static PORTAL: LazyLock<Portal> = LazyLock::new(|| {
    let today = Date::new(9999, 12, 31).expect("a day of the calendar");
    match content::load(&Options { root: root(), today, messages: ids::ALL }) {
        Ok((portal, _)) => portal,
        Err(problems) => panic!("{}", problems.iter().map(|problem| format!("{problem}\n")).collect::<String>()),
    }
});
