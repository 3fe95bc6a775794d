//! From values to lengths: the ticks of an axis and the share of a bar; used by the charts.

/// So many steps at most, so that their labels fit on a phone.
const MOST_STEPS: f64 = 5.0;

/// The ticks of an axis from zero: round numbers, the last not below `most`.
pub fn ticks(most: f64) -> Vec<f64> {
    if most <= 0.0 || !most.is_finite() {
        return vec![0.0, 1.0];
    }
    let rough = most / MOST_STEPS;
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|step| *step >= rough * (1.0 - 1e-9)).unwrap_or(rough);
    let steps = (most / step * (1.0 - 1e-9)).ceil().max(1.0) as usize;
    (0..=steps).map(|at| at as f64 * step).collect()
}

/// The length of a bar in parts of a hundred of the longest. What is below zero has none.
pub fn share(value: f64, longest: f64) -> f64 {
    if longest > 0.0 { (value / longest * 100.0).clamp(0.0, 100.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ticks_ascend_from_zero_in_equal_steps_and_hold_the_largest_value(most in 1e-3_f64..1e12) {
            let ticks = ticks(most);
            prop_assert!(ticks[0] == 0.0 && *ticks.last().unwrap() >= most * (1.0 - 1e-9), "{most}: {ticks:?}");
            prop_assert!((2..=6).contains(&ticks.len()), "{most}: {ticks:?}");
            let step = ticks[1];
            prop_assert!(ticks.windows(2).all(|pair| (pair[1] - pair[0] - step).abs() < step * 1e-6), "{most}: {ticks:?}");
            prop_assert!(*ticks.last().unwrap() < most + step * (1.0 + 1e-6), "{most}: {ticks:?}");
        }

        #[test]
        fn bars_are_as_long_as_their_values(one in 0.0_f64..1e9, other in 0.0_f64..1e9) {
            let longest = one.max(other).max(1.0);
            let (short, long) = (share(one, longest), share(other, longest));
            prop_assert!((short * other - long * one).abs() <= 1e-6 * longest * 100.0);
            prop_assert!((0.0..=100.0).contains(&short));
        }
    }

    #[test]
    fn nothing_and_less_than_nothing_have_no_length() {
        assert_eq!((share(5.0, 0.0), share(-5.0, 10.0), share(20.0, 10.0)), (0.0, 0.0, 100.0));
        assert_eq!(ticks(0.0), [0.0, 1.0]);
        assert_eq!(ticks(10.0), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
    }
}
