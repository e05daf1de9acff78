//! Traces through the room, called by name as integrations do, with a clock that is moved.

use crate::{Left, XRay};
use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    xray: Arc<XRay>,
    time: ManualClock,
    store: Store,
}

const NOW: i64 = 1_800_000_000;

impl Room {
    fn open(folder: &Path) -> Self {
        let time = ManualClock::new(Timestamp::from_secs(NOW));
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let mut house = House::new(time.clock(), Rng::seeded(1));
        let xray = Arc::new(XRay::new(store.clone(), time.clock()));
        house.add(Arc::clone(&xray));
        Self { house: Arc::new(house), xray, time, store }
    }

    /// The output, or `code: message`.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("xray", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }

    async fn put(&self, documents: &[Value]) -> Value {
        let documents: Vec<String> = documents.iter().map(Value::to_string).collect();
        self.call("PutTraceSegments", json!({"TraceSegmentDocuments": documents})).await["UnprocessedTraceSegments"].clone()
    }
}

fn trace(seconds: i64) -> String {
    format!("1-{seconds:08x}-bd862e3fe1be46a994272793")
}

fn segment(seconds: i64, id: u64, more: Value) -> Value {
    let mut document = json!({
        "trace_id": trace(seconds), "id": format!("{id:016x}"), "name": format!("n{id}"), "start_time": seconds as f64,
        "end_time": seconds as f64 + 1.0,
    });
    for (name, value) in more.as_object().unwrap() {
        document[name] = value.clone();
    }
    document
}

#[tokio::test]
async fn a_trace_is_what_has_its_id_and_a_restart_keeps_it() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let part = |id: u64, parent: u64| {
        let parent = format!("{parent:016x}");
        let noted = json!({"kind": "part", "id": id, "is": true});
        segment(NOW, id, json!({"type": "subsegment", "parent_id": parent, "annotations": noted}))
    };
    let root = json!({"in_progress": true, "end_time": null, "http": {"request": {"method": "GET", "url": "/x"}, "response": {"status": 200}}});
    // The part of a part comes first, and what is put again takes the place of what was put.
    room.put(&[part(4, 3), segment(NOW, 1, root.clone())]).await;
    let mut ended = root;
    (ended["in_progress"], ended["end_time"]) = (json!(false), json!(NOW as f64 + 3.5));
    let mut other = segment(
        NOW,
        2,
        json!({"parent_id": format!("{:016x}", 1), "fault": true, "origin": "AWS::Lambda::Function"}),
    );
    other["resource_arn"] = json!("arn");
    assert_eq!(room.put(&[part(3, 2), segment(NOW, 1, ended), other]).await, json!([]));
    let store = room.store.clone();
    drop(room);
    store.close().unwrap();
    drop(store);

    let room = Room::open(folder.path());
    let none = trace(NOW - 1);
    let answer = room.call("BatchGetTraces", json!({"TraceIds": [trace(NOW).to_uppercase(), none]})).await;
    assert_eq!(answer["UnprocessedTraceIds"], json!([none]));
    let found = &answer["Traces"][0];
    assert_eq!((&found["Duration"], &found["Id"]), (&json!(3.5), &json!(trace(NOW))));
    let documents: Vec<Value> = found["Segments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| serde_json::from_str(one["Document"].as_str().unwrap()).unwrap())
        .collect();
    assert_eq!(documents.len(), 2);
    assert_eq!(documents[1]["subsegments"][0]["subsegments"][0]["name"], "n4");
    let window = json!({"StartTime": NOW - 60, "EndTime": NOW});
    let summary = room.call("GetTraceSummaries", window).await["TraceSummaries"][0].clone();
    assert_eq!(
        (&summary["HasFault"], &summary["HasError"], &summary["IsPartial"]),
        (&json!(true), &json!(false), &json!(false))
    );
    let noted = |name: &str| {
        let values = summary["Annotations"][name].as_array().unwrap();
        values
            .iter()
            .map(|one| (one["AnnotationValue"].clone(), one["ServiceIds"][0]["Name"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(noted("kind"), [(json!({"StringValue": "part"}), json!("n2"))]);
    assert_eq!((noted("id").len(), &noted("is")[0].0), (2, &json!({"BooleanValue": true})));
    assert_eq!((&summary["EntryPoint"]["Name"], &summary["ResponseTime"]), (&json!("n1"), &json!(3.5)));
    assert_eq!(summary["Http"], json!({"HttpURL": "/x", "HttpMethod": "GET", "HttpStatus": 200}));
    assert_eq!(
        (&summary["ServiceIds"][1]["Type"], &summary["ResourceARNs"]),
        (&json!("AWS::Lambda::Function"), &json!([{"ARN": "arn"}]))
    );
}

#[tokio::test]
async fn faults_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let bad = room.put(&[segment(NOW, 1, json!({"name": ""})), segment(NOW, 2, json!({}))]).await;
    assert_eq!(
        bad,
        json!([{"Id": format!("{:016x}", 1), "ErrorCode": "InvalidName", "Message": "Invalid segment. ErrorCode: InvalidName"}])
    );
    let window = |more: Value| {
        let mut input = json!({"StartTime": NOW - 60, "EndTime": NOW});
        more.as_object().unwrap().iter().for_each(|(name, value)| input[name] = value.clone());
        input
    };
    for (operation, input, expected) in [
        (
            "BatchGetTraces",
            json!({"TraceIds": ["1-2-3"]}),
            "InvalidRequestException: Invalid trace ID: 1-2-3",
        ),
        (
            "BatchGetTraces",
            json!({"TraceIds": vec![trace(NOW); 6]}),
            "InvalidRequestException: Too many trace IDs: 5 are the most",
        ),
        (
            "GetTraceSummaries",
            window(json!({"EndTime": NOW - 61})),
            "InvalidRequestException: StartTime must be before EndTime",
        ),
        (
            "GetTraceSummaries",
            window(json!({"StartTime": NOW - 86_401})),
            "InvalidRequestException: Time range cannot be longer than 24 hours",
        ),
        (
            "GetTraceSummaries",
            window(json!({"FilterExpression": "fault"})),
            "InvalidRequestException: Whimbrel does not serve filter expressions of traces yet.",
        ),
        (
            "GetTraceSummaries",
            window(json!({"NextToken": "no"})),
            "InvalidRequestException: Invalid NextToken",
        ),
    ] {
        assert_eq!(room.call(operation, input.clone()).await, expected, "{operation} {input}");
    }
}

#[tokio::test]
async fn traces_come_in_pages_and_go_after_a_month() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let all: Vec<Value> =
        (0..101).flat_map(|at| [segment(NOW - at, 1, json!({})), segment(NOW - at, 2, json!({}))]).collect();
    room.put(&all).await;
    let window = json!({"StartTime": NOW - 3600, "EndTime": NOW});
    let first = room.call("GetTraceSummaries", window.clone()).await;
    assert_eq!(first["TraceSummaries"].as_array().unwrap().len(), 100);
    let mut next = window;
    next["NextToken"] = first["NextToken"].clone();
    let rest = room.call("GetTraceSummaries", next).await;
    assert_eq!((&rest["TraceSummaries"][0]["Id"], rest.get("NextToken")), (&json!(trace(NOW)), None));
    let count = || room.xray.shard(Region::DEFAULT).unwrap().prefix(b"s/").count();
    room.time.advance(Duration::from_secs(30 * 24 * 3600 - 50));
    room.xray.erase(Region::DEFAULT).await.unwrap();
    assert_eq!(count(), 2 * 51, "those of the first fifty seconds are a month old");
    let shown = room.call("BatchGetTraces", json!({"TraceIds": [trace(NOW - 51)]})).await;
    assert_eq!(shown["Traces"], json!([]));
}

#[tokio::test]
async fn what_functions_leave_is_whose_their_trace_is() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let (sink, other) = (room.xray.sink(), AccountId::parse("111111111111").unwrap());
    let region = Region::parse("eu-west-1").unwrap();
    sink.append(Left { region, account: other.clone(), document: segment(NOW, 1, json!({})).to_string() });
    sink.append(Left { region, account: other.clone(), document: "no segment".to_owned() });
    sink.owns(&trace(NOW), region, &other);
    let part = segment(NOW, 2, json!({"type": "subsegment", "parent_id": format!("{:016x}", 1)}));
    for datagram in [
        format!("{{\"format\": \"json\", \"version\": 1}}\n{part}"),
        "no line".to_owned(),
        "{}\nnothing".to_owned(),
    ] {
        sink.datagram(datagram.as_bytes());
    }
    room.xray.flush().await.unwrap();
    let documents = room.xray.documents(region, &other, &trace(NOW)).unwrap();
    assert_eq!(documents.len(), 2);
    assert!(room.xray.documents(Region::DEFAULT, &AccountId::local(), &trace(NOW)).unwrap().is_empty());
}
