//! The fields of answers that are typed or picked: numbers, amounts, levels, days; part of the worksheet.

use crate::counsel::fact::scale;
use crate::counsel::{Kind, Question};
use crate::domain::Catalog;
use crate::view::phrase::{number, word};
use crate::words::{Arg, Isolation, Words, ids};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The fields of a question, empty, each with its label, and room for what is wrong with what was typed.
pub fn fields(question: &Question, catalog: &Catalog, words: &Words) -> impl IntoView + use<> {
    let shown = match question.kind {
        Kind::Number => written(question, "numeric", words.text(ids::TYPED_NUMBER)).into_any(),
        Kind::Decimal => written(question, "decimal", words.text(ids::TYPED_NUMBER)).into_any(),
        Kind::Money => money(question, catalog, words).into_any(),
        Kind::Levels => question.scales.iter().map(|id| level(question, id, words)).collect_view().into_any(),
        Kind::Day => day(question, words).into_any(),
        Kind::One | Kind::Several | Kind::Text => ().into_any(),
    };
    view! { <div class="typed">{shown}</div><p class="wrong" role="alert" data-wrong="" hidden></p> }
}

fn written(question: &Question, mode: &'static str, label: String) -> impl IntoView + use<> {
    view! { <label><span>{label}</span><input type="text" inputmode=mode name=question.id.clone() autocomplete="off" maxlength="40"/></label> }
}

fn money(question: &Question, catalog: &Catalog, words: &Words) -> impl IntoView + use<> {
    let per = question.per.map_or("once", |per| per.as_str());
    let amount = words.text_with(ids::TYPED_AMOUNT, &[("per", Arg::Text(per))], Isolation::Off);
    let mut used: BTreeMap<&str, (Vec<&str>, Vec<String>)> = BTreeMap::new();
    for country in catalog.countries.values() {
        let (codes, names) = used.entry(country.currency.as_str()).or_default();
        codes.push(country.code.as_str());
        names.push(word(words, &format!("country-{}", country.code)));
    }
    let options = used.into_iter().map(|(code, (codes, countries))| {
        view! { <option value=code.to_string() data-of=codes.join(" ")>{code.to_string()}" ("{countries.join(" / ")}")"</option> }
    });
    let options = options.collect_view();
    view! {
        {written(question, "numeric", amount)}
        <label><span>{words.text(ids::TYPED_CURRENCY)}</span>
            <select name=[&question.id, "-currency"].concat() autocomplete="off"><option value=""></option>{options}</select>
        </label>
    }
}

fn level(question: &Question, id: &str, words: &Words) -> impl IntoView + use<> {
    let is_language = id != "education";
    let levels = scale(id).unwrap_or_default().iter().enumerate().map(|(at, name)| {
        let said = word(words, &format!("level-{}", name.to_ascii_lowercase()));
        let said = if is_language { format!("{name}: {said}") } else { said };
        view! { <option value=(at + 1).to_string()>{said}</option> }
    });
    let levels = levels.collect_view();
    view! {
        <label><span>{word(words, &format!("scale-{id}"))}</span>
            <select name=question.id.clone() data-scale=id.to_string() autocomplete="off">
                <option value=""></option>
                <option value="0">{words.text(ids::LEVEL_NONE)}</option>
                {levels}
            </select>
        </label>
    }
}

fn day(question: &Question, words: &Words) -> impl IntoView + use<> {
    view! { <label><span>{words.text(ids::TYPED_DAY)}</span><input type="date" name=question.id.clone() autocomplete="off"/></label> }
}

/// The bounds of a number in words, where it has both.
pub fn bounds(question: &Question, words: &Words) -> Option<String> {
    let (least, most) = question.least.zip(question.most)?;
    let args = [("least", number(least.into())), ("most", number(most.into()))];
    Some(words.text_with(ids::TYPED_BOUNDS, &args, Isolation::Off))
}
