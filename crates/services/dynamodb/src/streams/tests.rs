//! Streams from the outside, called by name as consumers do.

mod consumers;
mod feeds;
mod writes;

use crate::tests::Bench;
use serde_json::{Value, json};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// A table `table` with the key `k` and a stream.
async fn streamed(view: &str) -> (Bench, String) {
    let bench = Bench::new();
    let arn = make(&bench, view).await;
    (bench, arn)
}

/// Makes the table; its stream's ARN.
async fn make(bench: &Bench, view: &str) -> String {
    let table = json!({
        "TableName": "table",
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}],
        "BillingMode": "PAY_PER_REQUEST",
        "StreamSpecification": {"StreamEnabled": true, "StreamViewType": view},
    });
    let made = bench.ok("CreateTable", table).await;
    made["TableDescription"]["LatestStreamArn"].as_str().unwrap().to_owned()
}

fn item(key: &str, x: Value) -> Value {
    json!({"k": {"S": key}, "x": x})
}

async fn put(bench: &Bench, key: &str, x: &str) {
    bench.ok("PutItem", json!({"TableName": "table", "Item": item(key, json!({"N": x}))})).await;
}

async fn delete(bench: &Bench, key: &str) {
    bench.ok("DeleteItem", json!({"TableName": "table", "Key": {"k": {"S": key}}})).await;
}

async fn streams(bench: &Bench, operation: &str, input: Value) -> Result<Value, String> {
    bench.call_of("dynamodbstreams", operation, input).await
}

/// The shards of a stream.
async fn shards(bench: &Bench, arn: &str) -> Vec<Value> {
    let described = streams(bench, "DescribeStream", json!({"StreamArn": arn})).await.unwrap();
    described["StreamDescription"]["Shards"].as_array().unwrap().clone()
}

async fn iterator(bench: &Bench, arn: &str, shard: &Value, more: Value) -> Result<Value, String> {
    let mut input = json!({"StreamArn": arn, "ShardId": shard["ShardId"]});
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    Ok(streams(bench, "GetShardIterator", input).await?["ShardIterator"].clone())
}

/// The records of a shard from its horizon on, and whether it is still open.
async fn shard_records(bench: &Bench, arn: &str, shard: &Value) -> (Vec<Value>, bool) {
    let mut next = iterator(bench, arn, shard, json!({"ShardIteratorType": "TRIM_HORIZON"})).await.unwrap();
    let mut records = Vec::new();
    loop {
        let page = streams(bench, "GetRecords", json!({"ShardIterator": next})).await.unwrap();
        let found = page["Records"].as_array().unwrap();
        records.extend(found.iter().cloned());
        match page.get("NextShardIterator") {
            None => return (records, false),
            Some(_) if found.is_empty() => return (records, true),
            Some(iterator) => next = iterator.clone(),
        }
    }
}

/// All records of a stream, walked shard by shard.
async fn records(bench: &Bench, arn: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for shard in shards(bench, arn).await {
        all.extend(shard_records(bench, arn, &shard).await.0);
    }
    all
}

/// Of each record: event, key and the values of `x` before and after.
fn told(records: &[Value]) -> Vec<(String, String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let one = |record: &Value| {
        let change = &record["dynamodb"];
        (
            text(&record["eventName"]),
            text(&change["Keys"]["k"]["S"]),
            text(&change["OldImage"]["x"]["N"]),
            text(&change["NewImage"]["x"]["N"]),
        )
    };
    records.iter().map(one).collect()
}

fn change(event: &str, key: &str, old: &str, new: &str) -> (String, String, String, String) {
    (event.into(), key.into(), old.into(), new.into())
}

fn numbers(records: &[Value]) -> Vec<String> {
    records.iter().map(|record| record["dynamodb"]["SequenceNumber"].as_str().unwrap().to_owned()).collect()
}
