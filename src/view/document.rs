//! The document around every page: head, skip link, Leave, bar, stages of the journey, breadcrumbs, footer.

use super::edition::Edition;
use super::icon;
use super::marks::Marks;
use crate::domain::{Listing, Section, address};
use crate::words::ids;
use leptos::prelude::*;

/// The one style sheet. It stands in every page, so that the first view needs one response, and the policy allows it by its hash.
pub const STYLE: &str = include_str!("style.css");

/// This file: a change of the shell makes pages of the old and the new one not swappable.
pub const SHELL: &str = include_str!("document.rs");

/// What a document says of its page.
pub struct Head {
    /// The title, without the site's name.
    pub title: String,
    /// The language of the title, where it is not the page's own.
    pub title_marks: Marks,
    /// One or two sentences.
    pub description: String,
    /// Its address in this language.
    pub path: String,
    /// The address that search engines take for it, where it is another.
    pub canonical: Option<String>,
    /// The languages in which it exists, with its address there; empty where it must not be found.
    pub alternates: Vec<(String, String)>,
    /// The same page in every language of the chooser: code and address.
    pub chooser: Vec<(String, String)>,
    /// The section it belongs to.
    pub section: Option<Section>,
    /// The way to it: names and addresses, the home page first; empty on the home page itself.
    pub crumbs: Vec<(String, String)>,
}

/// The policy of every page: nothing from elsewhere, no inline script, the one style sheet by its hash.
pub fn content_policy(style_hash: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'sha256-{style_hash}'; img-src 'self'; connect-src 'self'; \
         manifest-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// A whole document as HTML. The markers that a hydrating page would need are taken out, since nothing hydrates.
pub fn document(edition: Edition<'_>, style_hash: &str, head: Head, main: AnyView) -> String {
    let language = edition.language();
    let title = if head.crumbs.is_empty() {
        format!("{}: {}", edition.site.name, head.title)
    } else {
        format!("{} · {}", head.title, edition.site.name)
    };
    let canonical = edition.absolute(head.canonical.as_deref().unwrap_or(&head.path));
    let alternates =
        head.alternates.iter().map(|(code, path)| view! { <link rel="alternate" hreflang=code.clone() href=edition.absolute(path)/> });
    let page = view! {
        <html
            lang=language.code.clone()
            dir=language.dir.as_str()
            data-app=edition.assets.app.clone()
            data-app-js=edition.assets.app_js.clone()
            data-app-wasm=edition.assets.app_wasm.clone()
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <meta http-equiv="Content-Security-Policy" content=content_policy(style_hash)/>
                <title>{title.clone()}</title>
                <meta name="description" content=head.description.clone()/>
                <link rel="canonical" href=canonical.clone()/>
                {alternates.collect_view()}
                {open_graph("og:type", "website".into())}
                {open_graph("og:title", title)}
                {open_graph("og:description", head.description.clone())}
                {open_graph("og:url", canonical)}
                {open_graph("og:site_name", edition.site.name.clone())}
                {open_graph("og:locale", language.og.clone())}
                <meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)"/>
                <meta name="theme-color" content="#12161a" media="(prefers-color-scheme: dark)"/>
                <link rel="icon" href="/icon.svg" type="image/svg+xml"/>
                <link rel="manifest" href=address::manifest(&language.code)/>
                <style inner_html=STYLE></style>
                <script type="module" src=edition.assets.address("boot.js")></script>
            </head>
            <body>
                <a class="skip" href="#main">{edition.text(ids::SKIP_TO_CONTENT)}</a>
                {leave(edition)}
                {bar(edition, &head)}
                {notice(edition)}
                {stages(edition, &head)}
                {crumbs(edition, &head)}
                <main id="main" class="wrap">{main}</main>
                {footer(edition)}
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html().replace("<!>", ""))
}

/// A statement for link previews (the Open Graph protocol).
fn open_graph(property: &'static str, content: String) -> impl IntoView {
    leptos::html::meta().attr("property", property).content(content)
}

/// Leave, the files of the page that it goes to, and what stands above the pages of quiet mode: all that a move to another page leaves in place.
pub fn leave(edition: Edition<'_>) -> impl IntoView + use<> {
    let files = ["away.js", "away.svg"].map(|name| edition.assets.address(name)).join(" ");
    view! {
        <nav id="leave" aria-label=edition.text(ids::LEAVE) data-files=files>
            <a class="leave" href=address::away(edition.lang()) data-action="leave" rel="nofollow">
                {icon::LEAVE.mirrored()}
                {edition.text(ids::LEAVE)}
            </a>
            <div id="quiet" class="wrap" hidden>
                <p>{edition.text(ids::QUIET_ON)}</p>
                <p class="lost" role="alert" hidden>{edition.text(ids::QUIET_FAILED)}</p>
                <button type="button" class="button plain" data-action="quiet-back">{icon::BACK.mirrored()}{edition.text(ids::QUIET_BACK)}</button>
            </div>
        </nav>
    }
}

/// Starts quiet mode; without JavaScript it is not seen, and keeps its room.
pub fn quiet_button(edition: Edition<'_>) -> impl IntoView + use<> {
    let icon = edition.assets.address("away.svg");
    view! {
        <button
            type="button"
            class="quiet"
            data-action="quiet"
            data-title=edition.text(ids::AWAY_TITLE)
            data-icon=icon
            title=edition.text(ids::QUIET_DOES)
            disabled
        >
            {icon::QUIET.view()}
            <span>{edition.text(ids::QUIET)}</span>
        </button>
    }
}

/// What the worker finds of the open page, said above it.
fn notice(edition: Edition<'_>) -> impl IntoView + use<> {
    let said = |of: &'static str, said, does| {
        view! {
            <p data-of=of hidden>
                {edition.text(said)}
                <button type="button" class="button plain" data-action="reload">{edition.text(does)}</button>
            </p>
        }
    };
    view! {
        <div id="notice" class="wrap" role="status" hidden>
            {said("newer", ids::NEWER_SAID, ids::NEWER_SHOW)}
            {said("broken", ids::BROKEN_SAID, ids::BROKEN_AGAIN)}
            <button type="button" class="button plain" data-action="close">{edition.text(ids::SAID_CLOSE)}</button>
        </div>
    }
}

fn bar(edition: Edition<'_>, head: &Head) -> impl IntoView + use<> {
    let own = edition.language().name.clone();
    let choices = head.chooser.iter().filter_map(|(code, path)| {
        let language = edition.site.languages.iter().find(|language| language.code == *code)?;
        let current = (language.code == edition.lang()).then_some("true");
        let (code, dir) = (language.code.clone(), language.dir.as_str());
        // What boot.js offers to a reader whose browser prefers this language.
        let stands = current.is_none() && head.alternates.iter().any(|(other, _)| *other == code);
        let read = stands.then(|| language.read.clone());
        Some(view! {
            <li>
                <a href=path.clone() hreflang=code.clone() lang=code dir=dir aria-current=current data-action="language" data-read=read>
                    {language.name.clone()}
                </a>
            </li>
        })
    });
    view! {
        <header class="bar">
            <div class="wrap">
                <a class="mark" href=edition.home()>{icon::NEEDLE.view()}{edition.site.name.clone()}</a>
                <details class="langs">
                    <summary>{icon::GLOBE.view()}<span class="said">{edition.text(ids::LANGUAGE_CHOOSE)}": "</span>{own}</summary>
                    <ul>{choices.collect_view()}</ul>
                </details>
                {quiet_button(edition)}
            </div>
        </header>
    }
}

fn stages(edition: Edition<'_>, head: &Head) -> impl IntoView + use<> {
    let links = edition.catalog.sections().into_iter().map(|section| {
        let current = (head.section == Some(section)).then_some("true");
        view! { <li><a href=address::section(edition.lang(), section) aria-current=current>{edition.section_name(section)}</a></li> }
    });
    view! { <nav class="stages" aria-label=edition.text(ids::NAV_STAGES)><div class="wrap"><ul>{links.collect_view()}</ul></div></nav> }
}

fn crumbs(edition: Edition<'_>, head: &Head) -> Option<impl IntoView + use<>> {
    if head.crumbs.is_empty() {
        return None;
    }
    let links = head.crumbs.iter().map(|(name, path)| view! { <li><a href=path.clone()>{name.clone()}</a>{icon::ON.mirrored()}</li> });
    let here = head.title_marks.inline(&head.title);
    Some(view! {
        <nav class="crumbs wrap" aria-label=edition.text(ids::NAV_BREADCRUMBS)>
            <ol>{links.collect_view()}<li aria-current="page">{here}</li></ol>
        </nav>
    })
}

fn footer(edition: Edition<'_>) -> impl IntoView + use<> {
    let about = edition.catalog.pages.iter().find(|page| page.at.to_string() == "facts/about").map(|page| {
        view! { <li><a href=edition.path(page)>{edition.text(ids::FOOTER_WHO)}</a></li> }
    });
    let listing = |listing: Listing, name| view! { <li><a href=listing.path(edition.lang())>{edition.text(name)}</a></li> };
    view! {
        <footer>
            <div class="wrap">
                <p>{edition.text(ids::FOOTER_AIM)}</p>
                <p>{edition.text(ids::LEAVE_EXPLAINED)}</p>
                <nav aria-label=edition.text(ids::FOOTER_LINKS)>
                    <ul class="list row">
                        {about}
                        {listing(Listing::Offline, ids::OFFLINE_TITLE)}
                        {listing(Listing::Privacy, ids::PRIVACY_TITLE)}
                    </ul>
                </nav>
            </div>
        </footer>
    }
}
