//! Event source mappings: functions that are invoked with the messages of a queue or the changes of a table.
//!
//! Promises. Each message or change of an enabled mapping reaches its function at least once. A message is deleted once the
//! function has succeeded with it, and not before; one on which it fails stays invisible until its queue's visibility timeout
//! ends and then comes again, so that the queue's own redrive policy has the last word. A stream's changes are dealt with in
//! order (of one item, where there are several lanes), and how far a mapping has come is committed after a batch has succeeded,
//! or together with the job that tells its failure destination. So a crash between any two steps repeats a batch and loses none.
//!
//! Each mapping is run by one worker, which holds one long receive of its queue or waits on the feed of its stream: both wait
//! to be woken, and nothing polls. Whichever worker has waited longest takes the next mapping that nobody runs.
//!
//! A change of a mapping ends the receiving, lets what has begun come to its end, and begins again with the new settings;
//! until then the mapping's state says `Updating`, `Disabling` or `Deleting`. A record that is to be deleted goes last, so a
//! restart ends what a crash has interrupted.

pub(crate) mod event;
mod filter;
mod invoke;
pub(crate) mod outcome;
mod pipe;
mod queue;
mod run;
mod scale;
pub(crate) mod settings;
pub(crate) mod shown;
mod stream;

pub use pipe::{PipeSource, PipeStream};

use crate::faults::{conflict, not_found};
use crate::records::{LaneRecord, MappingRecord};
use crate::room::Lambda;
use base::{Arn, Region};
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Shard, StoreError};
use tokio::sync::{Notify, watch};
use wire::lambda::{EventSourceMappingConfiguration, ResourceConflictException, ResourceNotFoundException};
use wire::{Call, CallError, Internal};

/// What the last batch of a stream came to, before there was one.
const NO_RESULT: &str = "No records processed";

/// The mappings of all regions, in memory.
#[derive(Default)]
pub(crate) struct Mappings {
    known: Mutex<HashMap<(Region, String), Arc<Mapping>>>,
    /// The regions whose records have been read.
    read: Mutex<HashSet<Region>>,
    /// Those that no worker runs yet.
    unclaimed: Mutex<VecDeque<Arc<Mapping>>>,
    arrived: Notify,
}

/// A mapping as it was last committed, and what is made of it.
pub(crate) struct Mapping {
    pub(crate) region: Region,
    record: watch::Sender<Arc<MappingRecord>>,
    acting: Mutex<Acting>,
    result: Mutex<String>,
}

/// What a worker does for a mapping: by which change of its record, and whether it reads the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Acting {
    pub(crate) generation: u64,
    pub(crate) reads: bool,
}

impl Mapping {
    fn new(region: Region, record: MappingRecord) -> Self {
        Self {
            region,
            record: watch::Sender::new(Arc::new(record)),
            acting: Mutex::default(),
            result: Mutex::new(NO_RESULT.to_owned()),
        }
    }

    /// Says what the last batch came to.
    pub(crate) fn set_result(&self, result: &str) {
        let mut own = self.result.lock();
        if *own != result {
            result.clone_into(&mut own);
        }
    }
}

impl Mappings {
    /// Shows a record that is durable to whoever runs it, or is to run it.
    pub(crate) fn show(&self, region: Region, record: MappingRecord) {
        let mut known = self.known.lock();
        if let Some(mapping) = known.get(&(region, record.uuid.clone())) {
            mapping.record.send_if_modified(|own| {
                let newer = own.generation < record.generation;
                if newer {
                    *own = Arc::new(record);
                }
                newer
            });
            return;
        }
        let mapping = Arc::new(Mapping::new(region, record.clone()));
        known.insert((region, record.uuid), Arc::clone(&mapping));
        drop(known);
        self.unclaimed.lock().push_back(mapping);
        self.arrived.notify_one();
    }

    fn find(&self, region: Region, uuid: &str) -> Option<Arc<Mapping>> {
        self.known.lock().get(&(region, uuid.to_owned())).cloned()
    }

    /// The next mapping that nobody runs.
    async fn claim(&self) -> Arc<Mapping> {
        loop {
            let (next, more) = {
                let mut unclaimed = self.unclaimed.lock();
                (unclaimed.pop_front(), !unclaimed.is_empty())
            };
            if more {
                self.arrived.notify_one();
            }
            match next {
                Some(mapping) => return mapping,
                None => self.arrived.notified().await,
            }
        }
    }
}

/// There is no such mapping.
pub(crate) fn missing() -> ResourceNotFoundException {
    not_found("The resource you requested does not exist.")
}

/// There is none to have tags.
pub(crate) fn untagged(arn: &str) -> ResourceNotFoundException {
    not_found(format!("Event source mapping not found: {arn}"))
}

/// The mapping that an ARN leads to, where it is one of a mapping.
pub(crate) fn uuid_of(arn: &str) -> Option<&str> {
    arn.split_once(":event-source-mapping:").map(|(_, uuid)| uuid)
}

/// There is one already.
pub(crate) fn exists(existing: &MappingRecord, name: &str) -> ResourceConflictException {
    let MappingRecord { uuid, source, stream, .. } = existing;
    let end = format!("Please update or delete the existing mapping with UUID {uuid}");
    conflict(match stream {
        None => format!(
            "An event source mapping with SQS arn (\" {source} \") and function (\" {name} \") already exists. {end}"
        ),
        Some(_) => format!(
            "The event source arn (\" {source} \") and function (\" {name} \") provided mapping already exists. {end}"
        ),
    })
}

impl Lambda {
    /// Reads the mappings of a region, once.
    pub(crate) fn read_mappings(&self, region: Region) -> Result<(), Internal> {
        let mut read = self.mappings.read.lock();
        if !read.insert(region) {
            return Ok(());
        }
        for entry in self.shard(region)?.prefix(MappingRecord::PREFIX) {
            let record = decode(&entry.map_err(Internal::new)?.1)?;
            self.mappings.show(region, record);
        }
        Ok(())
    }

    /// A mapping as it is now.
    pub(crate) fn shown_mapping(
        &self,
        region: Region,
        record: &MappingRecord,
    ) -> EventSourceMappingConfiguration {
        let known = self.mappings.find(region, &record.uuid);
        let acting = known.as_ref().map_or_else(Acting::default, |known| *known.acting.lock());
        self.mapping_in(region, record, shown::state(record, acting))
    }

    /// A mapping in a state that a call has just brought it to.
    pub(crate) fn mapping_in(
        &self,
        region: Region,
        record: &MappingRecord,
        state: &str,
    ) -> EventSourceMappingConfiguration {
        let known = self.mappings.find(region, &record.uuid);
        let result = known.map_or_else(|| NO_RESULT.to_owned(), |known| known.result.lock().clone());
        shown::show(region, record, state, &result)
    }

    /// Changes a mapping; `None` where there is none.
    pub(crate) async fn change_mapping<E: From<Internal>>(
        &self,
        region: Region,
        account: &str,
        uuid: &str,
        decide: impl FnOnce(&mut MappingRecord) -> Result<(), E>,
    ) -> Result<Option<MappingRecord>, E> {
        let key = MappingRecord::key(account, uuid);
        let shard = self.shard(region)?;
        let changed = shard.transact(|txn| -> Result<Option<MappingRecord>, Ended<E>> {
            let Some(stored) = txn.get(&key)? else { return Ok(None) };
            let mut record = decode(&stored)?;
            if record.deleting {
                return Ok(None);
            }
            decide(&mut record).map_err(Ended)?;
            record.generation += 1;
            txn.put(&key, serde_json::to_vec(&record).map_err(Internal::new)?);
            Ok(Some(record))
        });
        let changed = changed.await.map_err(|Ended(error)| error)?;
        if let Some(record) = &changed {
            self.mappings.show(region, record.clone());
        }
        Ok(changed)
    }

    /// Takes a mapping out of the store with all that belongs to it.
    async fn remove_mapping(&self, shard: &Shard, mapping: &Mapping) -> Result<(), StoreError> {
        let record = Arc::clone(&mapping.record.borrow());
        let mut batch = Batch::new();
        batch.delete(MappingRecord::key(&record.account, &record.uuid));
        for entry in shard.prefix(&LaneRecord::prefix(&record.uuid)) {
            batch.delete(entry?.0);
        }
        shard.commit(batch).await?;
        self.mappings.known.lock().remove(&(mapping.region, record.uuid.clone()));
        Ok(())
    }
}

/// The visibility timeout of the queue with this ARN; the error is the queue's.
pub(crate) async fn visibility_of(call: &Call, arn: &Arn) -> Result<Duration, CallError> {
    queue::visibility(call, &queue::url(arn)).await
}

/// An operation's error in a transaction, which may also end by the store's.
pub(crate) struct Ended<E>(pub(crate) E);

impl<E: From<Internal>> From<StoreError> for Ended<E> {
    fn from(error: StoreError) -> Self {
        Self(Internal::new(error).into())
    }
}

impl<E: From<Internal>> From<Internal> for Ended<E> {
    fn from(error: Internal) -> Self {
        Self(error.into())
    }
}

/// A stored mapping.
pub(crate) fn decode(stored: &[u8]) -> Result<MappingRecord, Internal> {
    serde_json::from_slice(stored).map_err(Internal::new)
}
