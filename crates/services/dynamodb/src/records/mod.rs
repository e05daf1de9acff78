//! What is stored, one record a file.

pub(crate) mod expiry;
pub(crate) mod index;
pub(crate) mod sweep;
pub(crate) mod table;
