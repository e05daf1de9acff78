//! SSM's Parameter Store: values by name, with their versions, labels and tags.
//!
//! Invariants: a version never changes but for its labels; a label is on one version of a parameter at most. A secure string's
//! value is given only with decryption; it lies on this machine's disk as it is, because there is no key management here yet.
//! Parameter policies and shared parameters are not served.

mod filter;
mod name;
mod operations;
mod parameter;
mod secret;

use base::Region;
use store::{Shard, Store, StoreError};

/// The service.
pub struct Ssm {
    store: Store,
}

impl Ssm {
    /// The room on a store.
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    fn shard(&self, region: Region) -> Result<Shard, StoreError> {
        self.store.shard(&format!("{region}/ssm"))
    }
}

#[cfg(test)]
mod tests;
