//! ECR: repositories and what is said of them. Deployment tools make them (CDK's bootstrap does) before anybody has an image to push.
//!
//! Invariant: a repository never holds an image, because functions here run without containers: nothing can be pushed or pulled, and
//! every list of images is truthfully empty. Policies, lifecycle rules, scanning, mutability and encryption are kept and given back.

mod faults;
mod operations;
mod repository;

use base::Region;
use store::{Shard, Store, StoreError};

/// The service.
pub struct Ecr {
    store: Store,
}

impl Ecr {
    /// The room on a store.
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    fn shard(&self, region: Region) -> Result<Shard, StoreError> {
        self.store.shard(&format!("{region}/ecr"))
    }
}

#[cfg(test)]
mod tests;
