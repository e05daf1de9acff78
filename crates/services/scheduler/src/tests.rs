//! Schedules through the room, called by name as integrations do, with a clock that is moved.

use crate::Scheduler;
use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    scheduler: Arc<Scheduler>,
    time: ManualClock,
    store: Store,
}

const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:q";

impl Room {
    fn open(folder: &Path) -> Self {
        let time = ManualClock::new(Timestamp::from_secs(1_800_000_000));
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let (clock, rng) = (time.clock(), Rng::seeded(1));
        let mut house = House::new(clock.clone(), rng.clone());
        let scheduler = Arc::new(Scheduler::new(store.clone(), &[Region::DEFAULT], clock, rng));
        house.add(Arc::clone(&scheduler));
        Self { house: Arc::new(house), scheduler, time, store }
    }

    /// The output, or `code: message`.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("scheduler", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }
}

fn schedule(more: Value) -> Value {
    let mut input = json!({
        "Name": "s", "ScheduleExpression": "rate(1 minute)", "FlexibleTimeWindow": {"Mode": "OFF"},
        "Target": {"Arn": QUEUE, "RoleArn": "arn:aws:iam::000000000000:role/r"},
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
    room.call("CreateSchedule", schedule(json!({}))).await;
    for (operation, input, expected) in [
        ("CreateSchedule", schedule(json!({})), "ConflictException: Schedule s already exists."),
        (
            "CreateSchedule",
            schedule(json!({"GroupName": "none"})),
            "ResourceNotFoundException: Schedule group none does not exist.",
        ),
        (
            "CreateSchedule",
            schedule(json!({"Name": "t", "ScheduleExpression": "rate(10)"})),
            "ValidationException: Invalid Schedule Expression rate(10).",
        ),
        (
            "CreateSchedule",
            schedule(json!({"Name": "t", "StartDate": 1_700_000_000})),
            "ValidationException: The StartDate you specify cannot be earlier than 5 minutes ago.",
        ),
        (
            "CreateSchedule",
            schedule(json!({"Name": "t", "FlexibleTimeWindow": {"Mode": "FLEXIBLE"}})),
            "ValidationException: MaximumWindowInMinutes must be specified when the Mode of FlexibleTimeWindow is FLEXIBLE.",
        ),
        (
            "CreateSchedule",
            schedule(
                json!({"Name": "t", "Target": {"Arn": "x", "RoleArn": "arn:aws:iam::000000000000:role/r"}}),
            ),
            "ValidationException: Provided Arn is not in correct format. x",
        ),
        ("GetSchedule", json!({"Name": "none"}), "ResourceNotFoundException: Schedule none does not exist."),
        (
            "UpdateSchedule",
            schedule(json!({"Name": "none"})),
            "ResourceNotFoundException: Schedule none does not exist.",
        ),
        (
            "DeleteSchedule",
            json!({"Name": "none"}),
            "ResourceNotFoundException: Schedule none does not exist.",
        ),
        (
            "GetScheduleGroup",
            json!({"Name": "none"}),
            "ResourceNotFoundException: Schedule group none does not exist.",
        ),
        (
            "DeleteScheduleGroup",
            json!({"Name": "none"}),
            "ResourceNotFoundException: Schedule group none does not exist.",
        ),
        (
            "DeleteScheduleGroup",
            json!({"Name": "default"}),
            "ValidationException: The default schedule group cannot be deleted.",
        ),
        (
            "CreateScheduleGroup",
            json!({"Name": "default"}),
            "ConflictException: Schedule group default already exists.",
        ),
        (
            "ListSchedules",
            json!({"GroupName": "none"}),
            "ResourceNotFoundException: Schedule group none does not exist.",
        ),
    ] {
        assert_eq!(room.call(operation, input.clone()).await, expected, "{operation} {input}");
    }
}

#[tokio::test]
async fn groups_hold_schedules_and_a_restart_keeps_them() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let group = json!({"Name": "g", "Tags": [{"Key": "a", "Value": "b"}], "ClientToken": "t"});
    let made = room.call("CreateScheduleGroup", group.clone()).await;
    assert_eq!(made["ScheduleGroupArn"], "arn:aws:scheduler:us-east-1:000000000000:schedule-group/g");
    assert_eq!(room.call("CreateScheduleGroup", group).await, made, "the same request again");
    for name in ["a1", "a2", "b"] {
        room.call("CreateSchedule", schedule(json!({"Name": name, "GroupName": "g", "State": "DISABLED"})))
            .await;
    }
    let (house, store) = (Arc::clone(&room.house), room.store.clone());
    drop((room, house));
    store.close().unwrap();
    drop(store);

    let room = Room::open(folder.path());
    let list =
        room.call("ListSchedules", json!({"GroupName": "g", "NamePrefix": "a", "MaxResults": 1})).await;
    assert_eq!(list["Schedules"][0]["Name"], "a1");
    let next = json!({"GroupName": "g", "NamePrefix": "a", "NextToken": list["NextToken"]});
    let list = room.call("ListSchedules", next).await;
    assert_eq!((list["Schedules"][0]["Name"].as_str(), list.get("NextToken")), (Some("a2"), None));
    let told = room.call("GetSchedule", json!({"Name": "b", "GroupName": "g"})).await;
    assert_eq!(
        (told["State"].as_str(), told["ScheduleExpressionTimezone"].as_str()),
        (Some("DISABLED"), Some("UTC"))
    );
    assert_eq!(
        told["Target"]["RetryPolicy"],
        json!({"MaximumEventAgeInSeconds": 86400, "MaximumRetryAttempts": 185})
    );
    let groups = room.call("ListScheduleGroups", json!({})).await;
    assert_eq!(groups["ScheduleGroups"].as_array().unwrap().len(), 2);
    room.call("DeleteScheduleGroup", json!({"Name": "g"})).await;
    assert_eq!(room.call("ListSchedules", json!({})).await["Schedules"], json!([]));
}

#[tokio::test]
async fn a_schedule_goes_with_its_last_time() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let once = json!({"ScheduleExpression": "at(2027-01-15T08:01:00)", "ActionAfterCompletion": "DELETE"});
    room.call("CreateSchedule", schedule(once)).await;
    let updated = json!({"Name": "kept", "ScheduleExpression": "at(2027-01-15T08:01:00)"});
    room.call("CreateSchedule", schedule(updated)).await;
    let until_gone = async {
        // The clock is moved in steps; each lets the courier act on what has come due.
        for _ in 0..600 {
            room.time.advance(Duration::from_secs(1));
            let gone = room.call("GetSchedule", json!({"Name": "s"})).await;
            if gone == "ResourceNotFoundException: Schedule s does not exist." {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("it is still there");
    };
    tokio::select! {
        ended = room.scheduler.run(&room.house) => panic!("{ended:?}"),
        () = until_gone => {}
    }
    assert_eq!(room.call("GetSchedule", json!({"Name": "kept"})).await["Name"], "kept");
}
