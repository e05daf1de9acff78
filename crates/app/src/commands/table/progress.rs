//! How far a long command has come: a line that redraws on a terminal, and a line every ten seconds elsewhere.

use crate::screen::{live, note};
use base::Clock;
use std::io::Write as _;
use std::time::Duration;

/// Counts items.
pub(in crate::commands) struct Progress {
    clock: Clock,
    verb: &'static str,
    is_live: bool,
    began: Duration,
    shown: Duration,
    pub(in crate::commands) items: u64,
}

impl Progress {
    /// Nothing done yet; `verb` is what is done, such as `exported`.
    pub(in crate::commands) fn new(clock: &Clock, verb: &'static str) -> Self {
        let now = clock.monotonic();
        Self { clock: clock.clone(), verb, is_live: live(), began: now, shown: now, items: 0 }
    }

    /// Counts more items, and shows so now and then.
    pub(in crate::commands) fn add(&mut self, items: u64) {
        self.items += items;
        let now = self.clock.monotonic();
        let pause = if self.is_live { Duration::from_millis(100) } else { Duration::from_secs(10) };
        if now.saturating_sub(self.shown) < pause {
            return;
        }
        self.shown = now;
        if self.is_live {
            let mut error = std::io::stderr();
            let _ = write!(error, "\r\x1b[K{}", self.line());
            let _ = error.flush();
        } else {
            note!("{}", self.line());
        }
    }

    /// Takes the line away, so that what comes next begins on a clear one.
    pub(in crate::commands) fn end(&self) {
        if self.is_live {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }

    /// Seconds since it began.
    pub(in crate::commands) fn seconds(&self) -> f64 {
        self.clock.monotonic().saturating_sub(self.began).as_secs_f64()
    }

    /// So many items, in so long, at such a rate.
    pub(in crate::commands) fn line(&self) -> String {
        let seconds = self.seconds();
        let rate = if seconds > 0.0 { per_second(self.items, seconds) } else { 0.0 };
        format!("{} {} items in {seconds:.1} s, {rate:.0} a second", self.verb, self.items)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a rate for people")]
fn per_second(items: u64, seconds: f64) -> f64 {
    items as f64 / seconds
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{ManualClock, Timestamp};

    #[test]
    fn it_says_how_many_and_how_fast() {
        let clock = ManualClock::new(Timestamp::from_secs(1));
        let mut progress = Progress::new(&clock.clock(), "exported");
        assert_eq!(progress.line(), "exported 0 items in 0.0 s, 0 a second");
        clock.advance(Duration::from_secs(2));
        progress.add(50);
        assert_eq!(progress.line(), "exported 50 items in 2.0 s, 25 a second");
    }
}
