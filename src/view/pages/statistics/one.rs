//! The page of a set of figures: what one sees, the chart with its caveats, the first rows, where it comes from, the files.

use super::{head, untranslated};
use crate::domain::{Statistic, Theme, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::view::parts::country::beside;
use crate::view::parts::statistics::{FINDING, chart, first_rows, provenance};
use crate::view::parts::{past_later, past_notice, protection_box, report_place, verification_dates};
use crate::words::ids;
use leptos::prelude::*;

/// The page, and the languages in which the set is translated.
pub fn statistic(edition: Edition<'_>, statistic: &Statistic, stands_in: &[String]) -> (Head, AnyView) {
    let (set, words) = (&statistic.set, &statistic.words);
    let path = |lang: &str| address::statistic(lang, &set.id);
    let more = vec![(edition.text(ids::STATISTICS_TITLE), address::statistics(edition.lang()))];
    let marks = Marks::where_original(edition, statistic.translated);
    let head = Head { title_marks: marks.clone(), ..head(edition, [words.title.clone(), words.finding.clone()], path, stands_in, more) };
    let Marks { lang, dir } = marks.clone();
    let caveats: Vec<AnyView> = words.caveats.iter().map(|caveat| view! { <li>{caveat.clone()}</li> }.into_any()).collect();
    let files = [(address::statistic_csv(&set.id), ids::STATISTICS_CSV), (address::statistic_json(&set.id), ids::STATISTICS_JSON)];
    let files = files.map(|(file, message)| view! { <li><a href=format!("/{file}")>{edition.text(message)}</a></li> });
    let main = view! {
        <div class="narrow" data-statistic=set.id.clone()>
            {past_notice(edition, &set.verification)}
            {untranslated(edition, std::iter::once(statistic), path)}
            <section class="hero">
                <h1 tabindex="-1" lang=lang.clone() dir=dir>{words.title.clone()}</h1>
                <p class="lead" id=FINDING lang=lang.clone() dir=dir>{words.finding.clone()}</p>
            </section>
            {chart(edition, statistic)}
            <aside class="note care" aria-labelledby="caveats">
                {icon::CARE.view()}
                <div><h2 id="caveats">{edition.text(ids::STATISTICS_CAVEATS)}</h2><ul lang=lang dir=dir>{caveats}</ul></div>
            </aside>
            {ways(edition, set.theme)}
            <h2 id="table">{edition.text(ids::STATISTICS_TABLE)}</h2>
            {first_rows(edition, statistic)}
            <ul class="list">{files}</ul>
            <section aria-labelledby="source">
                <h2 id="source">{edition.text(ids::STATISTICS_SOURCE)}</h2>
                {provenance(edition, statistic)}
                {verification_dates(edition, &set.verification)}
                {past_later(edition, &set.verification)}
            </section>
            <p><a class="go" href=address::statistics(edition.lang())>{edition.text(ids::STATISTICS_ALL)}</a></p>
            {report_place(edition, path(edition.lang()))}
        </div>
    };
    (head, main.into_any())
}

/// What stands beside a danger or a cost: real ways, protection, the check of an offer.
fn ways(edition: Edition<'_>, theme: Theme) -> Option<AnyView> {
    match theme {
        Theme::Routes | Theme::Cost => Some(beside(edition, &[])),
        Theme::Asylum => Some(protection_box(edition).into_any()),
        Theme::People | Theme::Money => None,
    }
}
