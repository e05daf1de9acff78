//! DeleteRepositoryPolicy, GetRepositoryPolicy and SetRepositoryPolicy. A policy is kept and given back, never enforced.

use super::{change, named, read};
use crate::Ecr;
use crate::faults::{Refusal, bad, no_policy};
use serde_json::Value;
use wire::Cx;
use wire::ecr::*;

fn none(cx: &Cx<Ecr>, name: &str) -> Refusal {
    Refusal::NoPolicy(no_policy("Repository policy", name, cx.account()))
}

/// Keeps a repository's policy. `force` is about policies that would lock their owner out, and nobody is locked out here.
pub(super) async fn set_repository_policy(
    cx: &Cx<Ecr>,
    input: SetRepositoryPolicyRequest,
) -> Result<SetRepositoryPolicyResponse, SetRepositoryPolicyError> {
    let policy = serde_json::from_str::<Value>(&input.policy_text).ok();
    if policy.is_none_or(|policy| {
        !policy.get("Statement").is_some_and(|found| found.is_array() || found.is_object())
    }) {
        return Err(bad("PolicyText", "Invalid repository policy provided").into());
    }
    let text = &input.policy_text;
    let changed = change(cx, input.registry_id.as_deref(), &input.repository_name, |record| {
        record.policy = Some(text.clone());
        Ok(())
    });
    changed.await?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(SetRepositoryPolicyResponse { registry_id, repository_name, policy_text: Some(input.policy_text) })
}

/// A repository's policy.
pub(super) async fn get_repository_policy(
    cx: &Cx<Ecr>,
    input: GetRepositoryPolicyRequest,
) -> Result<GetRepositoryPolicyResponse, GetRepositoryPolicyError> {
    let record = read(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let text = record.policy.ok_or_else(|| none(cx, &input.repository_name))?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(GetRepositoryPolicyResponse { registry_id, repository_name, policy_text: Some(text) })
}

/// Forgets a repository's policy.
pub(super) async fn delete_repository_policy(
    cx: &Cx<Ecr>,
    input: DeleteRepositoryPolicyRequest,
) -> Result<DeleteRepositoryPolicyResponse, DeleteRepositoryPolicyError> {
    let name = &input.repository_name;
    let changed = change(cx, input.registry_id.as_deref(), name, |record| {
        record.policy.take().ok_or_else(|| none(cx, name))
    });
    let (text, _) = changed.await?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(DeleteRepositoryPolicyResponse { registry_id, repository_name, policy_text: Some(text) })
}
