//! S3: buckets and objects, kept durably on this machine.
//!
//! Invariants:
//! * An acknowledged object is durable, bytes and record both. Small bodies lie in the store and share its sync; larger
//!   ones are files, synced before the record that names them is committed.
//! * A bucket's name is unique over all accounts and regions; its objects lie in its region's shard.
//! * A body is never held whole: it passes through hashes and buffers to a file on its way in, and comes back in pieces.
//!
//! Buckets belong to their account, and other accounts are denied. What a bucket is told about policy, encryption,
//! ownership, public access, lifecycle, CORS and ACLs is kept and given back, and has no effect. Storage classes are kept as
//! names. Operations that are not in [`OPERATIONS`] answer `NotImplemented`.

mod arrival;
mod body;
mod checksum;
mod content;
mod door;
mod faults;
mod host;
mod inside;
mod listing;
mod operations;
mod records;
mod room;
mod versions;

pub use door::Answer;
pub use faults::Fault;
pub use operations::OPERATIONS;
pub use room::{OpenError, Parts, S3};

#[cfg(test)]
mod tests;
