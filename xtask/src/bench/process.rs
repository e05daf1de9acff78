//! What the process costs before it does anything: start, memory, size.

use super::programs::binary;
use super::server::{Server, build_whimbrel};
use super::{Bound, Found, Row, median};
use anyhow::Result;

const ROUNDS: usize = 11;
/// Issue: ready within 20 ms on an empty folder, idle under 30 MiB, the binary under 40 MiB.
const READY_MS: f64 = 20.0;
const RESIDENT_MIB: f64 = 30.0;
const BINARY_MIB: f64 = 40.0;

pub(crate) fn run() -> Result<Vec<Found>> {
    build_whimbrel()?;
    let (mut ready, mut resident) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let server = Server::whimbrel()?;
        ready.push(server.took.as_secs_f64() * 1e3);
        // Idle, but not untouched.
        super::http::get(server.address, "/_whimbrel/health")?;
        resident.push(server.resident()?);
    }
    let size = std::fs::metadata(binary("whimbrel"))?.len() as f64 / f64::from(1 << 20);
    let limit = |name: &str, unit: &str, ours: f64, limit: f64| {
        let (name, unit) = (name.to_owned(), unit.to_owned());
        Found::Row(Row { name, unit, ours, peer: limit, target: 1.0, bound: Bound::Most })
    };
    Ok(vec![
        limit(
            "ready on an empty folder, from starting the program / 20 ms",
            "ms",
            median(&mut ready),
            READY_MS,
        ),
        limit("idle resident memory / 30 MiB", "MiB", median(&mut resident), RESIDENT_MIB),
        limit("size of the binary / 40 MiB", "MiB", size, BINARY_MIB),
    ])
}
