//! AssumeRole.

use super::{NO_SESSIONS, keep};
use crate::Sts;
use crate::session::begin;
use base::AccountId;
use wire::sts::*;
use wire::{Call, Cx};

/// How long a session lasts where nothing is said, in seconds.
const SESSION: i32 = 3600;

/// Begins a session of a role that is there. What its trust says is not looked at.
pub(super) async fn assume_role(
    cx: &Cx<Sts>,
    input: AssumeRoleRequest,
) -> Result<AssumeRoleResponse, AssumeRoleError> {
    if cx.checks {
        return Err(AccessDenied::new(NO_SESSIONS).into());
    }
    let Some((account, name)) = role(&input.role_arn) else {
        return Err(ValidationError::new(format!("{} is invalid", input.role_arn)).into());
    };
    if let Some(policy) = &input.policy
        && serde_json::from_str::<serde_json::Value>(policy).is_err()
    {
        let message = "This policy contains invalid Json";
        return Err(MalformedPolicyDocumentException::new(message).into());
    }
    let mut call: Call = cx.call.clone();
    call.caller.account = account.clone();
    let asked = wire::iam::GetRoleRequest { role_name: name.to_owned() };
    let found = cx.house().call::<wire::iam::GetRole>(&call, asked).await.ok();
    let Some(found) = found.map(|found| found.role).filter(|role| role.arn == input.role_arn) else {
        let message = format!(
            "User: arn:aws:iam::{}:root is not authorized to perform: sts:AssumeRole on resource: {}",
            cx.account(),
            input.role_arn
        );
        return Err(AccessDenied::new(message).into());
    };
    let seconds = input.duration_seconds.unwrap_or(SESSION);
    if found.max_session_duration.is_some_and(|most| seconds > most) {
        let message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
        return Err(ValidationError::new(message).into());
    }
    let session = &input.role_session_name;
    let arn = format!("arn:aws:sts::{account}:assumed-role/{}/{session}", found.role_name);
    let id = format!("{}:{session}", found.role_id);
    let house = cx.house();
    let (key, record) = begin(&house.clock, &house.rng, &account, arn.clone(), id.clone(), seconds);
    keep(cx, &key, &record).await?;
    Ok(AssumeRoleResponse {
        credentials: Some(record.credentials(key)),
        assumed_role_user: Some(AssumedRoleUser { assumed_role_id: id, arn }),
        packed_policy_size: input.policy.as_ref().map(|_| 1),
        source_identity: input.source_identity,
        ..AssumeRoleResponse::default()
    })
}

/// Account and name in a role's ARN.
fn role(arn: &str) -> Option<(AccountId, &str)> {
    let (_, rest) = arn.strip_prefix("arn:")?.split_once(":iam::")?;
    let (account, resource) = rest.split_once(':')?;
    let name = resource.strip_prefix("role/")?.rsplit('/').next().filter(|name| !name.is_empty())?;
    Some((AccountId::parse(account)?, name))
}
