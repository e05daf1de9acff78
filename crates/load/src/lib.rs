//! An open-loop HTTP load generator.
//!
//! Requests are sent when the plan says, whether or not earlier ones were answered, and each is timed from the moment it
//! was meant to be sent. A server that stalls for two seconds therefore shows two seconds in the tail, where a generator
//! that waits for answers would show one slow request and go quiet.
//!
//! A [`Plan`] goes in, [`run`] drives it, a [`Report`] comes out. The generator watches itself: when it cannot keep to its own
//! schedule the report says so, because the figures are then the generator's and not the server's.

mod artillery;
mod connection;
mod html;
mod json;
mod pace;
mod plan;
mod record;
mod report;
mod runner;
mod timing;
mod user;
mod variables;
mod yaml;

pub use plan::{Body, Capture, CaptureFrom, Payload, Phase, Plan, Request, Scenario, Step};
pub use report::{Latency, Report, Second, Split, TestReport};
pub use runner::{Options, Progress, run};
