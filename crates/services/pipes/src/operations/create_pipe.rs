//! CreatePipe.

use super::{Ended, desired, is_gone, shown, tell};
use crate::Pipes;
use crate::faults::Refused;
use crate::record::{self, PipeRecord};
use crate::settings;
use wire::Cx;
use wire::pipes::*;

/// Makes a pipe and has its source read.
pub(super) async fn create_pipe(
    cx: &Cx<Pipes>,
    input: CreatePipeRequest,
) -> Result<CreatePipeResponse, CreatePipeError> {
    let record = record(cx, input)?;
    let _changing = cx.changing.lock().await;
    let key = record::key(cx.account(), &record.name);
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    if let Some(bytes) = shard.get(&key).map_err(Refused::from)? {
        let other: PipeRecord = serde_json::from_slice(&bytes).map_err(Refused::from)?;
        if !is_gone(cx, &other)? {
            let message = format!("Pipe {} already exists.", record.name);
            return Err(Refused::Conflict(record.name, message).into());
        }
    }
    let stored = shard.transact(|txn| {
        txn.put(&key, serde_json::to_vec(&record)?);
        Ok(())
    });
    stored.await.map_err(|Ended(error)| error)?;
    if let Err(error) = tell(cx, &record).await {
        // Its source cannot be read from where it was asked to be: there is no such pipe.
        let undone = shard.transact(|txn| {
            txn.delete(&key);
            Ok(())
        });
        undone.await.map_err(|Ended(error)| error)?;
        return Err(error.into());
    }
    let all = shown(cx, &record)?;
    Ok(CreatePipeResponse {
        arn: all.arn,
        name: all.name,
        desired_state: Some(desired(&record)),
        // It begins to run when whoever runs it has heard of it.
        current_state: Some(PipeState::Creating),
        creation_time: all.created,
        last_modified_time: all.modified,
    })
}

fn record(cx: &Cx<Pipes>, input: CreatePipeRequest) -> Result<PipeRecord, Refused> {
    settings::check_options(input.log_configuration.as_ref(), input.kms_key_identifier.as_ref())?;
    let now = cx.house().clock.now().as_micros();
    let mut record = PipeRecord {
        name: input.name,
        id: cx.house().rng.uuid(),
        description: input.description,
        runs: input.desired_state != Some(RequestedPipeState::Stopped),
        source: input.source,
        role: input.role_arn,
        tags: input.tags.unwrap_or_default(),
        created: now,
        modified: now,
        ..PipeRecord::default()
    };
    settings::set_source(&mut record, cx.region(), input.source_parameters)?;
    settings::set_enrichment(&mut record, input.enrichment, input.enrichment_parameters)?;
    settings::set_target(&mut record, Some(input.target), input.target_parameters)?;
    Ok(record)
}
