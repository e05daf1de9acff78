//! The way from a gateway to a function; whoever composes the product says what it is.

use base::{AccountId, Region, Trace};
use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;

/// One synchronous invocation.
#[derive(Clone, Debug)]
pub struct Invocation<'a> {
    /// Who owns the API that calls.
    pub account: &'a AccountId,
    /// Where the API is.
    pub region: Region,
    /// The function's ARN, with a qualifier where the integration has one.
    pub function: &'a str,
    /// The event.
    pub payload: Bytes,
    /// Where the time goes.
    pub trace: &'a Trace,
    /// The value of `X-Amzn-Trace-Id`.
    pub trace_id: &'a str,
}

/// How an invocation ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invoked {
    /// The function returned this.
    Returned(Bytes),
    /// The function ran and failed: an error of its own, a time-out, a crash.
    Failed(Bytes),
    /// There was no room to run it.
    Throttled,
    /// It could not be invoked: no such function, or not permitted. The text is for the log.
    Refused(String),
}

/// Something that invokes functions.
pub trait Functions: Send + Sync {
    /// Invokes a function and waits for its end.
    fn invoke<'a>(&'a self, invocation: Invocation<'a>) -> Pin<Box<dyn Future<Output = Invoked> + 'a>>;
}
