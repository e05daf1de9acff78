//! StartPipe and StopPipe.

use super::{change, desired, read, shown};
use crate::Pipes;
use wire::Cx;
use wire::pipes::*;

/// Has a pipe's source read. One that is read already goes on.
pub(super) async fn start_pipe(
    cx: &Cx<Pipes>,
    input: StartPipeRequest,
) -> Result<StartPipeResponse, StartPipeError> {
    let was = read(cx, &input.name)?.runs;
    let changed = change(cx, &input.name, |record| {
        record.runs = true;
        Ok(())
    });
    let record = changed.await?;
    let all = shown(cx, &record)?;
    // It begins when whoever runs it has heard of it.
    let current = if was { all.current } else { Some(PipeState::Starting) };
    Ok(StartPipeResponse {
        arn: all.arn,
        name: all.name,
        desired_state: Some(desired(&record)),
        current_state: current,
        creation_time: all.created,
        last_modified_time: all.modified,
    })
}

/// Ends the reading; what has begun comes to its end.
pub(super) async fn stop_pipe(
    cx: &Cx<Pipes>,
    input: StopPipeRequest,
) -> Result<StopPipeResponse, StopPipeError> {
    let was = read(cx, &input.name)?.runs;
    let changed = change(cx, &input.name, |record| {
        record.runs = false;
        Ok(())
    });
    let record = changed.await?;
    let all = shown(cx, &record)?;
    let current = if was { Some(PipeState::Stopping) } else { all.current };
    Ok(StopPipeResponse {
        arn: all.arn,
        name: all.name,
        desired_state: Some(desired(&record)),
        current_state: current,
        creation_time: all.created,
        last_modified_time: all.modified,
    })
}
