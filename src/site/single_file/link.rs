//! Parts joined to one file: ids that do not collide, links that lead to an anchor or to another site, and what is said once in full and then in
//! short: sources and contacts.

use super::tree::{Element, Node, each, written};
use std::collections::{BTreeMap, BTreeSet};

/// Attributes that name one id or several.
const REFERENCES: [&str; 7] = ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns"];
/// How the id of a source begins.
const SOURCE: &str = "source-";

/// Where an address of the site stands in the file.
#[derive(Default)]
pub struct Targets(BTreeMap<String, (String, Option<usize>)>);

impl Targets {
    /// An address, its anchor, and the number of the part that it is.
    pub fn add(&mut self, path: String, anchor: String, part: Option<usize>) {
        self.0.insert(path, (anchor, part));
    }
}

/// What joining needs to know.
pub struct Joining<'a> {
    /// Where addresses stand.
    pub targets: &'a Targets,
    /// The site's own address, with which some of its links begin.
    pub own: &'a str,
    /// The words of the link from a contact in short to the same in full.
    pub whole_contact: &'a str,
}

/// The markup of each part, in the order of the file.
pub fn joined(parts: &[&[Node]], joining: &Joining<'_>) -> Vec<String> {
    let ids: Vec<BTreeSet<&str>> = parts.iter().map(|nodes| ids(nodes)).collect();
    let mut seen = BTreeMap::new();
    let part = |(number, nodes): (usize, &&[Node])| {
        let mut part = Part { number, ids: &ids, joining, seen: &mut seen };
        written(&part.nodes(nodes))
    };
    parts.iter().enumerate().map(part).collect()
}

fn ids(nodes: &[Node]) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    each(nodes, &mut |element| found.extend(element.get("id")));
    found
}

/// What each source and contact of a part would save if it stood in full elsewhere in the file: once a mention, by what is mentioned.
pub fn savings(nodes: &[Node], whole_contact: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    each(nodes, &mut |element| {
        if let Some(key) = key(element) {
            let short = short(element.clone(), "100-", whole_contact);
            let bytes = |element| written(&[Node::Element(element)]).len();
            found.push((key, bytes(element.clone()).saturating_sub(bytes(short))));
        }
    });
    found
}

/// What a card or a source is known by, wherever it stands.
fn key(element: &Element) -> Option<String> {
    let source = element.get("id").filter(|id| element.name == "li" && id.starts_with(SOURCE));
    let contact = element.get("data-referral").map(|id| format!("contact-{}", id.replace('.', "-")));
    source.map(String::from).or(contact)
}

/// The same in short, with a link to where it stands in full.
fn short(element: Element, anchor: &str, whole_contact: &str) -> Element {
    let href = format!("#{anchor}");
    if element.name == "li" { short_source(element, &href) } else { short_contact(element, &href, whole_contact) }
}

/// The work as it is printed, which is the link; its address and where it was read stand there.
fn short_source(mut source: Element, href: &str) -> Element {
    let printed = source.elements().find(|child| child.name == "span").cloned();
    if let Some(mut printed) = printed {
        printed.name = "a".into();
        printed.set("href", href.into());
        source.children = vec![Node::Element(printed)];
    }
    source
}

/// Its name, what it is for, and the buttons that dial.
fn short_contact(mut contact: Element, href: &str, whole_contact: &str) -> Element {
    let dials = |element: &Element| element.is_of("button");
    let is_kept = |child: &Element| child.name.starts_with('h') || (child.name == "p" && (!child.has("class") || child.contains(&dials)));
    let is_site = |child: &Element| child.contains(&|element: &Element| element.is_of("out"));
    contact.children.retain(|child| matches!(child, Node::Element(child) if is_kept(child) && !is_site(child)));
    let link = Element::new("a", &[("class", "go"), ("href", href)], vec![Node::Text(whole_contact.to_string())]);
    contact.children.push(Node::Element(Element::new("p", &[], vec![Node::Element(link)])));
    contact
}

struct Part<'a, 'b> {
    number: usize,
    ids: &'b [BTreeSet<&'a str>],
    joining: &'b Joining<'b>,
    /// What stood in full before, and its anchor.
    seen: &'b mut BTreeMap<String, String>,
}

impl Part<'_, '_> {
    fn nodes(&mut self, nodes: &[Node]) -> Vec<Node> {
        nodes.iter().flat_map(|node| self.node(node)).collect()
    }

    fn node(&mut self, node: &Node) -> Vec<Node> {
        let Node::Element(element) = node else { return vec![node.clone()] };
        let mut element = element.clone();
        if let Some(key) = key(&element) {
            let is_contact = element.has("data-referral");
            match self.seen.get(&key) {
                Some(anchor) => {
                    element = short(element, anchor, self.joining.whole_contact);
                    // The links of the short form are ready.
                    element.remove("data-referral");
                    self.name(&mut element);
                    return vec![Node::Element(element)];
                }
                None => {
                    let anchor = if is_contact { key.clone() } else { self.own(&key) };
                    self.seen.insert(key, anchor.clone());
                    self.name(&mut element);
                    element.remove("data-referral");
                    element.set("id", anchor);
                }
            }
        } else {
            self.name(&mut element);
        }
        element.children = self.nodes(&element.children.clone());
        self.linked(element)
    }

    /// An id of this part, as it stands in the file.
    fn own(&self, id: &str) -> String {
        format!("{}-{id}", self.number)
    }

    /// Makes ids, references to them and names of fields those of this part.
    fn name(&self, element: &mut Element) {
        let is_field = ["input", "select", "textarea"].contains(&element.name.as_str());
        for (name, value) in &mut element.attributes {
            let Some(value) = value else { continue };
            if name == "id" || (name == "name" && is_field) {
                *value = self.own(value);
            } else if REFERENCES.contains(&name.as_str()) {
                *value = value.split_whitespace().map(|id| self.own(id)).collect::<Vec<_>>().join(" ");
            }
        }
    }

    /// A link to where it leads in the file; one that would lead nowhere is text.
    fn linked(&self, mut element: Element) -> Vec<Node> {
        let Some(href) = element.get("href").filter(|_| element.name == "a") else { return vec![Node::Element(element)] };
        let path = href.strip_prefix(self.joining.own).filter(|path| path.starts_with('/')).unwrap_or(href);
        let anchor = match path.split_once('#').unwrap_or((path, "")) {
            ("", id) => self.ids[self.number].contains(id).then(|| self.own(id)),
            (path, id) if path.starts_with('/') => self.joining.targets.0.get(path).map(|(anchor, part)| match part {
                Some(part) if self.ids[*part].contains(id) => format!("{part}-{id}"),
                _ => anchor.clone(),
            }),
            _ => return vec![Node::Element(element)],
        };
        if let Some(anchor) = anchor {
            element.set("href", format!("#{anchor}"));
            return vec![Node::Element(element)];
        }
        if !element.has("lang") {
            return element.children;
        }
        let marks: Vec<_> = element.attributes.into_iter().filter(|(name, _)| ["lang", "dir"].contains(&name.as_str())).collect();
        vec![Node::Element(Element { name: "span".into(), attributes: marks, children: element.children })]
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::parse;
    use super::*;

    fn join(parts: &[&str]) -> Vec<String> {
        let trees: Vec<Vec<Node>> = parts.iter().map(|html| parse(html)).collect();
        let mut targets = Targets::default();
        targets.add("/en/help/now/".into(), "help-now".into(), Some(0));
        let joining = Joining { targets: &targets, own: "https://own.example", whole_contact: "More" };
        joined(&trees.iter().map(Vec::as_slice).collect::<Vec<_>>(), &joining)
    }

    #[test]
    fn one_id_in_two_parts_becomes_two_and_what_names_it_follows() {
        let part = "<h3 id=\"a\">A</h3><input id=\"b\" name=\"q\"><label for=\"b\" aria-labelledby=\"a b\">x</label><a href=\"#a\">y</a>";
        let expected = |n: usize| {
            format!(
                "<h3 id=\"{n}-a\">A</h3><input id=\"{n}-b\" name=\"{n}-q\"><label for=\"{n}-b\" aria-labelledby=\"{n}-a {n}-b\">x</label>\
                 <a href=\"#{n}-a\">y</a>"
            )
        };
        assert_eq!(join(&[part, part]), [expected(0), expected(1)]);
    }

    #[test]
    fn a_link_leads_into_the_file_or_to_another_site_or_is_text() {
        for (link, expected) in [
            ("<a href=\"/en/help/now/\">x</a>", "<a href=\"#help-now\">x</a>"),
            ("<a href=\"/en/help/now/#a\">x</a>", "<a href=\"#0-a\">x</a>"),
            ("<a href=\"/en/help/now/#gone\">x</a>", "<a href=\"#help-now\">x</a>"),
            ("<a href=\"https://own.example/en/help/now/\">x</a>", "<a href=\"#help-now\">x</a>"),
            ("<a href=\"/en/words/#a\">x</a>", "x"),
            ("<a href=\"/en/words/\" lang=\"en\" dir=\"ltr\">x</a>", "<span lang=\"en\" dir=\"ltr\">x</span>"),
            ("<a href=\"#gone\">x</a>", "x"),
            ("<a href=\"https://a.example/\">x</a>", "<a href=\"https://a.example/\">x</a>"),
            ("<a href=\"tel:112\">x</a>", "<a href=\"tel:112\">x</a>"),
        ] {
            assert_eq!(join(&["<p id=\"a\"></p>", link])[1], expected, "{link}");
        }
    }

    #[test]
    fn a_source_stands_once_in_full_and_then_leads_there() {
        let source = "<li id=\"source-x\"><span lang=\"en\">W.</span> <a href=\"https://a.example\">https://a.example</a></li>";
        let found = join(&[source, source]);
        assert_eq!(found[0], source.replace("source-x", "0-source-x"));
        assert_eq!(found[1], "<li id=\"1-source-x\"><a lang=\"en\" href=\"#0-source-x\">W.</a></li>");
    }

    #[test]
    fn a_contact_stands_once_in_full_and_then_with_its_number() {
        let card = "<article class=\"card\" data-referral=\"a.b\"><h4>N</h4><p>for</p><p><a href=\"tel:1\" class=\"button\">Call</a></p>\
                    <p class=\"quiet-text\">when</p><p><a class=\"out\" href=\"https://a.example\">site</a></p></article>";
        let found = join(&[card, card]);
        assert!(found[0].contains("id=\"contact-a-b\"") && found[0].contains("when") && found[0].contains("site"));
        assert_eq!(
            found[1],
            "<article class=\"card\"><h4>N</h4><p>for</p><p><a href=\"tel:1\" class=\"button\">Call</a></p>\
             <p><a class=\"go\" href=\"#contact-a-b\">More</a></p></article>"
        );
    }
}
