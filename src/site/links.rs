//! Links to other sites, each with the pages that use it: `data/v1/links.json`, and the list that `check --links` opens.

use super::render::Output;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Where a link begins in a page; every attribute of ours stands in double quotes.
const BEGIN: &str = "href=\"http";

/// The links of all pages but the site's own, with the addresses of the pages that use them. A page that uses a link at the same address in
/// every language stands once, with `*` for the language.
pub fn links(outputs: &[Output], own: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut links: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    let mut languages = BTreeSet::new();
    for output in outputs {
        let Some(page) = &output.page else { continue };
        languages.insert(page.lang.clone());
        let html = String::from_utf8_lossy(&output.bytes);
        for rest in html.split(BEGIN).skip(1) {
            let Some((address, _)) = rest.split_once('"') else { continue };
            let address = ["http", address].concat().replace("&amp;", "&");
            if !address.starts_with(own) {
                let path = page.url.strip_prefix(&format!("/{}", page.lang)).unwrap_or(&page.url).to_string();
                links.entry(address).or_default().insert((path, page.lang.clone()));
            }
        }
    }
    let pages = |used: BTreeSet<(String, String)>| {
        let of = |path: &str| used.iter().filter(|(other, _)| other == path).count();
        let said = used.iter().map(|(path, lang)| if of(path) == languages.len() { format!("/*{path}") } else { format!("/{lang}{path}") });
        said.collect()
    };
    links.into_iter().map(|(address, used)| (address, pages(used))).collect()
}

/// The same as JSON.
pub fn links_json(links: &BTreeMap<String, BTreeSet<String>>) -> Value {
    json!({ "links": links.iter().map(|(url, pages)| json!({ "url": url, "pages": pages })).collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::render::PageOutput;

    fn page(lang: &str, path: &str, html: &str) -> Output {
        let url = format!("/{lang}{path}");
        let page = PageOutput { url: url.clone(), lang: lang.into(), title: "T".into(), alternates: Vec::new() };
        let mut output = Output::asset(&url, html.into());
        output.page = Some(page);
        output
    }

    #[test]
    fn each_link_stands_once_with_its_pages_and_the_site_s_own_are_left_out() {
        let link = "<a href=\"https://a.example/?x=1&amp;y=2\">a</a> <a href=\"https://own.example/en/\">o</a> <a href=\"/en/\">h</a>";
        let outputs = [page("en", "/help/now/", link), page("fr", "/help/now/", link), page("en", "/words/", link)];
        let found = links(&outputs, "https://own.example");
        let pages: BTreeSet<String> = ["/*/help/now/", "/en/words/"].map(String::from).into();
        assert_eq!(found, BTreeMap::from([("https://a.example/?x=1&y=2".to_string(), pages)]));
    }
}
