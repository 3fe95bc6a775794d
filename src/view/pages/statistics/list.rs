//! The list of all sets of figures, by the question that they answer; what is left out, and how old all this is.

use super::{head, untranslated};
use crate::domain::{Date, Theme, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::parts::report_place;
use crate::view::phrase::{day, word};
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// The list, and the languages in which some set is translated.
pub fn statistics(edition: Edition<'_>, stands_in: &[String]) -> (Head, AnyView) {
    let words = [edition.text(ids::STATISTICS_TITLE), edition.text(ids::STATISTICS_LEAD)];
    let head = head(edition, words, address::statistics, stands_in, Vec::new());
    let themes: Vec<AnyView> = Theme::WORDS.into_iter().filter_map(|(_, theme)| of(edition, theme)).collect();
    let main = view! {
        <div class="narrow">
            {untranslated(edition, edition.catalog.statistics.iter(), address::statistics)}
            <section class="hero">
                <h1 tabindex="-1">{edition.text(ids::STATISTICS_TITLE)}</h1>
                <p class="lead">{edition.text(ids::STATISTICS_LEAD)}</p>
            </section>
            {themes}
            {left_out(edition)}
            {age(edition)}
            <p><a class="go" href=format!("/{}", address::data("statistics"))>{edition.text(ids::STATISTICS_DATA)}</a></p>
            {report_place(edition, address::statistics(edition.lang()))}
        </div>
    };
    (head, main.into_any())
}

/// The sets of a question, each with the sentence that says what one sees.
fn of(edition: Edition<'_>, theme: Theme) -> Option<AnyView> {
    let sets = edition.catalog.statistics.iter().filter(|statistic| statistic.set.theme == theme);
    let sets: Vec<AnyView> = sets
        .map(|statistic| {
            let Marks { lang, dir } = Marks::where_original(edition, statistic.translated);
            let path = address::statistic(edition.lang(), &statistic.set.id);
            view! {
                <li lang=lang dir=dir>
                    <a class="go" href=path><b>{statistic.words.title.clone()}</b></a>
                    <p>{statistic.words.finding.clone()}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let title = word(edition.words, &["statistics-theme-", theme.as_str()].concat());
    let id = theme.as_str();
    (!sets.is_empty())
        .then(|| view! { <section aria-labelledby=id><h2 id=id>{title}</h2><ul class="facts">{sets}</ul></section> }.into_any())
}

fn left_out(edition: Edition<'_>) -> Option<AnyView> {
    let sets: Vec<AnyView> = edition
        .catalog
        .left_out
        .iter()
        .map(|left| {
            let Marks { lang, dir } = Marks::where_original(edition, left.translated);
            view! { <li lang=lang dir=dir><b>{left.name.clone()}</b><p>{left.reason.clone()}</p></li> }.into_any()
        })
        .collect();
    let title = edition.text(ids::STATISTICS_LEFT_OUT);
    (!sets.is_empty()).then(|| {
        view! { <section aria-labelledby="left-out"><h2 id="left-out">{title}</h2><ul class="facts">{sets}</ul></section> }.into_any()
    })
}

/// When all of them were read.
fn age(edition: Edition<'_>) -> Option<AnyView> {
    let seen = || edition.catalog.statistics.iter().map(|statistic| statistic.set.verification.seen);
    let (first, last): (Date, Date) = (seen().min()?, seen().max()?);
    let (from, to) = (day(edition.words, first), day(edition.words, last));
    let said = if first == last {
        edition.words.text_with(ids::STATISTICS_AGE_ONE, &[("date", Arg::Text(&to))], Isolation::On)
    } else {
        edition.words.text_with(ids::STATISTICS_AGE_TEXT, &[("first", Arg::Text(&from)), ("last", Arg::Text(&to))], Isolation::On)
    };
    let title = edition.text(ids::STATISTICS_AGE);
    Some(view! { <section aria-labelledby="age"><h2 id="age">{title}</h2><p>{said}</p></section> }.into_any())
}
