//! What a FIFO queue has seen in the last five minutes. Pure.

use crate::records::dedup::{DedupKey, Seen};
use base::Timestamp;
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// How long a deduplication id is remembered.
pub(crate) const REMEMBERED: Duration = Duration::from_secs(300);

/// The messages of the last five minutes, by what makes them the same.
#[derive(Debug, Default)]
pub(crate) struct Window {
    seen: HashMap<DedupKey, Seen>,
    /// In the order in which they are forgotten.
    order: VecDeque<(Timestamp, DedupKey)>,
}

impl Window {
    /// The message that was sent under this key, while it is remembered.
    pub(crate) fn find(&self, key: &DedupKey, now: Timestamp) -> Option<&Seen> {
        self.seen.get(key).filter(|seen| seen.at + REMEMBERED > now)
    }

    /// Remembers a message.
    pub(crate) fn insert(&mut self, key: DedupKey, seen: Seen) {
        self.order.push_back((seen.at, key));
        self.seen.insert(key, seen);
    }

    /// Forgets what is too old, at most so many; their keys.
    pub(crate) fn forget(&mut self, now: Timestamp, most: usize) -> Vec<DedupKey> {
        let mut gone = Vec::new();
        while gone.len() < most
            && let Some((at, key)) = self.order.front().copied().filter(|(at, _)| *at + REMEMBERED <= now)
        {
            self.order.pop_front();
            // It may have been seen again since.
            if self.seen.get(&key).is_some_and(|seen| seen.at == at) {
                self.seen.remove(&key);
                gone.push(key);
            }
        }
        gone
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Against the plain rule: the same key within five minutes of when it was last taken is the same message.
        #[test]
        fn it_does_what_the_rule_says(steps in proptest::collection::vec((0u8..4, 0i64..200, 0usize..3), 0..60)) {
            let (mut window, mut plain) = (Window::default(), HashMap::<u8, (Timestamp, u64)>::new());
            let mut now = Timestamp::from_secs(1_000);
            for (index, (key, passed, forget)) in steps.into_iter().enumerate() {
                now = now + Duration::from_secs(u64::try_from(passed).unwrap());
                let sequence = index as u64;
                let known = plain.get(&key).filter(|(at, _)| now.since(*at) < REMEMBERED).map(|(_, found)| *found);
                prop_assert_eq!(window.find(&[key; 32], now).map(|seen| seen.sequence), known);
                // As a send does it: what is forgotten is forgotten before what is new is taken in.
                window.forget(now, forget);
                if known.is_none() {
                    plain.insert(key, (now, sequence));
                    window.insert([key; 32], Seen { at: now, sequence, message_id: String::new() });
                }
            }
        }
    }
}
