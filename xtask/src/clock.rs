//! How long something took, in words; used by everything that reports time.

use std::time::Duration;

/// A length of time as a person says it: `4 s`, `2 min 05 s`.
pub fn said(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 { format!("{seconds} s") } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_said_only_when_there_are_any() {
        assert_eq!(said(Duration::from_millis(4900)), "4 s");
        assert_eq!(said(Duration::from_secs(125)), "2 min 05 s");
    }
}
