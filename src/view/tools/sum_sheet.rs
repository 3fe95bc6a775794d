//! The sum of a plan as the cost sum shows it: two tables and a chart, written natively with empty slots; the app fills in the numbers.
//!
//! | slot | filled with |
//! |---|---|
//! | `fault` | why the amounts cannot be added up; the rest is then hidden |
//! | `currency` | the currency of all amounts |
//! | `{question}`, `total`, `not-yours`, `loan` | costs that are paid once; a row without a number is hidden |
//! | `pay.{case}`, `spent.{case}`, `left.{case}`, `wait.{case}`, `repay.{case}`, `year.{case}` | of the cases `promised` and `worst` |
//! | `past` | that paying back takes longer than the contract |
//! | `bar.total`, `bar.promised`, `bar.worst` | the widths of the chart's bars |

use crate::counsel::Check;
use crate::counsel::sum::COSTS;
use crate::view::chart::{Bar, bar, figure};
use crate::view::icon;
use crate::view::marks::Marks;
use crate::view::phrase::word;
use crate::words::{Message, Words, ids};
use leptos::prelude::*;

/// The bars of the chart, from the top: their slot, their class and their words.
const BARS: [(&str, &str, Message); 3] =
    [("bar.total", "cost", ids::SUM_TOTAL), ("bar.promised", "promised", ids::SUM_PROMISED), ("bar.worst", "worst", ids::SUM_WORST)];

/// The sum, empty.
pub fn sum_sheet(check: &Check, words: &Words) -> impl IntoView + use<> {
    let costs = COSTS.map(|question| once(question, word(words, &format!("{}-{question}.short", check.id))));
    let totals = [("total", ids::SUM_TOTAL), ("not-yours", ids::SUM_NOT_YOURS), ("loan", ids::SUM_LOAN)];
    let totals = totals.map(|(slot, message)| once(slot, words.text(message)));
    let rows = [
        ("pay", ids::SUM_PAY),
        ("spent", ids::SUM_SPENT),
        ("left", ids::SUM_LEFT),
        ("wait", ids::SUM_WAIT),
        ("repay", ids::SUM_REPAY),
        ("year", ids::SUM_YEAR),
    ];
    let rows = rows.map(|(slot, message)| {
        let cell = |case: &str| view! { <td data-slot=[slot, ".", case].concat()></td> };
        view! { <tr><th scope="row">{words.text(message)}</th>{cell("promised")}{cell("worst")}</tr> }
    });
    let how = [ids::SUM_HOW_RATE, ids::SUM_HOW_LEFT, ids::SUM_HOW_REPAY, ids::SUM_HOW_TEST];
    let how = how.map(|message| view! { <li>{words.text(message)}</li> });
    view! {
        <section data-sum="">
            <h3>{words.text(ids::SUM_TITLE)}</h3>
            <p class="note care" data-slot="fault" hidden></p>
            <div data-sums="">
                <p class="quiet-text" data-slot="currency"></p>
                <table class="sum"><caption>{words.text(ids::SUM_COSTS)}</caption><tbody>{costs}{totals}</tbody></table>
                <table class="sum">
                    <caption>{words.text(ids::SUM_EACH_MONTH)}</caption>
                    <thead><tr>
                        <th scope="col">{words.text(ids::SUM_CASE)}</th>
                        <th scope="col">{words.text(ids::SUM_PROMISED)}</th>
                        <th scope="col">{words.text(ids::SUM_WORST)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
                <p><strong data-slot="past"></strong></p>
                {chart(words)}
                <details class="more"><summary>{icon::OPEN.view()}{words.text(ids::SUM_HOW)}</summary><ul>{how}</ul></details>
            </div>
        </section>
    }
}

fn once(slot: &'static str, label: String) -> impl IntoView + use<> {
    view! { <tr><th scope="row">{label}</th><td data-slot=slot></td></tr> }
}

/// Bars of all costs and of what is left in a year: told apart by their place, their words and their pattern, not by colour alone.
fn chart(words: &Words) -> impl IntoView + use<> {
    let bars = BARS.map(|(slot, class, message)| {
        bar(Bar { label: words.text(message).into_any(), value: None, share: 0.0, class: Some(class), slot: Some(slot) })
    });
    figure(None, &Marks::default(), words.text(ids::SUM_CHART), bars.into_any())
}
