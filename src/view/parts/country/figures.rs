//! The figures of a country or a pair, each with its year and the page that has its source and limits.

use crate::domain::statistic::{ColumnKind, Drawing};
use crate::domain::{Corridor, CountryCode, Statistic, address};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::phrase::word_if;
use crate::words::{Arg, Isolation, Message, Number, ids};
use leptos::prelude::*;

/// So many of the largest destinations are named.
const LARGEST: usize = 3;

/// Of a country that people leave: who lives abroad and where, money that comes, asylum decisions.
pub fn origin_figures(edition: Edition<'_>, code: CountryCode) -> Option<AnyView> {
    let abroad = Figure::of(edition, "migrant-stock-by-origin", &[code], None).map(|figure| {
        let largest = largest(edition, code).map(|countries| {
            [" ", &edition.words.text_with(ids::FIGURES_LARGEST, &[("countries", Arg::Text(&countries))], Isolation::On)].concat()
        });
        figure.view(edition, ids::FIGURES_ABROAD, &[], largest)
    });
    let money = Figure::of(edition, "remittances-received-wdi", &[code], None);
    let decisions = Figure::of(edition, "asylum-decisions-by-origin", &[code], Some("total_protection_rate_pct"));
    let decisions = decisions.map(|figure| {
        let rate = figure.exact(edition);
        figure.view(edition, ids::FIGURES_DECISIONS, &[("rate", Arg::Text(&rate))], None)
    });
    all([abroad, money.map(|figure| figure.view(edition, ids::FIGURES_MONEY, &[], None)), decisions])
}

/// Of a country that people go to: who lives there.
pub fn destination_figures(edition: Edition<'_>, code: CountryCode) -> Option<AnyView> {
    let living = Figure::of(edition, "migrant-stock-by-destination", &[code], None);
    all([living.map(|figure| figure.view(edition, ids::FIGURES_LIVING, &[], None))])
}

/// Of a pair: who of the one lives in the other.
pub fn pair_figures(edition: Edition<'_>, pair: Corridor) -> Option<AnyView> {
    let (from, to) = (edition.country_name(pair.from), edition.country_name(pair.to));
    let names = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    let figure = Figure::of(edition, "migrant-stock-corridors", &[pair.from, pair.to], None);
    all([figure.map(|figure| figure.view(edition, ids::FIGURES_PAIR, &names, None))])
}

fn all(lines: impl IntoIterator<Item = Option<AnyView>>) -> Option<AnyView> {
    let lines: Vec<AnyView> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| view! { <ul class="facts">{lines}</ul> }.into_any())
}

/// The largest destinations of the pairs that the table has, with their numbers.
fn largest(edition: Edition<'_>, code: CountryCode) -> Option<String> {
    let statistic = edition.catalog.statistic("migrant-stock-corridors")?;
    let from = code.alpha3()?;
    let bars = statistic.set.plan.rows(&statistic.set.table).filter(|row| row.first().is_some_and(|cell| cell == from));
    let value = value_column(statistic)?;
    let named = bars.filter_map(|row| {
        let to = row.get(2).and_then(|to| CountryCode::from_alpha3(to))?;
        let name = word_if(edition.words, &["country-", to.as_str()].concat())?;
        Some((row[value].parse::<u64>().ok()?, format!("{name} ({})", said(edition, &row[value]))))
    });
    let mut named: Vec<(u64, String)> = named.collect();
    named.sort_by_key(|(people, _)| std::cmp::Reverse(*people));
    let named: Vec<String> = named.into_iter().take(LARGEST).map(|(_, said)| said).collect();
    (!named.is_empty()).then(|| named.join(" · "))
}

fn said(edition: Edition<'_>, cell: &str) -> String {
    let exact = || Number::parse(cell).map_or_else(|| cell.to_string(), |number| edition.words.numbering.format(number));
    edition.words.rounded(cell).unwrap_or_else(exact)
}

fn value_column(statistic: &Statistic) -> Option<usize> {
    match &statistic.set.plan.drawing {
        Drawing::Bars { value, .. } => Some(*value),
        Drawing::Lines { .. } => None,
    }
}

/// A cell of a set, of the year that its chart draws.
struct Figure<'a> {
    statistic: &'a Statistic,
    year: &'a str,
    cell: &'a str,
}

impl<'a> Figure<'a> {
    /// The cell of these countries in the rows that the chart draws; in that column, or in the one that is drawn.
    fn of(edition: Edition<'a>, id: &str, codes: &[CountryCode], column: Option<&str>) -> Option<Figure<'a>> {
        let statistic = edition.catalog.statistic(id)?;
        let table = &statistic.set.table;
        let wanted: Vec<&str> = codes.iter().filter_map(|code| code.alpha3()).collect();
        let of_codes = |row: &&Vec<String>| {
            let cells = row.iter().zip(&table.columns).filter(|(_, column)| column.kind == ColumnKind::Code);
            cells.map(|(cell, _)| cell.as_str()).eq(wanted.iter().copied())
        };
        let row = statistic.set.plan.rows(table).find(of_codes)?;
        let value = column.map_or_else(|| value_column(statistic), |column| table.column(column))?;
        let of_row = table.columns.iter().position(|column| column.kind == ColumnKind::Year).map(|at| row[at].as_str());
        let year = of_row.unwrap_or_else(|| table.columns[value].name.trim_start_matches(|sign: char| !sign.is_ascii_digit()));
        Some(Figure { statistic, year, cell: &row[value] }).filter(|figure| !figure.cell.is_empty())
    }

    fn exact(&self, edition: Edition<'_>) -> String {
        Number::parse(self.cell).map_or_else(|| self.cell.to_string(), |number| edition.words.numbering.format(number))
    }

    /// The sentence, and the page of the set.
    fn view(&self, edition: Edition<'_>, message: Message, more: &[(&str, Arg<'_>)], after: Option<String>) -> AnyView {
        let year = Number::parse(self.year).map_or_else(|| self.year.to_string(), |year| edition.words.numbering.plain(year));
        let number = said(edition, self.cell);
        let mut args = vec![("year", Arg::Text(&year))];
        if message.args.contains(&"number") {
            args.push(("number", Arg::Text(&number)));
        }
        args.extend_from_slice(more);
        let text = edition.words.text_with(message, &args, Isolation::On);
        let marks = Marks::where_original(edition, self.statistic.translated);
        let path = address::statistic(edition.lang(), &self.statistic.set.id);
        let title = self.statistic.words.title.clone();
        view! { <li><p>{text}{after}</p><a href=path lang=marks.lang dir=marks.dir>{title}</a></li> }.into_any()
    }
}
