//! From segments that functions leave to the room for traces: neither room knows the other.

use base::{AccountId, Region};
use lambda::Traces;
use xray::{Left, Sink};

/// Hands segments on.
pub(crate) struct ToTraces(pub(crate) Sink);

impl Traces for ToTraces {
    fn begin(&self, region: Region, account: &AccountId, trace: &str) {
        self.0.owns(trace, region, account);
    }

    fn leave(&self, region: Region, account: &AccountId, document: String) {
        self.0.append(Left { region, account: account.clone(), document });
    }
}
