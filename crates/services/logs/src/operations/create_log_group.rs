//! `CreateLogGroup`.

use crate::Logs;
use crate::records::GroupRecord;
use crate::room::json;
use store::StoreError;
use wire::logs::{
    CreateLogGroupError, CreateLogGroupRequest, InvalidParameterException, LogGroupClass,
    ResourceAlreadyExistsException,
};
use wire::shape::Empty;
use wire::{Cx, Internal};

/// Makes a group.
pub(crate) async fn create_log_group(
    cx: &Cx<Logs>,
    input: CreateLogGroupRequest,
) -> Result<Empty, CreateLogGroupError> {
    let given = [
        input.kms_key_id.is_some(),
        input.log_group_class.as_ref().is_some_and(|class| *class != LogGroupClass::Standard),
        input.deletion_protection_enabled == Some(true),
    ];
    if given.contains(&true) {
        let message = "Whimbrel does not serve keys, other classes than STANDARD or deletion protection of log groups yet.";
        return Err(InvalidParameterException { message: Some(message.to_owned()) }.into());
    }
    let key = GroupRecord::key(cx.account(), &input.log_group_name);
    let record = GroupRecord {
        tags: input.tags.unwrap_or_default(),
        ..GroupRecord::new(&input.log_group_name, cx.now())
    };
    let fresh = cx
        .shard(cx.region())?
        .transact(|txn| -> Result<bool, StoreError> {
            let fresh = txn.get(&key)?.is_none();
            if fresh {
                txn.put(&key, json(&record));
            }
            Ok(fresh)
        })
        .await
        .map_err(Internal::new)?;
    if fresh {
        return Ok(Empty {});
    }
    let message = "The specified log group already exists".to_owned();
    Err(ResourceAlreadyExistsException { message: Some(message) }.into())
}
