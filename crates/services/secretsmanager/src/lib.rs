//! Secrets Manager: secrets with their versions and stages, tags, resource policies, and deletion after a window in which they can
//! be had back.
//!
//! Invariants: a version never changes but for its stages; a stage is on one version of a secret at most; a secret that has a
//! version has one with the stage AWSCURRENT. A secret lies on this machine's disk as it is. A secret whose window has passed goes by
//! a timer of the shard, and is not seen from that moment on. Rotation, replicas and managed external secrets are not served.

mod faults;
mod operations;
mod password;
mod secret;

use base::{Clock, Region};
use store::{Shard, Store, StoreError};

/// The service.
pub struct SecretsManager {
    store: Store,
    clock: Clock,
    regions: Vec<Region>,
}

impl SecretsManager {
    /// The room on a store.
    pub fn new(store: Store, regions: &[Region], clock: Clock) -> Self {
        Self { store, clock, regions: regions.to_vec() }
    }

    fn shard(&self, region: Region) -> Result<Shard, StoreError> {
        self.store.shard(&format!("{region}/secretsmanager"))
    }

    /// Erases secrets whose window has passed, for as long as it is polled. Ends where the store does.
    pub async fn tend(&self) -> Result<(), StoreError> {
        let regions = self.regions.iter().map(|region| self.erase(*region));
        futures_util::future::try_join_all(regions).await.map(drop)
    }

    async fn erase(&self, region: Region) -> Result<(), StoreError> {
        let shard = self.shard(region)?;
        let mut timers = shard.timers(&self.clock);
        loop {
            let timer = timers.next().await?;
            shard
                .transact(|txn| {
                    if txn.complete_timer(&timer)? {
                        txn.delete(&timer.payload);
                    }
                    Ok::<_, StoreError>(())
                })
                .await?;
        }
    }
}

#[cfg(test)]
mod tests;
