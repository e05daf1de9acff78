//! RotateSecret and CancelRotateSecret.

use base::Arn;
use wire::Cx;
use wire::lambda::{GetFunctionConfiguration, GetFunctionConfigurationRequest};
use wire::secretsmanager::*;

use super::{arn, known, now, read, refuse_deleted, version_id};
use crate::SecretsManager;
use crate::faults::{Refusal, bad};
use crate::rotation::{PENDING, Pending, set_timer, timer_key};
use crate::secret::{CURRENT, SecretRecord, key};

/// Sets a rotation up and begins it; it goes on after the answer.
pub(super) async fn rotate_secret(
    cx: &Cx<SecretsManager>,
    input: RotateSecretRequest,
) -> Result<RotateSecretResponse, RotateSecretError> {
    if input.external_secret_rotation_metadata.is_some() || input.external_secret_rotation_role_arn.is_some()
    {
        return Ok(bad("Whimbrel does not serve managed external secrets.")?);
    }
    let token = version_id(cx, input.client_request_token.clone())?;
    let record = read(cx, &input.secret_id)?;
    if let Some(function) = &input.rotation_lambda_arn {
        reachable(cx, function).await?;
    }
    let (now, key) = (now(cx), key(cx.account(), &record.name));
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let begun = shard.transact(|txn| {
        let mut record = known(txn.get(&key)?.as_deref(), Some(&record.suffix), now)?;
        refuse_deleted(&record)?;
        let begun = begin(cx, &mut record, &input, &token, now)?;
        let runs = cx.is_rotating(cx.region(), &timer_key(cx.account(), &record.name));
        if begun != Begun::Before && !(begun == Begun::Unfinished && runs) {
            txn.put(&key, serde_json::to_vec(&record)?);
            set_timer(txn, cx.account(), &record.name, now)?;
        }
        Ok::<_, Refusal>((record, begun))
    });
    let (record, begun) = begun.await?;
    if begun == Begun::Unfinished {
        let message = "A previous rotation isn't complete. That rotation will be reattempted.";
        return Err(Refusal::Request(message.to_owned()).into());
    }
    Ok(RotateSecretResponse { arn: Some(arn(cx, &record)), name: Some(record.name), version_id: Some(token) })
}

/// What a request to rotate comes to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    Now,
    /// By the same request.
    Before,
    /// Another is under way.
    Unfinished,
}

fn begin(
    cx: &Cx<SecretsManager>,
    record: &mut SecretRecord,
    input: &RotateSecretRequest,
    token: &str,
    now: i64,
) -> Result<Begun, Refusal> {
    let (pending, current) = (record.staged(PENDING).cloned(), record.staged(CURRENT).cloned());
    let mut rotation = record.rotation.take().unwrap_or_default();
    if let Some(function) = &input.rotation_lambda_arn {
        rotation.function.clone_from(function);
    }
    if rotation.function.is_empty() {
        let message = "No Lambda rotation function ARN is associated with this secret.";
        return Err(Refusal::Request(message.to_owned()));
    }
    if let Some(rules) = input.rotation_rules.clone() {
        rotation.set_rules(rules).map_err(Refusal::Parameter)?;
    }
    rotation.enabled = true;
    rotation.next = rotation.after(now);
    let begun = match (&rotation.pending, pending) {
        (Some(own), _) if own.token == token => Begun::Before,
        (Some(_), _) => Begun::Unfinished,
        // Somebody has begun by hand: that version is to be finished.
        (None, Some(id)) if current.as_ref() != Some(&id) => {
            rotation.pending = Some(Pending { token: id, ..Pending::default() });
            Begun::Unfinished
        }
        (None, _) => Begun::Now,
    };
    record.rotation = Some(rotation);
    if begun == Begun::Now {
        if record.versions.contains_key(token) {
            let arn = arn(cx, record);
            return bad(format!(
                "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}."
            ));
        }
        record.begin(token, input.rotate_immediately == Some(false), now);
    }
    Ok(begun)
}

/// Refuses a function that is not there.
async fn reachable(cx: &Cx<SecretsManager>, function: &str) -> Result<(), Refusal> {
    let request =
        GetFunctionConfigurationRequest { function_name: function.to_owned(), ..Default::default() };
    let is_function = Arn::parse(function).is_some_and(|arn| arn.service == "lambda");
    let call = cx.house().own_call(cx.account().clone(), cx.region());
    if is_function && cx.house().call::<GetFunctionConfiguration>(&call, request).await.is_ok() {
        return Ok(());
    }
    Err(Refusal::Denied(
        "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com."
            .to_owned(),
    ))
}

/// Ends rotation; a version that is being made stays as it is.
pub(super) async fn cancel_rotate_secret(
    cx: &Cx<SecretsManager>,
    input: CancelRotateSecretRequest,
) -> Result<CancelRotateSecretResponse, CancelRotateSecretError> {
    let now = now(cx);
    let record = read(cx, &input.secret_id)?;
    let key = key(cx.account(), &record.name);
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let cancelled = shard.transact(|txn| {
        let mut record = known(txn.get(&key)?.as_deref(), Some(&record.suffix), now)?;
        refuse_deleted(&record)?;
        let Some(rotation) = &mut record.rotation else {
            return Err(Refusal::Request(
                "You tried to enable rotation on a secret that doesn't already have a Lambda function ARN configured and you didn't include such an ARN as a parameter in this call."
                    .to_owned(),
            ));
        };
        (rotation.enabled, rotation.next) = (false, None);
        let pending = rotation.pending.take();
        txn.put(&key, serde_json::to_vec(&record)?);
        txn.cancel_timer(timer_key(cx.account(), &record.name))?;
        Ok::<_, Refusal>((record, pending))
    });
    let (record, pending) = cancelled.await?;
    Ok(CancelRotateSecretResponse {
        arn: Some(arn(cx, &record)),
        name: Some(record.name),
        version_id: pending.map(|pending| pending.token),
    })
}
