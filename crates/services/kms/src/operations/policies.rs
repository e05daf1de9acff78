//! PutKeyPolicy, GetKeyPolicy and ListKeyPolicies: a key's policy, kept and given back. Nothing is enforced by it.

use super::{change, read_by_id, stays};
use crate::Kms;
use crate::faults::Refusal;
use wire::Cx;
use wire::kms::*;
use wire::shape::Empty;

/// The one name of policies.
const NAME: &str = "default";

/// Whether a policy is one.
pub(super) fn check(policy: Option<&str>) -> Result<(), Refusal> {
    let Some(policy) = policy else { return Ok(()) };
    let parsed = serde_json::from_str::<serde_json::Value>(policy);
    match parsed.is_ok_and(|parsed| parsed.is_object() && parsed.get("Statement").is_some()) {
        true => Ok(()),
        false => Err(Refusal::Policy(String::new())),
    }
}

fn is_named(name: Option<&str>) -> Result<(), Refusal> {
    match name {
        None | Some(NAME) => Ok(()),
        Some(_) => Err(Refusal::NotFound("No such policy exists".to_owned())),
    }
}

/// Sets a key's policy.
pub(super) async fn put_key_policy(
    cx: &Cx<Kms>,
    input: PutKeyPolicyRequest,
) -> Result<Empty, PutKeyPolicyError> {
    is_named(input.policy_name.as_deref())?;
    check(Some(&input.policy))?;
    change(cx, &input.key_id, |_, record| {
        stays(cx, record)?;
        record.policy = Some(input.policy);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// A key's policy.
pub(super) async fn get_key_policy(
    cx: &Cx<Kms>,
    input: GetKeyPolicyRequest,
) -> Result<GetKeyPolicyResponse, GetKeyPolicyError> {
    let record = read_by_id(cx, &input.key_id).await?;
    is_named(input.policy_name.as_deref())?;
    Ok(GetKeyPolicyResponse { policy: Some(record.policy()), policy_name: Some(NAME.to_owned()) })
}

/// The name of a key's policy.
pub(super) async fn list_key_policies(
    cx: &Cx<Kms>,
    input: ListKeyPoliciesRequest,
) -> Result<ListKeyPoliciesResponse, ListKeyPoliciesError> {
    read_by_id(cx, &input.key_id).await?;
    Ok(ListKeyPoliciesResponse {
        policy_names: Some(vec![NAME.to_owned()]),
        next_marker: None,
        truncated: Some(false),
    })
}
