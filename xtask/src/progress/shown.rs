//! What a person sees of a long command: a bar on a terminal, a plain line now and then elsewhere; used by `progress`.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::clock;

/// How often a log without a terminal gets a line.
const PLAIN_PAUSE: Duration = Duration::from_secs(15);

/// The progress of one long command.
pub struct Shown {
    title: String,
    start: Instant,
    said: Instant,
    bar: Option<ProgressBar>,
    state: State,
}

impl Shown {
    /// Starts to show.
    pub fn new(title: &str) -> Self {
        let now = Instant::now();
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            bar.set_style(style("  {spinner} {prefix} {wide_msg} {elapsed}"));
            bar.set_prefix(title.to_owned());
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        if bar.is_none() {
            eprintln!("  {title} …");
        }
        Self { title: title.to_owned(), start: now, said: now, bar, state: State::default() }
    }

    /// Takes one line of output; `true` when it only told progress and is not worth keeping.
    pub fn take(&mut self, line: &str) -> bool {
        let transient = self.state.take(line);
        if let Some(bar) = &self.bar {
            if let (Some(total), None) = (self.state.total, bar.length()) {
                bar.set_length(total);
                bar.set_style(style("  {spinner} {prefix} [{bar:24}] {pos}/{len} {wide_msg} {elapsed}"));
            }
            bar.set_position(self.state.done);
            bar.set_message(self.state.doing.clone());
        }
        self.tick();
        transient
    }

    /// Lets time pass: a log without a terminal gets its line when it is due.
    pub fn tick(&mut self) {
        if self.bar.is_none() && self.said.elapsed() >= PLAIN_PAUSE {
            self.said = Instant::now();
            let so_far = self.state.so_far();
            eprintln!("  {}{so_far}, {}", self.title, clock::said(self.start.elapsed()));
        }
    }

    /// Ends with what was done and how long it took.
    pub fn done(self) {
        self.clear();
        eprintln!("  {}: done in {}", self.title, clock::said(self.start.elapsed()));
    }

    /// Ends without a word; the caller says what failed.
    pub fn failed(self) {
        self.clear();
    }

    fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}

/// How far a command is, as its own lines tell.
#[derive(Debug, Default, PartialEq)]
struct State {
    done: u64,
    total: Option<u64>,
    doing: String,
}

impl State {
    fn take(&mut self, line: &str) -> bool {
        if let Some((done, total)) = place_in_bar(line) {
            (self.done, self.total) = (done, Some(total));
            return true;
        }
        let line = line.trim();
        if let Some(package) = line.strip_prefix("Compiling ") {
            if self.total.is_none() {
                self.done += 1;
            }
            self.doing = package.split(" (").next().unwrap_or(package).to_owned();
        } else if !line.is_empty() {
            self.doing = line.chars().take(60).collect();
        }
        false
    }

    fn so_far(&self) -> String {
        match (self.total, self.done) {
            (Some(total), done) => format!(": {done} of {total} packages built"),
            (None, 0) => String::new(),
            (None, done) => format!(": {done} packages begun"),
        }
    }
}

/// Reads `12/345` from the bar that Cargo draws while it builds: `Building [==>  ] 12/345: serde`.
fn place_in_bar(line: &str) -> Option<(u64, u64)> {
    let bar = line.trim_start().strip_prefix("Building [")?;
    let counts = bar.split_once("] ")?.1.split(':').next()?;
    let (done, total) = counts.trim().split_once('/')?;
    Some((done.trim().parse().ok()?, total.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_of_cargo_tells_how_far_it_is() {
        assert_eq!(place_in_bar("    Building [=======>      ] 12/345: serde, syn"), Some((12, 345)));
        assert_eq!(place_in_bar("    Building [>             ]   0/7"), Some((0, 7)));
        assert_eq!(place_in_bar("   Compiling serde v1.0.0"), None);
    }

    #[test]
    fn without_a_bar_the_packages_are_counted() {
        let mut state = State::default();
        assert!(!state.take("   Compiling syn v2.0.1"));
        assert!(!state.take("   Compiling tool v1.0.0 (/a/folder)"));
        assert_eq!(state, State { done: 2, total: None, doing: "tool v1.0.0".to_owned() });
        assert_eq!(state.so_far(), ": 2 packages begun");
    }

    #[test]
    fn a_line_of_the_bar_is_not_kept_for_the_report_of_a_failure() {
        let mut state = State::default();
        assert!(state.take("    Building [=> ] 3/9: syn"));
        assert_eq!(state.so_far(), ": 3 of 9 packages built");
    }
}
