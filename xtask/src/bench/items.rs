//! A table of many items beside a table of few, as a client sees them: GetItem, memory, and the first answer after kill -9.

use super::http::{Connection, closed_loop_of};
use super::server::{Server, build_whimbrel};
use super::tables::{call, create};
use super::{Bound, Found, Row, median};
use anyhow::{Result, bail};
use base::{Clock, Rng};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const ITEMS: u64 = 5_000_000;
const FEW: u64 = 10_000;
/// A value; with its key and the names about 1 KB.
const VALUE: usize = 960;
const BATCH: u64 = 25;
const ROUNDS: usize = 12;
/// Reads of a round, each of another item; what is asked for again within a round would be near already.
const READS: usize = 8_192;
const LENGTH: Duration = Duration::from_millis(300);
const WRITERS: usize = 16;

pub(crate) fn run() -> Result<Vec<Found>> {
    let items = match std::env::var("WHIMBREL_BENCH_ITEMS") {
        Ok(items) => items.parse::<u64>()?.max(FEW),
        Err(_) => ITEMS,
    };
    build_whimbrel()?;
    let (mut many, few) = (Server::whimbrel()?, Server::whimbrel()?);
    fill(few.address, FEW)?;
    fill(many.address, items)?;
    let rng = Rng::system();
    let read = |address: SocketAddr, of: u64| {
        let get = |_, _| {
            let key = json!({ "id": { "S": id(rng.below(of)) } });
            call("GetItem", &json!({ "TableName": "items", "Key": key, "ConsistentRead": true }))
        };
        closed_loop_of(address, 1, LENGTH, READS, get)
    };
    let (mut of_few, mut of_many) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (one, other) = (read(few.address, FEW)?, read(many.address, items)?);
        // The first round warms caches.
        if round > 0 {
            of_few.push(one.percentile(99.0));
            of_many.push(other.percentile(99.0));
        }
    }
    let memory = many.most_memory()?;
    let clock = Clock::system();
    many.kill()?;
    let began = clock.monotonic();
    many.start_again()?;
    let asked = call("GetItem", &json!({ "TableName": "items", "Key": { "id": { "S": id(items / 2) } } }));
    let (status, reply) = Connection::open(many.address)?.exchange(&asked)?;
    let took = clock.monotonic().saturating_sub(began);
    let reply: Value = serde_json::from_slice(&reply)?;
    if status != 200 || reply.get("Item").is_none() {
        bail!("after kill -9 an item is gone: {status} {reply}");
    }
    let row = |name: String, unit: &str, ours, peer, target| {
        Found::Row(Row { name, unit: unit.to_owned(), ours, peer, target, bound: Bound::Most })
    };
    Ok(vec![
        row(
            format!("p99 of GetItem over 1 with {items} items of 1 KB / with {FEW}"),
            "us",
            median(&mut of_many),
            median(&mut of_few),
            2.0,
        ),
        row(
            format!("most resident memory of a server of {items} items / 256 MiB"),
            "MiB",
            memory,
            256.0,
            1.0,
        ),
        row(
            format!("from a start after kill -9 to an item of {items} / 1 s"),
            "s",
            took.as_secs_f64(),
            1.0,
            1.0,
        ),
    ])
}

fn id(number: u64) -> String {
    // Spread, so that neighbours in time are none in order.
    format!("{:016x}", number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// Makes the table and writes its items.
fn fill(address: SocketAddr, items: u64) -> Result<()> {
    create(&mut Connection::open(address)?, "items", &[("id", "HASH")])?;
    let value = "x".repeat(VALUE);
    let next = AtomicU64::new(0);
    let write = || -> Result<()> {
        let mut connection = Connection::open(address)?;
        loop {
            let from = next.fetch_add(BATCH, Ordering::Relaxed);
            if from >= items {
                return Ok(());
            }
            let puts: Vec<Value> = (from..(from + BATCH).min(items))
                .map(|number| json!({ "PutRequest": { "Item": { "id": { "S": id(number) }, "v": { "S": value } } } }))
                .collect();
            let asked = call("BatchWriteItem", &json!({ "RequestItems": { "items": puts } }));
            match connection.exchange(&asked)? {
                (200, reply) if reply.ends_with(b"\"UnprocessedItems\":{}}") => {}
                (status, reply) => bail!("{status}: {}", String::from_utf8_lossy(&reply)),
            }
            if from.is_multiple_of(1_000_000) && from > 0 {
                eprintln!("{from} of {items} items are written");
            }
        }
    };
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS).map(|_| scope.spawn(write)).collect();
        writers.into_iter().try_for_each(|writer| writer.join().unwrap_or_else(|_| bail!("a writer panicked")))
    })
}
