//! Says the address of the served site once its first build is there; started by `serve` beside Trunk,
//! since `serve` itself becomes Trunk and can say nothing any more.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::thread;
use std::time::Duration;

use crate::project::Project;

const PAUSE: Duration = Duration::from_millis(250);

/// Waits for the server and for its first page, and prints the address; ends without a word when the server ends.
pub fn announce(project: &Project, port: u16, server: u32) {
    let address = format!("http://127.0.0.1:{port}/");
    let page = project.served().join("index.html");

    // Trunk opens the port only after the first build, whether that worked or not.
    if !wait(server, || answers(port)) {
        return;
    }
    if !page.exists() {
        eprintln!("\nThe first build failed. Mend what is said above and save: the site is built again by itself.\n");
        if !wait(server, || page.exists()) {
            return;
        }
    }
    println!("\nOpen {address}  (Ctrl-C ends it)\n");
}

/// Waits until `ready`, or gives `false` when the server has ended.
fn wait(server: u32, ready: impl Fn() -> bool) -> bool {
    while runs(server) {
        if ready() {
            return true;
        }
        thread::sleep(PAUSE);
    }
    false
}

fn answers(port: u16) -> bool {
    TcpStream::connect_timeout(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)), PAUSE).is_ok()
}

/// A process whose parent has ended gets another parent.
#[cfg(unix)]
fn runs(server: u32) -> bool {
    std::os::unix::process::parent_id() == server
}

#[cfg(not(unix))]
fn runs(_server: u32) -> bool {
    true
}
