//! Throughput that is enforced, from the outside.

use crate::tests::Bench;
use serde_json::{Value, json};
use std::time::Duration;

const OF_TABLE: &str = "ProvisionedThroughputExceededException: The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.";
const OF_INDEX: &str = "ProvisionedThroughputExceededException: The level of configured provisioned throughput for one or more global secondary indexes of the table was exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes with the UpdateTable API";
const OF_ON_DEMAND: &str =
    "ThrottlingException: Throughput exceeds the maximum OnDemandThroughput configured on table or index";

fn units(read: i64, write: i64) -> Value {
    json!({"ReadCapacityUnits": read, "WriteCapacityUnits": write})
}

/// A table whose key is `k`, with a global index on `g` where it has throughput.
fn table(throughput: Value, of_index: Option<Value>) -> Value {
    let mut table = json!({
        "TableName": "table",
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}],
        "ProvisionedThroughput": throughput,
    });
    if let Some(throughput) = of_index {
        table["AttributeDefinitions"] = json!([
            {"AttributeName": "k", "AttributeType": "S"},
            {"AttributeName": "g", "AttributeType": "S"},
        ]);
        table["GlobalSecondaryIndexes"] = json!([{
            "IndexName": "global",
            "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
            "ProvisionedThroughput": throughput,
        }]);
    }
    table
}

fn put(key: &str) -> Value {
    json!({"TableName": "table", "Item": {"k": {"S": key}}})
}

fn get(key: &str, consistent: bool) -> Value {
    json!({"TableName": "table", "Key": {"k": {"S": key}}, "ConsistentRead": consistent})
}

/// How often a call works before it does not, and what it then says.
async fn until_throttled(bench: &Bench, operation: &str, input: Value) -> (usize, String) {
    for done in 0..2000 {
        if let Err(error) = bench.call(operation, input.clone()).await {
            return (done, error);
        }
    }
    (2000, String::new())
}

#[tokio::test]
async fn a_table_takes_what_is_provisioned_and_its_burst() {
    let bench = Bench::enforcing();
    bench.ok("CreateTable", table(units(3, 2), None)).await;
    // One second's worth at first.
    assert_eq!(until_throttled(&bench, "PutItem", put("a")).await, (2, OF_TABLE.into()));
    assert_eq!(until_throttled(&bench, "GetItem", get("a", true)).await, (3, OF_TABLE.into()));
    bench.clock.advance(Duration::from_millis(500));
    assert_eq!(until_throttled(&bench, "PutItem", put("a")).await.0, 1);
    // Three and a half seconds of three units, at half a unit.
    bench.clock.advance(Duration::from_secs(3));
    assert_eq!(until_throttled(&bench, "GetItem", get("a", false)).await.0, 21);
    // What is not used is kept for 300 seconds and no longer.
    bench.clock.advance(Duration::from_secs(10_000));
    assert_eq!(until_throttled(&bench, "PutItem", put("a")).await.0, 600);
    let update = json!({"TableName": "table", "ProvisionedThroughput": units(3, 100)});
    bench.ok("UpdateTable", update).await;
    bench.clock.advance(Duration::from_secs(1));
    assert_eq!(until_throttled(&bench, "PutItem", put("a")).await.0, 100);
}

#[tokio::test]
async fn a_request_that_costs_more_than_is_left_is_let_in_and_paid_off() {
    let bench = Bench::enforcing();
    bench.ok("CreateTable", table(units(1, 1), None)).await;
    let mut large = put("large");
    large["Item"]["x"] = json!({"S": "x".repeat(9 << 10)});
    bench.ok("PutItem", large).await;
    // Ten units of one: nine seconds are owed.
    bench.clock.advance(Duration::from_secs(9));
    assert_eq!(bench.call("PutItem", put("a")).await.unwrap_err(), OF_TABLE);
    bench.clock.advance(Duration::from_millis(1));
    bench.ok("PutItem", put("a")).await;
    // Nothing limits reads by what writes did.
    bench.ok("GetItem", get("large", true)).await;
}

#[tokio::test]
async fn every_operation_on_items_says_so() {
    let bench = Bench::enforcing();
    bench.ok("CreateTable", table(units(1, 1), None)).await;
    bench.ok("PutItem", put("a")).await;
    bench.ok("GetItem", get("a", true)).await;
    let key = json!({"k": {"S": "a"}});
    let query = json!({"TableName": "table", "KeyConditionExpression": "k = :k", "ExpressionAttributeValues": {":k": {"S": "a"}}});
    for (operation, input) in [
        ("PutItem", put("b")),
        ("DeleteItem", json!({"TableName": "table", "Key": key})),
        (
            "UpdateItem",
            json!({"TableName": "table", "Key": key, "UpdateExpression": "SET x = :x", "ExpressionAttributeValues": {":x": {"S": "y"}}}),
        ),
        ("GetItem", get("a", true)),
        ("Query", query),
        ("Scan", json!({"TableName": "table"})),
        ("ExecuteStatement", json!({"Statement": "SELECT * FROM \"table\" WHERE k = 'a'"})),
        ("ExecuteStatement", json!({"Statement": "INSERT INTO \"table\" VALUE {'k': 'b'}"})),
        ("BatchGetItem", json!({"RequestItems": {"table": {"Keys": [key]}}})),
        ("BatchWriteItem", json!({"RequestItems": {"table": [{"DeleteRequest": {"Key": key}}]}})),
    ] {
        assert_eq!(bench.call(operation, input).await.unwrap_err(), OF_TABLE, "{operation}");
    }
    for statement in ["SELECT * FROM \"table\" WHERE k = 'a'", "INSERT INTO \"table\" VALUE {'k': 'b'}"] {
        let batch = json!({"Statements": [{"Statement": statement}]});
        let done = bench.ok("BatchExecuteStatement", batch).await;
        assert_eq!(done["Responses"][0]["Error"]["Code"], "ProvisionedThroughputExceeded", "{statement}");
        let transaction = json!({"TransactStatements": [{"Statement": statement}]});
        let said = bench.call("ExecuteTransaction", transaction).await.unwrap_err();
        assert!(said.ends_with("[ProvisionedThroughputExceeded]"), "{said}");
    }
    // What was refused was not done, and cost nothing.
    bench.clock.advance(Duration::from_secs(1));
    let items = bench.ok("Scan", json!({"TableName": "table"})).await;
    assert_eq!(items["Items"], json!([key]));
}

#[tokio::test]
async fn a_condition_that_fails_costs_what_it_looked_at() {
    let bench = Bench::enforcing();
    bench.ok("CreateTable", table(units(1, 2), None)).await;
    bench.ok("PutItem", put("a")).await;
    let mut fails = put("a");
    fails["ConditionExpression"] = "attribute_not_exists(k)".into();
    let error = bench.call("PutItem", fails.clone()).await.unwrap_err();
    assert_eq!(error, "ConditionalCheckFailedException: The conditional request failed");
    assert_eq!(bench.call("PutItem", fails).await.unwrap_err(), OF_TABLE);
}

#[tokio::test]
async fn an_index_that_has_no_throughput_holds_up_its_table() {
    let bench = Bench::enforcing();
    bench.ok("CreateTable", table(units(10, 10), Some(units(1, 1)))).await;
    let mut indexed = put("a");
    indexed["Item"]["g"] = json!({"S": "one"});
    bench.ok("PutItem", indexed.clone()).await;
    indexed["Item"]["k"] = json!({"S": "b"});
    assert_eq!(bench.call("PutItem", indexed.clone()).await.unwrap_err(), OF_INDEX);
    // A write that does not reach the index is none of its business, and neither is one that changes nothing in it.
    bench.ok("PutItem", put("c")).await;
    indexed["Item"]["k"] = json!({"S": "a"});
    bench.ok("PutItem", indexed).await;
    // Reads of the index are the index's; the table's are left.
    let query = json!({"TableName": "table", "IndexName": "global", "KeyConditionExpression": "g = :g", "ExpressionAttributeValues": {":g": {"S": "one"}}});
    assert_eq!(until_throttled(&bench, "Query", query).await, (2, OF_INDEX.into()));
    bench.ok("GetItem", get("a", true)).await;
}

#[tokio::test]
async fn a_batch_leaves_what_it_cannot_do() {
    let bench = Bench::enforcing();
    bench.ok("CreateTable", table(units(1, 3), None)).await;
    let requests: Vec<Value> =
        ["a", "b", "c", "d", "e"].map(|key| json!({"PutRequest": {"Item": {"k": {"S": key}}}})).into();
    let batch = json!({"RequestItems": {"table": requests}, "ReturnConsumedCapacity": "TOTAL"});
    let done = bench.ok("BatchWriteItem", batch).await;
    assert_eq!(done["UnprocessedItems"], json!({"table": &requests[3..]}));
    assert_eq!(done["ConsumedCapacity"], json!([{"TableName": "table", "CapacityUnits": 3.0}]));
    let left = json!({"RequestItems": done["UnprocessedItems"]});
    assert_eq!(bench.call("BatchWriteItem", left.clone()).await.unwrap_err(), OF_TABLE);
    bench.clock.advance(Duration::from_secs(1));
    assert_eq!(bench.ok("BatchWriteItem", left).await["UnprocessedItems"], json!({}));
    let keys: Vec<Value> = ["a", "b", "c"].map(|key| json!({"k": {"S": key}})).into();
    let get = json!({"RequestItems": {"table": {"Keys": keys, "ConsistentRead": true}}});
    bench.clock.advance(Duration::from_secs(300));
    let all = bench.ok("BatchGetItem", get.clone()).await;
    assert_eq!(all["Responses"]["table"].as_array().unwrap().len(), 3);
    until_throttled(&bench, "Scan", json!({"TableName": "table", "ConsistentRead": true})).await;
    bench.clock.advance(Duration::from_secs(1));
    let some = bench.ok("BatchGetItem", get).await;
    assert_eq!(some["Responses"]["table"].as_array().unwrap().len(), 1);
    assert_eq!(some["UnprocessedKeys"]["table"]["Keys"], json!(&keys[1..]));
    assert_eq!(some["UnprocessedKeys"]["table"]["ConsistentRead"], true);
}

#[tokio::test]
async fn a_transaction_is_cancelled_with_its_reasons() {
    let bench = Bench::enforcing();
    bench.ok("CreateTable", table(units(1, 1), None)).await;
    let mut other = table(units(100, 100), None);
    other["TableName"] = "other".into();
    bench.ok("CreateTable", other).await;
    let write = |key: &str| {
        json!({"TransactItems": [
            {"Put": {"TableName": "other", "Item": {"k": {"S": key}}}},
            {"Put": {"TableName": "table", "Item": {"k": {"S": key}}}},
            {"Put": {"TableName": "table", "Item": {"k": {"S": format!("{key}2")}}}},
        ]})
    };
    // It is judged as a whole and costs twice its items: four units of one.
    bench.ok("TransactWriteItems", write("a")).await;
    let said = bench.call("TransactWriteItems", write("b")).await.unwrap_err();
    assert_eq!(
        said,
        "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific reasons [None, ProvisionedThroughputExceeded, ProvisionedThroughputExceeded]"
    );
    bench.clock.advance(Duration::from_secs(3));
    assert!(bench.call("TransactWriteItems", write("b")).await.is_err());
    bench.clock.advance(Duration::from_millis(1));
    bench.ok("TransactWriteItems", write("b")).await;
    let read = json!({"TransactItems": [
        {"Get": {"TableName": "table", "Key": {"k": {"S": "a"}}}},
        {"Get": {"TableName": "other", "Key": {"k": {"S": "a"}}}},
    ]});
    bench.clock.advance(Duration::from_secs(1));
    let mut done = 0;
    let said = loop {
        match bench.call("TransactGetItems", read.clone()).await {
            Ok(_) => done += 1,
            Err(said) => break said,
        }
    };
    // Five seconds' worth have come in since the table was made; each read takes two.
    assert_eq!(done, 3);
    assert_eq!(
        said,
        "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific reasons [ProvisionedThroughputExceeded, None]"
    );
}

#[tokio::test]
async fn an_on_demand_table_is_held_to_its_maximum() {
    let bench = Bench::enforcing();
    let mut made = table(json!(null), None);
    made.as_object_mut().unwrap().remove("ProvisionedThroughput");
    made["BillingMode"] = "PAY_PER_REQUEST".into();
    made["OnDemandThroughput"] = json!({"MaxWriteRequestUnits": 2});
    let output = bench.ok("CreateTable", made).await;
    assert_eq!(output["TableDescription"]["OnDemandThroughput"], json!({"MaxWriteRequestUnits": 2}));
    assert_eq!(until_throttled(&bench, "PutItem", put("a")).await, (2, OF_ON_DEMAND.into()));
    assert_eq!(until_throttled(&bench, "GetItem", get("a", true)).await.0, 2000);
    let transaction = json!({"TransactItems": [{"Put": put("a")}]});
    assert!(bench.call("TransactWriteItems", transaction).await.unwrap_err().ends_with("[ThrottlingError]"));
    let update = |most: Value| json!({"TableName": "table", "OnDemandThroughput": most});
    bench.ok("UpdateTable", update(json!({"MaxReadRequestUnits": 5}))).await;
    let described = bench.ok("DescribeTable", json!({"TableName": "table"})).await;
    assert_eq!(
        described["Table"]["OnDemandThroughput"],
        json!({"MaxReadRequestUnits": 5, "MaxWriteRequestUnits": 2})
    );
    bench.ok("UpdateTable", update(json!({"MaxWriteRequestUnits": -1}))).await;
    assert_eq!(until_throttled(&bench, "PutItem", put("a")).await.0, 2000);
    let provisioned =
        json!({"TableName": "table", "BillingMode": "PROVISIONED", "ProvisionedThroughput": units(1, 1)});
    let output = bench.ok("UpdateTable", provisioned).await;
    assert_eq!(output["TableDescription"].get("OnDemandThroughput"), None);
    for (most, said) in [
        (
            json!({"MaxReadRequestUnits": 5}),
            "MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED",
        ),
        (
            json!({"MaxWriteRequestUnits": -1}),
            "MaxWriteRequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED",
        ),
    ] {
        let error = bench.call("UpdateTable", update(most)).await.unwrap_err();
        assert_eq!(error, format!("ValidationException: One or more parameter values were invalid: {said}"));
    }
}

#[tokio::test]
async fn an_indexs_maximum_can_be_changed() {
    let bench = Bench::enforcing();
    let index = json!([{
        "IndexName": "index", "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"}, "OnDemandThroughput": {"MaxWriteRequestUnits": 1},
    }]);
    let mut made = table(json!(null), None);
    made.as_object_mut().unwrap().remove("ProvisionedThroughput");
    made["BillingMode"] = "PAY_PER_REQUEST".into();
    made["GlobalSecondaryIndexes"] = index;
    bench.ok("CreateTable", made).await;
    let update =
        |action: Value| json!({"TableName": "table", "GlobalSecondaryIndexUpdates": [{"Update": action}]});
    let most = json!({"MaxWriteRequestUnits": 2, "MaxReadRequestUnits": 7});
    let output = bench
        .ok("UpdateTable", update(json!({"IndexName": "index", "OnDemandThroughput": most.clone()})))
        .await;
    let told = &output["TableDescription"]["GlobalSecondaryIndexes"][0]["OnDemandThroughput"];
    assert_eq!(*told, most);
    // What was saved under the lower maximum is one write; what is new is earned from now on.
    bench.ok("PutItem", put("a")).await;
    assert_eq!(bench.call("PutItem", put("b")).await.unwrap_err(), OF_ON_DEMAND);
    for (action, said) in [
        (
            json!({"IndexName": "index"}),
            "1 validation error detected: Value null at 'globalSecondaryIndexUpdates.1.member.update.provisionedThroughput' failed to satisfy constraint: Member must not be null",
        ),
        (
            json!({"IndexName": "other", "OnDemandThroughput": {"MaxReadRequestUnits": 5}}),
            "The table does not have the specified index: other",
        ),
        (
            json!({"IndexName": "index", "OnDemandThroughput": {"MaxReadRequestUnits": 0}}),
            "One or more parameter values were invalid: Requested MaxReadRequestUnits for OnDemandThroughput for index: index is outside of valid range",
        ),
    ] {
        let error = bench.call("UpdateTable", update(action)).await.unwrap_err();
        assert_eq!(error, format!("ValidationException: {said}"));
    }
    let removed = json!({"IndexName": "index", "OnDemandThroughput": {"MaxWriteRequestUnits": -1}});
    bench.ok("UpdateTable", update(removed)).await;
    for key in 0..100 {
        bench.ok("PutItem", put(&key.to_string())).await;
    }
}

#[tokio::test]
async fn maxima_that_no_table_can_have_are_refused() {
    let bench = Bench::new();
    let with = |billing: &str, most: Value| {
        let mut made = table(units(1, 1), None);
        if billing == "PAY_PER_REQUEST" {
            made.as_object_mut().unwrap().remove("ProvisionedThroughput");
        }
        made["BillingMode"] = billing.into();
        made["OnDemandThroughput"] = most;
        made
    };
    for (made, said) in [
        (
            with("PROVISIONED", json!({"MaxReadRequestUnits": 0})),
            "MaxReadRequestUnits for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED.",
        ),
        (
            with("PAY_PER_REQUEST", json!({"MaxReadRequestUnits": 0})),
            "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid range",
        ),
        (
            with("PAY_PER_REQUEST", json!({"MaxWriteRequestUnits": -1})),
            "Requested MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid range",
        ),
    ] {
        let error = bench.call("CreateTable", made).await.unwrap_err();
        assert_eq!(error, format!("ValidationException: One or more parameter values were invalid: {said}"));
    }
}

#[tokio::test]
async fn nothing_is_enforced_where_it_was_not_asked_for() {
    let bench = Bench::new();
    bench.ok("CreateTable", table(units(1, 1), None)).await;
    assert_eq!(until_throttled(&bench, "PutItem", put("a")).await.0, 2000);
    assert_eq!(until_throttled(&bench, "GetItem", get("a", true)).await.0, 2000);
}
