//! Durable commits and reads of what was just written, beside what the disk can do at best.

use crate::rows::{Failure, Row, key, median, middle};
use crate::writers::{rate, wait};
use base::{Clock, Patience};
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::time::Duration;
use store::{Batch, Committed, Shard, Store, StoreError, StoreOptions};

const ROUNDS: usize = 12;
/// Commits of one writer in a round, and syncs of the floor.
const TURNS: usize = 250;
/// Commits of many writers in a round.
const MANY_TURNS: usize = 12_000;
const WRITERS: usize = 64;
const VALUE: usize = 512;
const BATCH: usize = 16;
/// What the log writes for one put of 512 bytes besides the heads of frame and commit: operation head, shard, key, value.
const PUT: usize = 8 + 4 + 16 + VALUE;
/// What it writes for a commit of one put: frame and commit heads too.
const FRAME: usize = 24 + 12 + PUT;
/// Batches of many writers in a round.
const MANY_BATCHES: usize = 1_280;

/// Batches of many writers one after another, about a gigabyte: so much that most of it is merged in the base more than once.
const SUSTAINED_BATCHES: usize = 115_200;

/// A file whose blocks are all there, as the log's are, written from its beginning again and again.
struct Floor {
    file: File,
    offset: usize,
}

impl Floor {
    const LENGTH: usize = 16 << 20;

    fn new(path: &Path) -> Result<Self, Failure> {
        let file = OpenOptions::new().create(true).truncate(true).write(true).open(path)?;
        file.write_all_at(&vec![0; Self::LENGTH], 0)?;
        file.sync_all()?;
        Ok(Self { file, offset: 0 })
    }

    /// Appends bytes and syncs them; how long that took.
    fn append(&mut self, clock: &Clock, bytes: &[u8]) -> Result<Duration, Failure> {
        if self.offset + bytes.len() > Self::LENGTH {
            self.offset = 0;
        }
        let began = clock.monotonic();
        self.file.write_all_at(bytes, self.offset as u64)?;
        self.file.sync_data()?;
        self.offset += bytes.len();
        Ok(clock.monotonic().saturating_sub(began))
    }
}

#[derive(Default)]
struct Times {
    syncs: Vec<Duration>,
    commits: Vec<Duration>,
    batches: Vec<Duration>,
    reads: Vec<Duration>,
    one_rate: Vec<f64>,
    many_rate: Vec<f64>,
    increments: Vec<f64>,
    /// Bytes a second that reach the log, by many writers of batches; and those of the raw log.
    batched: Vec<f64>,
    raw: Vec<f64>,
}

pub(crate) fn measure(folder: &Path) -> Result<Vec<Row>, Failure> {
    let clock = Clock::system();
    let mut floor = Floor::new(&folder.join("floor"))?;
    let store = Store::open(&StoreOptions::new(folder.join("data")))?;
    let shard = store.shard("us-east-1/bench")?;
    let mut times = Times::default();
    let (mut next, mut patience) = (0u64, Patience::default());
    for round in 0..=ROUNDS {
        if round == 1 {
            // The first round warms caches.
            times = Times::default();
        }
        for _ in 0..TURNS {
            times.syncs.push(floor.append(&clock, &[7; FRAME])?);
        }
        for _ in 0..TURNS {
            let began = clock.monotonic();
            wait(&clock, &mut patience, shard.commit(puts(&mut next, 1)))?;
            times.commits.push(clock.monotonic().saturating_sub(began));
        }
        for _ in 0..TURNS {
            let began = clock.monotonic();
            wait(&clock, &mut patience, shard.commit(puts(&mut next, BATCH)))?;
            times.batches.push(clock.monotonic().saturating_sub(began));
        }
        times.one_rate.push(rate(&clock, 1, TURNS, || shard.commit(puts(&mut next, 1)))?);
        times.many_rate.push(rate(&clock, WRITERS, MANY_TURNS, || shard.commit(puts(&mut next, 1)))?);
        times.increments.push(rate(&clock, WRITERS, MANY_TURNS, || increment(&shard))?);
        let batches = rate(&clock, WRITERS, MANY_BATCHES, || shard.commit(puts(&mut next, BATCH)))?;
        times.batched.push(batches * (BATCH * PUT) as f64 / 1e6);
        times.raw.push(raw(&clock, &mut floor, MANY_BATCHES / WRITERS)?);
        for turn in 0..TURNS as u64 {
            let began = clock.monotonic();
            shard.get(&key(next - 1 - turn))?;
            times.reads.push(clock.monotonic().saturating_sub(began));
        }
    }
    let counted = shard.get(COUNTER)?.map_or(0, |bytes| number(&bytes));
    if counted != ((ROUNDS + 1) * MANY_TURNS) as u64 {
        return Err(format!("increments were lost: {counted} are left").into());
    }
    store.close()?;
    drop((shard, store));
    let mut rows = rows(times);
    rows.push(sustained(&clock, folder, &mut floor)?);
    Ok(rows)
}

/// The last row alone.
pub(crate) fn measure_sustained(folder: &Path) -> Result<Vec<Row>, Failure> {
    let mut floor = Floor::new(&folder.join("floor"))?;
    Ok(vec![sustained(&Clock::system(), folder, &mut floor)?])
}

/// Megabytes a second of a raw log that is synced for each group of writers.
fn raw(clock: &Clock, floor: &mut Floor, groups: usize) -> Result<f64, Failure> {
    let group = vec![7; WRITERS * BATCH * PUT];
    let began = clock.monotonic();
    for _ in 0..groups {
        floor.append(clock, &group)?;
    }
    let took = clock.monotonic().saturating_sub(began).as_secs_f64();
    Ok((groups * group.len()) as f64 / 1e6 / took)
}

/// A gigabyte through log and base, beside one through the raw log alone.
fn sustained(clock: &Clock, folder: &Path, floor: &mut Floor) -> Result<Row, Failure> {
    let raw_rate = raw(clock, floor, SUSTAINED_BATCHES / WRITERS)?;
    let store = Store::open(&StoreOptions::new(folder.join("sustained")))?;
    let shard = store.shard("us-east-1/bench")?;
    let mut next = 0u64;
    let batches = rate(clock, WRITERS, SUSTAINED_BATCHES, || shard.commit(puts(&mut next, BATCH)))?;
    store.close()?;
    Ok(Row {
        name: "a gigabyte in batches of 16 by 64 writers, merged as it comes / the raw log alone".to_owned(),
        unit: "MB/s",
        ours: batches * (BATCH * PUT) as f64 / 1e6,
        peer: raw_rate,
        target: 0.3,
        bound: "least",
    })
}

fn rows(mut times: Times) -> Vec<Row> {
    let sync = median(&mut times.syncs);
    let row = |name: &str, unit, ours, peer, target, bound| Row {
        name: name.to_owned(),
        unit,
        ours,
        peer,
        target,
        bound,
    };
    vec![
        row(
            "commit of one 512-byte put / fdatasync of the same bytes",
            "us",
            median(&mut times.commits),
            sync,
            1.15,
            "most",
        ),
        row(
            "commit of 16 puts of 512 bytes / fdatasync of the bytes of one",
            "us",
            median(&mut times.batches),
            sync,
            1.5,
            "most",
        ),
        row(
            "batches of 16 by 64 writers / a raw preallocated log synced for each 64",
            "MB/s",
            middle(&mut times.batched),
            middle(&mut times.raw),
            0.7,
            "least",
        ),
        row(
            "increments of one key by 64 writers, none lost / commits of 64 writers",
            "1/s",
            middle(&mut times.increments),
            middle(&mut times.many_rate),
            0.9,
            "least",
        ),
        row(
            "commits of 64 writers / of one",
            "1/s",
            middle(&mut times.many_rate),
            middle(&mut times.one_rate),
            20.0,
            "least",
        ),
        row("point read of a recent key / the aim of 5 us", "us", median(&mut times.reads), 5.0, 1.0, "most"),
    ]
}

const COUNTER: &[u8] = b"counter";

/// The counter stands at the beginning of a value as long as the other commits write.
fn number(bytes: &[u8]) -> u64 {
    bytes.first_chunk().map_or(0, |first| u64::from_be_bytes(*first))
}

/// Reads, adds one and writes, as one transaction.
fn increment(shard: &Shard) -> Committed<'_, (), StoreError> {
    shard.transact(|txn| {
        let next = txn.get(COUNTER)?.map_or(0, |bytes| number(&bytes)) + 1;
        let mut value = vec![7; VALUE];
        value[..8].copy_from_slice(&next.to_be_bytes());
        txn.put(COUNTER, value);
        Ok(())
    })
}

fn puts(next: &mut u64, count: usize) -> Batch {
    let mut batch = Batch::new();
    for _ in 0..count {
        batch.put(key(*next).to_vec(), vec![*next as u8; VALUE]);
        *next += 1;
    }
    batch
}
