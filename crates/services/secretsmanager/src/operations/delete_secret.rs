//! DeleteSecret and RestoreSecret.

use base::Timestamp;
use wire::Cx;
use wire::secretsmanager::*;

use super::{arn, known, now, read};
use crate::SecretsManager;
use crate::faults::{Refusal, bad};
use crate::rotation::{set_timer, timer_key};
use crate::secret::{SecretRecord, key, name_in};

const DAY: i64 = 24 * 3600 * 1_000_000;
/// The window where nothing is said, in days.
const WINDOW: i64 = 30;

/// Marks a secret for deletion, or deletes it at once.
pub(super) async fn delete_secret(
    cx: &Cx<SecretsManager>,
    input: DeleteSecretRequest,
) -> Result<DeleteSecretResponse, DeleteSecretError> {
    let forced = input.force_delete_without_recovery == Some(true);
    if forced && input.recovery_window_in_days.is_some() {
        return Ok(bad(
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
        )?);
    }
    let days = input.recovery_window_in_days.unwrap_or(WINDOW);
    if !(7..=30).contains(&days) {
        return Ok(bad("The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).")?);
    }
    let now = now(cx);
    let record = match read(cx, &input.secret_id) {
        Ok(record) => record,
        // To delete at once what is not there is no error.
        Err(Refusal::NotFound(_)) if forced => {
            let (name, _) = name_in(&input.secret_id);
            let record = SecretRecord { name, suffix: "000000".into(), ..SecretRecord::default() };
            return Ok(answer(cx, record, now));
        }
        Err(refusal) => return Err(refusal.into()),
    };
    let at = if forced { now } else { now + days * DAY };
    let key = key(cx.account(), &record.name);
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let deleted = shard.transact(|txn| {
        let mut record = known(txn.get(&key)?.as_deref(), Some(&record.suffix), now)?;
        if forced {
            txn.delete(&key);
            txn.cancel_timer(&key)?;
            txn.cancel_timer(timer_key(cx.account(), &record.name))?;
            return Ok(record);
        }
        super::refuse_deleted(&record)?;
        record.deleted = Some((now, at));
        txn.put(&key, serde_json::to_vec(&record)?);
        txn.set_timer(&key, Timestamp::from_micros(at), key.clone())?;
        Ok::<_, Refusal>(record)
    });
    let record = deleted.await?;
    Ok(answer(cx, record, at))
}

fn answer(cx: &Cx<SecretsManager>, record: SecretRecord, at: i64) -> DeleteSecretResponse {
    DeleteSecretResponse {
        arn: Some(arn(cx, &record)),
        name: Some(record.name),
        deletion_date: Some(Timestamp::from_micros(at)),
    }
}

/// Takes the mark away.
pub(super) async fn restore_secret(
    cx: &Cx<SecretsManager>,
    input: RestoreSecretRequest,
) -> Result<RestoreSecretResponse, RestoreSecretError> {
    let now = now(cx);
    let record = read(cx, &input.secret_id)?;
    let key = key(cx.account(), &record.name);
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let restored = shard.transact(|txn| {
        let mut record = known(txn.get(&key)?.as_deref(), Some(&record.suffix), now)?;
        record.deleted = None;
        txn.put(&key, serde_json::to_vec(&record)?);
        txn.cancel_timer(&key)?;
        // While it was marked it was not rotated.
        let rotation = record.rotation.as_ref().filter(|rotation| rotation.enabled);
        let next = rotation.and_then(|rotation| match rotation.pending {
            Some(_) => Some(now),
            None => rotation.next,
        });
        if let Some(next) = next {
            set_timer(txn, cx.account(), &record.name, next.max(now))?;
        }
        Ok::<_, Refusal>(record)
    });
    let record = restored.await?;
    Ok(RestoreSecretResponse { arn: Some(arn(cx, &record)), name: Some(record.name) })
}
