//! `RemovePermission`.

use crate::Lambda;
use crate::faults::not_found;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{RemovePermissionError, RemovePermissionRequest};
use wire::shape::Empty;

/// Takes a statement out of a resource policy.
pub(crate) async fn remove_permission(
    cx: &Cx<Lambda>,
    input: RemovePermissionRequest,
) -> Result<Empty, RemovePermissionError> {
    let name: FunctionName = FunctionName::read::<RemovePermissionError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    cx.change(&name, |record| -> Result<(), RemovePermissionError> {
        let policy = record.policies.get_mut(name.qualifier.as_deref().unwrap_or_default());
        let found = policy.and_then(|policy| {
            let at = policy.iter().position(|statement| statement.sid == input.statement_id)?;
            Some(policy.remove(at))
        });
        match found {
            Some(_) => Ok(()),
            None => {
                let message = format!("Statement {} is not found in resource policy.", input.statement_id);
                Err(not_found(message).into())
            }
        }
    })
    .await?;
    Ok(Empty {})
}
