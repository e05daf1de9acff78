//! HTTP API to a warm Rust function and back, beside nginx in front of a bare server.

use super::Found;
use anyhow::Result;

pub(crate) fn run() -> Result<Vec<Found>> {
    let name = "HTTP API to a warm Rust function / nginx to a bare hyper server";
    Ok(vec![Found::Skipped { name, why: "this row is not built yet".to_owned() }])
}
