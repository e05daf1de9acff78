//! What is stored, each kind in a file of its own.

pub(crate) mod metric;
pub(crate) mod point;
pub(crate) mod tended;
