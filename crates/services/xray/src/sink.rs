//! Where what functions leave waits until it is committed. Putting something in never waits.

use base::{AccountId, Region};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::Notify;

/// The most bytes that wait; what comes beyond is dropped, and counted.
const BOUND: usize = 8 * 1024 * 1024;
/// The most traces of which it is known whose they are.
const TRACES: usize = 32_768;

/// A segment that was left.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// The region.
    pub region: Region,
    /// The account.
    pub account: AccountId,
    /// The document.
    pub document: String,
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
    left: Vec<Left>,
    bytes: usize,
    dropped: u64,
    /// Whose traces are, for what is left without that.
    owners: HashMap<String, (Region, AccountId)>,
}

impl Sink {
    /// Queues a segment, or drops it where too much waits already.
    pub fn append(&self, left: Left) {
        let mut waiting = self.0.waiting.lock();
        if waiting.bytes + left.document.len() > BOUND {
            waiting.dropped += 1;
            return;
        }
        waiting.bytes += left.document.len();
        waiting.left.push(left);
        drop(waiting);
        self.0.filled.notify_one();
    }

    /// Says whose a trace is.
    pub fn owns(&self, trace: &str, region: Region, account: &AccountId) {
        let mut waiting = self.0.waiting.lock();
        if waiting.owners.len() >= TRACES {
            // Programs send what they measured right after, so those of before are over.
            waiting.owners.clear();
        }
        waiting.owners.insert(trace.to_owned(), (region, account.clone()));
    }

    /// Queues what a program sent to the daemon: a line that says the format, and a document. It is of whoever its trace is.
    pub fn datagram(&self, datagram: &[u8]) {
        let Some(end) = datagram.iter().position(|byte| *byte == b'\n') else { return };
        let Ok(document) = std::str::from_utf8(&datagram[end + 1..]) else { return };
        let Ok(segment) = crate::segment::Segment::read(document) else { return };
        let owner = self.0.waiting.lock().owners.get(&segment.trace_id).cloned();
        let (region, account) = owner.unwrap_or_else(|| (Region::DEFAULT, AccountId::local()));
        self.append(Left { region, account, document: document.to_owned() });
    }

    /// How many segments have been dropped.
    pub fn dropped(&self) -> u64 {
        self.0.waiting.lock().dropped
    }

    /// Waits for something to wait.
    pub(crate) async fn filled(&self) {
        while self.0.waiting.lock().left.is_empty() {
            self.0.filled.notified().await;
        }
    }

    /// All that waits now.
    pub(crate) fn take(&self) -> Vec<Left> {
        let mut waiting = self.0.waiting.lock();
        waiting.bytes = 0;
        std::mem::take(&mut waiting.left)
    }
}
