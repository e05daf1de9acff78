//! What writes leave in a stream, and what a table says of it.

use super::*;
use std::sync::Arc;

#[tokio::test]
async fn every_view_shows_what_it_is_for() {
    for (view, has_old, has_new) in [
        ("KEYS_ONLY", false, false),
        ("OLD_IMAGE", true, false),
        ("NEW_IMAGE", false, true),
        ("NEW_AND_OLD_IMAGES", true, true),
    ] {
        let (bench, arn) = streamed(view).await;
        put(&bench, "a", "1").await;
        put(&bench, "a", "2").await;
        delete(&bench, "a").await;
        let records = records(&bench, &arn).await;
        let old = |x: &'static str| if has_old { x } else { "-" };
        let new = |x: &'static str| if has_new { x } else { "-" };
        let expected = [
            change("INSERT", "a", "-", new("1")),
            change("MODIFY", "a", old("1"), new("2")),
            change("REMOVE", "a", old("2"), "-"),
        ];
        assert_eq!(told(&records), expected, "{view}");
        let first = &records[0];
        let change = &first["dynamodb"];
        assert_eq!(change.get("OldImage"), None);
        assert_eq!(change.get("NewImage").is_some(), has_new);
        assert_eq!(change["StreamViewType"], view);
        assert_eq!(change["ApproximateCreationDateTime"], 1_700_000_000);
        // The key `k` = `a` and, where it is shown, the item with `x` = 1 too.
        assert_eq!(change["SizeBytes"], if has_new { 2 + 2 + 3 } else { 2 });
        assert_eq!((&first["eventVersion"], &first["eventSource"]), (&json!("1.1"), &json!("aws:dynamodb")));
        assert_eq!((&first["awsRegion"], first.get("userIdentity")), (&json!("us-east-1"), None));
        let ids: std::collections::BTreeSet<&str> =
            records.iter().map(|record| record["eventID"].as_str().unwrap()).collect();
        assert_eq!((ids.len(), ids.first().unwrap().len()), (3, 32));
        assert!(numbers(&records).is_sorted());
    }
}

#[tokio::test]
async fn a_write_that_changes_nothing_leaves_nothing() {
    let (bench, arn) = streamed("NEW_AND_OLD_IMAGES").await;
    let set = |items: Value| json!({"TableName": "table", "Item": item("a", json!({"SS": items}))});
    bench.ok("PutItem", set(json!(["one", "two"]))).await;
    bench.ok("PutItem", set(json!(["two", "one"]))).await;
    bench.ok("PutItem", set(json!(["one", "two"]))).await;
    delete(&bench, "nobody").await;
    let key = json!({"k": {"S": "a"}});
    let update = |text: &str| json!({"TableName": "table", "Key": key, "UpdateExpression": text});
    bench.ok("UpdateItem", update("REMOVE nothing")).await;
    bench.ok("UpdateItem", json!({"TableName": "table", "Key": key})).await;
    bench
        .call(
            "DeleteItem",
            json!({"TableName": "table", "Key": key, "ConditionExpression": "attribute_exists(z)"}),
        )
        .await
        .unwrap_err();
    assert_eq!(records(&bench, &arn).await.len(), 1);
    bench.ok("UpdateItem", update("REMOVE x")).await;
    assert_eq!(records(&bench, &arn).await.len(), 2);
}

#[tokio::test]
async fn batches_and_transactions_are_told_and_cancelled_ones_are_not() {
    let (bench, arn) = streamed("NEW_AND_OLD_IMAGES").await;
    let put = |key: &str, x: &str| json!({"PutRequest": {"Item": item(key, json!({"N": x}))}});
    bench.ok("BatchWriteItem", json!({"RequestItems": {"table": [put("a", "1"), put("b", "2")]}})).await;
    let put = |key: &str, x: &str| json!({"Put": {"TableName": "table", "Item": item(key, json!({"N": x}))}});
    let check = |key: &str| json!({"ConditionCheck": {"TableName": "table", "Key": {"k": {"S": key}}, "ConditionExpression": "attribute_exists(k)"}});
    let cancelled = json!({"TransactItems": [put("c", "3"), put("d", "4"), check("nobody")]});
    assert!(bench.call("TransactWriteItems", cancelled).await.unwrap_err().contains("TransactionCanceled"));
    bench
        .ok("TransactWriteItems", json!({"TransactItems": [put("b", "5"), check("a"), put("e", "6")]}))
        .await;
    let expected = [
        change("INSERT", "a", "-", "1"),
        change("INSERT", "b", "-", "2"),
        change("MODIFY", "b", "2", "5"),
        change("INSERT", "e", "-", "6"),
    ];
    assert_eq!(told(&records(&bench, &arn).await), expected);
}

#[tokio::test]
async fn an_item_whose_time_is_over_is_removed_by_the_service() {
    let (bench, arn) = streamed("OLD_IMAGE").await;
    let ttl = json!({"AttributeName": "x", "Enabled": true});
    bench.ok("UpdateTimeToLive", json!({"TableName": "table", "TimeToLiveSpecification": ttl})).await;
    put(&bench, "a", "1700000010").await;
    bench.clock.advance(Duration::from_secs(11));
    bench.tend().await;
    let records = records(&bench, &arn).await;
    assert_eq!(told(&records)[1], change("REMOVE", "a", "1700000010", "-"));
    let service = json!({"Type": "Service", "PrincipalId": "dynamodb.amazonaws.com"});
    assert_eq!(records[1]["userIdentity"], service);
}

#[test]
fn changes_of_an_item_are_in_its_own_order_whoever_writes() {
    const WRITERS: usize = 8;
    const WRITES: usize = 50;
    let run = |future: std::pin::Pin<Box<dyn Future<Output = ()>>>| {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future);
    };
    let (sender, receiver) = std::sync::mpsc::channel();
    run(Box::pin(async move { sender.send(streamed("NEW_AND_OLD_IMAGES").await).unwrap() }));
    let (bench, arn) = receiver.recv().unwrap();
    let bench = Arc::new(bench);
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let bench = Arc::clone(&bench);
            std::thread::spawn(move || {
                run(Box::pin(async move {
                    for write in 0..WRITES {
                        // One item that all write to, and one that changes with every write.
                        for key in ["shared".to_owned(), format!("{writer}-{write}")] {
                            let update = json!({
                                "TableName": "table",
                                "Key": {"k": {"S": key}},
                                "UpdateExpression": "ADD x :one",
                                "ExpressionAttributeValues": {":one": {"N": "1"}},
                            });
                            bench.ok("UpdateItem", update).await;
                        }
                    }
                }));
            })
        })
        .collect();
    writers.into_iter().for_each(|writer| writer.join().unwrap());
    run(Box::pin(async move {
        let records = records(&bench, &arn).await;
        assert_eq!(records.len(), 2 * WRITERS * WRITES);
        assert!(numbers(&records).windows(2).all(|pair| pair[0] < pair[1]));
        let shared: Vec<_> = told(&records).into_iter().filter(|(_, key, ..)| key == "shared").collect();
        for (at, (_, _, old, new)) in shared.iter().enumerate() {
            let before = if at == 0 { "-".to_owned() } else { at.to_string() };
            assert_eq!((old, new), (&before, &(at + 1).to_string()));
        }
        assert_eq!(shared.len(), WRITERS * WRITES);
    }));
}

async fn update_stream(bench: &Bench, specification: Value) -> Result<Value, String> {
    let input = json!({"TableName": "table", "StreamSpecification": specification});
    Ok(bench.call("UpdateTable", input).await?["TableDescription"].clone())
}

#[tokio::test]
async fn a_stream_ends_and_another_begins() {
    let (bench, first) = streamed("NEW_IMAGE").await;
    put(&bench, "a", "1").await;
    let ended = update_stream(&bench, json!({"StreamEnabled": false})).await.unwrap();
    assert_eq!((ended.get("StreamSpecification"), &ended["LatestStreamArn"]), (None, &json!(first)));
    put(&bench, "a", "2").await;
    // In the same millisecond.
    let again = json!({"StreamEnabled": true, "StreamViewType": "OLD_IMAGE"});
    let begun = update_stream(&bench, again.clone()).await.unwrap();
    assert_eq!((&begun["StreamSpecification"], &begun["TableStatus"]), (&again, &json!("UPDATING")));
    let second = begun["LatestStreamArn"].as_str().unwrap().to_owned();
    assert!(second.ends_with(&format!("/stream/{}", begun["LatestStreamLabel"].as_str().unwrap())));
    assert!(first < second);
    put(&bench, "a", "3").await;
    let described = bench.ok("DescribeTable", json!({"TableName": "table"})).await;
    assert_eq!(described["Table"]["LatestStreamArn"], second);
    for (arn, status, expected) in [
        (&first, "DISABLED", change("INSERT", "a", "-", "1")),
        (&second, "ENABLED", change("MODIFY", "a", "2", "-")),
    ] {
        let described = streams(&bench, "DescribeStream", json!({"StreamArn": arn})).await.unwrap();
        assert_eq!(described["StreamDescription"]["StreamStatus"], status);
        assert_eq!(told(&records(&bench, arn).await), [expected]);
    }
    let ends = &shards(&bench, &first).await[0]["SequenceNumberRange"];
    assert!(ends["StartingSequenceNumber"].as_str() < ends["EndingSequenceNumber"].as_str());
    bench.ok("DeleteTable", json!({"TableName": "table"})).await;
    let listed = streams(&bench, "ListStreams", json!({"TableName": "table"})).await.unwrap();
    let arns: Vec<&Value> =
        listed["Streams"].as_array().unwrap().iter().map(|stream| &stream["StreamArn"]).collect();
    assert_eq!(arns, [&json!(first), &json!(second)]);
    assert_eq!(records(&bench, &second).await.len(), 1);
    // A day later both are gone, before the worker comes and after it.
    bench.clock.advance(24 * HOUR);
    for _ in 0..2 {
        for arn in [&first, &second] {
            let gone = streams(&bench, "DescribeStream", json!({"StreamArn": arn})).await.unwrap_err();
            let expected =
                format!("ResourceNotFoundException: Requested resource not found: Stream: {arn} not found");
            assert_eq!(gone, expected);
        }
        let listed = streams(&bench, "ListStreams", json!({})).await.unwrap();
        assert_eq!(listed, json!({"Streams": []}));
        bench.tend().await;
    }
    let shard = bench.store.shard("us-east-1/dynamodb").unwrap();
    assert_eq!(shard.prefix(b"s").count(), 0, "something is left of the streams");
}

#[tokio::test]
async fn what_cannot_be_asked_of_a_stream_is_refused() {
    let bench = Bench::new();
    let create = |specification: Value| {
        json!({
            "TableName": "table",
            "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}],
            "BillingMode": "PAY_PER_REQUEST",
            "StreamSpecification": specification,
        })
    };
    let invalid = "ValidationException: One or more parameter values were invalid: ";
    let enum_of = "failed to satisfy constraint: Member must satisfy enum value set: [OLD_IMAGE, KEYS_ONLY, NEW_AND_OLD_IMAGES, NEW_IMAGE]";
    for (specification, expected) in [
        (
            json!({"StreamEnabled": true}),
            format!("{invalid}Table is being created with a stream enabled, UpdateViewType is required"),
        ),
        (
            json!({"StreamEnabled": false, "StreamViewType": "NEW_IMAGE"}),
            format!("{invalid}Table is being created with a stream disabled, UpdateViewType should not be specified"),
        ),
        (
            json!({"StreamViewType": "NEW_IMAGE"}),
            "ValidationException: 1 validation error detected: Value null at 'streamSpecification.streamEnabled' failed to satisfy constraint: Member must not be null".to_owned(),
        ),
        (
            json!({"StreamEnabled": true, "StreamViewType": "new_image"}),
            format!("ValidationException: 1 validation error detected: Value 'new_image' at 'streamSpecification.streamViewType' {enum_of}"),
        ),
    ] {
        assert_eq!(bench.call("CreateTable", create(specification)).await.unwrap_err(), expected);
    }
    let none = bench.ok("CreateTable", create(json!({"StreamEnabled": false}))).await;
    assert_eq!(none["TableDescription"].get("LatestStreamArn"), None);
    let nothing = "ValidationException: Table has no stream to disable: TableName: table";
    assert_eq!(update_stream(&bench, json!({"StreamEnabled": false})).await.unwrap_err(), nothing);
    update_stream(&bench, json!({"StreamEnabled": true, "StreamViewType": "KEYS_ONLY"})).await.unwrap();
    let already = "ValidationException: Table already has an enabled stream: TableName: table";
    for (specification, expected) in [
        (json!({"StreamEnabled": true, "StreamViewType": "KEYS_ONLY"}), already.to_owned()),
        (json!({"StreamEnabled": true, "StreamViewType": "OLD_IMAGE"}), already.to_owned()),
        (
            json!({"StreamEnabled": true}),
            format!("{invalid}If stream is being enabled then UpdateViewType is required"),
        ),
        (
            json!({"StreamEnabled": false, "StreamViewType": "KEYS_ONLY"}),
            format!("{invalid}If stream is being disabled, then UpdateViewType must not be specified"),
        ),
    ] {
        assert_eq!(update_stream(&bench, specification).await.unwrap_err(), expected);
    }
}

#[tokio::test]
async fn a_table_without_a_stream_writes_what_it_wrote_before() {
    let bench = Bench::new();
    let table = json!({
        "TableName": "table",
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}],
        "BillingMode": "PAY_PER_REQUEST",
    });
    bench.ok("CreateTable", table).await;
    put(&bench, "a", "1").await;
    put(&bench, "a", "2").await;
    let shard = bench.store.shard("us-east-1/dynamodb").unwrap();
    assert_eq!(shard.prefix(b"s").count(), 0);
}
