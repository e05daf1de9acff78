//! Measures the store against what the disk can do at best, interleaved, in one run.
//!
//! `cargo run --release -p whimbrel-store --bin store-bench [--json] [--scale] [FOLDER]`. The folder decides which disk is
//! measured; what is made in it is removed. Each line is a row. `--scale` measures a store of many items instead:
//! `WHIMBREL_BENCH_ITEMS` says how many, five million where it does not. `--sustained` measures that row alone.

mod commits;
mod rows;
mod scale;
mod writers;

use rows::Failure;
use std::path::PathBuf;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let given = |name: &str| arguments.iter().any(|argument| argument == name);
    let parent = arguments.iter().find(|argument| !argument.starts_with("--"));
    let parent = parent.map_or_else(std::env::temp_dir, PathBuf::from);
    if given("--write-until-killed") {
        return scale::write_until_killed(&parent);
    }
    let folder = parent.join(format!("store-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = match (given("--scale"), given("--sustained")) {
        (true, _) => scale::measure(&folder),
        (_, true) => commits::measure_sustained(&folder),
        _ => commits::measure(&folder),
    };
    std::fs::remove_dir_all(&folder)?;
    rows::print(&measured?, given("--json"))
}
