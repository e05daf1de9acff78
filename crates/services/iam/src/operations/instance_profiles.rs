//! Instance profiles: a name for a role. There are no instances here; templates and tools make them all the same.

use super::principals::page;
use super::{Ended, read as read_role};
use crate::Iam;
use crate::profile::{ProfileRecord, key};
use wire::iam::*;
use wire::shape::Empty;
use wire::{Cx, Internal};

fn none(name: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("Instance Profile {name} cannot be found."))
}

/// All of the account's profiles, by name.
fn all(cx: &Cx<Iam>) -> Result<Vec<ProfileRecord>, Internal> {
    let mut found = Vec::new();
    for entry in cx.shard.prefix(&key(cx.account(), "")) {
        let (_, bytes) = entry.map_err(Internal::new)?;
        found.push(serde_json::from_slice(&bytes).map_err(Internal::new)?);
    }
    Ok(found)
}

fn shown(cx: &Cx<Iam>, record: &ProfileRecord) -> InstanceProfile {
    let role = record.role.as_ref().and_then(|role| read_role::<GetRoleError>(cx, role).ok());
    record.shown(cx.account(), role.map(|role| role.role(cx.account())))
}

/// Changes a profile, alone on the shard; `None` deletes it.
async fn change<E>(
    cx: &Cx<Iam>,
    name: &str,
    change: impl FnOnce(ProfileRecord) -> Result<Option<ProfileRecord>, E>,
) -> Result<(), E>
where
    E: From<NoSuchEntityException> + From<Internal>,
{
    let key = key(cx.account(), name);
    let changed = cx.shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(none(name).into()))?;
        let record = serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        match change(record).map_err(Ended)? {
            Some(record) => txn
                .put(&key, serde_json::to_vec(&record).map_err(|error| Ended(Internal::new(error).into()))?),
            None => txn.delete(&key),
        }
        Ok(())
    });
    changed.await.map_err(|Ended(error)| error)
}

pub(crate) async fn create_instance_profile(
    cx: &Cx<Iam>,
    input: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse, CreateInstanceProfileError> {
    let house = cx.house();
    let record = ProfileRecord {
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        id: format!("AIPA{}", house.rng.string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 17)),
        created_micros: house.clock.now().as_micros(),
        tags: input.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect(),
        name: input.instance_profile_name,
        role: None,
    };
    let key = key(cx.account(), &record.name);
    let bytes = serde_json::to_vec(&record).map_err(Internal::new)?;
    let made = cx.shard.transact(|txn| {
        if txn.get(&key)?.is_some() {
            let message = format!("Instance Profile {} already exists.", record.name);
            return Err(Ended(EntityAlreadyExistsException::new(message).into()));
        }
        txn.put(&key, bytes);
        Ok(())
    });
    made.await.map_err(|Ended(error): Ended<CreateInstanceProfileError>| error)?;
    Ok(CreateInstanceProfileResponse { instance_profile: shown(cx, &record) })
}

pub(crate) async fn get_instance_profile(
    cx: &Cx<Iam>,
    input: GetInstanceProfileRequest,
) -> Result<GetInstanceProfileResponse, GetInstanceProfileError> {
    let name = &input.instance_profile_name;
    let bytes = cx.shard.get(&key(cx.account(), name)).map_err(Internal::new)?;
    let record = serde_json::from_slice(&bytes.ok_or_else(|| none(name))?).map_err(Internal::new)?;
    Ok(GetInstanceProfileResponse { instance_profile: shown(cx, &record) })
}

pub(crate) async fn list_instance_profiles(
    cx: &Cx<Iam>,
    input: ListInstanceProfilesRequest,
) -> Result<ListInstanceProfilesResponse, ListInstanceProfilesError> {
    let path = input.path_prefix.unwrap_or_else(|| "/".to_owned());
    let profiles = all(cx)?.into_iter().filter(|profile| profile.path.starts_with(&path));
    let profiles = profiles.map(|profile| shown(cx, &profile)).collect();
    let (instance_profiles, more, marker) = page(profiles, input.marker.as_deref(), input.max_items);
    Ok(ListInstanceProfilesResponse { instance_profiles, is_truncated: Some(more), marker })
}

pub(crate) async fn list_instance_profiles_for_role(
    cx: &Cx<Iam>,
    input: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse, ListInstanceProfilesForRoleError> {
    let role = read_role::<ListInstanceProfilesForRoleError>(cx, &input.role_name)?;
    let profiles = all(cx)?.into_iter().filter(|profile| profile.role.as_ref() == Some(&role.name));
    let profiles = profiles.map(|profile| shown(cx, &profile)).collect();
    let (instance_profiles, more, marker) = page(profiles, input.marker.as_deref(), input.max_items);
    Ok(ListInstanceProfilesForRoleResponse { instance_profiles, is_truncated: Some(more), marker })
}

pub(crate) async fn delete_instance_profile(
    cx: &Cx<Iam>,
    input: DeleteInstanceProfileRequest,
) -> Result<Empty, DeleteInstanceProfileError> {
    change::<DeleteInstanceProfileError>(cx, &input.instance_profile_name, |record| match record.role {
        None => Ok(None),
        Some(_) => {
            let reason = "Cannot delete entity, must remove roles from instance profile first.";
            Err(DeleteConflictException::new(reason).into())
        }
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn add_role_to_instance_profile(
    cx: &Cx<Iam>,
    input: AddRoleToInstanceProfileRequest,
) -> Result<Empty, AddRoleToInstanceProfileError> {
    let role = read_role::<AddRoleToInstanceProfileError>(cx, &input.role_name)?;
    change::<AddRoleToInstanceProfileError>(cx, &input.instance_profile_name, |mut record| {
        if record.role.is_some() {
            let message = "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1";
            return Err(LimitExceededException::new(message).into());
        }
        record.role = Some(role.name);
        Ok(Some(record))
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn remove_role_from_instance_profile(
    cx: &Cx<Iam>,
    input: RemoveRoleFromInstanceProfileRequest,
) -> Result<Empty, RemoveRoleFromInstanceProfileError> {
    change::<RemoveRoleFromInstanceProfileError>(cx, &input.instance_profile_name, |mut record| {
        if !record.role.as_ref().is_some_and(|role| role.eq_ignore_ascii_case(&input.role_name)) {
            let message = format!("The role with name {} cannot be found.", input.role_name);
            return Err(NoSuchEntityException::new(message).into());
        }
        record.role = None;
        Ok(Some(record))
    })
    .await?;
    Ok(Empty {})
}

/// Whether a role is in a profile, which keeps it from being deleted.
pub(super) fn holds(cx: &Cx<Iam>, role: &str) -> Result<bool, Internal> {
    let is_it = |held: &String| held.eq_ignore_ascii_case(role);
    Ok(all(cx)?.iter().any(|profile| profile.role.as_ref().is_some_and(is_it)))
}
