//! Every file of the site as bytes, in memory: pages, tool data, lists, and the files that are copied as they are.

use super::app::App;
use super::{data, hash, links, lists, offline, pathway_data, shared_out, tool_data};
use crate::content::Portal;
use crate::domain::{Catalog, CountryPage, Date, Listing, Page, Progress, Statistic, Translation, address};
use crate::view::document::{Head, STYLE, document};
use crate::view::edition::{Assets, Edition};
use crate::view::pages;
use leptos::prelude::{AnyView, Owner};
use std::sync::OnceLock;

/// A file of the site.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its path under the folder of the site, with `/`.
    pub path: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// For a page: its address, language and title.
    pub page: Option<PageOutput>,
    /// The same compressed, once it was asked for.
    twin: OnceLock<Vec<u8>>,
}

/// What the list of the build says of a page.
#[derive(Clone, Debug)]
pub struct PageOutput {
    /// Its address.
    pub url: String,
    /// Its language.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// The languages in which search engines find it; empty for a page that is not translated.
    pub alternates: Vec<(String, String)>,
}

impl Output {
    /// A file that is no page.
    pub fn asset(path: &str, bytes: Vec<u8>) -> Output {
        Output { path: path.to_string(), bytes, page: None, twin: OnceLock::new() }
    }

    /// The bytes compressed with brotli, as they travel.
    pub fn brotli(&self) -> &[u8] {
        self.twin.get_or_init(|| twins::brotli(&self.bytes))
    }

    /// The address of a file whose name does not change with its content, with the hash of its content.
    pub fn hashed_address(&self) -> String {
        format!("/{}?{}", self.path, hash::short(&self.bytes))
    }

    /// A page at that address, which its last line repeats beside its hash.
    fn sealed(address: &str, html: String) -> Output {
        Output::asset(&file_of(address), hash::seal(html, address).into_bytes())
    }

    /// Whether it is worth compressing. A work of the library by itself is smaller than what a server says of it.
    pub fn is_text(&self) -> bool {
        !self.path.starts_with("data/v1/library/")
            && [".html", ".js", ".wasm", ".bin", ".svg", ".xml", ".txt", ".webmanifest", ".json", ".bib", ".ris", ".csv"]
                .iter()
                .any(|end| self.path.ends_with(end))
    }
}

/// All files of the site.
pub fn render(portal: &Portal, app: &App, public: &[Output], today: Date) -> Vec<Output> {
    let style = hash::policy(STYLE.as_bytes());
    let data = tool_data::all(portal);
    let named = |check: &str, lang: &str, bytes: &[u8]| format!("assets/{check}-{lang}-{}.bin", hash::short(bytes));
    let tools =
        data.iter().map(|(check, lang, bytes)| ((check.clone(), lang.clone()), format!("/{}", named(check, lang, bytes)))).collect();
    let (app_js, app_wasm) = app.addresses().unzip();
    let pathways = pathway_data::files(portal, today);
    let rooted = |path: &String| format!("/{path}");
    let ways = pathways.ways.iter().map(|(lang, path, _)| (lang.clone(), rooted(path))).collect();
    let public_addresses = public.iter().map(|file| (file.path.clone(), file.hashed_address())).collect();
    let assets = Assets { public: public_addresses, app: app.hash(), app_js, app_wasm, tools, rules: rooted(&pathways.rules.0), ways };

    let mut outputs: Vec<Output> = public.to_vec();
    outputs.extend(app.outputs());
    outputs.extend(data.iter().map(|(check, lang, bytes)| Output::asset(&named(check, lang, bytes), bytes.clone())));
    outputs.push(Output::asset(&pathways.rules.0, pathways.rules.1));
    outputs.extend(pathways.ways.into_iter().map(|(_, path, bytes)| Output::asset(&path, bytes)));
    outputs.extend(data::outputs(portal, today));
    let progress = portal.progress();
    let editions = editions(portal, &assets, &progress, today);
    outputs.extend(shared_out::all(&editions, |edition| render_language(portal, *edition, &style)).into_iter().flatten());
    if let (Some(worker), Some(edition)) = (outputs.iter_mut().find(|output| output.path == offline::WORKER), editions.first()) {
        worker.bytes = offline::worker(&worker.bytes, edition, &editions);
    }
    let found = links::links(&outputs, &portal.site.address);
    outputs.push(Output::asset("data/v1/links.json", data::written(&links::links_json(&found))));
    if let Some(edition) = editions.first() {
        outputs.push(Output::sealed("/", owned(|| pages::chooser(*edition, &style))));
    }
    outputs.push(Output::asset("sitemap.xml", lists::sitemap(&portal.site, &outputs).into_bytes()));
    outputs.push(Output::asset("robots.txt", lists::robots(&portal.site).into_bytes()));
    outputs.push(Output::asset("_headers", lists::headers(&style).into_bytes()));
    outputs
}

/// An edition for each language of the site.
fn editions<'a>(portal: &'a Portal, assets: &'a Assets, progress: &'a [Progress], today: Date) -> Vec<Edition<'a>> {
    let edition_of = |(catalog, words)| {
        let (site, checks, rules) = (&portal.site, &portal.checks[..], &portal.rules);
        Edition { site, catalog, words, checks, rules, assets, progress, today }
    };
    portal.catalogs.iter().zip(&portal.words).map(edition_of).collect()
}

/// Hands the edition of one language on, without app and data; nothing where the site has no such language.
pub(super) fn alone<T>(portal: &Portal, lang: &str, today: Date, render: impl FnOnce(Edition<'_>) -> T) -> Option<T> {
    let (assets, progress) = (Assets::default(), portal.progress());
    let editions = editions(portal, &assets, &progress, today);
    editions.into_iter().find(|edition| edition.lang() == lang).map(render)
}

fn render_language(portal: &Portal, edition: Edition<'_>, style: &str) -> Vec<Output> {
    let mut outputs = Vec::new();
    let mut add = |content: (Head, AnyView)| outputs.push(page_output(edition, style, content));
    owned(|| add(pages::home(edition)));
    for section in edition.catalog.sections() {
        owned(|| add(pages::section(edition, section)));
    }
    for page in &edition.catalog.pages {
        let stands_in = stands_in(portal, page);
        owned(|| add(pages::page(edition, page, &stands_in)));
    }
    for place in CountryPage::all(&edition.catalog.countries) {
        let stands_in = country_stands_in(portal, place);
        owned(|| add(pages::country(edition, place, &stands_in)));
    }
    for listing in Listing::all() {
        owned(|| add(pages::listing(edition, listing)));
    }
    if !edition.catalog.statistics.is_empty() {
        let stands_in = statistics_stand_in(portal, |_| true);
        owned(|| add(pages::statistics(edition, &stands_in)));
    }
    for statistic in &edition.catalog.statistics {
        let stands_in = statistics_stand_in(portal, |other| other.set.id == statistic.set.id);
        owned(|| add(pages::statistic(edition, statistic, &stands_in)));
    }
    if edition.is_original() {
        let html = owned(|| {
            let (head, main) = pages::not_found(edition);
            document(edition, style, head, main)
        });
        outputs.push(Output::sealed("/404.html", html));
    }
    let away = owned(|| pages::away(edition, style));
    outputs.push(Output::sealed(&address::away(edition.lang()), away));
    for (at, plain) in [(address::manifest(edition.lang()), false), (address::neutral_manifest(edition.lang()), true)] {
        outputs.push(Output::asset(at.trim_start_matches('/'), lists::manifest(edition, plain).into_bytes()));
    }
    outputs
}

fn page_output(edition: Edition<'_>, style: &str, (head, main): (Head, AnyView)) -> Output {
    let head_path = head.path.clone();
    let page = PageOutput {
        url: head.path.clone(),
        lang: edition.lang().to_string(),
        title: head.title.clone(),
        alternates: head.alternates.clone(),
    };
    Output { page: Some(page), ..Output::sealed(&head_path, document(edition, style, head, main)) }
}

/// The languages in which a page really stands.
fn stands_in(portal: &Portal, page: &Page) -> Vec<String> {
    let stands = |found: Option<&Page>| found.is_some_and(|found| found.translation != Translation::Missing);
    portal.catalogs.iter().filter(|catalog| stands(catalog.page(&page.at))).map(|catalog| catalog.language.code.clone()).collect()
}

/// The languages in which a page of countries stands with something translated.
fn country_stands_in(portal: &Portal, place: CountryPage) -> Vec<String> {
    let catalogs = portal.catalogs.iter().filter(|catalog| place.is_translated(&catalog.countries));
    catalogs.map(|catalog| catalog.language.code.clone()).collect()
}

/// The languages in which one of these sets of statistics is translated.
fn statistics_stand_in(portal: &Portal, is_meant: impl Fn(&Statistic) -> bool) -> Vec<String> {
    let stands = |catalog: &&Catalog| catalog.statistics.iter().any(|statistic| is_meant(statistic) && statistic.translated);
    portal.catalogs.iter().filter(stands).map(|catalog| catalog.language.code.clone()).collect()
}

/// The file in which the page of an address stands.
fn file_of(address: &str) -> String {
    let path = address.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_string() }
}

/// Renders under an owner of its own, so that nothing of one page is kept for the next.
pub(super) fn owned<T>(render: impl FnOnce() -> T) -> T {
    let owner = Owner::new();
    let result = owner.with(render);
    owner.cleanup();
    result
}
