//! What is stored, one record a file.

pub(crate) mod signing;
pub(crate) mod subscription;
pub(crate) mod topic;
