//! Queues without HTTP: a durable SendMessage beside what the disk's own sync takes, a receive beside a million messages, and the first
//! receive after a restart. Run by `cargo xtask bench queues`.
#![expect(clippy::print_stdout, reason = "its rows are its output")]

use base::{AccountId, Clock, Region, Rng};
use serde_json::json;
use sqs::Sqs;
use std::error::Error;
use std::fs::File;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;
use wire::sqs::{
    CreateQueue, CreateQueueRequest, DeleteMessage, DeleteMessageRequest, ReceiveMessage,
    ReceiveMessageRequest, SendMessage, SendMessageBatch, SendMessageBatchRequest,
    SendMessageBatchRequestEntry, SendMessageRequest,
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const SENDS: usize = 2_000;
const RECEIVES: usize = 2_000;
/// Messages behind those that are received.
const BACKLOG: usize = 1_000_000;
/// How many batches are sent at once while the backlog is made.
const ABREAST: usize = 64;

struct Room {
    house: Arc<House>,
    store: Store,
    sqs: Arc<Sqs>,
    clock: Clock,
}

impl Room {
    fn open(folder: &Path) -> Outcome<Self> {
        let store = Store::open(&StoreOptions::new(folder))?;
        let (clock, rng) = (Clock::system(), Rng::system());
        let sqs = Arc::new(Sqs::new(
            store.clone(),
            &[Region::DEFAULT],
            "localhost:4566".to_owned(),
            clock.clone(),
            rng.clone(),
        ));
        let mut house = House::new(clock.clone(), rng);
        house.add(Arc::clone(&sqs));
        Ok(Self { house: Arc::new(house), store, sqs, clock })
    }

    async fn call<O: wire::Operation>(&self, input: O::Input) -> Outcome<O::Output> {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        self.house.call::<O>(&call, input).await.map_err(|error| format!("{error:?}").into())
    }

    async fn make(&self, name: &str) -> Outcome<String> {
        let input = CreateQueueRequest { queue_name: name.to_owned(), ..CreateQueueRequest::default() };
        Ok(self.call::<CreateQueue>(input).await?.queue_url.unwrap_or_default())
    }

    /// Sends, receives and deletes one message; how long the receive took.
    async fn cycle(&self, url: &str) -> Outcome<Duration> {
        self.call::<SendMessage>(message(url)).await?;
        let began = self.clock.monotonic();
        let input = ReceiveMessageRequest { queue_url: url.to_owned(), ..ReceiveMessageRequest::default() };
        let received = self.call::<ReceiveMessage>(input).await?;
        let took = self.clock.monotonic() - began;
        let handle = received.messages.and_then(|all| all.into_iter().next()?.receipt_handle);
        let receipt_handle = handle.ok_or("nothing was received")?;
        self.call::<DeleteMessage>(DeleteMessageRequest { queue_url: url.to_owned(), receipt_handle })
            .await?;
        Ok(took)
    }

    async fn fill(&self, url: &str) -> Outcome<()> {
        for _ in 0..BACKLOG / (10 * ABREAST) {
            let batches = (0..ABREAST).map(|_| {
                let entries = (0..10).map(|id: u32| SendMessageBatchRequestEntry {
                    id: id.to_string(),
                    message_body: "x".repeat(100),
                    ..SendMessageBatchRequestEntry::default()
                });
                self.call::<SendMessageBatch>(SendMessageBatchRequest {
                    queue_url: url.to_owned(),
                    entries: Some(entries.collect()),
                })
            });
            for sent in futures_util::future::join_all(batches).await {
                sent?;
            }
        }
        Ok(())
    }
}

fn message(url: &str) -> SendMessageRequest {
    SendMessageRequest {
        queue_url: url.to_owned(),
        message_body: "x".repeat(100),
        ..SendMessageRequest::default()
    }
}

/// One `fdatasync` of a block in a file that is there already.
fn sync(file: &mut File, clock: &Clock, turn: usize) -> Outcome<f64> {
    let began = clock.monotonic();
    file.seek(SeekFrom::Start((turn as u64 % 256) * 4096))?;
    file.write_all(&[turn as u8; 4096])?;
    file.sync_data()?;
    Ok((clock.monotonic() - began).as_secs_f64() * 1e6)
}

fn percentile(times: &mut [f64], percent: f64) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    let index = (times.len() as f64 * percent / 100.0) as usize;
    times.get(index.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn row(name: &str, unit: &str, ours: f64, peer: f64, target: f64) {
    println!(
        "{}",
        json!({ "row": name, "unit": unit, "ours": ours, "peer": peer, "target": target, "bound": "most" })
    );
}

async fn measure(folder: &Path) -> Outcome<()> {
    let data = folder.join("store");
    let room = Room::open(&data)?;
    let url = room.make("bench").await?;
    let mut file = File::create(folder.join("floor"))?;
    file.write_all(&vec![0; 256 * 4096])?;
    file.sync_all()?;
    let (mut sends, mut floor) = (Vec::new(), Vec::new());
    for turn in 0..SENDS {
        floor.push(sync(&mut file, &room.clock, turn)?);
        let began = room.clock.monotonic();
        room.call::<SendMessage>(message(&url)).await?;
        sends.push((room.clock.monotonic() - began).as_secs_f64() * 1e6);
    }
    row(
        "SendMessage in process, durable, p50 / fdatasync of 4 KiB",
        "us",
        percentile(&mut sends, 50.0),
        percentile(&mut floor, 50.0),
        1.15,
    );
    let (few, many) = (room.make("few").await?, room.make("many").await?);
    room.fill(&many).await?;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..RECEIVES {
        without.push(room.cycle(&few).await?.as_secs_f64() * 1e6);
        with.push(room.cycle(&many).await?.as_secs_f64() * 1e6);
    }
    row(
        "p99 of ReceiveMessage of a million messages / of a queue of one",
        "us",
        percentile(&mut with, 99.0),
        percentile(&mut without, 99.0),
        2.0,
    );
    room.sqs.flush().await?;
    room.store.close()?;
    drop(room);
    let clock = Clock::system();
    let began = clock.monotonic();
    let room = Room::open(&data)?;
    room.cycle(&many).await?;
    let took = (clock.monotonic() - began).as_secs_f64() * 1e3;
    row("a restart with a million messages until one was received / 1 s", "ms", took, 1_000.0, 1.0);
    room.store.close()?;
    Ok(())
}

fn main() -> Outcome<()> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder on the disk to be measured")?);
    let folder = folder.join("bench-queues");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let measured = runtime.block_on(measure(&folder));
    std::fs::remove_dir_all(&folder)?;
    measured
}
