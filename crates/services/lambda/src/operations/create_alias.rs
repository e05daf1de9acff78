//! `CreateAlias`.

use crate::Lambda;
use crate::faults::{FunctionError, conflict, invalid};
use crate::name::FunctionName;
use crate::records::{AliasRecord, FunctionRecord};
use wire::Cx;
use wire::lambda::{AliasConfiguration, AliasRoutingConfiguration, CreateAliasError, CreateAliasRequest};

/// Gives a version a name, or two versions with weights.
pub(crate) async fn create_alias(
    cx: &Cx<Lambda>,
    input: CreateAliasRequest,
) -> Result<AliasConfiguration, CreateAliasError> {
    let name: FunctionName =
        FunctionName::read::<CreateAliasError>(&input.function_name, None, cx.region(), cx.account())?;
    let alias = AliasRecord {
        version: input.function_version,
        description: input.description.unwrap_or_default(),
        revision: cx.house().rng.uuid(),
        weights: input
            .routing_config
            .and_then(|routing| routing.additional_version_weights)
            .unwrap_or_default(),
    };
    cx.change(&name, |record| -> Result<_, CreateAliasError> {
        if record.aliases.contains_key(&input.name) {
            let message = format!("Alias already exists: {}:{}", name.arn(), input.name);
            return Err(conflict(message).into());
        }
        check::<CreateAliasError>(&name, record, &alias)?;
        record.aliases.insert(input.name.clone(), alias.clone());
        Ok(show(&name, &input.name, &alias))
    })
    .await
}

/// An alias must name versions that there are, and at most one besides the main one.
pub(super) fn check<E: FunctionError>(
    name: &FunctionName,
    record: &FunctionRecord,
    alias: &AliasRecord,
) -> Result<(), E> {
    for version in alias.weights.keys().chain([&alias.version]) {
        if record.version(version).is_none() {
            let version = FunctionName { qualifier: Some(version.clone()), ..name.clone() };
            return Err(version.not_found().into());
        }
    }
    let Some((version, weight)) = alias.weights.iter().next() else { return Ok(()) };
    if alias.weights.len() > 1 {
        return Err(invalid("Number of items in AdditionalVersionWeights cannot be greater than 1").into());
    }
    if *version == alias.version {
        return Err(invalid(format!("Invalid function version {version}. Function version {version} is already included in routing configuration.")).into());
    }
    if alias.version == "$LATEST" || version == "$LATEST" {
        return Err(invalid("$LATEST is not supported for an alias pointing to more than 1 version").into());
    }
    if !(0.0..=1.0).contains(weight) {
        return Err(invalid("The weight of an additional version must be between 0 and 1.").into());
    }
    Ok(())
}

/// An alias as operations answer it.
pub(super) fn show(name: &FunctionName, alias_name: &str, alias: &AliasRecord) -> AliasConfiguration {
    AliasConfiguration {
        alias_arn: Some(format!("{}:{alias_name}", name.arn())),
        name: Some(alias_name.to_owned()),
        function_version: Some(alias.version.clone()),
        description: Some(alias.description.clone()),
        routing_config: (!alias.weights.is_empty())
            .then(|| AliasRoutingConfiguration { additional_version_weights: Some(alias.weights.clone()) }),
        revision_id: Some(alias.revision.clone()),
    }
}
