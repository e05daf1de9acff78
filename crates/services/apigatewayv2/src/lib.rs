//! HTTP APIs (API Gateway version 2): the control plane and the data plane.
//!
//! A change is stored before it is answered, and seen by every request that begins after that. A warm
//! request reads no store and parses no configuration: routes are compiled once after each change.
//!
//! Resource policies of functions are not checked: an integration may call every function of its account.

mod compiled;
mod control;
mod execute;
mod faults;
mod openapi;
mod operations;
mod records;
mod room;

pub use room::ApiGatewayV2;

#[cfg(test)]
mod execute_tests;
#[cfg(test)]
mod operations_tests;
