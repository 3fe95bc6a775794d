//! How the body of a page becomes blocks of HTML.

use super::*;
use crate::content::glossary::Forms;
use crate::domain::{PageRef, Section, Term};

fn body_of(text: &str) -> (Body, Vec<String>) {
    let file = File::new("page.md", text.to_string());
    let report = Report::default();
    let place = PageRef { section: Section::Help, slug: "now".into() };
    let term = Term {
        id: "debt-bondage".into(),
        word: "debt bondage".into(),
        meaning: "A debt that holds you.".into(),
        forms: Vec::new(),
        linked: true,
        page: None,
        source: None,
        translated: true,
    };
    let body = read(&file, 0, Setting { title: "The title", lang: "ar", place: &place, glossary: &Forms::new(&[term]) }, &report);
    (body, report.finish().iter().map(ToString::to_string).collect())
}

fn html_of(text: &str) -> String {
    let (body, problems) = body_of(text);
    assert_eq!(problems, Vec::<String>::new(), "{text}");
    let html = body.blocks.into_iter().map(|block| match block {
        Block::Prose(html) | Block::Box(_, html) => html,
        other => format!("{other:?}"),
    });
    html.collect::<String>().trim().to_string()
}

#[test]
fn a_body_becomes_html_without_style_or_script() {
    for (text, html) in [
        ("## Who pays? {#who-pays}", "<h2 id=\"who-pays\">Who pays?</h2>"),
        ("See [help](page:help/now#held).", "<p>See <a href=\"/ar/help/now/#held\">help</a>.</p>"),
        ("[ILO](https://ilo.org)", "<p><a href=\"https://ilo.org\" rel=\"external noopener noreferrer\">ILO</a></p>"),
        ("[+33 4](tel:112)".replace("+33 4", "112").as_str(), "<p><a class=\"tel\" dir=\"ltr\" href=\"tel:112\">112</a></p>"),
        ("\"Straight\" -- quotes", "<p>\"Straight\" -- quotes</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
    ] {
        assert_eq!(html_of(text), html, "{text}");
    }
}

#[test]
fn a_work_has_one_number_on_a_page_however_often_it_is_cited() {
    let (body, problems) = body_of("One.[^a][^b]\n\n::: note\n\nTwo.[^b] `[^code]`\n\n:::\n");
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(body.citations, ["a", "b"]);
    let cite = |key: &str, number: u8| format!("<sup class=\"cite\"><a href=\"#source-{key}\">{number}</a></sup>");
    assert_eq!(
        body.blocks,
        [
            Block::Prose(format!("<p>One.{}{}</p>\n", cite("a", 1), cite("b", 2))),
            Block::Box(BoxKind::Note, format!("<p>Two.{} <code>[^code]</code></p>\n", cite("b", 2))),
        ]
    );
}

#[test]
fn a_table_is_named_after_its_heading_and_aligned_by_classes() {
    let html = html_of("## Fees & costs {#fees}\n\n| who | how much |\n|:--|--:|\n| a | 1 |\n");
    let table = html.split_once("</h2>\n").map(|(_, table)| table);
    assert_eq!(
        table,
        Some(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Fees &amp; costs\"><table><thead><tr>\
             <th scope=\"col\" class=\"start\">who</th><th scope=\"col\" class=\"end\">how much</th></tr></thead><tbody>\n\
             <tr><td class=\"start\">a</td><td class=\"end\">1</td></tr>\n</tbody></table></div>"
        )
    );
}

#[test]
fn the_words_of_a_heading_are_kept_without_markup_and_citations() {
    let (body, _) = body_of("## *Who* pays `you`?[^a] {#who}\n");
    assert_eq!(body.headings[0].0, Heading { id: "who".to_string(), level: 2, text: "Who pays you?".to_string() });
}

#[test]
fn every_defect_of_a_body_has_its_line() {
    let (_, problems) = body_of("## One {#one}\n\n<b>x</b>\n\n#### Three {#three}\n\n::: nice\n\n[x](javascript:alert(1))\n");
    let lines: Vec<&str> = problems.iter().filter_map(|problem| problem.split(' ').next()).collect();
    assert_eq!(lines, ["page.md:3:", "page.md:3:", "page.md:5:", "page.md:7:", "page.md:9:"], "{problems:#?}");
}

#[test]
fn do_next_is_one_list_of_one_to_three_steps() {
    for (text, valid) in [
        ("1. a\n2. b\n3. c", true),
        ("1. a", true),
        ("1. a\n2. b\n3. c\n4. d", false),
        ("- a", false),
        ("Text.\n\n1. a", false),
        ("", false),
    ] {
        let (_, problems) = body_of(&format!("::: next\n\n{text}\n\n:::\n"));
        assert_eq!(problems.is_empty(), valid, "{text}: {problems:?}");
    }
}

#[test]
fn the_first_use_of_a_term_in_running_text_is_explained_in_place() {
    let html =
        html_of("## Debt bondage {#a}\n\n[Debt bondage](page:help/now) and debt bondage.\n\nDebt bondage again.\n\n- debt bondage\n");
    assert_eq!(html.matches("<details").count(), 1, "{html}");
    let explained = "<div class=\"p\"><a href=\"/ar/help/now/\">Debt bondage</a> and <details class=\"term\"><summary>debt bondage</summary> \
                     <span>(A debt that holds you. <a href=\"/ar/words/#debt-bondage\">debt bondage</a>)</span></details>.</div>";
    assert!(html.contains(explained), "{html}");
    assert!(html_of("- debt bondage\n").contains("<li><details class=\"term\">"), "in an item of a list too");
}
