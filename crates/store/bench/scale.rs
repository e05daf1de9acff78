//! A store of many items beside one of few: point reads, memory, scans, and opening after kill -9.

use crate::rows::{Failure, Row, key, percentile};
use crate::writers::rate;
use base::{Clock, Rng};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use store::{Batch, Shard, Store, StoreOptions};

const ITEMS: u64 = 5_000_000;
const FEW: u64 = 10_000;
/// A value; with its key and heads about 1 KB.
const VALUE: usize = 1_000;
const BATCH: u64 = 16;
const WRITERS: usize = 64;
const ROUNDS: usize = 20;
const READS: usize = 2_000;
/// Items of a scan.
const SCANNED: usize = 1_000_000;
const KILLS: u64 = 5;
/// What the base's files are read by beside it: twice a block of theirs.
const BLOCK: u64 = 8 << 10;
const SHARD: &str = "us-east-1/bench";

pub(crate) fn measure(folder: &Path) -> Result<Vec<Row>, Failure> {
    let items = match std::env::var("WHIMBREL_BENCH_ITEMS") {
        Ok(items) => items.parse::<u64>()?.max(FEW),
        Err(_) => ITEMS,
    };
    let clock = Clock::system();
    let many_folder = folder.join("many");
    let options = StoreOptions::new(&many_folder);
    let many = Store::open(&options)?;
    let many_shard = many.shard(SHARD)?;
    let written = load(&clock, &many_shard, items)?;
    say(&format!("wrote {items} items of 1 KB, {written:.0} a second"))?;
    say(&format!("the disk was quiet after {:.0} s", settle(&clock)?.as_secs_f64()))?;
    say(&format!("in {} runs", tables(&many_folder.join("base"))?.len()))?;
    let few = Store::open(&StoreOptions::new(folder.join("few")))?;
    let few_shard = few.shard(SHARD)?;
    load(&clock, &few_shard, FEW)?;
    let (mut of_few, mut of_many, mut of_files) = (Vec::new(), Vec::new(), Vec::new());
    let rng = Rng::system();
    let files = tables(&many_folder.join("base"))?;
    for round in 0..=ROUNDS {
        if round == 1 {
            // The first round warms caches.
            (of_few, of_many, of_files) = (Vec::new(), Vec::new(), Vec::new());
        }
        read(&clock, &rng, &few_shard, FEW, &mut of_few)?;
        read(&clock, &rng, &many_shard, items, &mut of_many)?;
        read_files(&clock, &rng, &files, &mut of_files)?;
    }
    say(&format!(
        "p50 {:.1} us of few, {:.1} us of many, {:.1} us of the files",
        percentile(&mut of_few, 50),
        percentile(&mut of_many, 50),
        percentile(&mut of_files, 50)
    ))?;
    let scanned = scan(&clock, &many_shard)?;
    let memory = status("VmHWM:")?;
    drop((few_shard, many_shard));
    few.close()?;
    many.close()?;
    drop((few, many));
    let opened = open_after_kill(&clock, &many_folder)?;
    let row = |name: String, unit, ours, peer, target, bound| Row { name, unit, ours, peer, target, bound };
    let (of_few, of_many) = (percentile(&mut of_few, 99), percentile(&mut of_many, 99));
    let of_files = percentile(&mut of_files, 99);
    Ok(vec![
        row(
            format!("p99 of point reads with {items} items / with {FEW}"),
            "us",
            of_many,
            of_few,
            2.0,
            "most",
        ),
        row(
            format!("p99 of point reads with {items} items / of a pread of 8 KiB of the same files"),
            "us",
            of_many,
            of_files,
            2.0,
            "most",
        ),
        row(
            format!("most resident memory with {items} items / what the options allow"),
            "MiB",
            memory,
            options.most_memory() as f64 / f64::from(1 << 20),
            1.0,
            "most",
        ),
        row(format!("scan of {items} items / the aim of 100 MB/s"), "MB/s", scanned, 100.0, 1.0, "least"),
        row(
            format!("open after kill -9 with {items} items, the slowest of {KILLS} / 1 s"),
            "s",
            opened.as_secs_f64(),
            1.0,
            1.0,
            "most",
        ),
    ])
}

/// Writes items in an order that is not that of their keys; items a second.
fn load(clock: &Clock, shard: &Shard, items: u64) -> Result<f64, Failure> {
    let mut next = 0;
    let turns = usize::try_from(items.div_ceil(BATCH))?;
    let batches = rate(clock, WRITERS, turns, || {
        let mut batch = Batch::new();
        for number in next..(next + BATCH).min(items) {
            batch.put(key(number).to_vec(), value(number));
        }
        next += BATCH;
        shard.commit(batch)
    })?;
    Ok(batches * BATCH as f64)
}

/// A value that no other item has.
fn value(number: u64) -> Vec<u8> {
    let mut value = vec![number as u8; VALUE];
    value[..8].copy_from_slice(&number.to_be_bytes());
    value
}

fn read(
    clock: &Clock,
    rng: &Rng,
    shard: &Shard,
    items: u64,
    times: &mut Vec<Duration>,
) -> Result<(), Failure> {
    for _ in 0..READS {
        let number = rng.below(items);
        let key = key(number);
        let began = clock.monotonic();
        let found = shard.get(&key)?;
        times.push(clock.monotonic().saturating_sub(began));
        if found.is_none_or(|found| found.len() != VALUE) {
            return Err(format!("item {number} is not there").into());
        }
    }
    Ok(())
}

/// A line for whoever watches; the rows go to standard output.
fn say(line: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stderr().lock(), "{line}")?)
}

/// Every file below a folder that holds a block, with how many.
fn tables(folder: &Path) -> Result<Vec<(File, u64)>, Failure> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(tables(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "run") {
            let file = File::open(&path)?;
            let blocks = file.metadata()?.len() / BLOCK;
            files.extend((blocks > 0).then_some((file, blocks)));
        }
    }
    Ok(files)
}

/// Reads blocks of the files of a base, as often as [`read`] reads items: what the machine gives at best.
fn read_files(
    clock: &Clock,
    rng: &Rng,
    files: &[(File, u64)],
    times: &mut Vec<Duration>,
) -> Result<(), Failure> {
    let all: u64 = files.iter().map(|(_, blocks)| blocks).sum();
    let mut block = [0; BLOCK as usize];
    for _ in 0..READS {
        let mut number = rng.below(all.max(1));
        for (file, blocks) in files {
            if number < *blocks {
                let began = clock.monotonic();
                file.read_exact_at(&mut block, number * BLOCK)?;
                times.push(clock.monotonic().saturating_sub(began));
                break;
            }
            number -= blocks;
        }
    }
    Ok(())
}

/// Megabytes of values a second.
fn scan(clock: &Clock, shard: &Shard) -> Result<f64, Failure> {
    let began = clock.monotonic();
    let mut bytes = 0;
    for entry in shard.range::<Vec<u8>>(..).take(SCANNED) {
        let (key, value) = entry?;
        bytes += key.len() + value.len();
    }
    Ok(bytes as f64 / 1e6 / clock.monotonic().saturating_sub(began).as_secs_f64())
}

/// Waits until this process writes nothing any more, a minute at most.
fn settle(clock: &Clock) -> Result<Duration, Failure> {
    let began = clock.monotonic();
    let mut before = 0;
    loop {
        let io = std::fs::read_to_string("/proc/self/io")?;
        let written =
            io.lines().find_map(|line| line.strip_prefix("wchar: ")).unwrap_or_default().parse::<u64>()?;
        let took = clock.monotonic().saturating_sub(began);
        if written == before || took > Duration::from_secs(60) {
            return Ok(took);
        }
        before = written;
        let woken = clock.monotonic() + Duration::from_secs(1);
        while let Some(left) = woken.checked_sub(clock.monotonic()).filter(|left| !left.is_zero()) {
            std::thread::park_timeout(left);
        }
    }
}

/// A line of this process's status, in MiB.
fn status(name: &str) -> Result<f64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<f64>()? / 1024.0)
}

/// The process that is killed: prints a line for each thousand batches that are acknowledged.
pub(crate) fn write_until_killed(folder: &Path) -> Result<(), Failure> {
    let clock = Clock::system();
    let store = Store::open(&StoreOptions::new(folder))?;
    let shard = store.shard(SHARD)?;
    loop {
        load(&clock, &shard, 1_000 * BATCH)?;
        writeln!(std::io::stdout().lock(), "wrote")?;
    }
}

/// The longest of a few openings, each after a process was killed while it wrote.
fn open_after_kill(clock: &Clock, folder: &Path) -> Result<Duration, Failure> {
    let mut longest = Duration::ZERO;
    for kill in 0..KILLS {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("--write-until-killed")
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().ok_or("the writer has no output")?;
        let lines = BufReader::new(output).lines().take(usize::try_from(3 + kill)?).count();
        child.kill()?;
        child.wait()?;
        if lines == 0 {
            return Err("the writer wrote nothing".into());
        }
        let began = clock.monotonic();
        let store = Store::open(&StoreOptions::new(folder))?;
        let shard = store.shard(SHARD)?;
        if shard.get(&key(0))?.is_none() {
            return Err("an item is gone after kill -9".into());
        }
        let took = clock.monotonic().saturating_sub(began);
        say(&format!("opened in {:.3} s after kill -9", took.as_secs_f64()))?;
        longest = longest.max(took);
        store.close()?;
    }
    Ok(longest)
}
