//! `DeleteChangeSet`: one that is not there is no error.

use store::Batch;
use wire::Cx;
use wire::cloudformation::{DeleteChangeSetError, DeleteChangeSetInput, DeleteChangeSetOutput};

use crate::faults::Refusal;
use crate::records::change_set;
use crate::room::CloudFormation;

pub(crate) async fn delete_change_set(
    cx: &Cx<CloudFormation>,
    input: DeleteChangeSetInput,
) -> Result<DeleteChangeSetOutput, DeleteChangeSetError> {
    let found = cx.change_set(&cx.call, &input.change_set_name, input.stack_name.as_deref()).await;
    let (stack, set) = match found {
        Ok(found) => found,
        Err(Refusal::NoChangeSet(_)) => return Ok(DeleteChangeSetOutput {}),
        Err(refusal) => return Err(refusal.into()),
    };
    let mut batch = Batch::new();
    batch.delete(change_set::key(&stack.account, &stack.uuid, &set.name));
    let shard = cx.shard(cx.region())?;
    shard.commit(batch).await.map_err(Refusal::from)?;
    Ok(DeleteChangeSetOutput {})
}
