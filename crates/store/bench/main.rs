//! Measures durable commits against what the disk can do at best, interleaved, in one run.
//!
//! `cargo run --release -p whimbrel-store --bin store-bench [--json] [FOLDER]`. The folder decides which disk is measured; what
//! is made in it is removed. Each line is a row.

use base::Clock;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use store::{Batch, Committed, Shard, Store, StoreError, StoreOptions};

const ROUNDS: usize = 12;
/// Commits of one writer in a round, and syncs of the floor.
const TURNS: usize = 250;
/// Commits of many writers in a round.
const MANY_TURNS: usize = 12_000;
const WRITERS: usize = 64;
const VALUE: usize = 512;
/// What the log writes for one put of 512 bytes: frame, commit and operation heads, shard, key, value, padding.
const FRAME: usize = 24 + 12 + 8 + 4 + 16 + VALUE;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = arguments.iter().any(|argument| argument == "--json");
    let parent = arguments.iter().find(|argument| !argument.starts_with("--"));
    let parent = parent.map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = parent.join(format!("store-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let outcome = measure(&folder, json);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn measure(folder: &Path, json: bool) -> Result<(), Failure> {
    let clock = Clock::system();
    let floor = floor_file(&folder.join("floor"))?;
    let store = Store::open(&StoreOptions::new(folder.join("data")))?;
    let shard = store.shard("us-east-1/bench")?;
    let (mut syncs, mut commits, mut one_rate, mut many_rate) = (vec![], vec![], vec![], vec![]);
    let mut reads = vec![];
    let mut next = 0u64;
    for round in 0..ROUNDS {
        for turn in 0..TURNS {
            let offset = ((round * TURNS + turn) * FRAME) as u64;
            let began = clock.monotonic();
            floor.write_all_at(&[7; FRAME], offset)?;
            floor.sync_data()?;
            syncs.push(clock.monotonic().saturating_sub(began));
        }
        for _ in 0..TURNS {
            let began = clock.monotonic();
            shard.commit(put(&mut next)).wait()?;
            commits.push(clock.monotonic().saturating_sub(began));
        }
        one_rate.push(rate(&clock, &shard, 1, TURNS, &mut next)?);
        many_rate.push(rate(&clock, &shard, WRITERS, MANY_TURNS, &mut next)?);
        for turn in 0..TURNS as u64 {
            let began = clock.monotonic();
            shard.get(&key(next - 1 - turn))?;
            reads.push(clock.monotonic().saturating_sub(began));
        }
        if round == 0 {
            // The first round warms caches.
            [&mut syncs, &mut commits, &mut reads].into_iter().for_each(Vec::clear);
            [&mut one_rate, &mut many_rate].into_iter().for_each(Vec::clear);
        }
    }
    store.close()?;
    let rows = [
        (
            "commit of one 512-byte put / fdatasync of the same bytes",
            "us",
            median(&mut commits),
            median(&mut syncs),
            1.15,
            "most",
        ),
        (
            "commits of 64 writers / of one",
            "1/s",
            middle(&mut many_rate),
            middle(&mut one_rate),
            20.0,
            "least",
        ),
        ("point read of a recent key / the aim of 5 us", "us", median(&mut reads), 5.0, 1.0, "most"),
    ];
    let mut out = std::io::stdout().lock();
    for (name, unit, ours, peer, target, bound) in rows {
        let ratio = ours / peer;
        if json {
            writeln!(
                out,
                r#"{{"row":"{name}","unit":"{unit}","ours":{ours:.3},"peer":{peer:.3},"ratio":{ratio:.4},"target":{target},"bound":"{bound}"}}"#
            )?;
        } else {
            writeln!(out, "{name}: {ours:.1} {unit} / {peer:.1} {unit} = {ratio:.2} (at {bound} {target})")?;
        }
    }
    Ok(())
}

/// A file whose blocks are all there, as the log's are.
fn floor_file(path: &Path) -> Result<File, Failure> {
    let file = OpenOptions::new().create(true).truncate(true).write(true).open(path)?;
    let length = FRAME * TURNS * ROUNDS + FRAME;
    file.write_all_at(&vec![0; length], 0)?;
    file.sync_all()?;
    Ok(file)
}

fn key(number: u64) -> [u8; 16] {
    let mut key = [0; 16];
    // Keys are spread, as hashed keys of a table are.
    key[..8].copy_from_slice(&number.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes());
    key[8..].copy_from_slice(&number.to_be_bytes());
    key
}

fn put(next: &mut u64) -> Batch {
    let mut batch = Batch::new();
    batch.put(key(*next).to_vec(), vec![*next as u8; VALUE]);
    *next += 1;
    batch
}

/// Writers as tasks of one thread, as a worker has them.
struct Ready {
    list: Mutex<Vec<usize>>,
    thread: std::thread::Thread,
}

struct Task {
    number: usize,
    ready: Arc<Ready>,
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        let mut list = self.ready.list.lock().unwrap_or_else(PoisonError::into_inner);
        list.push(self.number);
        let is_first = list.len() == 1;
        drop(list);
        if is_first {
            self.ready.thread.unpark();
        }
    }
}

/// Commits a second, by `writers` each of which waits for its own before the next.
fn rate(clock: &Clock, shard: &Shard, writers: usize, turns: usize, next: &mut u64) -> Result<f64, Failure> {
    let ready = Arc::new(Ready { list: Mutex::default(), thread: std::thread::current() });
    let wakers: Vec<Waker> =
        (0..writers).map(|number| Arc::new(Task { number, ready: Arc::clone(&ready) }).into()).collect();
    let began = clock.monotonic();
    let mut begun = 0;
    let mut tasks: Vec<Option<Committed<'_, (), StoreError>>> = (0..writers).map(|_| None).collect();
    let mut runnable: Vec<usize> = (0..writers).collect();
    let mut running = writers;
    while running > 0 {
        for number in std::mem::take(&mut runnable) {
            let (Some(task), Some(waker)) = (tasks.get_mut(number), wakers.get(number)) else { continue };
            let mut context = Context::from_waker(waker);
            loop {
                match task.as_mut().map(|committed| Pin::new(committed).poll(&mut context)) {
                    Some(Poll::Pending) => break,
                    Some(Poll::Ready(outcome)) => outcome?,
                    None => {}
                }
                if begun == turns {
                    *task = None;
                    running -= 1;
                    break;
                }
                begun += 1;
                *task = Some(shard.commit(put(next)));
            }
        }
        while running > 0 && runnable.is_empty() {
            runnable = std::mem::take(&mut *ready.list.lock().unwrap_or_else(PoisonError::into_inner));
            if runnable.is_empty() {
                std::thread::park();
            }
        }
    }
    Ok(turns as f64 / clock.monotonic().saturating_sub(began).as_secs_f64())
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default().as_secs_f64() * 1e6
}

fn middle(rates: &mut [f64]) -> f64 {
    rates.sort_unstable_by(f64::total_cmp);
    rates.get(rates.len() / 2).copied().unwrap_or_default()
}
