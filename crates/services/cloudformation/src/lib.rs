//! CloudFormation: stacks made from templates, changed and taken away as one.
//!
//! A stack's record holds everything about it, and it is stored before and after every call that a deployment makes,
//! so a crash leaves a stack in a state that can be deleted or updated again. A resource's calls go through the same
//! operations that users call. A name that a resource is given is stored before the resource is made.
//!
//! Deployments run as tasks of the worker that took the request. One that was cut off by a crash is found when its
//! stack is next read, and ends as a failure then.

mod change;
mod coerce;
mod deploy;
mod faults;
mod include;
mod kinds;
mod objects;
mod operations;
mod package;
mod prepare;
mod records;
mod responses;
mod room;

pub use objects::{ObjectError, Objects};
pub use responses::RESPONSE_PATH;
pub use room::CloudFormation;

#[cfg(test)]
mod example_tests;
#[cfg(test)]
mod tests;
