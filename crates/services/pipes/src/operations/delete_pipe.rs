//! DeletePipe.

use super::{change_deleting, desired_of, shown};
use crate::Pipes;
use crate::faults::Refused;
use wire::Cx;
use wire::pipes::*;

/// Ends a pipe; it goes once what it has begun has ended.
pub(super) async fn delete_pipe(
    cx: &Cx<Pipes>,
    input: DeletePipeRequest,
) -> Result<DeletePipeResponse, DeletePipeError> {
    let record = change_deleting(cx, &input.name).await?;
    cx.sources.forget(cx.region(), cx.account(), &record.id).await.map_err(Refused::from)?;
    let all = shown(cx, &record)?;
    Ok(DeletePipeResponse {
        arn: all.arn,
        name: all.name,
        desired_state: Some(desired_of(&record)),
        current_state: Some(PipeState::Deleting),
        creation_time: all.created,
        last_modified_time: all.modified,
    })
}
