//! The base of runs: what is applied, what is read, and the thread that merges.

use super::cache::Cache;
use super::cursor::Merged;
use super::hash::key_hash;
use super::manifest::Manifest;
use super::merge::Merge;
use super::plan::{Size, plan};
use super::run::{Folder, News, Run};
use super::writer::RunWriter;
use super::{Base, BaseOptions, BaseView};
use crate::StoreError;
use crate::disk::Disk;
use crate::memtable::{Bounds, Entry, above, below};
use bytes::Bytes;
use parking_lot::{Condvar, Mutex, RwLock};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

/// The most that a scan reads of a run at once.
const SCAN_READ: usize = 256 << 10;

/// The base: runs in a folder of their own.
pub struct RunBase {
    shared: Arc<Shared>,
    /// Whether a thread merges, and the thread once there is something to merge.
    has_thread: bool,
    thread: Mutex<Option<JoinHandle<()>>>,
}

struct Shared {
    folder: Arc<Folder>,
    options: BaseOptions,
    state: RwLock<Arc<State>>,
    /// Held while the manifest is written.
    change: Mutex<()>,
    /// Merges that were begun: each but the first is of newer and much smaller runs than the one before, which waits for it.
    merges: Mutex<Vec<Merge>>,
    next: AtomicU64,
    /// Why the manifest could not be written: nobody knows which one stands.
    failed: OnceLock<StoreError>,
    /// Told when a merge has ended or failed, or the base closes.
    merged: Condvar,
}

#[derive(Default)]
struct State {
    position: u64,
    /// The newest first.
    runs: Vec<Arc<Run>>,
}

impl RunBase {
    /// Opens the base on a disk. One that `has_thread` merges by itself; any other merges when it is told to, and in
    /// [`Base::apply`] where it has to.
    pub fn open(disk: Arc<dyn Disk>, options: &BaseOptions, has_thread: bool) -> Result<Self, StoreError> {
        let manifest = Manifest::open(&*disk)?;
        let cache = Cache::new(options.cache_bytes);
        let (news, work) = (Mutex::default(), Condvar::new());
        let folder = Arc::new(Folder { disk, cache, news, work });
        let open = |(id, bytes): &(u64, u64)| Run::open(&folder, *id, *bytes).map(Arc::new);
        let runs = manifest.runs.iter().map(open).collect::<Result<_, _>>()?;
        let state = State { position: manifest.position, runs };
        let shared = Shared {
            folder,
            options: options.clone(),
            state: RwLock::new(Arc::new(state)),
            change: Mutex::default(),
            merges: Mutex::default(),
            next: AtomicU64::new(manifest.next.max(1)),
            failed: OnceLock::new(),
            merged: Condvar::new(),
        };
        Ok(Self { shared: Arc::new(shared), has_thread, thread: Mutex::default() })
    }

    /// Does a piece of what there is to merge: `false` where there is nothing.
    pub fn merge_some(&self) -> Result<bool, StoreError> {
        self.shared.merge_some()
    }

    fn start_thread(&self) -> Result<(), StoreError> {
        let mut thread = self.thread.lock();
        if self.has_thread && thread.is_none() && !self.shared.folder.news.lock().closing {
            let shared = Arc::clone(&self.shared);
            let started =
                std::thread::Builder::new().name("store-merge".to_owned()).spawn(move || shared.tend());
            *thread = Some(started.map_err(StoreError::io("starting the thread store-merge"))?);
        }
        Ok(())
    }

    /// Waits while there are too many runs that nothing merges yet.
    fn wait_for_merges(&self) -> Result<(), StoreError> {
        let shared = &*self.shared;
        loop {
            let mut news = shared.folder.news.lock();
            if news.closing || shared.waiting() < shared.options.most_waiting {
                return Ok(());
            }
            if let Some(error) = &news.failed {
                return Err(error.clone());
            }
            if self.has_thread {
                shared.merged.wait(&mut news);
            } else {
                drop(news);
                shared.merge_some()?;
            }
        }
    }
}

impl Base for RunBase {
    fn applied(&self) -> Result<u64, StoreError> {
        Ok(self.shared.state().position)
    }

    fn apply(&self, entries: &mut dyn Iterator<Item = Entry>, position: u64) -> Result<(), StoreError> {
        self.start_thread()?;
        self.wait_for_merges()?;
        let shared = &*self.shared;
        let is_first = shared.state().runs.is_empty();
        let mut writer = RunWriter::new(&shared.folder, &shared.options, shared.number())?;
        for (key, value) in entries {
            // Where there is nothing, a deletion hides nothing.
            if value.is_some() || !is_first {
                writer.push(&key, value.as_deref())?;
            }
        }
        let run = writer.finish()?.map(Arc::new);
        shared.change(|state| {
            let runs = run.into_iter().chain(state.runs.iter().cloned()).collect();
            State { position, runs }
        })
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let state = self.shared.state();
        if state.runs.is_empty() {
            return Ok(None);
        }
        let hash = key_hash(key);
        for run in &state.runs {
            if let Some(found) = run.get(key, hash)? {
                return Ok(found);
            }
        }
        Ok(None)
    }

    fn view(&self) -> Option<Arc<dyn BaseView>> {
        let state = self.shared.state();
        (!state.runs.is_empty()).then(|| Arc::new(View(state)) as Arc<dyn BaseView>)
    }

    fn close(&self) {
        self.shared.folder.news.lock().closing = true;
        self.shared.folder.work.notify_all();
        self.shared.merged.notify_all();
        if let Some(thread) = self.thread.lock().take() {
            // A thread that panicked has said so on standard error.
            let _ = thread.join();
        }
        self.shared.merges.lock().drain(..).for_each(Merge::give_up);
        self.shared.remove_unneeded();
    }
}

impl Drop for RunBase {
    fn drop(&mut self) {
        self.close();
    }
}

impl Shared {
    fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read())
    }

    fn number(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// How many runs there are that no merge reads yet and that are newer than all that one reads.
    fn waiting(&self) -> usize {
        self.state.read().runs.iter().take_while(|run| !run.is_merged.load(Ordering::Acquire)).count()
    }

    /// Makes a new state the one that stands, once the manifest says so.
    fn change(&self, change: impl FnOnce(&State) -> State) -> Result<(), StoreError> {
        let _change = self.change.lock();
        if let Some(error) = self.failed.get() {
            return Err(error.clone());
        }
        let state = change(&self.state());
        let runs = state.runs.iter().map(|run| (run.id, run.bytes)).collect();
        let manifest = Manifest { position: state.position, next: self.next.load(Ordering::Relaxed), runs };
        if let Err(error) = manifest.write(&*self.folder.disk) {
            // The old one may stand or the new one: the files of both have to stay.
            let _ = self.failed.set(error.clone());
            return Err(error);
        }
        let before = std::mem::replace(&mut *self.state.write(), Arc::new(state));
        let mut news = self.folder.news.lock();
        news.changes += 1;
        news.failed = None;
        drop(news);
        self.folder.work.notify_all();
        drop(before);
        Ok(())
    }

    fn remove_unneeded(&self) {
        let unneeded = std::mem::take(&mut self.folder.news.lock().unneeded);
        for name in unneeded {
            // Where it cannot be removed, the next start does it.
            let _ = self.folder.disk.remove(&name);
        }
    }

    /// Begins a merge where one is due, and does a piece of the newest.
    fn merge_some(&self) -> Result<bool, StoreError> {
        self.remove_unneeded();
        if let Some(error) = self.failed.get() {
            return Err(error.clone());
        }
        let mut merges = self.merges.lock();
        self.begin_merge(&mut merges)?;
        let Some(newest) = merges.last_mut() else { return Ok(false) };
        match newest.step() {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(error) => {
                merges.drain(..).for_each(Merge::give_up);
                return Err(error);
            }
        }
        let Some(done) = merges.pop() else { return Ok(false) };
        let (old, new) = match done.finish() {
            Ok(done) => done,
            Err(error) => {
                merges.drain(..).for_each(Merge::give_up);
                return Err(error);
            }
        };
        self.replace(&old, new)?;
        drop(old);
        self.remove_unneeded();
        Ok(true)
    }

    fn begin_merge(&self, merges: &mut Vec<Merge>) -> Result<(), StoreError> {
        let state = self.state();
        let free: Vec<&Arc<Run>> =
            state.runs.iter().take_while(|run| !run.is_merged.load(Ordering::Acquire)).collect();
        let size = |run: &&Arc<Run>| Size {
            bytes: run.bytes,
            entries: run.footer.entries,
            deletions: run.footer.deletions,
        };
        let sizes: Vec<Size> = free.iter().map(size).collect();
        let Some(range) = plan(&sizes, free.len() == state.runs.len(), &self.options) else { return Ok(()) };
        let chosen: Vec<Arc<Run>> =
            free.get(range.clone()).unwrap_or_default().iter().copied().cloned().collect();
        let bytes: u64 = chosen.iter().map(|run| run.bytes).sum();
        // A merge waits only for one that is much smaller than what is left of it.
        if merges.last().is_some_and(|merge| bytes * 2 > merge.left()) {
            return Ok(());
        }
        let drops_deletions = range.end == state.runs.len();
        merges.push(Merge::begin(&self.folder, &self.options, self.number(), chosen, drops_deletions)?);
        self.tell_who_waits();
        Ok(())
    }

    /// Puts a run in the place of those that it was made of.
    fn replace(&self, old: &[Arc<Run>], new: Option<Run>) -> Result<(), StoreError> {
        let is_old = |run: &Arc<Run>| old.iter().any(|other| other.id == run.id);
        let mut new = new.map(Arc::new);
        self.change(|state| {
            let mut runs = Vec::with_capacity(state.runs.len());
            for run in &state.runs {
                if is_old(run) {
                    runs.extend(new.take());
                } else {
                    runs.push(Arc::clone(run));
                }
            }
            State { position: state.position, runs }
        })?;
        old.iter().for_each(|run| run.forget());
        self.tell_who_waits();
        Ok(())
    }

    fn tell_who_waits(&self) {
        // Under the lock, so that nobody looks before this and waits after it.
        let _news = self.folder.news.lock();
        self.merged.notify_all();
    }

    /// What the thread does.
    fn tend(&self) {
        yield_to_others();
        loop {
            let seen = {
                let news = self.folder.news.lock();
                if news.closing {
                    return;
                }
                news.changes
            };
            match self.merge_some() {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => {
                    // It is tried again when there is a new run.
                    self.folder.news.lock().failed = Some(error);
                    self.merged.notify_all();
                }
            }
            let mut news: parking_lot::MutexGuard<'_, News> = self.folder.news.lock();
            while news.changes == seen && !news.closing {
                self.folder.work.wait(&mut news);
            }
        }
    }
}

/// On a machine with much to do, moving and merging come after whatever someone waits for; where they fall behind, commits wait
/// for them, and then they have the machine.
pub(crate) fn yield_to_others() {
    #[expect(unsafe_code, reason = "std has no call for a thread's priority")]
    // SAFETY: it takes numbers only; 0 is the thread that calls, and where it is refused nothing changes.
    unsafe {
        libc::setpriority(libc::PRIO_PROCESS, 0, 10);
    }
}

struct View(Arc<State>);

impl BaseView for View {
    fn some(
        &self,
        bounds: &Bounds,
        reversed: bool,
        limit: usize,
        bytes: usize,
        into: &mut Vec<Entry>,
    ) -> Result<bool, StoreError> {
        let (near, far) = if reversed { (&bounds.1, &bounds.0) } else { (&bounds.0, &bounds.1) };
        let mut entries = Merged::seek(&self.0.runs, near, reversed, SCAN_READ)?;
        let mut size = 0;
        while let Some((key, value)) = entries.item() {
            if !(if reversed { above(key, far) } else { below(key, far) }) {
                return Ok(false);
            }
            if into.len() == limit || size > bytes {
                return Ok(true);
            }
            if let Some(value) = value {
                size += key.len() + value.len();
                // Copied, so that nobody who keeps a value keeps all that was read with it.
                into.push((Bytes::copy_from_slice(key), Some(Bytes::copy_from_slice(value))));
            }
            entries.advance()?;
        }
        Ok(false)
    }
}
