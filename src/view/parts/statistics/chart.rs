//! The chart of a set, from what its plan draws; used by the page of the set.

use super::{country_name, exact, page_of, percent, plain};
use crate::domain::statistic::{Bar as Drawn, ColumnKind, Drawing};
use crate::domain::{CountryCode, Statistic};
use crate::view::chart::{Bar, Line, Say, bar, figure, lines, share};
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::words::ids;
use leptos::prelude::*;

/// The id of the sentence that says what one sees, by which the chart is named.
pub const FINDING: &str = "finding";

/// The chart.
pub fn chart(edition: Edition<'_>, statistic: &Statistic) -> AnyView {
    let marks = Marks::where_original(edition, statistic.translated);
    let caption = statistic.words.drawn.clone();
    match &statistic.set.plan.drawing {
        Drawing::Bars { value, .. } => {
            let is_ours = |code: &str| {
                let code = CountryCode::from_alpha3(code);
                code.is_some_and(|code| edition.catalog.countries.contains_key(code.as_str()))
            };
            let bars = statistic.set.plan.bars(&statistic.set.table, is_ours);
            let longest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
            let kind = statistic.set.table.columns[*value].kind;
            let rows: Vec<AnyView> = bars
                .iter()
                .map(|drawn| {
                    let (label, value) = (label(edition, statistic, drawn), Some(said(edition, drawn.cell, kind)));
                    bar(Bar { label, value, share: share(drawn.value, longest), class: None, slot: None })
                })
                .collect();
            figure(Some(FINDING), &marks, caption, rows.into_any())
        }
        Drawing::Lines { .. } => figure(None, &marks, caption, lines_of(edition, statistic, &marks)),
    }
}

/// A value beside its bar or its line: a large count rounded, since the table has it in full.
fn said(edition: Edition<'_>, cell: &str, kind: ColumnKind) -> String {
    match kind {
        ColumnKind::Percent => percent(edition, cell),
        _ => edition.words.rounded(cell).unwrap_or_else(|| exact(edition, cell)),
    }
}

/// The words of a bar. A country with a page here is a link to it, with a sign and a word that say so.
fn label(edition: Edition<'_>, statistic: &Statistic, drawn: &Drawn<'_>) -> AnyView {
    let named = |(cell, code): &(&str, Option<&str>)| -> AnyView {
        let short = statistic.words.label(cell);
        if short != *cell {
            return Marks::where_original(edition, statistic.translated).inline(short);
        }
        if cell.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) {
            return plain(edition, cell).into_any();
        }
        let (name, marks) = country_name(edition, cell, *code);
        let page = code.and_then(|code| page_of(edition, code)).filter(|_| drawn.labels.len() == 1);
        match page {
            Some(page) => {
                let ours = edition.text(ids::STATISTICS_OURS);
                view! { <a class="out" href=page>{name}</a>" "<small>{icon::NEEDLE.view()}" "{ours}</small> }.into_any()
            }
            None => marks.inline(&name),
        }
    };
    let pair = drawn.labels.len() == 2 && drawn.labels.iter().all(|(_, code)| code.is_some());
    let mut out: Vec<AnyView> = Vec::new();
    for (at, label) in drawn.labels.iter().enumerate() {
        if at > 0 {
            out.push(if pair { view! { " "{icon::ON.mirrored()}" " }.into_any() } else { " · ".into_any() });
        }
        out.push(named(label));
    }
    out.into_any()
}

fn lines_of(edition: Edition<'_>, statistic: &Statistic, marks: &Marks) -> AnyView {
    let set = &statistic.set;
    let kinds: Vec<ColumnKind> = match &set.plan.drawing {
        Drawing::Lines { series, .. } => series.iter().map(|series| set.table.columns[series.value].kind).collect(),
        Drawing::Bars { .. } => Vec::new(),
    };
    let found = set.plan.lines(&set.table);
    let drawn: Vec<Line> = found
        .iter()
        .zip(&kinds)
        .map(|(line, kind)| Line {
            name: statistic.words.label(line.name).to_string(),
            value: line
                .points
                .last()
                .map(|last| format!("{}: {}", plain(edition, last.when), said(edition, last.cell, *kind)))
                .unwrap_or_default(),
            marks: marks.clone(),
            points: line.points.iter().map(|point| (point.time, point.value)).collect(),
        })
        .collect();
    let kind = kinds.first().copied().unwrap_or(ColumnKind::Number);
    let say = Say { value: &|value: f64| said(edition, &value.to_string(), kind), year: &|year: f64| plain(edition, &year.to_string()) };
    lines(FINDING, &drawn, edition.language().dir, say)
}
