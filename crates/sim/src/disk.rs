//! A disk in memory that keeps apart what was written and what is durable.
//!
//! What it models: writes that were not synced are lost, kept or torn at sectors when the power goes, in any mixture; they
//! survive when only the process dies. A failed sync leaves pages that the kernel takes for clean, so that a later sync does
//! not write them. Names that were made or removed may be there or not until the folder is synced. A crash may come in the
//! middle of any operation, recovery's own included.

use base::Rng;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Disk, DiskFile, StoreError};

/// What a disk writes at once or not at all.
const SECTOR: u64 = 512;

/// How a run of the process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crash {
    /// The process dies; what it wrote stays with the kernel.
    Kill,
    /// The power goes; only what is durable stays, and what luck made so.
    Power,
}

/// The disk. Clones share it.
#[derive(Clone)]
pub struct SimDisk(Arc<Mutex<State>>);

struct State {
    rng: Rng,
    /// The folder as processes see it, and as it is on the platter.
    seen: BTreeMap<String, usize>,
    durable: BTreeMap<String, usize>,
    files: Vec<Content>,
    /// Operations left until the machine dies in the middle of one.
    countdown: Option<u64>,
    dead: bool,
    sync_fails: bool,
    reads_short: bool,
    capacity: Option<u64>,
    /// Whether anything was refused or cut since it was last asked.
    interfered: bool,
    lies: bool,
    forgets_names: bool,
}

#[derive(Default)]
struct Content {
    /// As processes see it.
    seen: Vec<u8>,
    /// On the platter.
    durable: Vec<u8>,
    /// Written since the last sync, in order.
    dirty: Vec<(u64, Vec<u8>)>,
}

/// Whether an operation completes.
#[derive(PartialEq, Eq)]
enum Fate {
    Whole,
    /// The machine dies in the middle of it.
    Cut,
}

fn refused(what: &str, kind: std::io::ErrorKind) -> StoreError {
    StoreError::Io { what: what.to_owned(), source: Arc::new(std::io::Error::from(kind)) }
}

fn dead() -> StoreError {
    refused("the machine is off", std::io::ErrorKind::BrokenPipe)
}

impl SimDisk {
    /// An empty disk.
    pub fn new(rng: Rng) -> Self {
        Self(Arc::new(Mutex::new(State {
            rng,
            seen: BTreeMap::new(),
            durable: BTreeMap::new(),
            files: Vec::new(),
            countdown: None,
            dead: false,
            sync_fails: false,
            reads_short: false,
            capacity: None,
            interfered: false,
            lies: false,
            forgets_names: false,
        })))
    }

    /// A disk that acknowledges a sync without doing it; to see that this is noticed.
    pub fn lie(&self) {
        self.0.lock().lies = true;
    }

    /// A disk whose new files are not in the folder for good when it says so; to see that this is noticed.
    pub fn forget_names(&self) {
        self.0.lock().forgets_names = true;
    }

    /// Lets the machine die in the middle of an operation, after `operations` more.
    pub fn die_after(&self, operations: u64) {
        self.0.lock().countdown = Some(operations);
    }

    /// Lets the next sync fail.
    pub fn fail_sync(&self) {
        self.0.lock().sync_fails = true;
    }

    /// Lets the next read of a file return less than there is.
    pub fn read_short(&self) {
        self.0.lock().reads_short = true;
    }

    /// Leaves room for `bytes` more.
    pub fn leave_room(&self, bytes: u64) {
        let mut state = self.0.lock();
        state.capacity = Some(state.used() + bytes);
    }

    /// Whether the machine is dead.
    pub fn is_dead(&self) -> bool {
        self.0.lock().dead
    }

    /// Whether the disk refused or cut anything since it was last asked.
    pub fn interfered(&self) -> bool {
        std::mem::take(&mut self.0.lock().interfered)
    }

    /// Takes back every fault that has not come yet.
    pub fn calm(&self) {
        let mut state = self.0.lock();
        (state.countdown, state.sync_fails, state.reads_short, state.capacity) = (None, false, false, None);
    }

    /// Ends the process that used the disk, and starts the machine again where the power went.
    pub fn crash(&self, how: Crash) {
        let mut state = self.0.lock();
        (state.dead, state.countdown) = (false, None);
        if how == Crash::Kill {
            return;
        }
        let State { rng, files, .. } = &mut *state;
        for content in files.iter_mut() {
            content.settle(rng);
            content.seen = content.durable.clone();
        }
        let mut names = state.durable.clone();
        let changed: Vec<(String, Option<usize>)> = state
            .seen
            .iter()
            .map(|(name, file)| (name.clone(), Some(*file)))
            .chain(
                state
                    .durable
                    .keys()
                    .filter(|name| !state.seen.contains_key(*name))
                    .map(|n| (n.clone(), None)),
            )
            .collect();
        for (name, file) in changed {
            if state.rng.below(2) == 0 {
                match file {
                    Some(file) => names.insert(name, file),
                    None => names.remove(&name),
                };
            }
        }
        state.seen = names.clone();
        state.durable = names;
    }

    /// Counts an operation of something else that lies on the same machine: `true` where the machine dies in it.
    pub(crate) fn count(&self) -> Result<bool, StoreError> {
        Ok(self.0.lock().fate()? == Fate::Cut)
    }
}

impl State {
    fn fate(&mut self) -> Result<Fate, StoreError> {
        if self.dead {
            return Err(dead());
        }
        match &mut self.countdown {
            Some(0) => {
                (self.dead, self.countdown, self.interfered) = (true, None, true);
                Ok(Fate::Cut)
            }
            Some(left) => {
                *left -= 1;
                Ok(Fate::Whole)
            }
            None => Ok(Fate::Whole),
        }
    }

    fn used(&self) -> u64 {
        self.seen.values().filter_map(|file| self.files.get(*file)).map(|file| file.seen.len() as u64).sum()
    }

    /// Whether `more` bytes fit; says so where they do not.
    fn room(&mut self, more: u64) -> Result<(), StoreError> {
        if self.capacity.is_some_and(|capacity| self.used() + more > capacity) {
            self.interfered = true;
            return Err(refused("writing", std::io::ErrorKind::StorageFull));
        }
        Ok(())
    }
}

impl Content {
    /// Makes some of what was not synced durable, as luck will have it, and forgets the rest.
    fn settle(&mut self, rng: &Rng) {
        let dirty = std::mem::take(&mut self.dirty);
        let sectors: Vec<(u64, &[u8])> = dirty.iter().flat_map(|(at, bytes)| sectors(*at, bytes)).collect();
        let kept_until = rng.below(sectors.len() as u64 + 1) as usize;
        let style = rng.below(4);
        for (index, (at, bytes)) in sectors.into_iter().enumerate() {
            let kept = match style {
                0 => false,
                1 => index < kept_until,
                2 => rng.below(2) == 0,
                _ => true,
            };
            if kept {
                put(&mut self.durable, at, bytes);
            }
        }
    }

    fn flush(&mut self) {
        for (at, bytes) in std::mem::take(&mut self.dirty) {
            put(&mut self.durable, at, &bytes);
        }
    }
}

/// The parts of a write that each lie in one sector.
fn sectors(at: u64, bytes: &[u8]) -> Vec<(u64, &[u8])> {
    let (mut at, mut rest) = (at, bytes);
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let left = usize::try_from(SECTOR - at % SECTOR).unwrap_or(usize::MAX).min(rest.len());
        let (part, behind) = rest.split_at(left);
        parts.push((at, part));
        (at, rest) = (at + left as u64, behind);
    }
    parts
}

fn put(into: &mut Vec<u8>, at: u64, bytes: &[u8]) {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    let end = at.saturating_add(bytes.len());
    if into.len() < end {
        into.resize(end, 0);
    }
    if let Some(room) = into.get_mut(at..end) {
        room.copy_from_slice(bytes);
    }
}

impl Disk for SimDisk {
    fn list(&self) -> Result<Vec<String>, StoreError> {
        let state = self.0.lock();
        if state.dead { Err(dead()) } else { Ok(state.seen.keys().cloned().collect()) }
    }

    fn open(&self, name: &str) -> Result<Arc<dyn DiskFile>, StoreError> {
        let state = self.0.lock();
        match state.seen.get(name) {
            _ if state.dead => Err(dead()),
            Some(file) => Ok(Arc::new(SimFile { disk: self.clone(), file: *file })),
            None => Err(refused("opening", std::io::ErrorKind::NotFound)),
        }
    }

    fn create(&self, name: &str, length: u64) -> Result<Arc<dyn DiskFile>, StoreError> {
        let mut state = self.0.lock();
        let fate = state.fate()?;
        let room = state.room(length);
        let whole = fate == Fate::Whole && room.is_ok();
        let made = if whole { length } else { state.rng.below(length + 1) };
        let zeroes = vec![0; usize::try_from(made).unwrap_or_default()];
        let durable = if whole { zeroes.clone() } else { Vec::new() };
        state.files.push(Content { seen: zeroes, durable, dirty: Vec::new() });
        let file = state.files.len() - 1;
        state.seen.insert(name.to_owned(), file);
        if fate == Fate::Cut {
            return Err(dead());
        }
        room?;
        if !state.forgets_names {
            state.durable = state.seen.clone();
        }
        Ok(Arc::new(SimFile { disk: self.clone(), file }))
    }

    fn make(&self, name: &str) -> Result<Arc<dyn DiskFile>, StoreError> {
        let mut state = self.0.lock();
        let fate = state.fate()?;
        if fate == Fate::Cut && state.rng.below(2) == 0 {
            return Err(dead());
        }
        state.files.push(Content::default());
        let file = state.files.len() - 1;
        state.seen.insert(name.to_owned(), file);
        if fate == Fate::Cut { Err(dead()) } else { Ok(Arc::new(SimFile { disk: self.clone(), file })) }
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), StoreError> {
        let mut state = self.0.lock();
        let fate = state.fate()?;
        if fate == Fate::Cut && state.rng.below(2) == 0 {
            return Err(dead());
        }
        let renamed = state.seen.remove(from).map(|file| state.seen.insert(to.to_owned(), file));
        match (fate, renamed) {
            (Fate::Cut, _) => Err(dead()),
            (Fate::Whole, Some(_)) => Ok(()),
            (Fate::Whole, None) => Err(refused("renaming", std::io::ErrorKind::NotFound)),
        }
    }

    fn sync_names(&self) -> Result<(), StoreError> {
        let mut state = self.0.lock();
        if state.fate()? == Fate::Cut {
            return Err(dead());
        }
        if !state.forgets_names {
            state.durable = state.seen.clone();
        }
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        let mut state = self.0.lock();
        let fate = state.fate()?;
        if fate == Fate::Cut && state.rng.below(2) == 0 {
            return Err(dead());
        }
        let removed = state.seen.remove(name);
        match (fate, removed) {
            (Fate::Cut, _) => Err(dead()),
            (Fate::Whole, Some(_)) => Ok(()),
            (Fate::Whole, None) => Err(refused("removing", std::io::ErrorKind::NotFound)),
        }
    }
}

struct SimFile {
    disk: SimDisk,
    file: usize,
}

impl SimFile {
    fn with<T>(
        &self,
        run: impl FnOnce(&mut State, &mut Content) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut state = self.disk.0.lock();
        if state.dead {
            return Err(dead());
        }
        let Some(content) = state.files.get_mut(self.file) else {
            return Err(refused("using a file", std::io::ErrorKind::NotFound));
        };
        // Out of the list for the time, so that the state can be changed beside it.
        let mut content = std::mem::take(content);
        let outcome = run(&mut state, &mut content);
        if let Some(place) = state.files.get_mut(self.file) {
            *place = content;
        }
        outcome
    }
}

impl DiskFile for SimFile {
    fn length(&self) -> Result<u64, StoreError> {
        self.with(|_, content| Ok(content.seen.len() as u64))
    }

    fn read(&self) -> Result<Vec<u8>, StoreError> {
        self.with(|state, content| {
            let mut bytes = content.seen.clone();
            if state.reads_short && !bytes.is_empty() {
                (state.reads_short, state.interfered) = (false, true);
                bytes.truncate(state.rng.below(bytes.len() as u64) as usize);
            }
            Ok(bytes)
        })
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> Result<(), StoreError> {
        self.with(|state, content| {
            let at = usize::try_from(offset).unwrap_or(usize::MAX);
            let found = content.seen.get(at..at.saturating_add(into.len()));
            if std::mem::take(&mut state.reads_short) {
                state.interfered = true;
                return Err(refused("reading", std::io::ErrorKind::UnexpectedEof));
            }
            into.copy_from_slice(found.ok_or_else(|| refused("reading", std::io::ErrorKind::UnexpectedEof))?);
            Ok(())
        })
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> Result<(), StoreError> {
        self.with(|state, content| {
            let fate = state.fate()?;
            let end = offset + bytes.len() as u64;
            let grows = end.saturating_sub(content.seen.len() as u64);
            // The file itself is out of the list, so its own length is counted here.
            if grows > 0 {
                state.room(content.seen.len() as u64 + grows)?;
            }
            let count = match fate {
                Fate::Whole => bytes.len(),
                Fate::Cut => state.rng.below(bytes.len() as u64 + 1) as usize,
            };
            let written = bytes.get(..count).unwrap_or(bytes);
            put(&mut content.seen, offset, written);
            content.dirty.push((offset, written.to_vec()));
            if fate == Fate::Cut { Err(dead()) } else { Ok(()) }
        })
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.with(|state, content| {
            if state.fate()? == Fate::Cut {
                // What had not come to the platter is still with the kernel.
                return Err(dead());
            }
            if std::mem::take(&mut state.sync_fails) {
                state.interfered = true;
                content.settle(&state.rng);
                if state.rng.below(2) == 0 {
                    content.seen = content.durable.clone();
                }
                return Err(refused("syncing", std::io::ErrorKind::Other));
            }
            if !state.lies {
                content.flush();
            }
            Ok(())
        })
    }

    fn truncate(&self, length: u64) -> Result<(), StoreError> {
        self.with(|state, content| {
            let fate = state.fate()?;
            if fate == Fate::Cut && state.rng.below(2) == 0 {
                return Err(dead());
            }
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            content.flush();
            content.seen.truncate(length);
            content.durable.truncate(length);
            if fate == Fate::Cut { Err(dead()) } else { Ok(()) }
        })
    }
}
