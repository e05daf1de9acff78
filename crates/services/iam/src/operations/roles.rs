//! Roles themselves.

use super::{Ended, change, no_role, read};
use crate::Iam;
use crate::document::check;
use crate::role::{RoleRecord, key, prefix};
use std::collections::BTreeMap;
use wire::iam::*;
use wire::shape::Empty;
use wire::{Cx, Internal};

/// How many roles a page has where nothing is said.
const PAGE: usize = 100;
/// How long a session lasts where nothing is said, in seconds.
const SESSION: i32 = 3600;

pub(crate) async fn create_role(
    cx: &Cx<Iam>,
    input: CreateRoleRequest,
) -> Result<CreateRoleResponse, CreateRoleError> {
    if input.permissions_boundary.is_some() {
        return Err(InvalidInputException::new("Whimbrel does not serve PermissionsBoundary yet.").into());
    }
    check(&input.assume_role_policy_document).map_err(MalformedPolicyDocumentException::new)?;
    let house = cx.house();
    let record = RoleRecord {
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        id: format!("AROA{}", house.rng.string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 17)),
        created_micros: house.clock.now().as_micros(),
        trust: input.assume_role_policy_document,
        description: input.description,
        max_session: input.max_session_duration.unwrap_or(SESSION),
        inline: BTreeMap::new(),
        attached: Vec::new(),
        tags: input.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect(),
        name: input.role_name,
    };
    let key = key(cx.account(), &record.name);
    let bytes = serde_json::to_vec(&record).map_err(Internal::new)?;
    let made = cx.shard.transact(|txn| {
        if txn.get(&key)?.is_some() {
            let message = format!("Role with name {} already exists.", record.name);
            return Err(Ended(EntityAlreadyExistsException::new(message).into()));
        }
        txn.put(&key, bytes);
        Ok(())
    });
    made.await.map_err(|Ended(error): Ended<CreateRoleError>| error)?;
    Ok(CreateRoleResponse { role: record.role(cx.account()) })
}

pub(crate) async fn get_role(cx: &Cx<Iam>, input: GetRoleRequest) -> Result<GetRoleResponse, GetRoleError> {
    let record = read::<GetRoleError>(cx, &input.role_name)?;
    Ok(GetRoleResponse { role: record.role(cx.account()) })
}

pub(crate) async fn delete_role(cx: &Cx<Iam>, input: DeleteRoleRequest) -> Result<Empty, DeleteRoleError> {
    let key = key(cx.account(), &input.role_name);
    if super::instance_profiles::holds(cx, &input.role_name)? {
        let reason = "Cannot delete entity, must remove roles from instance profile first.";
        return Err(DeleteConflictException::new(reason).into());
    }
    let deleted = cx.shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(no_role(&input.role_name).into()))?;
        let record: RoleRecord =
            serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        let reason = if !record.inline.is_empty() {
            "Cannot delete entity, must delete policies first."
        } else if !record.attached.is_empty() {
            "Cannot delete entity, must detach all policies first."
        } else {
            txn.delete(&key);
            return Ok(());
        };
        Err(Ended(DeleteConflictException::new(reason).into()))
    });
    deleted.await.map_err(|Ended(error): Ended<DeleteRoleError>| error)?;
    Ok(Empty {})
}

pub(crate) async fn list_roles(
    cx: &Cx<Iam>,
    input: ListRolesRequest,
) -> Result<ListRolesResponse, ListRolesError> {
    let path = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let limit = input.max_items.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
    let mut roles = Vec::new();
    let mut marker = None;
    for entry in cx.shard.prefix(&prefix(cx.account())) {
        let (_, bytes) = entry.map_err(Internal::new)?;
        let record: RoleRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
        let is_before =
            input.marker.as_ref().is_some_and(|marker| record.name.to_ascii_lowercase() <= *marker);
        if is_before || !record.path.starts_with(&path) {
            continue;
        }
        if roles.len() == limit {
            marker = roles.last().map(|role: &Role| role.role_name.to_ascii_lowercase());
            break;
        }
        roles.push(record.role(cx.account()));
    }
    Ok(ListRolesResponse { roles, is_truncated: Some(marker.is_some()), marker })
}

pub(crate) async fn update_assume_role_policy(
    cx: &Cx<Iam>,
    input: UpdateAssumeRolePolicyRequest,
) -> Result<Empty, UpdateAssumeRolePolicyError> {
    check(&input.policy_document).map_err(MalformedPolicyDocumentException::new)?;
    change::<UpdateAssumeRolePolicyError>(cx, &input.role_name, |_, record| {
        record.trust = input.policy_document;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn update_role(
    cx: &Cx<Iam>,
    input: UpdateRoleRequest,
) -> Result<UpdateRoleResponse, UpdateRoleError> {
    change::<UpdateRoleError>(cx, &input.role_name, |_, record| {
        // What is not said is set back, as AWS does.
        record.description = input.description;
        record.max_session = input.max_session_duration.unwrap_or(SESSION);
        Ok(())
    })
    .await?;
    Ok(UpdateRoleResponse::default())
}
