//! Topics through the room, called by name as integrations do.

use crate::Sns;
use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    store: Store,
    sns: Arc<Sns>,
    time: ManualClock,
}

const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:t";
const LINE: &str = "arn:aws:sns:us-east-1:000000000000:l.fifo";
const ENDPOINT: &str = "arn:aws:sns:us-east-1:000000000000:endpoint/GCM/a/i";
const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:q";

impl Room {
    fn open(folder: &Path) -> Self {
        let time = ManualClock::new(Timestamp::from_secs(1_800_000_000));
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let (clock, rng) = (time.clock(), Rng::seeded(1));
        let mut house = House::new(clock.clone(), rng.clone());
        let sns = Arc::new(Sns::new(
            store.clone(),
            &[Region::DEFAULT],
            "http://localhost:4566".into(),
            Arc::new(delivery::http::Client::new(clock.clone())),
            clock,
            rng,
        ));
        house.add(Arc::clone(&sns));
        Self { house: Arc::new(house), store, sns, time }
    }

    /// The output, or `code: message`.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("sns", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }
}

#[tokio::test]
async fn faults_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    room.call("CreateTopic", json!({"Name": "t"})).await;
    room.call("CreateTopic", json!({"Name": "l.fifo", "Attributes": {"FifoTopic": "true"}})).await;
    let subscribe = |protocol: &str, endpoint: &str, attributes: Value| json!({"TopicArn": TOPIC, "Protocol": protocol, "Endpoint": endpoint, "Attributes": attributes});
    let none = "arn:aws:sns:us-east-1:000000000000:none";
    for (operation, input, expected) in [
        ("CreateTopic", json!({"Name": "a b"}), "InvalidParameter: Invalid parameter: Topic Name"),
        (
            "CreateTopic",
            json!({"Name": "t", "Attributes": {"FifoTopic": "true"}}),
            "InvalidParameter: Invalid parameter: Topic Name",
        ),
        (
            "CreateTopic",
            json!({"Name": "u", "Attributes": {"ContentBasedDeduplication": "true"}}),
            "InvalidParameter: Invalid parameter: AttributeName",
        ),
        (
            "Publish",
            json!({"TopicArn": TOPIC, "Message": "m", "MessageDeduplicationId": "d"}),
            "InvalidParameter: Invalid parameter: MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type",
        ),
        ("CreateTopic", json!({"Name": "t.fifo"}), "InvalidParameter: Invalid parameter: Topic Name"),
        (
            "Publish",
            json!({"TopicArn": LINE, "Message": "m"}),
            "InvalidParameter: Invalid parameter: The MessageGroupId parameter is required for FIFO topics",
        ),
        (
            "Publish",
            json!({"TopicArn": LINE, "Message": "m", "MessageGroupId": "g"}),
            "InvalidParameter: Invalid parameter: The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
        ),
        ("GetTopicAttributes", json!({"TopicArn": none}), "NotFound: Topic does not exist"),
        (
            "SetTopicAttributes",
            json!({"TopicArn": TOPIC, "AttributeName": "Odd", "AttributeValue": "1"}),
            "InvalidParameter: Invalid parameter: AttributeName",
        ),
        (
            "Subscribe",
            subscribe("sqs", "odd", json!({})),
            "InvalidParameter: Invalid parameter: SQS endpoint ARN",
        ),
        (
            "Subscribe",
            subscribe("firehose", "arn", json!({})),
            "InvalidParameter: Invalid parameter: Whimbrel does not serve the protocol firehose of SNS yet",
        ),
        (
            "Subscribe",
            subscribe("pigeon", "x", json!({})),
            "InvalidParameter: Invalid parameter: Amazon SNS does not support this protocol string: pigeon",
        ),
        (
            "Subscribe",
            subscribe("sqs", QUEUE, json!({"FilterPolicy": "{\"a\": 1}"})),
            "InvalidParameter: Invalid parameter: Attributes Reason: FilterPolicy: \"a\" must be an object or an array\n at [Source: (String)\"{\"a\": 1}\"; line: 1, column: 8]",
        ),
        (
            "Subscribe",
            subscribe("sqs", QUEUE, json!({"FilterPolicyScope": "Odd"})),
            "InvalidParameter: Invalid parameter: Attributes Reason: FilterPolicyScope: Invalid value [Odd]. Please use either MessageBody or MessageAttributes",
        ),
        ("Publish", json!({"TopicArn": none, "Message": "m"}), "NotFound: Topic does not exist"),
        (
            "Publish",
            json!({"TopicArn": TOPIC, "Message": ""}),
            "InvalidParameter: Invalid parameter: Empty message",
        ),
        (
            "Publish",
            json!({"TopicArn": TOPIC, "Message": "x".repeat(262_145)}),
            "InvalidParameter: Invalid parameter: Message too long",
        ),
        (
            "Publish",
            json!({"TopicArn": TOPIC, "Message": "m", "Subject": "a\nb"}),
            "InvalidParameter: Invalid parameter: Subject",
        ),
        (
            "Publish",
            json!({"TopicArn": TOPIC, "Message": "m", "MessageStructure": "json"}),
            "InvalidParameter: Invalid parameter: Message Structure - JSON message body failed to parse",
        ),
        (
            "Publish",
            json!({"TopicArn": TOPIC, "Message": "m", "MessageAttributes": {"a": {"DataType": "Number", "StringValue": "one"}}}),
            "ParameterValueInvalid: Could not cast message attribute 'a' value to number.",
        ),
        (
            "PublishBatch",
            json!({"TopicArn": TOPIC, "PublishBatchRequestEntries": []}),
            "EmptyBatchRequest: The batch request doesn't contain any entries.",
        ),
        (
            "GetSubscriptionAttributes",
            json!({"SubscriptionArn": format!("{TOPIC}:none")}),
            "NotFound: Subscription does not exist",
        ),
        ("ListTagsForResource", json!({"ResourceArn": none}), "ResourceNotFound: Resource does not exist"),
    ] {
        assert_eq!(room.call(operation, input).await, expected, "{operation}");
    }
    room.store.close().unwrap();
}

#[tokio::test]
async fn faults_of_what_leaves_for_people_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    room.call("CreateTopic", json!({"Name": "t"})).await;
    let subscribe = |protocol: &str, endpoint: &str, attributes: Value| json!({"TopicArn": TOPIC, "Protocol": protocol, "Endpoint": endpoint, "Attributes": attributes});
    for (operation, input, expected) in [
        (
            "Subscribe",
            subscribe("email", "nobody", json!({})),
            "InvalidParameter: Invalid parameter: Email address",
        ),
        (
            "Subscribe",
            subscribe("sms", "+15--551234567", json!({})),
            "InvalidParameter: Invalid SMS endpoint: +15--551234567",
        ),
        (
            "Subscribe",
            subscribe("application", ENDPOINT, json!({})),
            "InvalidParameter: Invalid parameter: Endpoint Reason: Endpoint does not exist for endpoint arnarn:aws:sns:us-east-1:000000000000:endpoint/GCM/a/i",
        ),
        (
            "Subscribe",
            subscribe("sms", "+15551234567", json!({"RawMessageDelivery": "true"})),
            "InvalidParameter: Invalid parameter: Attributes Reason: RawMessageDelivery: Delivery protocol [sms] does not support raw message delivery.",
        ),
        (
            "Publish",
            json!({"PhoneNumber": "NAA+1", "Message": "m"}),
            "InvalidParameter: Invalid parameter: PhoneNumber Reason: NAA+1 is not valid to publish to",
        ),
        (
            "Publish",
            json!({"TargetArn": ENDPOINT, "Message": "m"}),
            "InvalidParameter: Invalid parameter: TargetArn Reason: No endpoint found for the target arn specified",
        ),
        (
            "CreatePlatformApplication",
            json!({"Name": "a", "Platform": "PIGEON", "Attributes": {}}),
            "InvalidParameter: Invalid parameter: Platform Reason: PIGEON is not supported",
        ),
        (
            "CreatePlatformApplication",
            json!({"Name": "a", "Platform": "GCM", "Attributes": {"Odd": "1"}}),
            "InvalidParameter: Invalid parameter: Attributes Reason: Invalid attribute name: Odd",
        ),
        (
            "CreatePlatformEndpoint",
            json!({"PlatformApplicationArn": "arn:aws:sns:us-east-1:000000000000:app/GCM/a", "Token": "t"}),
            "NotFound: PlatformApplication does not exist",
        ),
        ("GetEndpointAttributes", json!({"EndpointArn": ENDPOINT}), "NotFound: Endpoint does not exist"),
        (
            "SetSMSAttributes",
            json!({"attributes": {"MonthlySpendLimit": "1"}}),
            "InvalidParameter: Invalid parameter: Whimbrel does not serve the SMS attribute MonthlySpendLimit of SNS yet",
        ),
        (
            "SetSMSAttributes",
            json!({"attributes": {"DefaultSMSType": "Odd"}}),
            "InvalidParameter: DefaultSMSType is invalid",
        ),
        (
            "CheckIfPhoneNumberIsOptedOut",
            json!({"phoneNumber": "+44742LALALA"}),
            "InvalidParameter: Invalid parameter: PhoneNumber Reason: input incorrectly formatted",
        ),
    ] {
        assert_eq!(room.call(operation, input).await, expected, "{operation}");
    }
    assert!(room.sns.outbox(Region::DEFAULT, None, 0, 1).unwrap().is_empty());
    room.store.close().unwrap();
}

#[tokio::test]
async fn the_outbox_is_bounded_and_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    for number in 0..1_005 {
        let input = json!({"PhoneNumber": "+15551234567", "Message": format!("m{number}")});
        assert!(room.call("Publish", input).await["MessageId"].is_string());
    }
    room.call("CreatePlatformApplication", json!({"Name": "a", "Platform": "GCM", "Attributes": {}})).await;
    let application = "arn:aws:sns:us-east-1:000000000000:app/GCM/a";
    let device = json!({"PlatformApplicationArn": application, "Token": "t"});
    let made = room.call("CreatePlatformEndpoint", device.clone()).await;
    room.store.close().unwrap();
    drop(room);
    let room = Room::open(folder.path());
    let letters = room.sns.outbox(Region::DEFAULT, None, 0, usize::MAX).unwrap();
    assert_eq!((letters.len(), letters[0].number, letters[0].text.as_str()), (1_000, 6, "m5"));
    let own = AccountId::local();
    let last = room.sns.outbox(Region::DEFAULT, Some(&own), 1_003, 10).unwrap();
    assert_eq!(last.iter().map(|letter| letter.text.as_str()).collect::<Vec<_>>(), ["m1003", "m1004"]);
    assert_eq!(last[0].attributes["SMSType"], "Promotional");
    assert_eq!(room.call("CreatePlatformEndpoint", device).await, made);
    room.store.close().unwrap();
}

#[tokio::test]
async fn topics_and_subscriptions_are_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    room.call("CreateTopic", json!({"Name": "t", "Tags": [{"Key": "k", "Value": "v"}]})).await;
    let input = json!({"TopicArn": TOPIC, "Protocol": "sqs", "Endpoint": QUEUE, "Attributes": {"FilterPolicy": "{\"a\": [\"b\"]}"}});
    let arn = room.call("Subscribe", input.clone()).await["SubscriptionArn"].clone();
    assert_eq!(room.call("Subscribe", input).await["SubscriptionArn"], arn);
    room.store.close().unwrap();
    drop(room);
    let room = Room::open(folder.path());
    let found = room.call("ListSubscriptionsByTopic", json!({"TopicArn": TOPIC})).await;
    assert_eq!(found["Subscriptions"][0]["SubscriptionArn"], arn);
    let attributes = room.call("GetSubscriptionAttributes", json!({"SubscriptionArn": arn})).await;
    assert_eq!(attributes["Attributes"]["FilterPolicyScope"], "MessageAttributes");
    room.call("Unsubscribe", json!({"SubscriptionArn": arn})).await;
    let topic = room.call("GetTopicAttributes", json!({"TopicArn": TOPIC})).await;
    assert_eq!(topic["Attributes"]["SubscriptionsDeleted"], "1");
    room.call("DeleteTopic", json!({"TopicArn": TOPIC})).await;
    assert_eq!(room.call("ListTopics", json!({})).await["Topics"], json!([]));
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_fifo_topic_knows_its_duplicates_for_five_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    let made =
        json!({"Name": "l.fifo", "Attributes": {"FifoTopic": "true", "ContentBasedDeduplication": "true"}});
    room.call("CreateTopic", made).await;
    let publish = |text: &str, more: Value| {
        let mut input = json!({"TopicArn": LINE, "Message": text, "MessageGroupId": "g"});
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        room.call("Publish", input)
    };
    let first = publish("a", json!({})).await;
    assert_eq!(first["SequenceNumber"].as_str().map(str::len), Some(20));
    assert_eq!(publish("a", json!({"MessageGroupId": "h"})).await, first, "within the topic");
    let second = publish("b", json!({})).await;
    assert!(second["SequenceNumber"].as_str() > first["SequenceNumber"].as_str());
    assert_eq!(
        publish("other", json!({"MessageDeduplicationId": "x"})).await["MessageId"].as_str().map(str::len),
        Some(36)
    );
    let scope =
        json!({"TopicArn": LINE, "AttributeName": "FifoThroughputScope", "AttributeValue": "MessageGroup"});
    room.call("SetTopicAttributes", scope).await;
    let in_group = publish("a", json!({"MessageGroupId": "h"})).await;
    assert_ne!(in_group, first, "within the group");
    room.time.advance(std::time::Duration::from_secs(301));
    assert_ne!(publish("a", json!({"MessageGroupId": "h"})).await, in_group);
    room.store.close().unwrap();
}
