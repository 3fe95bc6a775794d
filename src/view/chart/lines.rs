//! Lines over years. Places along the line are parts of a hundred of the width, heights are pixels, so that text keeps its size on any screen.

use super::scale::ticks;
use crate::domain::language::Direction;
use crate::view::marks::Marks;
use leptos::prelude::*;

/// Height of the picture in pixels.
const HEIGHT: f64 = 264.0;
/// Above it stand no values, so that the highest label fits.
const TOP: f64 = 26.0;
/// Below it stand the years.
const BOTTOM: f64 = HEIGHT - 26.0;
/// Left free at both sides for markers, in parts of a hundred.
const SIDE: f64 = 2.0;
/// Left free at the end for the numbers of lines, in parts of a hundred.
const NUMBERED: f64 = 7.0;
/// Between two numbers at the ends of lines.
const GAP: f64 = 16.0;
/// So many years have a label at most.
const MOST_YEARS: usize = 5;

/// A line.
pub struct Line {
    /// Its name, which stands below the picture beside its number.
    pub name: String,
    /// Its last value in words, which stands there too.
    pub value: String,
    /// The language of that name.
    pub marks: Marks,
    /// Years and values, from the earliest.
    pub points: Vec<(f64, f64)>,
}

/// How values of the axis, years and the numbers of lines are written in the language.
pub struct Say<'a> {
    /// A value of the axis.
    pub value: &'a dyn Fn(f64) -> String,
    /// A year.
    pub year: &'a dyn Fn(f64) -> String,
    /// The number of a line, from 1.
    pub number: &'a dyn Fn(usize) -> String,
}

/// Where everything stands: along the line in parts of a hundred, heights in pixels from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The points of each line.
    pub lines: Vec<Vec<(f64, f64)>>,
    /// The height of the number at the end of each line.
    pub labels: Vec<f64>,
    /// The ticks: height and value.
    pub ticks: Vec<(f64, f64)>,
    /// The years that have a label: where, and which.
    pub years: Vec<(f64, f64)>,
}

/// Lays out lines of years and values; mirrored for right to left.
pub fn layout(lines: &[&[(f64, f64)]], dir: Direction) -> Layout {
    let all = || lines.iter().flat_map(|line| line.iter());
    let (first, last) = all().fold((f64::INFINITY, f64::NEG_INFINITY), |(first, last), (year, _)| (first.min(*year), last.max(*year)));
    let ticks = ticks(all().fold(0.0, |most, (_, value)| most.max(*value)));
    let highest = ticks.last().copied().unwrap_or(1.0);
    let room = 100.0 - 2.0 * SIDE - if lines.len() > 1 { NUMBERED } else { 0.0 };
    let along = |year: f64| {
        let at = SIDE + room * if last > first { (year - first) / (last - first) } else { 1.0 };
        if dir == Direction::Rtl { 100.0 - at } else { at }
    };
    let height = |value: f64| BOTTOM - (BOTTOM - TOP) * (value / highest).clamp(0.0, 1.0);
    let placed: Vec<Vec<(f64, f64)>> =
        lines.iter().map(|line| line.iter().map(|(year, value)| (along(*year), height(*value))).collect()).collect();
    let ends: Vec<f64> = placed.iter().map(|line| line.last().map_or(BOTTOM, |(_, y)| *y)).collect();
    let years = years(first, last).into_iter().map(|year| (along(year), year)).collect();
    Layout { labels: apart(&ends), ticks: ticks.into_iter().map(|tick| (height(tick), tick)).collect(), years, lines: placed }
}

/// The first and the last year, and whole steps between them.
fn years(first: f64, last: f64) -> Vec<f64> {
    if !first.is_finite() || last <= first {
        return Vec::from_iter(first.is_finite().then_some(first));
    }
    let span = last - first;
    let step = [1.0, 2.0, 5.0, 10.0, 20.0].into_iter().find(|step| span / step <= (MOST_YEARS - 1) as f64).unwrap_or(span);
    let between = (1..MOST_YEARS).map(|at| last - at as f64 * step).take_while(|year| *year - first >= step * 0.7);
    let mut years: Vec<f64> = between.chain([first, last]).collect();
    years.sort_by(f64::total_cmp);
    years
}

/// The heights of numbers beside the ends of lines, none over another.
fn apart(ends: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..ends.len()).collect();
    order.sort_by(|a, b| ends[*b].total_cmp(&ends[*a]));
    let mut heights = vec![0.0; ends.len()];
    let mut below = f64::INFINITY;
    for at in order.iter().copied() {
        heights[at] = (ends[at] + 5.0).min(below - GAP);
        below = heights[at];
    }
    let over = (TOP - 12.0 - below).max(0.0);
    heights.into_iter().map(|height| height + over).collect()
}

/// The picture, named by the sentence whose id is given, and below it the key: what each line is, and its last value.
pub fn lines(named_by: &'static str, lines: &[Line], dir: Direction, say: Say<'_>) -> AnyView {
    let Say { value, year, number } = say;
    let points: Vec<&[(f64, f64)]> = lines.iter().map(|line| line.points.as_slice()).collect();
    let placed = layout(&points, dir);
    let (start, end) = if dir == Direction::Rtl { ("100%", "0") } else { ("0", "100%") };
    let ticks: Vec<AnyView> = placed
        .ticks
        .iter()
        .map(|(y, tick)| {
            let text = (*tick > 0.0).then(|| view! { <text x=start y=format!("{:.1}", y - 4.0)>{value(*tick)}</text> });
            view! { <line x1="0" x2="100%" y1=format!("{y:.1}") y2=format!("{y:.1}")></line>{text} }.into_any()
        })
        .collect();
    let count = placed.years.len();
    let years: Vec<AnyView> = placed
        .years
        .iter()
        .enumerate()
        .map(|(at, (x, when))| {
            let anchor = if at == 0 {
                "start"
            } else if at + 1 == count {
                "end"
            } else {
                "middle"
            };
            view! { <text x=format!("{x:.2}%") y=HEIGHT - 6.0 text-anchor=anchor>{year(*when)}</text> }.into_any()
        })
        .collect();
    let drawn: Vec<AnyView> = placed.lines.iter().enumerate().map(|(at, line)| drawn(at, line, HEIGHT)).collect();
    let numbered = lines.len() > 1;
    let number = |at: usize| numbered.then(|| number(at + 1));
    let labels = placed.labels.iter().enumerate().filter_map(|(at, y)| {
        let said = number(at)?;
        Some(view! { <text class="number" x=end y=format!("{y:.1}") text-anchor="end">{said}</text> }.into_any())
    });
    let labels: Vec<AnyView> = labels.collect();
    let key = lines.iter().enumerate().map(|(at, line)| {
        let sample = self::drawn(at, &[(6.0, 8.0), (94.0, 8.0)], 16.0);
        let said = number(at).map(|said| view! { <b>{said}</b>" " });
        view! {
            <div><span><svg class="sample" aria-hidden="true" width="48" height="16">{sample}</svg>" "{said}{line.marks.inline(&line.name)}</span>" "<b>{line.value.clone()}</b></div>
        }
        .into_any()
    });
    let key: Vec<AnyView> = key.collect();
    view! {
        <svg class="lines" role="img" aria-labelledby=named_by width="100%" height=HEIGHT>
            <g class="axis">{ticks}{years}</g>
            {drawn}
            {labels}
        </svg>
        {key}
    }
    .into_any()
}

/// A line with markers at its ends and between, in a class of its own.
fn drawn(at: usize, line: &[(f64, f64)], height: f64) -> AnyView {
    let path = line.iter().map(|(x, y)| format!("{x:.2},{y:.1}")).collect::<Vec<_>>().join(" ");
    let every = line.len().div_ceil(6).max(1);
    let marked = line.iter().rev().step_by(every).map(|(x, y)| {
        let (x, y) = (format!("{x:.2}%"), format!("{y:.1}"));
        match at {
            0 => view! { <circle cx=x cy=y r="4.5"></circle> }.into_any(),
            1 => view! { <rect x=x y=y width="9" height="9" transform="translate(-4.5 -4.5)"></rect> }.into_any(),
            2 => view! { <svg x=x y=y overflow="visible"><path d="M0-6 5.5 4.5h-11z"></path></svg> }.into_any(),
            _ => view! { <svg x=x y=y overflow="visible"><path d="M0-6 6 0 0 6-6 0z"></path></svg> }.into_any(),
        }
    });
    let marked: Vec<AnyView> = marked.collect();
    view! {
        <g class=format!("line{at}")>
            <svg width="100%" height=height viewBox=format!("0 0 100 {height}") preserveAspectRatio="none"><polyline points=path vector-effect="non-scaling-stroke"></polyline></svg>
            {marked}
        </g>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn points() -> impl Strategy<Value = Vec<(f64, f64)>> {
        proptest::collection::vec(0.0_f64..1e8, 2..30)
            .prop_map(|values| values.into_iter().enumerate().map(|(at, value)| (2000.0 + at as f64, value)).collect())
    }

    proptest! {
        #[test]
        fn everything_stands_inside_the_picture_and_labels_apart(one in points(), other in points()) {
            for dir in [Direction::Ltr, Direction::Rtl] {
                let placed = layout(&[&one, &other], dir);
                for (x, y) in placed.lines.iter().flatten() {
                    prop_assert!((SIDE..=100.0 - SIDE).contains(x) && (TOP - 0.1..=BOTTOM + 0.1).contains(y));
                }
                prop_assert!(placed.labels.iter().all(|y| (12.0..=HEIGHT).contains(y)), "{:?}", placed.labels);
                prop_assert!((placed.labels[0] - placed.labels[1]).abs() >= GAP - 1e-9);
                prop_assert!(placed.ticks.windows(2).all(|pair| pair[0].0 > pair[1].0 && pair[0].1 < pair[1].1));
                prop_assert!(placed.years.len() <= MOST_YEARS + 1);
            }
        }

        #[test]
        fn right_to_left_is_the_mirror_image(line in points()) {
            let (left, right) = (layout(&[&line], Direction::Ltr), layout(&[&line], Direction::Rtl));
            for ((x, y), (mirrored, same)) in left.lines[0].iter().zip(&right.lines[0]) {
                prop_assert!((x + mirrored - 100.0).abs() < 1e-9 && y == same);
            }
            prop_assert_eq!(left.labels, right.labels);
        }
    }

    #[test]
    fn long_times_have_few_labels_with_the_first_and_the_last_year() {
        assert_eq!(years(2000.0, 2025.0), [2000.0, 2015.0, 2025.0]);
        assert_eq!(years(2014.0, 2022.0), [2014.0, 2016.0, 2018.0, 2020.0, 2022.0]);
        assert_eq!(years(2020.0, 2020.0), [2020.0]);
    }
}
