//! EnableKeyRotation, DisableKeyRotation, GetKeyRotationStatus, RotateKeyOnDemand and ListKeyRotations. What was sealed by an older
//! piece of a key's material still opens: all of them are kept.

use super::create_key::another;
use super::{ROTATES, change, page, read_by_id, stays, timer};
use crate::Kms;
use crate::faults::Refusal;
use crate::key::{KeyRecord, Rotation, SYMMETRIC};
use base::Timestamp;
use store::{StoreError, Txn};
use wire::Cx;
use wire::kms::*;
use wire::shape::Empty;

const DAY: i64 = 24 * 3600 * 1_000_000;
/// The period where nothing is said, in days.
const PERIOD: i32 = 365;
/// How often a key can be rotated on demand.
/// <https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html>
const ON_DEMAND: usize = 25;

/// Only symmetric keys rotate.
fn rotates(record: &KeyRecord) -> Result<(), Refusal> {
    if record.spec == SYMMETRIC { Ok(()) } else { Err(Refusal::Unsupported(String::new())) }
}

fn enabled(cx: &Cx<Kms>, record: &KeyRecord) -> Result<(), Refusal> {
    stays(cx, record)?;
    match record.disabled {
        false => Ok(()),
        true => Err(Refusal::Disabled(format!("{} is disabled.", record.arn(cx.region())))),
    }
}

/// Has a key rotated by itself.
pub(super) async fn enable_key_rotation(
    cx: &Cx<Kms>,
    input: EnableKeyRotationRequest,
) -> Result<Empty, EnableKeyRotationError> {
    let now = cx.clock.now().as_micros();
    change(cx, &input.key_id, |txn, record| {
        enabled(cx, record)?;
        rotates(record)?;
        let days = input.rotation_period_in_days.or(record.rotation.map(|own| own.days)).unwrap_or(PERIOD);
        let next = now + i64::from(days) * DAY;
        record.rotation = Some(Rotation { days, next });
        txn.set_timer(timer(ROTATES, &record.id), Timestamp::from_micros(next), timer(ROTATES, &record.id))?;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Has a key rotated by itself no more.
pub(super) async fn disable_key_rotation(
    cx: &Cx<Kms>,
    input: DisableKeyRotationRequest,
) -> Result<Empty, DisableKeyRotationError> {
    change(cx, &input.key_id, |txn, record| {
        enabled(cx, record)?;
        rotates(record)?;
        record.rotation = None;
        txn.cancel_timer(timer(ROTATES, &record.id))?;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Whether a key is rotated by itself, and when next.
pub(super) async fn get_key_rotation_status(
    cx: &Cx<Kms>,
    input: GetKeyRotationStatusRequest,
) -> Result<GetKeyRotationStatusResponse, GetKeyRotationStatusError> {
    let record = read_by_id(cx, &input.key_id).await?;
    rotates(&record)?;
    let rotation = record.rotation.filter(|_| record.deletion.is_none());
    Ok(GetKeyRotationStatusResponse {
        key_rotation_enabled: Some(rotation.is_some()),
        key_id: Some(record.id),
        rotation_period_in_days: rotation.map(|rotation| rotation.days),
        next_rotation_date: rotation.map(|rotation| Timestamp::from_micros(rotation.next)),
        on_demand_rotation_start_date: None,
    })
}

/// Rotates a key now.
pub(super) async fn rotate_key_on_demand(
    cx: &Cx<Kms>,
    input: RotateKeyOnDemandRequest,
) -> Result<RotateKeyOnDemandResponse, RotateKeyOnDemandError> {
    let now = cx.clock.now().as_micros();
    let ((), record) = change(cx, &input.key_id, |_, record| {
        enabled(cx, record)?;
        rotates(record)?;
        if record.materials.iter().filter(|material| material.on_demand).count() >= ON_DEMAND {
            let arn = record.arn(cx.region());
            return Err(Refusal::Limit(format!(
                "The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed for this key: {arn}"
            )));
        }
        record.materials.push(another(now, true));
        Ok(())
    })
    .await?;
    Ok(RotateKeyOnDemandResponse { key_id: Some(record.arn(cx.region())) })
}

/// When a key was rotated.
pub(super) async fn list_key_rotations(
    cx: &Cx<Kms>,
    input: ListKeyRotationsRequest,
) -> Result<ListKeyRotationsResponse, ListKeyRotationsError> {
    let record = read_by_id(cx, &input.key_id).await?;
    rotates(&record)?;
    let id = record.id.clone();
    let rotated = record.materials.iter().enumerate().skip(1).map(|(place, material)| {
        let kind = if material.on_demand { RotationType::OnDemand } else { RotationType::Automatic };
        let shown = RotationsListEntry {
            key_id: Some(id.clone()),
            key_material_id: Some(material.id.clone()),
            rotation_date: Some(Timestamp::from_micros(material.created)),
            rotation_type: Some(kind),
            ..RotationsListEntry::default()
        };
        Ok((format!("{place:09}"), shown))
    });
    let (rotations, next_marker) = page(rotated, input.marker.as_deref(), input.limit, 100)?;
    Ok(ListKeyRotationsResponse {
        rotations: Some(rotations),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}

/// Rotates a key whose time has come. A key that is disabled keeps what it has, and is rotated after another period.
pub(super) fn rotate_due(txn: &mut Txn<'_>, id: &str, now: i64) -> Result<(), StoreError> {
    let key = KeyRecord::key(id);
    let record = txn.get(&key)?.and_then(|bytes| serde_json::from_slice::<KeyRecord>(&bytes).ok());
    let Some(mut record) = record.filter(|record| record.deletion.is_none()) else { return Ok(()) };
    let Some(rotation) = record.rotation.filter(|rotation| rotation.next <= now) else { return Ok(()) };
    let next = now + i64::from(rotation.days) * DAY;
    record.rotation = Some(Rotation { next, ..rotation });
    if !record.disabled {
        record.materials.push(another(now, false));
    }
    txn.set_timer(timer(ROTATES, id), Timestamp::from_micros(next), timer(ROTATES, id))?;
    // Writing plain fields as JSON cannot fail.
    txn.put(&key, serde_json::to_vec(&record).unwrap_or_default());
    Ok(())
}
