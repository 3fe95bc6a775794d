//! The pages of figures: the list by question, and a page for each set. What they share is here.

mod list;
mod one;

pub use list::statistics;
pub use one::statistic;

use super::everywhere;
use crate::domain::{Section, Statistic, address};
use crate::view::document::Head;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// The head of a page whose words may stand in the original language alone. `more` are steps between the section and the page.
fn head(
    edition: Edition<'_>,
    words: [String; 2],
    path: impl Fn(&str) -> String,
    stands_in: &[String],
    more: Vec<(String, String)>,
) -> Head {
    let [title, description] = words;
    let translated = stands_in.iter().any(|code| code == edition.lang());
    let original = edition.site.languages.first().filter(|_| !translated);
    let mut crumbs = vec![
        (edition.text(ids::NAV_HOME), edition.home()),
        (edition.section_name(Section::Facts), address::section(edition.lang(), Section::Facts)),
    ];
    crumbs.extend(more);
    Head {
        title,
        title_marks: Marks::default(),
        description,
        path: path(edition.lang()),
        canonical: original.map(|original| path(&original.code)),
        alternates: stands_in.iter().filter(|_| translated).map(|code| (code.clone(), path(code))).collect(),
        chooser: everywhere(edition, &path),
        section: Some(Section::Facts),
        crumbs,
    }
}

/// That sentences stand in the original language, where some of these do.
fn untranslated<'a>(
    edition: Edition<'_>,
    mut shown: impl Iterator<Item = &'a Statistic>,
    path: impl Fn(&str) -> String,
) -> Option<AnyView> {
    let original = edition.site.languages.first()?;
    if shown.all(|statistic| statistic.translated) {
        return None;
    }
    let said = edition.words.text_with(ids::STATISTICS_UNTRANSLATED, &[("language", Arg::Text(&original.name))], Isolation::On);
    let link = view! { <a href=path(&original.code) hreflang=original.code.clone()>{edition.text(ids::TRANSLATION_ORIGINAL)}</a> };
    Some(view! { <div class="note" data-untranslated="">{icon::GLOBE.view()}<div><p>{said}" "{link}</p></div></div> }.into_any())
}
