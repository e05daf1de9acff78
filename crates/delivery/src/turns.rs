//! How much a target gets a second: each request has a turn, and the turns are evenly apart.

use base::Timestamp;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::time::Duration;

/// The turns of all targets that have them, by their names.
#[derive(Default)]
pub struct Turns(Mutex<HashMap<String, Own>>);

#[derive(Default)]
struct Own {
    /// When the next turn is, in microseconds.
    next: i64,
    /// Whose turns are to come.
    given: HashSet<String>,
}

impl Turns {
    /// How long `who` has to wait for its turn, which is then kept for it; `None` where its turn is now.
    pub fn wait(&self, target: &str, rate: u32, who: &str, now: Timestamp) -> Option<Duration> {
        let mut all = self.0.lock();
        let turns = all.entry(target.to_owned()).or_default();
        if turns.given.remove(who) {
            return None;
        }
        let now = now.as_micros();
        let turn = turns.next.max(now);
        turns.next = turn + 1_000_000 / i64::from(rate.max(1));
        let wait = u64::try_from(turn - now).unwrap_or(0);
        (wait > 0).then(|| {
            turns.given.insert(who.to_owned());
            Duration::from_micros(wait)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_are_evenly_apart_and_kept() {
        let (limits, now) = (Turns::default(), Timestamp::from_secs(1_000));
        let wait = |who: &str, now| limits.wait("d", 4, who, now).map(|wait| wait.as_millis());
        assert_eq!(wait("a", now), None);
        assert_eq!(wait("b", now), Some(250));
        assert_eq!(wait("c", now), Some(500));
        let later = now + Duration::from_millis(250);
        assert_eq!(wait("b", later), None, "it is its turn");
        assert_eq!(wait("d", later), Some(500));
        assert_eq!(wait("b", later), Some(750), "its next attempt has a turn of its own");
        assert_eq!(limits.wait("other", 4, "a", now), None);
        assert_eq!(wait("e", now + Duration::from_secs(60)), None, "turns that nobody took are gone");
    }
}
