//! Building a queue's index from the store, some messages at a time: a queue of a million messages answers as soon as one of none.
//!
//! Messages are read in the order of their sequence numbers. Until all have been read, what is sent meanwhile is not put into the
//! index but found in the store like what was there before: a group's order is then the store's, and nothing is skipped. What is
//! sent and not durable yet when the last message has been read takes its place in line then. A receive reads on only where
//! nothing that it could give has been read; the rest is read by [`Sqs::tend_indexes`], in steps that hold up nobody for long.

use crate::Sqs;
use crate::backlog::{Arrival, Backlog};
use crate::queue::{Queue, State};
use crate::records::dedup::{self, Seen};
use crate::records::message::{self, Header};
use crate::records::received::{self, ReceivedRecord};
use base::{Clock, Timestamp};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;
use store::Batch;
use wire::Internal;

/// How many messages one step reads: a fraction of a millisecond.
const STEP: usize = 256;

/// How far an index has been built.
#[derive(Default)]
pub(crate) struct Loaded {
    pub(crate) begun: bool,
    pub(crate) complete: bool,
    /// The last sequence number that was read.
    to: u64,
    /// What was sent meanwhile, and may not be durable yet.
    waiting: BTreeMap<u64, Arrival>,
}

impl Loaded {
    /// Whether more is to be read before anything can be given.
    pub(crate) fn is_short(&self, backlog: &Backlog) -> bool {
        !self.complete && !backlog.has_ready()
    }
}

impl State {
    /// Takes in a message that is on its way to the disk.
    pub(crate) fn announce(&mut self, arrival: Arrival) {
        if self.loaded.complete {
            self.backlog.announce(arrival);
        } else {
            self.loaded.waiting.insert(arrival.sequence, arrival);
        }
    }

    /// The message is durable.
    pub(crate) fn settle(&mut self, sequence: u64, now: Timestamp) {
        // Where it is still to be read, it will be.
        if self.loaded.waiting.remove(&sequence).is_none() {
            self.backlog.settle(sequence, now);
        }
    }

    /// Forgets all messages.
    pub(crate) fn clear(&mut self) {
        self.backlog.clear();
        self.loaded.waiting.clear();
        self.loaded.complete = true;
        self.purged = self.last_sequence();
    }
}

impl Queue {
    /// The queue's first use: the highest sequence number, what was sent in the last five minutes, and the first messages.
    pub(crate) fn begin(&self, state: &mut State, now: Timestamp) -> Result<(), Internal> {
        let purged = self.record().purged;
        let newest = self.shard.prefix(&message::prefix(self.id)).next_back().transpose();
        let newest = newest.map_err(Internal::new)?.and_then(|(key, _)| message::place_of(&key));
        state.raise(newest.map_or(0, |(_, sequence)| sequence).max(purged));
        let mut seen = Vec::new();
        for entry in self.shard.prefix(&dedup::prefix(self.id)) {
            let (key, bytes) = entry.map_err(Internal::new)?;
            let one = dedup::key_of(&key).zip(Seen::decode(&bytes));
            let (key, one) = one.ok_or_else(|| Internal::new("a stored deduplication id does not read"))?;
            state.raise(one.sequence);
            seen.push((key, one));
        }
        seen.sort_by_key(|(_, seen)| (seen.at, seen.sequence));
        for (key, seen) in seen {
            state.window.insert(key, seen.at, seen);
        }
        state.loaded.to = purged;
        state.purged = purged;
        state.loaded.begun = true;
        self.read_on(state, now)?;
        if !state.loaded.complete {
            self.chores.indexes.add(self);
        }
        Ok(())
    }

    /// Reads some more messages.
    pub(crate) fn read_on(&self, state: &mut State, now: Timestamp) -> Result<(), Internal> {
        let damaged = || Internal::new("a stored message does not read");
        let from = Bound::Excluded(message::key(self.id, state.loaded.to));
        let end = Bound::Excluded(message::prefix(self.id.saturating_add(1)));
        let (mut count, first) = (0, state.loaded.to);
        for entry in self.shard.range::<Vec<u8>>((from, end)).take(STEP) {
            let (key, bytes) = entry.map_err(Internal::new)?;
            let (owner, sequence) = message::place_of(&key).ok_or_else(damaged)?;
            if owner != self.id {
                break;
            }
            let Header { sent, visible_at, group } = Header::decode(bytes).ok_or_else(damaged)?;
            let group = group.filter(|_| self.fifo).map(Arc::from);
            state.loaded.waiting.remove(&sequence);
            state.backlog.announce(Arrival { sequence, sent, visible_at, group });
            state.backlog.settle(sequence, now);
            (state.loaded.to, count) = (sequence, count + 1);
        }
        self.read_received(state, first, now)?;
        if count < STEP {
            for arrival in std::mem::take(&mut state.loaded.waiting).into_values() {
                state.backlog.announce(arrival);
            }
            state.loaded.complete = true;
        }
        Ok(())
    }

    /// Reads on until this message has been read, where it is there: whoever has its receipt changes it in the index.
    pub(crate) fn read_to(&self, state: &mut State, sequence: u64, now: Timestamp) -> Result<(), Internal> {
        while !state.loaded.complete && state.loaded.to < sequence {
            self.read_on(state, now)?;
        }
        Ok(())
    }

    /// What receives have left of the messages that have just been read.
    fn read_received(&self, state: &mut State, first: u64, now: Timestamp) -> Result<(), Internal> {
        let from = Bound::Excluded(received::key(self.id, first));
        let to = Bound::Included(received::key(self.id, state.loaded.to));
        let mut left = Batch::new();
        for entry in self.shard.range::<Vec<u8>>((from, to)) {
            let (key, bytes) = entry.map_err(Internal::new)?;
            let one = received::sequence(&key).zip(ReceivedRecord::decode(&bytes));
            let (sequence, record) = one.ok_or_else(|| Internal::new("a stored receive does not read"))?;
            if !state.backlog.restore(sequence, &record, now) {
                left.delete(key);
            }
        }
        if !left.is_empty() {
            // Of messages that are gone; nobody waits for that.
            drop(self.shard.commit(left));
        }
        Ok(())
    }

    /// Reads on until there is something to receive, or nothing is left to be read.
    pub(crate) async fn read_until_ready(&self, clock: &Clock) -> Result<(), Internal> {
        loop {
            {
                let now = clock.now();
                let mut state = self.state(now)?;
                state.backlog.advance(now);
                if state.loaded.complete || state.backlog.has_ready() {
                    return Ok(());
                }
                self.read_on(&mut state, now)?;
            }
            tokio::task::yield_now().await;
        }
    }

    /// Reads all.
    pub(crate) async fn read_all(&self, clock: &Clock) -> Result<(), Internal> {
        loop {
            {
                let now = clock.now();
                let mut state = self.state(now)?;
                if state.loaded.complete {
                    return Ok(());
                }
                let before = state.backlog.next_event();
                self.read_on(&mut state, now)?;
                self.tell(&state, before);
            }
            tokio::task::yield_now().await;
        }
    }
}

impl Sqs {
    /// Reads what queues have that were begun to be used. It ends only by an error.
    pub async fn tend_indexes(&self) -> Result<(), String> {
        loop {
            for queue in self.chores.indexes.next().await {
                queue.read_all(&self.clock).await.map_err(|error| error.cause().to_string())?;
            }
        }
    }
}
