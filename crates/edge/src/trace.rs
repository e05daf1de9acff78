//! Trace ids, and the map from them to the root requests that are under way.

use base::{Clock, Rng, Trace};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::fmt;

/// The root of an X-Ray trace: `1-<8 hex of seconds>-<24 hex>`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TraceId {
    seconds: u32,
    unique: u128,
}

impl TraceId {
    /// A fresh id.
    pub fn new(clock: &Clock, rng: &Rng) -> Self {
        // The format has 32 bits for the seconds; X-Ray's own wrap in 2106 as well.
        let seconds = clock.now().as_secs() as u32;
        let unique = (u128::from(rng.next_u64() as u32) << 64) | u128::from(rng.next_u64());
        Self { seconds, unique }
    }

    /// The root in an `X-Amzn-Trace-Id` header, such as `Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1`.
    pub fn in_header(header: &str) -> Option<Self> {
        let root = header.split(';').find_map(|field| field.trim().strip_prefix("Root="))?;
        let (seconds, unique) = root.strip_prefix("1-")?.split_once('-')?;
        let hex = |text: &str, len| text.len() == len && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        (hex(seconds, 8) && hex(unique, 24)).then_some(())?;
        Some(Self {
            seconds: u32::from_str_radix(seconds, 16).ok()?,
            unique: u128::from_str_radix(unique, 16).ok()?,
        })
    }
}

impl fmt::Display for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Root=1-{:08x}-{:024x}", self.seconds, self.unique)
    }
}

impl fmt::Debug for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

const SHARDS: usize = 16;

/// The most roots that one shard remembers; beyond it a root's calls count as its compute time, which is
/// wrong by attribution only.
const ROOTS_A_SHARD: usize = 4_096;

/// The root requests under way in this process, by trace id. A function's SDK sends the id back with every
/// call, on whichever worker that call arrives.
#[derive(Default)]
pub(crate) struct Roots([Mutex<HashMap<TraceId, Trace>>; SHARDS]);

impl Roots {
    /// The root request that `id` names, if it is under way.
    pub(crate) fn find(&self, id: &TraceId) -> Option<Trace> {
        self.shard(id).lock().get(id).cloned()
    }

    /// Remembers a root until the guard is dropped.
    pub(crate) fn enter(&self, id: TraceId, trace: Trace) -> RootGuard<'_> {
        let mut shard = self.shard(&id).lock();
        let entered = shard.len() < ROOTS_A_SHARD && shard.insert(id, trace).is_none();
        RootGuard { roots: self, id, entered }
    }

    fn shard(&self, id: &TraceId) -> &Mutex<HashMap<TraceId, Trace>> {
        &self.0[(id.unique as usize) % SHARDS]
    }
}

/// Forgets a root when it is dropped, so also when the client goes away in the middle.
pub(crate) struct RootGuard<'a> {
    roots: &'a Roots,
    id: TraceId,
    entered: bool,
}

impl Drop for RootGuard<'_> {
    fn drop(&mut self) {
        if self.entered {
            self.roots.shard(&self.id).lock().remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::LatencySource;
    use std::time::Duration;

    #[test]
    fn an_id_reads_back_from_its_header() {
        let id = TraceId::new(&Clock::system(), &Rng::seeded(1));
        assert_eq!(
            TraceId::in_header(&format!("Self=1-2-3;{id};Parent=53995c3f42cd8ad8;Sampled=0")),
            Some(id)
        );
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for bad in [
            "",
            "Root=",
            "Root=1-5759e988",
            "Root=2-5759e988-bd862e3fe1be46a994272793",
            "Root=1-+759e988-bd862e3fe1be46a994272793",
        ] {
            assert_eq!(TraceId::in_header(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_root_is_found_while_it_is_under_way() {
        let (roots, id) = (Roots::default(), TraceId { seconds: 1, unique: 2 });
        let trace = Trace::new();
        let guard = roots.enter(id, trace.clone());
        roots.find(&id).unwrap().add(LatencySource::Integration, Duration::from_micros(5));
        assert_eq!(trace.spent(LatencySource::Integration), Duration::from_micros(5));
        drop(guard);
        assert!(roots.find(&id).is_none());
    }
}
