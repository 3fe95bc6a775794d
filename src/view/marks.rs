//! Words that stand in another language than the page, marked with their `lang` and `dir`; used by every view that may show the original.

use super::edition::Edition;
use crate::words::Arg;
use leptos::prelude::*;

/// `lang` and `dir` of words; nothing where they are the page's own.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// The code of their language.
    pub lang: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: Option<&'static str>,
}

impl Marks {
    /// The marks of words in that language on a page of this edition.
    pub fn of(edition: Edition<'_>, lang: &str) -> Marks {
        let language = edition.site.languages.iter().find(|language| language.code == lang && language.code != edition.lang());
        Marks { lang: language.map(|language| language.code.clone()), dir: language.map(|language| language.dir.as_str()) }
    }

    /// The marks of words that are the original's where they are not translated.
    pub fn where_original(edition: Edition<'_>, translated: bool) -> Marks {
        match edition.site.languages.first() {
            Some(original) if !translated => Marks::of(edition, &original.code),
            _ => Marks::default(),
        }
    }

    /// A paragraph of such words.
    pub fn paragraph(&self, class: Option<&'static str>, text: &str) -> AnyView {
        view! { <p class=class lang=self.lang.clone() dir=self.dir>{text.to_string()}</p> }.into_any()
    }

    /// Such words inside others.
    pub fn inline(&self, text: &str) -> AnyView {
        match &self.lang {
            Some(lang) => view! { <span lang=lang.clone() dir=self.dir>{text.to_string()}</span> }.into_any(),
            None => text.to_string().into_any(),
        }
    }

    /// Such words inside a sentence of the page's own language, which `say` makes around a value.
    pub fn within(&self, text: &str, say: impl Fn(Arg<'_>) -> String) -> AnyView {
        if self.lang.is_none() {
            return say(Arg::Text(text)).into_any();
        }
        const PLACE: &str = "\u{0}";
        let said = say(Arg::Text(PLACE));
        let (before, after) = said.split_once(PLACE).unwrap_or((said.as_str(), ""));
        view! { {before.to_string()}{self.inline(text)}{after.to_string()} }.into_any()
    }

    /// Such words behind a label in the page's own language.
    pub fn labelled(&self, label: String, text: &str) -> AnyView {
        view! { <p><b>{label}</b>" "{self.inline(text)}</p> }.into_any()
    }
}
