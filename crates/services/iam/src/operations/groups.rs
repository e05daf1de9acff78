//! Groups, and who is in them. A user's record says which groups it is in.

use super::Ended;
use super::principals::{all, change, conflict, make, none, page, read};
use crate::Iam;
use crate::principal::{PrincipalRecord, Sort, key, prefix};
use wire::iam::*;
use wire::shape::Empty;
use wire::{Cx, Internal};

pub(crate) async fn create_group(
    cx: &Cx<Iam>,
    input: CreateGroupRequest,
) -> Result<CreateGroupResponse, CreateGroupError> {
    let record = make::<CreateGroupError>(cx, Sort::Group, input.group_name, input.path, None).await?;
    Ok(CreateGroupResponse { group: record.group(cx.account()) })
}

/// A group and its users.
pub(crate) async fn get_group(
    cx: &Cx<Iam>,
    input: GetGroupRequest,
) -> Result<GetGroupResponse, GetGroupError> {
    let record = read::<GetGroupError>(cx, Sort::Group, &input.group_name)?;
    let name = input.group_name.to_ascii_lowercase();
    let users = all(cx, Sort::User)?.into_iter().filter(|user| user.groups.contains(&name));
    let users = users.map(|user| user.user(cx.account())).collect();
    let (users, more, marker) = page(users, input.marker.as_deref(), input.max_items);
    Ok(GetGroupResponse { group: record.group(cx.account()), users, is_truncated: Some(more), marker })
}

pub(crate) async fn list_groups(
    cx: &Cx<Iam>,
    input: ListGroupsRequest,
) -> Result<ListGroupsResponse, ListGroupsError> {
    let path = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let groups = all(cx, Sort::Group)?.into_iter().filter(|group| group.path.starts_with(&path));
    let groups = groups.map(|group| group.group(cx.account())).collect();
    let (groups, more, marker) = page(groups, input.marker.as_deref(), input.max_items);
    Ok(ListGroupsResponse { groups, is_truncated: Some(more), marker })
}

pub(crate) async fn list_groups_for_user(
    cx: &Cx<Iam>,
    input: ListGroupsForUserRequest,
) -> Result<ListGroupsForUserResponse, ListGroupsForUserError> {
    let user = read::<ListGroupsForUserError>(cx, Sort::User, &input.user_name)?;
    let is_in = |group: &PrincipalRecord| user.groups.contains(&group.name.to_ascii_lowercase());
    let groups = all(cx, Sort::Group)?.into_iter().filter(is_in).map(|group| group.group(cx.account()));
    let (groups, more, marker) = page(groups.collect(), input.marker.as_deref(), input.max_items);
    Ok(ListGroupsForUserResponse { groups, is_truncated: Some(more), marker })
}

pub(crate) async fn delete_group(cx: &Cx<Iam>, input: DeleteGroupRequest) -> Result<Empty, DeleteGroupError> {
    let key = key(Sort::Group, cx.account(), &input.group_name);
    let name = input.group_name.to_ascii_lowercase();
    let users = prefix(Sort::User, cx.account());
    let deleted = cx.shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(none(Sort::Group, &input.group_name).into()))?;
        let read = |bytes: &[u8]| -> Result<PrincipalRecord, Ended<DeleteGroupError>> {
            serde_json::from_slice(bytes).map_err(|error| Ended(Internal::new(error).into()))
        };
        if let Some(conflict) = conflict(&read(&bytes)?) {
            return Err(Ended(conflict.into()));
        }
        for entry in txn.prefix(&users) {
            if read(&entry?.1)?.groups.contains(&name) {
                let reason = "Cannot delete entity, must remove users from group first.";
                return Err(Ended(DeleteConflictException::new(reason).into()));
            }
        }
        txn.delete(&key);
        Ok(())
    });
    deleted.await.map_err(|Ended(error): Ended<DeleteGroupError>| error)?;
    Ok(Empty {})
}

pub(crate) async fn add_user_to_group(
    cx: &Cx<Iam>,
    input: AddUserToGroupRequest,
) -> Result<Empty, AddUserToGroupError> {
    read::<AddUserToGroupError>(cx, Sort::Group, &input.group_name)?;
    change::<AddUserToGroupError>(cx, Sort::User, &input.user_name, |user| {
        user.groups.insert(input.group_name.to_ascii_lowercase());
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn remove_user_from_group(
    cx: &Cx<Iam>,
    input: RemoveUserFromGroupRequest,
) -> Result<Empty, RemoveUserFromGroupError> {
    read::<RemoveUserFromGroupError>(cx, Sort::Group, &input.group_name)?;
    change::<RemoveUserFromGroupError>(cx, Sort::User, &input.user_name, |user| {
        user.groups.remove(&input.group_name.to_ascii_lowercase());
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
