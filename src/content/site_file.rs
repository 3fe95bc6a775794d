//! `content/site.toml`: the site itself and its languages; used by `load`.

use super::fields::{Lined, Table};
use super::files;
use super::problem::ProblemKind;
use super::report::Report;
use super::toml_file;
use crate::domain::{Direction, Language, Site};
use std::path::Path;

const PATH: &str = "content/site.toml";

/// Reads it. `None` where so much is wrong that nothing else can be judged: it has no readable language.
pub fn load(root: &Path, report: &Report) -> Option<Site> {
    let file = files::read(root, PATH, report)?;
    let site = toml_file::parse(&file, 0..file.text.len(), report, |table| {
        let name = table.text("name");
        let address = table.text("address");
        if let Some(address) = address.as_ref().filter(|address| !is_host(&address.value)) {
            table.add(address.line, ProblemKind::BadAddress(address.value.clone()));
        }
        let report_to = table.optional_text("report-to");
        if let Some(address) = report_to.as_ref().filter(|address| !address.value.contains('@')) {
            table.add(address.line, ProblemKind::WrongType { key: "report-to".to_string(), wanted: "an e-mail address" });
        }
        let (languages, drafts) = languages(&table);
        table.close();
        let text = |value: Option<Lined<String>>| value.map(|text| text.value);
        Site {
            name: text(name).unwrap_or_default(),
            address: text(address).unwrap_or_default(),
            report_to: text(report_to),
            languages,
            drafts,
        }
    })?;
    if site.languages.is_empty() {
        report.add(PATH, 1, ProblemKind::MissingKey("language"));
    }
    Some(site).filter(|site| !site.languages.is_empty())
}

/// The languages that are shown, and the codes of those in preparation.
fn languages(table: &Table<'_>) -> (Vec<Language>, Vec<String>) {
    let mut first: Vec<(String, usize)> = Vec::new();
    let (mut languages, mut drafts) = (Vec::new(), Vec::new());
    for table in table.tables("language") {
        let (code, name, script) = (table.text("code"), table.text("name"), table.text("script"));
        let dir = table.one_of("dir", &[("ltr", Direction::Ltr), ("rtl", Direction::Rtl)]);
        let (og, choose, read) = (table.text("og"), table.text("choose"), table.text("read"));
        let is_draft = table.optional_flag("draft") == Some(true);
        if let Some(code) = &code {
            if code.value.len() < 2 || !code.value.bytes().all(|byte| byte.is_ascii_lowercase()) {
                table.add(code.line, ProblemKind::BadId(code.value.clone()));
            }
            match first.iter().find(|(known, _)| *known == code.value) {
                Some((id, first)) => table.add(code.line, ProblemKind::DuplicateId { id: id.clone(), first: *first }),
                None => first.push((code.value.clone(), code.line)),
            }
        }
        table.close();
        if let (Some(code), Some(name), Some(script), Some(dir), Some(og), Some(choose), Some(read)) =
            (code, name, script, dir, og, choose, read)
        {
            if is_draft {
                drafts.push(code.value);
                continue;
            }
            let [code, name, script, og, choose, read] = [code, name, script, og, choose, read].map(|text| text.value);
            languages.push(Language { code, name, script, dir, og, choose, read });
        }
    }
    (languages, drafts)
}

/// Scheme and host alone.
fn is_host(address: &str) -> bool {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', ' ']))
}
