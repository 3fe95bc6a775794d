//! The sum of a live cost sum: the numbers of `counsel::sum`, in the digits of the language, put into the tables and the chart.

use super::slots::{hide, say, slot};
use super::tool::Tool;
use crate::counsel::sum::{COSTS, Case, Repay, Sums, Unsummed, sum};
use crate::counsel::{Answer, Answers};
use crate::words::{Arg, Isolation, Number, ids};

/// Fills the sum that stands in the tool's box.
pub fn fill(tool: &Tool, answers: &Answers) {
    let words = &tool.data.words;
    let (place, said) = (&tool.place, |message, args: &[(&str, Arg<'_>)]| words.text_with(message, args, Isolation::On));
    let fault = match sum(&tool.data.check, answers) {
        Ok(sums) => {
            show(tool, answers, &sums);
            None
        }
        Err(Unsummed::NoRate(own, abroad)) => Some(said(ids::SUM_NO_RATE, &[("own", Arg::Text(&own)), ("abroad", Arg::Text(&abroad))])),
        Err(Unsummed::ThirdCurrency(third)) => Some(said(ids::SUM_THIRD, &[("currency", Arg::Text(&third))])),
    };
    hide(slot(place, "fault"), fault.is_none());
    hide(place.query_selector("[data-sums]").ok().flatten(), fault.is_some());
    say(place, "fault", &fault.unwrap_or_default());
}

fn show(tool: &Tool, answers: &Answers, sums: &Sums) {
    let words = &tool.data.words;
    let place = &tool.place;
    let amount = |amount: i64| words.numbering.format(Number::from(amount));
    say(place, "currency", &words.text_with(ids::SUM_CURRENCY, &[("currency", Arg::Text(&sums.currency))], Isolation::On));

    let once = |name: &str, sum: Option<u64>| {
        say(place, name, &sum.map(|sum| amount(sum as i64)).unwrap_or_default());
        hide(slot(place, name).and_then(|cell| cell.parent_element()), sum.is_none());
    };
    for question in COSTS {
        once(question, sums.costs.iter().find(|(of, _)| of == question).map(|(_, sum)| *sum));
    }
    once("total", Some(sums.total));
    once("not-yours", Some(sums.not_the_workers).filter(|sum| *sum > 0));
    once("loan", Some(sums.loan).filter(|sum| *sum > 0));

    let open = || words.text(ids::SUM_OPEN);
    let year = |case: &Case| case.left.map(|left| left * 12);
    for (name, case) in [("promised", &sums.promised), ("worst", &sums.worst)] {
        let cell = |row: &str, said: String| say(place, &[row, ".", name].concat(), &said);
        cell("pay", case.pay.map_or_else(open, |pay| amount(pay as i64)));
        cell("spent", amount(sums.spent as i64));
        cell("left", case.left.map_or_else(open, amount));
        cell("wait", amount(case.wait.into()));
        cell("year", year(case).map_or_else(open, amount));
        cell(
            "repay",
            match case.repay {
                Repay::Months(months) => amount(months.into()),
                Repay::Never => words.text(ids::SUM_NEVER),
                Repay::Unknown => open(),
            },
        );
    }

    let contract = match answers.get("months") {
        Some(Answer::Number(months)) => Some(*months),
        _ => None,
    };
    let is_past =
        |repay| matches!((repay, contract), (Repay::Months(months), Some(contract)) if months > contract) || repay == Repay::Never;
    let past = contract.filter(|_| is_past(sums.worst.repay) || is_past(sums.promised.repay));
    let past = past
        .map(|months| words.text_with(ids::SUM_PAST_CONTRACT, &[("months", Arg::Number(Number::from(i64::from(months))))], Isolation::On));
    say(place, "past", &past.unwrap_or_default());

    let bars = [("bar.total", Some(sums.total as i64)), ("bar.promised", year(&sums.promised)), ("bar.worst", year(&sums.worst))];
    let longest = bars.iter().filter_map(|(_, length)| *length).max().unwrap_or(0).max(1);
    for (name, length) in bars {
        if let Some(bar) = slot(place, name) {
            let share = length.unwrap_or(0).max(0) / (longest / 100).max(1);
            let _ = bar.set_attribute("width", &[&share.to_string(), "%"].concat());
        }
    }
}
