//! REST APIs (API Gateway version 1): the control plane and the data plane.
//!
//! A stage shows a deployment, and a deployment is a copy of the API that never changes. A warm request
//! reads no store and parses no configuration: a stage's methods are compiled once after each change.
//!
//! Resource policies of functions are not checked: an integration may call every function of its account.

mod compiled;
mod control;
mod execute;
mod faults;
mod mock;
mod openapi;
mod operations;
mod records;
mod room;

pub use room::ApiGateway;

#[cfg(test)]
mod control_tests;
#[cfg(test)]
mod execute_tests;
#[cfg(test)]
mod operations_tests;
