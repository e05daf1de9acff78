//! DescribeKey, ListKeys and UpdateKeyDescription.

use super::{change, page, read, stays};
use crate::Kms;
use crate::faults::Refusal;
use crate::key::{KEYS, KeyRecord};
use wire::Cx;
use wire::kms::*;
use wire::shape::Empty;

/// Says what a key is.
pub(super) async fn describe_key(
    cx: &Cx<Kms>,
    input: DescribeKeyRequest,
) -> Result<DescribeKeyResponse, DescribeKeyError> {
    let record = read(cx, &input.key_id).await?;
    Ok(DescribeKeyResponse { key_metadata: Some(record.shown(cx.region())) })
}

/// An account's keys, by id.
pub(super) async fn list_keys(
    cx: &Cx<Kms>,
    input: ListKeysRequest,
) -> Result<ListKeysResponse, ListKeysError> {
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let all = shard.prefix(KEYS).map(|entry| {
        let record: KeyRecord = serde_json::from_slice(&entry?.1)?;
        Ok::<_, Refusal>(record)
    });
    let own = all.filter(|entry| match entry {
        Ok(record) => record.account == cx.account().as_str(),
        Err(_) => true,
    });
    let shown = own.map(|entry| {
        let record = entry?;
        let shown = KeyListEntry { key_id: Some(record.id.clone()), key_arn: Some(record.arn(cx.region())) };
        Ok((record.id, shown))
    });
    let (keys, next_marker) = page(shown, input.marker.as_deref(), input.limit, 100)?;
    Ok(ListKeysResponse { keys: Some(keys), truncated: Some(next_marker.is_some()), next_marker })
}

/// Changes what a key is said to be for.
pub(super) async fn update_key_description(
    cx: &Cx<Kms>,
    input: UpdateKeyDescriptionRequest,
) -> Result<Empty, UpdateKeyDescriptionError> {
    change(cx, &input.key_id, |_, record| {
        stays(cx, record)?;
        record.description = input.description;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
