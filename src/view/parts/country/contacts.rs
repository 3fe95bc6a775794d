//! The contacts of a country, those for an emergency first.

use crate::domain::Country;
use crate::view::contact::{Card, card};
use crate::view::edition::Edition;
use crate::view::marks::Marks;
use crate::view::parts::{past_later, past_notice};
use leptos::prelude::*;

/// The cards; nothing where there is none.
pub fn contacts(edition: Edition<'_>, country: &Country) -> Option<AnyView> {
    let mut sorted: Vec<_> = country.contacts.iter().collect();
    sorted.sort_by_key(|contact| contact.kind);
    let cards: Vec<AnyView> = sorted
        .into_iter()
        .map(|contact| {
            let past = view! { {past_notice(edition, &contact.verification)}{past_later(edition, &contact.verification)} }.into_any();
            let marks = Marks::where_original(edition, contact.translated);
            card(Card { words: edition.words, contact, level: 3, marks, notices: Some(past), brief: false }).into_any()
        })
        .collect();
    (!cards.is_empty()).then(|| view! { <div class="cards">{cards}</div> }.into_any())
}
