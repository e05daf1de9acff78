//! `DeleteAlias`.

use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{DeleteAliasError, DeleteAliasRequest};
use wire::shape::Empty;

/// Takes an alias away; one that is not there is no error.
pub(crate) async fn delete_alias(
    cx: &Cx<Lambda>,
    input: DeleteAliasRequest,
) -> Result<Empty, DeleteAliasError> {
    let name: FunctionName =
        FunctionName::read::<DeleteAliasError>(&input.function_name, None, cx.region(), cx.account())?;
    cx.change(&name, |record| -> Result<(), DeleteAliasError> {
        record.aliases.remove(&input.name);
        record.policies.remove(&input.name);
        record.urls.remove(&input.name);
        record.event_invoke.remove(&input.name);
        record.provisioned.remove(&input.name);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
