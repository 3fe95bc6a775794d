//! The only code of the room that reads the disk; every error names the file by its path from the project's root.

use super::problem::{Named, ProblemKind};
use super::report::Report;
use crate::domain::{CountryCode, Section};
use std::path::{Path, PathBuf};

/// A text file.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path from the root, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
    /// Where its lines end, in bytes.
    ends: Vec<usize>,
}

impl File {
    /// The file of that path and text.
    pub fn new(path: &str, text: String) -> File {
        let ends = text.match_indices('\n').map(|(at, _)| at).collect();
        File { path: path.to_string(), text, ends }
    }

    /// The line of a byte of the text, counted from 1.
    pub fn line_at(&self, offset: usize) -> usize {
        1 + self.ends.partition_point(|end| *end < offset)
    }

    /// Its name without folders and extension.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// Reads a file that must be there.
pub fn read(root: &Path, path: &str, report: &Report) -> Option<File> {
    if !root.join(path).is_file() {
        report.add(path, 1, ProblemKind::MissingFile);
        return None;
    }
    read_text(root, path, report)
}

/// Reads a file that may be missing.
pub fn read_if_there(root: &Path, path: &str, report: &Report) -> Option<File> {
    root.join(path).is_file().then(|| read_text(root, path, report))?
}

/// The paths of all files under a folder, sorted; none where the folder is missing. Hidden files are left out.
pub fn list(root: &Path, folder: &str, report: &Report) -> Vec<String> {
    let mut paths = Vec::new();
    for (name, is_folder) in entries(root, folder, report) {
        let path = [folder, "/", &name].concat();
        if is_folder { paths.extend(list(root, &path, report)) } else { paths.push(path) }
    }
    paths
}

/// Refuses files and folders of `content/` and `locales/` that nothing would read.
pub fn check_layout(root: &Path, languages: &[&str], report: &Report) {
    let unknown = |path: &str, name: &str, known: Vec<String>, what: Named| {
        report.add(path, 1, ProblemKind::Unknown { what, written: name.to_string(), known });
    };
    let codes = || languages.iter().map(|code| code.to_string()).collect::<Vec<_>>();
    for (name, is_folder) in entries(root, "content", report) {
        let path = ["content/", &name].concat();
        let contacts_of = name.strip_prefix("contacts.").and_then(|rest| rest.strip_suffix(".toml"));
        match (is_folder, contacts_of) {
            (true, _) if ["checks", "countries", "statistics"].contains(&name.as_str()) || languages.contains(&name.as_str()) => {}
            (true, _) => unknown(&path, &name, codes(), Named::Language),
            (false, _)
                if ["site.toml", "tree.toml", "contacts.toml", "confirmations.toml", "reading-ease.toml", "library.bib"]
                    .contains(&name.as_str()) => {}
            (false, Some(code)) if languages.contains(&code) => {}
            (false, Some(code)) => unknown(&path, code, codes(), Named::Language),
            (false, None) => report.add(&path, 1, ProblemKind::StrayFile),
        }
    }
    for (name, is_folder) in entries(root, "content/countries", report) {
        let path = ["content/countries/", &name].concat();
        let Some(stem) = name.strip_suffix(".toml").filter(|_| !is_folder) else {
            report.add(&path, 1, ProblemKind::StrayFile);
            continue;
        };
        let (country, language) = stem.split_once('.').map_or((stem, None), |(country, language)| (country, Some(language)));
        if country != "sets" && CountryCode::parse(country).is_none() {
            unknown(&path, country, Vec::new(), Named::Country);
        }
        // The first is the original, which stands in the country's own file.
        if let Some(language) = language.filter(|language| !languages.iter().skip(1).any(|known| known == language)) {
            unknown(&path, language, codes().into_iter().skip(1).collect(), Named::Language);
        }
    }
    let statistics = entries(root, "content/statistics", report);
    for (name, is_folder) in &statistics {
        let path = ["content/statistics/", name].concat();
        let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
        let beside = |end: &str| statistics.iter().any(|(other, _)| *other == [stem.split('.').next().unwrap_or(stem), end].concat());
        match (stem.split_once('.'), end) {
            _ if *is_folder => report.add(&path, 1, ProblemKind::StrayFile),
            (None, "toml") => {}
            (None, "csv") if beside(".toml") => {}
            (Some((_, code)), "toml") if !languages.contains(&code) => unknown(&path, code, codes(), Named::Language),
            (Some((of, _)), "toml") if of == "left-out" || beside(".toml") => {}
            _ => report.add(&path, 1, ProblemKind::StrayFile),
        }
    }
    for (name, is_folder) in entries(root, "locales", report) {
        let path = ["locales/", &name].concat();
        match is_folder {
            true if languages.contains(&name.as_str()) => {}
            true => unknown(&path, &name, codes(), Named::Language),
            false => report.add(&path, 1, ProblemKind::StrayFile),
        }
    }
    for code in languages {
        for (name, is_folder) in entries(root, &["content/", code].concat(), report) {
            let path = ["content/", code, "/", &name].concat();
            match is_folder {
                true if Section::parse(&name).is_some() => {}
                true => unknown(&path, &name, Section::ALL.map(|section| section.slug().to_string()).to_vec(), Named::Section),
                false => report.add(&path, 1, ProblemKind::StrayFile),
            }
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "this file is the room's one wrapper of the disk")]
fn read_text(root: &Path, path: &str, report: &Report) -> Option<File> {
    match std::fs::read_to_string(root.join(path)) {
        Ok(text) => Some(File::new(path, text.strip_prefix('\u{feff}').map(String::from).unwrap_or(text))),
        Err(error) => {
            report.add(path, 1, ProblemKind::Unreadable(error.to_string()));
            None
        }
    }
}

/// The names in a folder, sorted, and whether each is a folder; none where it is missing.
#[allow(clippy::disallowed_methods, reason = "this file is the room's one wrapper of the disk")]
fn entries(root: &Path, folder: &str, report: &Report) -> Vec<(String, bool)> {
    let full: PathBuf = root.join(folder);
    if !full.is_dir() {
        return Vec::new();
    }
    let mut names = Vec::new();
    match std::fs::read_dir(&full) {
        Ok(found) => names
            .extend(found.filter_map(Result::ok).map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir()))),
        Err(error) => report.add(folder, 1, ProblemKind::Unreadable(error.to_string())),
    }
    names.retain(|(name, _)| !name.starts_with('.'));
    names.sort();
    names
}
