//! What is stored, one record a file.

pub(crate) mod archive;
pub(crate) mod bus;
pub(crate) mod connection;
pub(crate) mod destination;
pub(crate) mod global_endpoint;
pub(crate) mod replay;
pub(crate) mod rule;
