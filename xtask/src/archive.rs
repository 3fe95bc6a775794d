//! `cargo xtask build --zip`: the built site as one archive for any static server. The same files give the same bytes.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::project::Project;

/// Packs `dist/` and says how heavy the archive is.
///
/// # Errors
/// When a file of the site cannot be read or the archive cannot be written.
pub fn pack_dist(project: &Project) -> Result<()> {
    let archive = project.archive();
    let count = pack(&project.dist(), &archive)?;
    let bytes = fs::metadata(&archive).map_or(0, |file| file.len());
    println!("Packed {count} files into {}: {:.1} MB.", project.said(&archive), bytes as f64 / 1_000_000.0);
    Ok(())
}

/// Packs every file of a folder, in the order of their paths and without their times and rights; returns how many there are.
fn pack(folder: &Path, archive: &Path) -> Result<usize> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort();
    let cannot = || format!("{} cannot be written", archive.display());
    if let Some(above) = archive.parent() {
        fs::create_dir_all(above).with_context(cannot)?;
    }
    // Only a whole archive gets the name.
    let unfinished = archive.with_extension("zip.part");
    let mut writer = ZipWriter::new(BufWriter::new(File::create(&unfinished).with_context(cannot)?));
    for (name, path) in &files {
        let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
        writer.start_file(name, options(name)).with_context(cannot)?;
        writer.write_all(&bytes).with_context(cannot)?;
    }
    writer.finish().with_context(cannot)?.flush().with_context(cannot)?;
    fs::rename(&unfinished, archive).with_context(cannot)?;
    Ok(files.len())
}

/// What stands in the archive beside the bytes: the same on every machine and day.
fn options(name: &str) -> SimpleFileOptions {
    let is_packed = [".br", ".gz"].iter().any(|end| name.ends_with(end));
    let options = SimpleFileOptions::default().system(System::Unix).unix_permissions(0o644).last_modified_time(DateTime::DEFAULT);
    if is_packed {
        options.compression_method(CompressionMethod::Stored)
    } else {
        options.compression_method(CompressionMethod::Deflated).compression_level(Some(9))
    }
}

/// The files under a folder by their names in the archive, which have `/` on every machine.
fn collect(folder: &Path, above: &str, files: &mut Vec<(String, PathBuf)>) -> Result<()> {
    let cannot = || format!("{} cannot be read: build the site first", folder.display());
    for entry in fs::read_dir(folder).with_context(cannot)? {
        let path = entry.with_context(cannot)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{above}{name}");
        match path.is_dir() {
            true => collect(&path, &format!("{name}/"), files)?,
            false => files.push((name, path)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    /// A folder of its own under the one of the tests, empty at first.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("bearings-zip-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("site/en/help")).unwrap();
        folder
    }

    fn packed(name: &str, order: &[&str]) -> Vec<u8> {
        let folder = folder(name);
        for path in order {
            fs::write(folder.join("site").join(path), path.repeat(50)).unwrap();
        }
        assert_eq!(pack(&folder.join("site"), &folder.join("out/site.zip")).unwrap(), order.len());
        let bytes = fs::read(folder.join("out/site.zip")).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        bytes
    }

    #[test]
    fn the_same_files_give_the_same_bytes_in_whatever_order_they_were_written() {
        let one = packed("one", &["index.html", "en/help/index.html", "index.html.br"]);
        let other = packed("other", &["index.html.br", "index.html", "en/help/index.html"]);
        assert!(one == other, "two archives of the same files differ");
    }

    #[test]
    fn the_archive_holds_every_file_under_its_path() {
        let bytes = packed("paths", &["index.html", "en/help/index.html"]);
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["en/help/index.html", "index.html"]);
        let mut text = String::new();
        archive.by_name("index.html").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "index.html".repeat(50));
    }

    #[test]
    fn a_site_that_was_not_built_is_named() {
        let error = pack(Path::new("/no/such/site"), &std::env::temp_dir().join("none.zip")).unwrap_err();
        assert!(format!("{error:#}").starts_with("/no/such/site cannot be read: build the site first"));
    }
}
