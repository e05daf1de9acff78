//! `whimbrel table import`: puts every line of a file.
//!
//! A thread reads and checks lines and deals them out to a few lanes by their key, so that of two lines with one key the
//! later counts. A lane writes batches over a connection of its own, one after the other, and what a batch left
//! unprocessed again before it goes on. To put an item again changes nothing, so an import may be run again from anywhere
//! before the line that it stopped at.

use super::progress::Progress;
use super::{Backoff, client, describe, is_throttled, keys};
use crate::cli::Import;
use crate::client::{CallError, Client, Connection};
use crate::items::{Item, read_line};
use crate::screen::{note, say};
use anyhow::{Context, Error, Result, anyhow, bail};
use base::{Clock, Rng};
use parking_lot::Mutex;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::Arc;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinSet;

/// How many batches are in flight.
const LANES: usize = 4;
/// How many lines wait in front of a lane.
const WAITING: usize = 100;
/// The most items of a batch, by DynamoDB, and bytes of their text, by us: a batch is one commit.
const BATCH: usize = 25;
const BATCH_BYTES: usize = 4 << 20;

pub(super) async fn run(args: &Import) -> Result<()> {
    let (table, file) = (&args.what.table, &args.what.file);
    let client = client(&args.what.endpoint)?;
    let described = describe(&mut client.connect().await?, table, client.region()).await?;
    let lines = open(file)?;
    let shared = Arc::new(Shared {
        table: table.clone(),
        keys: keys(&described),
        clock: Clock::system(),
        rng: Rng::system(),
        state: Mutex::new(State {
            progress: Progress::new(&Clock::system(), "imported"),
            on_their_way: BTreeSet::new(),
            next: args.from_line,
        }),
    });
    let (mut lanes, mut tasks) = (Vec::new(), JoinSet::new());
    for _ in 0..LANES {
        let (send, receive) = channel(WAITING);
        lanes.push(send);
        tasks.spawn(lane(Arc::clone(&shared), client.clone(), receive));
    }
    let (reader, from) = (Arc::clone(&shared), args.from_line);
    let reader = std::thread::spawn(move || deal(&reader, lines, from, &lanes));
    let mut failed = None;
    while let Some(done) = tasks.join_next().await {
        // The other lanes still write what they hold; the reader ends when it meets the lane that is gone.
        failed = failed.or(done.map_err(Error::from).and_then(|done| done).err());
    }
    let read = reader.join().unwrap_or_else(|_| Err(anyhow!("the reader stopped")));
    let state = shared.state.lock();
    state.progress.end();
    if let Some(error) = failed.or(read.err()) {
        return Err(stopped(&error, &state, file));
    }
    match args.what.json {
        true => say!("{}", json!({"table": table, "file": file, "items": state.progress.items})),
        false => note!("{}", state.progress.line()),
    }
    Ok(())
}

/// What the reader and the lanes share.
struct Shared {
    table: String,
    keys: Vec<String>,
    clock: Clock,
    rng: Rng,
    state: Mutex<State>,
}

struct State {
    progress: Progress,
    /// The lines that were read and are not known to be written.
    on_their_way: BTreeSet<u64>,
    /// The line that is read next.
    next: u64,
}

impl State {
    /// The line before which everything is written.
    fn safe(&self) -> u64 {
        self.on_their_way.first().copied().unwrap_or(self.next)
    }
}

/// An item that is to be put, and where it came from.
#[derive(Clone, Debug)]
struct Put {
    line: u64,
    key: String,
    bytes: usize,
    item: Item,
}

fn stopped(error: &Error, state: &State, file: &Path) -> Error {
    let (items, safe) = (state.progress.items, state.safe());
    let place = match error.is::<BadLine>() {
        true if file.as_os_str() == "-" => "standard input, ".to_owned(),
        true => format!("{}, ", file.display()),
        false => String::new(),
    };
    if items == 0 {
        return anyhow!("{place}{error:#}\nNothing is written. Mend what is wrong and import again.");
    }
    let again = match file.as_os_str() == "-" {
        true => String::new(),
        false => format!(", or go on there with --from-line {safe}"),
    };
    anyhow!(
        "{place}{error:#}\n{items} items are written, among them all before line {safe}. Mend what is wrong and import again: to put an item twice changes nothing{again}."
    )
}

fn open(file: &Path) -> Result<Box<dyn BufRead + Send>> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(std::io::stdin())));
    }
    let opened = File::open(file).with_context(|| {
        format!("opening {}; name a file of items, or - for standard input", file.display())
    })?;
    Ok(Box::new(BufReader::with_capacity(1 << 18, opened)))
}

/// Reads lines and hands each to the lane of its key.
fn deal(shared: &Shared, mut lines: impl BufRead, from: u64, lanes: &[Sender<Put>]) -> Result<()> {
    let mut text = Vec::new();
    for line in 1_u64.. {
        text.clear();
        let read = lines.read_until(b'\n', &mut text).with_context(|| format!("reading line {line}"))?;
        if read == 0 {
            return Ok(());
        }
        if line < from {
            continue;
        }
        let put =
            read_put(&text, line, &shared.keys).map_err(|reason| Error::new(BadLine { line, reason }))?;
        let mut state = shared.state.lock();
        state.next = line + 1;
        let Some(put) = put else { continue };
        state.on_their_way.insert(line);
        drop(state);
        let mut hasher = DefaultHasher::new();
        put.key.hash(&mut hasher);
        let at = usize::try_from(hasher.finish() % lanes.len().max(1) as u64).unwrap_or(0);
        if let Some(lane) = lanes.get(at)
            && lane.blocking_send(put).is_err()
        {
            // The lane has failed and says why itself.
            return Ok(());
        }
    }
    Ok(())
}

/// The item of a line; `None` where it is empty.
fn read_put(text: &[u8], line: u64, keys: &[String]) -> Result<Option<Put>, String> {
    if text.starts_with(&[0x1f, 0x8b]) {
        return Err(
            "this is compressed; unpack it first, as in `zcat FILE | whimbrel table import TABLE -`".into()
        );
    }
    let text = std::str::from_utf8(text).map_err(|_| "this is no UTF-8 text".to_owned())?.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let item = read_line(text)?;
    let mut key = String::new();
    for (at, name) in keys.iter().enumerate() {
        let Some(value) = item.get(name) else {
            let kind = if at == 0 { "partition" } else { "sort" };
            return Err(format!("the item has no `{name}`, which is the table's {kind} key"));
        };
        key.push_str(&value.to_string());
    }
    Ok(Some(Put { line, key, bytes: text.len(), item }))
}

/// Writes what comes, in batches, until nothing more does.
async fn lane(shared: Arc<Shared>, client: Client, mut puts: Receiver<Put>) -> Result<()> {
    let mut connection = client.connect().await?;
    let mut held = None;
    loop {
        let first = match held.take() {
            Some(put) => put,
            None => match puts.recv().await {
                Some(put) => put,
                None => return Ok(()),
            },
        };
        let mut batch = Batch::of(first);
        // What is there already goes along; nothing waits for more.
        while !batch.is_full() {
            let Ok(put) = puts.try_recv() else { break };
            if let Some(too_much) = batch.add(put) {
                held = Some(too_much);
                break;
            }
        }
        write(&shared, &mut connection, batch).await?;
    }
}

/// The items of one request.
struct Batch {
    puts: Vec<Put>,
    bytes: usize,
    /// Lines whose items a later line of the batch took the place of.
    replaced: Vec<u64>,
}

impl Batch {
    fn of(put: Put) -> Self {
        Self { bytes: put.bytes, puts: vec![put], replaced: Vec::new() }
    }

    fn is_full(&self) -> bool {
        self.puts.len() >= BATCH
    }

    /// Adds an item, in place of one with its key; gives it back where there is no room.
    fn add(&mut self, put: Put) -> Option<Put> {
        if self.bytes + put.bytes > BATCH_BYTES {
            return Some(put);
        }
        self.bytes += put.bytes;
        match self.puts.iter_mut().find(|known| known.key == put.key) {
            Some(known) => {
                self.replaced.push(known.line);
                *known = put;
            }
            None => self.puts.push(put),
        }
        None
    }
}

/// Writes a batch, and what it leaves unprocessed, until nothing is left.
async fn write(shared: &Shared, connection: &mut Connection, batch: Batch) -> Result<()> {
    let requests = batch.puts.iter().map(|put| json!({"PutRequest": {"Item": put.item}})).collect();
    if let Err(error) = put_all(shared, connection, requests).await {
        // One bad item has the whole batch refused: find out which. Two keys that are equal and written differently (1 and
        // 1.0) have it refused, too; one after the other they are as good as any.
        if batch.puts.len() > 1 && is_refusal(&error) {
            for put in &batch.puts {
                let alone = vec![json!({"PutRequest": {"Item": put.item}})];
                put_all(shared, connection, alone).await.map_err(|error| at_line(&error, put.line))?;
                shared.state.lock().on_their_way.remove(&put.line);
            }
        } else {
            return Err(match batch.puts.first() {
                Some(put) if batch.puts.len() == 1 && is_refusal(&error) => at_line(&error, put.line),
                _ => error,
            });
        }
    }
    let mut state = shared.state.lock();
    for line in batch.puts.iter().map(|put| &put.line).chain(&batch.replaced) {
        state.on_their_way.remove(line);
    }
    Ok(())
}

fn is_refusal(error: &Error) -> bool {
    error.downcast_ref::<CallError>().is_some_and(|call| call.code == "ValidationException")
}

/// What is wrong with a line.
#[derive(Debug)]
struct BadLine {
    line: u64,
    reason: String,
}

impl std::fmt::Display for BadLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for BadLine {}

fn at_line(error: &Error, line: u64) -> Error {
    Error::new(BadLine { line, reason: format!("{error:#}") })
}

async fn put_all(shared: &Shared, connection: &mut Connection, mut requests: Vec<Value>) -> Result<()> {
    let mut backoff = Backoff::new(&shared.clock, &shared.rng);
    let table = &shared.table;
    while !requests.is_empty() {
        let all = requests.len();
        let mut input = json!({ "RequestItems": {} });
        input["RequestItems"][table] = Value::Array(requests.clone());
        match connection.call("dynamodb", "BatchWriteItem", &input).await {
            Ok(mut output) => {
                requests = match output["UnprocessedItems"][table].take() {
                    Value::Array(left) => left,
                    _ => Vec::new(),
                };
            }
            Err(error) if is_throttled(&error) => {}
            Err(error) => return Err(error),
        }
        let Some(done) = all.checked_sub(requests.len()) else { bail!("more came back than was sent") };
        if done > 0 {
            backoff.reset();
            shared.state.lock().progress.add(u64::try_from(done).unwrap_or(u64::MAX));
        }
        if !requests.is_empty() {
            backoff.wait(table).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(line: u64, key: &str, bytes: usize) -> Put {
        Put { line, key: key.to_owned(), bytes, item: Item::new() }
    }

    fn shared() -> Shared {
        Shared {
            table: "table".to_owned(),
            keys: vec!["id".to_owned(), "at".to_owned()],
            clock: Clock::system(),
            rng: Rng::seeded(1),
            state: Mutex::new(State {
                progress: Progress::new(&Clock::system(), "imported"),
                on_their_way: BTreeSet::new(),
                next: 1,
            }),
        }
    }

    #[test]
    fn a_line_that_cannot_be_put_says_why() {
        let keys = ["id".to_owned(), "at".to_owned()];
        for (text, said) in [
            (&b"{\"at\": 1}\n"[..], "the item has no `id`, which is the table's partition key"),
            (b"{\"Item\": {\"id\": {\"S\": \"a\"}}}", "the item has no `at`, which is the table's sort key"),
            (b"\xff", "this is no UTF-8 text"),
            (
                b"\x1f\x8b\x08",
                "this is compressed; unpack it first, as in `zcat FILE | whimbrel table import TABLE -`",
            ),
        ] {
            assert_eq!(read_put(text, 1, &keys).unwrap_err(), said);
        }
        assert!(read_put(b" \r\n", 1, &keys).unwrap().is_none());
        assert!(read_put(b"{\"id\": \"a\", \"at\": 1}\r\n", 1, &keys).unwrap().is_some());
    }

    #[test]
    fn of_two_lines_with_one_key_the_later_counts() {
        let mut batch = Batch::of(put(1, "a", 10));
        assert!(batch.add(put(2, "b", 10)).is_none());
        assert!(batch.add(put(3, "a", 10)).is_none());
        let lines: Vec<u64> = batch.puts.iter().map(|put| put.line).collect();
        assert_eq!((lines, batch.replaced.clone()), (vec![3, 2], vec![1]));
        assert_eq!(batch.add(put(4, "c", BATCH_BYTES)).unwrap().line, 4);
        (5..28).for_each(|line| assert!(batch.add(put(line, &line.to_string(), 1)).is_none()));
        assert!(batch.is_full());
    }

    #[test]
    fn a_reader_stops_at_the_line_that_is_wrong() {
        let shared = shared();
        let (send, mut receive) = channel(10);
        let text = "{\"id\": 1, \"at\": 1}\n\n{\"id\": 2, \"at\": 1}\n{\"id\": 3}\n{\"id\": 4, \"at\": 1}\n";
        let error = deal(&shared, text.as_bytes(), 2, &[send]).unwrap_err();
        assert_eq!(error.to_string(), "line 4: the item has no `at`, which is the table's sort key");
        assert_eq!(receive.blocking_recv().unwrap().line, 3);
        assert!(receive.blocking_recv().is_none());
        let mut state = shared.state.lock();
        assert_eq!(state.safe(), 3);
        let nothing = stopped(&error, &state, Path::new("-")).to_string();
        assert_eq!(
            nothing,
            "standard input, line 4: the item has no `at`, which is the table's sort key\nNothing is written. Mend what is wrong and import again."
        );
        state.on_their_way.remove(&3);
        state.progress.add(1);
        assert_eq!(
            stopped(&error, &state, Path::new("f.jsonl")).to_string(),
            "f.jsonl, line 4: the item has no `at`, which is the table's sort key\n1 items are written, among them all before line 4. Mend what is wrong and import again: to put an item twice changes nothing, or go on there with --from-line 4."
        );
    }

    #[test]
    fn a_reader_stops_where_a_lane_is_gone() {
        let (send, receive) = channel(1);
        drop(receive);
        deal(&shared(), &b"{\"id\": 1, \"at\": 1}\n"[..], 1, &[send]).unwrap();
    }
}
