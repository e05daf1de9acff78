//! Where functions' output waits until it is committed. Putting something in never waits.

use base::{AccountId, Region, Timestamp};
use bytes::Bytes;
use parking_lot::Mutex;
use std::sync::Arc;
use tokio::sync::Notify;

/// The most bytes that wait; what comes beyond is dropped, and counted.
const BOUND: usize = 16 * 1024 * 1024;

/// Lines that one invocation printed.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The account.
    pub account: AccountId,
    /// The region.
    pub region: Region,
    /// The log group.
    pub group: String,
    /// The log stream.
    pub stream: Arc<str>,
    /// When.
    pub at: Timestamp,
    /// The lines.
    pub text: Bytes,
}

/// The queue. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Sink(Arc<Queue>);

#[derive(Debug, Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    filled: Notify,
}

#[derive(Debug, Default)]
struct Waiting {
    printed: Vec<Printed>,
    bytes: usize,
    dropped: u64,
}

impl Sink {
    /// Queues output, or drops it where too much waits already.
    pub fn append(&self, printed: Printed) {
        let mut waiting = self.0.waiting.lock();
        if waiting.bytes + printed.text.len() > BOUND {
            waiting.dropped += 1;
            return;
        }
        waiting.bytes += printed.text.len();
        waiting.printed.push(printed);
        drop(waiting);
        self.0.filled.notify_one();
    }

    /// How many invocations' output has been dropped.
    pub fn dropped(&self) -> u64 {
        self.0.waiting.lock().dropped
    }

    /// Waits for something to wait.
    pub(crate) async fn filled(&self) {
        while self.0.waiting.lock().printed.is_empty() {
            self.0.filled.notified().await;
        }
    }

    /// All that waits now.
    pub(crate) fn take(&self) -> Vec<Printed> {
        let mut waiting = self.0.waiting.lock();
        waiting.bytes = 0;
        std::mem::take(&mut waiting.printed)
    }
}
