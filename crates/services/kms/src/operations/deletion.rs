//! ScheduleKeyDeletion and CancelKeyDeletion.

use super::{GOES, ROTATES, change, stays, timer};
use crate::Kms;
use crate::faults::Refusal;
use crate::key::{AliasRecord, KeyRecord};
use base::{AccountId, Timestamp};
use store::{StoreError, Txn};
use wire::Cx;
use wire::kms::*;

const DAY: i64 = 24 * 3600 * 1_000_000;
/// The window where nothing is said, in days.
const WINDOW: i32 = 30;

/// Marks a key to be deleted after a window, in which it cannot be used and can be had back.
pub(super) async fn schedule_key_deletion(
    cx: &Cx<Kms>,
    input: ScheduleKeyDeletionRequest,
) -> Result<ScheduleKeyDeletionResponse, ScheduleKeyDeletionError> {
    let days = input.pending_window_in_days.unwrap_or(WINDOW);
    if !(7..=30).contains(&days) {
        let end = if days < 7 { "greater than or equal to 7" } else { "less than or equal to 30" };
        let message = format!(
            "1 validation error detected: Value '{days}' at 'pendingWindowInDays' failed to satisfy constraint: Member must have value {end}"
        );
        return Err(Refusal::validation(message).into());
    }
    let at = cx.clock.now().as_micros() + i64::from(days) * DAY;
    let ((), record) = change(cx, &input.key_id, |txn, record| {
        stays(cx, record)?;
        if record.managed {
            return Err(Refusal::InvalidArn(
                "A key that a service of AWS has is not the caller's to delete.".to_owned(),
            ));
        }
        record.deletion = Some((at, days));
        txn.set_timer(timer(GOES, &record.id), Timestamp::from_micros(at), timer(GOES, &record.id))?;
        txn.cancel_timer(timer(ROTATES, &record.id))?;
        Ok(())
    })
    .await?;
    Ok(ScheduleKeyDeletionResponse {
        key_id: Some(record.arn(cx.region())),
        deletion_date: Some(Timestamp::from_micros(at)),
        key_state: Some(record.state()),
        pending_window_in_days: Some(days),
    })
}

/// Takes the mark away; the key is disabled.
pub(super) async fn cancel_key_deletion(
    cx: &Cx<Kms>,
    input: CancelKeyDeletionRequest,
) -> Result<CancelKeyDeletionResponse, CancelKeyDeletionError> {
    let ((), record) = change(cx, &input.key_id, |txn, record| {
        if record.deletion.take().is_none() {
            return Err(Refusal::State(format!("{} is not pending deletion.", record.arn(cx.region()))));
        }
        record.disabled = true;
        txn.cancel_timer(timer(GOES, &record.id))?;
        if let Some(rotation) = record.rotation {
            let at = Timestamp::from_micros(rotation.next);
            txn.set_timer(timer(ROTATES, &record.id), at, timer(ROTATES, &record.id))?;
        }
        Ok(())
    })
    .await?;
    Ok(CancelKeyDeletionResponse { key_id: Some(record.arn(cx.region())) })
}

/// Erases a key whose window has passed, with its aliases.
pub(super) fn erase(txn: &mut Txn<'_>, id: &str) -> Result<(), StoreError> {
    let key = KeyRecord::key(id);
    let record = txn.get(&key)?.and_then(|bytes| serde_json::from_slice::<KeyRecord>(&bytes).ok());
    let Some(record) = record.filter(|record| record.deletion.is_some()) else { return Ok(()) };
    let account = AccountId::parse(&record.account).unwrap_or_else(AccountId::local);
    let mut gone = vec![key];
    for entry in txn.prefix(&AliasRecord::prefix(&account)) {
        let (place, bytes) = entry?;
        if serde_json::from_slice::<AliasRecord>(&bytes).is_ok_and(|alias| alias.key == id) {
            gone.push(place.to_vec());
        }
    }
    gone.into_iter().for_each(|key| txn.delete(key));
    Ok(())
}
