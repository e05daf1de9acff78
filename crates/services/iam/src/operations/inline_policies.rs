//! Policies that are part of a role.

use super::{change, read};
use crate::Iam;
use crate::document::{check, encoded};
use wire::Cx;
use wire::iam::*;
use wire::shape::Empty;

pub(crate) async fn put_role_policy(
    cx: &Cx<Iam>,
    input: PutRolePolicyRequest,
) -> Result<Empty, PutRolePolicyError> {
    check(&input.policy_document).map_err(MalformedPolicyDocumentException::new)?;
    change::<PutRolePolicyError>(cx, &input.role_name, |_, record| {
        record.inline.insert(input.policy_name, input.policy_document);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn get_role_policy(
    cx: &Cx<Iam>,
    input: GetRolePolicyRequest,
) -> Result<GetRolePolicyResponse, GetRolePolicyError> {
    let record = read::<GetRolePolicyError>(cx, &input.role_name)?;
    let document = record.inline.get(&input.policy_name).ok_or_else(|| no_policy(&input.policy_name))?;
    Ok(GetRolePolicyResponse {
        role_name: record.name.clone(),
        policy_document: encoded(document),
        policy_name: input.policy_name,
    })
}

pub(crate) async fn delete_role_policy(
    cx: &Cx<Iam>,
    input: DeleteRolePolicyRequest,
) -> Result<Empty, DeleteRolePolicyError> {
    change::<DeleteRolePolicyError>(cx, &input.role_name, |_, record| {
        match record.inline.remove(&input.policy_name) {
            Some(_) => Ok(()),
            None => Err(no_policy(&input.policy_name).into()),
        }
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_role_policies(
    cx: &Cx<Iam>,
    input: ListRolePoliciesRequest,
) -> Result<ListRolePoliciesResponse, ListRolePoliciesError> {
    let record = read::<ListRolePoliciesError>(cx, &input.role_name)?;
    let policy_names = record.inline.into_keys().collect();
    Ok(ListRolePoliciesResponse { policy_names, is_truncated: Some(false), marker: None })
}

fn no_policy(name: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("The role policy with name {name} cannot be found."))
}
