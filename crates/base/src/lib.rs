//! What every other crate stands on: identifiers, time, randomness, limits and the sources of latency.
//!
//! This crate does no I/O. It is the only one that reads a clock ([`Clock`]) or makes randomness
//! ([`Rng`]); everything else is handed those two, so that a test can move time and a seed can replay a
//! failure.

mod arn;
mod clock;
mod distances;
mod distribution;
mod hex;
mod id;
mod latency;
pub mod limits;
mod meters;
mod patience;
mod region;
mod rng;
mod timestamp;
mod ways;

pub use arn::{Arn, queue_url};
pub use clock::{Clock, ManualClock};
pub use distances::Distances;
pub use distribution::Distribution;
pub use hex::hex;
pub use id::{AccountId, RequestId};
pub use latency::{LatencySource, Trace};
pub use meters::{Counted, Measure, Meters, Origin, Source};
pub use patience::Patience;
pub use region::{Region, UnknownRegion};
pub use rng::Rng;
pub use timestamp::Timestamp;
pub use ways::{Hop, News, Step, Told, Ways};
