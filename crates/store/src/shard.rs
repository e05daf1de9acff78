//! A shard: ordered state with one writer.

use crate::frame::Change;
use crate::memtable::Bounds;
use crate::range::Range;
use crate::store::Inner;
use crate::timers::Alarms;
use crate::{Position, StoreError};
use ::base::Timestamp;
use bytes::{BufMut as _, Bytes, BytesMut};
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::future::Future;
use std::ops::{Bound, RangeBounds};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// The bytes before a key: the shard's number.
const PREFIX: usize = 4;

/// Ordered key-value state with one writer. Cheap to clone.
#[derive(Clone)]
pub struct Shard(Arc<Own>);

struct Own {
    store: Arc<Inner>,
    number: u32,
    /// Held while a transaction's function runs: one writer. How many there have been.
    writer: Mutex<u64>,
    alarms: Mutex<Alarms>,
}

/// Changes that happen together or not at all.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    changes: Vec<Change>,
    /// Timers to set, or to cancel.
    timers: Vec<(Bytes, Option<(Timestamp, Bytes)>)>,
}

impl Batch {
    /// A batch that changes nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a key.
    pub fn put(&mut self, key: impl Into<Bytes>, value: impl Into<Bytes>) {
        self.changes.push(Change { key: key.into(), value: Some(value.into()) });
    }

    /// Removes a key.
    pub fn delete(&mut self, key: impl Into<Bytes>) {
        self.changes.push(Change { key: key.into(), value: None });
    }

    /// Sets the timer under `key`, in place of what was set under it before.
    pub fn set_timer(&mut self, key: impl Into<Bytes>, at: Timestamp, payload: impl Into<Bytes>) {
        self.timers.push((key.into(), Some((at, payload.into()))));
    }

    /// Cancels the timer under `key`, if there is one.
    pub fn cancel_timer(&mut self, key: impl Into<Bytes>) {
        self.timers.push((key.into(), None));
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.timers.is_empty()
    }
}

impl Shard {
    pub(crate) fn new(store: Arc<Inner>, number: u32) -> Self {
        Self(Arc::new(Own { store, number, writer: Mutex::new(0), alarms: Mutex::default() }))
    }

    pub(crate) fn store(&self) -> &Inner {
        &self.0.store
    }

    pub(crate) fn number(&self) -> u32 {
        self.0.number
    }

    pub(crate) fn alarms(&self) -> &Mutex<Alarms> {
        &self.0.alarms
    }

    fn full(&self, key: &[u8]) -> Bytes {
        full(self.0.number, key)
    }

    /// The durable value of a key.
    pub fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.0.store.get(&self.full(key), self.0.store.durable())
    }

    /// The durable entries of a range of keys, as of now.
    pub fn range<K: AsRef<[u8]>>(&self, bounds: impl RangeBounds<K>) -> Range<'static> {
        Range::new(self.0.store.view(true), None, PREFIX, full_bounds(self.0.number, &bounds))
    }

    /// The durable entries whose keys begin with `prefix`, as of now.
    pub fn prefix(&self, prefix: &[u8]) -> Range<'static> {
        self.range::<Bytes>(prefix_bounds(prefix))
    }

    /// Commits a batch whatever the state is. Resolves once it is durable.
    pub fn commit(&self, batch: Batch) -> Committed<'_, (), StoreError> {
        if !batch.timers.is_empty() {
            return self.commit_with_timers(batch);
        }
        let (number, changes) = (self.0.number, &batch.changes);
        let store = &*self.0.store;
        let sequence = {
            let _writer = self.0.writer.lock();
            if changes.is_empty() { Ok(0) } else { store.enqueue(number, &number.to_be_bytes(), changes) }
        };
        match sequence {
            Ok(sequence) => Committed { store, sequence, wrote: true, outcome: Some(Ok(())) },
            Err(error) => Committed { store, sequence: 0, wrote: false, outcome: Some(Err(error)) },
        }
    }

    /// What a timer replaces has to be looked up, so this is a transaction.
    fn commit_with_timers(&self, batch: Batch) -> Committed<'_, (), StoreError> {
        self.transact(|txn| {
            for Change { key, value } in batch.changes {
                txn.writes.insert(self.full(&key), value);
            }
            for (key, timer) in batch.timers {
                match timer {
                    Some((at, payload)) => txn.set_timer(key, at, payload)?,
                    None => {
                        txn.cancel_timer(key)?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Runs `decide` alone on the shard, on its newest state, and commits what it writes where it succeeds. Resolves once
    /// everything that it saw or wrote is durable, so that nobody is told what a crash could take back.
    pub fn transact<T, E: From<StoreError>>(
        &self,
        decide: impl FnOnce(&mut Txn<'_>) -> Result<T, E>,
    ) -> Committed<'_, T, E> {
        let store = &*self.0.store;
        let mut writer = self.0.writer.lock();
        *writer += 1;
        let mut txn = Txn { shard: self, number: *writer, writes: BTreeMap::new(), timers: Vec::new() };
        let outcome = decide(&mut txn);
        let changes: Vec<Change> = match outcome {
            Ok(_) => txn.writes.into_iter().map(|(key, value)| Change { key, value }).collect(),
            Err(_) => Vec::new(),
        };
        if changes.is_empty() {
            // It may have seen what is not durable yet.
            return Committed {
                store,
                sequence: store.newest_sequence(),
                wrote: false,
                outcome: Some(outcome),
            };
        }
        match store.enqueue(self.0.number, &[], &changes) {
            Ok(sequence) => {
                if !txn.timers.is_empty() {
                    let wakers = self.0.alarms.lock().note(sequence, &txn.timers);
                    wakers.into_iter().for_each(std::task::Waker::wake);
                }
                Committed { store, sequence, wrote: true, outcome: Some(outcome) }
            }
            Err(error) => Committed { store, sequence: 0, wrote: false, outcome: Some(Err(error.into())) },
        }
    }
}

/// What a transaction sees and writes.
pub struct Txn<'a> {
    pub(crate) shard: &'a Shard,
    number: u64,
    pub(crate) writes: BTreeMap<Bytes, Option<Bytes>>,
    /// The timers that were touched, and when they are due where they were set.
    pub(crate) timers: Vec<(Bytes, crate::timers::Touch)>,
}

impl Txn<'_> {
    /// How many transactions the shard has had since it was opened, with this one: it tells what belongs to one commit from
    /// what belongs to the next.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The newest value of a key: its own write, or what the shard has, durable or not.
    pub fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.read(&self.shard.full(key))
    }

    /// The newest value of a key with its prefix.
    pub(crate) fn read(&self, key: &Bytes) -> Result<Option<Bytes>, StoreError> {
        match self.writes.get(key) {
            Some(written) => Ok(written.clone()),
            None => self.shard.0.store.newest(key),
        }
    }

    /// The newest entries of a range of keys.
    pub fn range<K: AsRef<[u8]>>(&self, bounds: impl RangeBounds<K>) -> Range<'_> {
        let bounds = full_bounds(self.shard.0.number, &bounds);
        Range::new(self.shard.0.store.view(false), Some(&self.writes), PREFIX, bounds)
    }

    /// The newest entries whose keys begin with `prefix`.
    pub fn prefix(&self, prefix: &[u8]) -> Range<'_> {
        self.range::<Bytes>(prefix_bounds(prefix))
    }

    /// Sets a key.
    pub fn put(&mut self, key: impl AsRef<[u8]>, value: impl Into<Bytes>) {
        self.writes.insert(self.shard.full(key.as_ref()), Some(value.into()));
    }

    /// Removes a key.
    pub fn delete(&mut self, key: impl AsRef<[u8]>) {
        self.writes.insert(self.shard.full(key.as_ref()), None);
    }
}

/// Resolves once what was committed or seen is durable, and a commit not before the base can keep up with such. The commit is on its way whether or not anyone waits.
#[must_use = "a commit is durable only once this has resolved"]
pub struct Committed<'a, T, E> {
    store: &'a Inner,
    sequence: u64,
    wrote: bool,
    outcome: Option<Result<T, E>>,
}

impl<T, E> Committed<'_, T, E> {
    /// Where in the log it is.
    pub fn position(&self) -> Position {
        Position(self.sequence)
    }
}

impl<T, E: From<StoreError>> Committed<'_, T, E> {
    /// Waits on this thread; for tests and tools, never for a worker.
    pub fn wait(self) -> Result<T, E> {
        struct Unpark(std::thread::Thread);
        impl std::task::Wake for Unpark {
            fn wake(self: Arc<Self>) {
                self.0.unpark();
            }
        }
        let waker = Arc::new(Unpark(std::thread::current())).into();
        let mut this = std::pin::pin!(self);
        loop {
            match this.as_mut().poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(outcome) => return outcome,
                Poll::Pending => std::thread::park(),
            }
        }
    }
}

impl<T, E> Unpin for Committed<'_, T, E> {}

impl<T, E: From<StoreError>> Future for Committed<'_, T, E> {
    type Output = Result<T, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.store.wait(self.sequence, self.wrote, context.waker()) {
            Ok(false) => Poll::Pending,
            Ok(true) => match self.outcome.take() {
                Some(outcome) => Poll::Ready(outcome),
                None => Poll::Ready(Err(StoreError::Closed.into())),
            },
            Err(error) => Poll::Ready(Err(error.into())),
        }
    }
}

fn full(number: u32, key: &[u8]) -> Bytes {
    let mut full = BytesMut::with_capacity(PREFIX + key.len());
    full.put_u32(number);
    full.extend_from_slice(key);
    full.freeze()
}

/// All keys of a shard.
pub(crate) fn bounds_of(number: u32) -> Bounds {
    full_bounds::<Bytes>(number, &..)
}

fn full_bounds<K: AsRef<[u8]>>(number: u32, bounds: &impl RangeBounds<K>) -> Bounds {
    let lower = match bounds.start_bound() {
        Bound::Included(key) => Bound::Included(full(number, key.as_ref())),
        Bound::Excluded(key) => Bound::Excluded(full(number, key.as_ref())),
        Bound::Unbounded => Bound::Included(full(number, &[])),
    };
    let upper = match bounds.end_bound() {
        Bound::Included(key) => Bound::Included(full(number, key.as_ref())),
        Bound::Excluded(key) => Bound::Excluded(full(number, key.as_ref())),
        // There are never 2^32 shards.
        Bound::Unbounded => Bound::Excluded(full(number.saturating_add(1), &[])),
    };
    (lower, upper)
}

/// The keys that begin with `prefix`: up to the next prefix of the same length, if there is one.
fn prefix_bounds(prefix: &[u8]) -> Bounds {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return (Bound::Included(Bytes::copy_from_slice(prefix)), Bound::Excluded(Bytes::from(end)));
        }
    }
    (Bound::Included(Bytes::copy_from_slice(prefix)), Bound::Unbounded)
}
