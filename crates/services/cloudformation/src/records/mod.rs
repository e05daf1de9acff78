//! Stored records, one a file. Keys begin with a letter for the kind and the account, so that one account's records
//! lie together.

pub(crate) mod change_set;
pub(crate) mod event;
pub(crate) mod export;
pub(crate) mod resource;
pub(crate) mod stack;
