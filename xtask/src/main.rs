//! The commands of the project (`cargo xtask …`): reads the command line and hands on to one file a command.

mod announce;
mod archive;
mod browser_tests;
mod build;
mod clock;
mod confirm;
mod process;
mod progress;
mod project;
mod same_bytes;
mod serve;
mod site;
mod steps;
mod test;
mod tools;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::project::Project;

/// Serve, build and test the site; check its content; run one self-check.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site, serve it on this machine and build it again at each change
    Serve {
        /// The port to serve on
        #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..))]
        port: u16,
        /// The day on which dates are judged, such as 2026-11-24; by default that of the last commit
        #[arg(long)]
        today: Option<String>,
    },
    /// Build the release site into `dist/`, ready to copy to any static host
    Build {
        /// Also build two languages that nobody speaks: one with longer words, one from right to left
        #[arg(long)]
        pseudo: bool,
        /// Pack the built site into `target/bearings.zip` too, for any static server
        #[arg(long)]
        zip: bool,
        /// Write only the one file of that language, `target/single/bearings-LANG.html`, to pass on without network
        #[arg(long, value_name = "LANG", conflicts_with_all = ["pseudo", "zip"])]
        single_file: Option<String>,
        /// The day on which dates are judged, such as 2026-11-24; by default that of the last commit
        #[arg(long)]
        today: Option<String>,
    },
    /// Run everything that CI runs, and stop at the first step that fails
    Test {
        /// Also build and test two languages that nobody speaks: one with longer words, one from right to left
        #[arg(long)]
        pseudo: bool,
        /// Test every page at every size and theme, and build the app twice to compare its bytes
        #[arg(long)]
        full: bool,
    },
    /// Check content and words only
    #[command(disable_help_flag = true)]
    Check {
        /// Handed on as they are to `site check`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<OsString>,
    },
    /// Note that a person opened the live source of something: sets `checked` and the next `review_by`
    Confirm {
        /// A page (decide/start), a fact or a way (sa.alert.war), a contact (unhcr-help) or a work (ilo2019fair)
        id: String,
        /// Who opened the live page
        #[arg(long)]
        by: String,
        /// The address that was opened
        #[arg(long)]
        url: String,
        /// The day, such as 2026-12-01; by default today
        #[arg(long)]
        on: Option<String>,
    },
    /// Write a page and its translation side by side, with what has changed in the original since
    #[command(disable_help_flag = true)]
    Translate {
        /// Handed on as they are to `site translate`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<OsString>,
    },
    /// Run one self-check with the answers of a file and print its review as JSON
    #[command(disable_help_flag = true)]
    Counsel {
        /// Handed on as they are to `site counsel`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<OsString>,
    },
    /// Print the address once the first build is served (started by `serve`)
    #[command(hide = true)]
    Announce {
        /// The port that is served
        port: u16,
        /// The process that serves; when it ends, there is nothing left to announce
        server: u32,
    },
}

fn main() -> ExitCode {
    let project = Project::here();
    let outcome = match CommandLine::parse().command {
        Command::Serve { port, today } => serve::serve(&project.on(today), port),
        Command::Build { single_file: Some(lang), today, .. } => site::single(&project.on(today), &lang),
        Command::Build { pseudo, zip, today, .. } => {
            let project = project.on(today).pseudo(pseudo);
            let built = build::build_into_dist(&project);
            if zip { built.and_then(|()| archive::pack_dist(&project)) } else { built }
        }
        Command::Test { full, pseudo } => test::test(&project.pseudo(pseudo), full),
        Command::Check { args } => site::run(&project, "check", &args),
        Command::Confirm { id, by, url, on } => confirm::confirm(project, &confirm::Confirmation { id, by, url, on }),
        Command::Counsel { args } => site::run(&project, "counsel", &args),
        Command::Translate { args } => site::run(&project, "translate", &args),
        Command::Announce { port, server } => {
            announce::announce(&project, port, server);
            Ok(())
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn what_follows_check_and_counsel_is_handed_on_as_it_is() {
        let line = ["cargo xtask", "counsel", "offer-check", "--answers", "a.json", "--help", "-x"];
        let Command::Counsel { args } = CommandLine::try_parse_from(line).unwrap().command else {
            panic!("counsel was asked for");
        };
        assert_eq!(args, ["offer-check", "--answers", "a.json", "--help", "-x"]);
    }

    #[test]
    fn the_one_file_of_a_language_is_built_alone() {
        let line = |args: &[&str]| CommandLine::try_parse_from([&["cargo xtask", "build"], args].concat());
        let Command::Build { single_file, zip, .. } = line(&["--single-file", "bn"]).unwrap().command else {
            panic!("a build was asked for");
        };
        assert_eq!((single_file.as_deref(), zip), (Some("bn"), false));
        assert!(line(&["--single-file", "bn", "--zip"]).is_err());
        assert!(line(&["--single-file"]).is_err());
    }

    #[test]
    fn serving_starts_at_port_8080_and_never_at_port_0() {
        let Command::Serve { port, today } = CommandLine::try_parse_from(["cargo xtask", "serve"]).unwrap().command else {
            panic!("serve was asked for");
        };
        assert_eq!(port, 8080);
        assert_eq!(today, None, "dates are judged on the day of the last commit unless another is given");
        assert!(CommandLine::try_parse_from(["cargo xtask", "serve", "--port", "0"]).is_err());
    }
}
