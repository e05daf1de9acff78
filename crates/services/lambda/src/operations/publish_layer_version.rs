//! `PublishLayerVersion`.

use crate::Lambda;
use crate::layers::read_name;
use crate::records::{LayerRecord, LayerVersionRecord};
use crate::room::CodeLocation;
use wire::lambda::{PublishLayerVersionError, PublishLayerVersionRequest, PublishLayerVersionResponse};
use wire::{Cx, Internal};

/// Makes the next version of a layer, and the layer with its first.
pub(crate) async fn publish_layer_version(
    cx: &Cx<Lambda>,
    input: PublishLayerVersionRequest,
) -> Result<PublishLayerVersionResponse, PublishLayerVersionError> {
    let name = read_name(&input.layer_name, cx)?;
    let location = CodeLocation {
        zip: input.content.zip_file.as_ref(),
        bucket: input.content.s3_bucket.as_deref(),
        key: input.content.s3_key.as_deref(),
        version: input.content.s3_object_version.as_deref(),
    };
    let package = cx.take_code::<PublishLayerVersionError>(cx.account(), location, false).await?;
    let texts = |all: Vec<&str>| Some(all.into_iter().map(str::to_owned).collect::<Vec<_>>());
    let version = LayerVersionRecord {
        version: 0,
        description: input.description,
        license: input.license_info,
        runtimes: input
            .compatible_runtimes
            .and_then(|all| texts(all.iter().map(|one| one.as_str()).collect())),
        architectures: input
            .compatible_architectures
            .and_then(|all| texts(all.iter().map(|one| one.as_str()).collect())),
        code_sha256: package.sha256,
        code_size: package.size,
        created: cx.core.clock.now().as_micros(),
    };
    let key = LayerRecord::key(&name.account, &name.name);
    let shard = cx.shard(name.region)?;
    let made = shard.transact(|txn| -> Result<LayerVersionRecord, Failure> {
        let stored = txn.get(&key)?;
        let mut layer: LayerRecord = match stored {
            Some(bytes) => serde_json::from_slice(&bytes)?,
            None => LayerRecord { name: name.name.clone(), ..LayerRecord::default() },
        };
        layer.last_version += 1;
        let version = LayerVersionRecord { version: layer.last_version, ..version };
        layer.versions.push(version.clone());
        txn.put(&key, serde_json::to_vec(&layer)?);
        Ok(version)
    });
    let made = made.await.map_err(|Failure(cause)| cause)?;
    let shown = cx.show_layer(&name, &made);
    Ok(PublishLayerVersionResponse {
        content: shown.content,
        layer_arn: shown.layer_arn,
        layer_version_arn: shown.layer_version_arn,
        description: shown.description,
        created_date: shown.created_date,
        version: shown.version,
        compatible_architectures: shown.compatible_architectures,
        compatible_runtimes: shown.compatible_runtimes,
        license_info: shown.license_info,
    })
}

/// What can go wrong in the transaction: the store, or a record that cannot be read.
pub(super) struct Failure(pub(super) Internal);

impl From<store::StoreError> for Failure {
    fn from(error: store::StoreError) -> Self {
        Self(Internal::new(error))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self(Internal::new(error))
    }
}
