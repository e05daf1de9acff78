//! What waits to be delivered: for those who watch.

use crate::job::PREFIX;
use base::Timestamp;
use std::time::Duration;
use store::{Shard, StoreError};

/// What waits in a shard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The jobs, those among them that are to be attempted later, or again.
    pub jobs: usize,
    /// Those whose time has come, and that are attempted now or wait for their turn.
    pub due: usize,
    /// How long ago the time of the first of them was.
    pub late: Duration,
}

/// Looks at a shard's jobs; at `most` of them.
pub fn waiting(shard: &Shard, now: Timestamp, most: usize) -> Result<Waiting, StoreError> {
    let mut waiting = Waiting::default();
    for timer in shard.timers_by_time() {
        let (at, key) = timer?;
        if !key.starts_with(PREFIX) {
            continue;
        }
        waiting.jobs += 1;
        if at <= now {
            waiting.due += 1;
            // They come in order.
            waiting.late = waiting.late.max(now.since(at));
        }
        if waiting.jobs == most {
            break;
        }
    }
    Ok(waiting)
}
