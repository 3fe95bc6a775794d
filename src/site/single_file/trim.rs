//! A page cut down to what works without the site: no live box, no links around it, no mark that only the app reads.

use super::tree::{Element, Node, written};

/// Attributes for the app, for search engines, or for what a file on a phone has no use for. One `meta` says what `rel` says of each link, and
/// one attribute of the form what `autocomplete` says of each field.
const ATTRIBUTES: [&str; 3] = ["tabindex", "autocomplete", "rel"];
/// Data that the style sheet reads, and the mark by which a contact is known.
const DATA: [&str; 3] = ["data-state", "data-part", "data-referral"];
/// Classes by which the app finds and hides what is for paper.
const CLASSES: [&str; 4] = ["on-paper", "find-out", "say", "no"];

/// The pictograms that all parts share, each once.
#[derive(Default)]
pub struct Icons(Vec<String>);

impl Icons {
    /// The anchor of a pictogram.
    fn anchor(&mut self, shapes: String) -> String {
        let at = self.0.iter().position(|known| *known == shapes).unwrap_or_else(|| {
            self.0.push(shapes);
            self.0.len() - 1
        });
        format!("icon{at}")
    }

    /// The definitions of those that a text uses.
    pub fn defined(&self, used_in: &str) -> String {
        let all = self.0.iter().enumerate();
        let used = all.filter(|(at, _)| used_in.contains(&format!("href=\"#icon{at}\"")));
        used.map(|(at, shapes)| format!("<symbol id=\"icon{at}\" viewBox=\"0 0 24 24\">{shapes}</symbol>")).collect()
    }
}

/// What a page loses, and its headings one level lower. Its list of contents stays only where it is asked for.
pub fn trimmed(nodes: Vec<Node>, icons: &mut Icons, keep_contents: bool) -> Vec<Node> {
    nodes.into_iter().flat_map(|node| trimmed_node(node, icons, keep_contents)).collect()
}

fn trimmed_node(node: Node, icons: &mut Icons, keep_contents: bool) -> Vec<Node> {
    let Node::Element(mut element) = node else { return vec![node] };
    // Beside a term that opens in place: the same word once more, as a link to the glossary.
    if element.is_of("term") {
        drop_site_links(&mut element.children);
    }
    let is_left_out = element.has("hidden") || element.is_of("no-print") || element.has("hreflang");
    if is_left_out || (element.is_of("toc") && !keep_contents) {
        return Vec::new();
    }
    if element.is_of("stage") {
        return trimmed(introduction(&element), icons, keep_contents);
    }
    if element.name == "svg" && element.is_of("icon") {
        let href = format!("#{}", icons.anchor(written(&element.children)));
        element.children = vec![Node::Element(Element::new("use", &[("href", &href)], Vec::new()))];
        element.remove("viewBox");
        return vec![Node::Element(element)];
    }
    let is_only_found = element.name == "span" && ["data-answer", "data-asked"].iter().any(|mark| element.has(mark));
    slim(&mut element);
    element.children = trimmed(std::mem::take(&mut element.children), icons, keep_contents);
    // A mark for the app around words is no element for a reader.
    if is_only_found && element.attributes.is_empty() {
        return element.children;
    }
    vec![Node::Element(element)]
}

/// The title and first words of a tool, from the cover of its live box.
fn introduction(stage: &Element) -> Vec<Node> {
    let Some(cover) = stage.elements().find(|child| child.is_of("cover")) else { return Vec::new() };
    let of = |name: &str| cover.elements().find(|child| child.name == name).cloned().map(Node::Element);
    of("h2").into_iter().chain(of("p")).collect()
}

fn drop_site_links(nodes: &mut Vec<Node>) {
    nodes.retain_mut(|node| match node {
        Node::Text(_) => true,
        Node::Element(element) => {
            drop_site_links(&mut element.children);
            element.name != "a" || !element.get("href").is_some_and(|href| href.starts_with('/'))
        }
    });
}

fn slim(element: &mut Element) {
    let is_kept = |name: &str| !ATTRIBUTES.contains(&name) && (!name.starts_with("data-") || DATA.contains(&name));
    element.attributes.retain(|(name, _)| is_kept(name));
    if let Some(classes) = element.get("class") {
        let kept: Vec<&str> = classes.split(' ').filter(|class| !class.is_empty() && !CLASSES.contains(class)).collect();
        match kept.is_empty() {
            true => element.remove("class"),
            false => element.set("class", kept.join(" ")),
        }
    }
    match element.name.as_str() {
        // Nothing is ever sent, so what an answer would be called does not matter.
        "input" => element.remove("value"),
        "div" if element.is_of("worksheet") => {
            element.name = "form".into();
            element.set("autocomplete", "off".into());
        }
        "h1" | "h2" | "h3" | "h4" | "h5" => element.name = lowered(&element.name),
        _ => {}
    }
}

fn lowered(heading: &str) -> String {
    match heading {
        "h1" => "h2",
        "h2" => "h3",
        "h3" => "h4",
        "h4" => "h5",
        _ => "h6",
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::super::tree::parse;
    use super::*;

    fn cut(html: &str) -> String {
        written(&trimmed(parse(html), &mut Icons::default(), false))
    }

    #[test]
    fn headings_go_one_level_lower_and_what_is_hidden_or_for_the_site_alone_goes() {
        assert_eq!(cut("<h1 tabindex=\"-1\">a</h1><h3>b</h3><p hidden>c</p><nav class=\"no-print\">d</nav>"), "<h2>a</h2><h4>b</h4>");
    }

    #[test]
    fn of_a_tool_its_title_first_words_and_worksheet_stay() {
        let tool = "<section data-tool=\"t\" aria-label=\"T\"><div class=\"stage\"><div class=\"panel cover\"><h2>T</h2><p>I</p><p>L</p>\
                    <a class=\"button\" href=\"#t\">Start</a></div></div><div class=\"worksheet\" id=\"t\"><label class=\"option\">\
                    <input type=\"radio\" name=\"q\" value=\"yes\" autocomplete=\"off\"><span><span data-answer=\"\">Yes</span></span></label></div></section>";
        let expected = "<section aria-label=\"T\"><h3>T</h3><p>I</p><form class=\"worksheet\" id=\"t\" autocomplete=\"off\"><label class=\"option\">\
                        <input type=\"radio\" name=\"q\"><span>Yes</span></label></form></section>";
        assert_eq!(cut(tool), expected);
    }

    #[test]
    fn a_pictogram_is_drawn_once_however_often_it_is_used() {
        let mut icons = Icons::default();
        let icon = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" class=\"icon\"><path d=\"m1 1\"/></svg>";
        let used = written(&trimmed(parse(&icon.repeat(2)), &mut icons, false));
        assert_eq!(used, "<svg aria-hidden=\"true\" class=\"icon\"><use href=\"#icon0\"></use></svg>".repeat(2));
        assert_eq!(icons.defined(&used), "<symbol id=\"icon0\" viewBox=\"0 0 24 24\"><path d=\"m1 1\"></path></symbol>");
        assert_eq!(icons.defined(""), "");
    }

    #[test]
    fn the_meaning_of_a_term_stays_and_the_way_to_the_glossary_goes() {
        let term = "<details class=\"term\"><summary>t</summary> <span>(M. <a href=\"/en/words/#t\">t</a>)</span></details>";
        assert_eq!(cut(term), "<details class=\"term\"><summary>t</summary> <span>(M. )</span></details>");
    }
}
