//! Application Auto Scaling: the provisioned concurrency of functions, by the clock and by what is measured.
//!
//! Promises. What a scheduled action sets is set at its time, or at the next start where nothing ran then: its next time is a durable
//! job of the shard, set in the commit that makes or changes the action or that fires it, and so is the work that brings the
//! capacity into a changed range. While a target has a policy it is looked at every minute.
//!
//! How it works. A target-tracking policy reads the metric's last minutes from CloudWatch's room, as AWS's two alarms would: three
//! minutes above the target scale out, fifteen below nine tenths of it scale in. Minutes without a value are neither. [`track`]
//! decides, purely; [`capacity`] asks and sets the function's room.
//!
//! What this does not do: scale anything but `lambda:function:ProvisionedConcurrency`; make alarms, so a policy answers with none; step
//! scaling, which AWS does not offer for functions either; predictive scaling. All of these are refused by name.

mod capacity;
mod courier;
mod faults;
mod operations;
mod records;
mod timing;
mod track;

use base::{AccountId, Arn, Clock, Region, Rng};
use store::{Shard, Store};
use wire::Internal;

/// The service.
pub struct ApplicationAutoScaling {
    store: Store,
    clock: Clock,
    rng: Rng,
    hosted: Vec<Region>,
}

impl ApplicationAutoScaling {
    /// The room on a store.
    pub fn new(store: Store, regions: &[Region], clock: Clock, rng: Rng) -> Self {
        Self { store, clock, rng, hosted: regions.to_vec() }
    }

    fn shard(&self, region: Region) -> Result<Shard, Internal> {
        self.store.shard(&format!("{region}/application-autoscaling")).map_err(Internal::new)
    }
}

/// The one namespace and dimension that are served.
const NAMESPACE: &str = "lambda";
const DIMENSION: &str = "lambda:function:ProvisionedConcurrency";

fn target_arn(region: Region, account: &AccountId, id: &str) -> String {
    Arn::new("application-autoscaling", region, account, format!("scalable-target/{id}")).to_string()
}

fn policy_arn(region: Region, account: &AccountId, id: &str, resource: &str, name: &str) -> String {
    let rest = format!("scalingPolicy:{id}:resource/{NAMESPACE}/{resource}:policyName/{name}");
    Arn::new("autoscaling", region, account, rest).to_string()
}

fn action_arn(region: Region, account: &AccountId, id: &str, resource: &str, name: &str) -> String {
    let rest = format!("scheduledAction:{id}:resource/{NAMESPACE}/{resource}:scheduledActionName/{name}");
    Arn::new("autoscaling", region, account, rest).to_string()
}

#[cfg(test)]
mod tests;
