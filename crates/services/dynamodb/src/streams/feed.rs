//! The in-process feed: a stream's durable changes one batch after the other, waiting instead of polling.
//!
//! A feed reads through all shards, for whoever follows a stream from here needs none. A waiter is woken when a change is
//! written, which is before it is durable, then waits for what was written to become durable, and reads. So it hears of a change
//! one group commit after the write, as the writer itself does, and never of one that a crash could take back.

use super::faults::StreamFault;
use super::read::{CHANGES, Place, read};
use super::{find, sequence, shown};
use crate::DynamoDb;
use crate::records::stream::{self, StreamRecord};
use crate::tables::Tables;
use base::{AccountId, Arn, Region};
use std::sync::Arc;
use store::StoreError;
use wire::dynamodbstreams::Record;

/// Where in a stream a reader is: the sequence number of the last change that it has dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedPosition(Place);

impl FeedPosition {
    /// Before the oldest change that is not over.
    pub const TRIM_HORIZON: Self = Self(Place::Horizon);

    /// Behind the change with this sequence number, as [`Record`]s have it; `None` where it is none.
    pub fn after(sequence_number: &str) -> Option<Self> {
        Some(Self(Place::Behind(sequence::parse(sequence_number)?)))
    }

    /// The sequence number of the last change that was dealt with, to be kept and handed to [`FeedPosition::after`] later;
    /// `None` at the horizon.
    pub fn sequence_number(self) -> Option<String> {
        match self.0 {
            Place::Horizon => None,
            Place::Behind(sequence) => Some(sequence::shown(sequence)),
        }
    }
}

/// Some changes, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedBatch {
    /// At least one.
    pub records: Vec<Record>,
    /// Behind the last of them.
    pub position: FeedPosition,
}

/// Why a feed does not go on.
#[derive(Debug)]
pub enum FeedError {
    /// There is no such stream, or it ended more than 24 hours ago.
    NotFound,
    /// Changes behind the position are older than 24 hours: they are lost to this reader, which may go on at the horizon.
    Trimmed,
    /// The store has failed, or holds what cannot be read.
    Failed(String),
}

impl std::fmt::Display for FeedError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such stream"),
            Self::Trimmed => f.write_str("the next changes are older than 24 hours and gone"),
            Self::Failed(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for FeedError {}

impl From<StreamFault> for FeedError {
    fn from(fault: StreamFault) -> Self {
        match fault {
            StreamFault::TrimmedDataAccessException(_) => Self::Trimmed,
            other => Self::Failed(format!("{other:?}")),
        }
    }
}

impl From<StoreError> for FeedError {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// One stream's changes. Any number of feeds may follow a stream, each from positions of its own.
pub struct Feed {
    service: Arc<DynamoDb>,
    region: Region,
    account: AccountId,
    arn: String,
}

impl DynamoDb {
    /// The feed of the stream with this ARN, of whatever account and region.
    pub fn feed(self: &Arc<Self>, stream_arn: &str) -> Result<Feed, FeedError> {
        let arn = Arn::parse(stream_arn).ok_or(FeedError::NotFound)?;
        let feed = Feed {
            service: Arc::clone(self),
            region: Region::parse(&arn.region).map_err(|_| FeedError::NotFound)?,
            account: AccountId::parse(&arn.account).ok_or(FeedError::NotFound)?,
            arn: stream_arn.to_owned(),
        };
        feed.stream()?;
        Ok(feed)
    }
}

impl Feed {
    fn tables(&self) -> Result<&Tables, FeedError> {
        self.service.regions.get(self.region.as_str()).ok_or(FeedError::NotFound)
    }

    fn stream(&self) -> Result<StreamRecord, FeedError> {
        let found = find(self.tables()?, self.region, &self.account, &self.arn)?;
        found.filter(|stream| !stream.is_over(self.service.clock.now())).ok_or(FeedError::NotFound)
    }

    /// Behind the newest change that is durable now.
    pub fn latest(&self) -> Result<FeedPosition, FeedError> {
        let newest = super::read::newest(self.tables()?.shard(), self.stream()?.number)?;
        Ok(FeedPosition(Place::Behind(newest)))
    }

    /// The next durable changes after a position, at most `limit` and 1,000 of them and about 1 MB; waits until there is one.
    /// `None` once the stream has ended and all of it was read. May be dropped and called again at any point.
    pub async fn next_after(
        &self,
        position: FeedPosition,
        limit: usize,
    ) -> Result<Option<FeedBatch>, FeedError> {
        loop {
            if let Some(batch) = self.read(position, limit)? {
                return Ok(Some(batch));
            }
            let tables = self.tables()?;
            // Whoever looks before listening sleeps through what happens in between.
            let table = stream::parts_of_arn(&self.arn, self.region, &self.account)
                .and_then(|(table, _)| tables.newest_of(self.account.as_str(), table));
            let stream = self.stream()?;
            let writer = table.and_then(|table| table.stream.clone());
            let writer = writer.filter(|writer| writer.number == stream.number);
            let written = writer.as_ref().map(|writer| writer.subscribe());
            // A transaction that changes nothing waits until all that it could have seen is durable.
            tables.shard().transact(|_| Ok::<_, StoreError>(())).await?;
            if let Some(batch) = self.read(position, limit)? {
                return Ok(Some(batch));
            }
            if self.stream()?.open_shard().is_none() {
                return Ok(None);
            }
            // A stream has a writer for as long as it is enabled.
            let Some(mut written) = written else { return Err(FeedError::NotFound) };
            // Where the stream ends, its writer says so before it goes.
            let _ = written.changed().await;
        }
    }

    fn read(&self, position: FeedPosition, limit: usize) -> Result<Option<FeedBatch>, FeedError> {
        let stream = self.stream()?;
        if let Place::Behind(behind) = position.0
            && behind < stream.trimmed_to
        {
            return Err(FeedError::Trimmed);
        }
        let limit = limit.clamp(1, CHANGES);
        let found = read(self.tables()?.shard(), stream.number, position.0, limit, self.service.clock.now())?;
        let Some((last, _)) = found.changes.last() else { return Ok(None) };
        let position = FeedPosition(Place::Behind(*last));
        let records =
            found.changes.iter().map(|(at, change)| shown::record(&stream, self.region, *at, change));
        Ok(Some(FeedBatch { records: records.collect::<Result<_, _>>()?, position }))
    }
}
