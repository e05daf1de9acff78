//! PutSecretValue: a new version.

use wire::Cx;
use wire::secretsmanager::*;

use super::{arn, change, is_repeated, now, value, version_id};
use crate::SecretsManager;
use crate::faults::bad;
use crate::secret::CURRENT;

/// Adds a version with its stages, AWSCURRENT where none is said.
pub(super) async fn put_secret_value(
    cx: &Cx<SecretsManager>,
    input: PutSecretValueRequest,
) -> Result<PutSecretValueResponse, PutSecretValueError> {
    if input.rotation_token.is_some() {
        return Ok(bad("Whimbrel does not serve RotationToken yet.")?);
    }
    let id = version_id(cx, input.client_request_token)?;
    let Some(value) = value(input.secret_string, input.secret_binary)? else {
        return Ok(bad("You must provide either SecretString or SecretBinary.")?);
    };
    let stages = input.version_stages.unwrap_or_else(|| vec![CURRENT.to_owned()]);
    let now = now(cx);
    let changed = change(cx, &input.secret_id, |record| {
        if !is_repeated(cx, record, &id, &value)? {
            record.add(&id, value, &stages, now);
        }
        Ok(())
    });
    let record = changed.await?;
    Ok(PutSecretValueResponse {
        arn: Some(arn(cx, &record)),
        version_stages: record.versions.get(&id).map(|version| version.stages.clone()),
        name: Some(record.name),
        version_id: Some(id),
    })
}
