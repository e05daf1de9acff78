//! A process that commits from many threads is killed at random, again and again on one folder; what it acknowledged is there.

use base::Rng;
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use store::{Store, StoreError, StoreOptions};

const ROUNDS: u64 = 20;
const THREADS: u64 = 8;
/// Keys that a thread writes in turn.
const SLOTS: u64 = 40;
const FOLDER: &str = "WHIMBREL_KILL_FOLDER";

fn open(folder: &Path) -> Store {
    // Small memtables, so that the process is killed in the middle of moves to the base too.
    let options = StoreOptions { memtable_bytes: 200_000, ..StoreOptions::new(folder) };
    Store::open(&options).unwrap()
}

fn number(bytes: Option<bytes::Bytes>) -> u64 {
    bytes.map_or(0, |bytes| u64::from_be_bytes(bytes[..8].try_into().unwrap()))
}

/// A value that says which commit wrote it, of a length that it decides.
fn value(turn: u64) -> Vec<u8> {
    let mut value = turn.to_be_bytes().to_vec();
    value.resize(8 + (turn * 97 % 1_900) as usize, turn as u8);
    value
}

/// The process that is killed: this test's own executable, told by its environment to write. Prints what is acknowledged.
#[test]
fn writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let store = open(Path::new(&folder));
    let shard = store.shard("killed").unwrap();
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let shard = &shard;
            scope.spawn(move || {
                loop {
                    let committed = shard.transact(|txn| {
                        let turn = number(txn.get(format!("first/{thread}").as_bytes())?) + 1;
                        let total = number(txn.get(b"total")?) + 1;
                        txn.put(format!("first/{thread}"), value(turn));
                        txn.put(format!("slot/{thread}/{}", turn % SLOTS), value(turn));
                        txn.put(format!("last/{thread}"), value(turn));
                        txn.put("total", value(total));
                        Ok::<_, StoreError>(turn)
                    });
                    let turn = committed.wait().unwrap();
                    writeln!(std::io::stdout().lock(), "ack {thread} {turn}").unwrap();
                }
            });
        }
    });
}

/// Starts a process, lets it acknowledge about `count` commits, kills it, and says the last turn that each thread was told.
fn kill_after(folder: &Path, count: u64) -> BTreeMap<u64, u64> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "writes_until_it_is_killed", "--nocapture"])
        .env(FOLDER, folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut told = BTreeMap::new();
    let mut seen = 0;
    if count == 0 {
        // While it opens, or soon after.
        child.kill().unwrap();
    }
    while let Some(Ok(line)) = lines.next() {
        // The last line may be cut short; its number is then smaller than what was acknowledged, which is no harm.
        let words: Vec<&str> = line.split(' ').collect();
        if let [_, thread, turn] = words[..]
            && line.contains("ack ")
        {
            seen += 1;
            if let (Ok(thread), Ok(turn)) = (thread.parse::<u64>(), turn.parse::<u64>()) {
                let newest: &mut u64 = told.entry(thread).or_default();
                *newest = turn.max(*newest);
            }
        }
        if seen == count {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    told
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    if std::env::var_os(FOLDER).is_some() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let rng = Rng::system();
    let mut all_told = 0;
    for round in 0..ROUNDS {
        let count = if round % 5 == 4 { 0 } else { 1 + rng.below(800) };
        let told = kill_after(folder.path(), count);
        let store = open(folder.path());
        let shard = store.shard("killed").unwrap();
        let mut sum = 0;
        for thread in 0..THREADS {
            let turn = number(shard.get(format!("first/{thread}").as_bytes()).unwrap());
            let what = format!("round {round}, killed after {count}, thread {thread}, turn {turn}");
            let acknowledged = told.get(&thread).copied().unwrap_or_default();
            assert!(turn >= acknowledged, "{what}: {acknowledged} was acknowledged");
            let last = shard.get(format!("last/{thread}").as_bytes()).unwrap();
            assert_eq!(number(last), turn, "{what}: half a commit");
            for slot in (turn.saturating_sub(SLOTS) + 1)..=turn {
                let key = format!("slot/{thread}/{}", slot % SLOTS);
                assert_eq!(shard.get(key.as_bytes()).unwrap().unwrap(), value(slot), "{what}, turn {slot}");
            }
            sum += turn;
        }
        assert_eq!(
            number(shard.get(b"total").unwrap()),
            sum,
            "round {round}: a transaction was lost in the middle"
        );
        all_told = sum;
        store.close().unwrap();
    }
    assert!(all_told > 1_000, "{all_told} commits prove little");
}
