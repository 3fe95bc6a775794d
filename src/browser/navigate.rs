//! Moving about inside the site: fetches the next page's own HTML and swaps the body; anything odd is a normal load.

use super::history::{self, Entry};
use super::mount;
use super::page::{children_of, document, focus, is_quiet, quiet_path, request, window};
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, Document, DomParser, Element, Event, MouseEvent, Node, Response, SupportedType};

/// A fetch that takes longer shows a thin bar.
const BAR_AFTER_MS: u32 = 300;

thread_local! {
    /// Number of the move under way: a slow answer that was overtaken never wins.
    static MOVE: Cell<u32> = const { Cell::new(0) };
    /// Stops the fetch before, when a new one starts.
    static UNDER_WAY: RefCell<Option<AbortController>> = const { RefCell::new(None) };
    /// The path of the page that is shown.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// How a move ends.
enum Arrival {
    /// A link was followed: a new entry, the focus on the heading or the anchor.
    Followed,
    /// Back or Forward: the scroll place as it was.
    Restored(i32),
}

/// Listens to clicks on links of this site.
pub fn listen() {
    SHOWN.set(quiet_path().unwrap_or_else(address_path));
    let click = Closure::<dyn FnMut(MouseEvent)>::new(|event: MouseEvent| {
        if let Some(href) = link_of(&event) {
            event.prevent_default();
            if href == path() {
                // To load the page that is open would lose what was said.
                window().scroll_to_with_x_and_y(0.0, 0.0);
                return;
            }
            history::keep_place();
            spawn_local(go(href, Arrival::Followed));
        } else if asks_back(&event) {
            history::back();
        }
    });
    let _ = document().add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    click.forget();
}

/// The path of the page that is shown.
pub fn path() -> String {
    SHOWN.with_borrow(String::clone)
}

/// The path in the browser's address; it is of another page than the one shown after Back, and in quiet mode.
pub fn address_path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Whether it is a click on the Back that quiet mode puts above the page.
fn asks_back(event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    is_quiet() && target.is_some_and(|target| target.closest("[data-action=quiet-back]").ok().flatten().is_some())
}

/// What is under way will not win any more: Back or Forward went elsewhere.
pub fn overtake() {
    MOVE.set(MOVE.get().wrapping_add(1));
    set_bar(false);
    if let Some(before) = UNDER_WAY.take() {
        before.abort();
    }
}

/// Shows the page of that path again, at that scroll place.
pub fn restore(path: String, scroll: i32) {
    spawn_local(go(path, Arrival::Restored(scroll)));
}

/// The address of a link that is ours to follow: a plain click, this origin, a page. A place on the page that is open is the browser's.
fn link_of(event: &MouseEvent) -> Option<String> {
    if event.default_prevented() || event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let link: Element = event.target()?.dyn_into::<Element>().ok()?.closest("a[href^='/']:not([target],[download])").ok()??;
    let href = link.get_attribute("href")?;
    let (to, _) = href.split_once('#').unwrap_or((&href, ""));
    let ours = to.ends_with('/') && to != "/" && !to.starts_with("/away/") && (to != path() || to == href) && !mount::has_stopped();
    ours.then_some(href)
}

async fn go(href: String, arrival: Arrival) {
    let this = MOVE.get().wrapping_add(1);
    MOVE.set(this);
    let bar = Timeout::new(BAR_AFTER_MS, || set_bar(true));
    let page = fetch(&href).await;
    drop(bar);
    if MOVE.get() != this {
        return;
    }
    set_bar(false);
    if page.filter(is_same_app).and_then(|page| show(&page, &href, &arrival)).is_none() {
        load(&href, &arrival);
    }
}

/// A normal load, where anything was odd. Back and Forward have set the address already, and to assign one with a fragment would load nothing.
fn load(href: &str, arrival: &Arrival) {
    if is_quiet() {
        // A load would put the address into the browser's history.
        if let Ok(Some(failed)) = document().query_selector("#quiet .lost") {
            let _ = failed.remove_attribute("hidden");
        }
        return;
    }
    let location = window().location();
    let _ = match arrival {
        Arrival::Followed => location.assign(href),
        Arrival::Restored(_) => location.reload(),
    };
}

fn set_bar(on: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.toggle_attribute_with_force("data-loading", on);
    }
}

async fn fetch(href: &str) -> Option<Document> {
    let stop = AbortController::new().ok()?;
    let init = request();
    init.set_signal(Some(&stop.signal()));
    if let Some(before) = UNDER_WAY.replace(Some(stop)) {
        before.abort();
    }
    let response: Response = JsFuture::from(window().fetch_with_str_and_init(href, &init)).await.ok()?.unchecked_into();
    let kind = response.headers().get("content-type").ok()??;
    if !response.ok() || response.redirected() || !kind.starts_with("text/html") {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()
}

/// Whether a page belongs to this app, styles and shell.
fn is_same_app(page: &Document) -> bool {
    let hash = |document: &Document| document.document_element()?.get_attribute("data-app");
    hash(page).is_some() && hash(page) == hash(&document())
}

fn show(page: &Document, href: &str, arrival: &Arrival) -> Option<()> {
    swap(page)?;
    match arrival {
        Arrival::Followed => {
            history::push(&Entry::default(), Some(href));
            let anchor = href.split_once('#').and_then(|(_, id)| document().get_element_by_id(id));
            match anchor {
                Some(anchor) => {
                    let _ = anchor.set_attribute("tabindex", "-1");
                    anchor.scroll_into_view();
                    focus(&anchor);
                }
                None => {
                    window().scroll_to_with_x_and_y(0.0, 0.0);
                    focus(&document().query_selector("h1").ok()??);
                }
            }
        }
        Arrival::Restored(scroll) => {
            focus(&document().query_selector("h1").ok()??);
            window().scroll_to_with_x_and_y(0.0, f64::from(*scroll));
        }
    }
    SHOWN.set(href.split(['#', '?']).next().unwrap_or_default().to_string());
    // `boot.js` does what it does for a page that was loaded.
    let _ = window().dispatch_event(&Event::new("arrived").ok()?);
    mount::make_live();
    Some(())
}

/// Puts the other page's words into this document: all of the body but Leave, language, direction, title, canonical and alternates.
fn swap(page: &Document) -> Option<()> {
    let (root, other) = (document().document_element()?, page.document_element()?);
    let leave = document().get_element_by_id("leave")?;
    let new_leave = page.get_element_by_id("leave")?;
    mount::take_down();
    for name in ["lang", "dir"] {
        root.set_attribute(name, &other.get_attribute(name)?).ok()?;
    }
    let head = document().head()?;
    let in_head = "link[rel=canonical],link[rel=alternate],link[rel=manifest],meta[name=description],meta[property]";
    if !is_quiet() {
        document().set_title(&page.title());
        for old in children_of(&head, in_head) {
            old.remove();
        }
        for new in children_of(page.head()?.as_ref(), in_head) {
            head.append_child(&document().adopt_node(&new).ok()?).ok()?;
        }
    }
    let body = document().body()?;
    let mut child = body.first_child();
    while let Some(node) = child {
        child = node.next_sibling();
        if !node.is_same_node(Some(&leave)) {
            body.remove_child(&node).ok()?;
        }
    }
    let mut before: Option<Node> = Some(leave.clone().unchecked_into());
    let mut child = page.body()?.first_child();
    while let Some(node) = child {
        child = node.next_sibling();
        if node.is_same_node(Some(&new_leave)) {
            before = None;
        } else {
            body.insert_before(&document().adopt_node(&node).ok()?, before.as_ref()).ok()?;
        }
    }
    leave.set_inner_html(&new_leave.inner_html());
    leave.set_attribute("aria-label", &new_leave.get_attribute("aria-label")?).ok()
}
