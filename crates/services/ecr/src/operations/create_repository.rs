//! CreateRepository.

use super::image_settings::exclusions;
use super::tags::with;
use crate::Ecr;
use crate::faults::{Refusal, bad};
use crate::repository::{RepositoryRecord, key};
use std::collections::BTreeMap;
use wire::Cx;
use wire::ecr::*;

/// Makes a repository.
pub(super) async fn create_repository(
    cx: &Cx<Ecr>,
    input: CreateRepositoryRequest,
) -> Result<CreateRepositoryResponse, CreateRepositoryError> {
    let record = record(cx, input)?;
    let key = key(cx.account(), &record.name);
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let stored = shard.transact(|txn| {
        if txn.get(&key)?.is_some() {
            return Err(Refusal::Exists(format!(
                "The repository with name '{}' already exists in the registry with id '{}'",
                record.name,
                cx.account()
            )));
        }
        txn.put(&key, serde_json::to_vec(&record)?);
        Ok(())
    });
    stored.await?;
    Ok(CreateRepositoryResponse { repository: Some(record.shown(cx.region(), cx.account())) })
}

fn record(cx: &Cx<Ecr>, input: CreateRepositoryRequest) -> Result<RepositoryRecord, Refusal> {
    if input.registry_id.is_some_and(|registry| registry != cx.account().as_str()) {
        return Err(bad("registryId", "must be the registry of the caller"));
    }
    let mutability = input.image_tag_mutability.unwrap_or(ImageTagMutability::Mutable);
    let exclusions = exclusions(&mutability, input.image_tag_mutability_exclusion_filters)?;
    let encryption = input.encryption_configuration;
    let kind = encryption.as_ref().map_or(EncryptionType::Aes256, |given| given.encryption_type.clone());
    let key = encryption.and_then(|given| given.kms_key);
    if kind == EncryptionType::Aes256 && key.is_some() {
        return Err(bad("encryptionConfiguration", "a KMS key can only be given for encryption by KMS"));
    }
    Ok(RepositoryRecord {
        name: input.repository_name,
        created: cx.house().clock.now().as_micros(),
        mutability: mutability.as_str().to_owned(),
        exclusions,
        scans_on_push: input.image_scanning_configuration.and_then(|given| given.scan_on_push) == Some(true),
        encryption: kind.as_str().to_owned(),
        key,
        policy: None,
        lifecycle: None,
        tags: with(BTreeMap::new(), input.tags.unwrap_or_default())?,
    })
}
