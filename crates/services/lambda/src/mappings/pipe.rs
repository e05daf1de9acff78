//! Sources that are read for pipes: mappings whose batches go to a pipe in the place of a function, by the same engine and with the same
//! promises. They lie beside the functions' own, under an account that no caller has, so that no operation of Lambda's shows them.

use super::invoke::{Invoked, Returned};
use super::run::Runner;
use super::{Ended, decode, shown};
use crate::parts::{PipeOutcome, StreamStop};
use crate::records::{LaneRecord, MappingRecord, StreamSettings};
use crate::room::Lambda;
use base::{AccountId, Region};
use bytes::Bytes;
use wire::Internal;

/// What stands before the account of a pipe's mapping.
const PIPES: &str = "pipes/";

/// What a pipe has read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSource {
    /// The pipe's own id, which no other pipe has or will have.
    pub id: String,
    /// The pipe's ARN.
    pub pipe: String,
    /// The ARN of the queue or stream.
    pub source: String,
    /// Whether it is read.
    pub enabled: bool,
    /// The most records of a batch.
    pub batch_size: u32,
    /// How long a batch is gathered, in seconds.
    pub window: u32,
    /// Patterns, of which one must fit.
    pub filters: Vec<String>,
    /// What only streams have.
    pub stream: Option<PipeStream>,
}

/// How a pipe has a stream read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeStream {
    /// `TRIM_HORIZON` or `LATEST`.
    pub start: String,
    /// How many batches are dealt with at once.
    pub lanes: u32,
    /// Whether a batch that fails is halved.
    pub bisects: bool,
    /// How often a batch may be tried again; without end where there is none.
    pub retries: Option<u32>,
    /// How many seconds old a change may be.
    pub age: Option<u32>,
    /// The ARN of the dead-letter queue or topic.
    pub on_failure: Option<String>,
}

impl PipeSource {
    fn record(&self, account: &AccountId) -> MappingRecord {
        let stream = self.stream.clone().map(|stream| StreamSettings {
            start: stream.start,
            lanes: stream.lanes,
            bisects: stream.bisects,
            retries: stream.retries,
            age: stream.age,
            tumbling: 0,
            on_failure: stream.on_failure,
        });
        MappingRecord {
            uuid: self.id.clone(),
            account: format!("{PIPES}{account}"),
            function: self.pipe.clone(),
            source: self.source.clone(),
            enabled: self.enabled,
            batch_size: self.batch_size,
            window: self.window,
            reports_failures: true,
            filters: self.filters.clone(),
            stream,
            ..MappingRecord::default()
        }
    }
}

/// Whether a mapping is a pipe's.
pub(super) fn is_pipe(record: &MappingRecord) -> bool {
    record.account.starts_with(PIPES)
}

impl Lambda {
    /// Has a source read for a pipe, or changes how. What is so already is left alone, so that it may be said again after a crash.
    pub async fn set_source(
        &self,
        region: Region,
        account: &AccountId,
        source: &PipeSource,
    ) -> Result<(), StreamStop> {
        let failed = |error: Internal| StreamStop::Failed(error.cause().to_string());
        let wanted = source.record(account);
        let key = MappingRecord::key(&wanted.account, &wanted.uuid);
        let shard = self.shard(region).map_err(failed)?;
        let is_new = shard.get(&key).map_err(|error| StreamStop::Failed(error.to_string()))?.is_none();
        let start = match &wanted.stream {
            Some(stream) if is_new && stream.start == "LATEST" => {
                let latest = self.streams.open(&wanted.source).and_then(|feed| feed.latest())?;
                Some(LaneRecord { of: stream.lanes, floor: Some(latest), ..LaneRecord::default() })
            }
            _ => None,
        };
        let now = self.core.clock.now().as_micros();
        let stored = shard.transact(|txn| -> Result<MappingRecord, Ended<Internal>> {
            let before = txn.get(&key)?.map(|stored| decode(&stored)).transpose()?;
            let generation = before.as_ref().map_or(0, |before| before.generation);
            let mut record = MappingRecord { generation, modified: now, ..wanted.clone() };
            if let Some(before) = before {
                let unchanged = MappingRecord { modified: before.modified, ..record.clone() };
                if before.deleting || unchanged == before {
                    return Ok(before);
                }
            }
            record.generation += 1;
            txn.put(&key, serde_json::to_vec(&record).map_err(Internal::new)?);
            if let Some(start) = &start {
                let lane = serde_json::to_vec(start).map_err(Internal::new)?;
                txn.put(LaneRecord::key(&record.uuid, 0), lane);
            }
            Ok(record)
        });
        let record = stored.await.map_err(|Ended(error)| failed(error))?;
        self.mappings.show(region, record);
        Ok(())
    }

    /// Ends the reading for a pipe, once what has begun has come to its end.
    pub async fn drop_source(&self, region: Region, account: &AccountId, id: &str) -> Result<(), Internal> {
        let account = format!("{PIPES}{account}");
        let dropped = self.change_mapping(region, &account, id, |record| {
            record.deleting = true;
            Ok::<(), Internal>(())
        });
        dropped.await.map(|_| ())
    }

    /// What becomes of a pipe's source, as mappings say it, such as `Enabled`; none where there is none (any more).
    pub fn source_state(
        &self,
        region: Region,
        account: &AccountId,
        id: &str,
    ) -> Result<Option<&'static str>, Internal> {
        let key = MappingRecord::key(&format!("{PIPES}{account}"), id);
        let Some(stored) = self.shard(region)?.get(&key).map_err(Internal::new)? else { return Ok(None) };
        let record = decode(&stored)?;
        let known = self.mappings.find(region, id);
        let acting = known.map_or_else(Default::default, |known| *known.acting.lock());
        Ok(Some(shown::state(&record, acting)))
    }
}

impl Runner {
    /// Hands a batch to its pipe.
    pub(super) async fn hand_to_pipe(&self, record: &MappingRecord, event: Bytes) -> Invoked {
        let Some(pipes) = self.lambda.pipes.get() else { return Invoked::Throttled };
        let returned = |payload| Returned { payload, ..Returned::default() };
        match pipes.deal_with(&self.house, &record.function, &record.uuid, event).await {
            PipeOutcome::Answered(payload) => Invoked::Answered(returned(payload)),
            PipeOutcome::Failed => Invoked::Failed(returned(Bytes::new())),
            PipeOutcome::Throttled => Invoked::Throttled,
            PipeOutcome::Missing => Invoked::Missing,
        }
    }
}
