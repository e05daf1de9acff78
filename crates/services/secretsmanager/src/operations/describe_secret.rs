//! DescribeSecret and ListSecretVersionIds: everything but the values.

use base::Timestamp;
use wire::Cx;
use wire::secretsmanager::*;

use super::{arn, page, read};
use crate::SecretsManager;

/// A secret, one that waits for its deletion as well.
pub(super) async fn describe_secret(
    cx: &Cx<SecretsManager>,
    input: DescribeSecretRequest,
) -> Result<DescribeSecretResponse, DescribeSecretError> {
    let record = read(cx, &input.secret_id)?;
    let entry = record.entry(cx.region(), cx.account());
    Ok(DescribeSecretResponse {
        arn: entry.arn,
        name: entry.name,
        description: entry.description,
        kms_key_id: entry.kms_key_id,
        last_changed_date: entry.last_changed_date,
        deleted_date: entry.deleted_date,
        tags: entry.tags,
        owning_service: entry.owning_service,
        version_ids_to_stages: entry.secret_versions_to_stages,
        created_date: entry.created_date,
        rotation_enabled: entry.rotation_enabled,
        rotation_lambda_arn: entry.rotation_lambda_arn,
        rotation_rules: entry.rotation_rules,
        last_rotated_date: entry.last_rotated_date,
        next_rotation_date: entry.next_rotation_date,
        ..DescribeSecretResponse::default()
    })
}

/// The versions of a secret; those without a stage only where they are asked for.
pub(super) async fn list_secret_version_ids(
    cx: &Cx<SecretsManager>,
    input: ListSecretVersionIdsRequest,
) -> Result<ListSecretVersionIdsResponse, ListSecretVersionIdsError> {
    let record = read(cx, &input.secret_id)?;
    let deprecated = input.include_deprecated == Some(true);
    let mut versions: Vec<_> =
        record.versions.iter().filter(|(_, version)| deprecated || !version.stages.is_empty()).collect();
    versions.sort_by_key(|(_, version)| std::cmp::Reverse(version.created));
    let versions = versions
        .into_iter()
        .map(|(id, version)| SecretVersionsListEntry {
            version_id: Some(id.clone()),
            version_stages: (!version.stages.is_empty()).then(|| version.stages.clone()),
            created_date: Some(Timestamp::from_micros(version.created)),
            ..SecretVersionsListEntry::default()
        })
        .collect();
    let (versions, next_token) = page(versions, input.next_token.as_deref(), input.max_results)?;
    Ok(ListSecretVersionIdsResponse {
        versions: Some(versions),
        next_token,
        arn: Some(arn(cx, &record)),
        name: Some(record.name),
    })
}
