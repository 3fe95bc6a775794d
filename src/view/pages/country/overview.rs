//! The lists of countries, in the order of the reader's language, and the tiles that lead to them.

use super::{Told, all_of};
use crate::domain::CountryPage;
use crate::view::edition::Edition;
use crate::view::icon::{self, Icon};
use crate::view::order::by_name;
use crate::words::{Message, ids};
use leptos::prelude::*;

/// A list: every country by name, and a search by name that only scripts show.
pub(super) fn overview(edition: Edition<'_>, place: CountryPage) -> Told {
    let (title, lead) = words_of(place);
    let mut named: Vec<(String, String)> = CountryPage::all(&edition.catalog.countries)
        .into_iter()
        .filter(|page| match page {
            CountryPage::Origin(_) => place == CountryPage::Origins,
            CountryPage::Destination(_) => place == CountryPage::Destinations,
            CountryPage::Origins | CountryPage::Destinations | CountryPage::Pair(_) => false,
        })
        .flat_map(|page| page.countries().into_iter().map(move |code| (edition.country_name(code), page.path(edition.lang()))))
        .collect();
    by_name(edition.lang(), &mut named);
    let links: Vec<AnyView> =
        named.into_iter().map(|(name, path)| view! { <li><a class="tile" href=path><b>{name}</b></a></li> }.into_any()).collect();
    let list = view! {
        <div class="row finder" hidden>
            <label for="find">{edition.text(ids::COUNTRY_FIND)}</label>
            <input id="find" type="search" autocomplete="off" data-filter="countries"/>
        </div>
        <ul class="tiles" id="countries">{links}</ul>
        <p role="status" data-filter-none="" hidden>{edition.text(ids::COUNTRY_NONE)}</p>
    };
    Told {
        title: edition.text(title),
        description: edition.text(lead),
        lead: view! { <p class="lead">{edition.text(lead)}</p> }.into_any(),
        first: Some(list.into_any()),
        parts: Vec::new(),
    }
}

/// A tile for each list that has a country.
pub fn country_tiles(edition: Edition<'_>) -> Option<AnyView> {
    let pages = CountryPage::all(&edition.catalog.countries);
    let tile = |place: CountryPage, picture: Icon| {
        let (title, lead) = words_of(place);
        pages.contains(&place).then(|| {
            view! {
                <li>
                    <a class="tile" href=place.path(edition.lang())>
                        <span class="disc">{picture.view()}</span>
                        <b>{edition.text(title)}</b>
                        <span>{edition.text(lead)}</span>
                    </a>
                </li>
            }
            .into_any()
        })
    };
    all_of([tile(CountryPage::Origins, icon::RETURN), tile(CountryPage::Destinations, icon::GLOBE)])
}

fn words_of(place: CountryPage) -> (Message, Message) {
    if place == CountryPage::Origins { (ids::FROM_TITLE, ids::FROM_LEAD) } else { (ids::TO_TITLE, ids::TO_LEAD) }
}
