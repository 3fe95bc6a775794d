//! The first page, `/`: the languages by their own names. A small script goes on to the saved or the browser's language; without it this is it.

use crate::domain::address;
use crate::view::document::{STYLE, content_policy, leave, quiet_button};
use crate::view::edition::Edition;
use crate::view::icon;
use leptos::prelude::*;

/// The whole document of the chooser.
pub fn chooser(edition: Edition<'_>, style_hash: &str) -> String {
    let site = edition.site;
    let alternates = site.languages.iter().map(|language| {
        view! { <link rel="alternate" hreflang=language.code.clone() href=format!("{}{}", site.address, address::home(&language.code))/> }
    });
    let choices = site.languages.iter().map(|language| {
        view! {
            <li lang=language.code.clone() dir=language.dir.as_str()>
                <a class="tile" href=address::home(&language.code) hreflang=language.code.clone() lang=language.code.clone()>
                    <span class="disc">{icon::GLOBE.view()}</span>
                    <b>{language.name.clone()}</b>
                    <span>{language.choose.clone()}</span>
                </a>
            </li>
        }
    });
    let page = view! {
        <html
            lang=edition.lang().to_string()
            dir=edition.language().dir.as_str()
            data-app=edition.assets.app.clone()
            data-app-js=edition.assets.app_js.clone()
            data-app-wasm=edition.assets.app_wasm.clone()
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <meta http-equiv="Content-Security-Policy" content=content_policy(style_hash)/>
                <title>{site.name.clone()}</title>
                <meta name="description" content=site.name.clone()/>
                <link rel="canonical" href=format!("{}/", site.address)/>
                {alternates.collect_view()}
                <link rel="icon" href="/icon.svg" type="image/svg+xml"/>
                <style inner_html=STYLE></style>
                <script type="module" src=edition.assets.address("start.js")></script>
                <script type="module" src=edition.assets.address("boot.js")></script>
            </head>
            <body>
                {leave(edition)}
                <header class="bar"><div class="wrap"><span class="mark">{icon::NEEDLE.view()}{site.name.clone()}</span>{quiet_button(edition)}</div></header>
                <main id="main" class="wrap">
                    <section class="hero"><h1>{site.name.clone()}</h1></section>
                    <ul class="tiles">{choices.collect_view()}</ul>
                </main>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html().replace("<!>", ""))
}
