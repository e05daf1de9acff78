//! The operations, in alphabetic order.

mod create_pipe;
mod delete_pipe;
mod describe_pipe;
mod list_pipes;
mod start_pipe;
mod tags;
mod update_pipe;

use crate::faults::Refused;
use crate::record::{self, PipeRecord};
use crate::{Pipes, SourceState};
use base::Timestamp;
use wire::pipes::*;
use wire::{Cx, Internal, Operations, Service, operations};

impl Service for Pipes {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::pipes::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            CreatePipe => create_pipe::create_pipe,
            DeletePipe => delete_pipe::delete_pipe,
            DescribePipe => describe_pipe::describe_pipe,
            ListPipes => list_pipes::list_pipes,
            ListTagsForResource => tags::list_tags_for_resource,
            StartPipe => start_pipe::start_pipe,
            StopPipe => start_pipe::stop_pipe,
            TagResource => tags::tag_resource,
            UntagResource => tags::untag_resource,
            UpdatePipe => update_pipe::update_pipe,
        ]
    }
}

/// An operation's error inside a transaction, which may also end by the store's.
struct Ended(Refused);

impl<F: Into<Refused>> From<F> for Ended {
    fn from(error: F) -> Self {
        Self(error.into())
    }
}

/// What every operation says of a pipe.
struct Shown {
    arn: Option<String>,
    name: Option<String>,
    current: Option<PipeState>,
    created: Option<Timestamp>,
    modified: Option<Timestamp>,
}

/// A pipe, and what its source's reading has come to.
fn shown(cx: &Cx<Pipes>, record: &PipeRecord) -> Result<Shown, Refused> {
    Ok(Shown {
        arn: Some(crate::arn(cx.region(), cx.account(), &record.name)),
        name: Some(record.name.clone()),
        current: Some(current(record, cx.sources.state(cx.region(), cx.account(), &record.id)?)),
        created: Some(Timestamp::from_micros(record.created)),
        modified: Some(Timestamp::from_micros(record.modified)),
    })
}

fn current(record: &PipeRecord, state: SourceState) -> PipeState {
    match state {
        _ if record.deleting => PipeState::Deleting,
        SourceState::Creating | SourceState::Gone => PipeState::Creating,
        SourceState::Running => PipeState::Running,
        SourceState::Updating => PipeState::Updating,
        SourceState::Starting => PipeState::Starting,
        SourceState::Stopping => PipeState::Stopping,
        SourceState::Stopped => PipeState::Stopped,
        SourceState::Deleting => PipeState::Deleting,
    }
}

fn desired(record: &PipeRecord) -> RequestedPipeState {
    match record.runs {
        true => RequestedPipeState::Running,
        false => RequestedPipeState::Stopped,
    }
}

/// The same, of a pipe that may be about to go.
fn desired_of(record: &PipeRecord) -> RequestedPipeStateDescribeResponse {
    match (record.deleting, record.runs) {
        (true, _) => RequestedPipeStateDescribeResponse::Deleted,
        (false, true) => RequestedPipeStateDescribeResponse::Running,
        (false, false) => RequestedPipeStateDescribeResponse::Stopped,
    }
}

/// Whether a pipe that was deleted has gone: what it had begun has come to its end.
fn is_gone(cx: &Cx<Pipes>, record: &PipeRecord) -> Result<bool, Internal> {
    Ok(record.deleting && cx.sources.state(cx.region(), cx.account(), &record.id)? == SourceState::Gone)
}

/// The durable pipe of a name.
fn read(cx: &Cx<Pipes>, name: &str) -> Result<PipeRecord, Refused> {
    let bytes = cx.shard(cx.region())?.get(&record::key(cx.account(), name))?;
    let record: PipeRecord = serde_json::from_slice(&bytes.ok_or_else(|| Refused::no_pipe(name))?)?;
    if is_gone(cx, &record)? {
        return Err(Refused::no_pipe(name));
    }
    Ok(record)
}

/// Changes a pipe and tells its source.
async fn change(
    cx: &Cx<Pipes>,
    name: &str,
    change: impl FnOnce(&mut PipeRecord) -> Result<(), Refused>,
) -> Result<PipeRecord, Refused> {
    let _changing = cx.changing.lock().await;
    read(cx, name)?;
    let key = record::key(cx.account(), name);
    let now = cx.house().clock.now().as_micros();
    let shard = cx.shard(cx.region())?;
    let stored = shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Refused::no_pipe(name))?;
        let mut record: PipeRecord = serde_json::from_slice(&bytes)?;
        if record.deleting {
            let message = format!("Pipe {name} is being deleted.");
            return Err(Ended(Refused::Conflict(name.to_owned(), message)));
        }
        change(&mut record)?;
        record.modified = now;
        txn.put(&key, serde_json::to_vec(&record)?);
        Ok(record)
    });
    let record = stored.await.map_err(|Ended(error)| error)?;
    tell(cx, &record).await?;
    Ok(record)
}

/// Tells the engine what a pipe is to do.
async fn tell(cx: &Cx<Pipes>, record: &PipeRecord) -> Result<(), Refused> {
    let source = record.source_of(cx.region(), cx.account());
    cx.sources.set(cx.region(), cx.account(), &source).await.map_err(Refused::Validation)
}

/// Notes that a pipe is to go. Asked for again, it is no error.
async fn change_deleting(cx: &Cx<Pipes>, name: &str) -> Result<PipeRecord, Refused> {
    let _changing = cx.changing.lock().await;
    let mut record = read(cx, name)?;
    record.deleting = true;
    let shard = cx.shard(cx.region())?;
    let stored = shard.transact(|txn| {
        txn.put(record::key(cx.account(), name), serde_json::to_vec(&record)?);
        Ok(())
    });
    stored.await.map_err(|Ended(error)| error)?;
    Ok(record)
}
