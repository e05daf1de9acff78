//! One machine with its store: what is asked of it, and what it is held against.

use crate::base::SimBase;
use crate::disk::{Crash, SimDisk};
use crate::history::{Deliberate, Finding};
use crate::model::{Operation, SHARDS, State};
use crate::waiter::Waiter;
use base::{ManualClock, Rng, Timestamp};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use store::{Base, BaseOptions, Parts, RunBase, SegmentBytes, Shard, Store, StoreError, Timer};

type Waiting = Pin<Box<dyn Future<Output = Result<(), Refused>>>>;

/// Why an operation was not done.
pub(crate) enum Refused {
    /// It saw what it should not have seen.
    Saw(Finding),
    /// The store refused it.
    Store,
    /// It changed its mind.
    OnPurpose,
}

impl From<StoreError> for Refused {
    fn from(_: StoreError) -> Self {
        Self::Store
    }
}

/// A process that has the store open.
pub(crate) struct Process {
    pub(crate) store: Store,
    /// Its base, where that is the store's own.
    pub(crate) runs: Option<Arc<RunBase>>,
    pub(crate) shards: Vec<Shard>,
    /// Commits that were not acknowledged yet.
    waiting: Vec<Waiting>,
    /// Commits that are durable and wait for the base.
    held: Vec<Waiting>,
    timers: Vec<Waiter>,
    /// Timers that were handed out, by shard and key.
    pub(crate) handed: BTreeMap<(usize, Bytes), Timer>,
}

/// The machine, and what its state has to be.
pub(crate) struct World {
    pub(crate) rng: Rng,
    pub(crate) disk: SimDisk,
    /// The base, where it is not the store's own on the same disk.
    base: Option<Arc<SimBase>>,
    options: BaseOptions,
    /// Everything that was acknowledged.
    pub(crate) durable: State,
    /// What is on its way, in order.
    pub(crate) pending: Vec<Operation>,
    /// `durable` with `pending` over it.
    pub(crate) newest: State,
    sizes: (usize, SegmentBytes),
    pub(crate) clock: ManualClock,
}

/// What polling a future once gives.
pub(crate) fn poll_once<T>(future: &mut (impl Future<Output = T> + Unpin)) -> Option<T> {
    match Pin::new(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

impl World {
    pub(crate) fn new(rng: Rng, deliberate: Option<Deliberate>) -> Self {
        let disk = SimDisk::new(Rng::seeded(rng.next_u64()));
        match deliberate {
            Some(Deliberate::LyingSync) => disk.lie(),
            Some(Deliberate::ForgottenNames) => disk.forget_names(),
            Some(Deliberate::HalfBase) | None => {}
        }
        let halves = deliberate == Some(Deliberate::HalfBase);
        let base = halves.then(|| Arc::new(SimBase::new(disk.clone(), true)));
        let memtable_bytes = 500 + rng.below(8_000) as usize;
        let segment_bytes = SegmentBytes { first: 512 << rng.below(5), further: 1024 << rng.below(5) };
        // Blocks of a few entries, segments of a few blocks, and merges in many pieces.
        let options = BaseOptions {
            cache_bytes: 0,
            block_bytes: 100 + rng.below(600) as usize,
            segment_bytes: 1_000 + rng.below(5_000),
            segment_keys: 4 + rng.below(30) as usize,
            class_bytes: 2_000 + rng.below(10_000),
            buffer_bytes: 300 + rng.below(3_000) as usize,
            sync_bytes: 1_000 + rng.below(8_000),
            most_waiting: 4 + rng.below(4) as usize,
        };
        Self {
            rng,
            disk,
            base,
            options,
            durable: State::default(),
            pending: Vec::new(),
            newest: State::default(),
            sizes: (memtable_bytes, segment_bytes),
            clock: ManualClock::new(Timestamp::from_secs(1_000)),
        }
    }

    /// Opens the store, and holds what it recovered against what it acknowledged. Crashes and faults may come while it opens.
    pub(crate) fn open(&mut self) -> Result<Process, Finding> {
        for attempt in 0.. {
            let faulty = attempt < 3 && self.rng.below(4) == 0;
            if faulty {
                match self.rng.below(3) {
                    0 => self.disk.die_after(self.rng.below(6)),
                    1 => self.disk.read_short(),
                    _ => self.disk.leave_room(self.rng.below(2_000)),
                }
            }
            self.disk.interfered();
            match self.try_open() {
                Ok(process) if !self.disk.is_dead() => {
                    self.disk.calm();
                    self.recovered(&process)?;
                    return Ok(process);
                }
                Err(error) if !self.disk.interfered() => {
                    return Err(format!("the store does not open again: {error}"));
                }
                _ => {
                    self.disk.calm();
                    let how = if self.rng.below(2) == 0 { Crash::Kill } else { Crash::Power };
                    self.disk.crash(how);
                }
            }
        }
        Err("the store never opened".to_owned())
    }

    fn try_open(&self) -> Result<Process, StoreError> {
        let disk = Arc::new(self.disk.clone());
        let (base, runs): (Arc<dyn Base>, _) = match &self.base {
            Some(base) => (Arc::clone(base) as _, None),
            None => {
                let runs = Arc::new(RunBase::open(Arc::clone(&disk) as _, &self.options, false)?);
                (Arc::clone(&runs) as _, Some(runs))
            }
        };
        let store = Store::simulated(Parts {
            disk,
            base,
            memtable_bytes: self.sizes.0,
            segment_bytes: self.sizes.1,
        })?;
        let shards: Vec<Shard> = SHARDS.iter().map(|name| store.shard(name)).collect::<Result<_, _>>()?;
        let timers = shards.iter().map(|shard| Waiter::new(shard, &self.clock)).collect();
        Ok(Process {
            store,
            runs,
            shards,
            waiting: Vec::new(),
            held: Vec::new(),
            timers,
            handed: BTreeMap::new(),
        })
    }

    /// What was recovered has to be everything acknowledged, and of what was on its way the first so many, each whole.
    fn recovered(&mut self, process: &Process) -> Result<(), Finding> {
        let found = observe(process).map_err(|error| format!("recovered state cannot be read: {error}"))?;
        let mut expected = self.durable.clone();
        let mut pending = std::mem::take(&mut self.pending).into_iter();
        loop {
            if expected == found {
                self.newest = expected.clone();
                self.durable = expected;
                return Ok(());
            }
            match pending.next() {
                Some(operation) => expected.apply(&operation),
                None => {
                    return Err(format!(
                        "recovered state is no prefix of what was committed that holds all that was acknowledged;\n\
                         acknowledged: {:?}\nfound: {found:?}",
                        self.durable
                    ));
                }
            }
        }
    }

    /// Hands an operation's future to the process and notes it, where the store took it.
    pub(crate) fn begin(
        &mut self,
        process: &mut Process,
        operation: Operation,
        future: impl Future<Output = Result<(), Refused>> + 'static,
    ) -> Result<(), Finding> {
        let mut future: Waiting = Box::pin(future);
        match poll_once(&mut future) {
            None => process.waiting.push(future),
            Some(Ok(())) => {
                let before = self.newest.clone();
                self.newest.apply(&operation);
                return if self.newest == before {
                    Ok(())
                } else {
                    Err("a commit was acknowledged before any sync".to_owned())
                };
            }
            Some(Err(Refused::Saw(finding))) => return Err(finding),
            // It must never show.
            Some(Err(Refused::Store | Refused::OnPurpose)) => return Ok(()),
        }
        self.newest.apply(&operation);
        self.pending.push(operation);
        Ok(())
    }

    /// One step of the log: everything that waits is acknowledged, or nothing is. `false` where the store is done for.
    pub(crate) fn sync(&mut self, process: &mut Process) -> Result<bool, Finding> {
        for future in &mut process.waiting {
            if poll_once(future).is_some() {
                return Err("a commit was acknowledged without a sync".to_owned());
            }
        }
        let outcome = process.store.step();
        let failed = outcome.is_err();
        for mut future in std::mem::take(&mut process.waiting) {
            match poll_once(&mut future) {
                Some(Err(Refused::Saw(finding))) => return Err(finding),
                Some(Ok(()) | Err(Refused::OnPurpose)) if failed => {
                    return Err("a commit was acknowledged though the sync failed".to_owned());
                }
                Some(Err(Refused::Store)) if !failed => return Err("a synced commit was refused".to_owned()),
                Some(_) => {}
                None if !failed && process.store.is_behind() => process.held.push(future),
                None => return Err("a commit waits on after its sync".to_owned()),
            }
        }
        if failed {
            self.release(process)?;
        }
        match outcome {
            Ok(_) => {
                for operation in std::mem::take(&mut self.pending) {
                    self.durable.apply(&operation);
                }
                Ok(true)
            }
            Err(_) if self.disk.interfered() => Ok(false),
            Err(error) => Err(format!("the log failed for no reason: {error}")),
        }
    }

    /// Acknowledges what waited for the base and waits no more: all of it, unless the base is still behind. It is durable, so
    /// none of it may fail, even where the log has. Says how many were held until now.
    pub(crate) fn release(&self, process: &mut Process) -> Result<u64, Finding> {
        let before = process.held.len();
        let must_wait_no_more = !process.store.is_behind();
        for mut future in std::mem::take(&mut process.held) {
            match poll_once(&mut future) {
                Some(Ok(())) => {}
                Some(Err(_)) => {
                    return Err("a durable commit that waited for the base was refused".to_owned());
                }
                None if must_wait_no_more => {
                    return Err("a commit waits for a base that is not behind".to_owned());
                }
                None => process.held.push(future),
            }
        }
        Ok((before - process.held.len()) as u64)
    }

    /// Takes the timers that are handed out now, as whoever was woken would: each is durable, due, and new to this process;
    /// and afterwards none that is due is missing.
    pub(crate) fn take_timers(&self, process: &mut Process) -> Result<u64, Finding> {
        let now = self.clock.clock().now();
        let mut count = 0;
        for (shard, waiter) in process.timers.iter_mut().enumerate() {
            let mut before = Timestamp::from_micros(i64::MIN);
            while let Some(next) = waiter.take() {
                let timer = next.map_err(|error| format!("waiting for a timer failed: {error}"))?;
                let place = (shard, timer.key.clone());
                if timer.at > now || timer.at < before {
                    return Err(format!("{timer:?} came early or out of order at {now:?}"));
                }
                if self.durable.timers.get(&place) != Some(&(timer.at, timer.payload.clone())) {
                    return Err(format!("{timer:?} came, and is not what was acknowledged"));
                }
                before = timer.at;
                count += 1;
                if process.handed.insert(place, timer.clone()).as_ref() == Some(&timer) {
                    return Err(format!("{timer:?} came twice"));
                }
            }
        }
        for (place, (at, payload)) in &self.durable.timers {
            let came = process.handed.get(place).is_some_and(|timer| timer.payload == *payload);
            if *at <= now && !came {
                return Err(format!(
                    "the timer {place:?} was due at {at:?}, it is {now:?}, and it has not come"
                ));
            }
        }
        Ok(count)
    }
}

/// The keys that timers are set under.
pub(crate) fn timer_keys() -> impl Iterator<Item = Bytes> {
    (0..8u8).map(|number| Bytes::from(vec![b't'; 1 + usize::from(number)]))
}

/// All that a client can see.
fn observe(process: &Process) -> Result<State, StoreError> {
    let mut state = State::default();
    for (number, shard) in process.shards.iter().enumerate() {
        for entry in shard.range::<Bytes>(..) {
            let (key, value) = entry?;
            state.entries.insert((number, key), value);
        }
        for key in timer_keys() {
            if let Some(timer) = shard.timer(&key)? {
                state.timers.insert((number, key), (timer.at, timer.payload));
            }
        }
    }
    Ok(state)
}
