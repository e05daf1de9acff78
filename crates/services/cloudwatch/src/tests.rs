//! Metrics through the room, called by name as integrations do, with a clock that is moved.

use crate::CloudWatch;
use base::{AccountId, ManualClock, Measure, Region, Rng, Source, Timestamp};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;

mod faults;

struct Room {
    house: Arc<House>,
    cloudwatch: Arc<CloudWatch>,
    time: ManualClock,
    store: Store,
}

/// A whole hour.
const NOW: i64 = 1_800_000_000;
const DAY: i64 = 24 * 3600;

impl Room {
    fn open(folder: &Path) -> Self {
        Self::open_at(folder, NOW)
    }

    fn open_at(folder: &Path, now: i64) -> Self {
        let time = ManualClock::new(Timestamp::from_secs(now));
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let mut house = House::new(time.clock(), Rng::seeded(1));
        let cloudwatch = Arc::new(CloudWatch::new(store.clone(), time.clock()));
        house.add(Arc::clone(&cloudwatch));
        Self { house: Arc::new(house), cloudwatch, time, store }
    }

    /// The output, or `code: message`.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("cloudwatch", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }

    async fn put(&self, datum: Value) {
        let answer = self.call("PutMetricData", json!({"Namespace": "N", "MetricData": [datum]})).await;
        assert_eq!(answer, json!({}));
    }

    /// `[time, sum]` of each period of metric `m`.
    async fn sums(&self, start: i64, end: i64, period: i64) -> Vec<(i64, f64)> {
        let input = json!({"Namespace": "N", "MetricName": "m", "StartTime": start, "EndTime": end, "Period": period, "Statistics": ["Sum"]});
        let answer = self.call("GetMetricStatistics", input).await;
        let points = answer["Datapoints"].as_array().unwrap_or_else(|| panic!("{answer}"));
        let point =
            |point: &Value| (point["Timestamp"].as_f64().unwrap() as i64, point["Sum"].as_f64().unwrap());
        points.iter().map(point).collect()
    }
}

fn datum(more: Value) -> Value {
    let mut datum = json!({"MetricName": "m"});
    for (name, value) in more.as_object().unwrap() {
        datum[name] = value.clone();
    }
    json!({"Namespace": "N", "MetricData": [datum]})
}

fn statistics(more: Value) -> Value {
    let mut input = json!({"Namespace": "N", "MetricName": "m", "StartTime": NOW, "EndTime": NOW + 60, "Period": 60, "Statistics": ["Sum"]});
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

fn data(queries: Value) -> Value {
    json!({"MetricDataQueries": queries, "StartTime": NOW - 600, "EndTime": NOW + 60})
}

fn metric(id: &str, stat: &str) -> Value {
    json!({"Id": id, "MetricStat": {"Metric": {"Namespace": "N", "MetricName": "m"}, "Period": 60, "Stat": stat}})
}

#[tokio::test]
async fn values_are_there_by_period_and_a_restart_keeps_them() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    room.put(json!({"MetricName": "m", "Value": 1, "Timestamp": NOW - 70})).await;
    room.put(json!({"MetricName": "m", "Values": [2, 3], "Counts": [1, 4], "Timestamp": NOW - 59})).await;
    let set = json!({"SampleCount": 2, "Sum": 9, "Minimum": 4, "Maximum": 5});
    room.put(
        json!({"MetricName": "m", "StatisticValues": set, "Timestamp": NOW - 1, "StorageResolution": 1}),
    )
    .await;
    assert_eq!(room.sums(NOW - 120, NOW, 60).await, [(NOW - 120, 1.0), (NOW - 60, 23.0)]);
    assert_eq!(room.sums(NOW - 300, NOW, 300).await, [(NOW - 300, 24.0)]);
    assert_eq!(room.sums(NOW - 5, NOW, 1).await, [(NOW - 1, 9.0)]);
    let store = room.store.clone();
    drop(room);
    store.close().unwrap();
    drop(store);

    let room = Room::open(folder.path());
    let all = json!({"StartTime": NOW - 120, "Statistics": ["SampleCount", "Average", "Sum", "Minimum", "Maximum"]});
    let points = room.call("GetMetricStatistics", statistics(all)).await["Datapoints"].clone();
    assert_eq!(
        points[1],
        json!({"Timestamp": NOW - 60, "SampleCount": 7.0, "Average": 23.0 / 7.0, "Sum": 23.0, "Minimum": 2.0, "Maximum": 5.0, "Unit": "None"})
    );
    // The minute with a statistic set has no percentiles, the other has.
    let extended = json!({"StartTime": NOW - 120, "Statistics": null, "ExtendedStatistics": ["p50", "tm90"]});
    let points = room.call("GetMetricStatistics", statistics(extended)).await["Datapoints"].clone();
    assert_eq!(points.as_array().unwrap().len(), 1);
    assert_eq!(points[0]["ExtendedStatistics"], json!({"p50": 1.0, "tm90": 1.0}));
}

#[tokio::test]
async fn queries_meet_in_expressions() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    for (at, value) in [(NOW - 120, 10.0), (NOW - 60, 20.0), (NOW - 60, 30.0)] {
        room.put(json!({"MetricName": "m", "Value": value, "Timestamp": at, "Unit": "Bytes"})).await;
    }
    let hidden = |mut query: Value| {
        query["ReturnData"] = json!(false);
        query
    };
    let queries = json!([
        {"Id": "e", "Expression": "d / 10", "Label": "tenth"}, metric("sum", "Sum"), hidden(metric("p", "p100")),
        {"Id": "d", "Expression": "sum - p"},
    ]);
    let answer = room.call("GetMetricData", data(queries.clone())).await;
    let results = &answer["MetricDataResults"];
    assert_eq!(
        results[0],
        json!({"Id": "e", "Label": "tenth", "Timestamps": [NOW - 60, NOW - 120], "Values": [2.0, 0.0], "StatusCode": "Complete"})
    );
    assert_eq!((&results[1]["Label"], &results[1]["Values"]), (&json!("m Sum"), &json!([50.0, 10.0])));
    assert_eq!((&results[2]["Id"], results.as_array().unwrap().len()), (&json!("d"), 3));
    let mut paged = data(queries);
    (paged["MaxDatapoints"], paged["ScanBy"]) = (json!(3), json!("TimestampAscending"));
    let first = room.call("GetMetricData", paged.clone()).await;
    assert_eq!(first["MetricDataResults"][1]["StatusCode"], "PartialData");
    paged["NextToken"] = first["NextToken"].clone();
    let second = room.call("GetMetricData", paged).await;
    assert_eq!((&second["MetricDataResults"][0]["Values"], second.get("NextToken")), (&json!([50.0]), None));
    room.put(json!({"MetricName": "m", "Value": 1, "Timestamp": NOW - 60, "Unit": "Count"})).await;
    let answer = room.call("GetMetricData", data(json!([metric("sum", "Sum")]))).await;
    let result = &answer["MetricDataResults"][0];
    assert_eq!(result["Messages"][0]["Value"], "Multiple units returned: '[Bytes, Count]'");
    assert_eq!((&result["Values"], &result["Label"]), (&json!([50.0, 10.0]), &json!("m")));
}

#[tokio::test]
async fn metrics_are_listed_by_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let data: Vec<Value> = (0..501).map(|n| json!({"MetricName": format!("m{n:03}"), "Value": 1})).collect();
    room.call("PutMetricData", json!({"Namespace": "Many", "MetricData": data})).await;
    room.put(json!({"MetricName": "m", "Value": 1, "Dimensions": [{"Name": "b", "Value": "2"}, {"Name": "a", "Value": "1"}]})).await;
    room.put(json!({"MetricName": "m", "Value": 1, "Dimensions": [{"Name": "a", "Value": "1"}, {"Name": "b", "Value": "2"}]})).await;
    room.put(json!({"MetricName": "n", "Value": 1, "Dimensions": [{"Name": "a", "Value": "1"}]})).await;
    let first = room.call("ListMetrics", json!({"Namespace": "Many"})).await;
    assert_eq!(first["Metrics"].as_array().unwrap().len(), 500);
    let rest = room.call("ListMetrics", json!({"Namespace": "Many", "NextToken": first["NextToken"]})).await;
    assert_eq!((&rest["Metrics"][0]["MetricName"], rest.get("NextToken")), (&json!("m500"), None));
    let count =
        async |input: Value| room.call("ListMetrics", input).await["Metrics"].as_array().unwrap().len();
    assert_eq!(count(json!({"Namespace": "N"})).await, 2, "the order of dimensions says nothing");
    assert_eq!(count(json!({"Namespace": "N", "Dimensions": [{"Name": "b"}]})).await, 1);
    assert_eq!(count(json!({"Namespace": "N", "Dimensions": [{"Name": "a", "Value": "2"}]})).await, 0);
    assert_eq!(count(json!({"MetricName": "n"})).await, 1);
    room.time.advance(Duration::from_secs(3 * 3600 + 60));
    assert_eq!(count(json!({"Namespace": "N", "RecentlyActive": "PT3H"})).await, 0);
    assert_eq!(count(json!({"Namespace": "N"})).await, 2);
    room.time.advance(Duration::from_secs(14 * 24 * 3600));
    assert_eq!(count(json!({"Namespace": "N"})).await, 0);
}

#[tokio::test]
async fn old_values_become_coarser_and_are_erased() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    for second in 0..120 {
        room.put(json!({"MetricName": "m", "Value": 1, "Timestamp": NOW + second, "StorageResolution": 1}))
            .await;
    }
    let points = || room.cloudwatch.shard(Region::DEFAULT).unwrap().prefix(b"d").count();
    let mut now = NOW;
    let steps =
        [(0, 120, 1), (4 * 3600, 2, 60), (16 * DAY, 1, 300), (64 * DAY, 1, 3600), (456 * DAY, 0, 3600)];
    for (age, stored, period) in steps {
        room.time.advance(Duration::from_secs(u64::try_from(NOW + age - now).unwrap()));
        now = NOW + age;
        // What is due is not shown more finely, whether or not it has been put together.
        for _ in 0..2 {
            let sum: f64 =
                room.sums(NOW, NOW + 120.max(period), period).await.iter().map(|(_, sum)| sum).sum();
            assert_eq!(sum, if stored == 0 { 0.0 } else { 120.0 }, "{age}");
            room.cloudwatch.tend_region(Region::DEFAULT).await.unwrap();
        }
        assert_eq!(points(), stored, "{age}");
    }
    assert_eq!(room.sums(NOW, NOW + 120, 60).await, []);
    assert_eq!(room.cloudwatch.shard(Region::DEFAULT).unwrap().prefix(b"m").count(), 0);
}

static CALLS: Measure = Measure::new("Calls", "Count");

#[tokio::test]
async fn what_rooms_count_becomes_metrics() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let account = AccountId::local();
    let count = |name: &str| {
        let dimensions = [("Name", name), ("Part", "p")];
        let source = Source {
            region: Region::DEFAULT,
            account: &account,
            namespace: "AWS/Test",
            dimensions: &dimensions,
            levels: &[0, 1],
        };
        room.house.meters.count(&source, Timestamp::from_secs(NOW), &[(&CALLS, 1.0)]);
    };
    ["f", "f", "g"].into_iter().for_each(count);
    let until_there = async {
        // The first moves of the clock wake the collector; from then on it is the disk that is waited for.
        for _ in 0..1_000_000 {
            room.time.advance(Duration::from_secs(1));
            let listed = room.call("ListMetrics", json!({"Namespace": "AWS/Test"})).await;
            if listed["Metrics"].as_array().is_some_and(|metrics| metrics.len() == 3) {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("nothing came");
    };
    tokio::select! {
        ended = room.cloudwatch.collect(&room.house) => panic!("{ended:?}"),
        () = until_there => {}
    }
    for (dimensions, sum) in [(json!([]), 3.0), (json!([{"Name": "Name", "Value": "f"}]), 2.0)] {
        let more = json!({"Namespace": "AWS/Test", "MetricName": "Calls", "Dimensions": dimensions});
        let points = room.call("GetMetricStatistics", statistics(more)).await["Datapoints"].clone();
        assert_eq!((&points[0]["Sum"], &points[0]["Unit"]), (&json!(sum), &json!("Count")));
    }
}
