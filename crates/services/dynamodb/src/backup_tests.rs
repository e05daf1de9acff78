//! Backups from the outside: exactness while writes go on, restarts in the middle, overrides, every fault.

use crate::tests::Bench;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// A table with a global and a local index over the attribute `n`.
pub(crate) fn indexed(name: &str, more: Value) -> Value {
    let key = |name: &str, kind: &str| json!({"AttributeName": name, "KeyType": kind});
    let attribute = |name: &str, kind: &str| json!({"AttributeName": name, "AttributeType": kind});
    let units = json!({"ReadCapacityUnits": 5, "WriteCapacityUnits": 6});
    let mut table = json!({
        "TableName": name,
        "KeySchema": [key("k", "HASH"), key("s", "RANGE")],
        "AttributeDefinitions": [attribute("k", "S"), attribute("s", "N"), attribute("n", "N")],
        "ProvisionedThroughput": units,
        "GlobalSecondaryIndexes": [{
            "IndexName": "global", "KeySchema": [key("n", "HASH")], "Projection": {"ProjectionType": "KEYS_ONLY"},
            "ProvisionedThroughput": units,
        }],
        "LocalSecondaryIndexes": [{
            "IndexName": "local", "KeySchema": [key("k", "HASH"), key("n", "RANGE")],
            "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["x"]},
        }],
    });
    table.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    table
}

pub(crate) fn key(at: u8) -> Value {
    // Some keys begin others, and some partitions have several items.
    let k = ["a", "a\0", "ab", "b"][usize::from(at % 4)];
    json!({"k": {"S": k}, "s": {"N": (at / 4).to_string()}})
}

pub(crate) fn item(at: u8, n: u32) -> Value {
    let mut item = key(at);
    // Every third value is not in the indexes.
    let n = if n.is_multiple_of(3) { json!({"S": n.to_string()}) } else { json!({"N": n.to_string()}) };
    let name = if n.get("S").is_some() { "other" } else { "n" };
    item[name] = n;
    item
}

/// What a table has, by key, and that its indexes have the same.
pub(crate) async fn contents(bench: &Bench, table: &str) -> BTreeMap<String, Value> {
    let scan = bench.ok("Scan", json!({"TableName": table})).await;
    let items = scan["Items"].as_array().unwrap().clone();
    let by_key = |items: Vec<Value>| -> BTreeMap<String, Value> {
        items.into_iter().map(|item| (format!("{} {}", item["k"]["S"], item["s"]["N"]), item)).collect()
    };
    for index in ["global", "local"] {
        let scan = bench.ok("Scan", json!({"TableName": table, "IndexName": index})).await;
        let in_index = by_key(scan["Items"].as_array().unwrap().clone());
        let wanted = by_key(items.iter().filter(|item| item.get("n").is_some()).cloned().collect());
        assert_eq!(in_index.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>(), "{index}");
    }
    by_key(items)
}

pub(crate) async fn status(bench: &Bench, table: &str) -> Value {
    bench.ok("DescribeTable", json!({"TableName": table})).await["Table"]["TableStatus"].clone()
}

pub(crate) async fn write(bench: &Bench, at: u8, n: Option<u32>) {
    match n {
        Some(n) => bench.ok("PutItem", json!({"TableName": "source", "Item": item(at, n)})).await,
        None => bench.ok("DeleteItem", json!({"TableName": "source", "Key": key(at)})).await,
    };
}

async fn back_up(bench: &Bench, name: &str) -> String {
    let made = bench.ok("CreateBackup", json!({"TableName": "source", "BackupName": name})).await;
    assert_eq!(made["BackupDetails"]["BackupStatus"], "CREATING");
    made["BackupDetails"]["BackupArn"].as_str().unwrap().to_owned()
}

async fn describe(bench: &Bench, arn: &str) -> Value {
    bench.ok("DescribeBackup", json!({"BackupArn": arn})).await["BackupDescription"].clone()
}

#[derive(Clone, Debug)]
enum Act {
    Write(u8, Option<u32>),
    Backup,
    Step,
    Restart,
    Restore(usize),
    DeleteTable,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        12 => (0u8..24, prop::option::weighted(0.7, 0u32..100)).prop_map(|(at, n)| Act::Write(at, n)),
        2 => Just(Act::Backup),
        4 => Just(Act::Step),
        1 => Just(Act::Restart),
        1 => (0usize..4).prop_map(Act::Restore),
        1 => Just(Act::DeleteTable),
    ];
    prop::collection::vec(act, 20..90)
}

/// Does the acts, then restores every backup and compares it with the table as it was when the backup was acknowledged.
async fn check(acts: Vec<Act>) {
    let mut bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    let mut backups: Vec<(String, BTreeMap<String, Value>)> = Vec::new();
    let (mut restored, mut left) = (Vec::new(), true);
    for act in acts {
        match act {
            Act::Write(at, n) if left => write(&bench, at, n).await,
            Act::Backup if left && backups.len() < 4 => {
                let arn = back_up(&bench, "bak").await;
                backups.push((arn, contents(&bench, "source").await));
            }
            Act::Step => {
                bench.step().await;
            }
            Act::Restart => bench = bench.restarted(),
            // It may have to wait for the backup, or for another restore.
            Act::Restore(at) if at < backups.len() => {
                let name = format!("early-{}", restored.len());
                let input = json!({"TargetTableName": name, "BackupArn": backups[at].0});
                match bench.call("RestoreTableFromBackup", input).await {
                    Ok(_) => restored.push((name, at)),
                    Err(error) => assert!(error.starts_with("BackupInUseException"), "{error}"),
                }
            }
            Act::DeleteTable if backups.len() == 4 && left => {
                left = false;
                bench.ok("DeleteTable", json!({"TableName": "source"})).await;
            }
            _ => {}
        }
    }
    bench.tend().await;
    for (at, (arn, _)) in backups.iter().enumerate() {
        let name = format!("late-{at}");
        let input = json!({"TargetTableName": name, "BackupArn": arn});
        assert_eq!(
            bench.ok("RestoreTableFromBackup", input).await["TableDescription"]["TableStatus"],
            "CREATING"
        );
        restored.push((name, at));
    }
    bench.tend().await;
    for (name, at) in &restored {
        assert_eq!(status(&bench, name).await, "ACTIVE");
        assert_eq!(contents(&bench, name).await, backups[*at].1, "{name}");
        bench.ok("DeleteTable", json!({"TableName": name})).await;
    }
    for (arn, wanted) in &backups {
        let described = describe(&bench, arn).await;
        assert_eq!(described["SourceTableDetails"]["ItemCount"], wanted.len());
        assert_eq!(described["BackupDetails"]["BackupSizeBytes"] == 0, wanted.is_empty());
        bench.ok("DeleteBackup", json!({"BackupArn": arn})).await;
    }
    if left {
        bench.ok("DeleteTable", json!({"TableName": "source"})).await;
    }
    bench.tend().await;
    // Nothing is left but the number of the next.
    assert_eq!(bench.keys(), [('n', 1)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_backup_is_its_table_as_it_was(acts in acts()) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(check(acts));
    }
}

#[tokio::test]
async fn a_backup_says_what_its_table_was() {
    let bench = Bench::new();
    let sse = json!({"Enabled": true, "SSEType": "KMS"});
    let stream = json!({"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"});
    bench
        .ok(
            "CreateTable",
            indexed("source", json!({"SSESpecification": sse, "StreamSpecification": stream, "Tags": [{"Key": "a", "Value": "b"}]})),
        )
        .await;
    let ttl = json!({"AttributeName": "end", "Enabled": true});
    bench.ok("UpdateTimeToLive", json!({"TableName": "source", "TimeToLiveSpecification": ttl})).await;
    write(&bench, 1, Some(1)).await;
    let arn = back_up(&bench, "first").await;
    let (front, id) = arn.split_at(arn.len() - 23);
    assert_eq!(front, "arn:aws:dynamodb:us-east-1:000000000000:table/source/backup/");
    assert!(id.starts_with("01700000000000-"), "{id}");
    assert!(id[15..].bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    assert_eq!(describe(&bench, &arn).await["BackupDetails"]["BackupStatus"], "CREATING");
    bench.tend().await;
    // What the table becomes does not matter.
    let units = json!({"ReadCapacityUnits": 9, "WriteCapacityUnits": 9});
    bench.ok("UpdateTable", json!({"TableName": "source", "ProvisionedThroughput": units})).await;
    let described = describe(&bench, &arn).await;
    assert_eq!(
        described["BackupDetails"],
        json!({
            "BackupArn": arn, "BackupName": "first", "BackupStatus": "AVAILABLE", "BackupType": "USER",
            "BackupCreationDateTime": 1_700_000_000, "BackupSizeBytes": 8,
        })
    );
    let table = &described["SourceTableDetails"];
    assert_eq!(table["ProvisionedThroughput"], json!({"ReadCapacityUnits": 5, "WriteCapacityUnits": 6}));
    assert_eq!((&table["ItemCount"], &table["BillingMode"]), (&json!(1), &json!("PROVISIONED")));
    let features = &described["SourceTableFeatureDetails"];
    let global = &features["GlobalSecondaryIndexes"][0];
    assert_eq!(
        global.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["IndexName", "KeySchema", "Projection", "ProvisionedThroughput"]
    );
    assert_eq!(
        features["TimeToLiveDescription"],
        json!({"TimeToLiveStatus": "ENABLED", "AttributeName": "end"})
    );
    assert_eq!(features["SSEDescription"]["SSEType"], "KMS");
    assert_eq!(features["StreamDescription"], stream);
    // A restored table has its keys, indexes, throughput and encryption, and nothing else.
    let restored =
        bench.ok("RestoreTableFromBackup", json!({"TargetTableName": "target", "BackupArn": arn})).await;
    let summary = &restored["TableDescription"]["RestoreSummary"];
    assert_eq!(
        *summary,
        json!({
            "SourceBackupArn": arn, "SourceTableArn": "arn:aws:dynamodb:us-east-1:000000000000:table/source",
            "RestoreDateTime": 1_700_000_000, "RestoreInProgress": true,
        })
    );
    bench.tend().await;
    let table = bench.ok("DescribeTable", json!({"TableName": "target"})).await["Table"].clone();
    assert_eq!(table.get("RestoreSummary"), None);
    assert_eq!((table.get("StreamSpecification"), table.get("LatestStreamArn")), (None, None));
    assert_eq!(table["SSEDescription"]["SSEType"], "KMS");
    assert_eq!(table["ProvisionedThroughput"]["ReadCapacityUnits"], 5);
    assert_eq!(table["AttributeDefinitions"].as_array().unwrap().len(), 3);
    let tags = bench.ok("ListTagsOfResource", json!({"ResourceArn": table["TableArn"]})).await;
    assert_eq!(tags["Tags"], json!([]));
    let ttl = bench.ok("DescribeTimeToLive", json!({"TableName": "target"})).await;
    assert_eq!(ttl["TimeToLiveDescription"]["TimeToLiveStatus"], "DISABLED");
}

#[tokio::test]
async fn a_table_that_is_restored_is_not_there_yet() {
    let bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    for at in 0..20 {
        write(&bench, at, Some(1)).await;
    }
    let arn = back_up(&bench, "bak").await;
    bench.tend().await;
    bench.ok("RestoreTableFromBackup", json!({"TargetTableName": "target", "BackupArn": arn})).await;
    bench.step().await;
    assert_eq!(status(&bench, "target").await, "CREATING");
    let names = bench.ok("ListTables", json!({})).await;
    assert_eq!(names["TableNames"], json!(["source", "target"]));
    let target = "arn:aws:dynamodb:us-east-1:000000000000:table/target";
    let backup_in_use = format!("BackupInUseException: Backup is being used to restore table: {arn}");
    let other = format!("BackupInUseException: Backup is being used to restore another table: {arn}");
    let again = format!("TableInUseException: Table: target is already being restored from backup: {arn}");
    for (operation, input, error) in [
        (
            "GetItem",
            json!({"TableName": "target", "Key": key(1)}),
            "ResourceNotFoundException: Requested resource not found",
        ),
        (
            "PutItem",
            json!({"TableName": "target", "Item": item(1, 1)}),
            "ResourceNotFoundException: Requested resource not found",
        ),
        ("Scan", json!({"TableName": "target"}), "ResourceNotFoundException: Requested resource not found"),
        (
            "UpdateTable",
            json!({"TableName": "target", "DeletionProtectionEnabled": true}),
            "ResourceNotFoundException: Requested resource not found: Table: target not found",
        ),
        (
            "ListTagsOfResource",
            json!({"ResourceArn": target}),
            "ResourceNotFoundException: Requested resource not found: ResourcArn: arn:aws:dynamodb:us-east-1:000000000000:table/target not found",
        ),
        (
            "DescribeContinuousBackups",
            json!({"TableName": "target"}),
            "TableNotFoundException: Table not found: target",
        ),
        (
            "CreateBackup",
            json!({"TableName": "target", "BackupName": "bak"}),
            "TableNotFoundException: Table not found: target",
        ),
        (
            "DeleteTable",
            json!({"TableName": "target"}),
            "ResourceInUseException: Attempt to change a resource which is still in use: Table is being created: target",
        ),
        ("CreateTable", indexed("target", json!({})), "ResourceInUseException: Table is being used: target"),
        ("DeleteBackup", json!({"BackupArn": arn}), backup_in_use.as_str()),
        ("RestoreTableFromBackup", json!({"TargetTableName": "another", "BackupArn": arn}), other.as_str()),
        ("RestoreTableFromBackup", json!({"TargetTableName": "target", "BackupArn": arn}), again.as_str()),
    ] {
        assert_eq!(bench.call(operation, input).await.unwrap_err(), error, "{operation}");
    }
    bench.tend().await;
    assert_eq!(contents(&bench, "target").await.len(), 20);
    bench.ok("DeleteBackup", json!({"BackupArn": arn})).await;
    let gone = bench.call("DescribeBackup", json!({"BackupArn": arn})).await.unwrap_err();
    assert_eq!(gone, format!("BackupNotFoundException: Backup not found: {arn}"));
}

#[tokio::test]
async fn faults_of_backups() {
    let bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    let arn = back_up(&bench, "bak").await;
    let creating = format!("BackupInUseException: Backup is being created: {arn}");
    let missing_arn = arn.replace("source", "other");
    let missing = format!("BackupNotFoundException: Backup not found: {missing_arn}");
    let swapped = |from: &str, to: &str| arn.replace(from, to);
    for (operation, input, error) in [
        (
            "CreateBackup",
            json!({"TableName": "none", "BackupName": "bak"}),
            "TableNotFoundException: Table not found: none",
        ),
        (
            "CreateBackup",
            json!({"TableName": "source", "BackupName": "a b"}),
            "ValidationException: 1 validation error detected: Value 'a b' at 'backupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
        ),
        ("DeleteBackup", json!({"BackupArn": arn}), creating.as_str()),
        ("RestoreTableFromBackup", json!({"BackupArn": arn, "TargetTableName": "target"}), creating.as_str()),
        ("DescribeBackup", json!({"BackupArn": missing_arn}), missing.as_str()),
        ("DeleteBackup", json!({"BackupArn": missing_arn}), missing.as_str()),
        (
            "RestoreTableFromBackup",
            json!({"BackupArn": missing_arn, "TargetTableName": "target"}),
            missing.as_str(),
        ),
        ("DescribeBackup", json!({"BackupArn": "x".repeat(48)}), "ValidationException: Invalid Backup ARN"),
        (
            "DescribeBackup",
            json!({"BackupArn": "arn:aws:dynamodb:us-east-1:000000000000:table/source"}),
            "ValidationException: Invalid Backup ARN",
        ),
        (
            "DescribeBackup",
            json!({"BackupArn": swapped("us-east-1", "xx-fake-1")}),
            "ValidationException: Invalid Request: BackupArn is not valid",
        ),
        (
            "DescribeBackup",
            json!({"BackupArn": swapped(":dynamodb:", ":s3:")}),
            "ValidationException: Invalid Request: BackupArn is not valid",
        ),
        (
            "DescribeBackup",
            json!({"BackupArn": swapped("000000000000", "111111111111")}),
            "AccessDeniedException: Access is denied",
        ),
        (
            "RestoreTableFromBackup",
            json!({"BackupArn": swapped("us-east-1", "eu-west-1"), "TargetTableName": "target"}),
            "ValidationException: Invalid Request: sseSpecificationOverride must be provided for cross-region restores",
        ),
        (
            "ListBackups",
            json!({"TimeRangeLowerBound": 2, "TimeRangeUpperBound": 1}),
            "ValidationException: One or more parameter values were invalid: Time range lower bound must be less than or equal to upper bound",
        ),
        (
            "ListBackups",
            json!({"ExclusiveStartBackupArn": swapped("us-east-1", "eu-west-1")}),
            "ValidationException: Invalid Request: The supplied ExclusiveStartBackupArn does not match the region",
        ),
    ] {
        assert_eq!(bench.call(operation, input).await.unwrap_err(), error, "{operation}");
    }
    bench.tend().await;
    let taken = json!({"BackupArn": arn, "TargetTableName": "source"});
    assert_eq!(
        bench.call("RestoreTableFromBackup", taken).await.unwrap_err(),
        "TableAlreadyExistsException: Table already exists: source"
    );
    // A region that is another's names the same backup, as in DynamoDB, and is given back as it was asked for.
    let elsewhere = swapped("us-east-1", "eu-west-1");
    assert_eq!(describe(&bench, &elsewhere).await["BackupDetails"]["BackupArn"], json!(elsewhere));
    let deleted = bench.ok("DeleteBackup", json!({"BackupArn": arn})).await;
    assert_eq!(deleted["BackupDescription"]["BackupDetails"]["BackupStatus"], "DELETED");
    assert_eq!(bench.ok("ListBackups", json!({})).await["BackupSummaries"], json!([]));
}

#[tokio::test]
async fn backups_are_listed_by_their_time_and_outlive_their_table() {
    let bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    let mut arns = Vec::new();
    for name in ["one", "two", "two"] {
        arns.push(back_up(&bench, name).await);
        bench.clock.advance(Duration::from_millis(1));
    }
    bench.ok("CreateTable", indexed("other", json!({}))).await;
    bench.ok("CreateBackup", json!({"TableName": "other", "BackupName": "three"})).await;
    bench.tend().await;
    bench.ok("DeleteTable", json!({"TableName": "source"})).await;
    bench.tend().await;
    let list = async |input: Value| -> Vec<String> {
        let listed = bench.ok("ListBackups", input).await;
        let name = |one: &Value| one["BackupName"].as_str().unwrap().to_owned();
        listed["BackupSummaries"].as_array().unwrap().iter().map(name).collect()
    };
    assert_eq!(list(json!({})).await, ["one", "two", "two", "three"]);
    assert_eq!(list(json!({"TableName": "source"})).await, ["one", "two", "two"]);
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/other";
    assert_eq!(list(json!({"TableName": arn})).await, ["three"]);
    assert!(list(json!({"TableName": "never"})).await.is_empty());
    assert_eq!(list(json!({"BackupType": "ALL"})).await.len(), 4);
    assert!(list(json!({"BackupType": "SYSTEM"})).await.is_empty());
    assert!(list(json!({"BackupType": "AWS_BACKUP"})).await.is_empty());
    // From a millisecond on, and until before one.
    let range = json!({"TimeRangeLowerBound": 1_700_000_000.001, "TimeRangeUpperBound": 1_700_000_000.003});
    assert_eq!(list(range).await, ["two", "two"]);
    let (mut found, mut start, mut pages) = (Vec::new(), Value::Null, 0);
    loop {
        let page = bench.ok("ListBackups", json!({"Limit": 2, "ExclusiveStartBackupArn": start})).await;
        found.extend(page["BackupSummaries"].as_array().unwrap().iter().map(|one| one["BackupArn"].clone()));
        start = page["LastEvaluatedBackupArn"].clone();
        pages += 1;
        if start.is_null() {
            break;
        }
    }
    assert_eq!((found.len(), pages), (4, 2));
    assert_eq!(found[..3], arns[..]);
    assert_eq!(describe(&bench, &arns[0]).await["BackupDetails"]["BackupStatus"], "AVAILABLE");
}

#[tokio::test]
async fn overrides_change_what_is_restored() {
    let bench = Bench::new();
    bench.ok("CreateTable", indexed("source", json!({}))).await;
    write(&bench, 1, Some(1)).await;
    let arn = back_up(&bench, "bak").await;
    bench.tend().await;
    let restore = async |name: &str, more: Value| {
        let mut input = json!({"TargetTableName": name, "BackupArn": arn});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.call("RestoreTableFromBackup", input).await?;
        bench.tend().await;
        Ok::<_, String>(bench.ok("DescribeTable", json!({"TableName": name})).await["Table"].clone())
    };
    let units = json!({"ReadCapacityUnits": 7, "WriteCapacityUnits": 8});
    let table = restore("units", json!({"ProvisionedThroughputOverride": units})).await.unwrap();
    assert_eq!(table["ProvisionedThroughput"]["WriteCapacityUnits"], 8);
    assert_eq!(table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["WriteCapacityUnits"], 6);
    let table = restore("on-demand", json!({"BillingModeOverride": "PAY_PER_REQUEST"})).await.unwrap();
    assert_eq!(table["BillingModeSummary"]["BillingMode"], "PAY_PER_REQUEST");
    assert_eq!(table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["WriteCapacityUnits"], 0);
    let none = json!({"GlobalSecondaryIndexOverride": [], "LocalSecondaryIndexOverride": []});
    let table = restore("bare", none).await.unwrap();
    assert_eq!((table.get("GlobalSecondaryIndexes"), table.get("LocalSecondaryIndexes")), (None, None));
    assert_eq!(table["AttributeDefinitions"].as_array().unwrap().len(), 2);
    let global = json!({
        "IndexName": "renamed", "KeySchema": [{"AttributeName": "n", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "KEYS_ONLY"}, "ProvisionedThroughput": units,
    });
    let table = restore("renamed", json!({"GlobalSecondaryIndexOverride": [global]})).await.unwrap();
    assert_eq!(table["GlobalSecondaryIndexes"][0]["IndexName"], "renamed");
    assert_eq!(table["LocalSecondaryIndexes"][0]["IndexName"], "local");
    let query = json!({"TableName": "renamed", "IndexName": "renamed"});
    assert_eq!(bench.ok("Scan", query).await["Count"], 1);
    let table = restore("sse", json!({"SSESpecificationOverride": {"Enabled": true}})).await.unwrap();
    assert_eq!(table["SSEDescription"]["Status"], "ENABLED");
    let with = |changes: Value| {
        let mut global = global.clone();
        global.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        json!([global])
    };
    let unknown = "Index renamed does not match a secondary index that existed in the source table and cannot be created during the restore operation";
    for (more, error) in [
        (
            json!({"BillingModeOverride": "PROVISIONED"}),
            "Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED",
        ),
        (
            json!({"BillingModeOverride": "PAY_PER_REQUEST", "ProvisionedThroughputOverride": units}),
            "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST",
        ),
        (
            json!({"BillingModeOverride": "PAY_PER_REQUEST", "GlobalSecondaryIndexOverride": [global]}),
            "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST for index renamed",
        ),
        (
            json!({"GlobalSecondaryIndexOverride": with(json!({"ProvisionedThroughput": null}))}),
            "Must specify provisioned throughput for index renamed",
        ),
        (
            json!({"GlobalSecondaryIndexOverride": with(json!({"Projection": {"ProjectionType": "ALL"}}))}),
            unknown,
        ),
        (
            json!({"GlobalSecondaryIndexOverride": with(json!({"KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}]}))}),
            unknown,
        ),
        (
            json!({"LocalSecondaryIndexOverride": [{"IndexName": "renamed", "KeySchema": global["KeySchema"], "Projection": global["Projection"]}]}),
            unknown,
        ),
    ] {
        let said = restore("refused", more).await.unwrap_err();
        assert_eq!(said, format!("ValidationException: Invalid Request: {error}"));
    }
    let names = bench.ok("ListTables", json!({})).await;
    assert_eq!(names["TableNames"].as_array().unwrap().len(), 6);
    // On-demand has no units to be overridden.
    bench.ok("UpdateTable", json!({"TableName": "source", "BillingMode": "PAY_PER_REQUEST"})).await;
    let arn = back_up(&bench, "on-demand").await;
    bench.tend().await;
    let input =
        json!({"TargetTableName": "refused", "BackupArn": arn, "ProvisionedThroughputOverride": units});
    assert_eq!(
        bench.call("RestoreTableFromBackup", input).await.unwrap_err(),
        "ValidationException: Invalid Request: Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED"
    );
}
