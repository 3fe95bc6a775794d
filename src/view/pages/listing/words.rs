//! The glossary: hard words in the order of the reader's language, each with its meaning, its source and the page that says more.

use super::{Told, finder, none_left};
use crate::domain::Term;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::marks::Marks;
use crate::view::order::by_name;
use crate::view::tools::sheets::source_line;
use crate::words::{Arg, Isolation, ids};
use leptos::prelude::*;

/// All terms.
pub(super) fn words(edition: Edition<'_>) -> Told {
    let mut terms: Vec<(String, &Term)> = edition.catalog.glossary.iter().map(|term| (term.word.clone(), term)).collect();
    by_name(edition.lang(), &mut terms);
    let items = terms.into_iter().map(|(_, term)| item(edition, term));
    let body = view! {
        {untranslated(edition)}
        {finder(edition, "glossary", ids::WORDS_FIND, None)}
        <ul class="facts narrow" id="glossary">{items.collect_view()}</ul>
        {none_left(edition, ids::WORDS_NONE)}
    };
    Told { title: edition.text(ids::WORDS_TITLE), description: edition.text(ids::WORDS_LEAD), body: body.into_any() }
}

fn item(edition: Edition<'_>, term: &Term) -> AnyView {
    let Marks { lang, dir } = Marks::where_original(edition, term.translated);
    let page = term.page.as_ref().and_then(|page| edition.catalog.page(page)).map(|page| {
        let Marks { lang, dir } = Marks::of(edition, &page.body_lang);
        view! { <p><a class="go" href=edition.path(page) lang=lang dir=dir>{page.title.clone()}</a></p> }
    });
    let source = term.source.as_ref().and_then(|key| edition.catalog.works.get(key)).map(|work| source_line(edition.words, work));
    let (id, word, meaning) = (term.id.clone(), term.word.clone(), term.meaning.clone());
    view! {
        <li id=id>
            <p lang=lang.clone() dir=dir><dfn>{word}</dfn></p>
            <p lang=lang dir=dir>{meaning}</p>
            {page}
            {source}
        </li>
    }
    .into_any()
}

/// Once: that some terms stand in the original language.
fn untranslated(edition: Edition<'_>) -> Option<impl IntoView + use<>> {
    let original = edition.site.languages.first()?;
    let missing = edition.catalog.glossary.iter().any(|term| !term.translated);
    let said = edition.words.text_with(ids::COUNTRY_UNTRANSLATED_PART, &[("language", Arg::Text(&original.name))], Isolation::On);
    missing.then(|| view! { <div class="note" data-untranslated="">{icon::GLOBE.view()}<div><p>{said}</p></div></div> })
}
