//! The store: one data folder, one log, one sync for all that waits.

use crate::base::{Base, BaseOptions, RunBase};
use crate::disk::{Disk, LocalDisk};
use crate::frame::{Change, FrameBuilder};
use crate::lock::FolderLock;
use crate::log::{Log, SegmentBytes, TornTail};
use crate::memtable::{Arena, MemTable};
use crate::range::View;
use crate::shard::Shard;
use crate::{Position, StoreError};
use ::base::{Clock, Patience};
use bytes::Bytes;
use parking_lot::{Condvar, Mutex, RwLock};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::Waker;
use std::thread::JoinHandle;

/// The format of the data folder.
const FORMAT: u32 = 2;
/// The shard that holds the store's own records: the names of shards.
const OWN_SHARD: u32 = 0;

/// How many full memtables wait for the base before commits do. A commit is never refused and never blocks a thread for it:
/// its future resolves later, so whoever waits for an answer before asking again slows to the pace of the base.
const FROZEN: usize = 2;

/// Past this many segments at the start, what they hold moves to the base, so that many short runs leave no long log.
const SEGMENTS: usize = 8;

/// How a store is opened.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    /// The folder that holds everything.
    pub folder: PathBuf,
    /// Whether nothing has to survive: no write is synced.
    pub ephemeral: bool,
    /// How many bytes of the base are kept in memory.
    pub cache_bytes: u64,
    /// How many bytes a memtable holds before it moves to the base.
    pub memtable_bytes: usize,
}

impl StoreOptions {
    /// A durable store in `folder`: 64 MiB of cache, memtables of 16 MiB.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), ephemeral: false, cache_bytes: 64 << 20, memtable_bytes: 16 << 20 }
    }

    /// How many bytes of memory a store takes at most: the cache, four memtables (the one that is written to, those that wait
    /// for the base, and the one that commits fill while they wait), and 64 MiB for the rest, which is half the process's
    /// own and half what the base holds while it compacts.
    pub fn most_memory(&self) -> u64 {
        self.cache_bytes + 4 * self.memtable_bytes as u64 + (64 << 20)
    }
}

/// The parts that simulation replaces.
pub struct Parts {
    /// Where the log's files are.
    pub disk: Arc<dyn Disk>,
    /// What is under the memtables.
    pub base: Arc<dyn Base>,
    /// How many bytes a memtable holds.
    pub memtable_bytes: usize,
    /// How many bytes the log's segments hold.
    pub segment_bytes: SegmentBytes,
}

/// One data folder with its log and its shards. Cheap to clone.
#[derive(Clone)]
pub struct Store(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    /// Everything that writers share, in the order of the log.
    queue: Mutex<Queue>,
    /// What is logged next. Locked within the queue, and for as long as copying takes: the log's thread must not wait for what
    /// a commit does besides.
    frame: Mutex<Frame>,
    /// The newest commit of the frame, for a look without its lock.
    queued: AtomicU64,
    /// Told when there is something to log, or the store closes.
    work: Condvar,
    disk: Arc<dyn Disk>,
    log: Mutex<Log>,
    /// Told when the spare segment is there.
    spare_made: Condvar,
    /// Whether the log wants a spare segment.
    spare_wanted: AtomicBool,
    /// Every commit up to here is on the disk.
    durable: AtomicU64,
    /// Commits up to here may be acknowledged, once they are durable: what is newer waits for the base.
    admitted: AtomicU64,
    waiters: Mutex<Vec<Waiter>>,
    failed: OnceLock<StoreError>,
    tables: RwLock<Tables>,
    base: Arc<dyn Base>,
    shards: Mutex<BTreeMap<String, Shard>>,
    /// Told when there is a memtable to move, room again, or the store closes.
    moved: Condvar,
    memtable_bytes: usize,
    threads: Mutex<Vec<JoinHandle<()>>>,
    _lock: Option<FolderLock>,
}

/// Someone who waits for a commit.
struct Waiter {
    sequence: u64,
    /// Whether the commit is its own, so that it also waits for the base where that is far behind.
    wrote: bool,
    waker: Waker,
}

#[derive(Default)]
struct Frame {
    builder: FrameBuilder,
    /// Whether nothing is logged after this.
    closing: bool,
}

#[derive(Default)]
struct Queue {
    /// Where keys and values of memtables lie.
    arena: Arena,
    /// The sequence of the newest commit, durable or not.
    newest: u64,
    closing: bool,
}

/// The memtables: one that is written to, and those on their way to the base, newest first.
struct Tables {
    active: Arc<MemTable>,
    frozen: Vec<Arc<MemTable>>,
    /// Counts moves to the base, so that a view of tables and base together is known to be one moment's.
    moves: u64,
}

impl Store {
    /// Opens the store in a folder, recovering what was acknowledged, and starts its threads.
    pub fn open(options: &StoreOptions) -> Result<Self, StoreError> {
        let lock = FolderLock::take(&options.folder)?;
        check_format(&options.folder)?;
        let disk = LocalDisk::open(&options.folder.join("log"), !options.ephemeral)?;
        let runs = LocalDisk::open(&options.folder.join("base"), !options.ephemeral)?;
        let base = RunBase::open(Arc::new(runs), &BaseOptions::new(options.cache_bytes), true)?;
        let parts = Parts {
            disk: Arc::new(disk),
            base: Arc::new(base),
            memtable_bytes: options.memtable_bytes,
            segment_bytes: SegmentBytes::default(),
        };
        let store = Self::recover(parts, Some(lock))?;
        store.spawn("store-log", Inner::log_thread)?;
        store.spawn("store-base", Inner::base_thread)?;
        Ok(store)
    }

    /// Opens a store on parts of its own, without threads: [`Store::step`] and [`Store::move_to_base`] do their work.
    pub fn simulated(parts: Parts) -> Result<Self, StoreError> {
        Self::recover(parts, None)
    }

    fn recover(parts: Parts, lock: Option<FolderLock>) -> Result<Self, StoreError> {
        let Parts { disk, base, memtable_bytes, segment_bytes } = parts;
        let applied = base.applied()?;
        let mut active = Arc::new(MemTable::default());
        let mut frozen: Vec<Arc<MemTable>> = Vec::new();
        let mut arena = Arena::default();
        let log = Log::open(Arc::clone(&disk), segment_bytes, applied, |sequence, commit| {
            active.apply(sequence, &[], &commit.changes, &mut arena);
            if active.bytes() >= memtable_bytes {
                frozen.insert(0, std::mem::take(&mut active));
            }
            Ok(())
        })?;
        if log.segments() > SEGMENTS && !active.is_empty() {
            frozen.insert(0, std::mem::take(&mut active));
        }
        let last = log.last();
        let inner = Inner {
            queue: Mutex::new(Queue { newest: last, arena, ..Queue::default() }),
            frame: Mutex::default(),
            queued: AtomicU64::new(last),
            work: Condvar::new(),
            disk,
            log: Mutex::new(log),
            spare_made: Condvar::new(),
            spare_wanted: AtomicBool::new(false),
            durable: AtomicU64::new(last),
            // What recovery found was acknowledged before.
            admitted: AtomicU64::new(u64::MAX),
            waiters: Mutex::default(),
            failed: OnceLock::new(),
            tables: RwLock::new(Tables { active, frozen, moves: 0 }),
            base,
            shards: Mutex::default(),
            moved: Condvar::new(),
            memtable_bytes,
            threads: Mutex::default(),
            _lock: lock,
        };
        Ok(Self(Arc::new(inner)))
    }

    fn spawn(&self, name: &str, run: fn(&Inner)) -> Result<(), StoreError> {
        let inner = Arc::clone(&self.0);
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || run(&inner));
        self.0.threads.lock().push(thread.map_err(StoreError::io(format!("starting the thread {name}")))?);
        Ok(())
    }

    /// The shard called `name`, which comes into being with its first use.
    pub fn shard(&self, name: &str) -> Result<Shard, StoreError> {
        let mut shards = self.0.shards.lock();
        if let Some(shard) = shards.get(name) {
            return Ok(shard.clone());
        }
        let key = own_key(name);
        let number = match self.0.newest(&key)? {
            Some(number) => number.as_ref().try_into().map_or(0, u32::from_be_bytes),
            None => {
                let taken = self.0.range_of_own()?;
                let number = taken.into_iter().max().unwrap_or(OWN_SHARD) + 1;
                let value = Bytes::copy_from_slice(&number.to_be_bytes());
                // Whatever is committed to the shard comes after this in the log.
                self.0.enqueue(OWN_SHARD, &[], &[Change { key, value: Some(value) }])?;
                number
            }
        };
        let shard = Shard::new(Arc::clone(&self.0), number);
        shards.insert(name.to_owned(), shard.clone());
        Ok(shard)
    }

    /// Writes and syncs what waits, if anything does; for simulation, where no thread does it.
    pub fn step(&self) -> Result<bool, StoreError> {
        self.0.write_group()
    }

    /// Moves one full memtable to the base, if there is one and all of it is durable; for simulation.
    pub fn move_to_base(&self) -> Result<bool, StoreError> {
        self.0.move_one()
    }

    /// Whether so much is on its way to the base that new commits wait for it before they are acknowledged.
    pub fn is_behind(&self) -> bool {
        self.0.failed.get().is_none() && self.0.admitted.load(Ordering::Acquire) != u64::MAX
    }

    /// Makes the next segment of the log, where it will soon be needed; for simulation.
    pub fn make_spare(&self) -> bool {
        self.0.make_spare()
    }

    /// What this start cut off the log's end, if anything; for a line in the server's log.
    pub fn torn_tail(&self) -> Option<TornTail> {
        self.0.log.lock().torn_tail().cloned()
    }

    /// Everything up to here is durable.
    pub fn durable(&self) -> Position {
        Position(self.0.durable.load(Ordering::Acquire))
    }

    /// Writes what waits, stops the threads and lets go of the folder. Later commits are refused.
    pub fn close(&self) -> Result<(), StoreError> {
        {
            let mut queue = self.0.queue.lock();
            queue.closing = true;
            self.0.frame.lock().closing = true;
        }
        self.0.work.notify_all();
        self.0.moved.notify_all();
        self.0.base.close();
        for thread in std::mem::take(&mut *self.0.threads.lock()) {
            // A thread that panicked has said so on standard error.
            let _ = thread.join();
        }
        // Nothing moves any more, and what was written is durable.
        self.0.admitted.store(u64::MAX, Ordering::Release);
        self.0.wake();
        // Shards hold the store; the store must not hold them for ever.
        self.0.shards.lock().clear();
        match self.0.failed.get() {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }
}

impl Inner {
    /// Puts a commit in the log's queue and into the memtable, in one order, and says which it is. The keys of its changes stand
    /// behind a prefix.
    pub(crate) fn enqueue(&self, shard: u32, prefix: &[u8], changes: &[Change]) -> Result<u64, StoreError> {
        if let Some(error) = self.failed.get() {
            return Err(poisoned(error));
        }
        let mut queue = self.queue.lock();
        if queue.closing {
            return Err(StoreError::Closed);
        }
        queue.newest += 1;
        let sequence = queue.newest;
        let active = Arc::clone(&self.tables.read().active);
        active.apply(sequence, prefix, changes, &mut queue.arena);
        if active.bytes() >= self.memtable_bytes {
            let mut tables = self.tables.write();
            let full = std::mem::take(&mut tables.active);
            tables.frozen.insert(0, full);
            if tables.frozen.len() == FROZEN {
                self.admitted.store(sequence, Ordering::Release);
            }
            self.moved.notify_all();
        }
        // Only now: once it is in the frame it can become durable, and what is durable can be read.
        let mut frame = self.frame.lock();
        let was_empty = frame.builder.is_empty();
        frame.builder.push(sequence, shard, 1, prefix, changes);
        self.queued.store(sequence, Ordering::Release);
        drop(frame);
        drop(queue);
        if was_empty {
            self.work.notify_one();
        }
        Ok(sequence)
    }

    /// The newest value of a key, durable or not.
    pub(crate) fn newest(&self, key: &Bytes) -> Result<Option<Bytes>, StoreError> {
        self.get(key, u64::MAX)
    }

    /// The value of a key as of a sequence.
    pub(crate) fn get(&self, key: &Bytes, sequence: u64) -> Result<Option<Bytes>, StoreError> {
        {
            let tables = self.tables.read();
            if let Some(found) = tables.active.get(key, sequence) {
                return Ok(found);
            }
            for table in &tables.frozen {
                if let Some(found) = table.get(key, sequence) {
                    return Ok(found);
                }
            }
        }
        // A table that moved just now is in the base before it leaves the list.
        self.base.get(key)
    }

    /// The newest commit's sequence that is durable.
    pub(crate) fn durable(&self) -> u64 {
        self.durable.load(Ordering::Acquire)
    }

    /// The newest commit's sequence, durable or not.
    pub(crate) fn newest_sequence(&self) -> u64 {
        self.queue.lock().newest
    }

    /// State that stands still, as of what is durable, or of everything.
    pub(crate) fn view(&self, durable_only: bool) -> View {
        loop {
            let (tables, moves) = {
                let tables = self.tables.read();
                let all =
                    std::iter::once(&tables.active).chain(&tables.frozen).filter(|table| !table.is_empty());
                (all.cloned().collect(), tables.moves)
            };
            let base = self.base.view();
            // A move in between may have put into the base what the list of tables has too, which is no harm, or what is
            // newer than the sequence, which would be.
            if self.tables.read().moves == moves {
                let sequence = if durable_only { self.durable() } else { u64::MAX };
                return View { tables, base, sequence };
            }
        }
    }

    fn range_of_own(&self) -> Result<Vec<u32>, StoreError> {
        let bounds = crate::shard::bounds_of(OWN_SHARD);
        let found = crate::Range::new(self.view(false), None, 4, bounds);
        found
            .map(|entry| entry.map(|(_, value)| value.as_ref().try_into().map_or(0, u32::from_be_bytes)))
            .collect()
    }

    /// Calls `waker` once `sequence` is durable or the store has failed. `true` where it already is. Whoever `wrote` it
    /// waits for the base too, where too much is on its way there.
    pub(crate) fn wait(&self, sequence: u64, wrote: bool, waker: &Waker) -> Result<bool, StoreError> {
        if self.is_done(sequence, wrote) {
            return Ok(true);
        }
        let mut waiters = self.waiters.lock();
        if self.is_done(sequence, wrote) {
            return Ok(true);
        }
        if let Some(error) = self.failed.get() {
            return Err(poisoned(error));
        }
        waiters.push(Waiter { sequence, wrote, waker: waker.clone() });
        Ok(false)
    }

    fn is_done(&self, sequence: u64, wrote: bool) -> bool {
        sequence <= self.durable()
            && (!wrote || sequence <= self.admitted.load(Ordering::Acquire) || self.failed.get().is_some())
    }

    fn wake(&self) {
        let failed = self.failed.get().is_some();
        let ready: Vec<Waiter> = {
            let mut waiters = self.waiters.lock();
            waiters.extract_if(.., |waiter| failed || self.is_done(waiter.sequence, waiter.wrote)).collect()
        };
        ready.into_iter().for_each(|waiter| waiter.waker.wake());
    }

    /// Writes all that waits as one frame, with one sync. `false` where nothing waited.
    fn write_group(&self) -> Result<bool, StoreError> {
        if let Some(error) = self.failed.get() {
            return Err(poisoned(error));
        }
        let mut frame = {
            let mut frame = self.frame.lock();
            if frame.builder.is_empty() {
                return Ok(false);
            }
            frame.builder.take()
        };
        let (frame, last) = frame.seal();
        let (written, wants_spare) = {
            let mut log = self.log.lock();
            while log.waits_for_spare(frame.len()) {
                self.spare_made.wait(&mut log);
            }
            (log.append(&frame, last), log.wants_spare())
        };
        match written {
            Ok(()) => {
                self.frame.lock().builder.reuse(frame);
                self.durable.store(last, Ordering::Release);
                self.wake();
                self.wake_base_thread(wants_spare);
                Ok(true)
            }
            Err(error) => {
                // What was written may be on the disk or not: only a restart can tell.
                let _ = self.failed.set(error.clone());
                self.wake();
                Err(error)
            }
        }
    }

    /// Tells the base thread where a sync has given it something to do.
    fn wake_base_thread(&self, wants_spare: bool) {
        if !wants_spare && self.tables.read().frozen.is_empty() {
            return;
        }
        let _queue = self.queue.lock();
        self.spare_wanted.store(wants_spare, Ordering::Relaxed);
        self.moved.notify_all();
    }

    fn log_thread(&self) {
        let (clock, mut patience) = (Clock::system(), Patience::default());
        loop {
            let commits = self.queued.load(Ordering::Acquire).saturating_sub(self.durable());
            match self.write_group() {
                Ok(true) => {
                    let now = clock.monotonic();
                    for _ in 0..commits {
                        patience.touch(now);
                    }
                    continue;
                }
                Ok(false) => {}
                Err(_) => return,
            }
            while self.queued.load(Ordering::Acquire) == self.durable() && patience.goes_on(&clock, true) {}
            let mut frame = self.frame.lock();
            if frame.builder.is_empty() {
                if frame.closing {
                    return;
                }
                self.work.wait(&mut frame);
            }
        }
    }

    fn base_thread(&self) {
        crate::base::yield_to_others();
        loop {
            self.make_spare();
            match self.move_one() {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => {
                    let _ = self.failed.set(error);
                    self.wake();
                    return;
                }
            }
            let mut queue = self.queue.lock();
            if queue.closing {
                return;
            }
            let movable =
                self.tables.read().frozen.last().is_some_and(|table| table.last() <= self.durable());
            if !movable && !self.spare_wanted.load(Ordering::Relaxed) {
                self.moved.wait(&mut queue);
            }
        }
    }

    /// Makes the segment that the log will go on with, while the log goes on. `false` where none is wanted.
    fn make_spare(&self) -> bool {
        self.spare_wanted.store(false, Ordering::Relaxed);
        let Some(order) = self.log.lock().order_spare() else { return false };
        // Where it fails the log makes its own when it needs one; what is left of this one goes with the next start.
        let made = order.make(&*self.disk).ok();
        self.log.lock().take_spare(made);
        self.spare_made.notify_all();
        true
    }

    /// Moves the oldest full memtable to the base, once all of it is durable.
    fn move_one(&self) -> Result<bool, StoreError> {
        let Some(oldest) = self.tables.read().frozen.last().cloned() else { return Ok(false) };
        let position = oldest.last();
        if self.durable() < position {
            return Ok(false);
        }
        self.base.apply(&mut oldest.newest(), position)?;
        {
            let mut tables = self.tables.write();
            tables.frozen.pop();
            tables.moves += 1;
            let newest_admitted = tables.frozen.iter().rev().nth(FROZEN - 1);
            let admitted = newest_admitted.map_or(u64::MAX, |table| table.last());
            self.admitted.store(admitted, Ordering::Release);
        }
        self.wake();
        let unneeded = self.log.lock().forget(position);
        unneeded.iter().try_for_each(|name| self.disk.remove(name))?;
        Ok(true)
    }
}

fn poisoned(error: &StoreError) -> StoreError {
    StoreError::Poisoned(error.to_string())
}

fn own_key(name: &str) -> Bytes {
    let mut key = OWN_SHARD.to_be_bytes().to_vec();
    key.extend_from_slice(name.as_bytes());
    Bytes::from(key)
}

/// Checks the folder's format, or writes it where the folder is new.
fn check_format(folder: &Path) -> Result<(), StoreError> {
    let path = folder.join("format");
    let what = format!("reading {}", path.display());
    match std::fs::read_to_string(&path) {
        Ok(text) if text.trim() == FORMAT.to_string() => Ok(()),
        Ok(text) => Err(StoreError::Format {
            folder: folder.to_path_buf(),
            found: text.trim().to_owned(),
            known: FORMAT,
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let written = std::fs::write(&path, format!("{FORMAT}\n"));
            written.map_err(StoreError::io(format!("writing {}", path.display())))
        }
        Err(error) => Err(StoreError::io(what)(error)),
    }
}
