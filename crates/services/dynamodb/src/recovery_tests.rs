//! Point-in-time recovery from the outside: against a plain model, and every fault.

use crate::backup_tests::{contents, indexed, status, write};
use crate::tests::Bench;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// When a bench begins, in microseconds.
const START: i64 = 1_700_000_000_000_000;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

type State = BTreeMap<String, Value>;

/// A time as requests and answers have it.
fn seconds(micros: i64) -> Value {
    if micros % 1_000_000 == 0 { json!(micros / 1_000_000) } else { json!(micros as f64 / 1e6) }
}

async fn set(bench: &Bench, specification: Value) -> Value {
    let input = json!({"TableName": "source", "PointInTimeRecoverySpecification": specification});
    bench.ok("UpdateContinuousBackups", input).await["ContinuousBackupsDescription"].clone()
}

async fn turn(bench: &Bench, on: bool) -> Value {
    set(bench, json!({"PointInTimeRecoveryEnabled": on})).await
}

async fn describe(bench: &Bench) -> Value {
    let described = bench.ok("DescribeContinuousBackups", json!({"TableName": "source"})).await;
    described["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"].clone()
}

async fn restore(bench: &Bench, target: &str, time: Option<i64>) -> Result<Value, String> {
    let mut input = json!({"SourceTableName": "source", "TargetTableName": target});
    match time {
        Some(micros) => input["RestoreDateTime"] = seconds(micros),
        None => input["UseLatestRestorableTime"] = json!(true),
    }
    bench.call("RestoreTableToPointInTime", input).await
}

#[derive(Clone, Debug)]
enum Act {
    Write(u8, Option<u32>),
    /// Milliseconds.
    Advance(u64),
    /// How far between the earliest time and the latest, in thousandths.
    Restore(i64),
    Toggle,
    Step,
    Restart,
    DeleteTable,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        14 => (0u8..16, prop::option::weighted(0.7, 0u32..100)).prop_map(|(at, n)| Act::Write(at, n)),
        5 => prop_oneof![Just(0), 1u64..5000, 1_000_000u64..900_000_000].prop_map(Act::Advance),
        3 => prop_oneof![0i64..=1000, Just(1000)].prop_map(Act::Restore),
        1 => Just(Act::Toggle),
        5 => Just(Act::Step),
        1 => Just(Act::Restart),
    ];
    let end = (0u8..2).prop_map(|ends| if ends == 0 { vec![Act::DeleteTable] } else { vec![] });
    (prop::collection::vec(act, 20..120), end, prop::collection::vec(Just(Act::Step), 0..4))
        .prop_map(|(acts, end, steps)| [acts, end, steps].concat())
}

/// The states of the table since point-in-time recovery was turned on.
struct Model {
    now: i64,
    /// Before which no write comes any more.
    floor: i64,
    since: i64,
    states: Vec<(i64, State)>,
}

impl Model {
    fn earliest(&self) -> i64 {
        let days = i64::try_from(DAY.as_micros() * 35).unwrap();
        (self.now.max(self.floor) - days).max(self.since).div_euclid(1_000_000) * 1_000_000
    }

    fn at(&self, time: i64) -> &State {
        let before = self.states.iter().rev().find(|(since, _)| *since <= time);
        &before.unwrap_or(&self.states[0]).1
    }
}

async fn check(acts: Vec<Act>) {
    let mut bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    turn(&bench, true).await;
    let mut model = Model { now: START, floor: START, since: START, states: vec![(START, State::new())] };
    let (mut is_on, mut left, mut last) = (true, true, State::new());
    let mut restored: Vec<(String, State)> = Vec::new();
    for act in acts {
        match act {
            Act::Write(at, n) => {
                write(&bench, at, n).await;
                last = contents(&bench, "source").await;
                model.states.push((model.now.max(model.floor), last.clone()));
            }
            Act::Advance(millis) => {
                let by = Duration::from_millis(millis);
                bench.clock.advance(by);
                model.now += i64::try_from(by.as_micros()).unwrap();
            }
            Act::Toggle => {
                is_on = !is_on;
                turn(&bench, is_on).await;
                model.since = model.now.max(model.floor);
                model.states = vec![(model.since, last.clone())];
            }
            Act::Restore(part) => {
                let (earliest, latest) = (model.earliest(), model.now.max(model.floor));
                let time = earliest + (latest - earliest) * part / 1000;
                let name = format!("target-{}", restored.len());
                let asked = if part == 1000 { None } else { Some(time) };
                match restore(&bench, &name, asked).await {
                    Ok(_) => {
                        assert!(is_on);
                        model.floor = model.floor.max(time + 1);
                        restored.push((name, model.at(time).clone()));
                    }
                    Err(error) => {
                        assert!(!is_on && error.starts_with("PointInTimeRecoveryUnavailable"), "{error}");
                    }
                }
            }
            Act::Step => {
                bench.step().await;
            }
            Act::Restart => {
                // No process is started within a microsecond.
                bench.clock.advance(Duration::from_millis(1));
                model.now += 1000;
                bench = bench.restarted();
            }
            Act::DeleteTable => {
                left = false;
                bench.ok("DeleteTable", json!({"TableName": "source"})).await;
            }
        }
    }
    bench.tend().await;
    if !left && is_on {
        // Its last state is a backup of the system's.
        let listed = bench.ok("ListBackups", json!({"BackupType": "SYSTEM"})).await;
        let backup = &listed["BackupSummaries"][0];
        assert_eq!(backup["BackupName"], "source$DeletedTableBackup");
        let input = json!({"TargetTableName": "deleted", "BackupArn": backup["BackupArn"]});
        bench.ok("RestoreTableFromBackup", input).await;
        bench.tend().await;
        restored.push(("deleted".to_owned(), last));
    }
    for (name, wanted) in &restored {
        assert_eq!(status(&bench, name).await, "ACTIVE");
        assert_eq!(contents(&bench, name).await, *wanted, "{name}");
        bench.ok("DeleteTable", json!({"TableName": name})).await;
    }
    if left {
        turn(&bench, false).await;
        bench.ok("DeleteTable", json!({"TableName": "source"})).await;
    }
    bench.tend().await;
    bench.clock.advance(DAY * 35);
    bench.tend().await;
    // Nothing is left but the number of the next.
    assert_eq!(bench.keys(), [('n', 1)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_table_is_restored_to_what_it_was(acts in acts()) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(check(acts));
    }
}

#[tokio::test]
async fn history_is_kept_for_as_many_days_as_asked_for() {
    let bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    let count = |kind: char| bench.keys().iter().find(|(of, _)| *of == kind).map_or(0, |(_, count)| *count);
    write(&bench, 1, Some(1)).await;
    assert_eq!((count('h'), count('q')), (0, 0));
    assert_eq!(describe(&bench).await, json!({"PointInTimeRecoveryStatus": "DISABLED"}));
    let on = turn(&bench, true).await;
    assert_eq!(
        on,
        json!({
            "ContinuousBackupsStatus": "ENABLED",
            "PointInTimeRecoveryDescription": {
                "PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": 35,
                "EarliestRestorableDateTime": seconds(START), "LatestRestorableDateTime": seconds(START),
            },
        })
    );
    for day in 0..10 {
        write(&bench, 1, Some(day)).await;
        bench.clock.advance(DAY);
        bench.tend().await;
    }
    assert_eq!((count('h'), count('q')), (10, 10));
    let micros = |days: i64| START + days * i64::try_from(DAY.as_micros()).unwrap();
    assert_eq!(describe(&bench).await["EarliestRestorableDateTime"], seconds(START));
    set(&bench, json!({"PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": 3})).await;
    assert_eq!(describe(&bench).await["EarliestRestorableDateTime"], seconds(micros(7)));
    bench.tend().await;
    // Those of the days 7, 8 and 9, for they are not older than three days and a minute.
    assert_eq!((count('h'), count('q')), (3, 3));
    // More days bring nothing back.
    set(&bench, json!({"PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": 35})).await;
    let described = describe(&bench).await;
    assert_eq!(described["EarliestRestorableDateTime"], seconds(micros(7)));
    assert_eq!(described["LatestRestorableDateTime"], seconds(micros(10)));
    restore(&bench, "target", Some(micros(7) - 1_000_000)).await.unwrap_err();
    restore(&bench, "target", Some(micros(7))).await.unwrap();
    bench.tend().await;
    let scan = bench.ok("Scan", json!({"TableName": "target"})).await;
    assert_eq!(scan["Items"][0]["n"], json!({"N": "7"}));
    // Off forgets it all, on again begins anew.
    assert_eq!(
        turn(&bench, false).await,
        json!({
            "ContinuousBackupsStatus": "ENABLED",
            "PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": "DISABLED"},
        })
    );
    bench.tend().await;
    assert_eq!((count('h'), count('q')), (0, 0));
    turn(&bench, true).await;
    assert_eq!(describe(&bench).await["EarliestRestorableDateTime"], seconds(micros(10)));
}

#[tokio::test]
async fn a_deleted_table_leaves_a_backup_for_35_days() {
    let bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    turn(&bench, true).await;
    for at in 0..10 {
        write(&bench, at, Some(1)).await;
    }
    bench.ok("DeleteTable", json!({"TableName": "source"})).await;
    bench.tend().await;
    let listed = bench.ok("ListBackups", json!({"TableName": "source", "BackupType": "SYSTEM"})).await;
    let backup = listed["BackupSummaries"][0].clone();
    let arn = backup["BackupArn"].as_str().unwrap();
    assert!(arn.ends_with("/backup/01700000000000-00000000"), "{arn}");
    assert_eq!(backup["BackupStatus"], "AVAILABLE");
    assert_eq!(backup["BackupExpiryDateTime"], 1_700_000_000 + 35 * DAY.as_secs());
    let described = bench.ok("DescribeBackup", json!({"BackupArn": arn})).await;
    assert_eq!(described["BackupDescription"]["SourceTableDetails"]["ItemCount"], 10);
    assert_eq!(bench.ok("ListBackups", json!({})).await["BackupSummaries"], json!([]));
    assert_eq!(
        bench.call("DeleteBackup", json!({"BackupArn": arn})).await.unwrap_err(),
        format!(
            "ValidationException: Invalid Request: User is not allowed to delete the system backup with arn {arn}. It will automatically expire on 2023-12-19T22:13:20Z"
        )
    );
    // It can be restored in its old place, and once it is over it goes, unless it is being restored just then.
    bench.ok("RestoreTableFromBackup", json!({"TargetTableName": "source", "BackupArn": arn})).await;
    bench.clock.advance(DAY * 35);
    bench.tend().await;
    assert_eq!(contents(&bench, "source").await.len(), 10);
    bench.clock.advance(Duration::from_secs(60));
    bench.tend().await;
    let listed = bench.ok("ListBackups", json!({"BackupType": "ALL"})).await;
    assert_eq!(listed["BackupSummaries"], json!([]));
    assert_eq!(contents(&bench, "source").await.len(), 10);
}

#[tokio::test]
async fn faults_of_recovery() {
    let bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    bench.ok("CreateTable", indexed("taken", json!({}))).await;
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/source";
    let off =
        "PointInTimeRecoveryUnavailableException: Point in time recovery is not enabled for table 'source'";
    let restoring = |more: Value| {
        let mut input = json!({"SourceTableName": "source", "TargetTableName": "target"});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let latest = json!({"UseLatestRestorableTime": true});
    let check = async |more: Value, error: &str| {
        let said = bench.call("RestoreTableToPointInTime", restoring(more)).await.unwrap_err();
        assert_eq!(said, error);
    };
    let neither = "ValidationException: Invalid Request: Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both";
    check(latest.clone(), off).await;
    // What is not on comes before the time and the target.
    check(json!({"RestoreDateTime": 1, "TargetTableName": "taken"}), off).await;
    check(json!({}), neither).await;
    check(json!({"UseLatestRestorableTime": false}), neither).await;
    check(
        json!({"RestoreDateTime": 1, "UseLatestRestorableTime": true}),
        "ValidationException: Invalid Request: Both RestoreDateTime and UseLatestRestorableTime cannot be set for point-in-time restore request. Please specify either RestoreDateTime time or UseLatestRestorableTime",
    )
    .await;
    let with = |more: Value| {
        let mut input = latest.clone();
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    check(
        with(json!({"SourceTableArn": arn})),
        "ValidationException: Invalid Request: Must provide exactly one of: sourceTableArn, sourceTableName",
    )
    .await;
    check(
        with(json!({"SourceTableName": null})),
        "ValidationException: The parameter 'TableName' is required but was not present in the request",
    )
    .await;
    check(
        with(json!({"SourceTableName": null, "SourceTableArn": "source"})),
        "ValidationException: Invalid Request: sourceTableArn is not a valid ARN",
    )
    .await;
    check(
        with(json!({"SourceTableName": "none", "TargetTableName": "taken"})),
        "TableNotFoundException: Table not found: none",
    )
    .await;
    turn(&bench, true).await;
    bench.clock.advance(Duration::from_secs(10));
    let bounds = "must be within EarliestRestorableDateTime '2023-11-14T22:13:20Z' and LatestRestorableDateTime '2023-11-14T22:13:30Z'";
    for (time, text) in [(1_699_999_999, "2023-11-14T22:13:19Z"), (1_700_000_011, "2023-11-14T22:13:31Z")] {
        // A time that is out of bounds comes before the target.
        let error = format!("InvalidRestoreTimeException: RestoreDateTime '{text}' {bounds}");
        check(json!({"RestoreDateTime": time, "TargetTableName": "taken"}), &error).await;
    }
    check(
        with(json!({"TargetTableName": "taken"})),
        "TableAlreadyExistsException: Table already exists: taken",
    )
    .await;
    check(
        with(json!({"TargetTableName": "source"})),
        "TableAlreadyExistsException: Table already exists: source",
    )
    .await;
    let by_arn = with(json!({"SourceTableName": null, "SourceTableArn": arn}));
    bench.ok("RestoreTableToPointInTime", restoring(by_arn)).await;
    assert_eq!(status(&bench, "target").await, "CREATING");
    check(
        latest.clone(),
        &format!("TableInUseException: Table: target is already being restored from table: {arn}"),
    )
    .await;
    for at in 0..49 {
        bench
            .ok(
                "RestoreTableToPointInTime",
                restoring(with(json!({"TargetTableName": format!("more-{at}")}))),
            )
            .await;
    }
    check(
        with(json!({"TargetTableName": "one-more"})),
        "LimitExceededException: Subscriber limit exceeded: Only 50 restore operations can be done simultaneously",
    )
    .await;
    let update = async |specification: Value| {
        let input = json!({"TableName": "source", "PointInTimeRecoverySpecification": specification});
        bench.call("UpdateContinuousBackups", input).await.unwrap_err()
    };
    assert_eq!(
        update(json!({"PointInTimeRecoveryEnabled": false, "RecoveryPeriodInDays": 7})).await,
        "ValidationException: Invalid Request: Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery."
    );
    assert_eq!(
        update(json!({"PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": 36})).await,
        "ValidationException: 1 validation error detected: Value '36' at 'pointInTimeRecoverySpecification.recoveryPeriodInDays' failed to satisfy constraint: Member must have value less than or equal to 35"
    );
    let input = json!({"TableName": "none", "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true}});
    let none = "TableNotFoundException: Table not found: none";
    assert_eq!(bench.call("UpdateContinuousBackups", input).await.unwrap_err(), none);
    let describing = bench.call("DescribeContinuousBackups", json!({"TableName": "none"})).await;
    assert_eq!(describing.unwrap_err(), none);
}
