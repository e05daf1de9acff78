//! Moving dead letters back: tasks that lie in the store and go on after a restart.

use crate::Sqs;
use crate::faults::Refused;
use crate::queue::Queue;
use crate::records::message::MessageRecord;
use crate::records::move_task::{self, MoveTaskRecord, PREFIX, Status};
use crate::registry::Registry;
use crate::send::hand_over;
use base::{Clock, Timestamp};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;
use wire::Internal;

/// How many messages one step of a task moves at most.
const STEP: usize = 100;
/// How many tasks of a queue are remembered.
pub(crate) const REMEMBERED: usize = 10;

/// What one step of a task came to.
#[derive(Default)]
struct Step {
    moved: usize,
    failed: Option<&'static str>,
}

impl Step {
    fn failed(reason: &'static str) -> Self {
        Self { failed: Some(reason), ..Self::default() }
    }
}

/// A queue's tasks, the newest first.
pub(crate) fn tasks_of(registry: &Registry, queue: &Queue) -> Result<Vec<MoveTaskRecord>, Internal> {
    let entries = registry.shard.prefix(&move_task::prefix(queue.id)).map(|entry| {
        let (_, bytes) = entry.map_err(Internal::new)?;
        serde_json::from_slice(&bytes).map_err(Internal::new)
    });
    let mut tasks = entries.collect::<Result<Vec<MoveTaskRecord>, Internal>>()?;
    tasks.reverse();
    Ok(tasks)
}

impl Sqs {
    /// Clears away what queues have left that were deleted, moves messages for the tasks that run, and waits for the next where none
    /// does. It ends only by an error.
    pub async fn tend(&self) -> Result<(), StoreError> {
        let mut due: HashMap<(u64, u64), Timestamp> = HashMap::new();
        for region in &self.hosted {
            self.registry(*region).map_err(|_| StoreError::Closed)?.clear_left().await?;
        }
        loop {
            let mut next: Option<Timestamp> = None;
            for region in &self.hosted {
                let registry = self.registry(*region).map_err(|_| StoreError::Closed)?;
                for (id, task) in running(&registry)? {
                    let now = self.clock.now();
                    let own = due.entry((id, task.number)).or_insert(now);
                    if *own <= now {
                        let moved = self.step(&registry, id, &task).await?;
                        // The rate is of messages a second.
                        let rate = u64::try_from(task.rate.unwrap_or(0)).unwrap_or(0);
                        let pause = moved.saturating_mul(1_000_000).checked_div(rate).unwrap_or(0);
                        *own = now + Duration::from_micros(pause);
                    }
                    next = Some(next.map_or(*own, |next| next.min(*own)));
                }
            }
            let woken = self.tasks.notified();
            match next {
                None => {
                    due.clear();
                    woken.await;
                }
                Some(next) => {
                    let left = next.since(self.clock.now());
                    self.clock.timeout(left, woken).await;
                }
            }
        }
    }

    /// One step of a task; how many messages it moved.
    async fn step(
        &self,
        registry: &Arc<Registry>,
        id: u64,
        task: &MoveTaskRecord,
    ) -> Result<u64, StoreError> {
        let source = registry.by_arn(&task.source).filter(|queue| queue.id == id);
        let step = match &source {
            Some(source) => move_some(&self.clock, self, registry, source, task).await,
            None => Ok(Step::failed("AWS.SimpleQueueService.NonExistentQueue")),
        };
        let Step { moved, failed } = match step {
            Ok(step) => step,
            Err(Refused::Internal(_)) => return Err(StoreError::Closed),
            Err(_) => Step::failed("CouldNotDetermineMessageSource"),
        };
        let key = move_task::key(id, task.number);
        let done = registry.shard.transact(|txn| {
            let bytes = txn.get(&key)?;
            let own = bytes.and_then(|bytes| serde_json::from_slice::<MoveTaskRecord>(&bytes).ok());
            let Some(mut own) = own else { return Ok::<_, StoreError>(()) };
            own.moved = own.moved.saturating_add(i64::try_from(moved).unwrap_or(i64::MAX));
            // One that was cancelled meanwhile stays so.
            if own.status == Status::Running {
                if let Some(reason) = failed {
                    own.status = Status::Failed;
                    own.reason = Some(reason.to_owned());
                } else if moved == 0 || own.moved >= own.to_move {
                    own.status = Status::Completed;
                }
            }
            if let Ok(bytes) = serde_json::to_vec(&own) {
                txn.put(&key, bytes);
            }
            Ok(())
        });
        done.await?;
        Ok(u64::try_from(moved).unwrap_or(u64::MAX))
    }

    /// Wakes whoever moves messages.
    pub(crate) fn wake_tasks(&self) {
        self.tasks.notify_one();
    }
}

fn running(registry: &Registry) -> Result<Vec<(u64, MoveTaskRecord)>, StoreError> {
    let mut found = Vec::new();
    for entry in registry.shard.prefix(PREFIX) {
        let (key, bytes) = entry?;
        let id = key.get(2..10).and_then(|id| id.try_into().ok()).map(u64::from_be_bytes);
        let task = serde_json::from_slice::<MoveTaskRecord>(&bytes).ok();
        found.extend(id.zip(task).filter(|(_, task)| task.status == Status::Running));
    }
    Ok(found)
}

/// Moves some messages, each to where it is to go. What has nowhere to go stays where it is.
async fn move_some(
    clock: &Clock,
    sqs: &Sqs,
    registry: &Registry,
    source: &Arc<Queue>,
    task: &MoveTaskRecord,
) -> Result<Step, Refused> {
    let left = usize::try_from(task.to_move.saturating_sub(task.moved)).unwrap_or(0);
    let rate = task.rate.and_then(|rate| usize::try_from(rate).ok()).unwrap_or(STEP);
    source.adopt_orphans(clock).await?;
    source.read_until_ready(clock).await?;
    let now = clock.now();
    let taken = source.state(now)?.backlog.take_out(now, left.min(rate).min(STEP));
    if taken.is_empty() {
        return Ok(Step::default());
    }
    let mut ways: BTreeMap<Option<String>, Vec<u64>> = BTreeMap::new();
    for sequence in taken {
        let Some(record) = source.message(sequence)?.and_then(MessageRecord::decode) else { continue };
        ways.entry(task.destination.clone().or(record.source)).or_default().push(sequence);
    }
    let (mut moved, mut lost) = (0, false);
    for (way, sequences) in ways {
        let target = way.and_then(|arn| registry.by_arn(&arn)).filter(|target| target.fifo == source.fifo);
        // Where there is no target, a message goes back to where it was, as it was.
        let to = target.as_ref().unwrap_or(source);
        let is_new = target.is_some();
        let change = |_, record: MessageRecord, now| match is_new {
            true => MessageRecord {
                id: sqs.rng.uuid(),
                sent: now,
                visible_at: now,
                source: None,
                receives: 0,
                ..record
            },
            false => record,
        };
        let count = hand_over(clock, source, to, &sequences, change).await?;
        // A target that is gone by now takes nothing, and what it was to have is back where it was.
        lost |= !is_new || count.is_none();
        moved += count.filter(|_| is_new).unwrap_or(0);
    }
    Ok(Step { moved, failed: lost.then_some("CouldNotDetermineMessageSource") })
}
