//! The app in the browser: everything is in the room `browser`.

fn main() {
    bearings::browser::start();
}
