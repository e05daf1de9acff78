//! One function environment: its processes, their API, what they print, and the turn that they are in.
//!
//! An environment goes through init, invocations and shutdown. In the init, external extensions start and register, then
//! the runtime starts, and it is ready once the runtime and every extension wait for an event. An invocation ends with the
//! runtime's answer; the environment is free for the next one once all wait again. In the shutdown, the runtime is told by
//! SIGTERM and extensions by an event, and what is left after two seconds is killed.

mod answers;
mod life;
mod poll;
mod template;

use crate::cgroup::Group;
use crate::extensions::Extensions;
use crate::init::{InitReport, Initialization, Phase};
use crate::member::Member;
use crate::output::Output;
use crate::pool::provisioned::Place;
use crate::process::{Exit, Launch};
use crate::runtime_api::{ACCEPTED, Connection};
use crate::sandbox::{Confinement, Entrance, Namespaces, Plan};
use crate::spares::Role;
use crate::storage::Storage;
use crate::telemetry::{Source, Telemetry};
use crate::{Finished, Invocation, Outcome, Restore, Spec};
use base::{Clock, Rng, Timestamp};
use bytes::Bytes;
use std::ffi::CString;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Duration;
use tokio::net::TcpListener;

/// How often a running invocation's memory is looked at.
const MEMORY_TICK: Duration = Duration::from_millis(50);
/// How old a memory reading may be in a report.
const MEMORY_FRESH: Duration = Duration::from_millis(250);

/// A function environment. Dropping it kills its processes.
#[derive(Debug)]
pub(crate) struct Environment {
    spec: Arc<Spec>,
    plan: Option<Arc<Plan>>,
    clock: Clock,
    initialization: Initialization,
    phase: Phase,
    /// Where the API listens.
    address: SocketAddr,
    listener: TcpListener,
    connections: Vec<Connection>,
    /// None until every external extension has registered.
    runtime: Option<Member>,
    /// The external extensions' processes, in the order of their names.
    processes: Vec<Member>,
    extensions: Extensions,
    telemetry: Telemetry,
    namespaces: Option<Arc<Namespaces>>,
    storage: Option<Storage>,
    /// After the processes, which it must outlive.
    group: Option<Group>,
    output: Output,
    /// The connection that waits for the next event.
    waiting: Option<usize>,
    turn: Option<Turn>,
    init_failure: Option<(Bytes, String)>,
    /// When its first process was started.
    began: Duration,
    init: Option<Duration>,
    restore: Option<Restore>,
    /// Inits before this environment's own that failed, and its own where it belongs to an invocation.
    inits: Vec<InitReport>,
    /// What is printed in the init, until somebody takes it.
    init_log: Bytes,
    /// How much of the next invocation's time has been spent on its init.
    spent: Duration,
    memory_kb: u64,
    memory_read_at: Option<Duration>,
    /// An invocation that the runtime never took.
    untaken: Option<Invocation>,
    /// The connection whose answer the runtime has not been thanked for.
    unacknowledged: Option<usize>,
    shutting_down: bool,
    /// Its place among the provisioned ones; after the processes, so that another is started once they are gone.
    pub(crate) place: Option<Place>,
    /// Whether it has run an invocation or lain idle, so that it may have ended since.
    pub(crate) rested: bool,
    /// When it was last put to rest, for the pool.
    pub(crate) idle_since: Duration,
    /// The worker whose reactor it is registered with.
    pub(crate) home: usize,
}

/// An invocation in this environment.
#[derive(Debug)]
struct Turn {
    invocation: Invocation,
    deadline: Timestamp,
    delivered: bool,
}

/// Why polling for an answer came to an end.
#[derive(Debug, PartialEq)]
enum Event {
    /// All are ready for an event.
    Ready,
    InitFailed,
    Finished(Outcome),
    Exited(Exit),
    /// An extension has ended.
    ExtensionExited(Outcome),
    NotStarted(String),
}

impl Environment {
    /// Starts the first processes; [`Environment::initialize`] sees them through their init.
    pub(crate) fn start(
        spec: Arc<Spec>,
        plan: Option<Arc<Plan>>,
        clock: Clock,
        home: usize,
        initialization: Initialization,
        phase: Phase,
    ) -> io::Result<Self> {
        let mut environment = Self::empty(spec, plan, clock, home, initialization, phase)?;
        if environment.extensions.is_empty() {
            environment.start_runtime()?;
        }
        Ok(environment)
    }

    /// An environment without a process.
    pub(crate) fn empty(
        spec: Arc<Spec>,
        plan: Option<Arc<Plan>>,
        clock: Clock,
        home: usize,
        initialization: Initialization,
        phase: Phase,
    ) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let storage = match (&plan, &spec.temporary) {
            (None, Some(root)) => Some(Storage::below(root, spec.storage_mb)?),
            _ => None,
        };
        let named = spec.extensions.iter().map(|program| (file_name(program), Rng::system().uuid()));
        let extensions = Extensions::new(named);
        let mut environment = Self {
            plan,
            initialization,
            phase,
            address,
            listener: TcpListener::from_std(listener)?,
            connections: Vec::new(),
            runtime: None,
            processes: Vec::new(),
            extensions,
            telemetry: Telemetry::new(clock.clone()),
            namespaces: None,
            storage,
            group: None,
            output: Output::default(),
            waiting: None,
            turn: None,
            init_failure: None,
            began: clock.monotonic(),
            init: None,
            restore: None,
            inits: Vec::new(),
            init_log: Bytes::new(),
            spent: Duration::ZERO,
            memory_kb: 0,
            memory_read_at: None,
            untaken: None,
            unacknowledged: None,
            shutting_down: false,
            place: None,
            rested: false,
            idle_since: Duration::ZERO,
            home,
            spec,
            clock,
        };
        environment.tell_init_start();
        Ok(environment)
    }

    fn start_runtime(&mut self) -> io::Result<()> {
        if self.take_spare().is_none() {
            let spec = Arc::clone(&self.spec);
            self.runtime = Some(self.start_process(&spec.program, &spec.arguments, Source::Function)?);
        }
        Ok(())
    }

    /// Has a spare become its runtime; `None` where there is none, or it does not work out.
    fn take_spare(&mut self) -> Option<()> {
        let (spares, plan) = (self.spec.spares.as_ref()?, self.plan.as_ref()?);
        let spare = spares.take()?;
        let role = Role {
            plan,
            folder: &self.spec.folder,
            handler: &self.spec.handler,
            variables: &self.spec.variables,
            own: &self.own_variables(),
            memory_mb: self.spec.memory_mb,
        };
        let (started, group) = spare.become_one(&role).ok()?;
        let member = Member::adopt(started).ok()?;
        spares.count();
        self.adopt(member, group);
        Some(())
    }

    /// The variables of this one environment.
    fn own_variables(&self) -> Vec<(&'static str, String)> {
        let mut own = vec![
            ("AWS_LAMBDA_RUNTIME_API", self.address.to_string()),
            ("AWS_LAMBDA_INITIALIZATION_TYPE", self.initialization.as_str().to_owned()),
        ];
        if self.plan.is_some() {
            own.push(("TMPDIR", "/tmp".to_owned()));
        } else if let Some(storage) = &self.storage {
            own.push(("TMPDIR", storage.folder().display().to_string()));
        }
        own
    }

    /// Starts one process; the first makes the namespaces, and those after it join them.
    fn start_process(
        &mut self,
        program: &Path,
        arguments: &[std::ffi::OsString],
        source: Source,
    ) -> io::Result<Member> {
        let entrance = match (&self.plan, &self.namespaces) {
            (Some(plan), Some(namespaces)) => Some(Entrance::Join(Arc::clone(plan), Arc::clone(namespaces))),
            (Some(plan), None) => Some(Entrance::New(Arc::clone(plan))),
            (None, _) => self.confinement()?,
        };
        let own = self.own_variables();
        let doors = self.doors();
        let member = Member::start(
            Launch {
                program,
                arguments,
                folder: &self.spec.folder,
                variables: &self.spec.variables,
                own: &own,
                entrance,
                control: None,
                doors,
                file_limit: self.storage.as_ref().map(|_| u64::from(self.spec.storage_mb) << 20),
            },
            source,
            self.extensions.is_empty(),
        )?;
        if self.plan.is_some() && self.namespaces.is_none() && !self.extensions.is_empty() {
            // A process that has ended already has none to share; its end is told by what waits for it.
            self.namespaces = match Namespaces::of(member.process().id()) {
                Ok(namespaces) => Some(Arc::new(namespaces)),
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => None,
                Err(cause) => return Err(cause),
            };
        }
        Ok(member)
    }

    /// The rules on files, where there are no namespaces.
    fn confinement(&self) -> io::Result<Option<Entrance>> {
        let writable = self.storage.as_ref().map(Storage::folder);
        let territory = self.spec.territory.as_ref();
        let confinement = territory.map(|territory| Confinement::new(territory, writable)).transpose()?;
        Ok(confinement.map(|confinement| Entrance::Confined(Arc::new(confinement))))
    }

    /// The doors of its control group.
    fn doors(&mut self) -> Vec<CString> {
        self.group().map(Group::doors).unwrap_or_default()
    }

    /// Its control group, made when it is first asked for.
    fn group(&mut self) -> Option<&Group> {
        if self.group.is_none() {
            self.group = Group::new(self.spec.memory_mb);
        }
        self.group.as_ref()
    }

    /// Registers everything with the reactor of the worker that this is called on.
    pub(crate) fn rehome(mut self, home: usize) -> io::Result<Self> {
        self.runtime = self.runtime.map(Member::rehome).transpose()?;
        self.processes = self.processes.into_iter().map(Member::rehome).collect::<io::Result<_>>()?;
        self.listener = TcpListener::from_std(self.listener.into_std()?)?;
        self.connections = self.connections.into_iter().map(Connection::rehome).collect::<io::Result<_>>()?;
        self.home = home;
        Ok(self)
    }

    /// The environment on the thread whose home is `here`, which is the one that asks.
    pub(crate) fn at_home(self, here: usize) -> Option<Self> {
        if self.home == here { Some(self) } else { self.rehome(here).ok() }
    }

    /// Whether all of its processes are still there.
    pub(crate) fn is_alive(&mut self) -> bool {
        let is_there = self.runtime.is_some();
        let mut members = self.runtime.iter_mut().chain(&mut self.processes);
        is_there && members.all(|member| member.try_exit().is_none())
    }

    /// Whether it is kept for invocations to come.
    pub(crate) fn is_provisioned(&self) -> bool {
        self.place.is_some()
    }

    /// The same without its place, which somebody else has taken back.
    pub(crate) fn without_place(mut self) -> Self {
        if let Some(place) = self.place.take() {
            place.give_up();
        }
        self
    }

    /// Forgets its init, which has been told and belongs to no invocation.
    pub(crate) fn forget_init(&mut self) {
        self.init = None;
        self.init_log = Bytes::new();
    }

    /// Whether it may serve another invocation: its temporary files are within their limit.
    pub(crate) fn is_fit(&self) -> bool {
        self.storage.as_ref().is_none_or(|storage| !storage.is_over())
    }

    /// Whether it has extensions, so that it is not free when the runtime has answered.
    pub(crate) fn has_extensions(&self) -> bool {
        !self.extensions.is_empty()
    }

    /// Puts the failed inits of environments before this one into its first invocation's report.
    pub(crate) fn follows(&mut self, failed: Vec<InitReport>, spent: Duration) {
        self.inits.splice(..0, failed);
        self.spent = spent;
        if !spent.is_zero() {
            // Its init was a part of the invocation, and is told as that.
            self.init = None;
        }
    }

    /// Tells the runtime that its answer has arrived, upon which it asks for the next event. This wakes its process, which
    /// may well take the processor from us, so whoever awaits the answer is told before.
    pub(crate) fn acknowledge(&mut self) {
        if let Some(connection) = self.unacknowledged.take() {
            // What cannot be written at once is written when the connection is next looked at.
            self.reply(&mut Context::from_waker(Waker::noop()), connection, ACCEPTED);
        }
    }

    /// The last invocation, where the process ended without having taken it: another environment may.
    pub(crate) fn take_untaken(&mut self) -> Option<Invocation> {
        self.untaken.take()
    }

    /// What there is to say about an invocation that ends now.
    pub(crate) fn finished(&mut self, request_id: String, outcome: Outcome, duration: Duration) -> Finished {
        self.drain_output();
        let (log, log_dropped) = self.output.take();
        Finished {
            request_id,
            outcome,
            ended: self.clock.now(),
            inits: std::mem::take(&mut self.inits),
            init_log: std::mem::take(&mut self.init_log),
            log,
            log_dropped,
            init: self.init.take(),
            restore: self.restore.take(),
            duration,
            memory_used_mb: u32::try_from(self.memory_kb.div_ceil(1024)).unwrap_or(u32::MAX),
            spilled: false,
            provisioned: None,
        }
    }

    fn signal_runtime(&self, signal: i32) {
        if let Some(runtime) = &self.runtime {
            runtime.process().signal(signal);
        }
    }

    /// A kill that we did not send is the kernel's, which kills for memory.
    fn exited(&self, exit: Exit) -> Outcome {
        let near_ceiling = self.memory_kb >= u64::from(self.spec.memory_mb) * 1024;
        let by_kernel = || near_ceiling || self.group.as_ref().is_some_and(Group::ran_out_of_memory);
        if exit == Exit::Signal(libc::SIGKILL) && by_kernel() {
            Outcome::OutOfMemory
        } else {
            Outcome::Exited(exit)
        }
    }

    fn memory_is_stale(&self) -> bool {
        let now = self.clock.monotonic();
        self.memory_read_at.is_none_or(|at| now.saturating_sub(at) > MEMORY_FRESH)
    }

    fn read_memory(&mut self) -> u64 {
        self.memory_read_at = Some(self.clock.monotonic());
        let read = self.runtime.as_ref().and_then(|runtime| runtime.process().memory_kb());
        let (now, most) = read.unwrap_or_default();
        self.memory_kb = self.memory_kb.max(most);
        now
    }

    fn is_over_memory(&mut self) -> bool {
        self.read_memory() > u64::from(self.spec.memory_mb) * 1024
    }
}

fn file_name(program: &Path) -> String {
    program.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
