//! Events to those targets that keep what they are given, before whoever put them is answered: what a queue, a topic or a function's own
//! queue of events has taken is durable there, so one commit is enough. What is left stays jobs: buses, targets in other regions, those
//! that only answer, and what failed.

use crate::Events;
use crate::courier::Targets;
use crate::registry::Registry;
use crate::target::{Addressee, Kind};
use delivery::Job;
use std::sync::Arc;
use std::time::Duration;
use wire::Cx;

/// Attempts the jobs whose targets keep what they are given, and gives all that are left, each with its pause.
pub(crate) async fn at_once(
    cx: &Cx<Events>,
    registry: &Arc<Registry>,
    jobs: Vec<Job>,
) -> Vec<(Job, Duration)> {
    let (now, later): (Vec<Job>, Vec<Job>) = jobs.into_iter().partition(|job| keeps(&job.target, registry));
    let house = Arc::clone(cx.house());
    let courier = Targets { events: Arc::clone(&cx.service), house, registry: Arc::clone(registry) };
    let mut left = delivery::first(&courier, now).await;
    left.extend(later.into_iter().map(|job| (job, Duration::ZERO)));
    left
}

/// Whether a target keeps what it is given, and is here.
fn keeps(target: &str, registry: &Registry) -> bool {
    let is_here = |to: Addressee| {
        to.region == registry.region && matches!(to.kind, Kind::Function | Kind::Queue(_) | Kind::Topic)
    };
    Addressee::read(target).is_some_and(is_here)
}
