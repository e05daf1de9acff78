//! Seeded histories: commits, transactions, moves to the base, reads, faults and crashes, each checked against a model.

use crate::disk::Crash;
use crate::model::{Operation, SHARDS};
use crate::world::{Process, Refused, World, timer_keys};
use base::{Rng, Timestamp};
use bytes::Bytes;
use std::time::Duration;
use store::{Batch, StoreError};

/// What a history found wrong.
pub type Finding = String;

/// Something that is broken on purpose, to see that a history finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deliberate {
    /// The disk acknowledges syncs that it does not do.
    LyingSync,
    /// The disk acknowledges new files whose names a crash can take back.
    ForgottenNames,
    /// The base keeps only half of what it acknowledges.
    HalfBase,
}

/// What happened in a history; so that a test sees that histories do what they are for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Summary {
    /// Syncs that succeeded.
    pub syncs: u64,
    /// Memtables that moved to the base.
    pub moves: u64,
    /// Pieces of merges of the base.
    pub merges: u64,
    /// Processes that ended without warning.
    pub crashes: u64,
    /// Timers that were handed out.
    pub timers: u64,
    /// Logs that failed under a process.
    pub failures: u64,
    /// Commits that waited for the base after they were durable.
    pub held: u64,
}

const STEPS: u64 = 250;
/// Keys are few, so that operations meet.
const KEYS: u64 = 24;

/// Runs the history that `seed` decides.
pub fn run(seed: u64, deliberate: Option<Deliberate>) -> Result<Summary, Finding> {
    let mut world = World::new(Rng::seeded(seed), deliberate);
    let mut summary = Summary::default();
    let mut process = world.open()?;
    for number in 0..STEPS {
        let alive = step(&mut world, &mut process, &mut summary, number)?;
        if alive && !world.disk.is_dead() {
            summary.timers += world.take_timers(&mut process)?;
            continue;
        }
        summary.crashes += 1;
        drop(process);
        world.disk.calm();
        let how = if world.rng.below(2) == 0 { Crash::Kill } else { Crash::Power };
        world.disk.crash(how);
        process = world.open()?;
    }
    Ok(summary)
}

/// `false` where the process is at its end.
fn step(
    world: &mut World,
    process: &mut Process,
    summary: &mut Summary,
    number: u64,
) -> Result<bool, Finding> {
    match world.rng.below(100) {
        0..27 => commit(world, process, number)?,
        27..30 => return merge(world, process, summary),
        30..50 => transact(world, process, number)?,
        50..75 => {
            let synced = world.sync(process)?;
            summary.syncs += u64::from(synced);
            summary.failures += u64::from(!synced);
            return Ok(synced);
        }
        75..83 => match process.store.move_to_base() {
            Ok(moved) => {
                summary.moves += u64::from(moved);
                summary.held += world.release(process)?;
                return Ok(true);
            }
            Err(_) if world.disk.interfered() => return Ok(false),
            Err(error) => return Err(format!("the base failed for no reason: {error}")),
        },
        83..85 => {
            process.store.make_spare();
        }
        85..88 => world.clock.advance(Duration::from_millis(world.rng.below(2_000))),
        88..91 => complete(world, process, number)?,
        91..94 => read(world, process)?,
        94 => world.disk.die_after(world.rng.below(12)),
        95 => world.disk.fail_sync(),
        96 => world.disk.leave_room(world.rng.below(3_000)),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Lets the base merge for a while.
fn merge(world: &World, process: &Process, summary: &mut Summary) -> Result<bool, Finding> {
    let Some(runs) = &process.runs else { return Ok(true) };
    for _ in 0..world.rng.below(30) {
        match runs.merge_some() {
            Ok(true) => summary.merges += 1,
            Ok(false) => break,
            Err(_) if world.disk.interfered() => return Ok(false),
            Err(error) => return Err(format!("a merge failed for no reason: {error}")),
        }
    }
    Ok(true)
}

fn key(rng: &Rng) -> Bytes {
    let number = rng.below(KEYS);
    // Lengths differ, and some keys begin with others.
    Bytes::from(vec![b'a' + (number % 6) as u8; 1 + (number / 6) as usize])
}

fn value(rng: &Rng, number: u64) -> Bytes {
    let mut value = number.to_be_bytes().to_vec();
    let longest = if rng.below(10) == 0 { 3_000 } else { 200 };
    value.resize(8 + rng.below(longest) as usize, number as u8);
    Bytes::from(value)
}

/// Changes of a few keys, each key once.
fn changes(rng: &Rng, number: u64) -> Vec<(Bytes, Option<Bytes>)> {
    let mut changes: Vec<(Bytes, Option<Bytes>)> = Vec::new();
    for _ in 0..=rng.below(4) {
        let key = key(rng);
        if changes.iter().all(|(other, _)| *other != key) {
            let value = (rng.below(4) > 0).then(|| value(rng, number));
            changes.push((key, value));
        }
    }
    changes
}

/// Timers of a few keys, a key more than once at times; some are due at once.
fn timers(world: &World, number: u64) -> Vec<(Bytes, Option<(Timestamp, Bytes)>)> {
    let rng = &world.rng;
    let mut timers = Vec::new();
    for index in 0..rng.below(8).saturating_sub(4) {
        let Some(key) = timer_keys().nth(rng.below(8) as usize) else { break };
        let at = world.clock.clock().now() + Duration::from_millis(rng.below(5_000));
        let at = at - Duration::from_millis(rng.below(3) * 1_000);
        let payload = Bytes::from([number.to_be_bytes(), index.to_be_bytes()].concat());
        timers.push((key, (rng.below(4) > 0).then_some((at, payload))));
    }
    timers
}

/// Ends a timer that was handed out, in the commit of what it caused; or finds that it does not stand any more.
fn complete(world: &mut World, process: &mut Process, number: u64) -> Result<(), Finding> {
    let count = process.handed.len() as u64;
    let handed = process.handed.iter().nth(world.rng.below(count) as usize);
    let Some(((shard_number, key), timer)) = handed.map(|(place, timer)| (place.clone(), timer.clone()))
    else {
        return Ok(());
    };
    let Some(shard) = process.shards.get(shard_number).cloned() else { return Ok(()) };
    let newest = world.newest.timers.get(&(shard_number, key.clone()));
    let stands = newest == Some(&(timer.at, timer.payload.clone()));
    let mut operation = Operation { shard: shard_number, ..Operation::default() };
    let effect = value(&world.rng, number);
    if stands {
        operation.changes.push((key.clone(), Some(effect.clone())));
        operation.timers.push((key.clone(), None));
    }
    world.begin(process, operation, async move {
        let committed = shard.transact(|txn| {
            if txn.complete_timer(&timer)? != stands {
                return Err(Refused::Saw(format!("{timer:?} should stand: {stands}")));
            }
            if stands {
                txn.put(&key, effect);
            }
            Ok(())
        });
        committed.await
    })
}

fn commit(world: &mut World, process: &mut Process, number: u64) -> Result<(), Finding> {
    let shard = world.rng.below(SHARDS.len() as u64) as usize;
    let operation = Operation { shard, changes: changes(&world.rng, number), timers: timers(world, number) };
    let mut batch = Batch::new();
    for (key, value) in &operation.changes {
        match value {
            Some(value) => batch.put(key.clone(), value.clone()),
            None => batch.delete(key.clone()),
        }
    }
    for (key, timer) in &operation.timers {
        match timer {
            Some((at, payload)) => batch.set_timer(key.clone(), *at, payload.clone()),
            None => batch.cancel_timer(key.clone()),
        }
    }
    let Some(shard) = process.shards.get(shard).cloned() else { return Ok(()) };
    world.begin(process, operation, async move { Ok(shard.commit(batch).await?) })
}

fn transact(world: &mut World, process: &mut Process, number: u64) -> Result<(), Finding> {
    let shard_number = world.rng.below(SHARDS.len() as u64) as usize;
    let Some(shard) = process.shards.get(shard_number).cloned() else { return Ok(()) };
    let writes = changes(&world.rng, number);
    let (one, other) = (key(&world.rng), key(&world.rng));
    let (low, high) = (one.clone().min(other.clone()), one.max(other));
    let expected = world.newest.range(shard_number, &low, &high);
    let gives_up = world.rng.below(5) == 0;
    let timers = timers(world, number);
    let mut operation = Operation { shard: shard_number, ..Operation::default() };
    if !gives_up {
        (operation.changes, operation.timers) = (writes.clone(), timers.clone());
    }
    let decide = async move {
        let committed = shard.transact(|txn| {
            let found: Vec<(Bytes, Bytes)> = txn.range(low..high).collect::<Result<_, _>>()?;
            if found != expected {
                return Err(Refused::Saw(format!("a transaction saw {found:?} and not {expected:?}")));
            }
            for (key, value) in &writes {
                match value {
                    Some(value) => txn.put(key, value.clone()),
                    None => txn.delete(key),
                }
                if txn.get(key)? != *value {
                    return Err(Refused::Saw("a transaction does not see its own write".to_owned()));
                }
            }
            for (key, timer) in timers {
                match timer {
                    Some((at, payload)) => txn.set_timer(key, at, payload)?,
                    None => {
                        txn.cancel_timer(key)?;
                    }
                }
            }
            if gives_up { Err(Refused::OnPurpose) } else { Ok(()) }
        });
        committed.await
    };
    world.begin(process, operation, decide)
}

/// Durable reads see exactly what was acknowledged, forwards, backwards and key by key.
fn read(world: &World, process: &Process) -> Result<(), Finding> {
    let number = world.rng.below(SHARDS.len() as u64) as usize;
    let Some(shard) = process.shards.get(number) else { return Ok(()) };
    let (one, other) = (key(&world.rng), key(&world.rng));
    let (low, high) = (one.clone().min(other.clone()), one.max(other));
    let expected = world.durable.range(number, &low, &high);
    let failed = |error: StoreError| format!("a read failed: {error}");
    let found: Result<Vec<_>, _> = shard.range(low.clone()..high.clone()).collect();
    if found.map_err(failed)? != expected {
        return Err("a range is not what was acknowledged".to_owned());
    }
    let found: Result<Vec<_>, _> = shard.range(low.clone()..high).rev().collect();
    if !found.map_err(failed)?.iter().eq(expected.iter().rev()) {
        return Err("a range read backwards is not what was acknowledged".to_owned());
    }
    let found = shard.get(&low).map_err(failed)?;
    if found.as_ref() != world.durable.entries.get(&(number, low)) {
        return Err("a key is not what was acknowledged".to_owned());
    }
    Ok(())
}
