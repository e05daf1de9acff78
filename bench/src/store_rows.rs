//! The store beside the disk that it writes to.

use crate::Places;
use crate::http::runtime;
use crate::row::{Row, Sink, Target, median};
use anyhow::Result;
use base::Clock;
use std::fs::OpenOptions;
use std::future::Future;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
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
    let put = || {
        let mut batch = Batch::new();
        batch.put(next.fetch_add(1, Ordering::Relaxed).to_be_bytes().to_vec(), VALUE.to_vec());
        shard.commit(batch)
    };
    let runtime = runtime()?;
    let (mut commits, mut syncs, mut alone, mut together) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let (mut mine, mut floor) = (Vec::new(), Vec::new());
        for _ in 0..TURNS {
            let began = clock.monotonic();
            put().wait()?;
            mine.push((clock.monotonic() - began).as_secs_f64() * 1e6);
            let began = clock.monotonic();
            file.write_all(&VALUE)?;
            file.sync_data()?;
            floor.push((clock.monotonic() - began).as_secs_f64() * 1e6);
        }
        let began = clock.monotonic();
        for _ in 0..TURNS {
            put().wait()?;
        }
        let one = TURNS as f64 / (clock.monotonic() - began).as_secs_f64();
        let began = clock.monotonic();
        runtime.block_on(async {
            let writer = async || -> Result<()> {
                for _ in 0..TURNS {
                    put().await?;
                }
                Ok(())
            };
            let mut writers: Vec<_> = (0..WRITERS).map(|_| Box::pin(writer())).collect();
            all(&mut writers).await
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
    let name = "durable commits a second, 64 writers on a worker";
    sink.row(Row::new(name, "/s", many, ("1 writer", one), Target::AtLeast(20.0)));
    Ok(())
}

/// Waits for all of them at once, as tasks of one worker.
async fn all(writers: &mut Vec<std::pin::Pin<Box<impl Future<Output = Result<()>>>>>) -> Result<()> {
    std::future::poll_fn(|context| {
        let mut failed = None;
        writers.retain_mut(|writer| match writer.as_mut().poll(context) {
            Poll::Ready(Ok(())) => false,
            Poll::Ready(Err(error)) => {
                failed = Some(error);
                false
            }
            Poll::Pending => true,
        });
        match failed {
            Some(error) => Poll::Ready(Err(error)),
            None if writers.is_empty() => Poll::Ready(Ok(())),
            None => Poll::Pending,
        }
    })
    .await
}
