//! CreateSecret and UpdateSecret.

use wire::Cx;
use wire::secretsmanager::*;

use super::{arn, change, is_repeated, now, value, version_id};
use crate::SecretsManager;
use crate::faults::{Refusal, bad};
use crate::secret::{CURRENT, SecretRecord, SecretValue, key};

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Makes a secret, with a first version where it has a value.
pub(super) async fn create_secret(
    cx: &Cx<SecretsManager>,
    input: CreateSecretRequest,
) -> Result<CreateSecretResponse, CreateSecretError> {
    check(&input)?;
    let id = version_id(cx, input.client_request_token)?;
    let value = value(input.secret_string, input.secret_binary)?;
    let now = now(cx);
    let mut record = SecretRecord {
        name: input.name,
        suffix: cx.house().rng.string(LETTERS, 6),
        description: input.description,
        key_id: input.kms_key_id,
        created: now,
        changed: now,
        tags: super::tags::map(input.tags.unwrap_or_default()),
        ..SecretRecord::default()
    };
    let made = value.is_some();
    if let Some(value) = value.clone() {
        record.add(&id, value, &[CURRENT.to_owned()], now);
    }
    let record = store(cx, record, &id, value.as_ref(), now).await?;
    Ok(CreateSecretResponse {
        arn: Some(arn(cx, &record)),
        name: Some(record.name),
        version_id: made.then_some(id),
        replication_status: None,
    })
}

async fn store(
    cx: &Cx<SecretsManager>,
    record: SecretRecord,
    id: &str,
    value: Option<&SecretValue>,
    now: i64,
) -> Result<SecretRecord, Refusal> {
    let key = key(cx.account(), &record.name);
    cx.shard(cx.region())?
        .transact(|txn| {
            if let Some(bytes) = txn.get(&key)? {
                let there: SecretRecord = serde_json::from_slice(&bytes)?;
                if !there.is_gone(now) {
                    return repeated(cx, there, id, value);
                }
                txn.cancel_timer(&key)?;
            }
            txn.put(&key, serde_json::to_vec(&record)?);
            Ok(record)
        })
        .await
}

/// The secret that is there, if the same request has made it.
fn repeated(
    cx: &Cx<SecretsManager>,
    there: SecretRecord,
    id: &str,
    value: Option<&SecretValue>,
) -> Result<SecretRecord, Refusal> {
    if there.deleted.is_some() {
        return Err(Refusal::Request(
            "You can't create this secret because a secret with this name is already scheduled for deletion."
                .to_owned(),
        ));
    }
    if let Some(value) = value
        && is_repeated(cx, &there, id, value).unwrap_or(false)
    {
        return Ok(there);
    }
    Err(Refusal::Exists(format!("The operation failed because the secret {} already exists.", there.name)))
}

fn check(input: &CreateSecretRequest) -> Result<(), Refusal> {
    let good = |one: char| one.is_ascii_alphanumeric() || "-/_+=.@!".contains(one);
    if input.name.is_empty() || !input.name.chars().all(good) {
        return bad(
            "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
        );
    }
    let unserved = [
        ("AddReplicaRegions", input.add_replica_regions.as_ref().is_some_and(|regions| !regions.is_empty())),
        ("CrossAccountPrimaryArn", input.cross_account_primary_arn.is_some()),
        ("Type", input.r#type.is_some()),
    ];
    match unserved.iter().find(|(_, given)| *given) {
        Some((name, _)) => bad(format!("Whimbrel does not serve {name} of secrets yet.")),
        None => Ok(()),
    }
}

/// Changes what describes a secret, and adds a version where there is a value.
pub(super) async fn update_secret(
    cx: &Cx<SecretsManager>,
    input: UpdateSecretRequest,
) -> Result<UpdateSecretResponse, UpdateSecretError> {
    if input.r#type.is_some() {
        return Ok(bad("Whimbrel does not serve Type of secrets yet.")?);
    }
    let id = version_id(cx, input.client_request_token)?;
    let value = value(input.secret_string, input.secret_binary)?;
    let (now, made) = (now(cx), value.is_some());
    let changed = change(cx, &input.secret_id, |record| {
        if let Some(value) = value
            && !is_repeated(cx, record, &id, &value)?
        {
            record.add(&id, value, &[CURRENT.to_owned()], now);
        }
        if input.description.is_some() {
            record.description = input.description;
        }
        if input.kms_key_id.is_some() {
            record.key_id = input.kms_key_id;
        }
        record.changed = now;
        Ok(())
    });
    let record = changed.await?;
    Ok(UpdateSecretResponse {
        arn: Some(arn(cx, &record)),
        name: Some(record.name),
        version_id: made.then_some(id),
    })
}
