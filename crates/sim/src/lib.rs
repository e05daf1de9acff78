//! Deterministic simulation: state on a disk that loses, tears and refuses, under a clock that is told to move.
//!
//! A seed decides everything: what clients do, when the machine dies and how, what of the unsynced survives. So a failure
//! is replayed by its seed. This crate never reads the machine's clock or disk.

mod base;
mod disk;
mod history;
mod model;
mod waiter;
mod world;

pub use self::base::SimBase;
pub use disk::{Crash, SimDisk};
pub use history::{Deliberate, Finding, Summary, run};
