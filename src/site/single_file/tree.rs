//! Markup of ours as a tree, to be cut and changed, and back as text; used by the one-file edition alone.

/// Elements without an end tag.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "wbr"];

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text as it stands in the markup, escaped.
    Text(String),
    /// An element with what is in it.
    Element(Element),
}

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes in their order, the values escaped; `None` where there is no value.
    pub attributes: Vec<(String, Option<String>)>,
    /// What is in it.
    pub children: Vec<Node>,
}

impl Element {
    /// An element with these attributes.
    pub fn new(name: &str, attributes: &[(&str, &str)], children: Vec<Node>) -> Element {
        let attributes = attributes.iter().map(|(name, value)| (name.to_string(), Some(value.to_string()))).collect();
        Element { name: name.to_string(), attributes, children }
    }

    /// Whether it has that attribute.
    pub fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(other, _)| other == name)
    }

    /// The value of an attribute; nothing where it is missing or has none.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name)?.1.as_deref()
    }

    /// Sets an attribute, which stands last where it is new.
    pub fn set(&mut self, name: &str, value: String) {
        match self.attributes.iter_mut().find(|(other, _)| other == name) {
            Some((_, old)) => *old = Some(value),
            None => self.attributes.push((name.to_string(), Some(value))),
        }
    }

    /// Takes an attribute away.
    pub fn remove(&mut self, name: &str) {
        self.attributes.retain(|(other, _)| other != name);
    }

    /// Whether it is of that class.
    pub fn is_of(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
    }

    /// The elements directly in it.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Whether it or something in it is so.
    pub fn contains(&self, is_so: &impl Fn(&Element) -> bool) -> bool {
        is_so(self) || self.elements().any(|child| child.contains(is_so))
    }
}

/// Every element of a tree, from the first tag to the last.
pub fn each<'a>(nodes: &'a [Node], visit: &mut impl FnMut(&'a Element)) {
    for node in nodes {
        if let Node::Element(element) = node {
            visit(element);
            each(&element.children, visit);
        }
    }
}

/// Reads markup as our views and our Markdown write it: lower-case names, values in double quotes, every element closed.
pub fn parse(html: &str) -> Vec<Node> {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        add_text(&mut open, &rest[..at]);
        let Some(end) = end_of_tag(&rest[at..]) else { break };
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            close(&mut open, name.trim());
        } else if !tag.starts_with('!') {
            let is_closed = tag.ends_with('/');
            let element = element(tag.trim_end_matches('/'));
            let is_void = is_closed || VOID.contains(&element.name.as_str());
            open.push(element);
            if is_void {
                close_last(&mut open);
            }
        }
    }
    add_text(&mut open, rest);
    while open.len() > 1 {
        close_last(&mut open);
    }
    open.pop().map(|root| root.children).unwrap_or_default()
}

fn add_text(open: &mut [Element], text: &str) {
    if let Some(parent) = open.last_mut().filter(|_| !text.is_empty()) {
        parent.children.push(Node::Text(text.to_string()));
    }
}

/// Where the `>` of the tag at the beginning of a text stands.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut is_quoted = false;
    text.bytes().position(|byte| {
        is_quoted ^= byte == b'"';
        byte == b'>' && !is_quoted
    })
}

/// Closes the last open element of that name; an end tag without its element is passed over.
fn close(open: &mut Vec<Element>, name: &str) {
    if let Some(at) = open.iter().skip(1).rposition(|element| element.name == name) {
        while open.len() > at + 1 {
            close_last(open);
        }
    }
}

fn close_last(open: &mut Vec<Element>) {
    if let Some(element) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(Node::Element(element));
    }
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut element = Element::new(name, &[], Vec::new());
    while let Some(name) = Some(rest.trim_start()).filter(|rest| !rest.is_empty()) {
        let end = name.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(name.len());
        let (name, after) = name.split_at(end);
        let quoted = after.strip_prefix("=\"").and_then(|value| value.split_once('"'));
        element.attributes.push((name.to_string(), quoted.map(|(value, _)| value.to_string())));
        rest = quoted.map_or_else(|| after.trim_start_matches('='), |(_, after)| after);
    }
    element
}

/// The tree as markup.
pub fn written(nodes: &[Node]) -> String {
    let mut out = String::new();
    write(nodes, &mut out);
    out
}

fn write(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(Element { name, attributes, children }) => {
                out.push('<');
                out.push_str(name);
                for (name, value) in attributes {
                    out.push(' ');
                    out.push_str(name);
                    if let Some(value) = value {
                        out.extend(["=\"", value, "\""]);
                    }
                }
                out.push('>');
                if !VOID.contains(&name.as_str()) {
                    write(children, out);
                    out.extend(["</", name, ">"]);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_the_same_after_it_was_read_and_written() {
        for html in [
            "<p>a &amp; b<br>c</p>",
            "<a href=\"/x?a=1&amp;b=2>3\" hidden>x</a> y",
            "<ul><li>a</li><li><input type=\"radio\" name=\"n\"> b</li></ul>",
            "",
        ] {
            assert_eq!(written(&parse(html)), html);
        }
    }

    #[test]
    fn an_element_closed_in_its_own_tag_holds_nothing() {
        assert_eq!(written(&parse("<svg><path d=\"m1/2\"/>x</svg>")), "<svg><path d=\"m1/2\"></path>x</svg>");
    }

    #[test]
    fn an_end_tag_too_many_or_too_few_loses_nothing() {
        assert_eq!(written(&parse("a</b>c<i>d<u>e</i>f<p>g")), "ac<i>d<u>e</u></i>f<p>g</p>");
    }
}
