//! Shards, iterators, and what is too old.

use super::*;

/// A stream of three shards, of which the middle one is empty, with the changes `a` and `b` in the first, `c` in the last.
async fn rolled() -> (Bench, String) {
    let (bench, arn) = streamed("KEYS_ONLY").await;
    put(&bench, "a", "1").await;
    put(&bench, "b", "1").await;
    for _ in 0..2 {
        bench.clock.advance(4 * HOUR);
        bench.tend().await;
    }
    put(&bench, "c", "1").await;
    (bench, arn)
}

fn keys(records: &[Value]) -> Vec<String> {
    told(records).into_iter().map(|(_, key, ..)| key).collect()
}

#[tokio::test]
async fn shards_roll_over_and_are_walked_from_parent_to_child() {
    let (bench, arn) = rolled().await;
    let shards = shards(&bench, &arn).await;
    assert_eq!(shards.len(), 3);
    let mut before: Option<&Value> = None;
    for (shard, (expected, is_open)) in
        shards.iter().zip([(vec!["a", "b"], false), (vec![], false), (vec!["c"], true)])
    {
        assert_eq!(shard.get("ParentShardId"), before.map(|before| &before["ShardId"]));
        let range = &shard["SequenceNumberRange"];
        assert_eq!(range.get("EndingSequenceNumber").is_none(), is_open);
        let (records, found_open) = shard_records(&bench, &arn, shard).await;
        assert_eq!(
            (keys(&records), found_open),
            (expected.into_iter().map(str::to_owned).collect(), is_open)
        );
        for number in numbers(&records) {
            assert!(range["StartingSequenceNumber"].as_str().unwrap() < number.as_str());
            assert!(range["EndingSequenceNumber"].as_str().is_none_or(|end| number.as_str() < end));
        }
        before = Some(shard);
    }
    // The end of a closed shard is told with its last record, so no answer is empty for nothing.
    let next =
        iterator(&bench, &arn, &shards[0], json!({"ShardIteratorType": "TRIM_HORIZON"})).await.unwrap();
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": next, "Limit": 1})).await.unwrap();
    let next = &page["NextShardIterator"];
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": next, "Limit": 1})).await.unwrap();
    assert_eq!((page["Records"].as_array().unwrap().len(), page.get("NextShardIterator")), (1, None));
    let latest = iterator(&bench, &arn, &shards[0], json!({"ShardIteratorType": "LATEST"})).await.unwrap();
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": latest})).await.unwrap();
    assert_eq!(page, json!({"Records": []}));
}

#[tokio::test]
async fn an_iterator_of_a_shard_that_closes_reads_to_its_end() {
    let (bench, arn) = streamed("KEYS_ONLY").await;
    let shard = shards(&bench, &arn).await.remove(0);
    put(&bench, "a", "1").await;
    // An iterator lives for a quarter of an hour.
    bench.clock.advance(4 * HOUR - Duration::from_secs(60));
    let next = iterator(&bench, &arn, &shard, json!({"ShardIteratorType": "LATEST"})).await.unwrap();
    put(&bench, "b", "1").await;
    bench.clock.advance(Duration::from_secs(60));
    bench.tend().await;
    put(&bench, "c", "1").await;
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": next})).await.unwrap();
    assert_eq!(keys(page["Records"].as_array().unwrap()), ["b"]);
    assert_eq!(page.get("NextShardIterator"), None);
}

#[tokio::test]
async fn pages_of_shards_and_of_streams_and_children() {
    let (bench, arn) = rolled().await;
    let all = shards(&bench, &arn).await;
    let describe = async |more: Value| {
        let mut input = json!({"StreamArn": arn});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        streams(&bench, "DescribeStream", input).await.map(|output| output["StreamDescription"].clone())
    };
    let page = describe(json!({"Limit": 2})).await.unwrap();
    assert_eq!(page["Shards"], json!(all[..2]));
    assert_eq!(page["LastEvaluatedShardId"], all[1]["ShardId"]);
    assert_eq!(page["KeySchema"], json!([{"AttributeName": "k", "KeyType": "HASH"}]));
    assert_eq!((&page["TableName"], &page["StreamViewType"]), (&json!("table"), &json!("KEYS_ONLY")));
    let page = describe(json!({"ExclusiveStartShardId": all[1]["ShardId"]})).await.unwrap();
    assert_eq!((&page["Shards"], page.get("LastEvaluatedShardId")), (&json!(all[2..]), None));
    let behind = describe(json!({"ExclusiveStartShardId": "z".repeat(40)})).await.unwrap();
    assert_eq!(behind["Shards"], json!([]));
    let filter = json!({"Type": "CHILD_SHARDS", "ShardId": all[0]["ShardId"]});
    assert_eq!(describe(json!({"ShardFilter": filter})).await.unwrap()["Shards"], json!(all[1..2]));
    let filter = json!({"Type": "CHILD_SHARDS", "ShardId": all[2]["ShardId"]});
    assert_eq!(describe(json!({"ShardFilter": filter})).await.unwrap()["Shards"], json!([]));

    for enabled in [false, true, false, true] {
        let view = if enabled { json!("KEYS_ONLY") } else { Value::Null };
        let specification = json!({"StreamEnabled": enabled, "StreamViewType": view});
        bench.ok("UpdateTable", json!({"TableName": "table", "StreamSpecification": specification})).await;
    }
    let (mut found, mut start) = (Vec::new(), Value::Null);
    loop {
        let input = json!({"TableName": "table", "Limit": 1, "ExclusiveStartStreamArn": start});
        let page = streams(&bench, "ListStreams", input).await.unwrap();
        found.extend(page["Streams"].as_array().unwrap().iter().map(|one| one["StreamArn"].clone()));
        start = page["LastEvaluatedStreamArn"].clone();
        if start.is_null() {
            break;
        }
    }
    assert_eq!((found.len(), &found[0]), (3, &json!(arn)));
    let other = streams(&bench, "ListStreams", json!({"TableName": "tab"})).await.unwrap();
    assert_eq!(other, json!({"Streams": []}));
}

#[tokio::test]
async fn iterators_begin_where_they_are_asked_to() {
    let (bench, arn) = streamed("KEYS_ONLY").await;
    for key in ["a", "b", "c"] {
        put(&bench, key, "1").await;
        bench.clock.advance(Duration::from_secs(10));
    }
    let shard = shards(&bench, &arn).await.remove(0);
    let numbers = numbers(&records(&bench, &arn).await);
    let start = &shard["SequenceNumberRange"]["StartingSequenceNumber"];
    for (kind, number, expected) in [
        ("TRIM_HORIZON", Value::Null, vec!["a", "b", "c", "d"]),
        ("LATEST", Value::Null, vec!["d"]),
        ("AT_SEQUENCE_NUMBER", json!(numbers[1]), vec!["b", "c", "d"]),
        ("AFTER_SEQUENCE_NUMBER", json!(numbers[1]), vec!["c", "d"]),
        ("AFTER_SEQUENCE_NUMBER", json!(numbers[2]), vec!["d"]),
        ("AT_SEQUENCE_NUMBER", start.clone(), vec!["a", "b", "c", "d"]),
        ("AT_TIMESTAMP", json!(1_699_999_999), vec!["a", "b", "c", "d"]),
        ("AT_TIMESTAMP", json!(1_700_000_010), vec!["b", "c", "d"]),
        ("AT_TIMESTAMP", json!(1_700_000_011), vec!["c", "d"]),
        ("AT_TIMESTAMP", json!(1_700_000_021), vec!["d"]),
        ("AT_TIMESTAMP", json!(1_600_000_000), vec!["a", "b", "c", "d"]),
    ] {
        let place = if kind == "AT_TIMESTAMP" { "Timestamp" } else { "SequenceNumber" };
        let more = json!({"ShardIteratorType": kind, place: number});
        let next = iterator(&bench, &arn, &shard, more).await.unwrap();
        delete(&bench, "d").await;
        put(&bench, "d", "1").await;
        let page = streams(&bench, "GetRecords", json!({"ShardIterator": next})).await.unwrap();
        let mut found = keys(page["Records"].as_array().unwrap());
        found.dedup();
        assert_eq!(found, expected, "{kind} {number}");
        assert!(page["NextShardIterator"].is_string());
    }
}

#[tokio::test]
async fn an_answer_holds_a_thousand_records_or_a_megabyte() {
    let (bench, arn) = streamed("NEW_IMAGE").await;
    for batch in 0..41 {
        let put =
            |at: usize| json!({"PutRequest": {"Item": item(&format!("{batch}-{at}"), json!({"N": "1"}))}});
        let puts: Vec<Value> = (0..25).map(put).collect();
        bench.ok("BatchWriteItem", json!({"RequestItems": {"table": puts}})).await;
    }
    let shard = shards(&bench, &arn).await.remove(0);
    let horizon = json!({"ShardIteratorType": "TRIM_HORIZON"});
    let next = iterator(&bench, &arn, &shard, horizon).await.unwrap();
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": next})).await.unwrap();
    assert_eq!(page["Records"].as_array().unwrap().len(), 1000);
    let latest = iterator(&bench, &arn, &shard, json!({"ShardIteratorType": "LATEST"})).await.unwrap();
    for key in ["x", "y", "z"] {
        let text = key.repeat(390_000);
        bench.ok("PutItem", json!({"TableName": "table", "Item": item(key, json!({"S": text}))})).await;
    }
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": latest})).await.unwrap();
    assert_eq!(keys(page["Records"].as_array().unwrap()), ["x", "y"]);
    let next = &page["NextShardIterator"];
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": next})).await.unwrap();
    assert_eq!(keys(page["Records"].as_array().unwrap()), ["z"]);
}

#[tokio::test]
async fn what_is_a_day_old_is_never_told_and_then_removed() {
    let (bench, arn) = streamed("KEYS_ONLY").await;
    put(&bench, "a", "1").await;
    bench.clock.advance(HOUR);
    put(&bench, "b", "1").await;
    let first = shards(&bench, &arn).await.remove(0);
    let at_first = numbers(&records(&bench, &arn).await).remove(0);
    bench.clock.advance(23 * HOUR - Duration::from_secs(1));
    let from_first = json!({"ShardIteratorType": "AT_SEQUENCE_NUMBER", "SequenceNumber": at_first});
    let lagging = iterator(&bench, &arn, &first, from_first.clone()).await.unwrap();
    // The first change is over; no worker has come to roll or trim.
    bench.clock.advance(Duration::from_secs(1));
    assert_eq!(keys(&records(&bench, &arn).await), ["b"]);
    let trimmed = "TrimmedDataAccessException: The data you are trying to access has been trimmed";
    let lost = streams(&bench, "GetRecords", json!({"ShardIterator": lagging})).await.unwrap_err();
    assert_eq!(lost, trimmed);
    assert_eq!(iterator(&bench, &arn, &first, from_first).await.unwrap_err(), trimmed);
    let after = json!({"ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "SequenceNumber": at_first});
    let next = iterator(&bench, &arn, &first, after).await.unwrap();
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": next})).await.unwrap();
    assert_eq!(keys(page["Records"].as_array().unwrap()), ["b"]);
    // The worker rolls the shard; a day later it is not told of, and its changes go.
    bench.tend().await;
    let latest = iterator(&bench, &arn, &first, json!({"ShardIteratorType": "LATEST"})).await.unwrap();
    for _ in 0..6 {
        bench.clock.advance(4 * HOUR);
        bench.tend().await;
    }
    assert!(!shards(&bench, &arn).await.contains(&first));
    let gone = iterator(&bench, &arn, &first, json!({"ShardIteratorType": "LATEST"})).await.unwrap_err();
    assert_eq!(gone, "ResourceNotFoundException: Requested resource not found: Shard does not exist");
    let expired = streams(&bench, "GetRecords", json!({"ShardIterator": latest})).await.unwrap_err();
    assert!(expired.starts_with("ExpiredIteratorException: "), "{expired}");
    let shard = bench.store.shard("us-east-1/dynamodb").unwrap();
    assert_eq!(shard.prefix(b"sr").count(), 0);
    // Numbers that were used are not used again.
    put(&bench, "c", "1").await;
    assert!(at_first < numbers(&records(&bench, &arn).await)[0]);
}

#[tokio::test]
async fn records_and_numbers_survive_a_restart() {
    let (bench, arn) = rolled().await;
    let (before, shards_before) = (records(&bench, &arn).await, shards(&bench, &arn).await);
    let latest = json!({"ShardIteratorType": "LATEST"});
    let next = iterator(&bench, &arn, &shards_before[2], latest).await.unwrap();
    // A number that a cancelled transaction took is nobody's.
    let cancelled = json!({"TransactItems": [
        {"Put": {"TableName": "table", "Item": item("no", json!({"N": "1"}))}},
        {"ConditionCheck": {"TableName": "table", "Key": {"k": {"S": "x"}}, "ConditionExpression": "attribute_exists(k)"}},
    ]});
    bench.call("TransactWriteItems", cancelled).await.unwrap_err();
    let bench = bench.restarted();
    assert_eq!((records(&bench, &arn).await, shards(&bench, &arn).await), (before, shards_before));
    put(&bench, "d", "1").await;
    let page = streams(&bench, "GetRecords", json!({"ShardIterator": next})).await.unwrap();
    assert_eq!(keys(page["Records"].as_array().unwrap()), ["d"]);
    bench.clock.advance(4 * HOUR);
    bench.tend().await;
    let bench = bench.restarted();
    put(&bench, "e", "1").await;
    let all = records(&bench, &arn).await;
    assert_eq!(keys(&all), ["a", "b", "c", "d", "e"]);
    assert!(numbers(&all).windows(2).all(|pair| pair[0] < pair[1]));
}

#[tokio::test]
async fn what_cannot_be_read_is_refused() {
    let (bench, arn) = rolled().await;
    let all = shards(&bench, &arn).await;
    let stream = |more: Value| {
        let mut input = json!({"StreamArn": arn, "ShardId": all[2]["ShardId"]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let unknown = arn.replace("table/table", "table/other");
    let malformed = "s".repeat(50);
    let number = numbers(&records(&bench, &arn).await).remove(0);
    let past = format!("2{}", "0".repeat(20));
    let invalid = |text: &str| format!("ValidationException: {text}");
    let not_found = |text: &str| format!("ResourceNotFoundException: Requested resource not found: {text}");
    let too_many = |value: i32, most: i32| {
        invalid(&format!(
            "1 validation error detected: Value '{value}' at 'limit' failed to satisfy constraint: Member must have value less than or equal to {most}"
        ))
    };
    for (operation, input, expected) in [
        ("DescribeStream", json!({"StreamArn": malformed}), invalid("Invalid StreamArn")),
        ("DescribeStream", json!({"StreamArn": unknown}), not_found(&format!("Stream: {unknown} not found"))),
        ("DescribeStream", json!({"StreamArn": arn, "Limit": 101}), too_many(101, 100)),
        ("ListStreams", json!({"Limit": 101}), too_many(101, 100)),
        ("ListStreams", json!({"ExclusiveStartStreamArn": malformed}), invalid("Invalid StreamArn")),
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "LATEST", "StreamArn": malformed})),
            invalid("Invalid StreamArn"),
        ),
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "LATEST", "ShardId": "s".repeat(40)})),
            not_found("Shard does not exist"),
        ),
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "LATEST", "SequenceNumber": number})),
            invalid("SequenceNumber must not be specified when ShardIteratorType is LATEST"),
        ),
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "AT_SEQUENCE_NUMBER"})),
            invalid("SequenceNumber must be specified when ShardIteratorType is AT_SEQUENCE_NUMBER"),
        ),
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "AT_TIMESTAMP"})),
            invalid("Timestamp must be specified when ShardIteratorType is AT_TIMESTAMP"),
        ),
        // A number of another shard, one that was not given out, and one that is none.
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "AT_SEQUENCE_NUMBER", "SequenceNumber": number})),
            invalid("Invalid SequenceNumber"),
        ),
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "AT_SEQUENCE_NUMBER", "SequenceNumber": past})),
            invalid("Invalid SequenceNumber"),
        ),
        (
            "GetShardIterator",
            stream(json!({"ShardIteratorType": "AT_SEQUENCE_NUMBER", "SequenceNumber": "x".repeat(30)})),
            invalid("Invalid SequenceNumber"),
        ),
        ("GetRecords", json!({"ShardIterator": "x"}), invalid("Invalid ShardIterator")),
        ("GetRecords", json!({"ShardIterator": format!("{arn}|1|AAAA")}), invalid("Invalid ShardIterator")),
        ("GetRecords", json!({"ShardIterator": "x", "Limit": 1001}), too_many(1001, 1000)),
        (
            "GetRecords",
            json!({"ShardIterator": format!("{unknown}|1|AAAA")}),
            not_found(&format!("Stream: {unknown} not found")),
        ),
    ] {
        let said = streams(&bench, operation, input.clone()).await.unwrap_err();
        assert_eq!(said, expected, "{operation} {input}");
    }
    let latest = iterator(&bench, &arn, &all[2], json!({"ShardIteratorType": "LATEST"})).await.unwrap();
    bench.clock.advance(Duration::from_secs(15 * 60));
    streams(&bench, "GetRecords", json!({"ShardIterator": latest})).await.unwrap();
    bench.clock.advance(Duration::from_secs(1));
    let expired = streams(&bench, "GetRecords", json!({"ShardIterator": latest})).await.unwrap_err();
    assert_eq!(
        expired,
        "ExpiredIteratorException: The shard iterator has expired and can no longer be used to retrieve stream records."
    );
}
