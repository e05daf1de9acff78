//! Function environments: processes that speak the Lambda Runtime API, and pools of them.
//!
//! An [`Environment`](environment::Environment) owns one process group, the Runtime API's socket for it and the
//! pipe that its output comes through. It has no task of its own: all of its input and output is done by the
//! future that invokes it, so a warm turn crosses neither a thread nor a task, and an environment that nobody
//! invokes is as good as frozen. A [`Pool`] keeps the environments of one function version, a list a core.
//!
//! This crate knows nothing of the Lambda service. It is handed a [`Spec`]: a command, a folder, variables and
//! limits. What it never does: retry an invocation, store anything, or decide who may call.
//!
//! Isolation is what a process group, resource limits and a parent-death signal give: functions of one tenant.

mod environment;
mod invocation;
mod output;
mod pool;
mod process;
mod runtime_api;
mod runtimes;
mod spec;
mod starts;
mod streaming;

pub use invocation::{Finished, Invocation, Outcome};
pub use pool::{Concurrency, Pool, PoolError};
pub use process::Exit;
pub use runtimes::{Family, Function, Progress, RuntimeError, Runtimes};
pub use spec::Spec;
pub use streaming::{AnswerSink, AnswerStream, answer_stream};
