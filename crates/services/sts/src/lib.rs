//! STS: who a caller is, and sessions of roles.
//!
//! A session's access key names its account, so that every service knows where it acts. Nothing is enforced: a role's trust,
//! session policies, tags, external ids and MFA codes decide nothing. Where signatures are checked there are no sessions,
//! because their keys are in nobody's credentials file.

mod operations;
mod session;

use store::{Shard, Store, StoreError};

/// The service.
pub struct Sts {
    shard: Shard,
    /// Whether signatures are checked.
    checks: bool,
}

impl Sts {
    /// Opens the sessions. `checks` says whether signatures are checked.
    pub fn open(store: &Store, checks: bool) -> Result<Self, StoreError> {
        Ok(Self { shard: store.shard("global/sts")?, checks })
    }
}

#[cfg(test)]
mod tests;
