//! Where an id is used, and where words stand: lines of `content/` and `locales/`, for `check --where` and `check --says`.

use super::files;
use super::report::Report;
use std::path::Path;

/// A line that names an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The file, from the project's root.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
    /// Whether it is where the id itself stands; elsewhere it is used.
    pub is_definition: bool,
}

/// Every line that names the id, in the order of files and lines. A file that cannot be read is left out: `check` reports it.
pub fn mentions(root: &Path, id: &str) -> Vec<Mention> {
    let report = Report::default();
    let paths = ["content", "locales"].into_iter().flat_map(|folder| files::list(root, folder, &report)).collect::<Vec<_>>();
    let mut found = Vec::new();
    for file in paths.iter().filter_map(|path| files::read_if_there(root, path, &report)) {
        let is_page = file.path.ends_with(&["/", id, ".md"].concat());
        if is_page {
            let title = file.text.lines().find(|line| line.starts_with("title")).unwrap_or_default().to_string();
            found.push(Mention { path: file.path.clone(), line: 2, text: title, is_definition: true });
        }
        for (at, line) in file.text.lines().enumerate().filter(|(_, line)| names(line, id)) {
            let text = line.trim().to_string();
            let is_definition = text == format!("id = \"{id}\"")
                || text == format!("[{id}]")
                || (text.starts_with('@') && text.ends_with(&format!("{{{id},")));
            found.push(Mention { path: file.path.clone(), line: at + 1, text, is_definition });
        }
    }
    found
}

/// Every line that has these words, whatever their case and the spaces between them: from what a reader sees to the place where it is written.
pub fn says(root: &Path, words: &str) -> Vec<Mention> {
    let report = Report::default();
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let wanted = plain(words);
    let paths = ["content", "locales"].into_iter().flat_map(|folder| files::list(root, folder, &report)).collect::<Vec<_>>();
    let mut found = Vec::new();
    for file in paths.iter().filter_map(|path| files::read_if_there(root, path, &report)) {
        let lines = file.text.lines().enumerate().filter(|(_, line)| plain(line).contains(&wanted));
        found.extend(lines.map(|(at, line)| Mention {
            path: file.path.clone(),
            line: at + 1,
            text: line.trim().to_string(),
            is_definition: true,
        }));
    }
    found
}

/// Whether the line has the id as a whole.
fn names(line: &str, id: &str) -> bool {
    let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    line.match_indices(id).any(|(at, _)| {
        let (before, rest) = line.split_at(at);
        let after = rest.get(id.len()..).unwrap_or_default();
        // A point that ends a sentence is no part of an id, one before another letter is.
        let goes_on = after.strip_prefix('.').is_some_and(|rest| is_part(rest.chars().next()));
        !is_part(before.chars().next_back()) && !before.ends_with('.') && !is_part(after.chars().next()) && !goes_on
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_named_as_a_whole_only() {
        assert!(names("Ask.[^ilo2019fair] Then", "ilo2019fair"));
        assert!(names("id = \"sa.alert.war\"", "sa.alert.war"));
        assert!(names("contacts unhcr-help legal-aid", "legal-aid"));
        assert!(!names("ilo2019fairness", "ilo2019fair"));
        assert!(!names("sa.alert.war.more", "sa.alert.war"));
        assert!(!names("xsa.alert.war", "sa.alert.war"));
        assert!(!names("a legal-aid-office", "legal-aid"));
    }
}
