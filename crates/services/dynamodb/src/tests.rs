//! Tables from the outside, called by name as integrations do: indexes, their backfill, time to live.

use crate::{DynamoDb, DynamoDbStreams};
use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;
use wire::operation::Call;

/// A service on an empty store, at the second 1,700,000,000.
pub(crate) struct Bench {
    house: Arc<House>,
    call: Call,
    pub(crate) service: Arc<DynamoDb>,
    pub(crate) clock: ManualClock,
    pub(crate) store: Store,
    folder: tempfile::TempDir,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::of(false)
    }

    /// One whose tables' throughput is enforced.
    pub(crate) fn enforcing() -> Self {
        Self::of(true)
    }

    fn of(enforces: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store =
            Store::open(&StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) }).unwrap();
        Self::over(store, folder, ManualClock::new(Timestamp::from_millis(1_700_000_000_000)), enforces)
    }

    /// A service on this store.
    pub(crate) fn on(store: Store, folder: tempfile::TempDir, clock: ManualClock) -> Self {
        Self::over(store, folder, clock, false)
    }

    fn over(store: Store, folder: tempfile::TempDir, clock: ManualClock, enforces: bool) -> Self {
        let regions = [Region::DEFAULT];
        let service = match enforces {
            true => DynamoDb::open_enforcing(&store, &regions, &clock.clock()),
            false => DynamoDb::open(&store, &regions, &clock.clock()),
        };
        let service = Arc::new(service.unwrap());
        let mut house = House::new(clock.clock(), Rng::seeded(1));
        house.add(Arc::clone(&service));
        house.add(Arc::new(DynamoDbStreams::new(Arc::clone(&service))));
        let house = Arc::new(house);
        let call = house.own_call(AccountId::local(), Region::DEFAULT);
        Self { house, call, service, clock, store, folder }
    }

    /// The same after the process has ended and begun again.
    pub(crate) fn restarted(self) -> Self {
        self.store.close().unwrap();
        let Self { folder, clock, house, call, service, store } = self;
        drop((house, call, service, store));
        let store =
            Store::open(&StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) }).unwrap();
        Self::on(store, folder, clock)
    }

    pub(crate) async fn call(&self, operation: &str, input: Value) -> Result<Value, String> {
        self.call_of("dynamodb", operation, input).await
    }

    pub(crate) async fn call_of(
        &self,
        service: &str,
        operation: &str,
        input: Value,
    ) -> Result<Value, String> {
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json(service, operation, &self.call, &input).await {
            Ok(output) => Ok(output),
            Err(error) => Err(format!("{}: {}", error.code, error.message)),
        }
    }

    pub(crate) async fn ok(&self, operation: &str, input: Value) -> Value {
        self.call(operation, input).await.unwrap()
    }

    /// Lets the worker do all that there is to do now.
    pub(crate) async fn tend(&self) {
        for tables in self.service.regions.values() {
            while tables.tend(&self.clock.clock()).await.unwrap() == 0 {}
        }
    }

    /// Lets the worker take one step of each thing that there is to do; whether there is more.
    pub(crate) async fn step(&self) -> bool {
        let mut more = false;
        for tables in self.service.regions.values() {
            more |= tables.tend(&self.clock.clock()).await.unwrap() == 0;
        }
        more
    }

    /// How many keys the region has of each kind: the first byte and how many.
    pub(crate) fn keys(&self) -> Vec<(char, usize)> {
        let shard = self.store.shard("us-east-1/dynamodb").unwrap();
        let mut counts = std::collections::BTreeMap::new();
        for entry in shard.range::<Vec<u8>>(..) {
            *counts.entry(char::from(entry.unwrap().0[0])).or_default() += 1;
        }
        counts.into_iter().collect()
    }
}

fn table(indexes: Value) -> Value {
    let mut table = json!({
        "TableName": "table",
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"}],
        "AttributeDefinitions": [
            {"AttributeName": "k", "AttributeType": "S"},
            {"AttributeName": "s", "AttributeType": "N"},
        ],
        "BillingMode": "PAY_PER_REQUEST",
    });
    let more = indexes.as_object().unwrap().clone();
    if !more.is_empty() {
        table["AttributeDefinitions"].as_array_mut().unwrap().extend([
            json!({"AttributeName": "g", "AttributeType": "S"}),
            json!({"AttributeName": "n", "AttributeType": "N"}),
        ]);
    }
    table.as_object_mut().unwrap().extend(more);
    table
}

fn global(projection: Value) -> Value {
    json!({
        "IndexName": "global",
        "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}, {"AttributeName": "n", "KeyType": "RANGE"}],
        "Projection": projection,
    })
}

fn item(key: &str, sort: i64, more: Value) -> Value {
    let mut item = json!({"k": {"S": key}, "s": {"N": sort.to_string()}});
    item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({"TableName": "table", "Item": item})
}

async fn query_global(bench: &Bench, more: Value) -> Result<Value, String> {
    let mut query = json!({
        "TableName": "table",
        "IndexName": "global",
        "KeyConditionExpression": "g = :g",
        "ExpressionAttributeValues": {":g": {"S": "one"}},
    });
    query.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    bench.call("Query", query).await
}

fn sorts(output: &Value) -> Vec<i64> {
    output["Items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["s"]["N"].as_str().unwrap().parse().unwrap())
        .collect()
}

#[tokio::test]
async fn an_index_follows_its_table() {
    let bench = Bench::new();
    let indexes = json!({"GlobalSecondaryIndexes": [global(json!({"ProjectionType": "INCLUDE", "NonKeyAttributes": ["x"]}))]});
    bench.ok("CreateTable", table(indexes)).await;
    for (sort, n) in [(1, "3"), (2, "-1"), (3, "20"), (4, "20")] {
        let more = json!({"g": {"S": "one"}, "n": {"N": n}, "x": {"S": "in"}, "y": {"S": "out"}});
        bench.ok("PutItem", item("a", sort, more)).await;
    }
    // An item that lacks a key attribute is not in the index.
    bench.ok("PutItem", item("a", 5, json!({"g": {"S": "one"}}))).await;
    let all = query_global(&bench, json!({})).await.unwrap();
    assert_eq!(sorts(&all), [2, 1, 3, 4]);
    assert_eq!(
        all["Items"][0],
        json!({"k": {"S": "a"}, "s": {"N": "2"}, "g": {"S": "one"}, "n": {"N": "-1"}, "x": {"S": "in"}})
    );
    // Pages, forward and back, go on between two entries with equal keys.
    for (forward, wanted) in [(true, vec![2, 1, 3, 4]), (false, vec![4, 3, 1, 2])] {
        let (mut found, mut start) = (Vec::new(), Value::Null);
        loop {
            let page = query_global(
                &bench,
                json!({"Limit": 1, "ExclusiveStartKey": start, "ScanIndexForward": forward}),
            )
            .await
            .unwrap();
            found.extend(sorts(&page));
            start = page["LastEvaluatedKey"].clone();
            if start.is_null() {
                break;
            }
        }
        assert_eq!(found, wanted);
    }
    let key = |sort: i64| json!({"k": {"S": "a"}, "s": {"N": sort.to_string()}});
    bench
        .ok("UpdateItem", json!({"TableName": "table", "Key": key(1), "UpdateExpression": "SET n = :n", "ExpressionAttributeValues": {":n": {"N": "100"}}}))
        .await;
    bench
        .ok("UpdateItem", json!({"TableName": "table", "Key": key(2), "UpdateExpression": "REMOVE g"}))
        .await;
    bench.ok("DeleteItem", json!({"TableName": "table", "Key": key(3)})).await;
    assert_eq!(sorts(&query_global(&bench, json!({})).await.unwrap()), [4, 1]);
    let range = json!({"KeyConditionExpression": "g = :g AND n > :n", "ExpressionAttributeValues": {":g": {"S": "one"}, ":n": {"N": "20"}}});
    assert_eq!(sorts(&query_global(&bench, range).await.unwrap()), [1]);
    for (more, error) in [
        (json!({"ConsistentRead": true}), "Consistent reads are not supported on global secondary indexes"),
        (json!({"IndexName": "none"}), "The table does not have the specified index: none"),
        (json!({"ProjectionExpression": "y"}), "does not project [y]"),
        (
            json!({"Select": "ALL_ATTRIBUTES"}),
            "Select type ALL_ATTRIBUTES is not supported for global secondary index global",
        ),
    ] {
        let said = query_global(&bench, more).await.unwrap_err();
        assert!(said.contains(error), "{said}");
    }
    let wrong = bench.call("PutItem", item("a", 9, json!({"n": {"S": "no number"}}))).await.unwrap_err();
    assert_eq!(
        wrong,
        "ValidationException: One or more parameter values were invalid: Type mismatch for Index Key n Expected: N Actual: S IndexName: global"
    );
    bench.ok("DeleteTable", json!({"TableName": "table"})).await;
    bench.tend().await;
    // The number that the next table gets is all that is left.
    assert_eq!(bench.keys(), [('n', 1)]);
}

#[tokio::test]
async fn a_local_index_fetches_what_it_does_not_have() {
    let bench = Bench::new();
    let local = json!({"LocalSecondaryIndexes": [{
        "IndexName": "local",
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}, {"AttributeName": "n", "KeyType": "RANGE"}],
        "Projection": {"ProjectionType": "KEYS_ONLY"},
    }]});
    let mut definition = table(local);
    definition["AttributeDefinitions"].as_array_mut().unwrap().retain(|one| one["AttributeName"] != "g");
    bench.ok("CreateTable", definition).await;
    bench.ok("PutItem", item("a", 1, json!({"n": {"N": "2"}, "x": {"S": "y"}}))).await;
    let query = |more: Value| {
        let mut query = json!({
            "TableName": "table",
            "IndexName": "local",
            "KeyConditionExpression": "k = :k",
            "ExpressionAttributeValues": {":k": {"S": "a"}},
            "ConsistentRead": true,
        });
        query.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        query
    };
    let keys = bench.ok("Query", query(json!({}))).await;
    assert_eq!(keys["Items"], json!([{"k": {"S": "a"}, "s": {"N": "1"}, "n": {"N": "2"}}]));
    let fetched = bench.ok("Query", query(json!({"ProjectionExpression": "x"}))).await;
    assert_eq!(fetched["Items"], json!([{"x": {"S": "y"}}]));
    let put = bench
        .ok("PutItem", {
            let mut put = item("a", 2, json!({"n": {"N": "3"}}));
            put["ReturnItemCollectionMetrics"] = "SIZE".into();
            put["ReturnConsumedCapacity"] = "INDEXES".into();
            put
        })
        .await;
    assert_eq!(put["ItemCollectionMetrics"]["ItemCollectionKey"], json!({"k": {"S": "a"}}));
    assert_eq!(put["ConsumedCapacity"]["CapacityUnits"], json!(2.0));
    assert_eq!(put["ConsumedCapacity"]["LocalSecondaryIndexes"]["local"]["CapacityUnits"], json!(1.0));
}

#[tokio::test]
async fn an_index_that_is_added_is_filled_while_writes_go_on() {
    let bench = Bench::new();
    bench.ok("CreateTable", table(json!({}))).await;
    for sort in 0..250 {
        bench.ok("PutItem", item("a", sort, json!({"g": {"S": "one"}, "n": {"N": sort.to_string()}}))).await;
    }
    let change = json!({
        "TableName": "table",
        "AttributeDefinitions": [{"AttributeName": "g", "AttributeType": "S"}, {"AttributeName": "n", "AttributeType": "N"}],
        "GlobalSecondaryIndexUpdates": [{"Create": global(json!({"ProjectionType": "ALL"}))}],
    });
    bench.ok("UpdateTable", change.clone()).await;
    let status = |output: &Value| output["Table"]["GlobalSecondaryIndexes"][0]["IndexStatus"].clone();
    let describe = json!({"TableName": "table"});
    assert_eq!(status(&bench.ok("DescribeTable", describe.clone()).await), "CREATING");
    let early = query_global(&bench, json!({})).await.unwrap_err();
    assert_eq!(early, "ValidationException: Cannot read from backfilling global secondary index: global");
    // One before and one behind the place that the first step comes to.
    for tables in bench.service.regions.values() {
        tables.tend(&bench.clock.clock()).await.unwrap();
    }
    for sort in [3, 240] {
        let key = json!({"k": {"S": "a"}, "s": {"N": sort.to_string()}});
        bench.ok("DeleteItem", json!({"TableName": "table", "Key": key})).await;
    }
    bench.ok("PutItem", item("a", 1000, json!({"g": {"S": "one"}, "n": {"N": "1000"}}))).await;
    bench.tend().await;
    assert_eq!(status(&bench.ok("DescribeTable", describe).await), "ACTIVE");
    let all = query_global(&bench, json!({"Select": "COUNT"})).await.unwrap();
    assert_eq!(all["Count"], 249);
    assert!(bench.call("UpdateTable", change).await.unwrap_err().contains("already exists"));
    let drop =
        json!({"TableName": "table", "GlobalSecondaryIndexUpdates": [{"Delete": {"IndexName": "global"}}]});
    bench.ok("UpdateTable", drop).await;
    bench.tend().await;
    // The next number, the table, and its items: no entry is left.
    assert_eq!(bench.keys(), [('i', 249), ('n', 1), ('t', 1)]);
}

#[tokio::test]
async fn items_go_when_their_time_is_over() {
    let bench = Bench::new();
    let indexes = json!({"GlobalSecondaryIndexes": [global(json!({"ProjectionType": "KEYS_ONLY"}))]});
    bench.ok("CreateTable", table(indexes)).await;
    let ends = |second: &str| json!({"g": {"S": "one"}, "n": {"N": "1"}, "end": {"N": second}});
    bench.ok("PutItem", item("a", 1, ends("1700000010"))).await;
    let spec = json!({"AttributeName": "end", "Enabled": true});
    let on = json!({"TableName": "table", "TimeToLiveSpecification": spec});
    bench.ok("UpdateTimeToLive", on.clone()).await;
    assert_eq!(
        bench.call("UpdateTimeToLive", on).await.unwrap_err(),
        "ValidationException: TimeToLive is already enabled"
    );
    bench.tend().await;
    let described = bench.ok("DescribeTimeToLive", json!({"TableName": "table"})).await;
    assert_eq!(
        described["TimeToLiveDescription"],
        json!({"TimeToLiveStatus": "ENABLED", "AttributeName": "end"})
    );
    bench.ok("PutItem", item("a", 2, ends("1700000010"))).await;
    bench.ok("PutItem", item("a", 3, ends("1700000020"))).await;
    // Too long ago to be meant, and not a time at all.
    bench.ok("PutItem", item("a", 4, ends("5"))).await;
    bench.ok("PutItem", item("a", 5, json!({"end": {"S": "1700000010"}}))).await;
    // One that gets more time, one that goes by itself.
    bench.ok("PutItem", item("a", 6, ends("1700000010"))).await;
    bench.ok("PutItem", item("a", 6, ends("1700000030"))).await;
    let left = async || sorts(&bench.ok("Scan", json!({"TableName": "table"})).await);
    bench.tend().await;
    assert_eq!(left().await, [1, 2, 3, 4, 5, 6]);
    bench.clock.advance(Duration::from_secs(10));
    bench.tend().await;
    assert_eq!(left().await, [3, 4, 5, 6]);
    assert_eq!(sorts(&query_global(&bench, json!({})).await.unwrap()), [3, 4, 6]);
    bench.clock.advance(Duration::from_secs(20));
    bench.tend().await;
    assert_eq!(left().await, [4, 5]);
    assert_eq!(bench.keys(), [('i', 3), ('n', 1), ('t', 1)]);
}

#[tokio::test]
async fn the_worker_sleeps_until_the_next_item_ends() {
    let bench = Bench::new();
    bench.ok("CreateTable", table(json!({}))).await;
    let spec = json!({"AttributeName": "end", "Enabled": true});
    bench.ok("UpdateTimeToLive", json!({"TableName": "table", "TimeToLiveSpecification": spec})).await;
    let (service, clock) = (Arc::clone(&bench.service), bench.clock.clock());
    let local = tokio::task::LocalSet::new();
    local
        .run_until(async move {
            let worker = tokio::task::spawn_local(async move { service.tend(&clock).await });
            bench.ok("PutItem", item("a", 1, json!({"end": {"N": "1700000005"}}))).await;
            // The store's log is another thread: the worker is given turns until it sleeps, and until it has done.
            for _ in 0..1_000_000 {
                if bench.clock.next_deadline() == Some(Duration::from_secs(5)) {
                    break;
                }
                tokio::task::yield_now().await;
            }
            bench.clock.advance(Duration::from_secs(5));
            for _ in 0..1_000_000 {
                if bench.ok("Scan", json!({"TableName": "table"})).await["Count"] == 0 {
                    break;
                }
                tokio::task::yield_now().await;
            }
            assert_eq!(bench.ok("Scan", json!({"TableName": "table"})).await["Count"], 0);
            worker.abort();
        })
        .await;
}
