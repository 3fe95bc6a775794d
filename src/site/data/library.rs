//! The library for programs that keep references: whole and work by work, as BibTeX, RIS and CSL-JSON.

use super::written;
use crate::content::{Export, Portal};
use crate::site::render::Output;
use serde_json::Value;

/// The files under `data/v1/`.
pub fn outputs(portal: &Portal) -> Vec<Output> {
    let of = |name: &str, exports: &[Export]| {
        let bibtex = exports.iter().map(|export| export.bibtex.as_str()).collect::<Vec<_>>().join("\n\n") + "\n";
        let ris: String = exports.iter().map(|export| export.ris.as_str()).collect();
        let csl = Value::Array(exports.iter().map(|export| export.csl.clone()).collect());
        [
            Output::asset(&format!("data/v1/{name}.bib"), bibtex.into_bytes()),
            Output::asset(&format!("data/v1/{name}.ris"), ris.into_bytes()),
            Output::asset(&format!("data/v1/{name}.csl.json"), written(&csl)),
        ]
    };
    let each = portal.exports.iter().flat_map(|export| of(&format!("library/{}", export.key), std::slice::from_ref(export)));
    of("library", &portal.exports).into_iter().chain(each).collect()
}
