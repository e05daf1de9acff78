//! What the room is made of, and what it needs of others: objects for code, somewhere for output to go, and streams.

use base::{AccountId, Clock, Region, Rng, Timestamp};
use bytes::Bytes;
use compute::Runtimes;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
use wire::House;
use wire::dynamodbstreams::Record;
use wire::operation::LocalFuture;

/// What a [`Lambda`](crate::Lambda) is made of.
pub struct Parts {
    /// Where functions are stored.
    pub store: Store,
    /// Where their code is stored; on the same disk as the store.
    pub folder: PathBuf,
    /// Whether nothing has to survive: code is not synced.
    pub ephemeral: bool,
    /// What runs them.
    pub runtimes: Runtimes,
    /// Where functions find the AWS operations, such as `http://127.0.0.1:4566`.
    pub endpoint: String,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub rng: Rng,
    /// Where code comes from that is not in the request.
    pub code: Arc<dyn CodeSource>,
    /// Where output goes.
    pub logs: Arc<dyn FunctionLogs>,
    /// The streams of tables.
    pub streams: Arc<dyn Streams>,
    /// Where segments of traces go.
    pub traces: Arc<dyn Traces>,
    /// Where programs send theirs, such as `127.0.0.1:2000`.
    pub daemon: String,
}

/// Why an object cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSourceError {
    /// S3's code, such as `NoSuchKey`.
    pub code: String,
    /// S3's message.
    pub message: String,
}

/// Objects of S3, which is no room of the house's operations.
pub trait CodeSource: Send + Sync {
    /// The bytes of an object.
    fn get_object<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        key: &'a str,
        version: Option<&'a str>,
    ) -> LocalFuture<'a, Result<Bytes, CodeSourceError>>;
}

/// What one invocation printed, with Lambda's own lines around it.
#[derive(Clone, Debug, PartialEq)]
pub struct LogOutput {
    /// The function's account.
    pub account: AccountId,
    /// The function's region.
    pub region: Region,
    /// The log group, such as `/aws/lambda/hello`.
    pub group: String,
    /// The log stream.
    pub stream: Arc<str>,
    /// When the invocation ended.
    pub at: Timestamp,
    /// Lines.
    pub text: Bytes,
}

/// Takes what functions print. It is called on the way of an invocation's answer, so it must not wait.
pub trait FunctionLogs: Send + Sync {
    /// Takes the output of one invocation.
    fn append(&self, output: LogOutput);
}

/// Takes segments of traces. It is called on the way of an invocation's answer, so it must not wait.
pub trait Traces: Send + Sync {
    /// A function begins to work in a trace; what it sends to the daemon says no more than that.
    fn begin(&self, region: Region, account: &AccountId, trace: &str);

    /// Takes a segment's document.
    fn leave(&self, region: Region, account: &AccountId, document: String);
}

/// Changes of a table, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamBatch {
    /// At least one.
    pub records: Vec<Record>,
    /// The sequence number of the last of them.
    pub position: String,
}

/// Why a stream does not go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreamStop {
    /// It has ended and all of it was read.
    Ended,
    /// There is no such stream (any more).
    NotFound,
    /// What comes next is gone.
    Trimmed,
    /// Something else.
    Failed(String),
}

impl std::fmt::Display for StreamStop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ended => f.write_str("The stream has ended"),
            Self::NotFound => f.write_str("Stream not found"),
            Self::Trimmed => f.write_str("The next records are gone"),
            Self::Failed(why) => f.write_str(why),
        }
    }
}

/// A stream's changes.
pub trait StreamFeed {
    /// The next durable changes after a sequence number, or the oldest where there is none; waits until there is one. It may
    /// be dropped and called again at any point.
    fn next_after<'a>(
        &'a self,
        position: Option<&'a str>,
        limit: usize,
    ) -> LocalFuture<'a, Result<StreamBatch, StreamStop>>;

    /// The sequence number of the newest change.
    fn latest(&self) -> Result<String, StreamStop>;
}

/// What came of a batch that was handed to a pipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PipeOutcome {
    /// The target has it; the answer may say what of it has failed, as a function's does.
    Answered(Bytes),
    /// It has failed, and may be tried again.
    Failed,
    /// It has not begun, because too much runs.
    Throttled,
    /// There is no such pipe or no such target (any more).
    Missing,
}

/// Pipes, which take batches in the place of functions.
pub trait Pipes: Send + Sync {
    /// Deals with a batch: `{"Records": [...]}`, as a function would get it. `id` is the pipe's own id.
    fn deal_with<'a>(
        &'a self,
        house: &'a Arc<House>,
        pipe: &'a str,
        id: &'a str,
        records: Bytes,
    ) -> LocalFuture<'a, PipeOutcome>;
}

/// Streams of tables, which are reached by no operation that waits.
pub trait Streams: Send + Sync {
    /// The stream of this ARN.
    fn open(&self, arn: &str) -> Result<Box<dyn StreamFeed>, StreamStop>;
}
