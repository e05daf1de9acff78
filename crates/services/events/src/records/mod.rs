//! What is stored, one record a file.

pub(crate) mod archive;
pub(crate) mod bus;
pub(crate) mod replay;
pub(crate) mod rule;
