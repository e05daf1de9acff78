//! Users' policies: inline and attached.

use super::principals::{attached, change, check_attachable, detach, no_policy, read};
use crate::Iam;
use crate::document::{check, encoded};
use crate::principal::Sort;
use wire::Cx;
use wire::iam::*;
use wire::shape::Empty;

pub(crate) async fn put_user_policy(
    cx: &Cx<Iam>,
    input: PutUserPolicyRequest,
) -> Result<Empty, PutUserPolicyError> {
    check(&input.policy_document).map_err(MalformedPolicyDocumentException::new)?;
    change::<PutUserPolicyError>(cx, Sort::User, &input.user_name, |record| {
        record.inline.insert(input.policy_name, input.policy_document);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn get_user_policy(
    cx: &Cx<Iam>,
    input: GetUserPolicyRequest,
) -> Result<GetUserPolicyResponse, GetUserPolicyError> {
    let record = read::<GetUserPolicyError>(cx, Sort::User, &input.user_name)?;
    let document = record.inline.get(&input.policy_name);
    let document = document.ok_or_else(|| no_policy(Sort::User, &input.policy_name))?;
    Ok(GetUserPolicyResponse {
        user_name: record.name.clone(),
        policy_document: encoded(document),
        policy_name: input.policy_name,
    })
}

pub(crate) async fn delete_user_policy(
    cx: &Cx<Iam>,
    input: DeleteUserPolicyRequest,
) -> Result<Empty, DeleteUserPolicyError> {
    change::<DeleteUserPolicyError>(cx, Sort::User, &input.user_name, |record| {
        match record.inline.remove(&input.policy_name) {
            Some(_) => Ok(()),
            None => Err(no_policy(Sort::User, &input.policy_name).into()),
        }
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_user_policies(
    cx: &Cx<Iam>,
    input: ListUserPoliciesRequest,
) -> Result<ListUserPoliciesResponse, ListUserPoliciesError> {
    let record = read::<ListUserPoliciesError>(cx, Sort::User, &input.user_name)?;
    let policy_names = record.inline.into_keys().collect();
    Ok(ListUserPoliciesResponse { policy_names, is_truncated: Some(false), marker: None })
}

pub(crate) async fn attach_user_policy(
    cx: &Cx<Iam>,
    input: AttachUserPolicyRequest,
) -> Result<Empty, AttachUserPolicyError> {
    check_attachable(cx, &input.policy_arn)?;
    change::<AttachUserPolicyError>(cx, Sort::User, &input.user_name, |record| {
        if !record.attached.contains(&input.policy_arn) {
            record.attached.push(input.policy_arn);
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn detach_user_policy(
    cx: &Cx<Iam>,
    input: DetachUserPolicyRequest,
) -> Result<Empty, DetachUserPolicyError> {
    change::<DetachUserPolicyError>(cx, Sort::User, &input.user_name, |record| {
        detach(record, &input.policy_arn)
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_attached_user_policies(
    cx: &Cx<Iam>,
    input: ListAttachedUserPoliciesRequest,
) -> Result<ListAttachedUserPoliciesResponse, ListAttachedUserPoliciesError> {
    let record = read::<ListAttachedUserPoliciesError>(cx, Sort::User, &input.user_name)?;
    Ok(ListAttachedUserPoliciesResponse {
        attached_policies: Some(attached(record)),
        is_truncated: Some(false),
        marker: None,
    })
}
