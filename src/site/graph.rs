//! The questions of a check as a graph, for reviewers: every way on, with its condition; as DOT (Graphviz) or Mermaid.

use crate::counsel::check::REVIEW;
use crate::counsel::{Check, Condition, Kind};

/// The form of a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// DOT, the language of Graphviz.
    Dot,
    /// Mermaid, which many sites draw from Markdown.
    Mermaid,
}

/// The graph.
pub fn graph(check: &Check, form: Form) -> String {
    let edges = check.questions.iter().flat_map(|question| question.next.0.iter().map(|edge| (question.id.as_str(), edge)));
    let mut out = match form {
        Form::Dot => format!("digraph \"{}\" {{\n  rankdir=TB;\n  node [shape=box];\n  \"{REVIEW}\" [shape=doubleoctagon];\n", check.id),
        Form::Mermaid => format!("flowchart TD\n  {REVIEW}{{{{{REVIEW}}}}}\n"),
    };
    for question in &check.questions {
        let kind = match question.kind {
            Kind::One => "one",
            Kind::Several => "several",
            Kind::Text => "text",
            Kind::Number => "number",
            Kind::Decimal => "decimal",
            Kind::Money => "money",
            Kind::Levels => "levels",
            Kind::Day => "day",
        };
        let label = format!("{} ({kind})", question.id);
        out += &match form {
            Form::Dot => format!("  \"{}\" [label=\"{label}\"];\n", question.id),
            Form::Mermaid => format!("  {}[\"{label}\"]\n", question.id),
        };
    }
    for (from, edge) in edges {
        let label = edge.when.as_ref().map(said);
        out += &match (form, label) {
            (Form::Dot, Some(label)) => format!("  \"{from}\" -> \"{}\" [label=\"{label}\"];\n", edge.to),
            (Form::Dot, None) => format!("  \"{from}\" -> \"{}\";\n", edge.to),
            (Form::Mermaid, Some(label)) => format!("  {from} -->|\"{label}\"| {}\n", edge.to),
            (Form::Mermaid, None) => format!("  {from} --> {}\n", edge.to),
        };
    }
    if form == Form::Dot {
        out += "}\n";
    }
    out
}

/// A condition in short, without quotes.
fn said(condition: &Condition) -> String {
    let all = |parts: &[Condition], between: &str| parts.iter().map(said).collect::<Vec<_>>().join(between);
    match condition {
        Condition::Is(question, choice) => format!("{question} is {choice}"),
        Condition::AnyOf(question, choices) | Condition::In(question, choices) => format!("{question} is {}", choices.join(" or ")),
        Condition::AtLeast(question, least) => format!("{question} at least {least}"),
        Condition::AtMost(question, most) => format!("{question} at most {most}"),
        Condition::Before(day) => format!("before {day}"),
        Condition::After(day) => format!("after {day}"),
        Condition::Level(levels) => levels.iter().map(|(scale, rank)| format!("{scale} at least {rank}")).collect::<Vec<_>>().join(" or "),
        Condition::Points { need, .. } => format!("{need} points"),
        Condition::Money(question, amount, currency, per) => format!("{question} at least {amount} {currency} per {}", per.as_str()),
        Condition::Ask(id) => format!("ask {id}"),
        Condition::Not(part) => format!("not ({})", said(part)),
        Condition::All(parts) => all(parts, " and "),
        Condition::Any(parts) => all(parts, " or "),
    }
}
