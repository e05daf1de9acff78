//! CloudWatch Logs: groups, streams and events, and the sink that functions' output goes to.
//!
//! Events of a group lie in the order of their time, so reading all of a group's streams together is one range. What a
//! function prints is put into a bounded queue and committed in the background, many invocations in one commit.
//!
//! Events that carry metrics are stored like any other; what they carry goes on to [`EmbeddedMetrics`] right after.
//!
//! What a group keeps no longer is not shown, and erased every hour.

mod embedded;
mod group;
mod operations;
mod pattern;
mod records;
mod room;
mod sink;

pub use embedded::{EmbeddedMetric, EmbeddedMetrics};
pub use room::Logs;
pub use sink::{Printed, Sink};

#[cfg(test)]
mod tests;
