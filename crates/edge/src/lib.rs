//! The front door: listeners, the request pipeline, routing, and the record of where the time went.
//!
//! One worker thread a core, each with its own listener on the shared port, so that a request is served by
//! the core that accepted it. The pipeline is a list of steps in `pipeline.rs` that reads from top to
//! bottom. `edge` knows sockets and HTTP; it knows no service's rules: those sit behind [`Door`]s that the
//! app hands in.

mod body;
mod datagrams;
mod door;
mod function_urls;
mod gateways;
mod health;
mod latency;
mod listen;
mod operations;
mod options;
mod pipeline;
mod reply;
mod server;
mod target;
mod trace;
mod worker;

pub use body::{Body, BodyError, BoxError, read_body};
pub use datagrams::Datagrams;
pub use door::{
    Arrived, Door, Doors, ExecuteApiDoor, FunctionUrlDoor, LocalFuture, Page, Pages, Reply, WorkerHook,
};
pub use function_urls::FunctionsDoor;
pub use gateways::{HttpApiDoor, RestApiDoor};
pub use listen::BindError;
pub use operations::{OperationsDoor, OwnOperation};
pub use options::{EdgeOptions, HttpLimits};
pub use server::Server;
pub use trace::TraceId;
