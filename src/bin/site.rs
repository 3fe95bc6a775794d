//! The native binary: checks the content, writes the site, runs one review. Called by `cargo xtask` and by Trunk's hook.

#[path = "site/editing.rs"]
mod editing;
#[path = "site/translating.rs"]
mod translating;

use anyhow::{Context, Result, bail};
use bearings::content::{self, Portal, Problem};
use bearings::counsel::Check;
use bearings::domain::Date;
use bearings::site;
use bearings::site::graph::Form;
use bearings::site::staging::{self, Staged};
use bearings::words::ids;
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Names the day on which dates are judged, where no argument can: in Trunk's hook.
const TODAY: &str = "BEARINGS_TODAY";
/// Set where the two languages for tests are to be built too, in Trunk's hook.
const PSEUDO: &str = "BEARINGS_PSEUDO";

#[derive(Parser)]
#[command(name = "site", about = "Checks the content of the portal and writes the site")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Checks content and words; prints every fault as `file:line: what and how to mend it`
    Check {
        /// Print the hash of every page, as its translations name it
        #[arg(long)]
        hashes: bool,
        /// List what must be looked at again by the day of the check
        #[arg(long)]
        stale: bool,
        /// With `--stale`: also what must be looked at so many days later, such as 30d
        #[arg(long, value_parser = days, default_value = "0d")]
        within: i32,
        /// Say where a page, fact, contact, work or term is used
        #[arg(long = "where", value_name = "ID")]
        mentioned: Option<String>,
        /// Say where these words stand, as a reader sees them
        #[arg(long, value_name = "WORDS")]
        says: Option<String>,
        /// List what this language lacks: pages missing, older than their original, unread or unsure; facts and figures
        #[arg(long, value_name = "LANGUAGE")]
        language: Option<String>,
        /// Print how easily each page is read
        #[arg(long)]
        ease: bool,
        /// With `--ease`: write the pages over the limit of their language to content/reading-ease.toml; they may only become easier
        #[arg(long, requires = "ease")]
        keep: bool,
        /// Open every link to another site with curl, and list those that do not answer
        #[arg(long)]
        links: bool,
        /// The day on which dates are judged; by default that of the last commit
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Runs one check of the engine and prints the result as JSON
    Counsel {
        /// Id of the check, for instance `offer-check`
        check: String,
        /// TOML file with the answers
        #[arg(long, required_unless_present = "graph")]
        answers: Option<PathBuf>,
        /// Print the questions and the ways between them instead, as `dot` or `mermaid`
        #[arg(long, num_args = 0..=1, default_missing_value = "dot", value_parser = form)]
        graph: Option<Form>,
        /// Language of the words
        #[arg(long, default_value = "en")]
        lang: String,
        /// The day of the review
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Writes a page and its translation side by side, with what has changed in the original since
    Translate {
        /// The language, such as bn
        language: String,
        /// The page, such as decide/start
        page: String,
    },
    /// Writes the one file of a language, for a phone without network, to target/single/
    Single {
        /// The language, such as bn
        language: String,
        /// The day on which dates are judged; by default that of the last commit
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Writes the site into Trunk's staging folder (run by Trunk)
    Hook,
}

fn days(text: &str) -> Result<i32, String> {
    text.trim_end_matches('d').parse().ok().filter(|days| (0..=36_500).contains(days)).ok_or_else(|| "a number of days such as 30d".into())
}

fn form(text: &str) -> Result<Form, String> {
    match text {
        "dot" => Ok(Form::Dot),
        "mermaid" => Ok(Form::Mermaid),
        _ => Err("dot or mermaid".into()),
    }
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a day such as 2026-11-24".into())
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let root = Path::new(".");
    match task {
        Task::Check { ease: true, keep: true, .. } => editing::keep_ease(root),
        Task::Check { mentioned: Some(id), .. } => editing::say_where(root, &id),
        Task::Check { says: Some(words), .. } => editing::say_words(root, &words),
        Task::Check { hashes, today, stale, within, ease, links, language, .. } => {
            let portal = load(root, today, !stale && !ease && language.is_none())?;
            if let Some(language) = language {
                return translating::say_todo(&portal, root, &language);
            }
            let day = today.map_or_else(|| default_day(root), Ok)?;
            if stale {
                editing::say_due(&portal, day, within);
            }
            if ease {
                editing::say_ease(&portal);
            }
            if links {
                return editing::open_links(&portal, day);
            }
            if hashes {
                portal.hashes().for_each(|(page, hash)| println!("{page} {hash}"));
            }
            eprintln!("Content and words are sound: {} pages, {} languages.", portal.hashes().count(), portal.catalogs.len());
            Ok(())
        }
        Task::Counsel { check, graph: Some(form), today, .. } => {
            println!("{}", site::graph::graph(found(&load(root, today, false)?, &check)?, form).trim_end());
            Ok(())
        }
        Task::Counsel { check, answers, lang, today, .. } => counsel(root, &check, &answers.unwrap_or_default(), &lang, today),
        Task::Translate { language, page } => {
            let file = translating::write_sides(&load(root, None, false)?, root, &language, &page)?;
            eprintln!("Wrote {}: open it in a browser.", file.display());
            Ok(())
        }
        Task::Single { language, today } => {
            let day = today.map_or_else(|| default_day(root), Ok)?;
            let portal = load(root, Some(day), false)?;
            let (file, bytes) = site::write_single_file(&portal, &language, day, Path::new("target/single"))?;
            eprintln!("Wrote {}: {:.1} kB of at most {} kB.", file.display(), bytes as f64 / 1000.0, site::LIMIT / 1000);
            Ok(())
        }
        Task::Hook => hook(root),
    }
}

/// Loads the portal and prints every problem; of warnings only their number, where `cargo xtask check` has said them.
fn load(root: &Path, today: Option<Date>, warnings_in_full: bool) -> Result<Portal> {
    let today = today.map_or_else(|| default_day(root), Ok)?;
    let print = |problems: &[Problem]| problems.iter().for_each(|problem| eprintln!("{problem}"));
    match content::load(&content::Options { root, today, messages: ids::ALL }) {
        Ok((portal, warnings)) => {
            match warnings_in_full {
                true => print(&warnings),
                false if warnings.is_empty() => {}
                false => eprintln!("{} warnings: `cargo xtask check` shows them.", warnings.len()),
            }
            Ok(portal)
        }
        Err(problems) => {
            print(&problems);
            let errors = problems.iter().filter(|problem| !problem.is_warning()).count();
            bail!("the content has {errors} errors, and {} warnings; nothing was written", problems.len() - errors)
        }
    }
}

/// The day that the environment names, as for Trunk's hook, else that of the last commit, so that the same input gives the same bytes.
fn default_day(root: &Path) -> Result<Date> {
    if let Ok(text) = std::env::var(TODAY) {
        return Date::parse(&text).with_context(|| format!("{TODAY} = \"{text}\" is no day such as 2026-11-24"));
    }
    let output = Command::new("git")
        .args(["log", "-1", "--format=%cs"])
        .current_dir(root)
        .output()
        .context("git is needed for the day of the commit")?;
    let text = String::from_utf8_lossy(&output.stdout);
    Date::parse(text.trim()).context("no commit yet: pass --today")
}

fn counsel(root: &Path, check: &str, answers: &Path, lang: &str, today: Option<Date>) -> Result<()> {
    let portal = load(root, today, false)?;
    let today = today.map_or_else(|| default_day(root), Ok)?;
    let found = found(&portal, check)?;
    let codes: Vec<_> = portal.words.iter().map(|words| words.language.as_str()).collect();
    let words = portal
        .words
        .iter()
        .find(|words| words.language == lang)
        .with_context(|| format!("unknown language `{lang}`: there is {}", codes.join(", ")))?;
    let text = read(answers)?;
    let answers = site::given::parse_answers(found, &text).map_err(|faults| anyhow::anyhow!(faults.join("\n")))?;
    println!("{:#}", site::counsel::review_json(found, &site::pathway_data::rules(&portal), &answers, words, today));
    Ok(())
}

/// The check of that id.
fn found<'a>(portal: &'a Portal, check: &str) -> Result<&'a Check> {
    let known: Vec<_> = portal.checks.iter().map(|check| check.id.as_str()).collect();
    let found = portal.checks.iter().find(|found| found.id == check);
    found.with_context(|| format!("unknown check `{check}`: there is {}", known.join(", ")))
}

fn hook(root: &Path) -> Result<()> {
    let folder = PathBuf::from(std::env::var_os("TRUNK_STAGING_DIR").context("run by Trunk: use `cargo xtask build`")?);
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let today = default_day(root)?;
    let mut portal = load(root, Some(today), false)?;
    if std::env::var_os(PSEUDO).is_some() {
        content::pseudo::add(&mut portal);
    }
    let public = staging::public_files(root)?;
    let staged = Staged::find(&folder)?;
    let app = staged.app(&public)?;
    let written = site::write(&portal, &app, &public, &site::Options { out: &folder, today, compress: release })?;
    staged.clear()?;
    eprintln!("Wrote {} pages, {} files.", written.pages, written.files);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the caller names this file; it is no content")]
fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))
}
