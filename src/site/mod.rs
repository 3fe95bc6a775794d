//! WRITE: renders every page and writes the site; the only room that writes files. The binary `site` and Trunk's hook start here.

mod app;
pub mod counsel;
mod data;
pub mod due;
mod files;
pub mod given;
pub mod graph;
mod hash;
pub mod links;
mod lists;
mod offline;
pub mod pathway_data;
mod render;
mod shared_out;
pub mod side_by_side;
mod single_file;
pub mod staging;
mod tool_data;

pub use app::App;
pub use files::WriteError;
pub use render::{Output, render};
pub use single_file::{LIMIT, SingleError, single_file, write_single_file};

use crate::content::Portal;
use crate::domain::Date;
use std::path::Path;

/// What is written.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The folder of the site.
    pub out: &'a Path,
    /// The day that the neutral page shows where no script runs.
    pub today: Date,
    /// Whether every text file gets its compressed twins, as for a release.
    pub compress: bool,
}

/// How much was written.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    /// Pages in all languages.
    pub pages: usize,
    /// All files, without their compressed twins.
    pub files: usize,
}

/// Renders the portal and writes the site around the app.
///
/// # Errors
/// The first file that cannot be written.
pub fn write(portal: &Portal, app: &App, public: &[Output], options: &Options<'_>) -> Result<Written, WriteError> {
    let mut outputs = render(portal, app, public, options.today);
    let packs = shared_out::all(&portal.site.languages, |language| offline::pack(&language.code, &outputs, options.compress));
    outputs.extend(packs.into_iter().flatten());
    if !options.compress {
        offline::switch_off(&mut outputs);
    }
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    for output in &outputs {
        files::write(options.out, &output.path, &output.bytes)?;
    }
    if options.compress {
        let gzip = shared_out::all(&outputs, |output| {
            output.brotli();
            twins::gzip(&output.bytes)
        });
        let sizes: Vec<usize> = outputs.iter().map(|output| output.brotli().len()).collect();
        for (output, gzip) in outputs.iter().zip(&gzip).filter(|(output, _)| output.is_text()) {
            files::write(options.out, &format!("{}.br", output.path), output.brotli())?;
            files::write(options.out, &format!("{}.gz", output.path), gzip)?;
        }
        let list = lists::build_list(portal, &outputs, &sizes);
        files::write(options.out, "build.json", list.as_bytes())?;
    }
    Ok(Written { pages: outputs.iter().filter(|output| output.page.is_some()).count(), files: outputs.len() })
}
