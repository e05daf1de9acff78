//! UpdateSecretVersionStage: moves a stage between versions.

use wire::Cx;
use wire::secretsmanager::*;

use super::{arn, change, now};
use crate::SecretsManager;
use crate::faults::{Refusal, bad};
use crate::secret::{CURRENT, SecretRecord};

/// Takes a stage off a version, puts it on another, or both.
pub(super) async fn update_secret_version_stage(
    cx: &Cx<SecretsManager>,
    input: UpdateSecretVersionStageRequest,
) -> Result<UpdateSecretVersionStageResponse, UpdateSecretVersionStageError> {
    let (stage, now) = (input.version_stage, now(cx));
    let (from, to) = (input.remove_from_version_id, input.move_to_version_id);
    let changed = change(cx, &input.secret_id, |record| {
        check(record, &stage, from.as_deref(), to.as_deref())?;
        record.move_stage(&stage, to.as_deref());
        record.changed = now;
        Ok(())
    });
    let record = changed.await?;
    Ok(UpdateSecretVersionStageResponse { arn: Some(arn(cx, &record)), name: Some(record.name) })
}

fn check(record: &SecretRecord, stage: &str, from: Option<&str>, to: Option<&str>) -> Result<(), Refusal> {
    if from.is_none() && to.is_none() {
        return bad("You must provide RemoveFromVersionId, MoveToVersionId, or both.");
    }
    for id in [from, to].into_iter().flatten() {
        if !record.versions.contains_key(id) {
            return Err(Refusal::NotFound(format!(
                "Secrets Manager can't find the specified secret value for VersionId: {id}"
            )));
        }
    }
    let holder = record.staged(stage).map(String::as_str);
    if let Some(from) = from
        && holder != Some(from)
    {
        return bad(format!("The staging label {stage} is not attached to version {from}."));
    }
    if stage == CURRENT && to.is_none() {
        return bad(
            "You can only move staging label AWSCURRENT to a different secret version. It can't be completely removed.",
        );
    }
    if let (None, Some(holder), Some(to)) = (from, holder, to)
        && holder != to
    {
        return bad(format!(
            "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {holder}, so you must explicitly reference that version in RemoveFromVersionId."
        ));
    }
    Ok(())
}
