//! `DeleteProvisionedConcurrencyConfig`.

use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{DeleteProvisionedConcurrencyConfigError, DeleteProvisionedConcurrencyConfigRequest};
use wire::shape::Empty;

/// Keeps no environments of a version or alias ready any more; where none were, that is no error.
pub(crate) async fn delete_provisioned_concurrency_config(
    cx: &Cx<Lambda>,
    input: DeleteProvisionedConcurrencyConfigRequest,
) -> Result<Empty, DeleteProvisionedConcurrencyConfigError> {
    let name: FunctionName = FunctionName::read::<DeleteProvisionedConcurrencyConfigError>(
        &input.function_name,
        Some(&input.qualifier),
        cx.region(),
        cx.account(),
    )?;
    cx.change(&name, |record| -> Result<(), DeleteProvisionedConcurrencyConfigError> {
        if record.qualified(Some(&input.qualifier)).is_none() {
            return Err(name.not_found().into());
        }
        record.provisioned.remove(&input.qualifier);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
