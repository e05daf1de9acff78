//! What the room is made of, and what it needs of others: objects for code, and somewhere for output to go.

use base::{AccountId, Clock, Region, Rng, Timestamp};
use bytes::Bytes;
use compute::Runtimes;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
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
