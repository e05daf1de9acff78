//! What a queue has seen in the last five minutes: a FIFO queue's messages, by what makes them the same, and what receives gave,
//! by their attempt ids. Pure.

use base::Timestamp;
use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::time::Duration;

/// How long a deduplication id, and an attempt id, is remembered.
pub(crate) const REMEMBERED: Duration = Duration::from_secs(300);

/// What has been seen in the last five minutes.
#[derive(Debug)]
pub(crate) struct Window<K, V> {
    seen: HashMap<K, (Timestamp, V)>,
    /// In the order in which they are forgotten.
    order: VecDeque<(Timestamp, K)>,
}

impl<K, V> Default for Window<K, V> {
    fn default() -> Self {
        Self { seen: HashMap::new(), order: VecDeque::new() }
    }
}

impl<K: Clone + Eq + Hash, V> Window<K, V> {
    /// What was seen under this key, while it is remembered.
    pub(crate) fn find(&self, key: &K, now: Timestamp) -> Option<&V> {
        self.seen.get(key).filter(|(at, _)| *at + REMEMBERED > now).map(|(_, value)| value)
    }

    /// Remembers what was seen at `at`; calls come in the order of time.
    pub(crate) fn insert(&mut self, key: K, at: Timestamp, value: V) {
        self.order.push_back((at, key.clone()));
        self.seen.insert(key, (at, value));
    }

    /// Forgets what is too old, at most so many; their keys.
    pub(crate) fn forget(&mut self, now: Timestamp, most: usize) -> Vec<K> {
        let mut gone = Vec::new();
        while gone.len() < most
            && self.order.front().is_some_and(|(at, _)| *at + REMEMBERED <= now)
            && let Some((at, key)) = self.order.pop_front()
        {
            // It may have been seen again since.
            if self.seen.get(&key).is_some_and(|(seen, _)| *seen == at) {
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
    use crate::records::dedup::{DedupKey, Seen};
    use proptest::prelude::*;

    proptest! {
        /// Against the plain rule: the same key within five minutes of when it was last taken is the same message.
        #[test]
        fn it_does_what_the_rule_says(steps in proptest::collection::vec((0u8..4, 0i64..200, 0usize..3), 0..60)) {
            let (mut window, mut plain) = (Window::<DedupKey, Seen>::default(), HashMap::<u8, (Timestamp, u64)>::new());
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
                    window.insert([key; 32], now, Seen { at: now, sequence, message_id: String::new() });
                }
            }
        }
    }
}
