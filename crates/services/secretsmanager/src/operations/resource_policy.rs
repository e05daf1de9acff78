//! Resource policies: kept and given back, not enforced.

use serde_json::Value;
use wire::Cx;
use wire::secretsmanager::*;

use super::{arn, change, read, refuse_deleted};
use crate::SecretsManager;
use crate::faults::Refusal;

/// Sets a secret's policy.
pub(super) async fn put_resource_policy(
    cx: &Cx<SecretsManager>,
    input: PutResourcePolicyRequest,
) -> Result<PutResourcePolicyResponse, PutResourcePolicyError> {
    let statement = serde_json::from_str::<Value>(&input.resource_policy)
        .ok()
        .and_then(|policy| policy.get("Statement").cloned())
        .filter(|statement| statement.is_array() || statement.is_object());
    let Some(statement) = statement else {
        let message = "This resource policy contains invalid Json.".to_owned();
        return Err(Refusal::Policy(message).into());
    };
    if input.block_public_policy == Some(true) && is_public(&statement) {
        let message =
            "This resource policy grants broad access to your secret: BlockPublicPolicy forbids it.";
        return Err(Refusal::Request(message.to_owned()).into());
    }
    let changed = change(cx, &input.secret_id, |record| {
        record.policy = Some(input.resource_policy);
        Ok(())
    });
    let record = changed.await?;
    Ok(PutResourcePolicyResponse { arn: Some(arn(cx, &record)), name: Some(record.name), policy_name: None })
}

/// Whether a statement allows everybody without a condition.
fn is_public(statement: &Value) -> bool {
    let one = |statement: &Value| {
        let principal = &statement["Principal"];
        let everybody = principal == "*" || principal["AWS"] == "*";
        everybody && statement["Effect"] == "Allow" && statement.get("Condition").is_none()
    };
    statement.as_array().map_or_else(|| one(statement), |all| all.iter().any(one))
}

/// A secret's policy, if it has one.
pub(super) async fn get_resource_policy(
    cx: &Cx<SecretsManager>,
    input: GetResourcePolicyRequest,
) -> Result<GetResourcePolicyResponse, GetResourcePolicyError> {
    let record = read(cx, &input.secret_id)?;
    refuse_deleted(&record)?;
    Ok(GetResourcePolicyResponse {
        arn: Some(arn(cx, &record)),
        resource_policy: record.policy,
        name: Some(record.name),
        policy_name: None,
    })
}

/// Takes a secret's policy away.
pub(super) async fn delete_resource_policy(
    cx: &Cx<SecretsManager>,
    input: DeleteResourcePolicyRequest,
) -> Result<DeleteResourcePolicyResponse, DeleteResourcePolicyError> {
    let changed = change(cx, &input.secret_id, |record| {
        record.policy = None;
        Ok(())
    });
    let record = changed.await?;
    Ok(DeleteResourcePolicyResponse {
        arn: Some(arn(cx, &record)),
        name: Some(record.name),
        policy_name: None,
    })
}
