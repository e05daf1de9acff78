//! IAM: roles with their trust, inline and attached policies. They are kept and given back; nothing is enforced by them.
//!
//! IAM is global: its records lie in one shard, whatever region was asked. Policies of AWS's own can be attached by their
//! ARN; policies of one's own are not served yet.

mod document;
mod operations;
mod role;

use store::{Shard, Store, StoreError};

/// The service.
pub struct Iam {
    shard: Shard,
}

impl Iam {
    /// Opens the roles.
    pub fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self { shard: store.shard("global/iam")? })
    }
}

#[cfg(test)]
mod tests;
