//! Bars that lie, from the start of the line, each below its words and value; used by the statistics and by the cost sum.

use crate::view::marks::Marks;
use leptos::prelude::*;

/// A bar.
pub struct Bar {
    /// Its words.
    pub label: AnyView,
    /// Its value in words; `None` where the app tells it elsewhere.
    pub value: Option<String>,
    /// Its length in parts of a hundred.
    pub share: f64,
    /// A class for its colour.
    pub class: Option<&'static str>,
    /// The slot by which the app sets its length.
    pub slot: Option<&'static str>,
}

/// The bar. The picture is hidden from screen readers, since the words say the same.
pub fn bar(bar: Bar) -> AnyView {
    let Bar { label, value, share, class, slot } = bar;
    let class = ["length", class.unwrap_or_default()].join(" ");
    let width = if slot.is_some() { "0".to_string() } else { format!("{share:.1}%") };
    view! {
        <div><span>{label}</span>{value.map(|value| view! { " "<b>{value}</b> })}
            <svg class=class.trim_end().to_string() aria-hidden="true" width="100%" height="20"><rect data-slot=slot height="20" width=width></rect></svg>
        </div>
    }
    .into_any()
}

/// A chart with its caption, which may be in another language. `named_by` is the id of the sentence that says what one sees.
pub fn figure(named_by: Option<&'static str>, marks: &Marks, caption: String, drawn: AnyView) -> AnyView {
    let (lang, dir) = (marks.lang.clone(), marks.dir);
    view! { <figure class="chart" aria-labelledby=named_by><figcaption lang=lang dir=dir>{caption}</figcaption>{drawn}</figure> }.into_any()
}
