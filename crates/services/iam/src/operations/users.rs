//! Users themselves, and their tags.

use super::Ended;
use super::principals::{all, change, conflict, make, named, none, page, read};
use crate::Iam;
use crate::principal::{PrincipalRecord, Sort, key};
use wire::iam::*;
use wire::shape::Empty;
use wire::{Cx, Internal};

/// The most tags of one user.
const TAGS: usize = 50;

pub(crate) async fn create_user(
    cx: &Cx<Iam>,
    input: CreateUserRequest,
) -> Result<CreateUserResponse, CreateUserError> {
    if input.permissions_boundary.is_some() {
        return Err(InvalidInputException::new("Whimbrel does not serve PermissionsBoundary yet.").into());
    }
    let record = make::<CreateUserError>(cx, Sort::User, input.user_name, input.path, input.tags).await?;
    Ok(CreateUserResponse { user: Some(record.user(cx.account())) })
}

pub(crate) async fn get_user(cx: &Cx<Iam>, input: GetUserRequest) -> Result<GetUserResponse, GetUserError> {
    let name = named(input.user_name, cx.account())?;
    let record = read::<GetUserError>(cx, Sort::User, &name)?;
    Ok(GetUserResponse { user: record.user(cx.account()) })
}

pub(crate) async fn list_users(
    cx: &Cx<Iam>,
    input: ListUsersRequest,
) -> Result<ListUsersResponse, ListUsersError> {
    let path = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let users = all(cx, Sort::User)?.into_iter().filter(|user| user.path.starts_with(&path));
    let users = users.map(|user| User { tags: None, ..user.user(cx.account()) }).collect();
    let (users, more, marker) = page(users, input.marker.as_deref(), input.max_items);
    Ok(ListUsersResponse { users, is_truncated: Some(more), marker })
}

pub(crate) async fn delete_user(cx: &Cx<Iam>, input: DeleteUserRequest) -> Result<Empty, DeleteUserError> {
    let key = key(Sort::User, cx.account(), &input.user_name);
    let deleted = cx.shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(none(Sort::User, &input.user_name).into()))?;
        let record: PrincipalRecord =
            serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        if let Some(conflict) = conflict(&record) {
            return Err(Ended(conflict.into()));
        }
        txn.delete(&key);
        Ok(())
    });
    deleted.await.map_err(|Ended(error): Ended<DeleteUserError>| error)?;
    Ok(Empty {})
}

/// Gives a user another name, another path, or both.
pub(crate) async fn update_user(cx: &Cx<Iam>, input: UpdateUserRequest) -> Result<Empty, UpdateUserError> {
    let from = key(Sort::User, cx.account(), &input.user_name);
    let name = input.new_user_name.unwrap_or_else(|| input.user_name.clone());
    let to = key(Sort::User, cx.account(), &name);
    let renamed = cx.shard.transact(|txn| {
        let bytes = txn.get(&from)?.ok_or_else(|| Ended(none(Sort::User, &input.user_name).into()))?;
        let mut record: PrincipalRecord =
            serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        if to != from && txn.get(&to)?.is_some() {
            let message = format!("User with name {name} already exists.");
            return Err(Ended(EntityAlreadyExistsException::new(message).into()));
        }
        record.name = name;
        record.path = input.new_path.unwrap_or(record.path);
        txn.delete(&from);
        txn.put(&to, serde_json::to_vec(&record).map_err(|error| Ended(Internal::new(error).into()))?);
        Ok(())
    });
    renamed.await.map_err(|Ended(error): Ended<UpdateUserError>| error)?;
    Ok(Empty {})
}

pub(crate) async fn tag_user(cx: &Cx<Iam>, input: TagUserRequest) -> Result<Empty, TagUserError> {
    change::<TagUserError>(cx, Sort::User, &input.user_name, |record| {
        record.tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        match record.tags.len() > TAGS {
            true => {
                Err(LimitExceededException::new("The number of tags has reached the maximum limit.").into())
            }
            false => Ok(()),
        }
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn untag_user(cx: &Cx<Iam>, input: UntagUserRequest) -> Result<Empty, UntagUserError> {
    change::<UntagUserError>(cx, Sort::User, &input.user_name, |record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_user_tags(
    cx: &Cx<Iam>,
    input: ListUserTagsRequest,
) -> Result<ListUserTagsResponse, ListUserTagsError> {
    let record = read::<ListUserTagsError>(cx, Sort::User, &input.user_name)?;
    Ok(ListUserTagsResponse { tags: record.tags(), is_truncated: Some(false), marker: None })
}
