//! Archives and replays through the room: their faults, and that a restart keeps them.

use crate::Events;
use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    store: Store,
    events: Arc<Events>,
}

const BUS: &str = "arn:aws:events:us-east-1:000000000000:event-bus/default";
const ARCHIVE: &str = "arn:aws:events:us-east-1:000000000000:archive/a";

impl Room {
    fn open(folder: &Path) -> Self {
        let time = ManualClock::new(Timestamp::from_secs(1_800_000_000));
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let (clock, rng) = (time.clock(), Rng::seeded(1));
        let mut house = House::new(clock.clone(), rng.clone());
        let http = Arc::new(delivery::http::Client::new(clock.clone()));
        let events = Arc::new(Events::new(store.clone(), &[Region::DEFAULT], false, http, clock, rng));
        house.add(Arc::clone(&events));
        Self { house: Arc::new(house), store, events }
    }

    /// The output, or `code: message`.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("events", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }
}

fn replay(more: Value) -> Value {
    let mut input = json!({
        "ReplayName": "r", "EventSourceArn": ARCHIVE, "Destination": {"Arn": BUS},
        "EventStartTime": 1_799_999_000, "EventEndTime": 1_800_000_001,
    });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

#[tokio::test]
async fn faults_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let archive = json!({"ArchiveName": "a", "EventSourceArn": BUS});
    room.call("CreateArchive", archive.clone()).await;
    let other = BUS.replace("default", "none");
    for (operation, input, expected) in [
        ("CreateArchive", archive, "ResourceAlreadyExistsException: Archive a already exists."),
        (
            "CreateArchive",
            json!({"ArchiveName": "b", "EventSourceArn": other}),
            "ResourceNotFoundException: Event bus none does not exist.",
        ),
        (
            "DescribeArchive",
            json!({"ArchiveName": "b"}),
            "ResourceNotFoundException: Archive b does not exist.",
        ),
        (
            "DeleteArchive",
            json!({"ArchiveName": "b"}),
            "ResourceNotFoundException: Archive b does not exist.",
        ),
        (
            "UpdateArchive",
            json!({"ArchiveName": "b", "RetentionDays": 1}),
            "ResourceNotFoundException: Archive b does not exist.",
        ),
        (
            "UpdateArchive",
            json!({"ArchiveName": "a"}),
            "ValidationException: At least one of EventPattern, RetentionDays or Description must be provided.",
        ),
        (
            "ListArchives",
            json!({"NamePrefix": "a", "State": "ENABLED"}),
            "ValidationException: At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.",
        ),
        (
            "StartReplay",
            replay(json!({"Destination": {"Arn": "x"}})),
            "ValidationException: Parameter Destination.Arn is not valid. Reason: Must contain an event bus ARN.",
        ),
        (
            "StartReplay",
            replay(json!({"Destination": {"Arn": other}})),
            "ResourceNotFoundException: Event bus none does not exist.",
        ),
        (
            "StartReplay",
            replay(json!({"EventSourceArn": ARCHIVE.replace("/a", "/b")})),
            "ValidationException: Parameter EventSourceArn is not valid. Reason: Archive b does not exist.",
        ),
        (
            "StartReplay",
            replay(json!({"EventStartTime": 1_800_000_002})),
            "ValidationException: Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.",
        ),
        ("CancelReplay", json!({"ReplayName": "r"}), "ResourceNotFoundException: Replay r does not exist."),
        ("DescribeReplay", json!({"ReplayName": "r"}), "ResourceNotFoundException: Replay r does not exist."),
    ] {
        assert_eq!(room.call(operation, input.clone()).await, expected, "{operation} {input}");
    }
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_restart_keeps_what_is_archived_and_a_replay_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    room.call("CreateArchive", json!({"ArchiveName": "a", "EventSourceArn": BUS})).await;
    let entry = json!({"Source": "s", "DetailType": "d", "Detail": "{}"});
    for _ in 0..30 {
        room.call("PutEvents", json!({"Entries": vec![entry.clone(); 10]})).await;
    }
    assert_eq!(room.call("StartReplay", replay(json!({}))).await["State"], "STARTING");
    assert_eq!(
        room.call("StartReplay", replay(json!({}))).await,
        "ResourceAlreadyExistsException: Replay r already exists."
    );
    let store = room.store.clone();
    drop(room);
    store.close().unwrap();
    drop(store);

    let room = Room::open(folder.path());
    assert_eq!(room.call("DescribeArchive", json!({"ArchiveName": "a"})).await["EventCount"], 300);
    let completed = async {
        for _ in 0..10_000 {
            let told = room.call("DescribeReplay", json!({"ReplayName": "r"})).await;
            if told["State"] == "COMPLETED" {
                return told;
            }
            tokio::task::yield_now().await;
        }
        panic!("the replay has no end");
    };
    tokio::select! {
        ended = room.events.deliver(&room.house) => panic!("{ended:?}"),
        told = completed => assert_eq!(told["EventLastReplayedTime"], 1_800_000_000),
    }
    assert_eq!(
        room.call("CancelReplay", json!({"ReplayName": "r"})).await,
        "IllegalStatusException: Replay r is not in a valid state for this operation."
    );
    room.store.close().unwrap();
}
