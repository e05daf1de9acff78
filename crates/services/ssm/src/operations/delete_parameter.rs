//! DeleteParameter and DeleteParameters.

use super::{Ended, not_found};
use crate::Ssm;
use crate::parameter;
use store::{StoreError, Txn};
use wire::ssm::*;
use wire::{Cx, Internal};

/// Takes a parameter away with all of its versions; whether it was there.
fn remove(cx: &Cx<Ssm>, txn: &mut Txn<'_>, name: &str) -> Result<bool, StoreError> {
    let key = parameter::key(cx.account(), name);
    if txn.get(&key)?.is_none() {
        return Ok(false);
    }
    txn.delete(&key);
    let older: Vec<_> = txn
        .prefix(&parameter::older_prefix(cx.account(), name))
        .map(|entry| entry.map(|(key, _)| key))
        .collect::<Result<_, _>>()?;
    for key in older {
        txn.delete(&key);
    }
    Ok(true)
}

/// Deletes a parameter.
pub(super) async fn delete_parameter(
    cx: &Cx<Ssm>,
    input: DeleteParameterRequest,
) -> Result<DeleteParameterResult, DeleteParameterError> {
    let shard = super::shard(cx)?;
    let done = shard.transact(|txn| match remove(cx, txn, &input.name)? {
        true => Ok(()),
        false => Err(Ended(not_found().into())),
    });
    done.await.map_err(|Ended(error): Ended<DeleteParameterError>| error)?;
    Ok(DeleteParameterResult {})
}

/// Deletes several parameters; those that are not there are named.
pub(super) async fn delete_parameters(
    cx: &Cx<Ssm>,
    input: DeleteParametersRequest,
) -> Result<DeleteParametersResult, DeleteParametersError> {
    let shard = super::shard(cx)?;
    let done = shard.transact(|txn| {
        let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
        for name in input.names {
            match remove(cx, txn, &name)? {
                true => deleted.push(name),
                false => invalid.push(name),
            }
        }
        Ok::<_, StoreError>((deleted, invalid))
    });
    let (deleted, invalid) = done.await.map_err(Internal::new)?;
    Ok(DeleteParametersResult { deleted_parameters: Some(deleted), invalid_parameters: Some(invalid) })
}
