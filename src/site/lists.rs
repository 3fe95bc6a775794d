//! The files that list or describe others: `build.json`, `sitemap.xml`, `robots.txt`, `_headers`, the web manifests.

use super::hash;
use super::render::Output;
use crate::content::Portal;
use crate::domain::Site;
use crate::view::document::content_policy;
use crate::view::edition::Edition;
use crate::words::ids;
use serde_json::json;

/// `build.json`: languages, pages and assets with their hashes and sizes: bytes raw, and with brotli as in `brotli`, in the order of `outputs`.
pub fn build_list(portal: &Portal, outputs: &[Output], brotli: &[usize]) -> String {
    let languages: Vec<_> = portal.site.languages.iter().map(|language| &language.code).collect();
    let (mut pages, mut assets) = (Vec::new(), Vec::new());
    for (output, brotli) in outputs.iter().zip(brotli) {
        let (sha256, bytes) = (hash::hex(&output.bytes), output.bytes.len());
        match &output.page {
            Some(page) => pages.push(json!({
                "url": page.url, "lang": page.lang, "title": page.title, "sha256": sha256, "bytes": bytes, "brotli": brotli,
            })),
            None => assets.push(json!({ "url": format!("/{}", output.path), "sha256": sha256, "bytes": bytes, "brotli": brotli })),
        }
    }
    format!("{:#}\n", json!({ "languages": languages, "pages": pages, "assets": assets }))
}

/// The sitemap (sitemaps.org protocol 0.9), each page with its other languages.
pub fn sitemap(site: &Site, outputs: &[Output]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in outputs.iter().filter_map(|output| output.page.as_ref()).filter(|page| !page.alternates.is_empty()) {
        out.push_str(&format!("<url><loc>{}{}</loc>", site.address, page.url));
        for (code, path) in &page.alternates {
            out.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}{path}\"/>", site.address));
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// `robots.txt`: everything may be read but the neutral pages.
pub fn robots(site: &Site) -> String {
    format!("User-agent: *\nDisallow: /away/\nSitemap: {}/sitemap.xml\n", site.address)
}

/// `_headers`, in the form that several static hosts read.
pub fn headers(style_hash: &str) -> String {
    let policy = content_policy(style_hash);
    format!(
        "/*\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=()\n  Cross-Origin-Opener-Policy: same-origin\n  \
         Cross-Origin-Resource-Policy: same-origin\n  Strict-Transport-Security: max-age=63072000\n  Cache-Control: no-cache, no-transform\n\
         /assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable, no-transform\n"
    )
}

/// The web manifest of a language; with `plain` under the name and the picture of the neutral page.
pub fn manifest(edition: Edition<'_>, plain: bool) -> String {
    let language = edition.language();
    let (name, icon) = if plain { (edition.text(ids::AWAY_TITLE), "away.svg") } else { (edition.site.name.clone(), "icon.svg") };
    let icons = json!([{ "src": edition.assets.address(icon), "sizes": "any", "type": "image/svg+xml" }]);
    let mut manifest = json!({
        "id": format!("{}{}", edition.home(), if plain { "plain" } else { "" }), "name": name, "short_name": name,
        "lang": language.code, "dir": language.dir.as_str(), "start_url": edition.home(), "scope": "/", "display": "standalone",
        "background_color": "#faf8f3", "theme_color": if plain { "#faf8f3" } else { "#0a4d5c" }, "icons": icons,
    });
    if let Some(manifest) = manifest.as_object_mut().filter(|_| !plain) {
        manifest.insert("description".into(), edition.text(ids::HOME_SUMMARY).into());
    }
    format!("{manifest}\n")
}
