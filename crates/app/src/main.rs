//! The binary `whimbrel`: configuration, composition, and the command line.

mod build;
mod certificate;
mod cli;
mod client;
mod commands;
mod deploy;
mod embedded;
mod endpoint_health;
mod follow;
mod invoker;
mod items;
mod metrics_page;
mod objects;
mod outbox;
mod output;
mod peek;
mod pipes;
mod responses;
mod rooms;
mod screen;
mod streams;
mod traces;
mod watch;

use std::io::Write as _;
use std::process::ExitCode;

/// glibc's allocator took a tenth of the time of a request.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match commands::run(cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // `{:#}` is the whole chain on one line: what is wrong, where, and what to do.
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
