//! Every figure that the product promises, beside its floor or peer, measured in the same run.
//!
//! `cargo xtask bench [FILTER] [--json]` builds what is measured and runs this. A row is measured in rounds that
//! alternate between the two sides, because machines are noisy; what counts is the ratio of the medians. A row that
//! misses its target says so; it is no failure of the program.

mod compute_rows;
mod gateway_rows;
mod http;
mod process_rows;
mod row;
mod server;
mod store_rows;
mod table_rows;
mod tools;

use anyhow::{Context, Result};
use row::{Row, Sink};
use std::path::PathBuf;

/// A group of rows: a name, and what measures them.
type Group = (&'static str, fn(&Places, &mut Sink) -> Result<()>);

const GROUPS: &[Group] = &[
    ("compute", compute_rows::measure),
    ("gateway", gateway_rows::measure),
    ("process", process_rows::measure),
    ("store", store_rows::measure),
    ("tables", table_rows::measure),
];

/// Where things are.
pub(crate) struct Places {
    /// Where the binaries are that are measured.
    pub(crate) binaries: PathBuf,
    /// Where peers are installed and data lies.
    pub(crate) work: PathBuf,
}

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, address] = args.as_slice()
        && mode == "bare-hyper"
    {
        return gateway_rows::bare_hyper(address);
    }
    let json = args.iter().any(|arg| arg == "--json");
    let filters: Vec<&String> = args.iter().filter(|arg| !arg.starts_with("--")).collect();
    let binaries = std::env::current_exe()?.parent().context("this program lies in no folder")?.to_path_buf();
    let work = binaries.parent().unwrap_or(&binaries).join("bench");
    std::fs::create_dir_all(&work)?;
    let places = Places { binaries, work };
    let mut sink = Sink::new(json);
    for (name, measure) in GROUPS {
        if !filters.is_empty() && !filters.iter().any(|filter| name.contains(filter.as_str())) {
            continue;
        }
        if let Err(error) = measure(&places, &mut sink) {
            sink.row(Row::failed(*name, format!("{error:#}")));
        }
    }
    sink.end();
    Ok(())
}
