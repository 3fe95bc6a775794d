//! The ways of a live pathway finder: rules and cards are loaded once, each card is put in with how its way stands, then filtered, ordered and
//! compared in place.

use super::mount::{self, fetch};
use super::page::children_of;
use super::slots::{hide, put, slot};
use super::tool::Tool;
use super::{device, visit};
use crate::counsel::condition::Known;
use crate::counsel::openness::{Finding, PathwayState, find};
use crate::counsel::sort::sort;
use crate::counsel::{Answers, PathwayRule};
use crate::domain::Date;
use crate::view::tools::{Ways, decode_rules};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// At most so many ways stand side by side.
const COMPARED: usize = 3;

/// What was loaded, and for which addresses.
struct Loaded {
    from: (String, String),
    rules: Vec<PathwayRule>,
    ways: Ways,
}

thread_local! {
    static LOADED: RefCell<Option<Rc<Loaded>>> = const { RefCell::new(None) };
}

/// Fills the ways of a review that stands in the tool's box. Where they are not loaded yet, that is done first.
pub fn fill(tool: &Tool, answers: &Answers) {
    let Some(list) = slot(&tool.place, "ways") else { return };
    let address = |name: &str| tool.section.get_attribute(name).unwrap_or_default();
    let from = (address("data-rules"), address("data-ways"));
    let loaded = LOADED.with_borrow(Clone::clone).filter(|loaded| loaded.from == from);
    let Some(loaded) = loaded else {
        spawn_local(async move {
            let loaded = load(from).await;
            let failed = loaded.is_none();
            LOADED.set(loaded.map(Rc::new));
            mount::with_live(|tool| match failed {
                true => said(&tool.place, "failed"),
                false => fill(tool, &visit::answers(&tool.data.check)),
            });
        });
        return said(&tool.place, "loading");
    };
    said(&tool.place, "");
    list.set_inner_html("");
    let found = find(&loaded.rules, answers, today(&tool.section));
    let card = |rule: usize| loaded.ways.cards.get(rule).map_or("", String::as_str);
    let is_closed = |finding: &&Finding| finding.state == PathwayState::Closed;
    for finding in found.judged.iter().filter(|finding| !is_closed(finding)) {
        show(tool, finding, card(finding.rule));
    }
    tool.put("ways", "alternatives");
    for finding in found.judged.iter().filter(is_closed) {
        show(tool, finding, card(finding.rule));
    }
    for rule in found.beside {
        put(&tool.place, "ways", card(rule));
    }
    let order = children_of(&list, "article");
    order.iter().enumerate().for_each(|(at, card)| {
        let _ = card.set_attribute("data-at", &at.to_string());
    });
    rearrange(tool);
}

/// The day on the reader's clock, but none before the site was built: a clock that is behind opens nothing that has closed.
fn today(section: &Element) -> Date {
    let built = section.get_attribute("data-day").and_then(|day| Date::parse(&day)).unwrap_or(Date::EARLIEST);
    device::today().max(built)
}

async fn load(from: (String, String)) -> Option<Loaded> {
    let rules = decode_rules(&fetch(&from.0).await?).ok()?;
    let ways = Ways::decode(&fetch(&from.1).await?).ok()?;
    (rules.len() == ways.cards.len()).then_some(Loaded { from, rules, ways })
}

/// Shows that line of those about loading, and no other.
fn said(place: &Element, which: &str) {
    for line in children_of(place, "[data-load]") {
        let is_it = line.get_attribute("data-load").is_some_and(|load| load == which);
        hide(Some(line), !is_it);
    }
}

fn show(tool: &Tool, finding: &Finding, card: &str) {
    let Some(card) = put(&tool.place, "ways", card) else { return };
    let _ = card.set_attribute("data-state", finding.state.as_str());
    put(&card, "state", tool.data.sheet(&["state.", finding.state.as_str()].concat()));
    for (line, known) in children_of(&card, "[data-part]").iter().zip(&finding.parts) {
        let known = match known {
            Known::Met => "met",
            Known::NotMet => "not-met",
            Known::Unknown => "unknown",
        };
        let _ = line.set_attribute("data-part", known);
        put(line, "known", tool.data.sheet(&["known.", known].concat()));
    }
}

/// Shows the ways that the lists above them ask for, in their order; compares those that are ticked.
pub fn rearrange(tool: &Tool) {
    let Some(list) = slot(&tool.place, "ways") else { return };
    let chosen = |name: &str| {
        let found = tool.place.query_selector(&["select[name=", name, "]"].concat()).ok().flatten();
        found.and_then(|list| list.dyn_into::<HtmlSelectElement>().ok()).map(|list| list.value()).unwrap_or_default()
    };
    let (state, to, order) = (chosen("show-state"), chosen("show-to"), chosen("show-order"));
    let comparing = list.class_list().contains("compare");
    let mut cards = children_of(&list, "article");
    let attribute = |card: &Element, name: &str| card.get_attribute(name).unwrap_or_default();
    for card in &cards {
        let fits = |name: &str, wanted: &str| wanted.is_empty() || attribute(card, name) == wanted;
        let is_shown = if comparing { is_picked(card) } else { fits("data-state", &state) && fits("data-to", &to) };
        hide(Some(card.clone()), !is_shown);
    }
    sort(&mut cards, |card| {
        let key = if order.is_empty() { String::new() } else { attribute(card, &order) };
        (key, attribute(card, "data-at").parse::<u32>().unwrap_or_default())
    });
    for card in &cards {
        let _ = list.append_child(card);
    }
    let picked = cards.iter().filter(|card| is_picked(card)).count();
    hide(tool.place.query_selector("[data-action=compare]").ok().flatten(), comparing || picked < 2);
    hide(tool.place.query_selector("[data-action=compared]").ok().flatten(), !comparing);
    // Enough are picked: the others wait.
    for card in cards.iter().filter(|card| !is_picked(card)) {
        if let Some(pick) = pick(card) {
            pick.set_disabled(picked >= COMPARED);
        }
    }
}

/// Puts the picked ways side by side, or all below one another again.
pub fn compare(tool: &Tool, on: bool) {
    if let Some(list) = slot(&tool.place, "ways") {
        let _ = list.class_list().toggle_with_force("compare", on);
        for more in children_of(&list, "article details") {
            let _ = more.toggle_attribute_with_force("open", on);
        }
        rearrange(tool);
        super::slots::go_to(list.parent_element().and_then(|part| part.query_selector("h3").ok().flatten()));
    }
}

fn pick(card: &Element) -> Option<HtmlInputElement> {
    card.query_selector("input[name=compare]").ok()??.dyn_into().ok()
}

fn is_picked(card: &Element) -> bool {
    pick(card).is_some_and(|pick| pick.checked())
}
