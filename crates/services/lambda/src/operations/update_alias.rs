//! `UpdateAlias`.

use super::create_alias::{check, show};
use crate::Lambda;
use crate::faults::{changed, not_found};
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{AliasConfiguration, UpdateAliasError, UpdateAliasRequest};

/// Points an alias elsewhere.
pub(crate) async fn update_alias(
    cx: &Cx<Lambda>,
    input: UpdateAliasRequest,
) -> Result<AliasConfiguration, UpdateAliasError> {
    let name: FunctionName =
        FunctionName::read::<UpdateAliasError>(&input.function_name, None, cx.region(), cx.account())?;
    cx.change(&name, |record| -> Result<_, UpdateAliasError> {
        let Some(mut alias) = record.aliases.get(&input.name).cloned() else {
            return Err(not_found(format!("Cannot find alias arn: {}:{}", name.arn(), input.name)).into());
        };
        if input.revision_id.as_ref().is_some_and(|revision| *revision != alias.revision) {
            return Err(changed().into());
        }
        if let Some(version) = &input.function_version {
            alias.version.clone_from(version);
        }
        if let Some(description) = &input.description {
            alias.description.clone_from(description);
        }
        if let Some(routing) = &input.routing_config {
            alias.weights = routing.additional_version_weights.clone().unwrap_or_default();
        }
        check::<UpdateAliasError>(&name, record, &alias)?;
        alias.revision = cx.house().rng.uuid();
        record.aliases.insert(input.name.clone(), alias.clone());
        Ok(show(&name, &input.name, &alias))
    })
    .await
}
