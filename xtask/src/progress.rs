//! Runs a long command with its progress shown instead of its output; used wherever a tool is installed.

mod shown;

use std::collections::VecDeque;
use std::io::{BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use self::shown::Shown;

/// How many of the last lines a failure shows.
const LAST_LINES: usize = 30;

/// Runs `command` to its end under a `title` ("installing trunk 0.21.14").
///
/// # Errors
/// When it cannot be started or fails; its last lines are printed first.
pub fn run(title: &str, command: &mut Command) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{title}: `{}` could not be started", command.get_program().display()))?;
    let (sender, lines) = mpsc::channel();
    if let Some(stream) = child.stdout.take() {
        send_lines(stream, sender.clone());
    }
    if let Some(stream) = child.stderr.take() {
        send_lines(stream, sender);
    }

    let mut shown = Shown::new(title);
    let mut last = VecDeque::new();
    loop {
        match lines.recv_timeout(Duration::from_millis(200)) {
            Ok(line) if shown.take(&line) => {}
            Ok(line) => {
                last.push_back(line);
                if last.len() > LAST_LINES {
                    last.pop_front();
                }
            }
            Err(RecvTimeoutError::Timeout) => shown.tick(),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    let status = child.wait().with_context(|| format!("{title}: its end could not be awaited"))?;
    if status.success() {
        shown.done();
        return Ok(());
    }
    shown.failed();
    for line in last {
        eprintln!("  | {line}");
    }
    bail!("{title} failed ({status})");
}

/// Sends each line of a stream; a bar that is drawn over with `\r` counts as a line each time.
fn send_lines(stream: impl Read + Send + 'static, sender: Sender<String>) {
    thread::spawn(move || {
        let mut line = Vec::new();
        for byte in BufReader::new(stream).bytes().map_while(Result::ok) {
            if byte != b'\n' && byte != b'\r' {
                line.push(byte);
            } else if !line.is_empty() {
                let text = String::from_utf8_lossy(&line).trim_end().to_owned();
                if sender.send(text).is_err() {
                    return;
                }
                line.clear();
            }
        }
        if !line.is_empty() {
            // Nobody listens only when the command was given up.
            let _ = sender.send(String::from_utf8_lossy(&line).into_owned());
        }
    });
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_works_is_a_success() {
        run("a test", Command::new("sh").args(["-c", "echo one; printf 'two\\rthree' >&2"])).unwrap();
    }

    #[test]
    fn a_command_that_fails_is_named_with_its_exit() {
        let error = run("a test", Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert_eq!(error.to_string(), "a test failed (exit status: 3)");
    }
}
