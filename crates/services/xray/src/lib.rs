//! X-Ray: traces, of the segments that clients put and that functions leave.
//!
//! Promises. A segment that was acknowledged is in the store; one with an id that is there already takes its place, as when a segment
//! that was in progress ends. A trace is whatever segments have its id; its time is the one in its id. What functions leave goes
//! through a bounded queue and is committed a moment later, many in one commit. Traces are kept for 30 days.
//!
//! Subsegments that were sent apart are shown within their parents. Filter expressions, groups, sampling rules and the service map are
//! not served, and refused by name.

mod faults;
mod operations;
mod records;
mod segment;
mod sink;
mod trace;

pub use sink::{Left, Sink};

use base::{AccountId, Clock, Region};
use records::Place;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::Duration;
use store::{Batch, Shard, Store};
use wire::Internal;

/// How long traces are kept, and how often older ones are erased.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
const EVERY: Duration = Duration::from_secs(3600);
/// How many segments one commit erases.
const ERASED: usize = 1000;
/// How long what functions leave is gathered for one commit. A crash loses so much.
const GATHER: Duration = Duration::from_millis(100);

/// The service.
pub struct XRay {
    store: Store,
    clock: Clock,
    sink: Sink,
}

impl XRay {
    /// The room on a store.
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock, sink: Sink::default() }
    }

    /// Where functions leave their segments.
    pub fn sink(&self) -> Sink {
        self.sink.clone()
    }

    fn shard(&self, region: Region) -> Result<Shard, Internal> {
        self.store.shard(&format!("{region}/xray")).map_err(Internal::new)
    }

    /// Commits what functions leave, for as long as it is polled. Ends where the store does.
    pub async fn commit_left(&self) -> Result<Infallible, String> {
        loop {
            self.sink.filled().await;
            self.clock.sleep(GATHER).await;
            self.flush().await?;
        }
    }

    /// Commits what functions have left up to now.
    pub async fn flush(&self) -> Result<(), String> {
        let mut batches: BTreeMap<Region, Batch> = BTreeMap::new();
        for Left { region, account, document } in self.sink.take() {
            // What a program sends that is no segment is nobody's to be told.
            let Ok(segment) = segment::Segment::read(&document) else { continue };
            batches.entry(region).or_default().put(Place::of(&account, &segment).key(), document);
        }
        for (region, batch) in batches {
            let shard = self.shard(region).map_err(|error| error.cause().to_string())?;
            shard.commit(batch).await.map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Erases traces that are too old, every hour, for as long as it is polled.
    pub async fn erase_old(&self, regions: &[Region]) -> Result<Infallible, String> {
        loop {
            for region in regions {
                self.erase(*region).await.map_err(|error| error.cause().to_string())?;
            }
            self.clock.sleep(EVERY).await;
        }
    }

    async fn erase(&self, region: Region) -> Result<(), Internal> {
        let (shard, before) = (self.shard(region)?, (self.clock.now() - KEPT).as_secs());
        let accounts = records::accounts(&shard)?;
        for account in accounts {
            loop {
                let old = records::between(&account, 0, before);
                let mut batch = Batch::new();
                for entry in shard.range(old).take(ERASED) {
                    batch.delete(entry.map_err(Internal::new)?.0);
                }
                if batch.is_empty() {
                    break;
                }
                shard.commit(batch).await.map_err(Internal::new)?;
            }
        }
        Ok(())
    }

    /// The oldest time that is shown, in seconds.
    fn oldest(&self) -> i64 {
        (self.clock.now() - KEPT).as_secs()
    }

    /// The documents of a trace.
    fn documents(&self, region: Region, account: &AccountId, trace: &str) -> Result<Vec<String>, Internal> {
        let mut found = Vec::new();
        for entry in self.shard(region)?.prefix(&records::prefix(account, trace)) {
            let (_, value) = entry.map_err(Internal::new)?;
            found.push(String::from_utf8_lossy(&value).into_owned());
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
