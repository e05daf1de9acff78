//! PutResourcePolicy, DescribeResourcePolicies and DeleteResourcePolicy: who may write into an account's groups. Kept and given back;
//! nothing is enforced by them, as nothing here needs leave to write.

use crate::Logs;
use crate::group::Ended;
use crate::records::PolicyRecord;
use wire::logs::{
    DeleteResourcePolicyError, DeleteResourcePolicyRequest, DescribeResourcePoliciesError,
    DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse, InvalidParameterException,
    LimitExceededException, PolicyScope, PutResourcePolicyError, PutResourcePolicyRequest,
    PutResourcePolicyResponse, ResourceNotFoundException, ResourcePolicy,
};
use wire::shape::Empty;
use wire::{Cx, Internal};

/// The most policies of an account in a region.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html>
const MOST: usize = 10;
/// The longest policy of an account.
const LONGEST: usize = 5_120;
/// The most of a page.
const PAGE: usize = 50;

fn invalid(message: &str) -> InvalidParameterException {
    InvalidParameterException::new(message)
}

/// Policies of one resource are not served.
fn of_account(resource: Option<&String>) -> Result<(), InvalidParameterException> {
    match resource {
        None => Ok(()),
        Some(_) => {
            Err(invalid("Whimbrel does not serve resource policies of one resource of CloudWatch Logs yet"))
        }
    }
}

fn shown(record: PolicyRecord) -> ResourcePolicy {
    ResourcePolicy {
        policy_name: Some(record.name),
        policy_document: Some(record.document),
        last_updated_time: Some(record.updated),
        policy_scope: Some(PolicyScope::Account),
        ..ResourcePolicy::default()
    }
}

/// Keeps a policy; one of the same name is replaced.
pub(crate) async fn put_resource_policy(
    cx: &Cx<Logs>,
    input: PutResourcePolicyRequest,
) -> Result<PutResourcePolicyResponse, PutResourcePolicyError> {
    of_account(input.resource_arn.as_ref())?;
    let given = |value: Option<String>, name: &str| {
        value.filter(|value| !value.is_empty()).ok_or_else(|| {
            invalid(&format!(
                "1 validation error detected: Value null at '{name}' failed to satisfy constraint: Member must not be null"
            ))
        })
    };
    let (name, document) =
        (given(input.policy_name, "policyName")?, given(input.policy_document, "policyDocument")?);
    let parsed = serde_json::from_str::<serde_json::Value>(&document);
    if document.len() > LONGEST || !parsed.is_ok_and(|parsed| parsed.is_object()) {
        return Err(invalid("Invalid policy document").into());
    }
    let updated = cx.now();
    let record = PolicyRecord { name, document, updated };
    let prefix = PolicyRecord::prefix(cx.account());
    let shard = cx.shard(cx.region())?;
    let put = shard.transact(|txn| {
        let key = PolicyRecord::key(cx.account(), &record.name);
        if txn.get(&key)?.is_none() && txn.prefix(&prefix).count() >= MOST {
            let fault = LimitExceededException::new("Resource limit exceeded.");
            return Err(Ended(PutResourcePolicyError::from(fault)));
        }
        txn.put(key, crate::room::json(&record));
        Ok(())
    });
    put.await.map_err(|Ended(error)| error)?;
    Ok(PutResourcePolicyResponse { resource_policy: Some(shown(record)), revision_id: None })
}

/// The policies of an account, by name.
pub(crate) async fn describe_resource_policies(
    cx: &Cx<Logs>,
    input: DescribeResourcePoliciesRequest,
) -> Result<DescribeResourcePoliciesResponse, DescribeResourcePoliciesError> {
    of_account(input.resource_arn.as_ref())?;
    if input.policy_scope == Some(PolicyScope::Resource) {
        return Ok(DescribeResourcePoliciesResponse {
            resource_policies: Some(Vec::new()),
            next_token: None,
        });
    }
    let most = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
    let shard = cx.shard(cx.region())?;
    let (mut found, mut next_token) = (Vec::new(), None);
    for entry in shard.prefix(&PolicyRecord::prefix(cx.account())) {
        let (_, bytes) = entry.map_err(Internal::new)?;
        let record: PolicyRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
        if input.next_token.as_ref().is_some_and(|token| record.name <= *token) {
            continue;
        }
        if found.len() == most {
            next_token = found.last().and_then(|last: &ResourcePolicy| last.policy_name.clone());
            break;
        }
        found.push(shown(record));
    }
    Ok(DescribeResourcePoliciesResponse { resource_policies: Some(found), next_token })
}

/// Takes a policy away.
pub(crate) async fn delete_resource_policy(
    cx: &Cx<Logs>,
    input: DeleteResourcePolicyRequest,
) -> Result<Empty, DeleteResourcePolicyError> {
    of_account(input.resource_arn.as_ref())?;
    let name = input.policy_name.unwrap_or_default();
    let key = PolicyRecord::key(cx.account(), &name);
    let shard = cx.shard(cx.region())?;
    let gone = shard.transact(|txn| {
        if txn.get(&key)?.is_none() {
            let message = format!("Policy with name [{name}] does not exist");
            return Err(Ended(DeleteResourcePolicyError::from(ResourceNotFoundException::new(message))));
        }
        txn.delete(&key);
        Ok(())
    });
    gone.await.map_err(|Ended(error)| error)?;
    Ok(Empty {})
}
