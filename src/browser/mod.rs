//! DEVICE: the only code that touches web-sys. Starts the app, mounts the tools, moves about inside the site.

mod history;
mod mount;
mod navigate;
mod page;
mod phone;

use crate::view::visit::Visit;
use leptos::prelude::*;
use std::cell::OnceCell;

thread_local! {
    /// The owner of what outlives a page, and the visit in it.
    static ROOT: OnceCell<(Owner, Visit)> = const { OnceCell::new() };
}

/// Starts the app on the page that is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| mount::put_back_static_forms()));
    visit();
    navigate::listen();
    history::listen();
    mount::mount_tools();
}

/// The visit: what a person said, until the page is closed or reloaded.
fn visit() -> Visit {
    ROOT.with(|root| {
        let (_, visit) = root.get_or_init(|| {
            let owner = Owner::new();
            let visit = owner.with(Visit::new);
            (owner, visit)
        });
        *visit
    })
}
