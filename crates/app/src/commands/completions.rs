//! `whimbrel completions`.

use crate::cli::{Cli, Completions};
use anyhow::Result;
use clap::CommandFactory as _;

pub(crate) fn run(args: &Completions) -> Result<()> {
    clap_complete::generate(args.shell, &mut Cli::command(), "whimbrel", &mut std::io::stdout());
    Ok(())
}
