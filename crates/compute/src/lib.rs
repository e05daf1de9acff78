//! Function environments: processes that speak the Lambda Runtime API, and pools of them.
//!
//! An [`Environment`](environment::Environment) owns the runtime's process and those of its extensions, the socket of the
//! Runtime API and the pipes that output comes through. It has no task of its own: all of its input and output is done by
//! the future that invokes it, so a warm turn crosses neither a thread nor a task, and an environment that nobody
//! invokes is as good as frozen. A [`Pool`] keeps the environments of one function version, a list a core.
//!
//! This crate knows nothing of the Lambda service. It is handed a [`Spec`]: a command, a folder, variables and
//! limits. What it never does: retry an invocation, store anything, or decide who may call.
//!
//! Isolation is what the kernel's namespaces, filters and Landlock give, where it gives them ([`Isolation`]); Landlock alone
//! ([`Territory`]), a process group, resource limits and a parent-death signal where it does not: functions of one tenant.

mod cgroup;
mod environment;
mod extensions;
mod init;
mod invocation;
mod member;
mod output;
mod pool;
mod process;
mod runtime_api;
mod runtimes;
mod sandbox;
mod snapshot;
mod spares;
mod spec;
mod starts;
mod storage;
mod streaming;
mod telemetry;

pub use cgroup::{Means, hold_to_sizes};
pub use init::{InitFailure, InitReport, Initialization, Phase};
pub use invocation::{Finished, Invocation, Outcome, Restore};
pub use pool::{Concurrency, OnInit, Pool, PoolError, Provision, Use};
pub use process::Exit;
pub use runtimes::{Family, Function, Progress, RuntimeError, Runtimes};
pub use sandbox::{Isolation, Territory, isolates};
pub use spares::Spares;
pub use spec::Spec;
pub use streaming::{AnswerSink, AnswerStream, answer_stream};
