//! Durable timers of a shard: set and cancelled in the commit of the state that they belong to, due at a time, theirs until
//! they are completed.
//!
//! A timer is two entries in a key space of the shard's own: by its key (value: when, payload) and by its time (when, key).
//! Nothing polls: who waits sleeps until the earliest timer, and a commit that sets an earlier one wakes it once that commit
//! is durable. A timer that was handed out and not completed is handed out again after a restart, so whoever acts on it acts
//! at least once; [`Txn::complete_timer`] says in the commit of the effect whether the timer still stood.

use crate::StoreError;
use crate::memtable::Bounds;
use crate::range::Range;
use crate::shard::{Shard, Txn};
use ::base::{Clock, Timestamp};
use bytes::{BufMut as _, Bytes, BytesMut};
use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::ops::Bound;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// The bit that tells a shard's timers from its other state. There are never 2^31 shards.
const SPACE: u32 = 1 << 31;
const BY_KEY: u8 = 0;
const BY_TIME: u8 = 1;
/// The bytes before a key: the space and which of its two halves.
const PREFIX: usize = 5;
/// The bytes of a time.
const TIME: usize = 8;
/// How many due timers are taken in one look.
const AT_ONCE: usize = 64;

/// A timer whose time has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    /// What it was set under.
    pub key: Bytes,
    /// When it was due.
    pub at: Timestamp,
    /// What was set with it.
    pub payload: Bytes,
}

/// What those who wait for a shard's timers share with those who set them.
#[derive(Default)]
pub(crate) struct Alarms {
    /// Nobody has to be woken for a timer at or after this; `None` while someone looks.
    earliest: Option<Timestamp>,
    /// The newest commit that set a timer before `earliest`.
    changed: u64,
    /// The newest commit that set any timer.
    set: u64,
    /// Counts handles that were dropped: what they had is free, so others look anew.
    dropped: u64,
    wakers: Vec<Waker>,
    /// Timers that were handed out, or are about to be, and by which handle.
    taken: HashMap<Bytes, (Timestamp, u64)>,
    /// Commits that ended or replaced what is in `taken`, which stays there until they are durable; with the time that it had, because
    /// what replaced it may be taken by then.
    ended: Vec<(u64, Bytes, Timestamp)>,
    handles: u64,
}

/// What a commit did to a timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touch {
    /// It is set to this time.
    Set(Timestamp),
    /// The one of this time was completed, cancelled or replaced.
    Ended(Timestamp),
}

impl Alarms {
    /// Notes what a commit did to timers, in the order of commits, and says whom to wake.
    #[must_use = "who waits has to be woken, once the lock is free"]
    ///
    /// The commit may be durable by now, and what it set may have been taken: only what it ended is let go, by the time that it had.
    pub(crate) fn note(&mut self, sequence: u64, touched: &[(Bytes, Touch)]) -> Vec<Waker> {
        let mut earlier = false;
        for (key, touch) in touched {
            match touch {
                Touch::Ended(at) => {
                    if self.taken.get(key).is_some_and(|(taken, _)| taken == at) {
                        self.ended.push((sequence, key.clone(), *at));
                    }
                }
                Touch::Set(at) => {
                    self.set = sequence;
                    earlier |= self.earliest.is_none_or(|earliest| *at < earliest);
                }
            }
        }
        if !earlier {
            return Vec::new();
        }
        self.changed = sequence;
        std::mem::take(&mut self.wakers)
    }

    /// Begins a look at what is durable up to `durable`.
    fn begin_look(&mut self, durable: u64) {
        self.earliest = None;
        let taken = &mut self.taken;
        self.ended.retain(|(sequence, key, at)| {
            let is_durable = *sequence <= durable;
            if is_durable && taken.get(key).is_some_and(|(taken, _)| taken == at) {
                taken.remove(key);
            }
            !is_durable
        });
    }
}

/// A time as bytes that sort as it does.
fn time_bytes(at: Timestamp) -> [u8; TIME] {
    (at.as_micros().cast_unsigned() ^ (1 << 63)).to_be_bytes()
}

fn time_of(bytes: &[u8]) -> Option<Timestamp> {
    let bytes: [u8; TIME] = bytes.get(..TIME)?.try_into().ok()?;
    Some(Timestamp::from_micros((u64::from_be_bytes(bytes) ^ (1 << 63)).cast_signed()))
}

fn by_key(shard: u32, key: &[u8]) -> Bytes {
    let mut full = BytesMut::with_capacity(PREFIX + key.len());
    full.put_u32(shard | SPACE);
    full.put_u8(BY_KEY);
    full.extend_from_slice(key);
    full.freeze()
}

fn by_time(shard: u32, at: Timestamp, key: &[u8]) -> Bytes {
    let mut full = BytesMut::with_capacity(PREFIX + TIME + key.len());
    full.put_u32(shard | SPACE);
    full.put_u8(BY_TIME);
    full.extend_from_slice(&time_bytes(at));
    full.extend_from_slice(key);
    full.freeze()
}

/// All timers of a shard, the earliest first.
fn in_order(shard: u32) -> Bounds {
    let end = |half: u8| {
        let mut full = BytesMut::with_capacity(PREFIX);
        full.put_u32(shard | SPACE);
        full.put_u8(half);
        full.freeze()
    };
    (Bound::Included(end(BY_TIME)), Bound::Excluded(end(BY_TIME + 1)))
}

fn decode(key: &[u8], value: &Bytes) -> Option<Timer> {
    let at = time_of(value)?;
    Some(Timer { key: Bytes::copy_from_slice(key), at, payload: value.slice(TIME..) })
}

impl Txn<'_> {
    /// The newest timer under a key.
    pub fn timer(&self, key: &[u8]) -> Result<Option<Timer>, StoreError> {
        let value = self.read(&by_key(self.shard.number(), key))?;
        Ok(value.and_then(|value| decode(key, &value)))
    }

    /// Sets the timer under `key`, in place of what was set under it before.
    pub fn set_timer(
        &mut self,
        key: impl AsRef<[u8]>,
        at: Timestamp,
        payload: impl AsRef<[u8]>,
    ) -> Result<(), StoreError> {
        let (key, payload) = (key.as_ref(), payload.as_ref());
        self.cancel_timer(key)?;
        let mut value = BytesMut::with_capacity(TIME + payload.len());
        value.extend_from_slice(&time_bytes(at));
        value.extend_from_slice(payload);
        let number = self.shard.number();
        self.writes.insert(by_key(number, key), Some(value.freeze()));
        self.writes.insert(by_time(number, at, key), Some(Bytes::new()));
        self.timers.push((Bytes::copy_from_slice(key), Touch::Set(at)));
        Ok(())
    }

    /// Cancels the timer under `key`; whether there was one.
    pub fn cancel_timer(&mut self, key: impl AsRef<[u8]>) -> Result<bool, StoreError> {
        let key = key.as_ref();
        let Some(timer) = self.timer(key)? else { return Ok(false) };
        let number = self.shard.number();
        self.writes.insert(by_key(number, key), None);
        self.writes.insert(by_time(number, timer.at, key), None);
        self.timers.push((timer.key, Touch::Ended(timer.at)));
        Ok(true)
    }

    /// Takes a timer that was handed out off the shard, in the commit of what was done for it. `false` where it does not
    /// stand any more, because it was cancelled, set anew or completed: then nothing may be done for it.
    pub fn complete_timer(&mut self, timer: &Timer) -> Result<bool, StoreError> {
        if self.timer(&timer.key)?.as_ref() != Some(timer) {
            return Ok(false);
        }
        self.cancel_timer(&timer.key)
    }
}

impl Shard {
    /// The durable timer under a key.
    pub fn timer(&self, key: &[u8]) -> Result<Option<Timer>, StoreError> {
        let store = self.store();
        let value = store.get(&by_key(self.number(), key), store.durable())?;
        Ok(value.and_then(|value| decode(key, &value)))
    }

    /// The durable timers in the order of their times: when, and under which key.
    pub fn timers_by_time(&self) -> impl Iterator<Item = Result<(Timestamp, Bytes), StoreError>> + use<> {
        let range = Range::new(self.store().view(true), None, PREFIX, in_order(self.number()));
        range.filter_map(|entry| match entry {
            Ok((key, _)) => time_of(&key).map(|at| Ok((at, key.slice(TIME..)))),
            Err(error) => Some(Err(error)),
        })
    }

    /// Hands out the shard's timers when their time has come on `clock`. Two handles share the timers between them.
    pub fn timers(&self, clock: &Clock) -> Timers {
        let mut alarms = self.alarms().lock();
        alarms.handles += 1;
        let handle = alarms.handles;
        drop(alarms);
        Timers { shard: self.clone(), clock: clock.clone(), handle, due: VecDeque::new() }
    }
}

/// Hands out a shard's timers. What it handed out and was not completed is free again when it is dropped.
pub struct Timers {
    shard: Shard,
    clock: Clock,
    handle: u64,
    /// Found due and not handed out yet.
    due: VecDeque<(Timestamp, Bytes)>,
}

impl Timers {
    /// The next durable timer whose time has come, earlier ones first; waits until there is one. A timer is handed out once
    /// in the life of this handle, unless it is set anew: what cannot be done now is set anew for later. May be dropped and
    /// called again at any point.
    pub async fn next(&mut self) -> Result<Timer, StoreError> {
        loop {
            while let Some((at, key)) = self.due.pop_front() {
                // Between the look and now it may have been cancelled or set anew, and that may have been acknowledged.
                if let Some(timer) = self.shard.timer(&key)?.filter(|timer| timer.at == at) {
                    return Ok(timer);
                }
            }
            let durable = self.shard.store().durable();
            let dropped = {
                let mut alarms = self.shard.alarms().lock();
                alarms.begin_look(durable);
                alarms.dropped
            };
            let earliest = self.look()?;
            if !self.due.is_empty() {
                continue;
            }
            {
                let mut alarms = self.shard.alarms().lock();
                if alarms.set <= durable {
                    alarms.earliest = Some(earliest.unwrap_or(Timestamp::from_micros(i64::MAX)));
                } else {
                    // The look did not see all that is set, so it is no measure of what wakes: look again once it would.
                    alarms.changed = alarms.set;
                }
            }
            let mut changed = Changed { shard: &self.shard, since: durable, dropped, sequence: None };
            let sleep = async {
                match earliest {
                    Some(at) => self.clock.sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            let mut sleep = std::pin::pin!(sleep);
            std::future::poll_fn(|cx| match Pin::new(&mut changed).poll(cx) {
                Poll::Ready(outcome) => Poll::Ready(outcome),
                Poll::Pending => sleep.as_mut().poll(cx).map(Ok),
            })
            .await?;
        }
    }

    /// Takes what is due, and says when the next one will be.
    fn look(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let now = self.clock.now();
        let view = self.shard.store().view(true);
        for entry in Range::new(view, None, PREFIX, in_order(self.shard.number())) {
            let (key, _) = entry?;
            let Some(at) = time_of(&key) else { continue };
            if at > now {
                return Ok(Some(at));
            }
            let key = key.slice(TIME..);
            let mut alarms = self.shard.alarms().lock();
            if alarms.taken.get(&key).is_some_and(|(taken, _)| *taken == at) {
                continue;
            }
            alarms.taken.insert(key.clone(), (at, self.handle));
            self.due.push_back((at, key));
            if self.due.len() == AT_ONCE {
                return Ok(None);
            }
        }
        Ok(None)
    }
}

impl Drop for Timers {
    fn drop(&mut self) {
        let mut alarms = self.shard.alarms().lock();
        alarms.taken.retain(|_, (_, handle)| *handle != self.handle);
        alarms.earliest = None;
        alarms.dropped += 1;
        let wakers = std::mem::take(&mut alarms.wakers);
        drop(alarms);
        wakers.into_iter().for_each(Waker::wake);
    }
}

/// Resolves once a commit that set an earlier timer, and was not durable at `since`, is durable; or a handle is dropped.
struct Changed<'a> {
    shard: &'a Shard,
    since: u64,
    dropped: u64,
    sequence: Option<u64>,
}

impl Future for Changed<'_> {
    type Output = Result<(), StoreError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.sequence.is_none() {
            let mut alarms = self.shard.alarms().lock();
            if alarms.dropped != self.dropped {
                return Poll::Ready(Ok(()));
            }
            if alarms.changed > self.since {
                let changed = alarms.changed;
                drop(alarms);
                self.sequence = Some(changed);
            } else {
                if !alarms.wakers.iter().any(|waker| waker.will_wake(cx.waker())) {
                    alarms.wakers.push(cx.waker().clone());
                }
                return Poll::Pending;
            }
        }
        match self.shard.store().wait(self.sequence.unwrap_or_default(), false, cx.waker()) {
            Ok(true) => Poll::Ready(Ok(())),
            Ok(false) => Poll::Pending,
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}
