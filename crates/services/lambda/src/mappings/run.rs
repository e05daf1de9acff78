//! The worker's side: taking mappings, and running each until it is deleted.

use super::{Acting, Mapping, queue, stream};
use crate::records::MappingRecord;
use crate::room::Lambda;
use base::Region;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;
use tokio::sync::watch;
use wire::House;

/// The pauses where a source or a function is not there: from the first, doubled, to the most.
pub(super) const FIRST: Duration = Duration::from_secs(1);
pub(super) const MOST: Duration = Duration::from_secs(60);

/// What runs a mapping.
pub(super) struct Runner {
    pub(super) lambda: Arc<Lambda>,
    pub(super) house: Arc<House>,
    pub(super) mapping: Arc<Mapping>,
}

/// A mapping's record, and word of its changes.
pub(super) type Changes = watch::Receiver<Arc<MappingRecord>>;

impl Lambda {
    /// Invokes functions with the messages and changes of the mappings of all regions for as long as it is polled; may run on
    /// every worker. It ends only where the store fails.
    pub async fn run_mappings(
        self: &Arc<Self>,
        house: &Arc<House>,
        regions: &[Region],
    ) -> Result<Infallible, String> {
        for region in regions {
            self.read_mappings(*region).map_err(|error| error.cause().to_string())?;
        }
        let mut running = FuturesUnordered::new();
        loop {
            tokio::select! {
                mapping = self.mappings.claim() => {
                    let runner = Runner { lambda: Arc::clone(self), house: Arc::clone(house), mapping };
                    running.push(async move { runner.run().await });
                }
                Some(ended) = running.next(), if !running.is_empty() => {
                    let ended: Result<(), StoreError> = ended;
                    ended.map_err(|error| error.to_string())?;
                }
            }
        }
    }
}

impl Runner {
    /// Runs it until it is deleted.
    async fn run(&self) -> Result<(), StoreError> {
        let mut changes: Changes = self.mapping.record.subscribe();
        loop {
            let record = Arc::clone(&changes.borrow_and_update());
            let reads = record.enabled && !record.deleting;
            *self.mapping.acting.lock() = Acting { generation: record.generation, reads };
            if record.deleting {
                let shard = self.lambda.shard(self.mapping.region).map_err(|_| StoreError::Closed)?;
                return self.lambda.remove_mapping(&shard, &self.mapping).await;
            }
            match &record.stream {
                // The sender is the mapping's own, so it does not go away.
                _ if !reads => drop(changes.changed().await),
                None => queue::consume(self, &record, &mut changes).await,
                Some(settings) => stream::consume(self, &record, settings, &mut changes).await?,
            }
        }
    }

    /// Waits as long as something is not there, or until the mapping changes; whether it has changed.
    pub(super) async fn pause(&self, wait: Duration, changes: &mut Changes) -> bool {
        self.lambda.core.clock.timeout(wait, changes.changed()).await.is_some()
    }
}
