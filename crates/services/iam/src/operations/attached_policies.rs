//! Policies that a role refers to. AWS's own are known by the form of their ARN.

use super::{change, read};
use crate::Iam;
use wire::Cx;
use wire::iam::*;
use wire::shape::Empty;

pub(crate) async fn attach_role_policy(
    cx: &Cx<Iam>,
    input: AttachRolePolicyRequest,
) -> Result<Empty, AttachRolePolicyError> {
    let is_of_aws = input.policy_arn.starts_with("arn:aws:iam::aws:policy/");
    if !is_of_aws && super::policies::read::<AttachRolePolicyError>(cx, &input.policy_arn).is_err() {
        let message = format!("Policy {} does not exist or is not attachable.", input.policy_arn);
        return Err(NoSuchEntityException::new(message).into());
    }
    change::<AttachRolePolicyError>(cx, &input.role_name, |_, record| {
        if !record.attached.contains(&input.policy_arn) {
            record.attached.push(input.policy_arn);
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn detach_role_policy(
    cx: &Cx<Iam>,
    input: DetachRolePolicyRequest,
) -> Result<Empty, DetachRolePolicyError> {
    change::<DetachRolePolicyError>(cx, &input.role_name, |_, record| {
        let before = record.attached.len();
        record.attached.retain(|arn| *arn != input.policy_arn);
        if record.attached.len() == before {
            let message = format!("Policy {} was not found.", input.policy_arn);
            return Err(NoSuchEntityException::new(message).into());
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_attached_role_policies(
    cx: &Cx<Iam>,
    input: ListAttachedRolePoliciesRequest,
) -> Result<ListAttachedRolePoliciesResponse, ListAttachedRolePoliciesError> {
    let record = read::<ListAttachedRolePoliciesError>(cx, &input.role_name)?;
    let policies = record.attached.into_iter().map(|arn| AttachedPolicy {
        policy_name: arn.rsplit('/').next().map(str::to_owned),
        policy_arn: Some(arn),
    });
    Ok(ListAttachedRolePoliciesResponse {
        attached_policies: Some(policies.collect()),
        is_truncated: Some(false),
        marker: None,
    })
}
