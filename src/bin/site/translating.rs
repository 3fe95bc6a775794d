//! What translators ask: what a language lacks, and one page beside its original.

use anyhow::{Context, Result, bail};
use bearings::content::{self, Portal, Task};
use bearings::domain::{Language, PageRef};
use bearings::site::side_by_side::{Sides, side_by_side};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Prints what the language lacks, a line each, and how much that is.
pub fn say_todo(portal: &Portal, root: &Path, language: &str) -> Result<()> {
    let Some(todo) = content::todo(portal, root, language) else {
        bail!("\"{language}\" is no language that is translated into here: there is {}", codes(portal));
    };
    let mut sums = [(0, 0); 3];
    for item in &todo {
        let (path, words) = (&item.path, item.words);
        let (what, sum) = match &item.task {
            Task::Translate => ("missing".to_string(), Some(0)),
            Task::Update => ("older than its original".to_string(), Some(1)),
            Task::Read => ("translated by a machine, read by nobody".to_string(), Some(2)),
            Task::Term { original, word } => {
                println!("{path}: unsure: the original says \"{original}\", and nothing here begins with \"{word}\" or another form of it");
                continue;
            }
            Task::Entries(share) => (format!("{} of {} translated", share.done, share.all), None),
        };
        if let Some((pages, all)) = sum.and_then(|sum| sums.get_mut(sum)) {
            *pages += 1;
            *all += words;
        }
        match words {
            0 => println!("{path}: {what}"),
            _ => println!("{path}: {what}; {words} words"),
        }
    }
    let [missing, old, unread] = sums.map(|(pages, words)| format!("{pages} ({words} words)"));
    eprintln!("Pages in {language}: {missing} missing, {old} older than their original, {unread} read by nobody.");
    Ok(())
}

/// Writes the page beside its translation to `target/translate/`, and says where.
pub fn write_sides(portal: &Portal, root: &Path, language: &str, page: &str) -> Result<PathBuf> {
    let (original, to) = languages(portal, language)?;
    let known = PageRef::parse(page).filter(|at| portal.catalogs.first().is_some_and(|catalog| catalog.page(at).is_some()));
    let at = known.with_context(|| format!("no page stands at \"{page}\": write section/slug, as in decide/start"))?;
    let path = |language: &Language| format!("content/{}/{at}.md", language.code);
    let read = |language: &Language| content::source_of(root, &language.code, &at);
    let source = read(original).with_context(|| format!("{} cannot be read", path(original)))?;
    let hash = content::hash_of(&source).context("the front matter of the original is broken: run `cargo xtask check`")?;
    let own = read(to);
    let made_from = own.as_deref().and_then(|text| text.lines().find_map(|line| line.strip_prefix("source = \"")?.strip_suffix('"')));
    let before = made_from.filter(|made_from| *made_from != hash).map(|made_from| {
        let found = version_with(root, &path(original), made_from);
        if found.is_none() {
            eprintln!("warning: no commit has the original with the hash {made_from}, so nothing is marked as changed");
        }
        found
    });
    let sides = Sides {
        page: &at.to_string(),
        original: (original, &source),
        before: before.as_ref().and_then(Option::as_deref),
        translation: (to, own.as_deref()),
        hash: &hash,
    };
    let file = root.join(format!("target/translate/{language}/{}.html", at.to_string().replace('/', "-")));
    write(&file, &side_by_side(sides))?;
    Ok(file)
}

#[expect(clippy::disallowed_methods, reason = "a translator asked to write this one file, outside of the site")]
fn write(file: &Path, text: &str) -> Result<()> {
    let folder = file.parent().context("a file lies in a folder")?;
    std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    std::fs::write(file, text).with_context(|| format!("{} cannot be written", file.display()))
}

fn languages<'a>(portal: &'a Portal, language: &str) -> Result<(&'a Language, &'a Language)> {
    let (original, others) = portal.site.languages.split_first().context("the site has no language")?;
    let to = others.iter().find(|other| other.code == language);
    Ok((original, to.with_context(|| format!("\"{language}\" is no language that is translated into here: there is {}", codes(portal)))?))
}

fn codes(portal: &Portal) -> String {
    portal.site.languages.iter().skip(1).map(|language| language.code.as_str()).collect::<Vec<_>>().join(", ")
}

/// The newest committed version of the file that has that hash.
fn version_with(root: &Path, path: &str, hash: &str) -> Option<String> {
    let git = |args: &[&str]| {
        let output = Command::new("git").args(args).current_dir(root).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let commits = git(&["log", "--format=%H", "--", path])?;
    commits
        .lines()
        .filter_map(|commit| git(&["show", &format!("{commit}:{path}")]))
        .find(|text| content::hash_of(text).as_deref() == Some(hash))
}
