//! IAM: roles with their trust, users, groups, access keys and instance profiles, inline and attached policies, and managed
//! policies. They are kept and given back; nothing is enforced by them.
//!
//! IAM is global: its records lie in one shard, whatever region was asked. Policies of the account's own are kept with their
//! versions; policies of AWS's own can be attached by their ARN, and their documents are not known here.

mod document;
mod operations;
mod policy;
mod principal;
mod profile;
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
