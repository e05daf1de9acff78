//! GenerateDataKey and GenerateDataKeyPair, each with and without its plaintext: keys to be used elsewhere, sealed by a key that stays.

use super::encryption::encrypted;
use super::{not_for_enclaves, read, really, usable};
use crate::Kms;
use crate::asymmetric;
use crate::faults::Refusal;
use crate::key::{KeyRecord, SYMMETRIC};
use crate::symmetric::{Context, fill};
use bytes::Bytes;
use wire::Cx;
use wire::kms::*;

/// What was made: in clear, sealed, by which key and which material.
struct Made {
    plain: Vec<u8>,
    sealed: Bytes,
    key: KeyRecord,
    material: Option<String>,
}

/// A symmetric key that seals.
async fn sealer(cx: &Cx<Kms>, key: &str, operation: &str) -> Result<KeyRecord, Refusal> {
    let key = read(cx, key).await?;
    usable(cx, &key, "ENCRYPT_DECRYPT", operation)?;
    if key.spec != SYMMETRIC {
        let (arn, spec) = (key.arn(cx.region()), &key.spec);
        return Err(Refusal::Usage(format!("{arn} key spec is {spec} which is not valid for {operation}.")));
    }
    Ok(key)
}

async fn make(
    cx: &Cx<Kms>,
    (key, operation): (&str, &str),
    (spec, bytes): (Option<DataKeySpec>, Option<i32>),
    context: &Context,
) -> Result<Made, Refusal> {
    let length = match (spec, bytes) {
        (Some(DataKeySpec::Aes128), None) => 16,
        (Some(_), None) => 32,
        (None, Some(bytes)) => usize::try_from(bytes).unwrap_or(0),
        _ => return Err(Refusal::validation("Please specify either number of bytes or key spec.")),
    };
    let key = sealer(cx, key, operation).await?;
    let mut plain = vec![0; length];
    fill(&mut plain);
    let (sealed, material) = encrypted(&key, SYMMETRIC, context, &plain)?;
    Ok(Made { plain, sealed, key, material })
}

/// A key in clear and sealed.
pub(super) async fn generate_data_key(
    cx: &Cx<Kms>,
    input: GenerateDataKeyRequest,
) -> Result<GenerateDataKeyResponse, GenerateDataKeyError> {
    not_for_enclaves(input.recipient.as_ref())?;
    let (how, context) =
        ((input.key_spec, input.number_of_bytes), input.encryption_context.unwrap_or_default());
    let made = make(cx, (&input.key_id, "GenerateDataKey"), how, &context).await?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    Ok(GenerateDataKeyResponse {
        ciphertext_blob: Some(made.sealed),
        plaintext: Some(Bytes::from(made.plain)),
        key_id: Some(made.key.arn(cx.region())),
        key_material_id: made.material,
        ..GenerateDataKeyResponse::default()
    })
}

/// A key that is sealed, and that nobody has seen.
pub(super) async fn generate_data_key_without_plaintext(
    cx: &Cx<Kms>,
    input: GenerateDataKeyWithoutPlaintextRequest,
) -> Result<GenerateDataKeyWithoutPlaintextResponse, GenerateDataKeyWithoutPlaintextError> {
    let (how, context) =
        ((input.key_spec, input.number_of_bytes), input.encryption_context.unwrap_or_default());
    let made = make(cx, (&input.key_id, "GenerateDataKeyWithoutPlaintext"), how, &context).await?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    Ok(GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: Some(made.sealed),
        key_id: Some(made.key.arn(cx.region())),
        key_material_id: made.material,
    })
}

/// A pair, its private key sealed, and the public key.
async fn make_pair(
    cx: &Cx<Kms>,
    (key, operation): (&str, &str),
    spec: &str,
    context: &Context,
) -> Result<(Made, Bytes), Refusal> {
    let key = sealer(cx, key, operation).await?;
    let plain =
        asymmetric::generate(spec).ok_or_else(|| Refusal::unserved(&format!("data key pairs of {spec}")))?;
    let public = asymmetric::public(spec, &plain).ok_or_else(|| super::broken("reading a key"))?;
    let (sealed, material) = encrypted(&key, SYMMETRIC, context, &plain)?;
    Ok((Made { plain, sealed, key, material }, Bytes::from(public)))
}

/// A pair of keys, the private one in clear and sealed.
pub(super) async fn generate_data_key_pair(
    cx: &Cx<Kms>,
    input: GenerateDataKeyPairRequest,
) -> Result<GenerateDataKeyPairResponse, GenerateDataKeyPairError> {
    not_for_enclaves(input.recipient.as_ref())?;
    let context = input.encryption_context.unwrap_or_default();
    let spec = input.key_pair_spec;
    let (made, public) =
        make_pair(cx, (&input.key_id, "GenerateDataKeyPair"), spec.as_str(), &context).await?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    Ok(GenerateDataKeyPairResponse {
        private_key_ciphertext_blob: Some(made.sealed),
        private_key_plaintext: Some(Bytes::from(made.plain)),
        public_key: Some(public),
        key_id: Some(made.key.arn(cx.region())),
        key_pair_spec: Some(spec),
        key_material_id: made.material,
        ..GenerateDataKeyPairResponse::default()
    })
}

/// A pair of keys, of which nobody has seen the private one.
pub(super) async fn generate_data_key_pair_without_plaintext(
    cx: &Cx<Kms>,
    input: GenerateDataKeyPairWithoutPlaintextRequest,
) -> Result<GenerateDataKeyPairWithoutPlaintextResponse, GenerateDataKeyPairWithoutPlaintextError> {
    let context = input.encryption_context.unwrap_or_default();
    let (spec, operation) = (input.key_pair_spec, "GenerateDataKeyPairWithoutPlaintext");
    let (made, public) = make_pair(cx, (&input.key_id, operation), spec.as_str(), &context).await?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    Ok(GenerateDataKeyPairWithoutPlaintextResponse {
        private_key_ciphertext_blob: Some(made.sealed),
        public_key: Some(public),
        key_id: Some(made.key.arn(cx.region())),
        key_pair_spec: Some(spec),
        key_material_id: made.material,
    })
}
