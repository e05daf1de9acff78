//! What is stored, one record a file.

pub(crate) mod bus;
pub(crate) mod rule;
