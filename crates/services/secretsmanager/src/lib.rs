//! Secrets Manager: secrets with their versions and stages, tags, resource policies, and deletion after a window in which they can
//! be had back.
//!
//! Invariants: a version never changes but for its stages; a stage is on one version of a secret at most; a secret that has a
//! version has one with the stage AWSCURRENT. A secret lies on this machine's disk as it is. A secret whose window has passed goes by
//! a timer of the shard, and is not seen from that moment on. A function that is named for
//! it makes its next version ([`rotation`]). Replicas and managed external secrets are not served.

mod faults;
mod operations;
mod password;
mod rotation;
mod secret;

use base::{Clock, Region};
use parking_lot::Mutex;
use std::collections::HashSet;
use std::sync::Arc;
use store::{Shard, Store, StoreError};
use wire::House;

/// The service.
pub struct SecretsManager {
    store: Store,
    clock: Clock,
    regions: Vec<Region>,
    /// The timers of rotations whose functions run now.
    rotating: Mutex<HashSet<(Region, Vec<u8>)>>,
}

impl SecretsManager {
    /// The room on a store.
    pub fn new(store: Store, regions: &[Region], clock: Clock) -> Self {
        Self { store, clock, regions: regions.to_vec(), rotating: Mutex::default() }
    }

    fn shard(&self, region: Region) -> Result<Shard, StoreError> {
        self.store.shard(&format!("{region}/secretsmanager"))
    }

    /// Erases secrets whose window has passed and rotates those whose time has come, for as long as it is polled. Ends where the
    /// store does.
    pub async fn tend(self: &Arc<Self>, house: &Arc<House>) -> Result<(), StoreError> {
        let regions = self.regions.iter().map(|region| self.tend_region(*region, house));
        futures_util::future::try_join_all(regions).await.map(drop)
    }

    async fn tend_region(self: &Arc<Self>, region: Region, house: &Arc<House>) -> Result<(), StoreError> {
        let shard = self.shard(region)?;
        let mut timers = shard.timers(&self.clock);
        loop {
            let timer = timers.next().await?;
            if rotation::is_timer(&timer.payload) {
                // A function may take its time, and others' are due.
                let (room, house) = (Arc::clone(self), Arc::clone(house));
                tokio::task::spawn_local(async move { room.rotate(region, &house, &timer).await });
                continue;
            }
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
