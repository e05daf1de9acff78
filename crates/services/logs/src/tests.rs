//! What is printed is found again.

use crate::{EmbeddedMetric, EmbeddedMetrics, Logs, Printed};
use base::{AccountId, Clock, ManualClock, Region, Rng, Timestamp};
use bytes::Bytes;
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::logs as api;
use wire::operation::LocalFuture;
use wire::{House, Internal};

#[derive(Default)]
struct Metrics(Mutex<Vec<String>>);

impl EmbeddedMetrics for Metrics {
    fn put<'a>(
        &'a self,
        _region: Region,
        _account: &'a AccountId,
        metrics: Vec<EmbeddedMetric>,
    ) -> LocalFuture<'a, Result<(), Internal>> {
        self.0.lock().extend(metrics.into_iter().map(|metric| metric.name));
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn what_events_carry_is_handed_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&StoreOptions::new(folder.path())).unwrap();
    let metrics = Arc::new(Metrics::default());
    let now = Timestamp::from_secs(1_800_000_000);
    let clock = ManualClock::new(now).clock();
    let logs = Arc::new(Logs::new(store, clock.clone(), Arc::clone(&metrics) as Arc<dyn EmbeddedMetrics>));
    let mut house = House::new(clock, Rng::seeded(1));
    house.add(Arc::clone(&logs));
    let house = Arc::new(house);
    let line = |name: &str| {
        let metric =
            format!("{{\"Namespace\":\"N\",\"Dimensions\":[[]],\"Metrics\":[{{\"Name\":\"{name}\"}}]}}");
        let at = now.as_millis();
        format!("{{\"_aws\":{{\"Timestamp\":{at},\"CloudWatchMetrics\":[{metric}]}},\"{name}\":1}}")
    };
    logs.sink().append(Printed {
        account: AccountId::local(),
        region: Region::DEFAULT,
        group: "g".into(),
        stream: Arc::from("s"),
        at: now,
        text: Bytes::from(format!("START\n{}\nprinted\n{}\n", line("one"), line("two"))),
    });
    logs.flush().await.unwrap();
    let event =
        |at: Timestamp, name: &str| api::InputLogEvent { timestamp: at.as_millis(), message: line(name) };
    let call = house.own_call(AccountId::local(), Region::DEFAULT);
    let input = api::PutLogEventsRequest {
        log_group_name: "g".into(),
        log_stream_name: "s".into(),
        // What is too new is not stored, and its metrics are not either.
        log_events: vec![event(now, "three"), event(now + Duration::from_secs(3 * 3600), "four")],
        ..Default::default()
    };
    house.call::<api::PutLogEvents>(&call, input).await.unwrap();
    assert_eq!(*metrics.0.lock(), ["one", "two", "three"]);
}

#[tokio::test]
async fn what_functions_print_is_found_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&StoreOptions::new(folder.path())).unwrap();
    let logs = Arc::new(Logs::new(store, Clock::system(), Arc::new(Metrics::default())));
    let mut house = House::new(Clock::system(), Rng::seeded(1));
    house.add(Arc::clone(&logs));
    let house = Arc::new(house);
    let region = Region::parse("us-east-1").unwrap();
    for (second, text) in [(20, "later\n"), (10, "one\ntwo\n")] {
        logs.sink().append(Printed {
            account: AccountId::local(),
            region,
            group: "/aws/lambda/f".into(),
            stream: Arc::from("s"),
            at: Timestamp::from_secs(second),
            text: Bytes::from_static(text.as_bytes()),
        });
    }
    logs.flush().await.unwrap();
    let call = house.own_call(AccountId::local(), region);
    let groups =
        house.call::<api::DescribeLogGroups>(&call, Default::default()).await.unwrap().log_groups.unwrap();
    assert_eq!(groups.len(), 1);
    let mut input = api::FilterLogEventsRequest {
        log_group_name: Some("/aws/lambda/f".into()),
        limit: Some(2),
        ..Default::default()
    };
    let mut found = Vec::new();
    loop {
        let page = house.call::<api::FilterLogEvents>(&call, input.clone()).await.unwrap();
        found.extend(page.events.unwrap_or_default().into_iter().filter_map(|event| event.message));
        match page.next_token {
            Some(token) => input.next_token = Some(token),
            None => break,
        }
    }
    assert_eq!(found, ["one\n", "two\n", "later\n"]);
    let late = api::FilterLogEventsRequest { start_time: Some(15_000), next_token: None, ..input };
    let late = house.call::<api::FilterLogEvents>(&call, late).await.unwrap().events.unwrap();
    assert_eq!(late.len(), 1);
    let twice = api::CreateLogGroupRequest { log_group_name: "/aws/lambda/f".into(), ..Default::default() };
    let twice = house.call::<api::CreateLogGroup>(&call, twice).await.unwrap_err();
    assert!(matches!(twice, api::CreateLogGroupError::ResourceAlreadyExistsException(_)));
    let delete = api::DeleteLogGroupRequest { log_group_name: "/aws/lambda/f".into() };
    house.call::<api::DeleteLogGroup>(&call, delete.clone()).await.unwrap();
    let gone = house.call::<api::DeleteLogGroup>(&call, delete).await.unwrap_err();
    assert!(matches!(gone, api::DeleteLogGroupError::ResourceNotFoundException(_)));
}

#[tokio::test]
async fn resource_policies_are_kept_up_to_ten() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&StoreOptions::new(folder.path())).unwrap();
    let clock = ManualClock::new(Timestamp::from_secs(1_800_000_000)).clock();
    let logs = Arc::new(Logs::new(store, clock.clone(), Arc::new(Metrics::default())));
    let mut house = House::new(clock, Rng::seeded(1));
    house.add(logs);
    let house = Arc::new(house);
    let call = house.own_call(AccountId::local(), Region::DEFAULT);
    let json = async |operation: &str, input: serde_json::Value| {
        let answer = house.call_json("logs", operation, &call, input.to_string().as_bytes()).await;
        answer.map_err(|error| error.to_string())
    };
    let put =
        |name: String, document: &str| serde_json::json!({"policyName": name, "policyDocument": document});
    for number in 0..10 {
        json("PutResourcePolicy", put(format!("p{number}"), "{}")).await.unwrap();
    }
    json("PutResourcePolicy", put("p9".into(), "{\"Version\": \"2012-10-17\"}")).await.unwrap();
    for (operation, input, expected) in [
        ("PutResourcePolicy", put("p10".into(), "{}"), "LimitExceededException: Resource limit exceeded."),
        ("PutResourcePolicy", put("p".into(), "[]"), "InvalidParameterException: Invalid policy document"),
        (
            "DeleteResourcePolicy",
            serde_json::json!({"policyName": "none"}),
            "ResourceNotFoundException: Policy with name [none] does not exist",
        ),
    ] {
        assert_eq!(json(operation, input).await.unwrap_err(), expected);
    }
    let page = json("DescribeResourcePolicies", serde_json::json!({"limit": 9})).await.unwrap();
    assert_eq!(page["nextToken"], "p8");
    json("DeleteResourcePolicy", serde_json::json!({"policyName": "p9"})).await.unwrap();
    let rest = json("DescribeResourcePolicies", serde_json::json!({"nextToken": "p8"})).await.unwrap();
    assert_eq!(rest["resourcePolicies"], serde_json::json!([]));
}
