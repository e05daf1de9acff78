//! A queue in memory: its backlog under one lock, and whoever waits for a message.
//!
//! The backlog is built from the store when the queue is first used. After that every change of it goes along with a commit that
//! was queued under the same lock, so that the order of sequence numbers is the order of the log.

use crate::address::is_name;
use crate::attributes::Settings;
use crate::backlog::{Backlog, Received};
use crate::keep::Chores;
use crate::load::Loaded;
use crate::records::dedup::{self, DedupKey, Seen};
use crate::records::queue::QueueRecord;
use crate::records::{message, received};
use crate::registry::Registry;
use crate::window::Window;
use base::{AccountId, Arn, Clock, Region, Timestamp};
use bytes::Bytes;
use parking_lot::{Mutex, MutexGuard, RwLock};
use std::sync::{Arc, Weak};
use store::{Batch, Shard, StoreError};
use tokio::sync::Notify;
use wire::Internal;

/// How many old messages or deduplication ids one call clears away: enough to keep up, few enough not to be felt.
pub(crate) const CLEARED: usize = 256;

/// A queue.
pub(crate) struct Queue {
    pub(crate) id: u64,
    pub(crate) region: Region,
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) fifo: bool,
    pub(crate) secret: [u8; 16],
    pub(crate) shard: Shard,
    record: RwLock<(Arc<QueueRecord>, Arc<Settings>)>,
    state: Mutex<State>,
    /// Wakes one who waits for a message.
    pub(crate) woken: Notify,
    /// Wakes the one who waits for time to pass.
    pub(crate) timing: Notify,
    pub(crate) chores: Arc<Chores>,
    pub(crate) own: Weak<Queue>,
    /// The dead-letter queue as it was last looked up.
    dead: Mutex<Weak<Queue>>,
}

/// What changes with every message.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) backlog: Backlog,
    pub(crate) window: Window<DedupKey, Seen>,
    /// The highest sequence number given out.
    last: u64,
    pub(crate) loaded: Loaded,
    /// Whether what receives left is to be written soon.
    pub(crate) keeping: bool,
    /// The queue was deleted; nothing more is sent.
    pub(crate) gone: bool,
    /// Messages whose senders went away before they were durable.
    pub(crate) orphans: Vec<u64>,
    /// Whether someone waits for the next delay or timeout to end.
    timekeeper: bool,
    pub(crate) purged_at: Option<Timestamp>,
    /// The last sequence number that was purged: what was sent up to there is remembered no more.
    pub(crate) purged: u64,
    /// What receives with an attempt id gave.
    pub(crate) attempts: Window<String, Vec<Received>>,
}

impl Queue {
    pub(crate) fn new(
        region: Region,
        shard: Shard,
        chores: Arc<Chores>,
        record: QueueRecord,
    ) -> Result<Arc<Self>, Internal> {
        let account = AccountId::parse(&record.account).filter(|_| is_name(&record.name));
        let account = account.ok_or_else(|| Internal::new("a stored queue has no account or name"))?;
        let settings = Arc::new(Settings::of(&record.attributes));
        Ok(Arc::new_cyclic(|own| Self {
            id: record.id,
            region,
            arn: Arn::new("sqs", region, &account, record.name.clone()).to_string(),
            account,
            fifo: record.name.ends_with(".fifo"),
            name: record.name.clone(),
            secret: record.secret,
            shard,
            record: RwLock::new((Arc::new(record), settings)),
            state: Mutex::default(),
            woken: Notify::new(),
            timing: Notify::new(),
            chores,
            own: Weak::clone(own),
            dead: Mutex::default(),
        }))
    }

    pub(crate) fn record(&self) -> Arc<QueueRecord> {
        Arc::clone(&self.record.read().0)
    }

    pub(crate) fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.record.read().1)
    }

    /// Shows a record that is durable.
    pub(crate) fn set_record(&self, record: QueueRecord) {
        let settings = Arc::new(Settings::of(&record.attributes));
        *self.record.write() = (Arc::new(record), settings);
        // Whoever waits may wait for another time now.
        self.timing.notify_one();
        self.woken.notify_one();
    }

    /// The queue's state, built from the store where this is its first use.
    pub(crate) fn state(&self, now: Timestamp) -> Result<MutexGuard<'_, State>, Internal> {
        let mut state = self.state.lock();
        if !state.loaded.begun {
            self.begin(&mut state, now)?;
        }
        Ok(state)
    }

    /// The same, as it is.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }

    /// Clears away messages past their retention; nobody waits for that to be durable, because they are never given again.
    pub(crate) fn expire(&self, state: &mut State, now: Timestamp) {
        let gone = state.backlog.expire(now - self.settings().retention, CLEARED);
        if !gone.is_empty() {
            let mut batch = Batch::new();
            for (sequence, was_kept) in gone {
                self.delete_in(&mut batch, sequence, was_kept);
            }
            drop(self.shard.commit(batch));
        }
    }

    /// Deletes a message, with what receives left of it where that was written.
    pub(crate) fn delete_in(&self, batch: &mut Batch, sequence: u64, was_kept: bool) {
        batch.delete(message::key(self.id, sequence));
        if was_kept {
            batch.delete(received::key(self.id, sequence));
        }
    }

    /// The dead-letter queue, with after how many receives messages go there; none where it is gone, and then messages stay.
    pub(crate) fn dead(&self, settings: &Settings, registry: &Registry) -> Option<(u32, Arc<Queue>)> {
        let policy = settings.redrive.as_ref()?;
        let known = self.dead.lock().upgrade().filter(|known| known.arn == policy.target);
        if let Some(known) = known.filter(|known| !known.lock().gone) {
            return Some((policy.max_receives, known));
        }
        let found = registry.by_arn(&policy.target)?;
        *self.dead.lock() = Arc::downgrade(&found);
        Some((policy.max_receives, found))
    }

    /// Forgets deduplication ids past their five minutes.
    pub(crate) fn forget(&self, state: &mut State, now: Timestamp, batch: &mut Batch) {
        for key in state.window.forget(now, CLEARED) {
            batch.delete(dedup::key(self.id, &key));
        }
    }

    /// Clears away what was purged, some at a time.
    pub(crate) async fn clear_purged(&self, purged: u64) -> Result<(), StoreError> {
        loop {
            let mut batch = Batch::new();
            let past = purged.saturating_add(1);
            let messages = self.shard.range(message::prefix(self.id)..message::key(self.id, past));
            let receives = self.shard.range(received::prefix(self.id)..received::key(self.id, past));
            for entry in messages.take(CLEARED).chain(receives.take(CLEARED)) {
                batch.delete(entry?.0);
            }
            if batch.is_empty() {
                return Ok(());
            }
            self.shard.commit(batch).await?;
        }
    }

    /// A stored message.
    pub(crate) fn message(&self, sequence: u64) -> Result<Option<Bytes>, StoreError> {
        self.shard.get(&message::key(self.id, sequence))
    }

    /// Makes messages visible that have become durable, and wakes who waits for one.
    pub(crate) fn settle(&self, sequences: &[u64], now: Timestamp) {
        let mut state = self.state.lock();
        let before = state.backlog.next_event();
        for sequence in sequences {
            state.settle(*sequence, now);
        }
        self.tell(&state, before);
    }

    /// Wakes who has something to do after a change; `before` is when time was next to change something.
    pub(crate) fn tell(&self, state: &State, before: Option<Timestamp>) {
        if state.backlog.has_ready() {
            self.woken.notify_one();
        }
        let after = state.backlog.next_event();
        if after != before {
            self.timing.notify_one();
        }
    }

    /// Waits until messages are durable whose senders went away, and makes them visible.
    pub(crate) async fn adopt_orphans(&self, clock: &Clock) -> Result<(), StoreError> {
        let orphans = std::mem::take(&mut self.state.lock().orphans);
        if orphans.is_empty() {
            return Ok(());
        }
        let adopted = Unsettled { queue: self, sequences: orphans };
        self.shard.transact(|_| Ok::<_, StoreError>(())).await?;
        adopted.settle(clock.now());
        Ok(())
    }
}

impl State {
    /// The next sequence number: it grows with time, so that one given out before a restart is never given out again.
    pub(crate) fn next_sequence(&mut self, now: Timestamp) -> u64 {
        let by_time = u64::try_from(now.as_micros()).unwrap_or(0).saturating_mul(1_024);
        self.last = by_time.max(self.last.saturating_add(1));
        self.last
    }

    pub(crate) fn last_sequence(&self) -> u64 {
        self.last
    }

    /// This sequence number was given out before.
    pub(crate) fn raise(&mut self, sequence: u64) {
        self.last = self.last.max(sequence);
    }
}

/// Messages whose commit is on its way. Where their sender goes away before it has come, the next who receives waits for it.
pub(crate) struct Unsettled<'a> {
    pub(crate) queue: &'a Queue,
    pub(crate) sequences: Vec<u64>,
}

impl Unsettled<'_> {
    /// They are durable.
    pub(crate) fn settle(mut self, now: Timestamp) {
        self.queue.settle(&std::mem::take(&mut self.sequences), now);
    }
}

impl Drop for Unsettled<'_> {
    fn drop(&mut self) {
        if !self.sequences.is_empty() {
            self.queue.state.lock().orphans.append(&mut self.sequences);
            self.queue.woken.notify_one();
        }
    }
}

/// One of those who wait for a message. One at a time also keeps the time for all: it sleeps until the next delay or visibility
/// timeout ends, so that ten thousand need not.
pub(crate) struct Waiter<'a> {
    queue: &'a Queue,
    keeps_time: bool,
}

impl<'a> Waiter<'a> {
    pub(crate) fn new(queue: &'a Queue) -> Self {
        Self { queue, keeps_time: false }
    }

    /// Until when to sleep for time to change something, where this one keeps the time.
    pub(crate) fn next_event(&mut self, state: &mut State) -> Option<Timestamp> {
        if !self.keeps_time && !state.timekeeper {
            state.timekeeper = true;
            self.keeps_time = true;
        }
        state.backlog.next_event().filter(|_| self.keeps_time)
    }

    pub(crate) fn keeps_time(&self) -> bool {
        self.keeps_time
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        let mut state = self.queue.state.lock();
        if self.keeps_time {
            state.timekeeper = false;
        }
        // Whoever waits still takes what is left, or the time.
        if self.keeps_time || state.backlog.has_ready() {
            self.queue.woken.notify_one();
        }
    }
}
