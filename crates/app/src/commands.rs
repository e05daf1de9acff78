//! One command, one file; the flat list of them is the match in [`run`].

mod completions;
mod demo;
mod events;
mod load;
mod logs;
mod outbox;
mod queue;
mod serve;
mod status;
mod table;
mod up;

use crate::cli::{Cli, Command};
use anyhow::Result;

/// Runs the command that was asked for.
pub(crate) fn run(cli: Cli) -> Result<()> {
    match cli.command {
        Command::Completions(args) => completions::run(&args),
        Command::Demo(args) => demo::run(&args),
        Command::Events(args) => client_runtime()?.block_on(events::run(&args)),
        Command::Load(args) => load::run(&args),
        Command::Logs(args) => client_runtime()?.block_on(logs::run(&args)),
        Command::Outbox(args) => client_runtime()?.block_on(outbox::run(&args)),
        Command::Queue { command } => client_runtime()?.block_on(queue::run(&command)),
        Command::Serve(args) => serve::run(&args),
        Command::Status(args) => client_runtime()?.block_on(status::run(&args)),
        Command::Table { command } => client_runtime()?.block_on(table::run(&command)),
        Command::Up(args) => up::run(&args),
    }
}

/// The runtime of commands that only talk to a server.
fn client_runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}
