//! GetParameter and GetParameters.

use super::{not_found, older, read};
use crate::Ssm;
use crate::name::{Selector, asked};
use crate::parameter::VersionRecord;
use crate::secret;
use wire::Cx;
use wire::ssm::*;

/// A parameter, or one version of it.
pub(super) async fn get_parameter(
    cx: &Cx<Ssm>,
    input: GetParameterRequest,
) -> Result<GetParameterResult, GetParameterError> {
    let parameter = find_or_refer(cx, &input.name, input.with_decryption == Some(true)).await?;
    Ok(GetParameterResult { parameter: Some(parameter) })
}

/// Several parameters; those that are not there are named.
pub(super) async fn get_parameters(
    cx: &Cx<Ssm>,
    input: GetParametersRequest,
) -> Result<GetParametersResult, GetParametersError> {
    let (mut found, mut invalid) = (Vec::new(), Vec::new());
    let mut names = input.names;
    names.sort();
    names.dedup();
    for name in names {
        match find_or_refer(cx, &name, input.with_decryption == Some(true)).await {
            Ok(parameter) => found.push(parameter),
            Err(GetParameterError::Internal(cause)) => return Err(cause.into()),
            Err(GetParameterError::ValidationException(refused)) => return Err(refused.into()),
            Err(_) => invalid.push(name),
        }
    }
    Ok(GetParametersResult { parameters: Some(found), invalid_parameters: Some(invalid) })
}

/// A parameter, or the secret that its name refers to.
async fn find_or_refer(cx: &Cx<Ssm>, name: &str, decrypts: bool) -> Result<Parameter, GetParameterError> {
    match secret::referred(name) {
        Some(referred) => secret::find(cx, referred, decrypts).await,
        None => find(cx, name, decrypts),
    }
}

fn find(cx: &Cx<Ssm>, text: &str, decrypts: bool) -> Result<Parameter, GetParameterError> {
    let asked = asked(text, cx.account()).ok_or_else(not_found)?;
    let record = read(cx, &asked.name)?.ok_or_else(not_found)?;
    let Some(selector) = asked.selector else {
        return Ok(record.newest.parameter(&record.name, cx.region(), cx.account(), decrypts));
    };
    let is_meant = |version: &VersionRecord| match &selector {
        Selector::Version(number) => version.version == *number,
        Selector::Label(label) => version.labels.contains(label),
    };
    let version = match is_meant(&record.newest) {
        true => Some(record.newest),
        false => older(cx, &asked.name)?.into_iter().find(is_meant),
    };
    let (version, shown) = match (version, selector) {
        (Some(version), Selector::Version(number)) => (version, format!(":{number}")),
        (Some(version), Selector::Label(label)) => (version, format!(":{label}")),
        (None, Selector::Version(number)) => {
            let message = format!(
                "Systems Manager could not find version {number} of {}. Verify the version and try again.",
                asked.name
            );
            return Err(ParameterVersionNotFound::new(message).into());
        }
        (None, Selector::Label(label)) => {
            let message = format!(
                "Systems Manager could not find label {label} of {}. Verify the label and try again.",
                asked.name
            );
            return Err(ParameterVersionNotFound::new(message).into());
        }
    };
    let parameter = version.parameter(&record.name, cx.region(), cx.account(), decrypts);
    Ok(Parameter { selector: Some(shown), ..parameter })
}
