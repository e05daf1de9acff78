//! Buses and rules through the room, called by name as integrations do, on a clock that the test moves.

use crate::Events;
use crate::put::Before;
use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    store: Store,
    events: Arc<Events>,
}

const PATTERN: &str = r#"{"source": ["a"]}"#;
const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:q";

impl Room {
    fn open(folder: &Path) -> Self {
        let time = ManualClock::new(Timestamp::from_secs(1_800_000_000));
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let (clock, rng) = (time.clock(), Rng::seeded(1));
        let mut house = House::new(clock.clone(), rng.clone());
        let http = Arc::new(delivery::http::Client::new(clock.clone()));
        let events = Arc::new(Events::new(store.clone(), &[Region::DEFAULT], false, http, clock, rng));
        house.add(Arc::clone(&events));
        Self { house: Arc::new(house), store, events }
    }

    /// The output, or `code: message`.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("events", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }
}

/// A room with a bus, a rule on it, and a rule with a target on the default one.
async fn furnished(folder: &Path) -> Room {
    let room = Room::open(folder);
    let pattern = PATTERN;
    room.call("CreateEventBus", json!({"Name": "own"})).await;
    room.call("PutRule", json!({"Name": "full", "EventPattern": pattern})).await;
    room.call("PutTargets", json!({"Rule": "full", "Targets": [{"Id": "t", "Arn": QUEUE}]})).await;
    room.call("PutRule", json!({"Name": "r", "EventBusName": "own", "EventPattern": pattern})).await;
    room
}

#[tokio::test]
async fn faults_of_buses_and_rules_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = furnished(folder.path()).await;
    for (operation, input, expected) in [
        (
            "CreateEventBus",
            json!({"Name": "own"}),
            "ResourceAlreadyExistsException: Event bus own already exists.",
        ),
        (
            "CreateEventBus",
            json!({"Name": "default"}),
            "ResourceAlreadyExistsException: Event bus default already exists.",
        ),
        (
            "CreateEventBus",
            json!({"Name": "a/b"}),
            "ValidationException: Event bus name must not contain '/'.",
        ),
        (
            "DeleteEventBus",
            json!({"Name": "default"}),
            "ValidationException: Cannot delete event bus default.",
        ),
        (
            "DeleteEventBus",
            json!({"Name": "own"}),
            "ValidationException: Event bus can't be deleted since it has rules.",
        ),
        (
            "DescribeEventBus",
            json!({"Name": "none"}),
            "ResourceNotFoundException: Event bus none does not exist.",
        ),
        (
            "DescribeRule",
            json!({"Name": "none"}),
            "ResourceNotFoundException: Rule none does not exist on EventBus default.",
        ),
        (
            "DeleteRule",
            json!({"Name": "full"}),
            "ValidationException: Rule can't be deleted since it has targets.",
        ),
        (
            "PutRule",
            json!({"Name": "x"}),
            "ValidationException: Parameter(s) EventPattern or ScheduleExpression must be specified.",
        ),
        (
            "PutRule",
            json!({"Name": "x", "ScheduleExpression": "rate(1 minutes)"}),
            "ValidationException: Parameter ScheduleExpression is not valid.",
        ),
        (
            "PutRule",
            json!({"Name": "x", "EventBusName": "own", "ScheduleExpression": "rate(1 minute)"}),
            "ValidationException: ScheduleExpression is supported only on the default event bus.",
        ),
        (
            "PutRule",
            json!({"Name": "x", "EventPattern": r#"{"a": "b"}"#}),
            "InvalidEventPatternException: Event pattern is not valid. Reason: \"a\" must be an object or an array\n at [Source: (String)\"{\"a\": \"b\"}\"; line: 1, column: 8]",
        ),
    ] {
        assert_eq!(room.call(operation, input).await, expected, "{operation}");
    }
    room.store.close().unwrap();
}

#[tokio::test]
async fn faults_of_targets_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = furnished(folder.path()).await;
    let pattern = PATTERN;
    let target = |extra: Value| {
        let mut target = json!({"Id": "t", "Arn": QUEUE});
        target.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        json!({"Rule": "full", "Targets": [target]})
    };
    let six: Vec<Value> = (0..6).map(|id| json!({"Id": id.to_string(), "Arn": QUEUE})).collect();
    for (operation, input, expected) in [
        (
            "PutTargets",
            json!({"Rule": "none", "Targets": [{"Id": "t", "Arn": QUEUE}]}),
            "ResourceNotFoundException: Rule none does not exist on EventBus default.",
        ),
        (
            "PutTargets",
            json!({"Rule": "full", "Targets": six}),
            "LimitExceededException: The requested resource exceeds the maximum number allowed.",
        ),
        (
            "PutTargets",
            json!({"Rule": "full", "Targets": [{"Id": "t", "Arn": "odd"}]}),
            "ValidationException: Parameter odd is not valid. Reason: Provided Arn is not in correct format.",
        ),
        (
            "PutTargets",
            json!({"Rule": "full", "Targets": [{"Id": "t", "Arn": "arn:aws:kinesis:us-east-1:000000000000:stream/s"}]}),
            "ValidationException: Whimbrel does not serve the target arn:aws:kinesis:us-east-1:000000000000:stream/s of EventBridge yet.",
        ),
        (
            "PutTargets",
            json!({"Rule": "full", "Targets": [{"Id": "f", "Arn": format!("{QUEUE}.fifo")}]}),
            "ValidationException: Parameter(s) SqsParameters must be specified for target: f.",
        ),
        (
            "PutTargets",
            target(json!({"Input": "{}", "InputPath": "$"})),
            "ValidationException: Only one of Input, InputPath, or InputTransformer must be provided for target t.",
        ),
        (
            "PutTargets",
            target(json!({"Input": "{"})),
            "ValidationException: JSON syntax error in input for target t",
        ),
        (
            "PutTargets",
            target(json!({"InputPath": "detail"})),
            "ValidationException: InputPath for target t is invalid: detail.",
        ),
        (
            "RemovePermission",
            json!({"StatementId": "s"}),
            "ResourceNotFoundException: Statement with the provided id does not exist.",
        ),
        (
            "TestEventPattern",
            json!({"EventPattern": pattern, "Event": "[]"}),
            "ValidationException: Parameter Event is not valid.",
        ),
        (
            "ListTagsForResource",
            json!({"ResourceARN": "arn:aws:events:us-east-1:000000000000:rule/none"}),
            "ResourceNotFoundException: Rule none does not exist on EventBus default.",
        ),
    ] {
        assert_eq!(room.call(operation, input).await, expected, "{operation}");
    }
    room.store.close().unwrap();
}

#[tokio::test]
async fn faults_of_connections_and_destinations_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = furnished(folder.path()).await;
    let parameters = json!({"BasicAuthParameters": {"Username": "u", "Password": "p"}});
    let gone = "arn:aws:events:us-east-1:000000000000:connection/c/00000000-0000-0000-0000-000000000000";
    let destination = |connection: &str| json!({"Name": "d", "ConnectionArn": connection, "InvocationEndpoint": "https://example.org", "HttpMethod": "POST"});
    let to = "arn:aws:events:us-east-1:000000000000:api-destination/d/i";
    for (operation, input, expected) in [
        (
            "CreateConnection",
            json!({"Name": "c", "AuthorizationType": "API_KEY", "AuthParameters": parameters}),
            "ValidationException: Parameter(s) AuthParameters.ApiKeyAuthParameters must be specified for AuthorizationType API_KEY.",
        ),
        (
            "CreateConnection",
            json!({"Name": "c", "AuthorizationType": "BASIC", "AuthParameters": parameters, "KmsKeyIdentifier": "alias/a"}),
            "ValidationException: Whimbrel does not serve KmsKeyIdentifier of connections of EventBridge yet.",
        ),
        (
            "DescribeConnection",
            json!({"Name": "c"}),
            "ResourceNotFoundException: Failed to describe the connection(s). Connection 'c' does not exist.",
        ),
        (
            "UpdateConnection",
            json!({"Name": "c"}),
            "ResourceNotFoundException: Connection 'c' does not exist.",
        ),
        (
            "DeleteConnection",
            json!({"Name": "c"}),
            "ResourceNotFoundException: Connection 'c' does not exist.",
        ),
        (
            "DeauthorizeConnection",
            json!({"Name": "c"}),
            "ResourceNotFoundException: Connection 'c' does not exist.",
        ),
        (
            "CreateApiDestination",
            destination(gone),
            "ResourceNotFoundException: Connection 'c' does not exist.",
        ),
        (
            "DescribeApiDestination",
            json!({"Name": "d"}),
            "ResourceNotFoundException: Failed to describe the api-destination(s). An api-destination 'd' does not exist.",
        ),
        (
            "UpdateApiDestination",
            json!({"Name": "d"}),
            "ResourceNotFoundException: An api-destination 'd' does not exist.",
        ),
        (
            "DeleteApiDestination",
            json!({"Name": "d"}),
            "ResourceNotFoundException: An api-destination 'd' does not exist.",
        ),
        (
            "PutTargets",
            json!({"Rule": "full", "Targets": [{"Id": "t", "Arn": to}]}),
            "ValidationException: RoleArn is required for target arn:aws:events:us-east-1:000000000000:api-destination/d/i.",
        ),
        (
            "PutTargets",
            json!({"Rule": "full", "Targets": [{"Id": "t", "Arn": QUEUE, "HttpParameters": {}}]}),
            "ValidationException: HttpParameters are not supported for target arn:aws:sqs:us-east-1:000000000000:q.",
        ),
    ] {
        assert_eq!(room.call(operation, input).await, expected, "{operation}");
    }
    assert_eq!(room.call("ListConnections", json!({})).await, json!({"Connections": []}));
    assert_eq!(room.call("ListApiDestinations", json!({})).await, json!({"ApiDestinations": []}));
    room.store.close().unwrap();
}

#[tokio::test]
async fn entries_are_refused_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let good = json!({"Source": "s", "DetailType": "t", "Detail": "{}"});
    let with = |name: &str, value: &str| {
        let mut entry = good.clone();
        entry[name] = json!(value);
        entry
    };
    let entries = [
        good.clone(),
        with("Source", ""),
        with("Detail", "[]"),
        with("Detail", "{\"a\":}"),
        with("Source", "aws.ec2"),
        with("EventBusName", "none"),
    ];
    let output = room.call("PutEvents", json!({"Entries": entries})).await;
    assert_eq!(output["FailedEntryCount"], 5);
    assert!(output["Entries"][0]["EventId"].is_string());
    let codes: Vec<&str> = (1..6).map(|at| output["Entries"][at]["ErrorCode"].as_str().unwrap()).collect();
    assert_eq!(
        codes,
        [
            "InvalidArgument",
            "MalformedDetail",
            "MalformedDetail",
            "NotAuthorizedForSourceException",
            "InvalidArgument"
        ]
    );
    let large = with("Detail", &json!({"x": "x".repeat(262_144)}).to_string());
    assert_eq!(
        room.call("PutEvents", json!({"Entries": [large]})).await,
        "ValidationException: Total size of the entries in the request is over the limit."
    );
    room.store.close().unwrap();
}

#[tokio::test]
async fn rules_are_there_after_a_restart_and_match() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    room.call("CreateEventBus", json!({"Name": "own", "Tags": [{"Key": "k", "Value": "v"}]})).await;
    for (name, state) in [("on", "ENABLED"), ("off", "DISABLED")] {
        let rule = json!({"Name": name, "EventBusName": "own", "State": state, "EventPattern": r#"{"source": ["a"]}"#});
        room.call("PutRule", rule).await;
        let target = json!([{"Id": "t", "Arn": QUEUE}]);
        room.call("PutTargets", json!({"Rule": name, "EventBusName": "own", "Targets": target})).await;
    }
    room.store.close().unwrap();
    drop(room);
    let room = Room::open(folder.path());
    let registry = room.events.registry(Region::DEFAULT).unwrap();
    let matching = |source: &str| -> Vec<String> {
        let event = format!(r#"{{"source":"{source}"}}"#);
        let rules = registry.matching("000000000000", "own", event.as_bytes()).unwrap();
        rules.iter().map(|rule| rule.name.clone()).collect()
    };
    assert_eq!(matching("a"), ["on"]);
    assert!(matching("b").is_empty());
    room.call("EnableRule", json!({"Name": "off", "EventBusName": "own"})).await;
    assert_eq!(matching("a").len(), 2);
    let event = r#"{"source":"a"}"#;
    let jobs = room
        .events
        .deliveries(&registry, "000000000000", "own", event, Before::default(), &room.house.meters)
        .unwrap();
    assert_eq!(jobs.iter().map(|job| job.target.as_str()).collect::<Vec<_>>(), [QUEUE, QUEUE]);
    let tags = room.call(
        "ListTagsForResource",
        json!({"ResourceARN": "arn:aws:events:us-east-1:000000000000:event-bus/own"}),
    );
    assert_eq!(tags.await["Tags"], json!([{"Key": "k", "Value": "v"}]));
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_schedule_goes_on_from_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    room.call("PutRule", json!({"Name": "r", "ScheduleExpression": "rate(5 minutes)"})).await;
    let registry = room.events.registry(Region::DEFAULT).unwrap();
    let rule = registry.state.read().rule("000000000000", "default", "r").unwrap().clone();
    let wait = |after: i64| {
        let (_, wait) = room.events.next_firing(&registry, &rule, after).unwrap();
        wait.as_secs()
    };
    assert_eq!(wait(1_800_000_000), 300);
    assert_eq!(wait(1_799_999_900), 200);
    // What was missed while nothing ran is fired once, late.
    assert!(wait(1_799_000_000) <= 300);
    room.store.close().unwrap();
}
