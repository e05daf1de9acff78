//! `DeleteFunction`.

use crate::Lambda;
use crate::faults::{conflict, invalid};
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{DeleteFunctionError, DeleteFunctionRequest, DeleteFunctionResponse};

/// Deletes a function with all that belongs to it, or one published version.
pub(crate) async fn delete_function(
    cx: &Cx<Lambda>,
    input: DeleteFunctionRequest,
) -> Result<DeleteFunctionResponse, DeleteFunctionError> {
    let name: FunctionName = FunctionName::read::<DeleteFunctionError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    match name.qualifier.as_deref() {
        None => cx.remove::<DeleteFunctionError>(&name).await?,
        Some("$LATEST") => {
            return Err(invalid("$LATEST version cannot be deleted without deleting the function.").into());
        }
        Some(version) => {
            cx.change(&name, |record| -> Result<(), DeleteFunctionError> {
                if record.aliases.contains_key(version) {
                    return Err(invalid("Deletion of aliases is not currently supported.").into());
                }
                let uses = |alias: &crate::records::AliasRecord| {
                    alias.version == version || alias.weights.contains_key(version)
                };
                let aliases: Vec<&str> = record
                    .aliases
                    .iter()
                    .filter(|(_, alias)| uses(alias))
                    .map(|(name, _)| name.as_str())
                    .collect();
                if !aliases.is_empty() {
                    let aliases = aliases.join(", ");
                    let message = format!(
                        "Unable to delete version because the following aliases reference it: [{aliases}]"
                    );
                    return Err(conflict(message).into());
                }
                record.provisioned.remove(version);
                record.versions.retain(|published| published.version != version);
                Ok(())
            })
            .await?;
        }
    }
    Ok(DeleteFunctionResponse { status_code: Some(204) })
}
