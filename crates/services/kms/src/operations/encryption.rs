//! Encrypt, Decrypt and ReEncrypt.

use super::{newest, not_for_enclaves, read, really, usable};
use crate::Kms;
use crate::asymmetric;
use crate::faults::Refusal;
use crate::key::{KeyRecord, SYMMETRIC};
use crate::symmetric::{Context, Label, open, seal};
use bytes::Bytes;
use wire::Cx;
use wire::kms::*;

fn incorrect() -> Refusal {
    let message = "The key ID in the request does not identify a CMK that can perform this operation.";
    Refusal::IncorrectKey(message.to_owned())
}

/// Encrypts by a key of any kind; the ciphertext, and the id of the material where it is symmetric.
pub(super) fn encrypted(
    record: &KeyRecord,
    algorithm: &str,
    context: &Context,
    plain: &[u8],
) -> Result<(Bytes, Option<String>), Refusal> {
    if !record.encrypts().contains(&algorithm) {
        let spec = &record.spec;
        return Err(Refusal::Usage(format!("Algorithm {algorithm} is incompatible with key spec {spec}.")));
    }
    let material = newest(record)?;
    let secret = material.bytes();
    if algorithm == SYMMETRIC {
        let label = Label { key: record.id.clone(), material: material.id.clone() };
        let sealed = seal(&label, &secret, context, plain).ok_or_else(|| super::broken("sealing"))?;
        return Ok((Bytes::from(sealed), Some(material.id.clone())));
    }
    if !context.is_empty() {
        let message =
            "EncryptionContext is not supported when using asymmetric KMS keys for encryption operations.";
        return Err(Refusal::validation(message));
    }
    let room = asymmetric::room(algorithm, &secret).unwrap_or(0);
    if plain.len() > room {
        let spec = &record.spec;
        return Err(Refusal::validation(format!(
            "Algorithm {algorithm} and key spec {spec} cannot encrypt data larger than {room} bytes."
        )));
    }
    let sealed = asymmetric::encrypt(algorithm, &secret, plain).ok_or_else(|| super::broken("encrypting"))?;
    Ok((Bytes::from(sealed), None))
}

/// Encrypts up to 4 KiB.
pub(super) async fn encrypt(cx: &Cx<Kms>, input: EncryptRequest) -> Result<EncryptResponse, EncryptError> {
    let record = read(cx, &input.key_id).await?;
    usable(cx, &record, "ENCRYPT_DECRYPT", "Encrypt")?;
    let algorithm = input.encryption_algorithm.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault);
    let context = input.encryption_context.unwrap_or_default();
    let (sealed, _) = encrypted(&record, algorithm.as_str(), &context, &input.plaintext)?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    Ok(EncryptResponse {
        ciphertext_blob: Some(sealed),
        key_id: Some(record.arn(cx.region())),
        encryption_algorithm: Some(algorithm),
    })
}

/// What was decrypted.
struct Opened {
    key: KeyRecord,
    plain: Vec<u8>,
    material: Option<String>,
}

async fn decrypted(
    cx: &Cx<Kms>,
    operation: &str,
    key: Option<&str>,
    algorithm: &str,
    context: &Context,
    sealed: &[u8],
) -> Result<Opened, Refusal> {
    let wrong = || Refusal::Ciphertext(String::new());
    if algorithm != SYMMETRIC {
        let key = key.ok_or_else(|| Refusal::validation("KeyId is required for asymmetric decryption."))?;
        let key = read(cx, key).await?;
        usable(cx, &key, "ENCRYPT_DECRYPT", operation)?;
        if !key.encrypts().contains(&algorithm) {
            let spec = &key.spec;
            return Err(Refusal::Usage(format!(
                "Algorithm {algorithm} is incompatible with key spec {spec}."
            )));
        }
        let plain = asymmetric::decrypt(algorithm, &newest(&key)?.bytes(), sealed).ok_or_else(wrong)?;
        return Ok(Opened { key, plain, material: None });
    }
    let label = Label::read(sealed);
    let named = match key {
        Some(key) => Some(read(cx, key).await?),
        None => None,
    };
    if let Some(named) = &named
        && (named.spec != SYMMETRIC || label.as_ref().is_some_and(|label| label.key != named.id))
    {
        return Err(incorrect());
    }
    let label = label.ok_or_else(wrong)?;
    let key = match named {
        Some(named) => named,
        None => {
            let bytes = cx.shard(cx.region())?.get(&KeyRecord::key(&label.key))?.ok_or_else(wrong)?;
            serde_json::from_slice(&bytes)?
        }
    };
    usable(cx, &key, "ENCRYPT_DECRYPT", operation)?;
    let material = key.materials.iter().find(|one| one.id == label.material).ok_or_else(wrong)?;
    let plain = open(&material.bytes(), context, sealed).ok_or_else(wrong)?;
    Ok(Opened { plain, material: Some(label.material), key })
}

/// Decrypts what a key of this region has encrypted, whichever that was.
pub(super) async fn decrypt(cx: &Cx<Kms>, input: DecryptRequest) -> Result<DecryptResponse, DecryptError> {
    not_for_enclaves(input.recipient.as_ref())?;
    let algorithm = input.encryption_algorithm.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault);
    let context = input.encryption_context.unwrap_or_default();
    let sealed = input.ciphertext_blob.unwrap_or_default();
    let opened =
        decrypted(cx, "Decrypt", input.key_id.as_deref(), algorithm.as_str(), &context, &sealed).await?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    Ok(DecryptResponse {
        key_id: Some(opened.key.arn(cx.region())),
        plaintext: Some(Bytes::from(opened.plain)),
        encryption_algorithm: Some(algorithm),
        key_material_id: opened.material,
        ..DecryptResponse::default()
    })
}

/// Decrypts by one key and encrypts by another, and tells nobody what is in between.
pub(super) async fn re_encrypt(
    cx: &Cx<Kms>,
    input: ReEncryptRequest,
) -> Result<ReEncryptResponse, ReEncryptError> {
    let symmetric = || EncryptionAlgorithmSpec::SymmetricDefault;
    let from = input.source_encryption_algorithm.unwrap_or_else(symmetric);
    let to = input.destination_encryption_algorithm.unwrap_or_else(symmetric);
    let context = input.source_encryption_context.unwrap_or_default();
    let (source, sealed) = (input.source_key_id.as_deref(), input.ciphertext_blob.unwrap_or_default());
    let opened = decrypted(cx, "ReEncrypt", source, from.as_str(), &context, &sealed).await?;
    let key = read(cx, &input.destination_key_id).await?;
    usable(cx, &key, "ENCRYPT_DECRYPT", "ReEncrypt")?;
    let context = input.destination_encryption_context.unwrap_or_default();
    let (sealed, material) = encrypted(&key, to.as_str(), &context, &opened.plain)?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    Ok(ReEncryptResponse {
        ciphertext_blob: Some(sealed),
        source_key_id: Some(opened.key.arn(cx.region())),
        key_id: Some(key.arn(cx.region())),
        source_encryption_algorithm: Some(from),
        destination_encryption_algorithm: Some(to),
        source_key_material_id: opened.material,
        destination_key_material_id: material,
    })
}
