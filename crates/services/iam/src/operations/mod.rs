//! One operation, one function; those that are views of one part of a role share a file.

mod access_keys;
mod attached_policies;
mod group_policies;
mod groups;
mod inline_policies;
mod instance_profiles;
mod policies;
mod principals;
mod roles;
mod tags;
mod user_policies;
mod users;

use crate::Iam;
use crate::role::{RoleRecord, key};
use base::AccountId;
use store::StoreError;
use wire::iam::*;
use wire::{Cx, Internal, Operations, Service, operations};

impl Service for Iam {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::iam::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            AddRoleToInstanceProfile => instance_profiles::add_role_to_instance_profile,
            AddUserToGroup => groups::add_user_to_group,
            AttachGroupPolicy => group_policies::attach_group_policy,
            AttachRolePolicy => attached_policies::attach_role_policy,
            AttachUserPolicy => user_policies::attach_user_policy,
            CreateAccessKey => access_keys::create_access_key,
            CreateGroup => groups::create_group,
            CreateInstanceProfile => instance_profiles::create_instance_profile,
            CreatePolicy => policies::create_policy,
            CreatePolicyVersion => policies::create_policy_version,
            CreateRole => roles::create_role,
            CreateUser => users::create_user,
            DeleteAccessKey => access_keys::delete_access_key,
            DeleteGroup => groups::delete_group,
            DeleteGroupPolicy => group_policies::delete_group_policy,
            DeleteInstanceProfile => instance_profiles::delete_instance_profile,
            DeletePolicy => policies::delete_policy,
            DeletePolicyVersion => policies::delete_policy_version,
            DeleteRole => roles::delete_role,
            DeleteRolePolicy => inline_policies::delete_role_policy,
            DeleteUser => users::delete_user,
            DeleteUserPolicy => user_policies::delete_user_policy,
            DetachGroupPolicy => group_policies::detach_group_policy,
            DetachRolePolicy => attached_policies::detach_role_policy,
            DetachUserPolicy => user_policies::detach_user_policy,
            GetAccessKeyLastUsed => access_keys::get_access_key_last_used,
            GetGroup => groups::get_group,
            GetGroupPolicy => group_policies::get_group_policy,
            GetInstanceProfile => instance_profiles::get_instance_profile,
            GetPolicy => policies::get_policy,
            GetPolicyVersion => policies::get_policy_version,
            GetRole => roles::get_role,
            GetRolePolicy => inline_policies::get_role_policy,
            GetUser => users::get_user,
            GetUserPolicy => user_policies::get_user_policy,
            ListAccessKeys => access_keys::list_access_keys,
            ListAttachedGroupPolicies => group_policies::list_attached_group_policies,
            ListAttachedRolePolicies => attached_policies::list_attached_role_policies,
            ListAttachedUserPolicies => user_policies::list_attached_user_policies,
            ListGroupPolicies => group_policies::list_group_policies,
            ListGroups => groups::list_groups,
            ListGroupsForUser => groups::list_groups_for_user,
            ListInstanceProfiles => instance_profiles::list_instance_profiles,
            ListInstanceProfilesForRole => instance_profiles::list_instance_profiles_for_role,
            ListPolicies => policies::list_policies,
            ListPolicyTags => policies::list_policy_tags,
            ListPolicyVersions => policies::list_policy_versions,
            ListRolePolicies => inline_policies::list_role_policies,
            ListRoleTags => tags::list_role_tags,
            ListRoles => roles::list_roles,
            ListUserPolicies => user_policies::list_user_policies,
            ListUserTags => users::list_user_tags,
            ListUsers => users::list_users,
            PutGroupPolicy => group_policies::put_group_policy,
            PutRolePolicy => inline_policies::put_role_policy,
            PutUserPolicy => user_policies::put_user_policy,
            RemoveRoleFromInstanceProfile => instance_profiles::remove_role_from_instance_profile,
            RemoveUserFromGroup => groups::remove_user_from_group,
            SetDefaultPolicyVersion => policies::set_default_policy_version,
            TagPolicy => policies::tag_policy,
            TagRole => tags::tag_role,
            TagUser => users::tag_user,
            UntagPolicy => policies::untag_policy,
            UntagRole => tags::untag_role,
            UntagUser => users::untag_user,
            UpdateAccessKey => access_keys::update_access_key,
            UpdateAssumeRolePolicy => roles::update_assume_role_policy,
            UpdateRole => roles::update_role,
            UpdateUser => users::update_user,
        ]
    }
}

/// An operation's error inside a transaction, which may also end by the store's.
pub(crate) struct Ended<E>(pub(crate) E);

impl<E: From<Internal>> From<StoreError> for Ended<E> {
    fn from(error: StoreError) -> Self {
        Self(Internal::new(error).into())
    }
}

/// The fault of a role that is not there.
pub(crate) fn no_role(name: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("The role with name {name} cannot be found."))
}

/// Reads a role.
pub(crate) fn read<E>(cx: &Cx<Iam>, name: &str) -> Result<RoleRecord, E>
where
    E: From<NoSuchEntityException> + From<Internal>,
{
    let bytes = cx.shard.get(&key(cx.account(), name)).map_err(Internal::new)?;
    let bytes = bytes.ok_or_else(|| no_role(name))?;
    Ok(serde_json::from_slice(&bytes).map_err(Internal::new)?)
}

/// Changes a role's record, alone on the shard.
pub(crate) async fn change<E>(
    cx: &Cx<Iam>,
    name: &str,
    change: impl FnOnce(&AccountId, &mut RoleRecord) -> Result<(), E>,
) -> Result<RoleRecord, E>
where
    E: From<NoSuchEntityException> + From<Internal>,
{
    let key = key(cx.account(), name);
    let changed = cx.shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(no_role(name).into()))?;
        let mut record: RoleRecord =
            serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        change(cx.account(), &mut record).map_err(Ended)?;
        let bytes = serde_json::to_vec(&record).map_err(|error| Ended(Internal::new(error).into()))?;
        txn.put(&key, bytes);
        Ok(record)
    });
    changed.await.map_err(|Ended(error)| error)
}
