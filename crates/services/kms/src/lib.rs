//! KMS: keys that never leave, for other rooms' secrets and users' own.
//!
//! Invariants: a ciphertext names its key and the piece of that key's material that made it, and its encryption context is
//! authenticated with it, so it opens by that key and context only, however often the key was rotated since. A key whose window has
//! passed goes by a timer of the shard with all of its material, and what it sealed is lost, as on AWS.
//!
//! What this does not do: hide keys from who reads the data folder, where their material lies as it is; enforce key policies, which
//! are kept and given back. Grants, multi-region keys, imported material, key stores and post-quantum keys are refused by name.

mod asymmetric;
mod faults;
mod key;
mod operations;
mod symmetric;

use base::{Clock, Region};
use store::{Shard, Store, StoreError};

/// The service.
pub struct Kms {
    store: Store,
    clock: Clock,
    regions: Vec<Region>,
}

impl Kms {
    /// The room on a store.
    pub fn new(store: Store, regions: &[Region], clock: Clock) -> Self {
        Self { store, clock, regions: regions.to_vec() }
    }

    fn shard(&self, region: Region) -> Result<Shard, StoreError> {
        self.store.shard(&format!("{region}/kms"))
    }

    /// Erases keys whose window has passed and rotates those whose time has come, for as long as it is polled. Ends where the store
    /// does.
    pub async fn tend(&self) -> Result<(), StoreError> {
        let regions = self.regions.iter().map(|region| self.tend_region(*region));
        futures_util::future::try_join_all(regions).await.map(drop)
    }

    async fn tend_region(&self, region: Region) -> Result<(), StoreError> {
        let shard = self.shard(region)?;
        let mut timers = shard.timers(&self.clock);
        loop {
            let timer = timers.next().await?;
            let now = self.clock.now().as_micros();
            shard
                .transact(|txn| {
                    if txn.complete_timer(&timer)? {
                        operations::due(txn, &timer.payload, now)?;
                    }
                    Ok::<_, StoreError>(())
                })
                .await?;
        }
    }
}

#[cfg(test)]
mod tests;
