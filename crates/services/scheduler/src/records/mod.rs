//! What is stored, each kind in a file of its own.

pub(crate) mod group;
pub(crate) mod schedule;
