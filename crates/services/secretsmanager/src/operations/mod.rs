//! The operations; those that are views of one part of a secret share a file.

mod delete_secret;
mod describe_secret;
mod get_random_password;
mod get_secret_value;
mod list_secrets;
mod put_secret_value;
mod resource_policy;
mod rotate_secret;
mod secrets;
mod tags;
mod version_stage;

use wire::secretsmanager::*;
use wire::{Cx, Operations, Service, operations};

use crate::SecretsManager;
use crate::faults::{Refusal, bad, no_secret};
use crate::secret::{SecretRecord, SecretValue, key, name_in};

impl Service for SecretsManager {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::secretsmanager::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            BatchGetSecretValue => get_secret_value::batch_get_secret_value,
            CancelRotateSecret => rotate_secret::cancel_rotate_secret,
            CreateSecret => secrets::create_secret,
            DeleteResourcePolicy => resource_policy::delete_resource_policy,
            DeleteSecret => delete_secret::delete_secret,
            DescribeSecret => describe_secret::describe_secret,
            GetRandomPassword => get_random_password::get_random_password,
            GetResourcePolicy => resource_policy::get_resource_policy,
            GetSecretValue => get_secret_value::get_secret_value,
            ListSecretVersionIds => describe_secret::list_secret_version_ids,
            ListSecrets => list_secrets::list_secrets,
            PutResourcePolicy => resource_policy::put_resource_policy,
            PutSecretValue => put_secret_value::put_secret_value,
            RestoreSecret => delete_secret::restore_secret,
            RotateSecret => rotate_secret::rotate_secret,
            TagResource => tags::tag_resource,
            UntagResource => tags::untag_resource,
            UpdateSecret => secrets::update_secret,
            UpdateSecretVersionStage => version_stage::update_secret_version_stage,
        ]
    }
}

/// The longest value, in bytes.
const LONGEST: usize = 65_536;

fn now(cx: &Cx<SecretsManager>) -> i64 {
    cx.house().clock.now().as_micros()
}

fn arn(cx: &Cx<SecretsManager>, record: &SecretRecord) -> String {
    record.arn(cx.region(), cx.account())
}

/// What may still be a secret of an id, or the refusal that there is none.
fn known(bytes: Option<&[u8]>, suffix: Option<&str>, now: i64) -> Result<SecretRecord, Refusal> {
    let record: SecretRecord = serde_json::from_slice(bytes.ok_or_else(no_secret)?)?;
    if record.is_gone(now) || suffix.is_some_and(|suffix| suffix != record.suffix) {
        return Err(no_secret());
    }
    Ok(record)
}

/// The names that an id can mean: an ARN without the six letters may end like one with them.
fn names(id: &str) -> Vec<(String, Option<String>)> {
    let (name, suffix) = name_in(id);
    let whole = suffix.as_ref().map(|suffix| (format!("{name}-{suffix}"), None));
    [Some((name, suffix)), whole].into_iter().flatten().collect()
}

/// The durable secret of an id, one that waits for its deletion as well.
fn read(cx: &Cx<SecretsManager>, id: &str) -> Result<SecretRecord, Refusal> {
    let shard = cx.shard(cx.region())?;
    for (name, suffix) in names(id) {
        let bytes = shard.get(&key(cx.account(), &name))?;
        match known(bytes.as_deref(), suffix.as_deref(), now(cx)) {
            Err(Refusal::NotFound(_)) => {}
            other => return other,
        }
    }
    Err(no_secret())
}

fn refuse_deleted(record: &SecretRecord) -> Result<(), Refusal> {
    match record.deleted {
        None => Ok(()),
        Some(_) => Err(Refusal::Request(
            "You can't perform this operation on the secret because it was marked for deletion.".to_owned(),
        )),
    }
}

/// Changes a secret that is not marked for deletion, alone on the shard.
async fn change(
    cx: &Cx<SecretsManager>,
    id: &str,
    change: impl FnOnce(&mut SecretRecord) -> Result<(), Refusal>,
) -> Result<SecretRecord, Refusal> {
    let now = now(cx);
    let record = read(cx, id)?;
    let key = key(cx.account(), &record.name);
    cx.shard(cx.region())?
        .transact(|txn| {
            let mut record = known(txn.get(&key)?.as_deref(), Some(&record.suffix), now)?;
            refuse_deleted(&record)?;
            change(&mut record)?;
            txn.put(&key, serde_json::to_vec(&record)?);
            Ok(record)
        })
        .await
}

/// The value of a request, which has text or bytes and not both.
fn value(text: Option<String>, binary: Option<bytes::Bytes>) -> Result<Option<SecretValue>, Refusal> {
    if text.is_some() && binary.is_some() {
        return bad(
            "You can't specify both a binary secret value and a string secret value in the same secret.",
        );
    }
    let length = text.as_ref().map_or_else(|| binary.as_ref().map_or(0, bytes::Bytes::len), String::len);
    if length > LONGEST {
        return bad(format!("Secret value is longer than {LONGEST} bytes."));
    }
    Ok(SecretValue::of(text, binary))
}

/// The id of a new version: the caller's token, which makes a repeated request the same one.
fn version_id(cx: &Cx<SecretsManager>, token: Option<String>) -> Result<String, Refusal> {
    match token {
        None => Ok(cx.house().rng.uuid()),
        Some(token) if (32..=64).contains(&token.len()) => Ok(token),
        Some(_) => bad("ClientRequestToken must be 32-64 characters long."),
    }
}

/// Whether the same request has been carried out before; another one under its token is refused.
fn is_repeated(
    cx: &Cx<SecretsManager>,
    record: &SecretRecord,
    id: &str,
    value: &SecretValue,
) -> Result<bool, Refusal> {
    match record.versions.get(id) {
        None => Ok(false),
        // A rotation has asked for its value.
        Some(version) if version.value.is_none() => Ok(false),
        Some(version) if version.value.as_ref() == Some(value) => Ok(true),
        Some(_) => Err(Refusal::Exists(format!(
            "You can't use ClientRequestToken {id} because that value is already in use for a version of secret {}.",
            arn(cx, record)
        ))),
    }
}

/// The place that a page begins at.
fn start(token: Option<&str>) -> Result<usize, Refusal> {
    match token.map(str::parse) {
        None => Ok(0),
        Some(Ok(start)) => Ok(start),
        Some(Err(_)) => Err(Refusal::Token("Invalid token".to_owned())),
    }
}

/// A page of items and the token of the next.
fn page<T>(
    items: Vec<T>,
    token: Option<&str>,
    most: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    let (start, most) = (start(token)?, most.and_then(|most| usize::try_from(most).ok()).unwrap_or(100));
    let end = start.saturating_add(most);
    let next = (items.len() > end).then(|| end.to_string());
    Ok((items.into_iter().skip(start).take(most).collect(), next))
}
