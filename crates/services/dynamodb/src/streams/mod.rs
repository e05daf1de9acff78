//! DynamoDB Streams: what changed in a table, in the order in which it changed, for 24 hours.
//!
//! A change is written in the commit of the item's write, so there is never one without the other. Sequence numbers are given
//! out alone on the shard of the store, so their order is the order of the commits: changes of one item, and of all items of
//! a transaction, can be read in the order in which they happened. A transaction that is cancelled leaves a gap.
//!
//! **Shards.** A stream has one open shard at a time, whatever the number of partitions: all tables of a region have one writer,
//! so more shards would not be written faster, and one gives consumers the order of the whole table, which is more than
//! DynamoDB promises. Who wants to work in parallel can part the changes by key. A shard is a range of sequence numbers; after
//! four hours it closes and a child opens, as in DynamoDB, so that consumers which walk from parent to child have something to
//! walk. A closed shard is removed as a whole, in small steps, once its newest change is 24 hours old; a change that is older is
//! never answered even before that. The open shard is never trimmed, so the newest sequence number is always known from it.
//!
//! **Streams that end.** A stream that is disabled, or whose table is deleted, stays readable for 24 hours. A table that gets a
//! stream again gets another one.
//!
//! A table without a stream pays one comparison for a write.

pub(crate) mod faults;
pub(crate) mod feed;
pub(crate) mod iterator;
pub(crate) mod lifecycle;
mod operations;
pub(crate) mod read;
pub(crate) mod sequence;
pub(crate) mod shown;
#[cfg(test)]
mod tests;
pub(crate) mod trim;
pub(crate) mod writer;

use crate::DynamoDb;
use crate::records::stream::{self, StreamRecord};
use crate::tables::Tables;
use base::AccountId;
use faults::StreamFault;
use std::sync::Arc;
use std::time::Duration;
use wire::Cx;

/// How long a change can be read.
pub(crate) const RETENTION: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a shard is open.
pub(crate) const SHARD_LIFE: Duration = Duration::from_secs(4 * 60 * 60);

/// The service that consumers of streams call. It is DynamoDB itself behind another endpoint.
pub struct DynamoDbStreams(Arc<DynamoDb>);

impl DynamoDbStreams {
    /// The streams of these tables.
    pub fn new(tables: Arc<DynamoDb>) -> Self {
        Self(tables)
    }

    fn tables(cx: &Cx<Self>) -> Result<&Tables, StreamFault> {
        let region = cx.region();
        cx.service
            .0
            .regions
            .get(region.as_str())
            .ok_or_else(|| StreamFault::internal(format!("{region} is not open")))
    }

    /// The stream that a request names.
    fn stream(cx: &Cx<Self>, arn: &str) -> Result<StreamRecord, StreamFault> {
        let (_, label) = arn
            .strip_prefix("arn:")
            .and_then(|rest| rest.split_once("/stream/"))
            .ok_or_else(|| StreamFault::invalid("Invalid StreamArn"))?;
        if label.is_empty() {
            return Err(StreamFault::invalid("Invalid StreamArn"));
        }
        let now = cx.house().clock.now();
        find(Self::tables(cx)?, cx.region(), cx.account(), arn)?
            .filter(|stream| !stream.is_over(now))
            .ok_or_else(|| {
                StreamFault::not_found(format!("Requested resource not found: Stream: {arn} not found"))
            })
    }
}

/// The stream with this ARN, where it is one of this account and region; durable, and perhaps over.
pub(crate) fn find(
    tables: &Tables,
    region: base::Region,
    account: &AccountId,
    arn: &str,
) -> Result<Option<StreamRecord>, StreamFault> {
    let Some((table, label)) = stream::parts_of_arn(arn, region, account) else { return Ok(None) };
    let stored = tables.shard().get(&stream::key(account.as_str(), table, label))?;
    stored.map(|bytes| decode(&bytes)).transpose()
}

pub(crate) fn decode(bytes: &[u8]) -> Result<StreamRecord, StreamFault> {
    serde_json::from_slice(bytes)
        .map_err(|error| StreamFault::internal(format!("a stream's record cannot be read: {error}")))
}

/// Makes a number look random, and another number another: the finalizer of SplitMix64.
pub(crate) fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
