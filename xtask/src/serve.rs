//! `cargo xtask serve`: becomes `trunk serve`, beside which a small second process says the address.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::build;
use crate::process;
use crate::project::Project;
use crate::tools::Tools;

/// Installs what is missing, then serves until it is ended.
///
/// # Errors
/// When the port is taken or a tool is missing and cannot be installed.
pub fn serve(project: &Project, port: u16) -> Result<()> {
    // Asked first: nobody should wait for a whole build to learn that the port is taken.
    if let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        let other = port.checked_add(1).unwrap_or(8080);
        bail!("port {port} cannot be served on ({error}): end what uses it, or run `cargo xtask serve --port {other}`");
    }
    let tools = Tools::to_serve(project)?;
    build::fetch_packages(project)?;

    // What an earlier run left would be announced as if it were this run's.
    let served = project.served();
    if served.exists() {
        fs::remove_dir_all(&served).with_context(|| format!("{} could not be removed", served.display()))?;
    }

    eprintln!("Building the site; the first time takes some minutes …");
    let own = std::env::current_exe().context("this program's own file was not found")?;
    Command::new(own)
        .args(["announce", &port.to_string(), &std::process::id().to_string()])
        .spawn()
        .context("the process that announces the address could not be started")?;

    let mut trunk = build::trunk(project, &tools)?;
    trunk.arg("serve").arg("--dist").arg(&served);
    trunk.args(["--address", "127.0.0.1", "--port", &port.to_string()]);
    trunk.arg("--disable-address-lookup=true");
    process::become_program(&mut trunk)
}
