//! How many invocations of a queue's mapping run at once. Pure.
//!
//! As AWS does it: five at first, five more each second for as long as all are busy and more would be to do, up to the mapping's
//! own limit or a thousand. What grew shrinks to five again when messages run out, and by half where the function is throttled.
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html>

use base::Timestamp;
use std::time::Duration;

/// How many there are at first.
const FIRST: u32 = 5;
/// How long until there may be one more: 300 a minute.
const STEP: Duration = Duration::from_millis(200);
/// The most where a mapping has no limit of its own.
const MOST: u32 = 1_000;

/// The limit, as it is now.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    most: u32,
    now: u32,
    /// Since when all are busy.
    busy: Option<Timestamp>,
}

impl Scale {
    pub(super) fn new(most: Option<u32>) -> Self {
        let most = most.unwrap_or(MOST);
        Self { most, now: most.min(FIRST), busy: None }
    }

    pub(super) fn limit(&self) -> usize {
        self.now as usize
    }

    /// All are busy. When there may be one more, where there may be one at all.
    pub(super) fn saturated(&mut self, now: Timestamp) -> Option<Timestamp> {
        let since = *self.busy.get_or_insert(now);
        let steps = now.since(since).as_millis() / STEP.as_millis();
        if steps > 0 {
            let more = u32::try_from(steps).unwrap_or(u32::MAX);
            self.now = self.now.saturating_add(more).min(self.most);
            self.busy = Some(now);
        }
        (self.now < self.most).then(|| self.busy.unwrap_or(now) + STEP)
    }

    /// No message is left.
    pub(super) fn idle(&mut self) {
        self.busy = None;
        self.now = self.most.min(FIRST);
    }

    /// The function was throttled.
    pub(super) fn throttled(&mut self) {
        self.busy = None;
        self.now = (self.now / 2).max(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_millis(millis)
    }

    #[test]
    fn it_grows_while_all_are_busy() {
        let mut scale = Scale::new(Some(7));
        assert_eq!((scale.limit(), scale.saturated(at(0))), (5, Some(at(200))));
        assert_eq!((scale.saturated(at(199)), scale.limit()), (Some(at(200)), 5));
        assert_eq!((scale.saturated(at(200)), scale.limit()), (Some(at(400)), 6));
        assert_eq!((scale.saturated(at(5_000)), scale.limit()), (None, 7));
        scale.throttled();
        assert_eq!(scale.limit(), 3);
        scale.idle();
        assert_eq!(scale.limit(), 5);
        assert_eq!(Scale::new(Some(2)).limit(), 2);
        let mut endless = Scale::new(None);
        endless.saturated(at(0));
        endless.saturated(at(10_000_000));
        assert_eq!(endless.limit(), 1_000);
    }
}
