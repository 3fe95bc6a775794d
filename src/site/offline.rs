//! What is needed without network: of each language the list of all its files and a few bundles of its pages, and the words and emergency
//! numbers that the service worker carries in itself.

use super::hash;
use super::render::Output;
use crate::domain::{Contact, ContactKind, CountryCode, Date, address};
use crate::view::edition::Edition;
use crate::view::phrase::day;
use crate::words::{Arg, Isolation, Message, ids};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// The service worker, from the folder of the site.
pub const WORKER: &str = "sw.js";

/// The kill switch, which stands beside it to be copied over it.
const KILL_SWITCH: &str = "sw-kill.js";

/// Where in the service worker its words stand.
const BUILD: &str = "const BUILD = {}";

/// Files of `public/` that pages of a language need.
const SHARED: [&str; 5] = ["boot.js", "away.js", "keep.js", "away.svg", "icon.svg"];

/// A bundle by name, and the second parts of the addresses that belong to it. What no other has is in the last.
const BUNDLES: [(&str, &[&str]); 4] =
    [("first", &["", "help", "decide", "prepare", "offline"]), ("from", &["from"]), ("to", &["to"]), ("more", &[])];

/// A file of a pack.
struct File<'a> {
    /// Its address as a page asks for it.
    url: String,
    output: &'a Output,
    /// Whether it is a page, which travels in a bundle too.
    is_page: bool,
}

/// `packs/{lang}.json` and its bundles. The list: `id` (a hash of all that is in it), `files` with `url`, `sha256`, `bytes` and `brotli`, and of
/// a page the place of its `bundle`; and `bundles` with the same. A bundle has `parts`, pieces of text that each stand once, and `files`: the
/// parts of each page in order. Without `compress` the sizes are those of the plain bytes.
pub fn pack(lang: &str, outputs: &[Output], compress: bool) -> Vec<Output> {
    let mut files: Vec<File<'_>> = outputs.iter().filter_map(|output| file_of(lang, output)).collect();
    files.sort_by(|a, b| a.url.cmp(&b.url));
    let listed: Vec<Value> = files.iter().map(|file| entry(&file.url, file.output, file.is_page, compress)).collect();
    let (mut bundles, mut written) = (Vec::new(), Vec::new());
    for (at, (name, _)) in BUNDLES.iter().enumerate() {
        let pages = files.iter().filter(|file| file.is_page && bundle_of(&file.url) == at);
        let bytes = bundle(pages).to_string().into_bytes();
        let output = Output::asset(&format!("packs/{lang}-{name}-{}.json", hash::short(&bytes)), bytes);
        bundles.push(entry(&format!("/{}", output.path), &output, false, compress));
        written.push(output);
    }
    let id = hash::short(json!(listed).to_string().as_bytes());
    let list = json!({ "lang": lang, "id": id, "files": listed, "bundles": bundles });
    written.push(Output::asset(address::pack(lang).trim_start_matches('/'), format!("{list}\n").into_bytes()));
    written
}

fn entry(url: &str, output: &Output, is_page: bool, compress: bool) -> Value {
    let bytes = output.bytes.len();
    let brotli = if compress { output.brotli().len() } else { bytes };
    let mut entry = json!({ "url": url, "sha256": hash::hex(&output.bytes), "bytes": bytes, "brotli": brotli });
    if let Some(entry) = entry.as_object_mut().filter(|_| is_page) {
        entry.insert("bundle".into(), bundle_of(url).into());
    }
    entry
}

/// The file as a page of that language asks for it: its pages, its neutral page and manifests, the app, the data of its tools, and what all
/// languages share. Lists for machines are left out.
fn file_of<'a>(lang: &str, output: &'a Output) -> Option<File<'a>> {
    let path = format!("/{}", output.path);
    if let Some(page) = &output.page {
        return (page.lang == lang).then(|| File { url: page.url.clone(), output, is_page: true });
    }
    let url = if SHARED.contains(&output.path.as_str()) {
        output.hashed_address()
    } else if path == format!("{}index.html", address::away(lang)) {
        address::away(lang)
    } else {
        let is_data = path.strip_prefix("/assets/").is_some_and(|name| {
            // `name-hash.bin`, or `name-language-hash.bin`.
            let named = name.rsplit_once('-').map_or(name, |(named, _)| named);
            ["app", "rules"].contains(&named) || named.ends_with(&format!("-{lang}"))
        });
        let is_manifest = [address::manifest(lang), address::neutral_manifest(lang)].contains(&path);
        (is_data || is_manifest).then_some(path)?
    };
    Some(File { url, output, is_page: false })
}

/// The place of its bundle in the list of bundles.
fn bundle_of(url: &str) -> usize {
    let part = url.split('/').nth(2).unwrap_or_default();
    BUNDLES.iter().position(|(_, parts)| parts.contains(&part)).unwrap_or(BUNDLES.len() - 1)
}

/// Pages that share much are far smaller with each piece once: packers of the network look back a few pages at most.
fn bundle<'a>(pages: impl Iterator<Item = &'a File<'a>>) -> Value {
    let mut known: HashMap<&str, usize> = HashMap::new();
    let mut parts: Vec<&str> = Vec::new();
    let mut files = Map::new();
    for page in pages {
        let text = std::str::from_utf8(&page.output.bytes).unwrap_or_default();
        let of_page = pieces(text).into_iter().map(|piece| {
            let next = parts.len();
            let at = *known.entry(piece).or_insert(next);
            if at == next {
                parts.push(piece);
            }
            at
        });
        files.insert(page.url.clone(), of_page.collect::<Vec<_>>().into());
    }
    json!({ "parts": parts, "files": files })
}

/// Cuts before each element that is likely to stand on other pages too.
fn pieces(html: &str) -> Vec<&str> {
    const CUTS: [&str; 12] = ["p", "li", "ul", "section", "details", "div", "nav", "footer", "style", "main", "h2", "tr"];
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in html.match_indices('<') {
        let name = html.get(at + 1..).unwrap_or_default();
        let is_cut = CUTS.iter().any(|cut| name.strip_prefix(cut).is_some_and(|rest| rest.starts_with([' ', '>'])));
        if is_cut && at > start {
            pieces.extend(html.get(start..at));
            start = at;
        }
    }
    pieces.extend(html.get(start..));
    pieces
}

/// Puts the kill switch in the worker's place: while a site is written, what was kept before would show before what was edited.
pub fn switch_off(outputs: &mut [Output]) {
    let kill = outputs.iter().find(|output| output.path == KILL_SWITCH).map(|output| output.bytes.clone());
    if let (Some(kill), Some(worker)) = (kill, outputs.iter_mut().find(|output| output.path == WORKER)) {
        worker.bytes = kill;
    }
}

/// The service worker with its words in every language and the emergency numbers of all countries, without its comments.
pub fn worker(script: &[u8], original: &Edition<'_>, editions: &[Edition<'_>]) -> Vec<u8> {
    let numbers: Vec<Value> =
        original.catalog.countries.values().filter_map(|country| numbers_of(country.code, &country.contacts)).collect();
    let seen = original.catalog.countries.values().flat_map(|country| &country.contacts).filter(|contact| kind(contact).is_some());
    let seen = seen.map(|contact| contact.verification.seen).min();
    let words: Map<String, Value> = editions.iter().map(|edition| (edition.lang().to_string(), words(*edition, &numbers, seen))).collect();
    let build = json!({ "name": original.site.name, "numbers": numbers, "words": words });
    // Every reader pays for its bytes; comments stand in the project.
    let script = String::from_utf8_lossy(script);
    let lines = script.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n"));
    lines.collect::<String>().replacen(BUILD, &format!("const BUILD = {build}"), 1).into_bytes()
}

fn words(edition: Edition<'_>, numbers: &[Value], seen: Option<Date>) -> Value {
    let text = |message: Message| escaped(&edition.text(message));
    let seen = seen.map(|seen| day(edition.words, seen)).unwrap_or_default();
    let seen = escaped(&edition.words.text_with(ids::GONE_NUMBERS_SEEN, &[("date", Arg::Text(&seen))], Isolation::Off));
    // Names that the browser may not know stand here for the countries that matter most in this language: those translated into it.
    let is_near = |code: &CountryCode| {
        edition.is_original()
            || edition.catalog.countries.get(code.as_str()).is_some_and(|country| country.contacts.iter().any(|contact| contact.translated))
    };
    let countries = numbers.iter().filter_map(|of| CountryCode::parse(of.get(0)?.as_str()?)).filter(is_near);
    let countries: Map<String, Value> = countries.map(|code| (code.to_string(), escaped(&edition.country_name(code)).into())).collect();
    json!({
        "dir": edition.language().dir.as_str(), "leave": text(ids::LEAVE), "away": text(ids::AWAY_TITLE),
        "gone": text(ids::GONE_TITLE), "goneSaid": text(ids::GONE_SAID), "slow": text(ids::SLOW_TITLE), "slowSaid": text(ids::SLOW_SAID),
        "wait": text(ids::GONE_WAIT), "again": text(ids::GONE_AGAIN), "kept": text(ids::GONE_KEPT), "numbers": text(ids::GONE_NUMBERS), "seen": seen,
        "kinds": [text(ids::GONE_EMERGENCY), text(ids::GONE_POLICE), text(ids::GONE_AMBULANCE)], "countries": countries,
    })
}

/// A country with its numbers for any emergency, for police and for an ambulance: of each kind the first, which is the most general.
fn numbers_of(country: CountryCode, contacts: &[Contact]) -> Option<Value> {
    let first = |wanted: usize| {
        let contact = contacts.iter().find(|contact| kind(contact) == Some(wanted) && contact.phone.is_some())?;
        Some(json!([wanted, contact.phone.as_ref()?.tel]))
    };
    let lines: Vec<Value> = (0..3).filter_map(first).collect();
    (!lines.is_empty()).then(|| std::iter::once(json!(country.to_string())).chain(lines).collect())
}

fn kind(contact: &Contact) -> Option<usize> {
    match contact.kind {
        ContactKind::Emergency => Some(0),
        ContactKind::Police => Some(1),
        ContactKind::Ambulance => Some(2),
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::render::PageOutput;

    fn page(lang: &str, url: &str, html: &str) -> Output {
        let mut output = Output::asset(&format!("{}index.html", url.trim_start_matches('/')), html.as_bytes().to_vec());
        output.page = Some(PageOutput { url: url.into(), lang: lang.into(), title: "T".into(), alternates: Vec::new() });
        output
    }

    fn list(outputs: &[Output]) -> Value {
        let list = pack("en", outputs, false).pop().unwrap();
        assert_eq!(list.path, "packs/en.json");
        serde_json::from_slice(&list.bytes).unwrap()
    }

    #[test]
    fn a_pack_has_the_pages_of_its_language_and_the_files_that_they_ask_for_and_nothing_else() {
        let mut outputs = vec![page("en", "/en/", "<p>a"), page("en", "/en/to/sa/", "<p>b"), page("fr", "/fr/", "<p>c")];
        let files =
            ["away/en/index.html", "away/fr/index.html", "boot.js", "start.js", "en/site.webmanifest", "sitemap.xml", "data/v1/links.json"];
        let assets = ["app-0123456789ab.js", "rules-0123456789ab.bin", "plan-check-en-0123456789ab.bin", "plan-check-fr-0123456789ab.bin"];
        outputs.extend(files.map(|path| Output::asset(path, b"x".to_vec())));
        outputs.extend(assets.map(|name| Output::asset(&format!("assets/{name}"), b"y".to_vec())));
        let list = list(&outputs);
        let urls: Vec<&str> = list["files"].as_array().unwrap().iter().map(|file| file["url"].as_str().unwrap()).collect();
        let boot = outputs.iter().find(|output| output.path == "boot.js").unwrap().hashed_address();
        let of_assets = ["/assets/app-0123456789ab.js", "/assets/plan-check-en-0123456789ab.bin", "/assets/rules-0123456789ab.bin"];
        let expected = [&of_assets[..], &["/away/en/", &boot, "/en/", "/en/site.webmanifest", "/en/to/sa/"]].concat();
        assert_eq!(urls, expected);
    }

    #[test]
    fn an_edit_of_one_page_changes_the_id_and_the_hash_of_that_page_alone() {
        let before = list(&[page("en", "/en/", "<p>a"), page("en", "/en/to/sa/", "<p>b")]);
        let after = list(&[page("en", "/en/", "<p>a"), page("en", "/en/to/sa/", "<p>new")]);
        assert_ne!(before["id"], after["id"]);
        assert_eq!(before["files"][0], after["files"][0]);
        assert_ne!(before["files"][1]["sha256"], after["files"][1]["sha256"]);
    }

    #[test]
    fn switched_off_the_worker_is_the_kill_switch() {
        let mut outputs = ["sw.js", "sw-kill.js"].map(|path| Output::asset(path, path.as_bytes().to_vec()));
        switch_off(&mut outputs);
        assert_eq!(outputs.map(|output| output.bytes), [b"sw-kill.js".to_vec(), b"sw-kill.js".to_vec()]);
    }

    #[test]
    fn pieces_joined_are_the_page_and_a_piece_that_two_pages_share_stands_once() {
        let html = "<!DOCTYPE html><html><body><p class=\"a\">one</p><ul><li>two</li></ul><pre>no cut</pre></body></html>";
        assert_eq!(pieces(html).concat(), html);
        assert_eq!(pieces(html).len(), 4);
        let outputs = [page("en", "/en/", "<p>same<p>one"), page("en", "/en/help/now/", "<p>same<p>two")];
        let bundle: Value = serde_json::from_slice(&pack("en", &outputs, false).first().unwrap().bytes).unwrap();
        assert_eq!(bundle, json!({ "parts": ["<p>same", "<p>one", "<p>two"], "files": { "/en/": [0, 1], "/en/help/now/": [0, 2] } }));
    }
}
