//! What is stored, in the shard `{region}/s3`. A bucket's name holds no slash, so what belongs to one bucket lies together.

pub(crate) mod bucket;
pub(crate) mod object;
pub(crate) mod upload;

use crate::faults::Fault;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Shard, Txn};

/// A record, if it is there.
pub(crate) fn read<T: DeserializeOwned>(shard: &Shard, key: &str) -> Result<Option<T>, Fault> {
    Ok(shard.get(key.as_bytes())?.map(|bytes| serde_json::from_slice(&bytes)).transpose()?)
}

/// The newest record, if it is there.
pub(crate) fn newest<T: DeserializeOwned>(txn: &Txn<'_>, key: &str) -> Result<Option<T>, Fault> {
    Ok(txn.get(key.as_bytes())?.map(|bytes| serde_json::from_slice(&bytes)).transpose()?)
}

/// Writes a record.
pub(crate) fn put<T: Serialize>(txn: &mut Txn<'_>, key: &str, record: &T) -> Result<(), Fault> {
    txn.put(key.as_bytes(), serde_json::to_vec(record)?);
    Ok(())
}
