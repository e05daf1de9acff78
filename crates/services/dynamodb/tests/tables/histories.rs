//! Concurrent histories: what many threads were told of single items is explained by some order of what they did, and
//! transactions are seen whole or not at all.

use crate::bench::{Bench, block_on, with};
use base::Rng;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

const THREADS: u64 = 6;
/// Operations of each thread: a history has at most 64, one for each bit of a word.
const EACH: usize = 10;

/// What is done to one register; 0 stands for an item that is not there.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Read,
    Put(i64),
    Delete,
    /// Adds and answers the sum.
    Add(i64),
    /// Puts the second where the first is.
    Swap(i64, i64),
}

/// What the caller was told.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Done,
    Value(i64),
    ConditionFailed,
}

/// An operation of a history, and when it began and ended.
#[derive(Clone, Copy, Debug)]
struct Event {
    act: Act,
    told: Told,
    began: u64,
    ended: u64,
}

/// What `act` does to a register that holds `state`.
fn apply(state: i64, act: Act) -> (i64, Told) {
    match act {
        Act::Read => (state, Told::Value(state)),
        Act::Put(value) => (value, Told::Done),
        Act::Delete => (0, Told::Done),
        Act::Add(more) => (state + more, Told::Value(state + more)),
        Act::Swap(old, new) if state == old => (new, Told::Done),
        Act::Swap(..) => (state, Told::ConditionFailed),
    }
}

/// Wing and Gong's search: whether some order of the events, each between its beginning and its end, explains what all were
/// told. What has been tried, a set of events done and the state after them, is not tried again.
fn is_linearizable(events: &[Event]) -> bool {
    fn search(events: &[Event], done: u64, state: i64, tried: &mut HashSet<(u64, i64)>) -> bool {
        let left = || events.iter().enumerate().filter(|(at, _)| done & (1 << at) == 0);
        let Some(first_end) = left().map(|(_, event)| event.ended).min() else { return true };
        if !tried.insert((done, state)) {
            return false;
        }
        left().filter(|(_, event)| event.began < first_end).any(|(at, event)| {
            let (next, told) = apply(state, event.act);
            told == event.told && search(events, done | (1 << at), next, tried)
        })
    }
    assert!(events.len() <= 64, "a history of {} operations", events.len());
    search(events, 0, 0, &mut HashSet::new())
}

fn act(rng: &Rng) -> Act {
    let value = |rng: &Rng| 1 + i64::try_from(rng.below(4)).unwrap();
    match rng.below(8) {
        0..=2 => Act::Read,
        3 => Act::Put(value(rng)),
        4 => Act::Delete,
        5 => Act::Add(value(rng)),
        _ => Act::Swap(value(rng), value(rng)),
    }
}

async fn run(bench: &Bench, key: &str, act: Act) -> Told {
    let key_of = json!({"k": {"S": key}});
    let number = |value: &Value| value["v"]["N"].as_str().map_or(0, |text| text.parse().unwrap());
    let item = |value: i64| json!({"k": {"S": key}, "v": {"N": value.to_string()}});
    let done = |output: Result<Value, String>| match output {
        Ok(_) => Told::Done,
        Err(error) if error.starts_with("ConditionalCheckFailedException") => Told::ConditionFailed,
        Err(error) => panic!("{error}"),
    };
    match act {
        Act::Read => {
            let get = json!({"TableName": "table", "Key": key_of, "ConsistentRead": true});
            Told::Value(number(&bench.ok("GetItem", &get).await["Item"]))
        }
        Act::Put(value) => {
            done(bench.call("PutItem", &json!({"TableName": "table", "Item": item(value)})).await)
        }
        Act::Delete => done(bench.call("DeleteItem", &json!({"TableName": "table", "Key": key_of})).await),
        Act::Add(more) => {
            let update = json!({
                "TableName": "table", "Key": key_of, "UpdateExpression": "ADD v :m", "ReturnValues": "UPDATED_NEW",
                "ExpressionAttributeValues": {":m": {"N": more.to_string()}},
            });
            Told::Value(number(&bench.ok("UpdateItem", &update).await["Attributes"]))
        }
        Act::Swap(old, new) => {
            let put = json!({
                "TableName": "table", "Item": item(new), "ConditionExpression": "v = :old",
                "ExpressionAttributeValues": {":old": {"N": old.to_string()}},
            });
            done(bench.call("PutItem", &put).await)
        }
    }
}

#[test]
fn what_single_items_tell_is_linearizable() {
    for seed in 0..20 {
        let bench = Bench::new();
        block_on(bench.plain_table());
        let (clock, events) = (AtomicU64::new(0), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for number in 0..THREADS {
                let (bench, clock, events) = (&bench, &clock, &events);
                scope.spawn(move || {
                    let rng = Rng::seeded(seed * THREADS + number);
                    for _ in 0..EACH {
                        let act = act(&rng);
                        let began = clock.fetch_add(1, Ordering::SeqCst);
                        let told = block_on(run(bench, "one", act));
                        let ended = clock.fetch_add(1, Ordering::SeqCst);
                        events.lock().unwrap().push(Event { act, told, began, ended });
                    }
                });
            }
        });
        let mut events = events.into_inner().unwrap();
        events.sort_by_key(|event| event.began);
        assert!(is_linearizable(&events), "seed {seed}: no order explains {events:#?}");
    }
}

#[test]
fn the_checker_finds_what_no_order_explains() {
    let event = |act, told, began, ended| Event { act, told, began, ended };
    let put = event(Act::Put(1), Told::Done, 0, 1);
    // A read after the put must see it, one beside it may.
    assert!(!is_linearizable(&[put, event(Act::Read, Told::Value(0), 2, 3)]));
    assert!(is_linearizable(&[put, event(Act::Read, Told::Value(1), 2, 3)]));
    let slow = event(Act::Put(1), Told::Done, 0, 9);
    assert!(is_linearizable(&[slow, event(Act::Read, Told::Value(0), 2, 3)]));
    // What has been seen is not unseen.
    let (new, old) = (event(Act::Read, Told::Value(1), 2, 3), event(Act::Read, Told::Value(0), 4, 5));
    assert!(!is_linearizable(&[slow, new, old]));
    // A lost increment.
    let sums = [event(Act::Add(1), Told::Value(1), 0, 5), event(Act::Add(1), Told::Value(1), 1, 4)];
    assert!(!is_linearizable(&sums));
}

const ACCOUNTS: u64 = 5;
const START: i64 = 100;

fn account(number: u64) -> Value {
    json!({"k": {"S": format!("account {number}")}})
}

/// Moves money, where there is enough of it, in one transaction or in a condition that fails.
async fn transfer(bench: &Bench, from: u64, to: u64, amount: i64) -> bool {
    let leg = |of: u64, change: i64, condition: &str| {
        let mut update = json!({
            "TableName": "table", "Key": account(of), "UpdateExpression": "ADD money :change",
            "ConditionExpression": condition,
            "ExpressionAttributeValues": {":change": {"N": change.to_string()}},
        });
        if condition.contains(":amount") {
            update["ExpressionAttributeValues"][":amount"] = json!({"N": amount.to_string()});
        }
        json!({"Update": update})
    };
    let legs = [leg(from, -amount, "money >= :amount"), leg(to, amount, "attribute_exists(k)")];
    match bench.call("TransactWriteItems", &json!({"TransactItems": legs})).await {
        Ok(_) => true,
        Err(error) => {
            assert!(error.contains("[ConditionalCheckFailed, None]"), "{error}");
            false
        }
    }
}

async fn balances(bench: &Bench) -> Vec<i64> {
    let gets: Vec<Value> =
        (0..ACCOUNTS).map(|of| json!({"Get": {"TableName": "table", "Key": account(of)}})).collect();
    let read = bench.ok("TransactGetItems", &json!({"TransactItems": gets})).await;
    let items = read["Responses"].as_array().unwrap();
    items.iter().map(|one| one["Item"]["money"]["N"].as_str().unwrap().parse().unwrap()).collect()
}

#[test]
fn transactions_are_seen_whole_or_not_at_all() {
    for seed in 0..6 {
        let bench = Bench::new();
        block_on(async {
            bench.plain_table().await;
            for of in 0..ACCOUNTS {
                let item = with(account(of), json!({"money": {"N": START.to_string()}}));
                bench.ok("PutItem", &json!({"TableName": "table", "Item": item})).await;
            }
        });
        let moved = AtomicU64::new(0);
        thread::scope(|scope| {
            for number in 0..THREADS {
                let (bench, moved) = (&bench, &moved);
                scope.spawn(move || {
                    let rng = Rng::seeded(seed * THREADS + number);
                    block_on(async {
                        for _ in 0..40 {
                            if number % 3 == 0 {
                                let seen = balances(bench).await;
                                let sum: i64 = seen.iter().sum();
                                assert_eq!(
                                    sum,
                                    START * i64::try_from(ACCOUNTS).unwrap(),
                                    "seed {seed}: {seen:?}"
                                );
                                assert!(seen.iter().all(|money| *money >= 0), "seed {seed}: {seen:?}");
                                continue;
                            }
                            let from = rng.below(ACCOUNTS);
                            let to = (from + 1 + rng.below(ACCOUNTS - 1)) % ACCOUNTS;
                            let amount = 1 + i64::try_from(rng.below(90)).unwrap();
                            moved.fetch_add(
                                u64::from(transfer(bench, from, to, amount).await),
                                Ordering::SeqCst,
                            );
                        }
                    });
                });
            }
        });
        assert!(moved.load(Ordering::SeqCst) > 20, "seed {seed}: hardly anything moved");
        assert_eq!(block_on(balances(&bench)).iter().sum::<i64>(), START * i64::try_from(ACCOUNTS).unwrap());
    }
}
