//! The app as Trunk left it: found in the staging folder, named by the hash of its final bytes.

use super::hash;
use super::render::Output;
use crate::view::document::{SHELL, STYLE};

/// The app's files, or none where the site is rendered without it, as in tests.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// JavaScript glue and WebAssembly.
    files: Option<(Vec<u8>, Vec<u8>)>,
    /// `boot.js`, which loads it.
    boot: Vec<u8>,
}

impl App {
    /// A site without the app.
    pub fn none() -> App {
        App::default()
    }

    /// The app of that glue and WebAssembly, loaded by that `boot.js`.
    pub fn new(js: Vec<u8>, wasm: Vec<u8>, boot: Vec<u8>) -> App {
        App { files: Some((js, wasm)), boot }
    }

    /// A hash of app, styles and shell: pages of one hash can be swapped into one another.
    pub fn hash(&self) -> String {
        let mut all = self.boot.clone();
        if let Some((js, wasm)) = &self.files {
            all.extend_from_slice(js);
            all.extend_from_slice(wasm);
        }
        all.extend_from_slice(STYLE.as_bytes());
        all.extend_from_slice(SHELL.as_bytes());
        hash::short(&all)
    }

    /// Its addresses: JavaScript, then WebAssembly.
    pub fn addresses(&self) -> Option<(String, String)> {
        let (js, wasm) = self.files.as_ref()?;
        Some((format!("/assets/app-{}.js", hash::short(js)), format!("/assets/app-{}.wasm", hash::short(wasm))))
    }

    /// Its files under their final names.
    pub fn outputs(&self) -> Vec<Output> {
        let (Some((js_at, wasm_at)), Some((js, wasm))) = (self.addresses(), &self.files) else { return Vec::new() };
        vec![Output::asset(js_at.trim_start_matches('/'), js.clone()), Output::asset(wasm_at.trim_start_matches('/'), wasm.clone())]
    }
}
