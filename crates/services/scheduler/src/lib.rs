//! EventBridge Scheduler: schedules in groups, each with one target.
//!
//! Promises. A schedule whose making was acknowledged fires at each of its times: the next one is a durable timer, set in the commit
//! that makes or changes the schedule or that fires it. What it sends reaches its target at least once, or the dead-letter queue
//! where there is one. A time that comes while nothing runs fires at the next start; of a recurring schedule that missed several, one.
//!
//! How it works. Expressions are [`engine::schedule`]'s; [`timing`] says when a schedule fires next, with zone, start and end. Firing
//! sets two jobs of [`delivery`]: what is sent, and the next firing. A flexible window moves only the sending.
//!
//! Targets are functions, queues, topics and buses by their ARNs, and every operation that Whimbrel serves by
//! `arn:aws:scheduler:::aws-sdk:service:operation`. Roles are kept and given back, and not assumed.

mod courier;
mod faults;
mod meters;
mod operations;
mod records;
mod target;
mod timing;

use base::{AccountId, Arn, Clock, Region, Rng};
use store::{Shard, Store};
use wire::Internal;

/// The group of schedules that name none; it is always there.
const DEFAULT_GROUP: &str = "default";

/// The service.
pub struct Scheduler {
    store: Store,
    clock: Clock,
    rng: Rng,
    hosted: Vec<Region>,
}

impl Scheduler {
    /// The room on a store.
    pub fn new(store: Store, regions: &[Region], clock: Clock, rng: Rng) -> Self {
        Self { store, clock, rng, hosted: regions.to_vec() }
    }

    fn shard(&self, region: Region) -> Result<Shard, Internal> {
        self.store.shard(&format!("{region}/scheduler")).map_err(Internal::new)
    }
}

fn schedule_arn(region: Region, account: &AccountId, group: &str, name: &str) -> String {
    Arn::new("scheduler", region, account, format!("schedule/{group}/{name}")).to_string()
}

fn group_arn(region: Region, account: &AccountId, name: &str) -> String {
    Arn::new("scheduler", region, account, format!("schedule-group/{name}")).to_string()
}

#[cfg(test)]
mod tests;
