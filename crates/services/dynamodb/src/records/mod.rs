//! What is stored, one record a file.

pub(crate) mod backup;
pub(crate) mod change;
pub(crate) mod copying;
pub(crate) mod expiry;
pub(crate) mod history;
pub(crate) mod index;
pub(crate) mod stream;
pub(crate) mod sweep;
pub(crate) mod table;
