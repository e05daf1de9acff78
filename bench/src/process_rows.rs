//! The process itself: how soon it is ready, what it holds when idle, how large it is.

use crate::Places;
use crate::row::{Row, Sink, Target, median};
use crate::server::{Server, free_port};
use anyhow::{Context, Result};
use base::Clock;
use std::process::Command;

const STARTS: usize = 15;

pub(crate) fn measure(places: &Places, sink: &mut Sink) -> Result<()> {
    let program = places.binaries.join("whimbrel");
    let clock = Clock::system();
    let (mut ready, mut resident) = (Vec::new(), 0.0);
    for _ in 0..STARTS {
        let folder = tempfile::tempdir_in(&places.work)?;
        let port = free_port()?;
        let began = clock.monotonic();
        let mut serve = Command::new(&program);
        serve.args(["serve", "--port", &port.to_string(), "--data"]).arg(folder.path().join("data"));
        let server = Server::start(&mut serve, port)?;
        ready.push((clock.monotonic() - began).as_secs_f64() * 1e3);
        resident = resident_mib(server.pid())?;
    }
    let ready = median(&mut ready);
    sink.row(Row::new(
        "spawn to first accept, empty folder, p50",
        "ms",
        ready,
        ("limit", 20.0),
        Target::AtMost(1.0),
    ));
    sink.row(Row::new("resident when idle", "MiB", resident, ("limit", 30.0), Target::AtMost(1.0)));
    let size = std::fs::metadata(&program)?.len() as f64 / f64::from(1 << 20);
    sink.row(Row::new("size of the binary", "MiB", size, ("limit", 40.0), Target::AtMost(1.0)));
    Ok(())
}

fn resident_mib(pid: u32) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib: f64 = line.and_then(|line| line.split_whitespace().next()?.parse().ok()).context("no VmRSS")?;
    Ok(kib / 1024.0)
}
