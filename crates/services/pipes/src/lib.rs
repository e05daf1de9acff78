//! EventBridge Pipes: from a queue or a table's stream, through filters and perhaps an enrichment, to a target.
//!
//! Promises. What a running pipe's source holds reaches the target at least once, in the source's order where it has one: a message is
//! deleted, and the place in a stream committed, only after the target has taken what became of it. A crash between any two steps
//! repeats a batch and loses none. Nothing polls.
//!
//! How it works. A pipe's record says what it is to do; its source is read by the engine that reads for functions (Lambda's event source
//! mappings), which `app` leads here through [`Sources`]: batches, filters, retries, bisection and dead letters are that
//! engine's. This room's part of a batch is [`carry`]: enrich, shape by templates, send. A pipe's state is what the engine says of its
//! source. The record is committed first and the source told after it, so a start tells every source anew.
//!
//! Roles are kept and given back, and not assumed. What is not served is refused by name when a pipe is made.

mod carry;
mod faults;
mod operations;
mod path;
mod record;
mod settings;
mod target;
mod template;

use base::{AccountId, Arn, Region};
use bytes::Bytes;
use record::PipeRecord;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Shard, Store, StoreError};
use tokio::sync::Mutex;
use wire::operation::LocalFuture;
use wire::{CallError, House, Internal};

pub use carry::Outcome;

/// What a pipe has read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// The pipe's own id.
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
    pub stream: Option<Stream>,
}

/// How a stream is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stream {
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
    pub dead_letter: Option<String>,
}

/// What becomes of a pipe's source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceState {
    /// It is about to be read for the first time.
    Creating,
    /// It is read.
    Running,
    /// It is read, by settings that are about to change.
    Updating,
    /// It is about to be read again.
    Starting,
    /// It is read until what has begun has come to its end.
    Stopping,
    /// It is not read.
    Stopped,
    /// The same, and then it goes.
    Deleting,
    /// There is none.
    Gone,
}

/// A request to an API destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The destination.
    pub arn: String,
    /// What takes the place of the stars in its endpoint.
    pub path: Vec<String>,
    /// Headers.
    pub headers: BTreeMap<String, String>,
    /// The query.
    pub query: BTreeMap<String, String>,
    /// The body, JSON.
    pub body: String,
}

/// The way to API destinations.
pub trait Destinations: Send + Sync {
    /// Sends a request when it is its turn; what is answered.
    fn send<'a>(
        &'a self,
        house: &'a Arc<House>,
        request: Request,
    ) -> LocalFuture<'a, Result<Bytes, CallError>>;
}

/// The engine that reads sources.
pub trait Sources: Send + Sync {
    /// Has a source read, or changes how; what is so already is left alone. The error is for the caller of the operation.
    fn set<'a>(
        &'a self,
        region: Region,
        account: &'a AccountId,
        source: &'a Source,
    ) -> LocalFuture<'a, Result<(), String>>;
    /// Ends the reading.
    fn forget<'a>(
        &'a self,
        region: Region,
        account: &'a AccountId,
        id: &'a str,
    ) -> LocalFuture<'a, Result<(), Internal>>;
    /// How far it is.
    fn state(&self, region: Region, account: &AccountId, id: &str) -> Result<SourceState, Internal>;
}

/// The service.
pub struct Pipes {
    store: Store,
    sources: Arc<dyn Sources>,
    destinations: Arc<dyn Destinations>,
    /// Changes are committed and told to the engine one after the other, so that it hears them in their order.
    changing: Mutex<()>,
}

impl Pipes {
    /// The room on a store.
    pub fn new(store: Store, sources: Arc<dyn Sources>, destinations: Arc<dyn Destinations>) -> Self {
        Self { store, sources, destinations, changing: Mutex::new(()) }
    }

    /// Tells the engine what every pipe is to do, once at a start.
    pub async fn begin(&self, regions: &[Region]) -> Result<(), String> {
        let _changing = self.changing.lock().await;
        for region in regions {
            let shard = self.shard(*region).map_err(|error| error.to_string())?;
            for entry in shard.prefix(b"p/") {
                let (key, bytes) = entry.map_err(|error| error.to_string())?;
                let record: PipeRecord = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
                let Some(account) = record::account_in(&key) else { continue };
                let told = match record.deleting {
                    true => {
                        let dropped = self.sources.forget(*region, &account, &record.id).await;
                        dropped.map_err(|error| error.cause().to_string())
                    }
                    false => self.sources.set(*region, &account, &record.source_of(*region, &account)).await,
                };
                if let Err(error) = told {
                    wire::log_internal("pipes", "start", &Internal::new(format!("{}: {error}", record.name)));
                }
            }
        }
        Ok(())
    }

    fn shard(&self, region: Region) -> Result<Shard, StoreError> {
        self.store.shard(&format!("{region}/pipes"))
    }
}

fn arn(region: Region, account: &AccountId, name: &str) -> String {
    Arn::new("pipes", region, account, format!("pipe/{name}")).to_string()
}

#[cfg(test)]
mod tests;
