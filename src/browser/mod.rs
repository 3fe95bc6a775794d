//! DEVICE: the only code that touches web-sys. Makes the tools of the page live, and moves about inside the site.
//!
//! No markup is made here: what is shown was written natively, in the page or in the sheets of a tool's data; this room chooses, fills and shows.

mod device;
mod filter;
mod finder;
mod fresh;
mod history;
mod mount;
mod navigate;
mod page;
mod review;
mod slots;
mod sum;
mod take;
mod tool;
mod typed;
mod visit;

/// Starts the app on the page that is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| mount::stop()));
    navigate::listen();
    history::listen();
    mount::listen();
    filter::listen();
    mount::make_live();
}
