//! The first rows of a table, in a box of their own that scrolls; used by the page of a set.

use super::{exact, percent, plain};
use crate::domain::Statistic;
use crate::domain::statistic::ColumnKind;
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::phrase::number;
use crate::words::{Isolation, ids};
use leptos::prelude::*;

/// So many rows are shown; the files have all.
pub const SHOWN: usize = 20;

/// The rows, with the number of them.
pub fn first_rows(edition: Edition<'_>, statistic: &Statistic) -> AnyView {
    let table = &statistic.set.table;
    let marks = Marks::where_original(edition, statistic.translated);
    // What stands in cells is in the original language, whatever the words of the set are in.
    let cells = Marks::where_original(edition, false);
    let heads = table.columns.iter().map(|column| {
        let name = statistic.words.columns.get(&column.name).unwrap_or(&column.name).clone();
        view! { <th scope="col" class=end(column.kind) lang=marks.lang.clone() dir=marks.dir>{name}</th> }.into_any()
    });
    let heads: Vec<AnyView> = heads.collect();
    let rows = table.rows.iter().take(SHOWN).map(|row| {
        let row = row.iter().zip(&table.columns).map(|(cell, column)| self::cell(edition, &cells, cell, column.kind));
        view! { <tr>{row.collect::<Vec<AnyView>>()}</tr> }.into_any()
    });
    let rows: Vec<AnyView> = rows.collect();
    let count = |count: usize| number(i64::try_from(count).unwrap_or(i64::MAX));
    let args = [("shown", count(table.rows.len().min(SHOWN))), ("all", count(table.rows.len()))];
    let said = edition.words.text_with(ids::STATISTICS_ROWS, &args, Isolation::On);
    view! {
        <p>{said}</p>
        <div class="table" role="region" tabindex="0" aria-labelledby="table"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>
    }
    .into_any()
}

fn end(kind: ColumnKind) -> Option<&'static str> {
    kind.is_value().then_some("end")
}

fn cell(edition: Edition<'_>, marks: &Marks, cell: &str, kind: ColumnKind) -> AnyView {
    let said = match kind {
        ColumnKind::Number => exact(edition, cell).into_any(),
        ColumnKind::Percent if cell.is_empty() => ().into_any(),
        ColumnKind::Percent => percent(edition, cell).into_any(),
        ColumnKind::Year => plain(edition, cell).into_any(),
        ColumnKind::Address => {
            view! { <a href=cell.to_string() dir="ltr" rel="external noopener noreferrer">{cell.to_string()}</a> }.into_any()
        }
        ColumnKind::Quarter | ColumnKind::Code | ColumnKind::Country | ColumnKind::Text | ColumnKind::Complete => {
            return view! { <td lang=marks.lang.clone() dir=marks.dir>{cell.to_string()}</td> }.into_any();
        }
    };
    view! { <td class=end(kind)>{said}</td> }.into_any()
}
