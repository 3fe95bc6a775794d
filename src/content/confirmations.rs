//! `content/confirmations.toml`: who opened the live source of what, and when, as `cargo xtask confirm` writes it; used by `load`.

use super::files;
use super::link::is_source;
use super::problem::ProblemKind;
use super::report::Report;
use super::toml_file;
use crate::domain::Date;
use std::path::Path;

const PATH: &str = "content/confirmations.toml";

/// Checks the form of the file, where there is one.
pub fn check(root: &Path, today: Date, report: &Report) {
    let Some(file) = files::read_if_there(root, PATH, report) else { return };
    toml_file::parse(&file, 0..file.text.len(), report, |table| {
        for entry in table.tables("confirmation") {
            entry.text("id");
            entry.text("by");
            if let Some(url) = entry.text("url").filter(|url| !is_source(&url.value)) {
                entry.add(url.line, ProblemKind::BadAddress(url.value));
            }
            if let Some(on) = entry.date("on").filter(|on| on.value > today) {
                entry.add(on.line, ProblemKind::Ahead { key: "on", date: on.value, today });
            }
            entry.close();
        }
        table.close();
    });
}
