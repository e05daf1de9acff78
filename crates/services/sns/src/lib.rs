//! SNS: standard and FIFO topics with subscriptions of queues, functions and HTTP endpoints.
//!
//! Promises. A message whose publishing was acknowledged is on the disk for every subscription whose filter policy takes it: in its
//! queue (or its function's queue of events), which it was put into before the answer, or as a job. It reaches each at least once, or
//! its dead-letter queue where it has one. An attempt that failed
//! for a reason that may pass comes again with growing pauses for 23 days, as on AWS; an endpoint that is gone is given up at once.
//!
//! Filter policies, on attributes and on the body, are [`engine::events`]'s patterns: the languages are the same.
//!
//! HTTP endpoints confirm their subscription by a link or by API; what they get is signed ([`signing`]), and tried again by their
//! delivery policy. FIFO topics are in [`fifo`].
//!
//! What is for people and their devices (e-mail, SMS, mobile push) goes into an outbox and no further: [`letters`].
//!
//! Topic policies and encryption settings are kept and given back, and not enforced. Not here yet, and refused by name: Firehose; data protection; message archives.

mod at_once;
mod courier;
mod endpoint;
mod faults;
mod fifo;
mod filter;
mod letters;
mod message;
mod meters;
mod operations;
mod policy;
mod records;
mod registry;
mod seen;
mod signing;

pub use records::outbox::Letter;

use base::{Clock, Region, Rng};
use delivery::http::Client;
use parking_lot::RwLock;
use registry::Registry;
use signing::Signer;
use std::collections::HashMap;
use std::sync::Arc;
use store::Store;
use tokio::sync::OnceCell;
use wire::Internal;

/// The service.
pub struct Sns {
    store: Store,
    clock: Clock,
    rng: Rng,
    hosted: Vec<Region>,
    /// This server's URL, for the links in what endpoints get.
    url: String,
    /// The way to endpoints.
    http: Arc<Client>,
    signer: OnceCell<Arc<Signer>>,
    /// Of endpoints that get only so many messages a second.
    turns: delivery::Turns,
    regions: RwLock<HashMap<Region, Arc<Registry>>>,
}

impl Sns {
    /// The room on a store of a server at `url`, which reaches endpoints by `http`.
    pub fn new(
        store: Store,
        regions: &[Region],
        url: String,
        http: Arc<Client>,
        clock: Clock,
        rng: Rng,
    ) -> Self {
        let (hosted, signer, regions) = (regions.to_vec(), OnceCell::new(), RwLock::default());
        Self { store, clock, rng, hosted, url, http, signer, turns: delivery::Turns::default(), regions }
    }

    /// A region's topics.
    fn registry(&self, region: Region) -> Result<Arc<Registry>, Internal> {
        if let Some(found) = self.regions.read().get(&region) {
            return Ok(Arc::clone(found));
        }
        let mut regions = self.regions.write();
        if let Some(found) = regions.get(&region) {
            return Ok(Arc::clone(found));
        }
        let registry = Arc::new(Registry::open(&self.store, region)?);
        regions.insert(region, Arc::clone(&registry));
        Ok(registry)
    }
}

#[cfg(test)]
mod tests;
