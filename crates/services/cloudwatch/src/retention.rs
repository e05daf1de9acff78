//! How finely values of an age are kept, and what of them a period shows. Pure.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html>

use crate::records::point::Stretch;

pub(crate) const HOUR: i64 = 3600;
pub(crate) const DAY: i64 = 24 * HOUR;

/// Values older than this are gone.
pub(crate) const LONGEST: i64 = 455 * DAY;
/// The age from which on values are kept by stretches of this length at the least.
pub(crate) const STEPS: [(i64, Stretch); 3] =
    [(3 * HOUR, Stretch::Minute), (15 * DAY, Stretch::FiveMinutes), (63 * DAY, Stretch::Hour)];

/// The finest stretch that values of an age are kept by.
pub(crate) fn finest(age: i64) -> Stretch {
    let reached = STEPS.iter().rev().find(|(from, _)| age > *from);
    reached.map_or(Stretch::Second, |(_, stretch)| *stretch)
}

/// Where a value that comes in is put.
pub(crate) fn stretch(age: i64, is_high_resolution: bool) -> Stretch {
    let finest = finest(age);
    if is_high_resolution { finest } else { finest.max(Stretch::Minute) }
}

/// The periods that a query is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// The beginning of the first, in seconds since the epoch.
    pub(crate) start: i64,
    /// The last begins before this.
    pub(crate) end: i64,
    pub(crate) period: i64,
}

impl Window {
    /// The periods of a query; its start is rounded down, the coarser the longer it is ago.
    pub(crate) fn new(start: i64, end: i64, period: i64, now: i64) -> Self {
        let by = match finest(now - start) {
            Stretch::Second | Stretch::Minute if period < 60 => period,
            Stretch::Second | Stretch::Minute => 60,
            coarser => coarser.seconds(),
        };
        Self { start: start - start.rem_euclid(by), end, period }
    }

    /// How many periods.
    pub(crate) fn len(self) -> i64 {
        let seconds = (self.end - self.start).max(0);
        seconds / self.period + i64::from(seconds % self.period != 0)
    }

    /// The beginning of the period that a time is in.
    pub(crate) fn period_of(self, at: i64) -> i64 {
        at - (at - self.start).rem_euclid(self.period)
    }

    /// Whether the values of a time are shown: a period that old values are not kept by shows none of them.
    pub(crate) fn shows(self, at: i64, now: i64) -> bool {
        now - at <= LONGEST && self.period % finest(now - at).seconds() == 0
    }
}

/// Whether AWS has such a period.
pub(crate) fn is_period(seconds: i32) -> bool {
    matches!(seconds, 1 | 5 | 10 | 20 | 30) || (seconds > 0 && seconds % 60 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    #[test]
    fn values_are_kept_as_finely_as_aws_says() {
        for (age, high, standard) in [
            (-3600, Stretch::Second, Stretch::Minute),
            (3 * HOUR, Stretch::Second, Stretch::Minute),
            (3 * HOUR + 1, Stretch::Minute, Stretch::Minute),
            (14 * DAY, Stretch::Minute, Stretch::Minute),
            (16 * DAY, Stretch::FiveMinutes, Stretch::FiveMinutes),
            (64 * DAY, Stretch::Hour, Stretch::Hour),
        ] {
            assert_eq!((stretch(age, true), stretch(age, false)), (high, standard), "{age}");
        }
    }

    #[test]
    fn a_start_is_rounded_by_its_age_and_period() {
        let start = |ago: i64, period| NOW - ago - Window::new(NOW - ago, NOW, period, NOW).start;
        // 1,800,000,000 is a whole hour.
        assert_eq!((start(23, 10), start(23, 60), start(23, 300)), (7, 37, 37));
        assert_eq!(start(16 * DAY - 7, 300), 7);
        assert_eq!(start(16 * DAY - 601, 300), 1);
        assert_eq!(start(64 * DAY - 601, 3600), 601);
        let window = Window::new(NOW - 600, NOW + 1, 300, NOW);
        assert_eq!((window.len(), window.period_of(NOW - 301), window.period_of(NOW)), (3, NOW - 600, NOW));
    }

    #[test]
    fn a_period_shows_what_is_kept_by_it() {
        let shows = |ago, period| Window::new(NOW - 500 * DAY, NOW, period, NOW).shows(NOW - ago, NOW);
        assert!(shows(60, 10) && !shows(4 * HOUR, 10) && shows(4 * HOUR, 60));
        assert!(
            !shows(16 * DAY, 60) && shows(16 * DAY, 600) && !shows(64 * DAY, 600) && shows(64 * DAY, 7200)
        );
        assert!(!shows(456 * DAY, 3600));
        assert!(is_period(20) && is_period(120) && !is_period(45) && !is_period(0) && !is_period(-60));
    }
}
