//! How far each language has come: pages, facts of countries and sets of figures, as bars with their counts beside them.

use super::Told;
use crate::domain::{Progress, Share};
use crate::view::chart::{Bar, bar, figure};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::phrase::digits;
use crate::words::{Arg, Isolation, Message, ids};
use leptos::prelude::*;

/// The charts.
pub(super) fn progress(edition: Edition<'_>) -> Told {
    let chart =
        |id: &'static str, head: Message, drawn: Message, share: fn(&Progress) -> Share, more: fn(&Progress) -> Vec<(Message, usize)>| {
            let bars: Vec<AnyView> = edition.progress.iter().map(|of| language_bar(edition, of, share(of), more(of))).collect();
            view! {
                <h2 id=id>{edition.text(head)}</h2>
                {figure(Some(id), &Marks::default(), edition.text(drawn), bars.into_any())}
            }
        };
    let read = |of: &Progress| vec![(ids::PROGRESS_PEOPLE, of.by_people), (ids::PROGRESS_OUTDATED, of.outdated)];
    let nothing = |_: &Progress| Vec::new();
    let body = view! {
        <p>{edition.text(ids::PROGRESS_HOW)}</p>
        <p>{edition.text(ids::PROGRESS_MEND)}</p>
        {chart("pages", ids::PROGRESS_PAGES, ids::PROGRESS_PAGES_DRAWN, |of| of.pages, read)}
        {chart("countries", ids::PROGRESS_FACTS, ids::PROGRESS_FACTS_DRAWN, |of| of.facts, nothing)}
        {chart("statistics", ids::PROGRESS_STATISTICS, ids::PROGRESS_STATISTICS_DRAWN, |of| of.statistics, nothing)}
    };
    Told { title: edition.text(ids::PROGRESS_TITLE), description: edition.text(ids::PROGRESS_LEAD), body: body.into_any() }
}

/// A bar with the language's own name, how many of how many, and of its pages how many a person has read and how many are old.
fn language_bar(edition: Edition<'_>, of: &Progress, share: Share, more: Vec<(Message, usize)>) -> AnyView {
    let count = |count: usize| digits(edition.words, count);
    let (done, all) = (count(share.done), count(share.all));
    let mut value = edition.words.text_with(ids::PROGRESS_SHARE, &[("done", Arg::Text(&done)), ("all", Arg::Text(&all))], Isolation::On);
    for (message, number) in more.into_iter().filter(|(_, number)| *number > 0) {
        value.push_str(" · ");
        value.push_str(&edition.words.text_with(message, &[("count", Arg::Text(&count(number)))], Isolation::On));
    }
    let label = Marks::of(edition, &of.language.code).inline(&of.language.name);
    bar(Bar { label, value: Some(value), share: share.percent(), class: None, slot: None })
}
