//! The operations, in alphabetic order.

mod add_permission;
mod cancel_message_move_task;
mod change_message_visibility;
mod change_message_visibility_batch;
mod create_queue;
mod delete_message;
mod delete_message_batch;
mod delete_queue;
mod get_queue_attributes;
mod get_queue_url;
mod list_dead_letter_source_queues;
mod list_message_move_tasks;
mod list_queue_tags;
mod list_queues;
mod purge_queue;
mod receive_message;
mod remove_permission;
mod send_message;
mod send_message_batch;
mod set_queue_attributes;
mod start_message_move_task;
mod tag_queue;
mod untag_queue;

use crate::Sqs;
use crate::address;
use crate::faults::Refused;
use crate::queue::Queue;
use crate::records::queue::{self, QueueRecord};
use crate::registry::Registry;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::collections::HashSet;
use std::sync::Arc;
use store::{Shard, StoreError};
use wire::sqs::*;
use wire::{Cx, Internal, Operations, Service, operations};

impl Service for Sqs {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::sqs::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            AddPermission => add_permission::add_permission,
            CancelMessageMoveTask => cancel_message_move_task::cancel_message_move_task,
            ChangeMessageVisibility => change_message_visibility::change_message_visibility,
            ChangeMessageVisibilityBatch => change_message_visibility_batch::change_message_visibility_batch,
            CreateQueue => create_queue::create_queue,
            DeleteMessage => delete_message::delete_message,
            DeleteMessageBatch => delete_message_batch::delete_message_batch,
            DeleteQueue => delete_queue::delete_queue,
            GetQueueAttributes => get_queue_attributes::get_queue_attributes,
            GetQueueUrl => get_queue_url::get_queue_url,
            ListDeadLetterSourceQueues => list_dead_letter_source_queues::list_dead_letter_source_queues,
            ListMessageMoveTasks => list_message_move_tasks::list_message_move_tasks,
            ListQueueTags => list_queue_tags::list_queue_tags,
            ListQueues => list_queues::list_queues,
            PurgeQueue => purge_queue::purge_queue,
            ReceiveMessage => receive_message::receive_message,
            RemovePermission => remove_permission::remove_permission,
            SendMessage => send_message::send_message,
            SendMessageBatch => send_message_batch::send_message_batch,
            SetQueueAttributes => set_queue_attributes::set_queue_attributes,
            StartMessageMoveTask => start_message_move_task::start_message_move_task,
            TagQueue => tag_queue::tag_queue,
            UntagQueue => untag_queue::untag_queue,
        ]
    }
}

/// An operation's error inside a transaction, which may also end by the store's.
struct Ended<E>(E);

impl<E: From<Internal>> From<StoreError> for Ended<E> {
    fn from(error: StoreError) -> Self {
        Self(Internal::new(error).into())
    }
}

impl<E: From<Internal>> From<serde_json::Error> for Ended<E> {
    fn from(error: serde_json::Error) -> Self {
        Self(Internal::new(error).into())
    }
}

/// The queue that a URL leads to, with its region's others.
fn find(cx: &Cx<Sqs>, url: &str) -> Result<(Arc<Registry>, Arc<Queue>), Refused> {
    let address = address::parse(url).filter(|address| address.region.is_none_or(|own| own == cx.region()));
    let address = address.ok_or_else(|| {
        Refused::Address(InvalidAddress::new(format!("The address {url} is not valid for this endpoint.")))
    })?;
    let registry = cx.registry(cx.region())?;
    let account = address.account.unwrap_or_else(|| cx.account().clone());
    let queue = registry.find(&account, address.name).ok_or_else(Refused::no_queue)?;
    Ok((registry, queue))
}

/// A queue's URL.
fn url(sqs: &Sqs, queue: &Queue) -> String {
    format!("http://{}/{}/{}", sqs.authority, queue.account, queue.name)
}

/// Changes a queue's record. It is durable when this resolves, and shows a sync earlier.
async fn change<E: From<Internal> + From<Refused>>(
    queue: &Queue,
    shard: &Shard,
    change: impl FnOnce(&mut QueueRecord) -> Result<(), E>,
) -> Result<(), E> {
    let key = queue::key(&queue.account, &queue.name);
    let done = shard.transact(|txn| {
        let record = txn.get(&key)?.map(|bytes| serde_json::from_slice::<QueueRecord>(&bytes)).transpose()?;
        let record = record.filter(|record| record.id == queue.id);
        let mut record = record.ok_or_else(|| Ended(E::from(Refused::no_queue())))?;
        change(&mut record).map_err(Ended)?;
        txn.put(&key, serde_json::to_vec(&record)?);
        // Under the shard's lock, so that records show in the order in which they are written.
        queue.set_record(record);
        Ok(())
    });
    done.await.map_err(|Ended(error): Ended<E>| error)
}

/// The most entries of a batch.
const ENTRIES: usize = 10;

/// What can be wrong with a batch as a whole.
enum BatchRefused {
    Empty(EmptyBatchRequest),
    TooMany(TooManyEntriesInBatchRequest),
    Id(InvalidBatchEntryId),
    NotDistinct(BatchEntryIdsNotDistinct),
}

macro_rules! batch_refused {
    ($($error:ident),*) => {$(
        impl From<BatchRefused> for $error {
            fn from(refused: BatchRefused) -> Self {
                match refused {
                    BatchRefused::Empty(fault) => fault.into(),
                    BatchRefused::TooMany(fault) => fault.into(),
                    BatchRefused::Id(fault) => fault.into(),
                    BatchRefused::NotDistinct(fault) => fault.into(),
                }
            }
        }
    )*};
}

batch_refused![ChangeMessageVisibilityBatchError, DeleteMessageBatchError, SendMessageBatchError];

/// Checks a batch by its entries' ids; `what` is AWS's name for an entry.
fn check_batch<'a>(what: &str, ids: impl ExactSizeIterator<Item = &'a str>) -> Result<(), BatchRefused> {
    let count = ids.len();
    if count == 0 {
        let message = format!("There should be at least one {what} in the request.");
        return Err(BatchRefused::Empty(EmptyBatchRequest::new(message)));
    }
    if count > ENTRIES {
        let message = format!("Maximum number of entries per request are {ENTRIES}. You have sent {count}.");
        return Err(BatchRefused::TooMany(TooManyEntriesInBatchRequest::new(message)));
    }
    let mut seen = HashSet::new();
    for id in ids {
        let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if id.is_empty() || id.len() > 80 || !id.bytes().all(is_fine) {
            let message = "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.";
            return Err(BatchRefused::Id(InvalidBatchEntryId::new(message)));
        }
        if !seen.insert(id) {
            return Err(BatchRefused::NotDistinct(BatchEntryIdsNotDistinct::new(format!(
                "Id {id} repeated."
            ))));
        }
    }
    Ok(())
}

/// Checks a visibility timeout.
fn visibility(seconds: i32) -> Result<std::time::Duration, Refused> {
    let fits = u64::try_from(seconds).ok().filter(|seconds| *seconds <= 43_200);
    fits.map(std::time::Duration::from_secs).ok_or_else(|| {
        let reason = "VisibilityTimeout must be an integer between 0 and 43200.";
        Refused::value(seconds, "VisibilityTimeout", reason)
    })
}

/// Checks how many results are asked for; a thousand where nothing is said.
fn page_size(most: Option<i32>) -> Result<usize, Refused> {
    let Some(most) = most else { return Ok(1_000) };
    usize::try_from(most).ok().filter(|most| (1..=1_000).contains(most)).ok_or_else(|| {
        Refused::text(format!(
            "Value for parameter MaxResults is invalid. Reason: Must be between 1 and 1000; it is {most}."
        ))
    })
}

/// A page of URLs, with the token of the next.
fn page(
    sqs: &Sqs,
    queues: impl Iterator<Item = Arc<Queue>>,
    most: usize,
    tells: bool,
) -> (Vec<String>, Option<String>) {
    let (mut urls, mut last) = (Vec::new(), None);
    for queue in queues {
        if urls.len() == most {
            let token = last.map(|name: String| URL_SAFE_NO_PAD.encode(name));
            return (urls, token.filter(|_| tells));
        }
        urls.push(url(sqs, &queue));
        last = Some(queue.name.clone());
    }
    (urls, None)
}

/// The name that a page goes on after.
fn after(token: Option<&str>) -> Result<String, Refused> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return Ok(String::new()) };
    let name = URL_SAFE_NO_PAD.decode(token).ok().and_then(|name| String::from_utf8(name).ok());
    name.ok_or_else(|| Refused::text("Invalid or expired next token."))
}
