//! What the store promises, on the machine's own disk.

use bytes::Bytes;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use store::{Batch, Store, StoreError, StoreOptions};

fn open(folder: &Path) -> Store {
    Store::open(&StoreOptions::new(folder)).unwrap()
}

fn pairs(range: store::Range<'_>) -> Vec<(Bytes, Bytes)> {
    range.collect::<Result<_, _>>().unwrap()
}

#[test]
fn what_was_acknowledged_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0u32..12 {
        let store = open(folder.path());
        let shard = store.shard("us-east-1/dynamodb").unwrap();
        let other = store.shard("eu-west-1/dynamodb").unwrap();
        for before in 0..round {
            assert_eq!(shard.get(&before.to_be_bytes()).unwrap(), Some(Bytes::from_static(b"here")));
            assert_eq!(other.get(&before.to_be_bytes()).unwrap(), None);
        }
        let mut batch = Batch::new();
        batch.put(round.to_be_bytes().to_vec(), "here");
        batch.delete("never there");
        shard.commit(batch).wait().unwrap();
        assert_eq!(pairs(shard.range::<&[u8]>(..)).len(), round as usize + 1);
        store.close().unwrap();
        assert!(matches!(
            shard
                .commit({
                    let mut batch = Batch::new();
                    batch.put("late", "x");
                    batch
                })
                .wait(),
            Err(StoreError::Closed)
        ));
    }
}

#[test]
fn a_folder_has_one_process() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let second = Store::open(&StoreOptions::new(folder.path()));
    let message = second.err().unwrap().to_string();
    assert!(message.contains(&format!("(pid {})", std::process::id())), "{message}");
    store.close().unwrap();
}

#[test]
fn a_folder_of_another_format_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("format"), "99\n").unwrap();
    let message = Store::open(&StoreOptions::new(folder.path())).err().unwrap().to_string();
    assert!(message.contains("format 99"), "{message}");
}

/// The log's file with the highest name that holds anything, and where its content ends.
fn log_file(folder: &Path) -> (std::path::PathBuf, usize) {
    let mut files: Vec<_> =
        std::fs::read_dir(folder.join("log")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let path = files.pop().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let end = bytes.iter().rposition(|byte| *byte != 0).unwrap() + 1;
    (path, end)
}

fn write_three(folder: &Path) {
    let store = open(folder);
    let shard = store.shard("s").unwrap();
    for key in ["a", "b", "c"] {
        let mut batch = Batch::new();
        batch.put(key, vec![7; 100]);
        shard.commit(batch).wait().unwrap();
    }
    store.close().unwrap();
}

#[test]
fn a_torn_tail_is_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    write_three(folder.path());
    let (path, end) = log_file(folder.path());
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[end - 50..].fill(0);
    std::fs::write(&path, &bytes).unwrap();
    for is_first in [true, false] {
        let store = open(folder.path());
        // It is told once, with file and place.
        let told = store.torn_tail().map(|torn| (path.ends_with(&torn.file), torn.offset > 0));
        assert_eq!(told, is_first.then_some((true, true)));
        let shard = store.shard("s").unwrap();
        let keys: Vec<_> = pairs(shard.range::<&[u8]>(..)).into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["a", "b"]);
        store.close().unwrap();
    }
}

#[test]
fn damage_before_the_end_is_told_with_file_and_place() {
    let folder = tempfile::tempdir().unwrap();
    write_three(folder.path());
    let (path, end) = log_file(folder.path());
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[end / 2] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    let error = Store::open(&StoreOptions::new(folder.path())).err().unwrap();
    let StoreError::Corrupt { file, offset, .. } = &error else { panic!("{error}") };
    assert!(path.ends_with(file) && *offset > 0, "{error}");
}

#[test]
fn a_flipped_bit_in_the_last_frame_is_told() {
    let folder = tempfile::tempdir().unwrap();
    write_three(folder.path());
    let (path, end) = log_file(folder.path());
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[end - 10] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    let store = open(folder.path());
    let torn = store.torn_tail().unwrap();
    assert_eq!(torn.reason, "a frame's checksum does not match");
    assert_eq!(pairs(store.shard("s").unwrap().range::<&[u8]>(..)).len(), 2);
    store.close().unwrap();
}

#[test]
fn zeroes_before_whole_frames_are_told_as_damage() {
    let folder = tempfile::tempdir().unwrap();
    write_three(folder.path());
    let (path, end) = log_file(folder.path());
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[..end / 2].fill(0);
    std::fs::write(&path, &bytes).unwrap();
    let error = Store::open(&StoreOptions::new(folder.path())).err().unwrap();
    assert!(matches!(error, StoreError::Corrupt { offset: 0, .. }), "{error}");
}

#[test]
fn clients_that_increment_one_key_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let shard = store.shard("s").unwrap();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..25 {
                    let increment = shard.transact(|txn| {
                        let now = txn
                            .get(b"n")?
                            .map_or(0, |bytes| u64::from_be_bytes(bytes.as_ref().try_into().unwrap()));
                        txn.put(b"n", (now + 1).to_be_bytes().to_vec());
                        Ok::<_, StoreError>(now + 1)
                    });
                    let mine = increment.wait().unwrap();
                    // What was answered is durable, so a durable read is never behind it.
                    let seen =
                        u64::from_be_bytes(shard.get(b"n").unwrap().unwrap().as_ref().try_into().unwrap());
                    assert!(seen >= mine);
                }
            });
        }
    });
    assert_eq!(shard.get(b"n").unwrap().unwrap().as_ref(), 400u64.to_be_bytes());
    store.close().unwrap();
}

#[test]
fn a_transaction_that_fails_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let shard = store.shard("s").unwrap();
    let failed = shard.transact(|txn| {
        txn.put(b"k", "v");
        assert_eq!(txn.get(b"k")?, Some(Bytes::from_static(b"v")));
        assert_eq!(pairs(txn.prefix(b"k")).len(), 1);
        Err::<(), _>(StoreError::Closed)
    });
    assert!(failed.wait().is_err());
    assert_eq!(shard.get(b"k").unwrap(), None);
    store.close().unwrap();
}

#[derive(Clone, Debug)]
enum Step {
    Put(u8, u8),
    Delete(u8),
    Reopen,
    Check(u8, u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (any::<u8>(), any::<u8>()).prop_map(|(key, value)| Step::Put(key, value)),
        3 => any::<u8>().prop_map(Step::Delete),
        1 => Just(Step::Reopen),
        3 => (any::<u8>(), any::<u8>()).prop_map(|(low, high)| Step::Check(low, high)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn it_is_a_map(steps in proptest::collection::vec(step(), 1..120)) {
        let folder = tempfile::tempdir().unwrap();
        // Memtables of a few entries, so that most of the state is in the base.
        let options = StoreOptions { memtable_bytes: 2000, ephemeral: true, ..StoreOptions::new(folder.path()) };
        let mut store = Store::open(&options).unwrap();
        let mut shard = store.shard("s").unwrap();
        let mut model: BTreeMap<Bytes, Bytes> = BTreeMap::new();
        for step in steps {
            match step {
                Step::Put(key, value) => {
                    let (key, value) = (Bytes::from(vec![key]), Bytes::from(vec![value; 9]));
                    let mut batch = Batch::new();
                    batch.put(key.clone(), value.clone());
                    shard.commit(batch).wait().unwrap();
                    model.insert(key, value);
                }
                Step::Delete(key) => {
                    let mut batch = Batch::new();
                    batch.delete(vec![key]);
                    shard.commit(batch).wait().unwrap();
                    model.remove([key].as_slice());
                }
                Step::Reopen => {
                    store.close().unwrap();
                    drop((shard, store));
                    store = Store::open(&options).unwrap();
                    shard = store.shard("s").unwrap();
                }
                Step::Check(low, high) => {
                    let (low, high) = ([low.min(high)], [low.max(high)]);
                    let own = |key: &Bytes| key.clone();
                    let expected: Vec<_> = model.range(Bytes::copy_from_slice(&low)..Bytes::copy_from_slice(&high))
                        .map(|(key, value)| (own(key), value.clone())).collect();
                    prop_assert_eq!(pairs(shard.range(&low[..]..&high[..])), expected.clone());
                    let backwards: Result<Vec<_>, _> = shard.range(&low[..]..&high[..]).rev().collect();
                    let mut backwards = backwards.unwrap();
                    backwards.reverse();
                    prop_assert_eq!(&backwards, &expected);
                    let mut range = shard.range(&low[..]..&high[..]);
                    let (mut front, mut back) = (Vec::new(), Vec::new());
                    while let Some(entry) = range.next() {
                        front.push(entry.unwrap());
                        back.extend(range.next_back().map(Result::unwrap));
                    }
                    back.reverse();
                    front.extend(back);
                    prop_assert_eq!(front, expected);
                    for key in low {
                        prop_assert_eq!(shard.get(&[key]).unwrap(), model.get([key].as_slice()).cloned());
                    }
                }
            }
        }
        store.close().unwrap();
    }
}
