//! Sign, Verify and GetPublicKey.

use super::{newest, read, really, usable};
use crate::Kms;
use crate::asymmetric::{self, digest_of};
use crate::faults::Refusal;
use crate::key::KeyRecord;
use aws_lc_rs::digest::Digest;
use bytes::Bytes;
use wire::Cx;
use wire::kms::*;

/// What is signed, where this key signs it by this algorithm.
fn digest(
    cx: &Cx<Kms>,
    record: &KeyRecord,
    (algorithm, operation): (&str, &str),
    message: &[u8],
    kind: Option<&MessageType>,
) -> Result<Digest, Refusal> {
    usable(cx, record, "SIGN_VERIFY", operation)?;
    if !record.signs().contains(&algorithm) {
        let spec = &record.spec;
        return Err(Refusal::Usage(format!("Algorithm {algorithm} is incompatible with key spec {spec}.")));
    }
    if kind.is_some_and(|kind| kind.as_str() == "EXTERNAL_MU") {
        return Err(Refusal::validation("MessageType EXTERNAL_MU is not valid for this key."));
    }
    let is_digest = kind == Some(&MessageType::Digest);
    digest_of(algorithm, message, is_digest)
        .ok_or_else(|| Refusal::validation(format!("Digest is invalid length for algorithm {algorithm}.")))
}

/// Signs a message or its digest.
pub(super) async fn sign(cx: &Cx<Kms>, input: SignRequest) -> Result<SignResponse, SignError> {
    let record = read(cx, &input.key_id).await?;
    let algorithm = input.signing_algorithm;
    let digest =
        digest(cx, &record, (algorithm.as_str(), "Sign"), &input.message, input.message_type.as_ref())?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    let signature = asymmetric::sign(&record.spec, &newest(&record)?.bytes(), algorithm.as_str(), &digest);
    Ok(SignResponse {
        key_id: Some(record.arn(cx.region())),
        signature: Some(Bytes::from(signature.ok_or_else(|| super::broken("signing"))?)),
        signing_algorithm: Some(algorithm),
    })
}

/// Whether a signature is that of a message or digest.
pub(super) async fn verify(cx: &Cx<Kms>, input: VerifyRequest) -> Result<VerifyResponse, VerifyError> {
    let record = read(cx, &input.key_id).await?;
    let algorithm = input.signing_algorithm;
    let digest =
        digest(cx, &record, (algorithm.as_str(), "Verify"), &input.message, input.message_type.as_ref())?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    let private = newest(&record)?.bytes();
    if !asymmetric::verify(&record.spec, &private, algorithm.as_str(), &digest, &input.signature) {
        return Err(Refusal::Signature(String::new()).into());
    }
    Ok(VerifyResponse {
        key_id: Some(record.arn(cx.region())),
        signature_valid: Some(true),
        signing_algorithm: Some(algorithm),
    })
}

/// The public key of a pair.
pub(super) async fn get_public_key(
    cx: &Cx<Kms>,
    input: GetPublicKeyRequest,
) -> Result<GetPublicKeyResponse, GetPublicKeyError> {
    let record = read(cx, &input.key_id).await?;
    if !record.spec().is_pair() {
        let (arn, spec) = (record.arn(cx.region()), &record.spec);
        let message = format!("{arn} key spec is {spec} which is not valid for GetPublicKey.");
        return Err(Refusal::Unsupported(message).into());
    }
    usable(cx, &record, &record.usage, "GetPublicKey")?;
    really(None, input.grant_tokens.as_ref())?;
    let public = asymmetric::public(&record.spec, &newest(&record)?.bytes());
    let shown = record.shown(cx.region());
    Ok(GetPublicKeyResponse {
        key_id: shown.arn,
        public_key: Some(Bytes::from(public.ok_or_else(|| super::broken("reading a key"))?)),
        customer_master_key_spec: shown.customer_master_key_spec,
        key_spec: shown.key_spec,
        key_usage: shown.key_usage,
        encryption_algorithms: shown.encryption_algorithms,
        signing_algorithms: shown.signing_algorithms,
        ..GetPublicKeyResponse::default()
    })
}
