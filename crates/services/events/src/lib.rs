//! EventBridge: buses, rules and targets.
//!
//! Promises. An event that PutEvents has acknowledged is on the disk for every target of every rule that it matched: in the target,
//! where that keeps what it is given (queues, topics, functions' queues of events), or as a job. It reaches each target at least once, or that target's dead-letter queue where it has one. Rules are
//! matched as they stand when the event comes.
//!
//! How it works. Buses and rules lie in memory, as they do in the store, and each bus has one matcher of all its enabled rules
//! ([`engine::events`]). Delivery is [`delivery`]'s: an attempt that failed for a reason that may pass comes again with growing
//! pauses until the target's retry policy ends it; one that cannot succeed goes to the dead-letter queue at once. A rule with a
//! schedule is a job that sets itself anew each time it fires.
//!
//! Loops. A chain of buses that feeds itself would go round for ever. An event carries the rules that have led it from bus to bus;
//! where a rule would lead it a second time it is stopped, told with the rules of the loop, counted, and goes to the target's
//! dead-letter queue. AWS does not do this; `--allow-event-loops` is its way.
//!
//! Permissions are kept and given back, and not enforced. Targets are functions, queues, topics, log groups, API destinations
//! ([`destinations`]), and buses of the regions that are hosted here; others are refused when they are set. What is of two regions at once is in [`global`].
//!
//! Archives keep what a bus takes in, in the commit that takes it; events of schedules are not among it. A replay is a job that says how far
//! it has come in the commit of what it sends.

mod archive;
mod at_once;
mod courier;
mod destinations;
mod envelope;
mod faults;
mod global;
mod meters;
mod operations;
mod put;
mod records;
mod registry;
mod seen;
mod target;
mod transform;

use base::{Clock, Region, Rng};
pub use destinations::DestinationRequest;

use delivery::http::Client;
use destinations::Destinations;
use global::Globals;
use parking_lot::{Mutex, RwLock};
use registry::Registry;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, OnceLock};
use store::Store;
use wire::Internal;

/// The service.
pub struct Events {
    store: Store,
    clock: Clock,
    rng: Rng,
    hosted: Vec<Region>,
    /// Whether an event may go round in circles, as it may on AWS.
    loops: bool,
    destinations: Destinations,
    /// Endpoints of no one region.
    globals: OnceLock<Globals>,
    /// How many deliveries were stopped because they would have gone round in a circle.
    stopped: AtomicU64,
    /// Buses that there are none of and that events were put on: each is told of once.
    nowhere: Mutex<HashSet<String>>,
    regions: RwLock<HashMap<Region, Arc<Registry>>>,
}

/// How many buses that there are none of are remembered.
const NOWHERE: usize = 100;

impl Events {
    /// Somebody puts events on a bus that there is none of, which AWS answers with success: so it is said here.
    pub(crate) fn nowhere(&self, bus: &str) {
        let mut known = self.nowhere.lock();
        if known.len() < NOWHERE && known.insert(bus.to_owned()) {
            let text = format!("events are put on the bus {bus}, which does not exist: nobody gets them");
            wire::log_internal("events", "PutEvents", &wire::Internal::new(text));
        }
    }

    /// The room on a store, which reaches API destinations by `http`. With `loops`, a chain of buses may feed itself.
    pub fn new(
        store: Store,
        regions: &[Region],
        loops: bool,
        http: Arc<Client>,
        clock: Clock,
        rng: Rng,
    ) -> Self {
        let (hosted, stopped, destinations) = (regions.to_vec(), AtomicU64::new(0), Destinations::new(http));
        Self {
            store,
            clock,
            rng,
            hosted,
            loops,
            destinations,
            globals: OnceLock::new(),
            stopped,
            nowhere: Mutex::default(),
            regions: RwLock::default(),
        }
    }

    /// A region's buses and rules.
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
mod archive_tests;
#[cfg(test)]
mod regions_tests;
#[cfg(test)]
mod tests;
