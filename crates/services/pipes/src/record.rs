//! A pipe: `p/{account}/{name}`.

use crate::{Source, Stream, arn};
use base::{AccountId, Region};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A pipe. What a request left out stays out, because DescribePipe gives back what was given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct PipeRecord {
    pub(crate) name: String,
    /// Tells it from another pipe that had its name.
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    /// Whether it is to run.
    pub(crate) runs: bool,
    /// It was deleted, and goes once what it has begun has ended.
    pub(crate) deleting: bool,
    pub(crate) source: String,
    pub(crate) batch_size: Option<i32>,
    pub(crate) window: Option<i32>,
    pub(crate) filters: Option<Vec<String>>,
    pub(crate) stream: Option<StreamRecord>,
    pub(crate) enrichment: Option<String>,
    pub(crate) enrichment_template: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) enrichment_http: Option<HttpRecord>,
    pub(crate) target: String,
    pub(crate) how: TargetRecord,
    pub(crate) role: String,
    pub(crate) tags: BTreeMap<String, String>,
    /// Microseconds.
    pub(crate) created: i64,
    pub(crate) modified: i64,
}

/// What only streams have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StreamRecord {
    pub(crate) start: String,
    pub(crate) lanes: Option<i32>,
    pub(crate) bisects: bool,
    pub(crate) retries: Option<i32>,
    pub(crate) age: Option<i32>,
    pub(crate) dead_letter: Option<String>,
}

/// How a target is sent to; of the services' parts, one is there at most.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TargetRecord {
    pub(crate) template: Option<String>,
    /// `REQUEST_RESPONSE` or `FIRE_AND_FORGET`, of a function.
    pub(crate) invocation: Option<String>,
    pub(crate) queue: Option<QueueRecord>,
    pub(crate) bus: Option<BusRecord>,
    pub(crate) logs: Option<LogsRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http: Option<HttpRecord>,
}

/// What is added to the requests to an API destination; `None` is what was not given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct HttpRecord {
    pub(crate) path: Option<Vec<String>>,
    pub(crate) headers: Option<BTreeMap<String, String>>,
    pub(crate) query: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct QueueRecord {
    pub(crate) group: Option<String>,
    pub(crate) deduplication: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct BusRecord {
    pub(crate) detail_type: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) resources: Option<Vec<String>>,
    pub(crate) time: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct LogsRecord {
    pub(crate) stream: Option<String>,
    pub(crate) timestamp: Option<String>,
}

impl HttpRecord {
    /// All that may be paths.
    pub(crate) fn values(&self) -> impl Iterator<Item = &String> {
        let maps = self.headers.iter().chain(&self.query).flat_map(BTreeMap::values);
        self.path.iter().flatten().chain(maps)
    }
}

/// Where a pipe is.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("p/{account}/{name}").into_bytes()
}

/// The account in such a key.
pub(crate) fn account_in(key: &[u8]) -> Option<AccountId> {
    let (account, _) = std::str::from_utf8(key.strip_prefix(b"p/")?).ok()?.split_once('/')?;
    AccountId::parse(account)
}

impl PipeRecord {
    /// Whether the source is a stream.
    pub(crate) fn is_of_stream(&self) -> bool {
        self.stream.is_some()
    }

    /// What the engine is to read. Where nothing was said, AWS's defaults hold.
    pub(crate) fn source_of(&self, region: Region, account: &AccountId) -> Source {
        let number = |value: i32| u32::try_from(value).ok();
        let stream = self.stream.as_ref().map(|stream| Stream {
            start: stream.start.clone(),
            lanes: stream.lanes.and_then(number).unwrap_or(1),
            bisects: stream.bisects,
            // -1 is without end.
            retries: stream.retries.and_then(number),
            age: stream.age.and_then(number),
            dead_letter: stream.dead_letter.clone(),
        });
        Source {
            id: self.id.clone(),
            pipe: arn(region, account, &self.name),
            source: self.source.clone(),
            enabled: self.runs,
            batch_size: self.batch_size.and_then(number).unwrap_or(if stream.is_some() { 100 } else { 10 }),
            window: self.window.and_then(number).unwrap_or(0),
            filters: self.filters.clone().unwrap_or_default(),
            stream,
        }
    }
}
