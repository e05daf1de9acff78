//! Groups' policies: inline and attached.

use super::principals::{attached, change, check_attachable, detach, no_policy, read};
use crate::Iam;
use crate::document::{check, encoded};
use crate::principal::Sort;
use wire::Cx;
use wire::iam::*;
use wire::shape::Empty;

pub(crate) async fn put_group_policy(
    cx: &Cx<Iam>,
    input: PutGroupPolicyRequest,
) -> Result<Empty, PutGroupPolicyError> {
    check(&input.policy_document).map_err(MalformedPolicyDocumentException::new)?;
    change::<PutGroupPolicyError>(cx, Sort::Group, &input.group_name, |record| {
        record.inline.insert(input.policy_name, input.policy_document);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn get_group_policy(
    cx: &Cx<Iam>,
    input: GetGroupPolicyRequest,
) -> Result<GetGroupPolicyResponse, GetGroupPolicyError> {
    let record = read::<GetGroupPolicyError>(cx, Sort::Group, &input.group_name)?;
    let document = record.inline.get(&input.policy_name);
    let document = document.ok_or_else(|| no_policy(Sort::Group, &input.policy_name))?;
    Ok(GetGroupPolicyResponse {
        group_name: record.name.clone(),
        policy_document: encoded(document),
        policy_name: input.policy_name,
    })
}

pub(crate) async fn delete_group_policy(
    cx: &Cx<Iam>,
    input: DeleteGroupPolicyRequest,
) -> Result<Empty, DeleteGroupPolicyError> {
    change::<DeleteGroupPolicyError>(cx, Sort::Group, &input.group_name, |record| {
        match record.inline.remove(&input.policy_name) {
            Some(_) => Ok(()),
            None => Err(no_policy(Sort::Group, &input.policy_name).into()),
        }
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_group_policies(
    cx: &Cx<Iam>,
    input: ListGroupPoliciesRequest,
) -> Result<ListGroupPoliciesResponse, ListGroupPoliciesError> {
    let record = read::<ListGroupPoliciesError>(cx, Sort::Group, &input.group_name)?;
    let policy_names = record.inline.into_keys().collect();
    Ok(ListGroupPoliciesResponse { policy_names, is_truncated: Some(false), marker: None })
}

pub(crate) async fn attach_group_policy(
    cx: &Cx<Iam>,
    input: AttachGroupPolicyRequest,
) -> Result<Empty, AttachGroupPolicyError> {
    check_attachable(cx, &input.policy_arn)?;
    change::<AttachGroupPolicyError>(cx, Sort::Group, &input.group_name, |record| {
        if !record.attached.contains(&input.policy_arn) {
            record.attached.push(input.policy_arn);
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn detach_group_policy(
    cx: &Cx<Iam>,
    input: DetachGroupPolicyRequest,
) -> Result<Empty, DetachGroupPolicyError> {
    change::<DetachGroupPolicyError>(cx, Sort::Group, &input.group_name, |record| {
        detach(record, &input.policy_arn)
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_attached_group_policies(
    cx: &Cx<Iam>,
    input: ListAttachedGroupPoliciesRequest,
) -> Result<ListAttachedGroupPoliciesResponse, ListAttachedGroupPoliciesError> {
    let record = read::<ListAttachedGroupPoliciesError>(cx, Sort::Group, &input.group_name)?;
    Ok(ListAttachedGroupPoliciesResponse {
        attached_policies: Some(attached(record)),
        is_truncated: Some(false),
        marker: None,
    })
}
