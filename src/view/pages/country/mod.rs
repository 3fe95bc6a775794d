//! The pages of countries: two lists, a country seen from either side, a pair. What they share is here, one file a kind of page.

mod destination;
mod origin;
mod overview;
mod pair;

pub(super) use overview::country_tiles;

use super::everywhere;
use crate::domain::{CountryPage, PageRef};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::view::parts::{contents, report_place};
use crate::words::{Arg, Isolation, Message, ids};
use leptos::prelude::*;

/// The page, and the languages in which something of it is translated.
pub fn country(edition: Edition<'_>, place: CountryPage, stands_in: &[String]) -> (Head, AnyView) {
    let told = match place {
        CountryPage::Origins | CountryPage::Destinations => overview::overview(edition, place),
        CountryPage::Origin(code) => origin::origin(edition, code),
        CountryPage::Destination(code) => destination::destination(edition, code),
        CountryPage::Pair(pair) => pair::pair(edition, pair),
    };
    let original = edition.site.languages.first().map(|language| language.code.as_str());
    let translated = stands_in.iter().any(|code| code == edition.lang());
    let head = Head {
        title: told.title.clone(),
        title_marks: Marks::default(),
        description: told.description.clone(),
        path: place.path(edition.lang()),
        canonical: original.filter(|_| !translated).map(|original| place.path(original)),
        alternates: stands_in.iter().filter(|_| translated).map(|code| (code.clone(), place.path(code))).collect(),
        chooser: everywhere(edition, |lang| place.path(lang)),
        section: None,
        crumbs: crumbs(edition, place),
    };
    let parts: Vec<Part> = told.parts.into_iter().flatten().collect();
    let headings: Vec<(String, String)> = parts.iter().map(|part| (part.id.to_string(), part.title.clone())).collect();
    let parts = parts.into_iter().map(|part| {
        let Part { id, title, body } = part;
        view! { <section aria-labelledby=id><h2 id=id>{title}</h2>{body}{read_on(edition, id)}</section> }
    });
    let main = view! {
        <div class="country narrow">
            {untranslated(edition, place)}
            <section class="hero"><h1 tabindex="-1">{told.title}</h1>{told.lead}</section>
            {told.first}
            {contents(edition, &headings, &Marks::default())}
            {parts.collect_view()}
            {report_place(edition, place.path(edition.lang()))}
        </div>
    };
    (head, main.into_any())
}

/// What a page tells, in its order.
struct Told {
    title: String,
    description: String,
    /// Below the title.
    lead: AnyView,
    /// Before the table of contents: alerts, protection.
    first: Option<AnyView>,
    /// One a question of the reader; those without an answer are left out.
    parts: Vec<Option<Part>>,
}

/// A part of a page, headed by a question of the reader.
struct Part {
    id: &'static str,
    title: String,
    body: AnyView,
}

/// The page of the tree that says more of what a part is about, for whatever country.
const READ_ON: [(&str, &str); 10] = [
    ("recruit", "prepare/recruiters-and-fees"),
    ("cost", "decide/costs-and-earnings"),
    ("steps", "prepare/papers"),
    ("offices", "help/who"),
    ("ways", "ways/overview"),
    ("dangers", "travel/risks-by-route"),
    ("frauds", "prepare/check-the-offer"),
    ("law", "facts/law"),
    ("protection", "ways/protection"),
    ("rights", "arrive/rights-and-duties"),
];

/// A link to that page.
fn read_on(edition: Edition<'_>, part: &str) -> Option<AnyView> {
    let (_, at) = READ_ON.into_iter().find(|(id, _)| *id == part)?;
    let page = edition.catalog.page(&PageRef::parse(at)?)?;
    let Marks { lang, dir } = Marks::of(edition, &page.body_lang);
    Some(view! { <p class="no-print"><a href=edition.path(page) lang=lang dir=dir>{page.title.clone()}</a></p> }.into_any())
}

/// The part, where there is something to say.
fn part(edition: Edition<'_>, id: &'static str, title: Message, body: Option<AnyView>) -> Option<Part> {
    Some(Part { id, title: edition.text(title), body: body? })
}

/// A message that names a country.
fn of_country(edition: Edition<'_>, message: Message, name: &str) -> String {
    edition.words.text_with(message, &[("country", Arg::Text(name))], Isolation::Off)
}

/// Several views, one below the other; nothing where there is none.
fn all_of(views: impl IntoIterator<Item = Option<AnyView>>) -> Option<AnyView> {
    let views: Vec<AnyView> = views.into_iter().flatten().collect();
    (!views.is_empty()).then(|| views.into_any())
}

/// The way to the page: a country stands in its list, a pair below its origin.
fn crumbs(edition: Edition<'_>, place: CountryPage) -> Vec<(String, String)> {
    let list = |list: CountryPage, name| (edition.text(name), list.path(edition.lang()));
    let mut crumbs = vec![(edition.text(ids::NAV_HOME), edition.home())];
    match place {
        CountryPage::Origins | CountryPage::Destinations => {}
        CountryPage::Origin(_) => crumbs.push(list(CountryPage::Origins, ids::FROM_TITLE)),
        CountryPage::Destination(_) => crumbs.push(list(CountryPage::Destinations, ids::TO_TITLE)),
        CountryPage::Pair(pair) => {
            crumbs.push(list(CountryPage::Origins, ids::FROM_TITLE));
            crumbs.push((edition.country_name(pair.from), CountryPage::Origin(pair.from).path(edition.lang())));
        }
    }
    crumbs
}

/// Once a page: that facts stand in the original language, and why.
fn untranslated(edition: Edition<'_>, place: CountryPage) -> Option<impl IntoView + use<>> {
    let countries = &edition.catalog.countries;
    if place.is_translated_wholly(countries) {
        return None;
    }
    let original = edition.site.languages.first()?;
    let message = if place.is_translated(countries) { ids::COUNTRY_UNTRANSLATED_PART } else { ids::COUNTRY_UNTRANSLATED };
    let said = edition.words.text_with(message, &[("language", Arg::Text(&original.name))], Isolation::On);
    let link = view! { <a href=place.path(&original.code) hreflang=original.code.clone()>{edition.text(ids::TRANSLATION_ORIGINAL)}</a> };
    Some(view! { <div class="note" data-untranslated="">{icon::GLOBE.view()}<div><p>{said}" "{link}</p></div></div> })
}
