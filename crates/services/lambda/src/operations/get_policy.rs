//! `GetPolicy`.

use crate::Lambda;
use crate::faults::not_found;
use crate::name::FunctionName;
use serde_json::{Value, json};
use wire::Cx;
use wire::lambda::{GetPolicyError, GetPolicyRequest, GetPolicyResponse};

/// Answers the resource policy of a function, version or alias.
pub(crate) async fn get_policy(
    cx: &Cx<Lambda>,
    input: GetPolicyRequest,
) -> Result<GetPolicyResponse, GetPolicyError> {
    let name: FunctionName = FunctionName::read::<GetPolicyError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<GetPolicyError>(&name)?;
    let version = live.record.qualified(name.qualifier.as_deref()).ok_or_else(|| name.not_found())?;
    let policy = live.record.policies.get(name.qualifier.as_deref().unwrap_or_default());
    let Some(policy) = policy.filter(|policy| !policy.is_empty()) else {
        return Err(not_found("The resource you requested does not exist.").into());
    };
    let statements: Vec<&Value> = policy.iter().map(|statement| &statement.document).collect();
    let document = json!({ "Version": "2012-10-17", "Id": "default", "Statement": statements });
    Ok(GetPolicyResponse { policy: Some(document.to_string()), revision_id: Some(version.revision.clone()) })
}
