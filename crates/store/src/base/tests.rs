//! The base held against a map, through merges, restarts and damage.

use super::{Base, BaseOptions, RunBase};
use crate::StoreError;
use crate::disk::LocalDisk;
use crate::memtable::{Bounds, Entry};
use bytes::Bytes;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

/// Blocks of a few entries, segments of a few blocks, a cache of few pages.
fn tiny() -> BaseOptions {
    BaseOptions {
        cache_bytes: 0,
        block_bytes: 200,
        segment_bytes: 1_500,
        segment_keys: 40,
        class_bytes: 3_000,
        buffer_bytes: 1_000,
        sync_bytes: 4_000,
        most_waiting: 6,
    }
}

fn open(folder: &Path) -> Result<RunBase, StoreError> {
    RunBase::open(Arc::new(LocalDisk::open(folder, false)?), &tiny(), false)
}

/// Everything within bounds, read `limit` at a time.
fn all(base: &RunBase, mut bounds: Bounds, reversed: bool, limit: usize) -> Result<Vec<Entry>, StoreError> {
    let Some(view) = base.view() else { return Ok(Vec::new()) };
    let mut found: Vec<Entry> = Vec::new();
    loop {
        let mut some = Vec::new();
        let more = view.some(&bounds, reversed, limit, 400, &mut some)?;
        let last = some.last().map(|(key, _)| key.clone());
        found.extend(some);
        match last {
            Some(key) if more && reversed => bounds.1 = Bound::Excluded(key),
            Some(key) if more => bounds.0 = Bound::Excluded(key),
            _ => return Ok(found),
        }
    }
}

type Model = BTreeMap<Bytes, Bytes>;

fn expected(model: &Model, bounds: &Bounds, reversed: bool) -> Vec<Entry> {
    let entries = model.range(bounds.clone()).map(|(key, value)| (key.clone(), Some(value.clone())));
    if reversed { entries.rev().collect() } else { entries.collect() }
}

#[derive(Clone, Debug)]
enum Step {
    Apply(BTreeMap<Bytes, Option<Bytes>>),
    Merge(u8),
    Reopen,
    Range(Bounds, usize),
}

fn key() -> impl Strategy<Value = Bytes> {
    prop_oneof![
        8 => proptest::collection::vec(0u8..6, 0..4).prop_map(Bytes::from),
        // Longer than a page, and the same for long.
        1 => (0usize..6_000, 0u8..4).prop_map(|(length, last)| {
            let mut key = vec![3; length];
            key.push(last);
            Bytes::from(key)
        }),
    ]
}

fn value() -> impl Strategy<Value = Option<Bytes>> {
    prop_oneof![
        2 => Just(None),
        6 => (0usize..60, any::<u8>()).prop_map(|(length, byte)| Some(Bytes::from(vec![byte; length]))),
        1 => (0usize..9_000, any::<u8>()).prop_map(|(length, byte)| Some(Bytes::from(vec![byte; length]))),
    ]
}

fn bound() -> impl Strategy<Value = Bound<Bytes>> {
    prop_oneof![key().prop_map(Bound::Included), key().prop_map(Bound::Excluded), Just(Bound::Unbounded)]
}

fn bounds() -> impl Strategy<Value = Bounds> {
    (bound(), bound()).prop_filter("a map panics where they cross", |(low, high)| match (low, high) {
        (Bound::Unbounded, _) | (_, Bound::Unbounded) => true,
        (Bound::Included(low), Bound::Included(high)) => low <= high,
        (Bound::Included(low) | Bound::Excluded(low), Bound::Included(high) | Bound::Excluded(high)) => {
            low < high
        }
    })
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => proptest::collection::btree_map(key(), value(), 0..60).prop_map(Step::Apply),
        4 => any::<u8>().prop_map(Step::Merge),
        1 => Just(Step::Reopen),
        5 => (bounds(), 1usize..9).prop_map(|(bounds, limit)| Step::Range(bounds, limit)),
    ]
}

fn check(base: &RunBase, model: &Model, keys: &[Bytes]) {
    for key in keys {
        assert_eq!(base.get(key).unwrap(), model.get(key).cloned(), "{key:?}");
    }
    let everything = (Bound::Unbounded, Bound::Unbounded);
    for reversed in [false, true] {
        assert_eq!(
            all(base, everything.clone(), reversed, 50).unwrap(),
            expected(model, &everything, reversed)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn it_is_a_map(steps in proptest::collection::vec(step(), 1..40), sought in proptest::collection::vec(key(), 20)) {
        let folder = tempfile::tempdir().unwrap();
        let mut base = open(folder.path()).unwrap();
        let mut model = Model::new();
        let mut views = Vec::new();
        let mut position = 0;
        for step in steps {
            match step {
                Step::Apply(entries) => {
                    position += 1;
                    base.apply(&mut entries.clone().into_iter(), position).unwrap();
                    for (key, value) in entries {
                        match value {
                            Some(value) => model.insert(key, value),
                            None => model.remove(&key),
                        };
                    }
                }
                Step::Merge(pieces) => {
                    views.extend(base.view().map(|view| (view, model.clone())));
                    for _ in 0..pieces {
                        base.merge_some().unwrap();
                    }
                }
                Step::Reopen => {
                    views.clear();
                    drop(base);
                    base = open(folder.path()).unwrap();
                }
                Step::Range(bounds, limit) => {
                    for reversed in [false, true] {
                        prop_assert_eq!(all(&base, bounds.clone(), reversed, limit).unwrap(), expected(&model, &bounds, reversed));
                    }
                }
            }
            prop_assert_eq!(base.applied().unwrap(), position);
        }
        let keys: Vec<Bytes> = model.keys().cloned().chain(sought).collect();
        check(&base, &model, &keys);
        while base.merge_some().unwrap() {}
        check(&base, &model, &keys);
        // A view stands still whatever was merged and removed since.
        for (view, model) in views {
            let mut found = Vec::new();
            view.some(&(Bound::Unbounded, Bound::Unbounded), false, usize::MAX, usize::MAX, &mut found).unwrap();
            prop_assert_eq!(found, expected(&model, &(Bound::Unbounded, Bound::Unbounded), false));
        }
        // Once nothing reads the old ones, only the files are left that the manifest names.
        base.merge_some().unwrap();
        let files = std::fs::read_dir(folder.path()).unwrap().count();
        drop(base);
        drop(open(folder.path()).unwrap());
        prop_assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), files);
    }
}

fn number_key(number: u32) -> Bytes {
    Bytes::from(format!("key of {number:08}"))
}

/// A base of two runs of some segments each.
fn two_runs(folder: &Path) -> Model {
    let base = open(folder).unwrap();
    let mut model = Model::new();
    for run in 0..2u32 {
        let entries = (0..60).map(|number| {
            let length = if number % 40 == 7 { 700 } else { 20 };
            (number_key(number * 2 + run), Some(Bytes::from(vec![number as u8; length])))
        });
        let entries: Vec<Entry> = entries.collect();
        base.apply(&mut entries.clone().into_iter(), u64::from(run) + 1).unwrap();
        model.extend(entries.into_iter().map(|(key, value)| (key, value.unwrap())));
    }
    model
}

/// Reads all there is in every way: an error, or what was written.
fn reads(folder: &Path, model: &Model) -> Result<(), StoreError> {
    let base = open(folder)?;
    let mut damaged = None;
    for key in model.keys() {
        match base.get(key) {
            Ok(found) => assert_eq!(found.as_ref(), model.get(key), "wrong data"),
            Err(error) => damaged = Some(error),
        }
    }
    let everything = (Bound::Unbounded, Bound::Unbounded);
    for reversed in [false, true] {
        match all(&base, everything.clone(), reversed, 9) {
            Ok(found) => assert_eq!(found, expected(model, &everything, reversed), "wrong data"),
            Err(error) => damaged = Some(error),
        }
    }
    damaged.map_or(Ok(()), Err)
}

#[test]
fn a_flipped_bit_anywhere_is_an_error_that_names_the_file_and_never_wrong_data() {
    let folder = tempfile::tempdir().unwrap();
    let model = two_runs(folder.path());
    reads(folder.path(), &model).unwrap();
    let mut found = 0;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let whole = std::fs::read(&path).unwrap();
        for at in 0..whole.len() {
            // Of what pads, some; of what is written, a seventh.
            if !at.is_multiple_of(7) && !path.ends_with("manifest")
                || whole[at] == 0 && !at.is_multiple_of(70)
            {
                continue;
            }
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (at % 8);
            std::fs::write(&path, &bytes).unwrap();
            match reads(folder.path(), &model) {
                // Padding holds nothing.
                Ok(()) => assert_eq!(whole[at], 0, "{} at {at}", path.display()),
                Err(StoreError::Corrupt { file, .. }) => {
                    found += 1;
                    assert!(path.ends_with(file));
                }
                Err(error) => panic!("{} at {at}: {error}", path.display()),
            }
        }
        for length in (0..whole.len()).step_by(397) {
            std::fs::write(&path, &whole[..length]).unwrap();
            assert!(
                matches!(reads(folder.path(), &model), Err(StoreError::Corrupt { .. })),
                "cut at {length}"
            );
        }
        std::fs::remove_file(&path).unwrap();
        let gone = reads(folder.path(), &model);
        assert!(matches!(gone, Err(StoreError::Corrupt { .. })), "{} is gone: {gone:?}", path.display());
        std::fs::write(&path, &whole).unwrap();
    }
    assert!(found > 700, "only {found} flipped bits were found");
    reads(folder.path(), &model).unwrap();
}

#[test]
fn a_merge_of_a_damaged_run_fails_and_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let base = open(folder.path()).unwrap();
    for run in 0..4u32 {
        let entries = (0..30).map(|number| (number_key(number), Some(Bytes::from(vec![run as u8; 50]))));
        base.apply(&mut entries.collect::<Vec<_>>().into_iter(), u64::from(run) + 1).unwrap();
    }
    let names = || crate::Disk::list(&LocalDisk::open(folder.path(), false).unwrap()).unwrap();
    let before = names();
    let path = folder.path().join(&before[2]);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[600] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let failed = loop {
        match base.merge_some() {
            Ok(more) => assert!(more, "the damage was not found"),
            Err(error) => break error,
        }
    };
    assert!(matches!(&failed, StoreError::Corrupt { file, .. } if *file == before[2]), "{failed}");
    assert_eq!(names(), before);
    // The newest has all the keys, and is whole.
    assert_eq!(base.get(&number_key(7)).unwrap(), Some(Bytes::from(vec![3; 50])));
}

#[test]
fn a_thread_merges_while_others_read_and_ends_in_the_middle_when_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut model = Model::new();
    for round in 0..6u32 {
        let disk = Arc::new(LocalDisk::open(folder.path(), false).unwrap());
        let base = RunBase::open(disk, &tiny(), true).unwrap();
        assert_eq!(base.applied().unwrap(), u64::from(round * 30));
        std::thread::scope(|scope| {
            let base = &base;
            let before = model.clone();
            let reader = scope.spawn(move || {
                for _ in 0..20 {
                    for (key, value) in &before {
                        let found = base.get(key).unwrap();
                        // A later round's value is longer.
                        assert!(found.is_some_and(|found| found.len() >= value.len()));
                    }
                    let view = base.view();
                    let count = |view: &Arc<dyn super::BaseView>| {
                        let mut found = Vec::new();
                        let all = (Bound::Unbounded, Bound::Unbounded);
                        view.some(&all, false, usize::MAX, usize::MAX, &mut found).unwrap();
                        found.len()
                    };
                    let first = view.as_ref().map(count);
                    assert_eq!(view.as_ref().map(count), first, "a view moved");
                }
            });
            for turn in 0..30u32 {
                let entries = (0..60).map(|number| {
                    (number_key(number * 7 + turn), Some(Bytes::from(vec![9; 10 + round as usize])))
                });
                let entries: Vec<Entry> = entries.collect();
                base.apply(&mut entries.clone().into_iter(), u64::from(round * 30 + turn) + 1).unwrap();
                model.extend(entries.into_iter().map(|(key, value)| (key, value.unwrap())));
            }
            // While one reads, and while runs wait to be merged.
            base.close();
            reader.join().unwrap();
        });
        let keys: Vec<Bytes> = model.keys().cloned().collect();
        check(&base, &model, &keys);
    }
}
