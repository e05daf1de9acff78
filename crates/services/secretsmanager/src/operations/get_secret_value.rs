//! GetSecretValue and BatchGetSecretValue.

use base::Timestamp;
use wire::Cx;
use wire::secretsmanager::*;

use super::{arn, page, read, refuse_deleted};
use crate::SecretsManager;
use crate::faults::{Refusal, bad};
use crate::secret::{CURRENT, SecretRecord};

/// A version's value: by its id, by a stage, or the current one.
pub(super) async fn get_secret_value(
    cx: &Cx<SecretsManager>,
    input: GetSecretValueRequest,
) -> Result<GetSecretValueResponse, GetSecretValueError> {
    let record = read(cx, &input.secret_id)?;
    refuse_deleted(&record)?;
    Ok(found(cx, &record, input.version_id.as_deref(), input.version_stage.as_deref())?)
}

fn found(
    cx: &Cx<SecretsManager>,
    record: &SecretRecord,
    version: Option<&str>,
    stage: Option<&str>,
) -> Result<GetSecretValueResponse, Refusal> {
    let none = |what: &str| {
        Refusal::NotFound(format!("Secrets Manager can't find the specified secret value for {what}"))
    };
    let id = match (version, stage) {
        (Some(id), _) => id.to_owned(),
        (None, stage) => {
            let stage = stage.unwrap_or(CURRENT);
            record.staged(stage).cloned().ok_or_else(|| none(&format!("staging label: {stage}")))?
        }
    };
    let version = record.versions.get(&id).ok_or_else(|| none(&format!("VersionId: {id}")))?;
    if stage.is_some_and(|stage| !version.stages.iter().any(|is| is == stage)) {
        return Err(Refusal::Request(
            "You provided a VersionStage that is not associated to the provided VersionId.".to_owned(),
        ));
    }
    let value = version.value.as_ref().ok_or_else(|| none(&format!("VersionId: {id}")))?;
    let (secret_string, secret_binary) = value.parts();
    Ok(GetSecretValueResponse {
        arn: Some(arn(cx, record)),
        name: Some(record.name.clone()),
        version_id: Some(id),
        secret_binary,
        secret_string,
        version_stages: Some(version.stages.clone()),
        created_date: Some(Timestamp::from_micros(version.created)),
    })
}

/// The current values of several secrets; what cannot be given is told beside them.
pub(super) async fn batch_get_secret_value(
    cx: &Cx<SecretsManager>,
    input: BatchGetSecretValueRequest,
) -> Result<BatchGetSecretValueResponse, BatchGetSecretValueError> {
    let filters = input.filters.unwrap_or_default();
    let ids = match input.secret_id_list {
        Some(_) if !filters.is_empty() => {
            return Ok(bad("Either 'SecretIdList' or 'Filters' must be provided, but not both.")?);
        }
        Some(_) if input.max_results.is_some() => {
            return Ok(bad(
                "'Filters' not specified. 'Filters' must also be specified when 'MaxResults' is provided.",
            )?);
        }
        Some(ids) => ids,
        None if filters.is_empty() => {
            return Ok(bad("Either 'SecretIdList' or 'Filters' must be provided, but not both.")?);
        }
        None => super::list_secrets::named(cx, &filters)?,
    };
    let (ids, next_token) = page(ids, input.next_token.as_deref(), input.max_results.or(Some(20)))?;
    let (mut values, mut errors) = (Vec::new(), Vec::new());
    for id in ids {
        let value = read(cx, &id).and_then(|record| {
            refuse_deleted(&record)?;
            found(cx, &record, None, None)
        });
        let (code, message) = match value {
            Ok(value) => {
                values.push(SecretValueEntry {
                    arn: value.arn,
                    name: value.name,
                    version_id: value.version_id,
                    secret_binary: value.secret_binary,
                    secret_string: value.secret_string,
                    version_stages: value.version_stages,
                    created_date: value.created_date,
                });
                continue;
            }
            Err(Refusal::Internal(internal)) => return Err(internal.into()),
            Err(Refusal::NotFound(message)) => ("ResourceNotFoundException", message),
            Err(Refusal::Request(message)) => ("InvalidRequestException", message),
            Err(_) => ("InvalidParameterException", "Invalid secret id.".to_owned()),
        };
        errors.push(APIErrorType {
            secret_id: Some(id),
            error_code: Some(code.to_owned()),
            message: Some(message),
        });
    }
    Ok(BatchGetSecretValueResponse { secret_values: Some(values), next_token, errors: Some(errors) })
}
