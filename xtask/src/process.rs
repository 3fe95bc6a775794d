//! Starting other programs from a clean environment, and saying what was started; used by every command.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// A command to run in `folder`, without the variables that `cargo run` sets for this program alone:
/// a build script that reads them would think that it is built for `xtask`.
pub fn command(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// Cargo itself, the same one that runs this program.
pub fn cargo(folder: &Path) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), folder)
}

/// Runs a command to its end with its output shown as it comes.
///
/// # Errors
/// When it cannot be started or ends with a failure; the error names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let line = line_of(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if !status.success() {
        bail!("`{line}` ended with {status}");
    }
    Ok(())
}

/// What a command prints when asked something; `None` when it is not there or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command as a person would type it.
pub fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| quoted(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=./:@,+".contains(c);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("\"{word}\"") }
}

/// Becomes another program, which so keeps this one's number and gets its signals: whoever ends `cargo xtask` ends it.
///
/// # Errors
/// Only when the program cannot be started.
#[cfg(unix)]
pub fn become_program(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let line = line_of(command);
    Err(command.exec()).with_context(|| format!("`{line}` could not be started"))
}

/// Runs another program and ends with its exit code, where a program cannot become another.
///
/// # Errors
/// Only when the program cannot be started.
#[cfg(not(unix))]
pub fn become_program(command: &mut Command) -> Result<()> {
    let line = line_of(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    std::process::exit(status.code().unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_said_as_it_is_typed() {
        let mut command = Command::new("/some/where/node");
        command.args(["--test", "a b.mjs"]);
        assert_eq!(line_of(&command), "node --test \"a b.mjs\"");
    }

    #[test]
    fn a_program_that_is_not_there_gives_no_answer() {
        assert_eq!(answer(&mut Command::new("no-such-program-here")), None);
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = run(Command::new("no-such-program-here").arg("now")).unwrap_err();
        assert!(format!("{error:#}").starts_with("`no-such-program-here now` could not be started"));
    }
}
