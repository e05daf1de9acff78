//! DeleteRepository.

use super::own;
use crate::Ecr;
use crate::faults::{Refusal, no_repository};
use crate::repository::{RepositoryRecord, key};
use wire::Cx;
use wire::ecr::*;

/// Takes a repository away. It holds no image, so `force` has nothing to force.
pub(super) async fn delete_repository(
    cx: &Cx<Ecr>,
    input: DeleteRepositoryRequest,
) -> Result<DeleteRepositoryResponse, DeleteRepositoryError> {
    let name = &input.repository_name;
    own(cx, input.registry_id.as_deref(), name)?;
    let key = key(cx.account(), name);
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let deleted = shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| no_repository(name, cx.account().as_str()))?;
        txn.delete(&key);
        Ok::<RepositoryRecord, Refusal>(serde_json::from_slice(&bytes)?)
    });
    let mut shown = deleted.await?.shown(cx.region(), cx.account());
    // What AWS says of a repository that is gone is its name and place.
    (shown.image_scanning_configuration, shown.encryption_configuration) = (None, None);
    Ok(DeleteRepositoryResponse { repository: Some(shown) })
}
