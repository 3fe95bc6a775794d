//! A row of steps, run until one fails, each with its number, its name and its time; used by `test`.

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, anyhow};

use crate::clock;
use crate::process;

/// One step.
pub struct Step<'a> {
    name: &'a str,
    alone: String,
    run: Box<dyn FnOnce() -> Result<()> + 'a>,
}

impl<'a> Step<'a> {
    /// A step that runs one command, which is also the way to run it alone.
    pub fn command(name: &'a str, mut command: Command) -> Self {
        let alone = process::line_of(&command);
        Self::new(name, alone, move || process::run(&mut command))
    }

    /// A step of any kind; `alone` is the command that runs only this step.
    pub fn new(name: &'a str, alone: impl Into<String>, run: impl FnOnce() -> Result<()> + 'a) -> Self {
        Self { name, alone: alone.into(), run: Box::new(run) }
    }
}

/// Runs the steps in their order.
///
/// # Errors
/// The first step that fails, with the way to run it alone.
pub fn run(steps: Vec<Step>) -> Result<()> {
    let (start, count) = (Instant::now(), steps.len());
    for (number, Step { name, alone, run }) in (1..).zip(steps) {
        eprintln!("\n[{number}/{count}] {name} …");
        let begun = Instant::now();
        let outcome = run();
        let time = clock::said(begun.elapsed());
        if let Err(error) = outcome {
            return Err(anyhow!("step {number} of {count} ({name}) failed after {time}: {error:#}; alone: {alone}"));
        }
        eprintln!("[{number}/{count}] {name}: done in {time}");
    }
    eprintln!("\nAll {count} steps passed in {}.", clock::said(start.elapsed()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;
    use std::cell::Cell;

    #[test]
    fn the_first_failure_ends_the_row_and_says_how_to_run_that_step_alone() {
        let reached = Cell::new(false);
        let steps = vec![
            Step::new("one", "do one", || Ok(())),
            Step::new("two", "do two", || bail!("no")),
            Step::new("three", "do three", || {
                reached.set(true);
                Ok(())
            }),
        ];
        let error = run(steps).unwrap_err().to_string();
        assert_eq!(error, "step 2 of 3 (two) failed after 0 s: no; alone: do two");
        assert!(!reached.get());
    }
}
