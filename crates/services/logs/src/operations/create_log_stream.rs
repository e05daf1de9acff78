//! `CreateLogStream`.

use crate::Logs;
use crate::records::{GroupRecord, StreamRecord};
use crate::room::json;
use store::StoreError;
use wire::logs::{
    CreateLogStreamError, CreateLogStreamRequest, ResourceAlreadyExistsException, ResourceNotFoundException,
};
use wire::shape::Empty;
use wire::{Cx, Internal};

/// Makes a stream of a group.
pub(crate) async fn create_log_stream(
    cx: &Cx<Logs>,
    input: CreateLogStreamRequest,
) -> Result<Empty, CreateLogStreamError> {
    let group = GroupRecord::key(cx.account(), &input.log_group_name);
    let key = StreamRecord::key(cx.account(), &input.log_group_name, &input.log_stream_name);
    let record = StreamRecord { name: input.log_stream_name, created: cx.now(), first: None, last: None };
    let shard = cx.shard(cx.region())?;
    let done = shard.transact(|txn| {
        if txn.get(&group)?.is_none() {
            let message = Some("The specified log group does not exist.".to_owned());
            return Ok::<_, StoreError>(Err(ResourceNotFoundException { message }.into()));
        }
        if txn.get(&key)?.is_some() {
            let message = Some("The specified log stream already exists".to_owned());
            return Ok(Err(ResourceAlreadyExistsException { message }.into()));
        }
        txn.put(&key, json(&record));
        Ok(Ok(Empty {}))
    });
    done.await.map_err(Internal::new)?
}
