//! A legal way as the pathway finder shows it: what must hold, part by part, its terms, its page and its source. Written natively for every way;
//! the app adds how it stands.
//!
//! | attribute or slot | filled with |
//! |---|---|
//! | `data-pathway`, `data-state`, slot `state` | the way's id; how it stands, in data and in words: for a way that is judged |
//! | `data-beside`, `data-availability` | the id and the availability of one that is only said in words |
//! | slot `known` of each `data-part` | whether that part holds |

use super::needs::need;
use crate::counsel::openness::parts;
use crate::domain::{Availability, CountryCode, CountryPage, Pathway};
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::view::parts::country::{anchor, availability, days, source_line, terms};
use crate::view::parts::past_notice;
use crate::view::phrase::word;
use crate::words::ids;
use leptos::prelude::*;

/// The card of a way into that country.
pub fn card(edition: Edition<'_>, to: CountryCode, way: &Pathway) -> AnyView {
    let marks = Marks::where_original(edition, way.translated);
    let rule = edition.rules.get(&way.id);
    let is_said = matches!(way.availability, Availability::Limited | Availability::None | Availability::Restriction);
    let id = |judged: bool| (is_said != judged).then(|| way.id.clone());
    let needs = rule.filter(|_| !is_said).map(|rule| {
        let lines = parts(rule).iter().map(|part| {
            view! { <li data-part=""><span data-slot="known"></span><span>{need(edition.words, &marks, way, part)}</span></li> }
        });
        view! { <ul class="needs">{lines.collect_view()}</ul> }
    });
    let words = |text: &Option<String>| text.as_ref().map(|text| marks.paragraph(Some("quiet-text"), text));
    let page = format!("{}#{}", CountryPage::Destination(to).path(edition.lang()), anchor(&way.id));
    let work = |key: &str| edition.catalog.works.get(key).cloned();
    view! {
        <article class="card" data-pathway=id(true) data-beside=id(false) data-availability=is_said.then(|| way.availability.as_str()) data-to=to.as_str()
            data-payer=way.payer.map_or("z", |payer| payer.as_str())>
            <p class="kind" data-slot="state">{is_said.then(|| availability(edition, way.availability))}</p>
            <h4><a href=page lang=marks.lang.clone() dir=marks.dir>{way.name.clone()}</a></h4>
            <p class="quiet-text">{edition.country_name(to)}" · "{word(edition.words, &["purpose-", way.purpose.as_str()].concat())}</p>
            {words(&way.status)}
            {past_notice(edition, &way.proof.verification)}
            {needs}
            {words(&way.unconditional)}
            <dl>{days(edition, way)}</dl>
            <details class="more"><summary>{icon::OPEN.view()}{edition.text(ids::FINDING_TERMS)}</summary><dl>{terms(edition, way, &marks)}</dl></details>
            {source_line(edition.words, work, &way.proof.source, &[], &way.proof.verification)}
            {(!is_said).then(|| view! { <label class="option no-print"><input type="checkbox" name="compare" value=way.id.clone() autocomplete="off"/>
                <span>{edition.text(ids::FINDING_COMPARE)}</span></label> })}
        </article>
    }
    .into_any()
}
