//! What is known of a request besides its operation's input.

use crate::body::Broken;
use base::{AccountId, Region};
use http::HeaderMap;
use parking_lot::Mutex;
use std::sync::{Arc, OnceLock};

/// What the door knows, for the operation that it hands the request to.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// The operation, for the latency record; set once the request has been understood.
    pub(crate) operation: Arc<OnceLock<&'static str>>,
    /// What was wrong with the body, if anything was.
    pub(crate) broken: Arc<OnceLock<Broken>>,
    /// The headers that followed the body, once it has been read.
    pub(crate) trailers: Arc<Mutex<HeaderMap>>,
}

impl Arrival {
    pub(crate) fn new(account: AccountId, region: Region) -> Self {
        Self { account, region, operation: Arc::default(), broken: Arc::default(), trailers: Arc::default() }
    }
}
