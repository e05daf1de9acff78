//! `DeleteLogGroup`.

use crate::Logs;
use crate::records::{EventRecord, GroupRecord, StreamRecord};
use store::StoreError;
use wire::logs::{DeleteLogGroupError, DeleteLogGroupRequest, ResourceNotFoundException};
use wire::shape::Empty;
use wire::{Cx, Internal};

/// Deletes a group with its streams and events.
pub(crate) async fn delete_log_group(
    cx: &Cx<Logs>,
    input: DeleteLogGroupRequest,
) -> Result<Empty, DeleteLogGroupError> {
    let (account, group) = (cx.account(), &input.log_group_name);
    let found = cx
        .shard(cx.region())?
        .transact(|txn| -> Result<bool, StoreError> {
            let key = GroupRecord::key(account, group);
            if txn.get(&key)?.is_none() {
                return Ok(false);
            }
            let mut keys = vec![key];
            for prefix in [StreamRecord::prefix(account, group), EventRecord::prefix(account, group)] {
                for entry in txn.prefix(&prefix) {
                    keys.push(entry?.0.to_vec());
                }
            }
            keys.into_iter().for_each(|key| txn.delete(key));
            Ok(true)
        })
        .await
        .map_err(Internal::new)?;
    if found {
        return Ok(Empty {});
    }
    let message = "The specified log group does not exist.".to_owned();
    Err(ResourceNotFoundException { message: Some(message) }.into())
}
