//! The four sources of latency, and the record of one request's share of each.
//!
//! A [`Trace`] follows a request through every layer, including the calls that its function makes back
//! into Whimbrel. What no layer claims is the front door's.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Where a request's time can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LatencySource {
    /// Distance: injected round trips between regions.
    Physics,
    /// Accept, authenticate, route, encode.
    FrontDoor,
    /// Cold start, then the handler.
    Compute,
    /// What is called behind it: tables, queues, buses.
    Integration,
}

impl LatencySource {
    /// All four, in the order in which reports show them.
    pub const ALL: [LatencySource; 4] = [Self::Physics, Self::FrontDoor, Self::Compute, Self::Integration];

    /// The name that reports, metrics and the `Server-Timing` header use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Physics => "physics",
            Self::FrontDoor => "front-door",
            Self::Compute => "compute",
            Self::Integration => "integration",
        }
    }
}

/// The time that one request has spent in each source so far; clones share the record.
#[derive(Clone, Debug, Default)]
pub struct Trace(Arc<[AtomicU64; 4]>);

impl Trace {
    /// A record with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `spent` to `source`.
    pub fn add(&self, source: LatencySource, spent: Duration) {
        let nanos = u64::try_from(spent.as_nanos()).unwrap_or(u64::MAX);
        self.0[source as usize].fetch_add(nanos, Ordering::Relaxed);
    }

    /// The time in `source` so far.
    pub fn spent(&self, source: LatencySource) -> Duration {
        Duration::from_nanos(self.0[source as usize].load(Ordering::Relaxed))
    }

    /// Splits `total` over the four sources. A function's compute time as recorded spans the calls that it
    /// made, so those are taken out of it; what nobody recorded is the front door's.
    pub fn split(&self, total: Duration) -> [(LatencySource, Duration); 4] {
        let physics = self.spent(LatencySource::Physics);
        let integration = self.spent(LatencySource::Integration);
        let turn = self.spent(LatencySource::Compute);
        let inside = if turn.is_zero() { Duration::ZERO } else { integration.min(turn) };
        let compute = turn - inside;
        let front_door = total.saturating_sub(physics + compute + integration);
        [
            (LatencySource::Physics, physics),
            (LatencySource::FrontDoor, front_door),
            (LatencySource::Compute, compute),
            (LatencySource::Integration, integration),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_split_adds_up_to_the_total() {
        let trace = Trace::new();
        let micros = Duration::from_micros;
        trace.add(LatencySource::Compute, micros(700));
        trace.clone().add(LatencySource::Integration, micros(300));
        let split = trace.split(micros(1_000));
        assert_eq!(split.map(|(_, time)| time), [micros(0), micros(300), micros(400), micros(300)]);
    }

    #[test]
    fn a_direct_integration_has_no_compute() {
        let trace = Trace::new();
        trace.add(LatencySource::Integration, Duration::from_micros(300));
        let split = trace.split(Duration::from_micros(400));
        assert_eq!(split.map(|(_, time)| time.as_micros()), [0, 100, 0, 300]);
    }
}
