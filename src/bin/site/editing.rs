//! What editors ask of `check`: what is due, where something is used, how easily pages are read, which links answer.

use anyhow::{Context, Result, bail};
use bearings::content::{self, Portal, ease};
use bearings::domain::Date;
use bearings::site::{self, App, due, links};
use std::path::Path;
use std::process::Command;

/// Prints what must be looked at again by that day, so many days ahead.
pub fn say_due(portal: &Portal, today: Date, within: i32) {
    let until = today.plus(within);
    let due = due::due(portal, until);
    for item in &due {
        let state = if item.review_by < today { "past" } else { "due" };
        let checked = if item.is_checked { "checked" } else { "not checked" };
        let tier = if item.tier.is_empty() { "page" } else { item.tier };
        let name: String = item.name.chars().take(80).collect();
        println!("{} {state:4} {} [{tier}, {checked}] {name}", item.review_by, item.id);
    }
    eprintln!("{} to look at again by {until}.", due.len());
}

/// Prints every line that names the id.
pub fn say_where(root: &Path, id: &str) -> Result<()> {
    let found = content::mentions(root, id);
    for mention in &found {
        let what = if mention.is_definition { "stands here" } else { "used" };
        let text: String = mention.text.chars().take(100).collect();
        println!("{}:{}: {what}: {text}", mention.path, mention.line);
    }
    if found.is_empty() {
        bail!("nothing here names \"{id}\": give a page (decide/start), a fact or a way (sa.alert.war), a contact, a work or a term");
    }
    Ok(())
}

/// Prints every line that has these words.
pub fn say_words(root: &Path, words: &str) -> Result<()> {
    let found = content::says(root, words);
    for mention in &found {
        println!("{}:{}: {}", mention.path, mention.line, mention.text.chars().take(160).collect::<String>());
    }
    if found.is_empty() {
        bail!(
            "no line of content/ or locales/ has \"{words}\": a sentence may be built of parts, so try fewer words, without names and numbers"
        );
    }
    Ok(())
}

/// Prints how easily each page is read, the hardest first.
pub fn say_ease(portal: &Portal) {
    let mut eases: Vec<_> = portal.eases.iter().collect();
    eases.sort_by_key(|(page, ease)| (std::cmp::Reverse(ease.sentence), (*page).clone()));
    for (page, ease) in eases {
        let (sentence, word) = (ease::tenths(ease.sentence), ease::tenths(ease.word));
        println!("{page}: {sentence} words a sentence (longest {}), {word} letters a word", ease.longest);
    }
}

/// Writes down the pages that are over the limit of their language; one that has become harder keeps what it had.
#[expect(clippy::disallowed_methods, reason = "an editor asked to write this one file of the content")]
pub fn keep_ease(root: &Path) -> Result<()> {
    let (path, text) = ease::kept(root).context("content/site.toml cannot be read: run `cargo xtask check`")?;
    std::fs::write(root.join(path), text).with_context(|| format!("{path} cannot be written"))?;
    eprintln!("Wrote {path}.");
    Ok(())
}

/// Opens every link to another site and prints those that do not answer, with the pages that use them.
pub fn open_links(portal: &Portal, today: Date) -> Result<()> {
    let found = links::links(&site::render(portal, &App::none(), &[], today), &portal.site.address);
    let mut dead = 0;
    for (at, (url, pages)) in found.iter().enumerate() {
        eprint!("\r{} of {} links, {dead} without an answer ", at + 1, found.len());
        let asked = Command::new("curl")
            .args([
                "--silent",
                "--show-error",
                "--location",
                "--max-time",
                "30",
                "--output",
                "/dev/null",
                "--write-out",
                "%{http_code}",
                "--",
                url,
            ])
            .output()
            .context("curl is needed to open links")?;
        let code = String::from_utf8_lossy(&asked.stdout).trim().to_string();
        if !code.starts_with('2') {
            dead += 1;
            let why = if code == "000" { String::from_utf8_lossy(&asked.stderr).trim().to_string() } else { format!("answer {code}") };
            println!("\n{url}: {why}; used on {}", pages.iter().cloned().collect::<Vec<_>>().join(" "));
        }
    }
    eprintln!();
    if dead > 0 {
        bail!("{dead} of {} links did not answer; some sites refuse programs, so open these by hand", found.len());
    }
    Ok(())
}
