//! Lines over years. Places along the line are parts of a hundred of the width, heights are pixels, and all words are HTML beside the
//! picture, so that they keep their size, wrap and can be held against their background.

use super::scale::ticks;
use crate::domain::language::Direction;
use crate::view::marks::Marks;
use leptos::prelude::*;

/// Height of the picture in pixels; the style sheet gives the axis the same.
const HEIGHT: f64 = 240.0;
/// Half the height of a word of the axis, so that it stands beside its line of the grid.
const TOP: f64 = 7.0;
const BOTTOM: f64 = HEIGHT - 7.0;
/// Left free at both sides for markers, in parts of a hundred.
const SIDE: f64 = 2.0;
/// A line has so many markers, and one more at its end.
const MARKERS: usize = 6;

/// A line.
pub struct Line {
    /// Its name, which stands in the key.
    pub name: String,
    /// Its last year and value in words, which stand there too.
    pub value: String,
    /// The language of that name.
    pub marks: Marks,
    /// Years and values, from the earliest.
    pub points: Vec<(f64, f64)>,
}

/// How values of the axis and years are written in the language.
pub struct Say<'a> {
    /// A value of the axis.
    pub value: &'a dyn Fn(f64) -> String,
    /// A year.
    pub year: &'a dyn Fn(f64) -> String,
}

/// Where everything stands: along the line in parts of a hundred, heights in pixels from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The points of each line.
    pub lines: Vec<Vec<(f64, f64)>>,
    /// The ticks from zero: height and value, all equally far apart.
    pub ticks: Vec<(f64, f64)>,
    /// The years that are named: the first, the one in the middle where there is one, the last.
    pub years: Vec<f64>,
}

/// Lays out lines of years and values; mirrored for right to left.
pub fn layout(lines: &[&[(f64, f64)]], dir: Direction) -> Layout {
    let all = || lines.iter().flat_map(|line| line.iter());
    let (first, last) = all().fold((f64::INFINITY, f64::NEG_INFINITY), |(first, last), (year, _)| (first.min(*year), last.max(*year)));
    let ticks = ticks(all().fold(0.0, |most, (_, value)| most.max(*value)));
    let highest = ticks.last().copied().unwrap_or(1.0);
    let along = |year: f64| {
        let at = SIDE + (100.0 - 2.0 * SIDE) * if last > first { (year - first) / (last - first) } else { 1.0 };
        if dir == Direction::Rtl { 100.0 - at } else { at }
    };
    let height = |value: f64| BOTTOM - (BOTTOM - TOP) * (value / highest).clamp(0.0, 1.0);
    let middle = (first + last) / 2.0;
    let years = if last > first { vec![first, middle, last] } else { Vec::from_iter(first.is_finite().then_some(first)) };
    Layout {
        lines: lines.iter().map(|line| line.iter().map(|(year, value)| (along(*year), height(*value))).collect()).collect(),
        ticks: ticks.into_iter().map(|tick| (height(tick), tick)).collect(),
        years: years.into_iter().filter(|year| year.fract() == 0.0).collect(),
    }
}

/// The picture, named by the sentence whose id is given, and below it the key: each line with its name and last value, in the order in which
/// the lines end, from the top.
pub fn lines(named_by: &'static str, lines: &[Line], dir: Direction, say: Say<'_>) -> AnyView {
    let points: Vec<&[(f64, f64)]> = lines.iter().map(|line| line.points.as_slice()).collect();
    let placed = layout(&points, dir);
    let grid = placed.ticks.iter().map(|(y, _)| {
        let y = format!("{y:.1}");
        view! { <line x1="0" x2="100%" y1=y.clone() y2=y></line> }.into_any()
    });
    let grid: Vec<AnyView> = grid.collect();
    let said = |words: String| view! { <span>{words}</span> }.into_any();
    let ticks: Vec<AnyView> = placed.ticks.iter().rev().map(|(_, tick)| said((say.value)(*tick))).collect();
    let years: Vec<AnyView> = placed.years.iter().map(|year| said((say.year)(*year))).collect();
    let drawn: Vec<AnyView> = placed.lines.iter().enumerate().map(|(at, line)| drawn(at, line, HEIGHT)).collect();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    let end = |at: &usize| lines[*at].points.last().map_or(0.0, |(_, value)| *value);
    order.sort_by(|a, b| end(b).total_cmp(&end(a)));
    let key = order.into_iter().map(|at| {
        let (line, sample) = (&lines[at], self::drawn(at, &[(8.0, 8.0), (92.0, 8.0)], 16.0));
        let name = line.marks.inline(&line.name);
        view! {
            <div><svg class="sample" aria-hidden="true" width="48" height="16">{sample}</svg><span>{name}</span>" "<b>{line.value.clone()}</b></div>
        }
        .into_any()
    });
    let key: Vec<AnyView> = key.collect();
    view! {
        <div class="plot">
            <div class="ticks" aria-hidden="true">{ticks}</div>
            <div class="field">
                <svg class="lines" role="img" aria-labelledby=named_by width="100%" height=HEIGHT>{grid}{drawn}</svg>
                <div class="years" aria-hidden="true">{years}</div>
            </div>
        </div>
        {key}
    }
    .into_any()
}

/// A line with markers at its end and on the way, in a class of its own: dash and marker tell it apart.
fn drawn(at: usize, line: &[(f64, f64)], height: f64) -> AnyView {
    let path = line.iter().map(|(x, y)| format!("{x:.2},{y:.1}")).collect::<Vec<_>>().join(" ");
    let every = line.len().div_ceil(MARKERS).max(1);
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
        fn everything_stands_inside_the_picture_and_ticks_are_equally_far_apart(one in points(), other in points()) {
            for dir in [Direction::Ltr, Direction::Rtl] {
                let placed = layout(&[&one, &other], dir);
                for (x, y) in placed.lines.iter().flatten() {
                    prop_assert!((SIDE..=100.0 - SIDE).contains(x) && (TOP - 0.1..=BOTTOM + 0.1).contains(y));
                }
                prop_assert!(placed.ticks.windows(2).all(|pair| pair[0].0 > pair[1].0 && pair[0].1 < pair[1].1));
                let step = (BOTTOM - TOP) / (placed.ticks.len() - 1) as f64;
                prop_assert!(placed.ticks.windows(2).all(|pair| (pair[0].0 - pair[1].0 - step).abs() < 1e-6));
            }
        }

        #[test]
        fn right_to_left_is_the_mirror_image(line in points()) {
            let (left, right) = (layout(&[&line], Direction::Ltr), layout(&[&line], Direction::Rtl));
            for ((x, y), (mirrored, same)) in left.lines[0].iter().zip(&right.lines[0]) {
                prop_assert!((x + mirrored - 100.0).abs() < 1e-9 && y == same);
            }
            prop_assert_eq!(left.years, right.years);
        }
    }

    #[test]
    fn the_first_the_last_and_a_whole_year_in_the_middle_are_named() {
        let years = |first: f64, last: f64| layout(&[&[(first, 1.0), (last, 2.0)]], Direction::Ltr).years;
        assert_eq!(years(2000.0, 2025.0), [2000.0, 2025.0]);
        assert_eq!(years(2014.0, 2022.0), [2014.0, 2018.0, 2022.0]);
        assert_eq!(years(2020.0, 2020.0), [2020.0]);
    }
}
