//! Pure machines: no I/O, no clock, no randomness of their own.

pub mod dynamodb;
pub mod events;
pub mod gateway;
pub mod schedule;
pub mod template;
