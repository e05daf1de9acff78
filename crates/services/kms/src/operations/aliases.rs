//! CreateAlias, UpdateAlias, DeleteAlias and ListAliases.

use super::{alias_arn, page, read, read_by_id, stays};
use crate::Kms;
use crate::faults::Refusal;
use crate::key::{AliasRecord, KeyRecord};
use base::Timestamp;
use store::Txn;
use wire::Cx;
use wire::kms::*;
use wire::shape::Empty;

/// Whether an alias can be the caller's.
fn check(name: &str) -> Result<(), Refusal> {
    let Some(rest) = name.strip_prefix("alias/").filter(|rest| !rest.is_empty()) else {
        return Err(Refusal::validation(
            "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    };
    if rest.contains(':') {
        return Err(Refusal::validation(format!("{name} contains invalid characters for an alias")));
    }
    Ok(())
}

fn put(txn: &mut Txn<'_>, cx: &Cx<Kms>, record: &AliasRecord) -> Result<(), Refusal> {
    // The key may go meanwhile.
    let bytes = txn.get(&KeyRecord::key(&record.key))?.ok_or_else(|| super::no_key(cx, &record.key))?;
    stays(cx, &serde_json::from_slice(&bytes)?)?;
    txn.put(AliasRecord::key(cx.account(), &record.name), serde_json::to_vec(record)?);
    Ok(())
}

/// Names a key.
pub(super) async fn create_alias(cx: &Cx<Kms>, input: CreateAliasRequest) -> Result<Empty, CreateAliasError> {
    let name = input.alias_name;
    check(&name)?;
    if name.starts_with("alias/aws/") {
        let message = "Aliases that begin with alias/aws/ are for services of AWS.";
        return Err(Refusal::AliasName(message.to_owned()).into());
    }
    if input.target_key_id.starts_with("alias/") {
        return Err(Refusal::validation("Aliases must refer to keys. Not aliases").into());
    }
    let key = read_by_id(cx, &input.target_key_id).await?.id;
    let now = cx.clock.now().as_micros();
    let record = AliasRecord { name, key, created: now, updated: now };
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let made = shard.transact(|txn| {
        if txn.get(&AliasRecord::key(cx.account(), &record.name))?.is_some() {
            let arn = alias_arn(cx.region(), cx.account(), &record.name);
            return Err(Refusal::Exists(format!("An alias with the name {arn} already exists")));
        }
        put(txn, cx, &record)
    });
    made.await?;
    Ok(Empty {})
}

fn none(cx: &Cx<Kms>, name: &str) -> Refusal {
    Refusal::NotFound(format!("Alias {} is not found.", alias_arn(cx.region(), cx.account(), name)))
}

/// Has an alias name another key, of the same kind and use.
pub(super) async fn update_alias(cx: &Cx<Kms>, input: UpdateAliasRequest) -> Result<Empty, UpdateAliasError> {
    check(&input.alias_name)?;
    let target = read_by_id(cx, &input.target_key_id).await?;
    let now = cx.clock.now().as_micros();
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let updated = shard.transact(|txn| {
        let place = AliasRecord::key(cx.account(), &input.alias_name);
        let bytes = txn.get(&place)?.ok_or_else(|| none(cx, &input.alias_name))?;
        let before: AliasRecord = serde_json::from_slice(&bytes)?;
        let old = txn.get(&KeyRecord::key(&before.key))?;
        let old = old.map(|bytes| serde_json::from_slice::<KeyRecord>(&bytes)).transpose()?;
        if old.is_some_and(|old| old.usage != target.usage || old.spec().is_pair() != target.spec().is_pair())
        {
            return Err(Refusal::validation(format!(
                "Alias {} cannot be changed from a KMS key of one type to a KMS key of another type or usage",
                alias_arn(cx.region(), cx.account(), &input.alias_name)
            )));
        }
        put(txn, cx, &AliasRecord { key: target.id.clone(), updated: now, ..before })
    });
    updated.await?;
    Ok(Empty {})
}

/// Takes an alias away; its key stays.
pub(super) async fn delete_alias(cx: &Cx<Kms>, input: DeleteAliasRequest) -> Result<Empty, DeleteAliasError> {
    check(&input.alias_name)?;
    let place = AliasRecord::key(cx.account(), &input.alias_name);
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let deleted = shard.transact(|txn| {
        txn.get(&place)?.ok_or_else(|| none(cx, &input.alias_name))?;
        if input.alias_name.starts_with("alias/aws/") {
            return Err(Refusal::validation("Aliases of services of AWS cannot be deleted"));
        }
        txn.delete(&place);
        Ok(())
    });
    deleted.await?;
    Ok(Empty {})
}

/// An account's aliases by name, of one key where one is named.
pub(super) async fn list_aliases(
    cx: &Cx<Kms>,
    input: ListAliasesRequest,
) -> Result<ListAliasesResponse, ListAliasesError> {
    let of = match &input.key_id {
        Some(key) => Some(read(cx, key).await?.id),
        None => None,
    };
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let all = shard.prefix(&AliasRecord::prefix(cx.account())).map(|entry| {
        let record: AliasRecord = serde_json::from_slice(&entry?.1)?;
        Ok::<_, Refusal>(record)
    });
    let wanted = all.filter(|entry| match (entry, &of) {
        (Ok(record), Some(of)) => record.key == *of,
        _ => true,
    });
    let shown = wanted.map(|entry| {
        let record = entry?;
        let shown = AliasListEntry {
            alias_arn: Some(alias_arn(cx.region(), cx.account(), &record.name)),
            alias_name: Some(record.name.clone()),
            target_key_id: Some(record.key),
            creation_date: Some(Timestamp::from_micros(record.created)),
            last_updated_date: Some(Timestamp::from_micros(record.updated)),
        };
        Ok((record.name, shown))
    });
    let (aliases, next_marker) = page(shown, input.marker.as_deref(), input.limit, 50)?;
    Ok(ListAliasesResponse { aliases: Some(aliases), truncated: Some(next_marker.is_some()), next_marker })
}
