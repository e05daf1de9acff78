//! `DeleteLayerVersion`.

use super::publish_layer_version::Failure;
use crate::Lambda;
use crate::layers::read_name;
use crate::records::LayerRecord;
use wire::Cx;
use wire::lambda::{DeleteLayerVersionError, DeleteLayerVersionRequest};
use wire::shape::Empty;

/// Takes a version away; functions that have it keep it. One that is not there is no error.
pub(crate) async fn delete_layer_version(
    cx: &Cx<Lambda>,
    input: DeleteLayerVersionRequest,
) -> Result<Empty, DeleteLayerVersionError> {
    let name = read_name(&input.layer_name, cx)?;
    let key = LayerRecord::key(&name.account, &name.name);
    let shard = cx.shard(name.region)?;
    let deleted = shard.transact(|txn| -> Result<(), Failure> {
        let Some(stored) = txn.get(&key)? else { return Ok(()) };
        let mut layer: LayerRecord = serde_json::from_slice(&stored)?;
        // The record stays when its last version goes: numbers are never given twice.
        layer.versions.retain(|version| version.version != input.version_number);
        txn.put(&key, serde_json::to_vec(&layer)?);
        Ok(())
    });
    deleted.await.map_err(|Failure(cause)| cause)?;
    Ok(Empty {})
}
