//! Managed policies of the account's own, with their versions and tags.

use super::Ended;
use crate::Iam;
use crate::document::check;
use crate::policy::{PolicyRecord, VersionRecord, key, name_in, number, prefix};
use crate::principal::{self, PrincipalRecord, Sort};
use crate::role::{self, RoleRecord};
use std::collections::BTreeMap;
use store::Txn;
use wire::iam::*;
use wire::shape::Empty;
use wire::{Cx, Internal};

/// The most versions of one policy.
const VERSIONS: usize = 5;
/// The most tags of one policy.
const TAGS: usize = 50;
/// How many a page has where nothing is said.
const PAGE: usize = 100;

fn no_policy(arn: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("Policy {arn} was not found."))
}

fn no_version(arn: &str, version: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("Policy {arn} version {version} does not exist or is not attachable."))
}

/// Reads a policy.
pub(crate) fn read<E>(cx: &Cx<Iam>, arn: &str) -> Result<PolicyRecord, E>
where
    E: From<NoSuchEntityException> + From<Internal>,
{
    let name = name_in(arn, cx.account()).ok_or_else(|| no_policy(arn))?;
    let bytes = cx.shard.get(&key(cx.account(), name)).map_err(Internal::new)?;
    let bytes = bytes.ok_or_else(|| no_policy(arn))?;
    let record: PolicyRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
    if record.arn(cx.account()) != arn {
        return Err(no_policy(arn).into());
    }
    Ok(record)
}

/// Changes a policy's record, alone on the shard.
async fn change<T, E>(
    cx: &Cx<Iam>,
    arn: &str,
    change: impl FnOnce(&mut PolicyRecord) -> Result<T, E>,
) -> Result<T, E>
where
    E: From<NoSuchEntityException> + From<Internal>,
{
    let name = name_in(arn, cx.account()).ok_or_else(|| no_policy(arn))?;
    let key = key(cx.account(), name);
    let changed = cx.shard.transact(|txn| {
        let internal = |error| Ended(E::from(Internal::new(error)));
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(E::from(no_policy(arn))))?;
        let mut record: PolicyRecord = serde_json::from_slice(&bytes).map_err(internal)?;
        if record.arn(cx.account()) != arn {
            return Err(Ended(no_policy(arn).into()));
        }
        let result = change(&mut record).map_err(Ended)?;
        txn.put(&key, serde_json::to_vec(&record).map_err(internal)?);
        Ok(result)
    });
    changed.await.map_err(|Ended(error)| error)
}

/// How many roles, users and groups each policy is attached to.
fn attachments(cx: &Cx<Iam>) -> Result<BTreeMap<String, usize>, Internal> {
    let mut counts = BTreeMap::new();
    for entry in cx.shard.prefix(&role::prefix(cx.account())) {
        let (_, bytes) = entry.map_err(Internal::new)?;
        let record: RoleRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
        for arn in record.attached {
            *counts.entry(arn).or_default() += 1;
        }
    }
    for sort in [Sort::User, Sort::Group] {
        for record in super::principals::all(cx, sort)? {
            for arn in record.attached {
                *counts.entry(arn).or_default() += 1;
            }
        }
    }
    Ok(counts)
}

/// Makes a policy.
pub(crate) async fn create_policy(
    cx: &Cx<Iam>,
    input: CreatePolicyRequest,
) -> Result<CreatePolicyResponse, CreatePolicyError> {
    check(&input.policy_document).map_err(MalformedPolicyDocumentException::new)?;
    let house = cx.house();
    let now = house.clock.now().as_micros();
    let version = VersionRecord { document: input.policy_document, created_micros: now };
    let record = PolicyRecord {
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        id: format!("ANPA{}", house.rng.string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 17)),
        description: input.description,
        created_micros: now,
        updated_micros: now,
        default: 1,
        last: 1,
        versions: BTreeMap::from([(1, version)]),
        tags: input.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect(),
        name: input.policy_name,
    };
    let key = key(cx.account(), &record.name);
    let bytes = serde_json::to_vec(&record).map_err(Internal::new)?;
    let made = cx.shard.transact(|txn| {
        if txn.get(&key)?.is_some() {
            let message =
                format!("A policy called {} already exists. Duplicate names are not allowed.", record.name);
            return Err(Ended(EntityAlreadyExistsException::new(message).into()));
        }
        txn.put(&key, bytes);
        Ok(())
    });
    made.await.map_err(|Ended(error): Ended<CreatePolicyError>| error)?;
    Ok(CreatePolicyResponse { policy: Some(record.policy(cx.account(), 0)) })
}

/// A policy.
pub(crate) async fn get_policy(
    cx: &Cx<Iam>,
    input: GetPolicyRequest,
) -> Result<GetPolicyResponse, GetPolicyError> {
    let record = read::<GetPolicyError>(cx, &input.policy_arn)?;
    let count = attachments(cx)?.remove(&input.policy_arn).unwrap_or_default();
    Ok(GetPolicyResponse { policy: Some(record.policy(cx.account(), count)) })
}

/// Whether any role, user or group has a policy, as the transaction sees it.
fn is_attached<E: From<Internal>>(cx: &Cx<Iam>, txn: &Txn<'_>, arn: &str) -> Result<bool, Ended<E>> {
    for entry in txn.prefix(&role::prefix(cx.account())) {
        let record: RoleRecord =
            serde_json::from_slice(&entry?.1).map_err(|error| Ended(Internal::new(error).into()))?;
        if record.attached.iter().any(|attached| attached == arn) {
            return Ok(true);
        }
    }
    for sort in [Sort::User, Sort::Group] {
        for entry in txn.prefix(&principal::prefix(sort, cx.account())) {
            let record: PrincipalRecord =
                serde_json::from_slice(&entry?.1).map_err(|error| Ended(Internal::new(error).into()))?;
            if record.attached.iter().any(|attached| attached == arn) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Deletes a policy that no role has and that has one version.
pub(crate) async fn delete_policy(
    cx: &Cx<Iam>,
    input: DeletePolicyRequest,
) -> Result<Empty, DeletePolicyError> {
    let record = read::<DeletePolicyError>(cx, &input.policy_arn)?;
    let key = key(cx.account(), &record.name);
    let deleted = cx.shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(no_policy(&input.policy_arn).into()))?;
        let record: PolicyRecord =
            serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        let reason = if is_attached::<DeletePolicyError>(cx, txn, &input.policy_arn)? {
            "Cannot delete a policy attached to entities."
        } else if record.versions.len() > 1 {
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The \
             default version is deleted with the policy."
        } else {
            txn.delete(&key);
            return Ok(());
        };
        Err(Ended(DeleteConflictException::new(reason).into()))
    });
    deleted.await.map_err(|Ended(error): Ended<DeletePolicyError>| error)?;
    Ok(Empty {})
}

/// The account's policies by name. AWS's own are not listed: only their ARNs are known here.
pub(crate) async fn list_policies(
    cx: &Cx<Iam>,
    input: ListPoliciesRequest,
) -> Result<ListPoliciesResponse, ListPoliciesError> {
    let path = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let limit = input.max_items.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
    let boundary = input.policy_usage_filter == Some(PolicyUsageType::PermissionsBoundary);
    let none = boundary || input.scope == Some(PolicyScopeType::Aws);
    let counts = attachments(cx)?;
    let (mut policies, mut marker, mut last) = (Vec::new(), None, String::new());
    for entry in cx.shard.prefix(&prefix(cx.account())) {
        let (_, bytes) = entry.map_err(Internal::new)?;
        let record: PolicyRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
        let place = record.name.to_ascii_lowercase();
        let count = counts.get(&record.arn(cx.account())).copied().unwrap_or_default();
        let is_before = input.marker.as_ref().is_some_and(|marker| place <= *marker);
        let unused = input.only_attached == Some(true) && count == 0;
        if none || is_before || unused || !record.path.starts_with(&path) {
            continue;
        }
        if policies.len() == limit {
            marker = Some(last);
            break;
        }
        // Lists leave tags and descriptions out, as at AWS.
        policies.push(Policy { tags: None, description: None, ..record.policy(cx.account(), count) });
        last = place;
    }
    Ok(ListPoliciesResponse { policies: Some(policies), is_truncated: Some(marker.is_some()), marker })
}

/// Makes a version of a policy.
pub(crate) async fn create_policy_version(
    cx: &Cx<Iam>,
    input: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse, CreatePolicyVersionError> {
    check(&input.policy_document).map_err(MalformedPolicyDocumentException::new)?;
    let now = cx.house().clock.now().as_micros();
    let version = change::<_, CreatePolicyVersionError>(cx, &input.policy_arn, |record| {
        if record.versions.len() >= VERSIONS {
            let message = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an \
                           existing version.";
            return Err(LimitExceededException::new(message).into());
        }
        record.last += 1;
        record.updated_micros = now;
        let version = VersionRecord { document: input.policy_document, created_micros: now };
        record.versions.insert(record.last, version);
        if input.set_as_default == Some(true) {
            record.default = record.last;
        }
        Ok(record.version(record.last, false))
    })
    .await?;
    Ok(CreatePolicyVersionResponse { policy_version: version })
}

/// A version with its document.
pub(crate) async fn get_policy_version(
    cx: &Cx<Iam>,
    input: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, GetPolicyVersionError> {
    let record = read::<GetPolicyVersionError>(cx, &input.policy_arn)?;
    let version = number(&input.version_id).and_then(|number| record.version(number, true));
    let version = version.ok_or_else(|| no_version(&input.policy_arn, &input.version_id))?;
    Ok(GetPolicyVersionResponse { policy_version: Some(version) })
}

/// A policy's versions, the newest first.
pub(crate) async fn list_policy_versions(
    cx: &Cx<Iam>,
    input: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, ListPolicyVersionsError> {
    let record = read::<ListPolicyVersionsError>(cx, &input.policy_arn)?;
    // There are never more than five, so there is one page.
    let versions = record.versions.keys().rev().filter_map(|number| record.version(*number, false)).collect();
    Ok(ListPolicyVersionsResponse { versions: Some(versions), is_truncated: Some(false), marker: None })
}

/// Makes another version the one that counts.
pub(crate) async fn set_default_policy_version(
    cx: &Cx<Iam>,
    input: SetDefaultPolicyVersionRequest,
) -> Result<Empty, SetDefaultPolicyVersionError> {
    let now = cx.house().clock.now().as_micros();
    change::<_, SetDefaultPolicyVersionError>(cx, &input.policy_arn, |record| {
        let number = number(&input.version_id).filter(|number| record.versions.contains_key(number));
        record.default = number.ok_or_else(|| no_version(&input.policy_arn, &input.version_id))?;
        record.updated_micros = now;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Deletes a version that does not count.
pub(crate) async fn delete_policy_version(
    cx: &Cx<Iam>,
    input: DeletePolicyVersionRequest,
) -> Result<Empty, DeletePolicyVersionError> {
    change::<_, DeletePolicyVersionError>(cx, &input.policy_arn, |record| {
        let number = number(&input.version_id).filter(|number| record.versions.contains_key(number));
        let number = number.ok_or_else(|| no_version(&input.policy_arn, &input.version_id))?;
        if number == record.default {
            return Err(DeleteConflictException::new("Cannot delete the default version of a policy.").into());
        }
        record.versions.remove(&number);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Sets tags of a policy.
pub(crate) async fn tag_policy(cx: &Cx<Iam>, input: TagPolicyRequest) -> Result<Empty, TagPolicyError> {
    change::<_, TagPolicyError>(cx, &input.policy_arn, |record| {
        record.tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        if record.tags.len() > TAGS {
            let message = "The number of tags has reached the maximum limit.";
            return Err(LimitExceededException::new(message).into());
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Takes tags off a policy.
pub(crate) async fn untag_policy(cx: &Cx<Iam>, input: UntagPolicyRequest) -> Result<Empty, UntagPolicyError> {
    change::<_, UntagPolicyError>(cx, &input.policy_arn, |record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// A policy's tags.
pub(crate) async fn list_policy_tags(
    cx: &Cx<Iam>,
    input: ListPolicyTagsRequest,
) -> Result<ListPolicyTagsResponse, ListPolicyTagsError> {
    let record = read::<ListPolicyTagsError>(cx, &input.policy_arn)?;
    Ok(ListPolicyTagsResponse { tags: record.tags(), is_truncated: Some(false), marker: None })
}
