//! What is stored, one record a file.

pub(crate) mod table;
