//! What becomes of the versions of a key: pure rules over a transaction.
//!
//! The newest version lies apart from the older ones, so that listing objects passes over no old version. A key that has any
//! version has a newest one, be it a delete marker.

use crate::faults::Fault;
use crate::records::bucket::{self, BucketRecord};
use crate::records::object::{self, ObjectRecord, Piece, RANK_DIGITS};
use crate::records::{newest, put};
use s3s::S3ErrorCode;
use store::Txn;

/// The version of what was written without versioning.
pub(crate) const NULL: &str = "null";

/// What a deletion did.
#[derive(Debug, Default)]
pub(crate) struct Removed {
    /// The version that is gone, or the delete marker that was made; absent without versioning.
    pub(crate) version: Option<String>,
    /// Whether that is a delete marker.
    pub(crate) marker: bool,
    /// Bodies that nobody names any more.
    pub(crate) garbage: Vec<Piece>,
}

/// The bucket as the transaction sees it.
pub(crate) fn bucket_now(txn: &Txn<'_>, name: &str) -> Result<BucketRecord, Fault> {
    newest(txn, &bucket::key(name))?.ok_or_else(Fault::no_such_bucket)
}

/// Makes `new` the newest version of a key, and gives it its version and rank.
pub(crate) fn add(
    txn: &mut Txn<'_>,
    bucket: &BucketRecord,
    key: &str,
    new: &mut ObjectRecord,
    id: &str,
) -> Result<Vec<Piece>, Fault> {
    let mut garbage = Vec::new();
    let place = object::key(&bucket.name, key);
    let current: Option<ObjectRecord> = newest(txn, &place)?;
    let now = u64::try_from(new.modified).unwrap_or_default();
    new.rank = current.as_ref().map_or(now, |current| now.max(current.rank + 1));
    let keeps = bucket.versioning.as_deref() == Some("Enabled");
    new.version = if keeps { id.to_owned() } else { NULL.to_owned() };
    match current {
        Some(current) if keeps || current.version != NULL => {
            put(txn, &object::older(&bucket.name, key, current.rank), &current)?;
        }
        Some(current) => discard(txn, current, &mut garbage),
        None => {}
    }
    if !keeps && bucket.versioning.is_some() {
        for (place, old) in older(txn, &bucket.name, key)? {
            if old.version == NULL {
                txn.delete(place.as_bytes());
                discard(txn, old, &mut garbage);
            }
        }
    }
    put(txn, &place, new)?;
    Ok(garbage)
}

/// Deletes a key, or one version of it.
pub(crate) fn remove(
    txn: &mut Txn<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: Option<&str>,
    now: i64,
    id: &str,
) -> Result<Removed, Fault> {
    let place = object::key(&bucket.name, key);
    let mut removed = Removed::default();
    let Some(version) = version else {
        if bucket.versioning.is_some() {
            let mut marker = ObjectRecord { delete_marker: true, modified: now, ..ObjectRecord::default() };
            removed.garbage = add(txn, bucket, key, &mut marker, id)?;
            return Ok(Removed { version: Some(marker.version), marker: true, ..removed });
        }
        if let Some(current) = newest(txn, &place)? {
            txn.delete(place.as_bytes());
            discard(txn, current, &mut removed.garbage);
        }
        return Ok(removed);
    };
    removed.version = Some(version.to_owned());
    let Some(current) = newest::<ObjectRecord>(txn, &place)? else { return Ok(removed) };
    let mut others = older(txn, &bucket.name, key)?;
    if current.version == version {
        removed.marker = current.delete_marker;
        discard(txn, current, &mut removed.garbage);
        if others.is_empty() {
            txn.delete(place.as_bytes());
        } else {
            let (old_place, next) = others.remove(0);
            txn.delete(old_place.as_bytes());
            put(txn, &place, &next)?;
        }
    } else if let Some((old_place, old)) = others.into_iter().find(|(_, old)| old.version == version) {
        removed.marker = old.delete_marker;
        txn.delete(old_place.as_bytes());
        discard(txn, old, &mut removed.garbage);
    }
    Ok(removed)
}

/// The older versions of a key, the youngest first, with where they are.
fn older(txn: &Txn<'_>, bucket: &str, key: &str) -> Result<Vec<(String, ObjectRecord)>, Fault> {
    let prefix = object::older_prefix(bucket, key);
    let mut found = Vec::new();
    for entry in txn.prefix(prefix.as_bytes()) {
        let (place, record) = entry?;
        if place.len() == prefix.len() + RANK_DIGITS {
            let place = String::from_utf8(place.to_vec()).map_err(Fault::internal)?;
            found.push((place, serde_json::from_slice(&record)?));
        }
    }
    Ok(found)
}

/// The durable older versions of a key, the youngest first.
pub(crate) fn older_of(shard: &store::Shard, bucket: &str, key: &str) -> Result<Vec<ObjectRecord>, Fault> {
    let prefix = object::older_prefix(bucket, key);
    let mut found = Vec::new();
    for entry in shard.prefix(prefix.as_bytes()) {
        let (place, record) = entry?;
        if place.len() == prefix.len() + RANK_DIGITS {
            found.push(serde_json::from_slice(&record)?);
        }
    }
    Ok(found)
}

/// A version of a key, or its newest one. A delete marker is an error, as S3 has it.
pub(crate) fn find(
    shard: &store::Shard,
    bucket: &BucketRecord,
    key: &str,
    version: Option<&str>,
) -> Result<ObjectRecord, Fault> {
    let current: Option<ObjectRecord> = crate::records::read(shard, &object::key(&bucket.name, key))?;
    let found = match version {
        None => current.ok_or_else(Fault::no_such_key)?,
        Some(version) => match current.filter(|current| current.version == version) {
            Some(current) => current,
            None => older_of(shard, &bucket.name, key)?
                .into_iter()
                .find(|old| old.version == version)
                .ok_or_else(|| Fault::new(S3ErrorCode::NoSuchVersion))?,
        },
    };
    if found.delete_marker {
        let fault = match version {
            None => Fault::no_such_key(),
            Some(_) => Fault::new(S3ErrorCode::MethodNotAllowed),
        };
        return Err(fault.header("x-amz-delete-marker", "true").header("x-amz-version-id", &found.version));
    }
    Ok(found)
}

/// What to call the version of an object in a reply; nothing without versioning.
pub(crate) fn shown(bucket: &BucketRecord, record: &ObjectRecord) -> Option<String> {
    bucket.versioning.as_ref().map(|_| record.version.clone())
}

/// Forgets a version's body.
pub(crate) fn discard(txn: &mut Txn<'_>, record: ObjectRecord, garbage: &mut Vec<Piece>) {
    discard_pieces(txn, record.pieces, garbage);
}

/// Forgets pieces: those in the store at once, files once the transaction is durable.
pub(crate) fn discard_pieces(txn: &mut Txn<'_>, pieces: Vec<Piece>, garbage: &mut Vec<Piece>) {
    for piece in pieces {
        if piece.inline {
            txn.delete(object::content(&piece.id).as_bytes());
        } else {
            garbage.push(piece);
        }
    }
}
