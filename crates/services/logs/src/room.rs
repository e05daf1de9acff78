//! The room: groups, streams and events in the store.

use crate::embedded::{self, EmbeddedMetrics};
use crate::operations;
use crate::records::{EventRecord, GroupRecord, StreamRecord};
use crate::sink::{Printed, Sink};
use base::{AccountId, Clock, Region};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use store::{Shard, Store, StoreError, Txn};
use wire::schema::ServiceSchema;
use wire::{Internal, Operations, Service};

/// The logs of all hosted regions.
pub struct Logs {
    store: Store,
    clock: Clock,
    sink: Sink,
    metrics: Arc<dyn EmbeddedMetrics>,
    /// The number of the next event: begun at the clock, so that it goes on after a restart.
    next: AtomicU64,
}

impl Service for Logs {
    const SCHEMA: &'static ServiceSchema = &wire::logs::SERVICE;

    fn operations() -> Operations<Self> {
        operations::all()
    }
}

/// One event that is to be stored.
pub(crate) struct NewEvent {
    /// Milliseconds since the epoch.
    pub(crate) at: i64,
    pub(crate) message: String,
}

impl Logs {
    /// The logs that the store holds; what their events carry goes to `metrics`.
    pub fn new(store: Store, clock: Clock, metrics: Arc<dyn EmbeddedMetrics>) -> Self {
        let next = AtomicU64::new(u64::try_from(clock.now().as_micros()).unwrap_or_default());
        Self { store, clock, sink: Sink::default(), metrics, next }
    }

    /// Where functions' output goes.
    pub fn sink(&self) -> Sink {
        self.sink.clone()
    }

    /// Commits what is in the sink, for as long as it is polled. Ends where the store does.
    ///
    /// Output is gathered for a moment first: nobody waits for it, and a commit for each invocation would make the disk
    /// compete with the very requests that print.
    pub async fn commit_output(&self) -> Result<(), String> {
        loop {
            self.sink.filled().await;
            self.clock.sleep(GATHER).await;
            self.flush().await?;
        }
    }

    /// Commits what is in the sink now; for shutting down.
    pub async fn flush(&self) -> Result<(), String> {
        self.commit(self.sink.take()).await.map_err(|error| error.cause().to_string())
    }

    async fn commit(&self, printed: Vec<Printed>) -> Result<(), Internal> {
        let mut regions: BTreeMap<String, Vec<Printed>> = BTreeMap::new();
        for one in printed {
            regions.entry(one.region.to_string()).or_default().push(one);
        }
        for printed in regions.into_values() {
            let Some(region) = printed.first().map(|one| one.region) else { continue };
            let shard = self.shard(region)?;
            shard
                .transact(|txn| -> Result<(), StoreError> {
                    for one in &printed {
                        let at = one.at.as_millis();
                        let lines = String::from_utf8_lossy(&one.text);
                        let events = lines.lines().filter(|line| !line.is_empty());
                        let events =
                            events.map(|line| NewEvent { at, message: format!("{line}\n") }).collect();
                        self.put_events(txn, &one.account, &one.group, &one.stream, events)?;
                    }
                    Ok(())
                })
                .await
                .map_err(Internal::new)?;
            for one in &printed {
                let lines = String::from_utf8_lossy(&one.text);
                self.put_embedded(region, &one.account, lines.lines()).await?;
            }
        }
        Ok(())
    }

    /// Hands on the metrics that stored messages carry.
    pub(crate) async fn put_embedded(
        &self,
        region: Region,
        account: &AccountId,
        messages: impl Iterator<Item = &str>,
    ) -> Result<(), Internal> {
        let now = self.now();
        let metrics: Vec<_> = messages.flat_map(|message| embedded::metrics(message, now)).collect();
        if metrics.is_empty() {
            return Ok(());
        }
        self.metrics.put(region, account, metrics).await
    }

    pub(crate) fn now(&self) -> i64 {
        self.clock.now().as_millis()
    }

    pub(crate) fn shard(&self, region: Region) -> Result<Shard, Internal> {
        self.store.shard(&format!("{region}/logs")).map_err(Internal::new)
    }

    /// Stores events, with the group and the stream that they belong to where those are not there.
    pub(crate) fn put_events(
        &self,
        txn: &mut Txn<'_>,
        account: &AccountId,
        group: &str,
        stream: &str,
        events: Vec<NewEvent>,
    ) -> Result<(), StoreError> {
        let now = self.now();
        let group_key = GroupRecord::key(account, group);
        if txn.get(&group_key)?.is_none() {
            txn.put(&group_key, json(&GroupRecord::new(group, now)));
        }
        let stream_key = StreamRecord::key(account, group, stream);
        let stored = txn.get(&stream_key)?.and_then(|stored| serde_json::from_slice(&stored).ok());
        let mut record: StreamRecord = stored.unwrap_or_else(|| StreamRecord::new(stream, now));
        for event in events {
            record.first = Some(record.first.map_or(event.at, |first| first.min(event.at)));
            record.last = Some(record.last.map_or(event.at, |last| last.max(event.at)));
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let value = EventRecord { stream: stream.to_owned(), message: event.message, ingested: now };
            txn.put(EventRecord::key(account, group, event.at, number), json(&value));
        }
        record.ingested = Some(now);
        txn.put(&stream_key, json(&record));
        Ok(())
    }

    /// Erases what is older than its group keeps it, every hour, for as long as it is polled. Until then it is only not shown.
    pub async fn erase_old(&self, regions: &[Region]) -> Result<(), StoreError> {
        loop {
            for region in regions {
                let shard = self.store.shard(&format!("{region}/logs"))?;
                let mut groups = Vec::new();
                for entry in shard.prefix(b"g/") {
                    let (key, value) = entry?;
                    let Ok(group) = serde_json::from_slice::<GroupRecord>(&value) else { continue };
                    let account = String::from_utf8_lossy(&key).split('/').nth(1).and_then(AccountId::parse);
                    if let (Some(account), Some(_)) = (account, group.retention) {
                        groups.push((account, group));
                    }
                }
                for (account, group) in groups {
                    self.erase(&shard, &account, &group).await?;
                }
            }
            self.clock.sleep(HOUR).await;
        }
    }

    async fn erase(&self, shard: &Shard, account: &AccountId, group: &GroupRecord) -> Result<(), StoreError> {
        let from = EventRecord::key(account, &group.name, 0, 0);
        let to = EventRecord::key(account, &group.name, group.oldest(self.now()), 0);
        loop {
            let mut batch = store::Batch::new();
            for entry in shard.range(from.clone()..to.clone()).take(ERASED) {
                batch.delete(entry?.0);
            }
            if batch.is_empty() {
                return Ok(());
            }
            shard.commit(batch).await?;
        }
    }
}

/// How often what is too old is erased, and how much of it in one commit.
const HOUR: Duration = Duration::from_secs(3600);
const ERASED: usize = 1000;

/// How long output is gathered before it is committed. A crash loses at most this much of it.
const GATHER: Duration = Duration::from_millis(50);

/// Records are plain data, which always has a JSON form.
pub(crate) fn json<T: Serialize>(record: &T) -> Vec<u8> {
    serde_json::to_vec(record).unwrap_or_default()
}
