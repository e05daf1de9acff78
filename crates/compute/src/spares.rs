//! Spares: interpreters that run before anybody needs them.
//!
//! Most of a cold start is the interpreter's own. A spare has that behind it and waits, in namespaces of its own that hold
//! nothing yet, to be told which function it is for. Then it is put where an environment of that function is put, and
//! told the rest on its socket: folder, handler and variables. What reads its surroundings only when it starts, such as
//! `NODE_OPTIONS` or the loader's search path, comes too late for a spare; who prepares the [`Spec`](crate::Spec) knows
//! which functions need that.
//!
//! A spare that is taken is replaced once the processors have nothing better to do.

use crate::cgroup::Group;
use crate::process::{self, Launch, Started};
use crate::sandbox::{Entrance, Plan};
use crate::starts;
use base::Clock;
use parking_lot::Mutex;
use serde_json::json;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ffi::OsString;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// How long whoever took a spare has the processors before the next one is started.
pub(crate) const REST: Duration = Duration::from_millis(100);
/// How often it is tried to start one on a busy machine before that is done anyway.
const TRIES: u32 = 300;
/// What one may take before it is a function's.
const MEMORY_MB: u32 = 512;

/// The spares of one interpreter.
#[derive(Debug)]
pub struct Spares {
    program: PathBuf,
    arguments: Vec<OsString>,
    variables: Vec<(String, String)>,
    plan: Arc<Plan>,
    wanted: usize,
    ready: Mutex<Vec<Spare>>,
    filling: AtomicBool,
    taken: AtomicU64,
    clock: Clock,
}

/// An interpreter that waits.
#[derive(Debug)]
pub(crate) struct Spare {
    started: Started,
    control: OwnedFd,
    /// After the process, which it must outlive.
    group: Option<Group>,
}

/// What a spare is to become.
pub(crate) struct Role<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) folder: &'a Path,
    pub(crate) handler: &'a str,
    pub(crate) variables: &'a [(String, String)],
    pub(crate) own: &'a [(&'a str, String)],
    pub(crate) memory_mb: u32,
}

/// What starts an interpreter: the program and its arguments.
type Start = (PathBuf, Vec<OsString>);

/// The spares of all interpreters.
#[derive(Debug, Default)]
pub(crate) struct SpareSets(Mutex<BTreeMap<Start, Arc<Spares>>>);

impl SpareSets {
    /// Those of a program that waits on [`process::CONTROL`], `wanted` of them from now on. `None` where there can be none.
    pub(crate) fn of(
        &self,
        program: &Path,
        arguments: Vec<OsString>,
        variables: Vec<(String, String)>,
        wanted: usize,
    ) -> Option<Arc<Spares>> {
        let mut sets = self.0.lock();
        let spares = match sets.entry((program.to_owned(), arguments.clone())) {
            Entry::Occupied(there) => there.into_mut(),
            Entry::Vacant(place) => place.insert(Spares::new(program, arguments, variables, wanted)?),
        };
        spares.fill();
        Some(Arc::clone(spares))
    }
}

impl Spares {
    /// Keeps so many of a program that waits on [`process::CONTROL`]. `None` where environments have no namespaces: what
    /// holds those in cannot be changed later.
    fn new(
        program: &Path,
        arguments: Vec<OsString>,
        variables: Vec<(String, String)>,
        wanted: usize,
    ) -> Option<Arc<Self>> {
        let plan = Arc::new(Plan::bare().ok()?);
        Some(Arc::new(Self {
            program: program.to_owned(),
            arguments,
            variables,
            plan,
            wanted,
            ready: Mutex::default(),
            filling: AtomicBool::new(false),
            taken: AtomicU64::new(0),
            clock: Clock::system(),
        }))
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.ready.lock().len()
    }

    /// How many have become an environment.
    pub fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }

    /// Counts one that has become an environment.
    pub(crate) fn count(&self) {
        self.taken.fetch_add(1, Ordering::Relaxed);
    }

    /// One of them, where there is one; another is started in its place.
    pub(crate) fn take(self: &Arc<Self>) -> Option<Spare> {
        let taken = loop {
            // The oldest is the surest to be past its start.
            let mut ready = self.ready.lock();
            if ready.is_empty() {
                break None;
            }
            let mut spare = ready.remove(0);
            drop(ready);
            if spare.started.process.try_exit().is_none() {
                break Some(spare);
            }
        };
        self.fill();
        taken
    }

    /// Starts those that are missing, in a task of its own.
    pub(crate) fn fill(self: &Arc<Self>) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        if self.ready.lock().len() >= self.wanted || self.filling.swap(true, Ordering::AcqRel) {
            return;
        }
        let spares = Arc::clone(self);
        runtime.spawn(async move {
            while spares.ready.lock().len() < spares.wanted {
                spares.clock.sleep(REST).await;
                let mut tries = TRIES;
                while tries > 0 && starts::processors_are_busy(&spares.clock) {
                    spares.clock.sleep(starts::LOOK_AGAIN).await;
                    tries -= 1;
                }
                let turn = starts::turn().await;
                // A program that cannot be started is told by whoever starts an environment with it.
                let Ok(spare) = turn.run(&spares.clock, async { spares.start() }).await else { break };
                spares.ready.lock().push(spare);
            }
            spares.filling.store(false, Ordering::Release);
        });
    }

    fn start(&self) -> io::Result<Spare> {
        let (ours, theirs) = process::control_pair()?;
        // To move a process into a group later would take milliseconds.
        let group = Group::new(MEMORY_MB);
        let started = process::start(Launch {
            program: &self.program,
            arguments: &self.arguments,
            folder: Path::new("/"),
            variables: &self.variables,
            own: &[],
            entrance: Some(Entrance::New(Arc::clone(&self.plan))),
            doors: group.as_ref().map(Group::doors).unwrap_or_default(),
            control: Some(theirs),
            file_limit: None,
        })?;
        Ok(Spare { started, control: ours, group })
    }
}

impl Spare {
    /// Makes it a function's, with its control group where it has one. On an error it ends.
    pub(crate) fn become_one(self, role: &Role<'_>) -> io::Result<(Started, Option<Group>)> {
        role.plan.furnish(self.started.process.id())?;
        if let Some(group) = &self.group {
            group.resize(role.memory_mb)?;
        }
        let mut variables: BTreeMap<&str, &str> =
            role.variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        variables.extend(role.own.iter().map(|(name, value)| (*name, value.as_str())));
        let message = json!({ "folder": role.folder, "handler": role.handler, "variables": variables });
        process::send(&self.control, message.to_string().as_bytes())?;
        Ok((self.started, self.group))
    }
}
