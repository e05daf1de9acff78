//! The base on a machine that dies at every step in turn: what is there afterwards is the state after one of its applies, the last that
//! was acknowledged or the one that was on its way.

use base::Rng;
use bytes::Bytes;
use sim::{Crash, SimDisk};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;
use store::{Base as _, BaseOptions, RunBase, StoreError};

const APPLIES: u64 = 24;

fn open(disk: &SimDisk) -> Result<RunBase, StoreError> {
    let options = BaseOptions {
        cache_bytes: 0,
        block_bytes: 300,
        segment_bytes: 2_000,
        segment_keys: 20,
        class_bytes: 3_000,
        buffer_bytes: 1_500,
        sync_bytes: 3_000,
        most_waiting: 5,
    };
    RunBase::open(Arc::new(disk.clone()), &options, false)
}

type State = BTreeMap<Bytes, Bytes>;

/// What an apply writes; some of it deletes.
fn changes(position: u64) -> BTreeMap<Bytes, Option<Bytes>> {
    let change = |number: u64| {
        let key = Bytes::from(format!("{:03}", (position * 13 + number * 7) % 60));
        let value =
            (!number.is_multiple_of(4)).then(|| Bytes::from(vec![position as u8; 30 + number as usize]));
        (key, value)
    };
    (0..20).map(change).collect()
}

/// The states after each apply.
fn states() -> Vec<State> {
    let mut states = vec![State::new()];
    for position in 1..=APPLIES {
        let mut state = states[position as usize - 1].clone();
        for (key, value) in changes(position) {
            match value {
                Some(value) => state.insert(key, value),
                None => state.remove(&key),
            };
        }
        states.push(state);
    }
    states
}

fn observe(base: &RunBase) -> Result<State, StoreError> {
    let mut found = Vec::new();
    if let Some(view) = base.view() {
        view.some(&(Bound::Unbounded, Bound::Unbounded), false, usize::MAX, usize::MAX, &mut found)?;
    }
    let state: State = found.into_iter().map(|(key, value)| (key, value.unwrap_or_default())).collect();
    for number in 0..60 {
        let key = format!("{number:03}");
        assert_eq!(base.get(key.as_bytes())?.as_ref(), state.get(key.as_bytes()));
    }
    Ok(state)
}

/// Applies what is missing, merging in between. Says how far it came.
fn run(disk: &SimDisk, acknowledged: &mut u64) -> Result<(), StoreError> {
    let base = open(disk)?;
    for position in base.applied()? + 1..=APPLIES {
        base.apply(&mut changes(position).into_iter(), position)?;
        *acknowledged = position;
        for _ in 0..position % 5 {
            base.merge_some()?;
        }
    }
    while base.merge_some()? {}
    Ok(())
}

/// The machine dies in the middle of the operation of each number, is started again, and dies again a little later.
fn dies_everywhere(how: Crash) {
    let states = states();
    let mut deaths = 0;
    for operation in 0.. {
        let disk = SimDisk::new(Rng::seeded(operation));
        let mut acknowledged = 0;
        let mut died = 0;
        for again in [operation, operation % 17, operation % 5, 1_000_000] {
            disk.die_after(again);
            let ended = run(&disk, &mut acknowledged);
            died += u64::from(disk.is_dead());
            assert!(ended.is_ok() || disk.is_dead(), "{ended:?} at {operation}");
            disk.calm();
            disk.crash(how);
            let base =
                open(&disk).unwrap_or_else(|error| panic!("{error} after dying in operation {operation}"));
            let applied = base.applied().unwrap();
            let may_be = acknowledged..=(acknowledged + 1).min(APPLIES);
            assert!(may_be.contains(&applied), "{applied} of {may_be:?} after operation {operation}");
            assert_eq!(observe(&base).unwrap(), states[applied as usize], "after operation {operation}");
            acknowledged = applied;
        }
        assert_eq!(acknowledged, APPLIES);
        deaths += died;
        if died == 0 || operation > 2_000 {
            break;
        }
    }
    assert!(deaths > 500, "{deaths} deaths prove little");
}

#[test]
fn a_process_that_dies_anywhere_leaves_the_state_of_an_apply() {
    dies_everywhere(Crash::Kill);
}

#[test]
fn a_machine_that_dies_anywhere_leaves_the_state_of_an_apply() {
    dies_everywhere(Crash::Power);
}

#[test]
fn what_is_read_while_runs_are_merged_and_removed_stands_still() {
    let disk = SimDisk::new(Rng::seeded(1));
    let base = open(&disk).unwrap();
    let states = states();
    let mut views = Vec::new();
    for position in 1..=APPLIES {
        base.apply(&mut changes(position).into_iter(), position).unwrap();
        views.push((base.view().unwrap(), position));
        base.merge_some().unwrap();
    }
    while base.merge_some().unwrap() {}
    for (view, position) in views {
        let mut found = Vec::new();
        view.some(&(Bound::Unbounded, Bound::Unbounded), true, usize::MAX, usize::MAX, &mut found).unwrap();
        let expected =
            states[position as usize].iter().rev().map(|(key, value)| (key.clone(), Some(value.clone())));
        assert!(found.into_iter().eq(expected), "the view of {position}");
    }
}
