//! Lambda: functions from a zip, their versions and aliases, and invocations that wait for the answer.
//!
//! A function's record holds all of its versions, aliases, permissions and tags; code lies beside the store, by its
//! digest, and is synced before the record that names it is committed. A warm invocation reads no store: functions are
//! kept in memory as they were last committed, each version with its pool of environments. What a function prints is
//! handed to a [`FunctionLogs`] that must not wait.
//!
//! Not served, and refused by name: container images, VPCs, file systems.

mod asynchronous;
mod code;
mod configuration;
mod destination;
mod event_invoke;
mod faults;
mod invocation;
mod layers;
mod live;
mod mappings;
mod meters;
mod name;
mod operations;
mod parts;
mod provisioned;
mod records;
mod report;
mod room;
mod seen;
mod tracing;
mod url;
mod url_config;

pub use invocation::{Ended, Request, Streamed, stream};
pub use mappings::{PipeSource, PipeStream};
pub use operations::invoke::{client_context, dry_run};
pub use parts::{
    CodeSource, CodeSourceError, FunctionLogs, LogOutput, Parts, PipeOutcome, Pipes, StreamBatch, StreamFeed,
    StreamStop, Streams, Traces,
};
pub use room::Lambda;
pub use url::{Signer, Url, UrlAnswer, UrlBody, answer_url};

#[cfg(test)]
mod tests;
