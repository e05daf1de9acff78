//! One operation, one function; those that are views of one part of a role share a file.

mod attached_policies;
mod inline_policies;
mod policies;
mod roles;
mod tags;

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
            AttachRolePolicy => attached_policies::attach_role_policy,
            CreatePolicy => policies::create_policy,
            CreatePolicyVersion => policies::create_policy_version,
            CreateRole => roles::create_role,
            DeletePolicy => policies::delete_policy,
            DeletePolicyVersion => policies::delete_policy_version,
            DeleteRole => roles::delete_role,
            DeleteRolePolicy => inline_policies::delete_role_policy,
            DetachRolePolicy => attached_policies::detach_role_policy,
            GetPolicy => policies::get_policy,
            GetPolicyVersion => policies::get_policy_version,
            GetRole => roles::get_role,
            GetRolePolicy => inline_policies::get_role_policy,
            ListAttachedRolePolicies => attached_policies::list_attached_role_policies,
            ListInstanceProfilesForRole => roles::list_instance_profiles_for_role,
            ListPolicies => policies::list_policies,
            ListPolicyTags => policies::list_policy_tags,
            ListPolicyVersions => policies::list_policy_versions,
            ListRolePolicies => inline_policies::list_role_policies,
            ListRoleTags => tags::list_role_tags,
            ListRoles => roles::list_roles,
            PutRolePolicy => inline_policies::put_role_policy,
            SetDefaultPolicyVersion => policies::set_default_policy_version,
            TagPolicy => policies::tag_policy,
            TagRole => tags::tag_role,
            UntagPolicy => policies::untag_policy,
            UntagRole => tags::untag_role,
            UpdateAssumeRolePolicy => roles::update_assume_role_policy,
            UpdateRole => roles::update_role,
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
