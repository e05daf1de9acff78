//! The store beside the disk that it writes to.

use crate::Places;
use crate::row::{Row, Sink, Target, median};
use anyhow::Result;
use base::Clock;
use std::fs::OpenOptions;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Batch, Store, StoreOptions};

const ROUNDS: usize = 12;
const TURNS: usize = 200;
const WRITERS: usize = 64;
const VALUE: [u8; 512] = [7; 512];

pub(crate) fn measure(places: &Places, sink: &mut Sink) -> Result<()> {
    let folder = tempfile::tempdir_in(&places.work)?;
    let clock = Clock::system();
    // The floor: the same bytes into a file whose blocks are there, synced each time.
    let mut file =
        OpenOptions::new().create(true).write(true).truncate(true).open(folder.path().join("floor"))?;
    file.write_all(&vec![0; 16 << 20])?;
    file.sync_all()?;
    file.seek(SeekFrom::Start(0))?;
    let store = Store::open(&StoreOptions::new(folder.path().join("data")))?;
    let shard = store.shard("bench")?;
    let next = AtomicU64::new(0);
    let put = || -> Result<()> {
        let mut batch = Batch::new();
        batch.put(next.fetch_add(1, Ordering::Relaxed).to_be_bytes().to_vec(), VALUE.to_vec());
        Ok(shard.commit(batch).wait()?)
    };
    let (mut commits, mut syncs, mut alone, mut together) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let (mut mine, mut floor) = (Vec::new(), Vec::new());
        for _ in 0..TURNS {
            let began = clock.monotonic();
            put()?;
            mine.push((clock.monotonic() - began).as_secs_f64() * 1e6);
            let began = clock.monotonic();
            file.write_all(&VALUE)?;
            file.sync_data()?;
            floor.push((clock.monotonic() - began).as_secs_f64() * 1e6);
        }
        let began = clock.monotonic();
        for _ in 0..TURNS {
            put()?;
        }
        let one = TURNS as f64 / (clock.monotonic() - began).as_secs_f64();
        let began = clock.monotonic();
        std::thread::scope(|scope| {
            let writers: Vec<_> =
                (0..WRITERS).map(|_| scope.spawn(|| (0..TURNS).try_for_each(|_| put()))).collect();
            writers.into_iter().try_for_each(|writer| {
                writer.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a writer panicked")))
            })
        })?;
        let many = (WRITERS * TURNS) as f64 / (clock.monotonic() - began).as_secs_f64();
        if round > 0 {
            commits.push(median(&mut mine));
            syncs.push(median(&mut floor));
            alone.push(one);
            together.push(many);
        }
    }
    store.close()?;
    let (commit, sync) = (median(&mut commits), median(&mut syncs));
    let name = "durable commit of 512 bytes, 1 writer, p50";
    sink.row(Row::new(name, "us", commit, ("fdatasync of 512 bytes", sync), Target::AtMost(1.15)));
    let (one, many) = (median(&mut alone), median(&mut together));
    let name = "durable commits a second, 64 writers";
    sink.row(Row::new(name, "/s", many, ("1 writer", one), Target::AtLeast(20.0)));
    Ok(())
}
