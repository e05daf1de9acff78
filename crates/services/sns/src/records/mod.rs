//! What is stored, one record a file.

pub(crate) mod application;
pub(crate) mod device;
pub(crate) mod outbox;
pub(crate) mod signing;
pub(crate) mod sms;
pub(crate) mod subscription;
pub(crate) mod topic;
