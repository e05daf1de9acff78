//! A queue's mapping: receive, gather, invoke, delete.
//!
//! One receive is under way at a time, and only where an invocation could begin, so that messages are not held in flight by
//! whoever cannot use them. It costs microseconds, so it feeds as many invocations as there may be. Dropping one that waits loses
//! nothing. What a function fails on is left in flight, as AWS leaves it: its visibility timeout is the pause before the next try.

use super::event;
use super::filter::Filter;
use super::invoke::{Invoked, Returned};
use super::outcome::Failures;
use super::run::{Changes, FIRST, MOST, Runner};
use super::scale::Scale;
use crate::records::MappingRecord;
use base::{AccountId, Arn, Region, Timestamp};
use delivery::{after, jittered};
use futures_util::StreamExt as _;
use futures_util::future::join_all;
use futures_util::stream::FuturesUnordered;
use std::collections::VecDeque;
use std::future::pending;
use std::rc::Rc;
use std::time::Duration;
use wire::operation::{Call, LocalFuture};
use wire::sqs::{
    DeleteMessageBatch, DeleteMessageBatchRequest, DeleteMessageBatchRequestEntry, GetQueueAttributes,
    GetQueueAttributesRequest, ReceiveMessage, ReceiveMessageError, ReceiveMessageRequest,
};

/// The most messages of one receive or one deletion.
const AT_ONCE: usize = 10;
/// How long a receive waits, in seconds; then it is made anew.
const WAIT: i32 = 20;
/// The pauses of a batch that is throttled.
const THROTTLED_FIRST: Duration = Duration::from_millis(100);
const THROTTLED_MOST: Duration = Duration::from_secs(5);

/// A message that was received.
struct Item {
    id: String,
    receipt: String,
    /// The message as the function sees it.
    record: Vec<u8>,
    received: Timestamp,
    /// Whether the mapping's filters let it through.
    passes: bool,
}

/// What is gathered for the next batch.
#[derive(Default)]
struct Gathered {
    items: VecDeque<Item>,
    bytes: usize,
}

impl Gathered {
    fn len(&self) -> usize {
        self.items.len()
    }

    fn extend(&mut self, items: Vec<Item>) {
        self.bytes += items.iter().map(|item| event::size(&item.record)).sum::<usize>();
        self.items.extend(items);
    }

    fn is_full(&self, most: usize) -> bool {
        self.items.len() >= most || self.bytes > event::ROOM
    }

    /// When a batch begins however little there is.
    fn deadline(&self, window: Duration) -> Option<Timestamp> {
        self.items.front().map(|item| item.received + window)
    }

    /// The next batch.
    fn take(&mut self, most: usize) -> Vec<Item> {
        let records = self.items.iter().map(|item| item.record.as_slice());
        let count = event::fitting(records, most).min(self.items.len());
        let taken: Vec<Item> = self.items.drain(..count).collect();
        self.bytes -= taken.iter().map(|item| event::size(&item.record)).sum::<usize>();
        taken
    }
}

/// What came of a batch, as far as it matters for the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Handled {
    Done,
    /// The function was throttled, once at least.
    Throttled,
    /// There is no function.
    Missing,
}

/// Invokes the function with messages until the mapping changes.
pub(super) async fn consume(runner: &Runner, record: &MappingRecord, changes: &mut Changes) {
    let Some(queue) = Queue::of(runner, record) else {
        let _ = changes.changed().await;
        return;
    };
    let mut missing = 0;
    let visibility = loop {
        match queue.visibility().await {
            Some(visibility) => break visibility,
            None => {
                missing += 1;
                if runner.pause(after(missing, FIRST, MOST), changes).await {
                    return;
                }
            }
        }
    };
    Consumer {
        runner,
        record,
        visibility,
        most: record.batch_size as usize,
        window: Duration::from_secs(record.window.into()),
        scale: Scale::new(record.most_at_once),
        gathered: Gathered::default(),
        paused: None,
        problems: 0,
        deleting: FuturesUnordered::new(),
        queue,
    }
    .run(changes)
    .await;
}

struct Consumer<'a> {
    runner: &'a Runner,
    record: &'a MappingRecord,
    queue: Queue<'a>,
    visibility: Duration,
    most: usize,
    window: Duration,
    scale: Scale,
    gathered: Gathered,
    /// Until when nothing is received, because there is no queue or no function.
    paused: Option<Timestamp>,
    problems: u32,
    /// Messages that filters do not let through go.
    deleting: FuturesUnordered<LocalFuture<'a, ()>>,
}

impl<'a> Consumer<'a> {
    async fn run(&mut self, changes: &mut Changes) {
        let clock = &self.runner.lambda.core.clock;
        let mut running = FuturesUnordered::new();
        let mut receiving: Option<LocalFuture<'a, Result<Vec<Item>, ReceiveMessageError>>> = None;
        let mut stopping = false;
        loop {
            let now = clock.now();
            while running.len() < self.scale.limit() && self.is_ready(now, stopping) {
                let items = self.gathered.take(self.most);
                running.push(handle(self.runner, self.record, self.queue.clone(), self.visibility, items));
            }
            if stopping && running.is_empty() && self.gathered.items.is_empty() && self.deleting.is_empty() {
                return;
            }
            if running.is_empty() && self.gathered.items.is_empty() {
                self.scale.idle();
            }
            let is_free = running.len() < self.scale.limit();
            self.paused = self.paused.filter(|until| *until > now);
            let wants = is_free && !stopping && self.paused.is_none() && !self.gathered.is_full(self.most);
            match (wants, &receiving) {
                (true, None) => {
                    let room = self.most.saturating_sub(self.gathered.len()).clamp(1, AT_ONCE);
                    receiving = Some(self.queue.clone().receive(room));
                }
                (true, Some(_)) => {}
                // One that nobody polls would keep a wake-up from others who wait for the queue.
                (false, _) => receiving = None,
            }
            let grows = if is_free { None } else { self.scale.saturated(now) };
            let ready = self.gathered.deadline(self.window).filter(|_| is_free);
            let next = [grows, ready, self.paused].into_iter().flatten().min();
            let sleep = async {
                match next {
                    Some(next) => clock.sleep_until(next).await,
                    None => pending().await,
                }
            };
            let received = async {
                match &mut receiving {
                    Some(receiving) => receiving.await,
                    None => pending().await,
                }
            };
            tokio::select! {
                _ = changes.changed(), if !stopping => stopping = true,
                Some(handled) = running.next(), if !running.is_empty() => self.note(handled, clock.now()),
                received = received => {
                    receiving = None;
                    self.take_in(received, clock.now());
                }
                Some(()) = self.deleting.next(), if !self.deleting.is_empty() => {}
                () = sleep => {}
            }
        }
    }

    /// Whether a batch is to begin now.
    fn is_ready(&self, now: Timestamp, stopping: bool) -> bool {
        let is_due = self.gathered.deadline(self.window).is_some_and(|deadline| deadline <= now || stopping);
        is_due || self.gathered.is_full(self.most)
    }

    fn note(&mut self, handled: Handled, now: Timestamp) {
        match handled {
            Handled::Done => self.problems = 0,
            Handled::Throttled => self.scale.throttled(),
            Handled::Missing => self.pause(now),
        }
    }

    fn take_in(&mut self, received: Result<Vec<Item>, ReceiveMessageError>, now: Timestamp) {
        match received {
            Ok(items) => {
                let (passed, others): (Vec<Item>, Vec<Item>) =
                    items.into_iter().partition(|item| item.passes);
                if !others.is_empty() {
                    let queue = self.queue.clone();
                    self.deleting.push(Box::pin(async move {
                        queue.delete(others.iter().map(|item| item.receipt.as_str()).collect()).await;
                    }));
                }
                self.gathered.extend(passed);
            }
            Err(_) => self.pause(now),
        }
    }

    /// Receives nothing for a while, because there is no queue or no function.
    fn pause(&mut self, now: Timestamp) {
        self.problems += 1;
        self.paused = Some(now + after(self.problems, FIRST, MOST));
    }
}

/// Invokes the function with a batch, and deletes what it has succeeded with.
async fn handle(
    runner: &Runner,
    record: &MappingRecord,
    queue: Queue<'_>,
    visibility: Duration,
    items: Vec<Item>,
) -> Handled {
    let event = event::of_records(items.iter().map(|item| item.record.as_slice()));
    // What is visible again is somebody else's.
    let until = items.iter().map(|item| item.received).min().map(|first| first + visibility);
    let mut throttled = 0;
    loop {
        match runner.invoke(record, event.clone()).await {
            Invoked::Answered(Returned { payload, .. }) => {
                queue.delete(succeeded(record, &items, &payload)).await;
                return if throttled > 0 { Handled::Throttled } else { Handled::Done };
            }
            Invoked::Failed(_) => return Handled::Done,
            Invoked::Missing => return Handled::Missing,
            Invoked::Throttled => {
                throttled += 1;
                let wait = after(throttled, THROTTLED_FIRST, THROTTLED_MOST);
                let wait = jittered(wait, runner.house.rng.fraction());
                let clock = &runner.lambda.core.clock;
                if until.is_none_or(|until| clock.now() + wait >= until) {
                    return Handled::Throttled;
                }
                clock.sleep(wait).await;
            }
        }
    }
}

/// The receipts of the messages that the function has succeeded with.
fn succeeded<'i>(record: &MappingRecord, items: &'i [Item], answer: &[u8]) -> Vec<&'i str> {
    let failures = match record.reports_failures {
        true => Failures::read(answer, |id| items.iter().any(|item| item.id == id)),
        false => Failures::None,
    };
    let has_failed = |item: &&Item| match &failures {
        Failures::None => false,
        Failures::Some(failed) => failed.contains(&item.id),
        Failures::All => true,
    };
    items.iter().filter(|item| !has_failed(item)).map(|item| item.receipt.as_str()).collect()
}

/// The queue of a mapping, reached through its own operations.
#[derive(Clone)]
struct Queue<'a> {
    runner: &'a Runner,
    arn: &'a str,
    url: String,
    account: AccountId,
    region: Region,
    filter: Rc<Filter>,
}

impl<'a> Queue<'a> {
    fn of(runner: &'a Runner, record: &'a MappingRecord) -> Option<Self> {
        let arn = Arn::parse(&record.source)?;
        Some(Self {
            runner,
            arn: &record.source,
            url: url(&arn),
            account: AccountId::parse(&arn.account)?,
            region: Region::parse(&arn.region).ok()?,
            filter: Rc::new(Filter::new(&record.filters)),
        })
    }

    fn call(&self) -> Call {
        self.runner.house.own_call(self.account.clone(), self.region)
    }

    /// The queue's visibility timeout, where there is a queue.
    async fn visibility(&self) -> Option<Duration> {
        visibility(&self.call(), &self.url).await.ok()
    }

    /// Waits for messages.
    fn receive(self, most: usize) -> LocalFuture<'a, Result<Vec<Item>, ReceiveMessageError>> {
        Box::pin(async move {
            let all = || Some(vec!["All".to_owned()]);
            let request = ReceiveMessageRequest {
                queue_url: self.url.clone(),
                message_system_attribute_names: all(),
                message_attribute_names: all(),
                max_number_of_messages: i32::try_from(most).ok(),
                wait_time_seconds: Some(WAIT),
                ..ReceiveMessageRequest::default()
            };
            let received = self.runner.house.call::<ReceiveMessage>(&self.call(), request).await?;
            let now = self.runner.lambda.core.clock.now();
            let items = received.messages.into_iter().flatten().map(|message| {
                let record = event::of_message(&message, self.arn, self.region.as_str());
                let body = message.body.as_deref().unwrap_or_default();
                Item {
                    passes: self.filter.passes_message(&record, body),
                    record,
                    id: message.message_id.unwrap_or_default(),
                    receipt: message.receipt_handle.unwrap_or_default(),
                    received: now,
                }
            });
            Ok(items.collect())
        })
    }

    /// Deletes messages; one that cannot be deleted comes again.
    async fn delete(&self, receipts: Vec<&str>) {
        let chunks = receipts.chunks(AT_ONCE).map(|chunk| {
            let entries = chunk.iter().enumerate().map(|(index, receipt)| DeleteMessageBatchRequestEntry {
                id: index.to_string(),
                receipt_handle: (*receipt).to_owned(),
            });
            let request =
                DeleteMessageBatchRequest { queue_url: self.url.clone(), entries: Some(entries.collect()) };
            let call = self.call();
            async move { self.runner.house.call::<DeleteMessageBatch>(&call, request).await }
        });
        join_all(chunks).await;
    }
}

/// The URL under which a queue is called in process.
pub(super) fn url(arn: &Arn) -> String {
    base::queue_url(&arn.region, &arn.account, &arn.resource)
}

/// A queue's visibility timeout; the error is its code and message.
pub(super) async fn visibility(call: &Call, url: &str) -> Result<Duration, wire::CallError> {
    let name = "VisibilityTimeout";
    let request =
        GetQueueAttributesRequest { queue_url: url.to_owned(), attribute_names: Some(vec![name.into()]) };
    let output = call.house.call::<GetQueueAttributes>(call, request).await;
    let output = output.map_err(|error| wire::CallError::of(&error))?;
    let seconds = output.attributes.as_ref().and_then(|all| all.get(name)?.parse().ok());
    Ok(Duration::from_secs(seconds.unwrap_or(30)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, at: i64) -> Item {
        Item {
            id: id.into(),
            receipt: format!("r{id}"),
            record: b"{}".to_vec(),
            received: Timestamp::from_secs(at),
            passes: true,
        }
    }

    #[test]
    fn a_batch_is_full_by_number_and_due_by_its_first_message() {
        let mut gathered = Gathered::default();
        assert_eq!(gathered.deadline(Duration::from_secs(5)), None);
        gathered.extend(vec![item("a", 1), item("b", 3), item("c", 4)]);
        assert_eq!(gathered.deadline(Duration::from_secs(5)), Some(Timestamp::from_secs(6)));
        assert!(gathered.is_full(3) && gathered.is_full(2) && !gathered.is_full(4));
        assert_eq!(gathered.take(2).len(), 2);
        assert_eq!(gathered.deadline(Duration::ZERO), Some(Timestamp::from_secs(4)));
        assert_eq!((gathered.take(2).len(), gathered.bytes), (1, 0));
        let large = || Item { record: vec![b' '; event::ROOM / 2], ..item("l", 1) };
        gathered.extend(vec![large(), large()]);
        assert!(gathered.is_full(10));
        assert_eq!((gathered.take(10).len(), gathered.take(10).len()), (1, 1));
    }

    #[test]
    fn only_what_has_succeeded_is_deleted() {
        let items = [item("a", 0), item("b", 0)];
        let plain = MappingRecord::default();
        let reports = MappingRecord { reports_failures: true, ..MappingRecord::default() };
        let failed = b"{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}]}";
        assert_eq!(succeeded(&plain, &items, failed), ["ra", "rb"]);
        assert_eq!(succeeded(&reports, &items, failed), ["rb"]);
        assert_eq!(succeeded(&reports, &items, b"null"), ["ra", "rb"]);
        assert!(succeeded(&reports, &items, b"{").is_empty());
    }
}
