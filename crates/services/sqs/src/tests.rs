//! Queues through the room, called by name as integrations do, on a clock that the test moves.

use crate::Sqs;
use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;

mod meters;
mod restarts;

struct Room {
    house: Arc<House>,
    store: Store,
    sqs: Arc<Sqs>,
    time: ManualClock,
}

const PLAIN: &str = "http://localhost:4566/000000000000/plain";
const LINE: &str = "http://localhost:4566/000000000000/line.fifo";

impl Room {
    fn open(folder: &Path) -> Self {
        Self::open_at(folder, ManualClock::new(Timestamp::from_secs(1_800_000_000)))
    }

    fn open_at(folder: &Path, time: ManualClock) -> Self {
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let (clock, rng) = (time.clock(), Rng::seeded(1));
        let mut house = House::new(clock.clone(), rng.clone());
        let regions = [Region::DEFAULT];
        let sqs = Arc::new(Sqs::new(store.clone(), &regions, "localhost:4566".into(), clock, rng));
        house.add(Arc::clone(&sqs));
        Self { house: Arc::new(house), store, sqs, time }
    }

    async fn with_queues(folder: &Path) -> Self {
        let room = Self::open(folder);
        room.call("CreateQueue", json!({"QueueName": "plain"})).await;
        let attributes = json!({"FifoQueue": "true", "ContentBasedDeduplication": "true"});
        room.call("CreateQueue", json!({"QueueName": "line.fifo", "Attributes": attributes})).await;
        room
    }

    /// The output, or `code: message`.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("sqs", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }

    async fn send(&self, url: &str, body: &str) -> Value {
        let mut input = json!({"QueueUrl": url, "MessageBody": body});
        if url.ends_with(".fifo") {
            input["MessageGroupId"] = json!("g");
        }
        self.call("SendMessage", input).await
    }

    async fn receive(&self, url: &str) -> Vec<Value> {
        let input =
            json!({"QueueUrl": url, "MaxNumberOfMessages": 10, "MessageSystemAttributeNames": ["All"]});
        messages(&self.call("ReceiveMessage", input).await)
    }

    async fn bodies(&self, url: &str) -> Vec<String> {
        self.receive(url).await.iter().map(|one| one["Body"].as_str().unwrap().to_owned()).collect()
    }

    async fn delete(&self, url: &str, message: &Value) -> Value {
        let input = json!({"QueueUrl": url, "ReceiptHandle": message["ReceiptHandle"]});
        self.call("DeleteMessage", input).await
    }

    async fn count(&self, url: &str, name: &str) -> String {
        let input = json!({"QueueUrl": url, "AttributeNames": [name]});
        self.call("GetQueueAttributes", input).await["Attributes"][name].as_str().unwrap().to_owned()
    }
}

fn messages(output: &Value) -> Vec<Value> {
    output["Messages"].as_array().cloned().unwrap_or_default()
}

/// Polls once, for a future that is to wait.
fn is_waiting<F: Future>(future: std::pin::Pin<&mut F>) -> bool {
    matches!(future.poll(&mut Context::from_waker(Waker::noop())), Poll::Pending)
}

#[tokio::test]
async fn faults_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    let value = "InvalidParameterValue: ";
    let prefix = "AWS.SimpleQueueService.";
    let no_queue = format!("{prefix}NonExistentQueue: The specified queue does not exist.");
    let entry = |id: &str| json!({"Id": id, "MessageBody": "x"});
    let long = "x".repeat(1_048_577);
    let eleven: Vec<Value> = (0..11).map(|id| entry(&id.to_string())).collect();
    for (operation, input, expected) in [
        ("CreateQueue", json!({"QueueName": "a b"}), format!("{value}Can only include alphanumeric characters")),
        ("CreateQueue", json!({"QueueName": "q.fifo"}), format!("{value}Can only include alphanumeric characters")),
        ("CreateQueue", json!({"QueueName": "q", "Attributes": {"FifoQueue": "true"}}), format!("{value}The name of a FIFO queue can only")),
        ("CreateQueue", json!({"QueueName": "q", "Attributes": {"FifoQueue": "false"}}), "InvalidAttributeName: Unknown Attribute FifoQueue.".into()),
        ("CreateQueue", json!({"QueueName": "q", "Attributes": {"Nonsense": "1"}}), "InvalidAttributeName: Unknown Attribute Nonsense.".into()),
        ("CreateQueue", json!({"QueueName": "q", "Attributes": {"DelaySeconds": "901"}}), "InvalidAttributeValue: Invalid value for the parameter DelaySeconds.".into()),
        ("CreateQueue", json!({"QueueName": "plain", "Attributes": {"DelaySeconds": "9"}}), "QueueAlreadyExists: A queue already exists with the same name and a different value for attribute DelaySeconds".into()),
        ("CreateQueue", json!({"QueueName": "q", "Attributes": {"RedrivePolicy": "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:000000000000:none\",\"maxReceiveCount\":1}"}}), format!("{value}Value {{\"deadLetterTargetArn\"")),
        ("GetQueueUrl", json!({"QueueName": "none"}), no_queue.clone()),
        ("DeleteQueue", json!({"QueueUrl": "http://localhost:4566/000000000000/none"}), no_queue.clone()),
        ("DeleteQueue", json!({"QueueUrl": "http://localhost/x"}), "InvalidAddress: The address http://localhost/x is not valid for this endpoint.".into()),
        ("SendMessage", json!({"QueueUrl": PLAIN}), "MissingParameter: The request must contain the parameter MessageBody.".into()),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": ""}), "MissingParameter: The request must contain the parameter MessageBody.".into()),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": long}), format!("{value}One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes.")),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "\u{1}"}), "InvalidMessageContents: Invalid characters found.".into()),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "x", "DelaySeconds": 901}), format!("{value}Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.")),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "x", "MessageDeduplicationId": "d"}), format!("{value}Value d for parameter MessageDeduplicationId is invalid.")),
        ("SendMessage", json!({"QueueUrl": LINE, "MessageBody": "x"}), "MissingParameter: The request must contain the parameter MessageGroupId.".into()),
        ("SendMessage", json!({"QueueUrl": LINE, "MessageBody": "x", "MessageGroupId": "a b"}), format!("{value}Value a b for parameter MessageGroupId is invalid.")),
        ("SendMessage", json!({"QueueUrl": LINE, "MessageBody": "x", "MessageGroupId": "g", "DelaySeconds": 1}), format!("{value}Value 1 for parameter DelaySeconds is invalid.")),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "x", "MessageAttributes": {"a": {"DataType": "Odd", "StringValue": "1"}}}), format!("{value}The message attribute 'a' has an invalid message attribute type")),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "x", "MessageAttributes": {"a": {"DataType": "Number", "StringValue": "one"}}}), format!("{value}Can't cast the value of message attribute 'a' to a number.")),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "x", "MessageAttributes": {"a": {"DataType": "String"}}}), format!("{value}Message (user) attribute 'a' must contain a non-empty value of type 'String'.")),
        ("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "x", "MessageAttributes": {"AWS.a": {"DataType": "String", "StringValue": "1"}}}), format!("{value}You can't use message attribute names beginning with")),
        ("SendMessageBatch", json!({"QueueUrl": PLAIN, "Entries": []}), format!("{prefix}EmptyBatchRequest: There should be at least one SendMessageBatchRequestEntry in the request.")),
        ("SendMessageBatch", json!({"QueueUrl": PLAIN, "Entries": eleven}), format!("{prefix}TooManyEntriesInBatchRequest: Maximum number of entries per request are 10. You have sent 11.")),
        ("SendMessageBatch", json!({"QueueUrl": PLAIN, "Entries": [entry("a"), entry("a")]}), format!("{prefix}BatchEntryIdsNotDistinct: Id a repeated.")),
        ("SendMessageBatch", json!({"QueueUrl": PLAIN, "Entries": [entry("a b")]}), format!("{prefix}InvalidBatchEntryId: A batch entry id can only")),
        ("SendMessageBatch", json!({"QueueUrl": PLAIN, "Entries": [{"Id": "a", "MessageBody": long}]}), format!("{prefix}BatchRequestTooLong: Batch requests cannot be longer than 1048576 bytes. You have sent 1048577 bytes.")),
        ("ReceiveMessage", json!({"QueueUrl": PLAIN, "MaxNumberOfMessages": 0}), format!("{value}Value 0 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.")),
        ("ReceiveMessage", json!({"QueueUrl": PLAIN, "WaitTimeSeconds": 21}), format!("{value}Value 21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.")),
        ("ReceiveMessage", json!({"QueueUrl": PLAIN, "AttributeNames": ["Odd"]}), "InvalidAttributeName: Unknown Attribute Odd.".into()),
        ("ReceiveMessage", json!({"QueueUrl": PLAIN, "ReceiveRequestAttemptId": "a"}), format!("{value}The request include parameter ReceiveRequestAttemptId")),
        ("DeleteMessage", json!({"QueueUrl": PLAIN, "ReceiptHandle": "odd"}), "ReceiptHandleIsInvalid: The input receipt handle \"odd\" is not a valid receipt handle.".into()),
        ("ChangeMessageVisibility", json!({"QueueUrl": PLAIN, "ReceiptHandle": "odd", "VisibilityTimeout": 43_201}), format!("{value}Value 43201 for parameter VisibilityTimeout is invalid.")),
        ("GetQueueAttributes", json!({"QueueUrl": PLAIN, "AttributeNames": ["Odd"]}), "InvalidAttributeName: Unknown Attribute Odd.".into()),
        ("SetQueueAttributes", json!({"QueueUrl": PLAIN, "Attributes": {"FifoQueue": "true"}}), "InvalidAttributeName: Unknown Attribute FifoQueue.".into()),
        ("SetQueueAttributes", json!({"QueueUrl": LINE, "Attributes": {"FifoQueue": "false"}}), "InvalidAttributeValue: Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.".into()),
        ("SetQueueAttributes", json!({"QueueUrl": LINE, "Attributes": {"FifoThroughputLimit": "perMessageGroupId"}}), "InvalidAttributeValue: Invalid value for the parameter FifoThroughputLimit.".into()),
        ("RemovePermission", json!({"QueueUrl": PLAIN, "Label": "l"}), format!("{value}Value l for parameter Label is invalid. Reason: can't find label.")),
        ("AddPermission", json!({"QueueUrl": PLAIN, "Label": "l", "AWSAccountIds": ["1"], "Actions": ["CreateQueue"]}), format!("{value}Value SQS:CreateQueue for parameter ActionName is invalid. Reason: Only the queue owner is allowed to invoke this action.")),
        ("StartMessageMoveTask", json!({"SourceArn": "arn:aws:sqs:us-east-1:000000000000:none"}), "ResourceNotFoundException: The resource that you specified for the SourceArn parameter doesn't exist.".into()),
        ("StartMessageMoveTask", json!({"SourceArn": "arn:aws:sqs:us-east-1:000000000000:plain"}), format!("{value}Source queue must be configured as a Dead Letter Queue.")),
        ("CancelMessageMoveTask", json!({"TaskHandle": "odd"}), format!("{value}Value for parameter TaskHandle is invalid.")),
        ("ListQueues", json!({"NextToken": "!"}), format!("{value}Invalid or expired next token.")),
    ] {
        let found = room.call(operation, input).await;
        let found = found.as_str().unwrap_or_default();
        assert!(found.starts_with(&expected), "{operation}: {found} and not {expected}");
    }
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_message_is_hidden_while_it_is_in_flight_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    room.send(PLAIN, "one").await;
    let first = room.receive(PLAIN).await;
    assert_eq!(first[0]["Body"], "one");
    assert_eq!(room.count(PLAIN, "ApproximateNumberOfMessagesNotVisible").await, "1");
    assert!(room.receive(PLAIN).await.is_empty());
    room.time.advance(Duration::from_secs(30));
    let again = room.receive(PLAIN).await;
    assert_eq!(again[0]["Attributes"]["ApproximateReceiveCount"], "2");
    assert_ne!(again[0]["ReceiptHandle"], first[0]["ReceiptHandle"]);
    assert_eq!(room.delete(PLAIN, &again[0]).await, json!({}));
    room.time.advance(Duration::from_secs(60));
    assert!(room.receive(PLAIN).await.is_empty());
    let hide = json!({"QueueUrl": PLAIN, "ReceiptHandle": again[0]["ReceiptHandle"], "VisibilityTimeout": 1});
    let gone = room.call("ChangeMessageVisibility", hide).await;
    assert!(gone.as_str().unwrap().contains("Message does not exist or is not available"), "{gone}");
    room.send(PLAIN, "old").await;
    room.time.advance(Duration::from_secs(345_601));
    assert!(room.receive(PLAIN).await.is_empty());
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_group_gives_in_order_and_takes_a_message_once() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    let one = room.send(LINE, "1").await;
    assert_eq!(room.send(LINE, "1").await["MessageId"], one["MessageId"]);
    room.send(LINE, "2").await;
    let input = json!({"QueueUrl": LINE, "ReceiveRequestAttemptId": "a"});
    let first = messages(&room.call("ReceiveMessage", input.clone()).await);
    assert_eq!(first[0]["Body"], "1");
    assert!(room.receive(LINE).await.is_empty());
    assert_eq!(messages(&room.call("ReceiveMessage", input).await), first);
    room.time.advance(Duration::from_secs(30));
    assert_eq!(room.bodies(LINE).await, ["1", "2"]);
    let expired = room.delete(LINE, &first[0]).await;
    assert!(expired.as_str().unwrap().ends_with("Reason: The receipt handle has expired."), "{expired}");
    room.time.advance(Duration::from_secs(300));
    assert_ne!(room.send(LINE, "1").await["MessageId"], one["MessageId"]);
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_long_poll_wakes_by_a_message_a_delay_and_a_timeout() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    let poll = || {
        room.call("ReceiveMessage", json!({"QueueUrl": PLAIN, "WaitTimeSeconds": 20, "VisibilityTimeout": 5}))
    };

    let (mut one, mut two) = (pin!(poll()), pin!(poll()));
    assert!(is_waiting(one.as_mut()) && is_waiting(two.as_mut()));
    room.send(PLAIN, "now").await;
    let got = messages(&one.await);
    assert_eq!(got[0]["Body"], "now");
    // The other waits for the visibility timeout of what the first received, and no longer.
    assert!(is_waiting(two.as_mut()));
    assert_eq!(room.time.next_deadline(), Some(Duration::from_secs(5)));
    room.time.advance(Duration::from_secs(5));
    let got = messages(&two.await);
    assert_eq!(got[0]["Body"], "now");
    room.delete(PLAIN, &got[0]).await;

    let mut three = pin!(poll());
    assert!(is_waiting(three.as_mut()));
    room.call("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "later", "DelaySeconds": 3})).await;
    assert!(is_waiting(three.as_mut()));
    room.time.advance(Duration::from_secs(3));
    assert_eq!(messages(&three.await)[0]["Body"], "later");

    let mut four = pin!(room.call("ReceiveMessage", json!({"QueueUrl": LINE, "WaitTimeSeconds": 1})));
    assert!(is_waiting(four.as_mut()));
    room.time.advance(Duration::from_secs(1));
    assert!(messages(&four.await).is_empty());

    let mut five = pin!(room.call("ReceiveMessage", json!({"QueueUrl": LINE, "WaitTimeSeconds": 20})));
    assert!(is_waiting(five.as_mut()));
    room.call("DeleteQueue", json!({"QueueUrl": LINE})).await;
    assert!(five.await.as_str().unwrap().contains("does not exist"));
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_message_whose_sender_went_away_is_received_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    {
        let mut lost = pin!(room.send(LINE, "1"));
        // Its commit is on its way; nobody waits for it.
        let _ = is_waiting(lost.as_mut());
    }
    room.send(LINE, "2").await;
    assert_eq!(room.bodies(LINE).await, ["1", "2"]);
    room.store.close().unwrap();
}

#[tokio::test]
async fn dead_letters_go_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    let arn = |name: &str| format!("arn:aws:sqs:us-east-1:000000000000:{name}");
    let policy = json!({"deadLetterTargetArn": arn("dead"), "maxReceiveCount": 2}).to_string();
    room.call("CreateQueue", json!({"QueueName": "dead"})).await;
    room.call("SetQueueAttributes", json!({"QueueUrl": PLAIN, "Attributes": {"RedrivePolicy": policy}}))
        .await;
    room.send(PLAIN, "poison").await;
    for _ in 0..2 {
        assert_eq!(room.bodies(PLAIN).await, ["poison"]);
        room.time.advance(Duration::from_secs(30));
    }
    assert!(room.receive(PLAIN).await.is_empty());
    let letters = room
        .call(
            "ReceiveMessage",
            json!({"QueueUrl": "dead", "VisibilityTimeout": 0, "AttributeNames": ["All"]}),
        )
        .await;
    assert_eq!(messages(&letters)[0]["Attributes"]["DeadLetterQueueSourceArn"], arn("plain"));
    let sources = room.call("ListDeadLetterSourceQueues", json!({"QueueUrl": "dead"})).await;
    assert_eq!(sources["queueUrls"], json!([PLAIN]));

    let started = room.call("StartMessageMoveTask", json!({"SourceArn": arn("dead")})).await;
    assert!(started["TaskHandle"].is_string(), "{started}");
    let second = room.call("StartMessageMoveTask", json!({"SourceArn": arn("dead")})).await;
    assert!(second.as_str().unwrap().contains("already a task running"), "{second}");
    {
        let mut tend = pin!(room.sqs.tend());
        let mut poll = pin!(room.call("ReceiveMessage", json!({"QueueUrl": PLAIN, "WaitTimeSeconds": 20})));
        let back = std::future::poll_fn(|context| {
            assert!(tend.as_mut().poll(context).is_pending());
            poll.as_mut().poll(context)
        });
        assert_eq!(messages(&back.await)[0]["Body"], "poison");
    }
    room.store.close().unwrap();
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    for body in ["1", "2", "3"] {
        room.send(PLAIN, body).await;
        room.send(LINE, body).await;
    }
    let plain = room.receive(PLAIN).await;
    room.delete(PLAIN, &plain[1]).await;
    let line = room.receive(LINE).await;
    room.delete(LINE, &line[0]).await;
    room.call("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "later", "DelaySeconds": 60})).await;
    room.store.close().unwrap();
    let time = room.time.clone();
    drop(room);

    let room = Room::open_at(folder.path(), time);
    assert_eq!(room.count(PLAIN, "ApproximateNumberOfMessagesDelayed").await, "1");
    assert_eq!(room.bodies(PLAIN).await, ["1", "3"]);
    assert_eq!(room.send(LINE, "1").await["SequenceNumber"], line[0]["Attributes"]["SequenceNumber"]);
    assert_eq!(room.bodies(LINE).await, ["2", "3"]);
    // A handle of before still deletes a standard queue's message.
    assert_eq!(room.delete(PLAIN, &plain[0]).await, json!({}));
    room.call("PurgeQueue", json!({"QueueUrl": PLAIN})).await;
    assert_eq!(room.count(PLAIN, "ApproximateNumberOfMessages").await, "0");
    room.store.close().unwrap();
    let time = room.time.clone();
    drop(room);

    let room = Room::open_at(folder.path(), time);
    assert!(room.receive(PLAIN).await.is_empty());
    assert_eq!(room.send(PLAIN, "new").await["MD5OfMessageBody"], "22af645d1859cb5ca6da0c484f1f37ea");
    assert_eq!(room.bodies(PLAIN).await, ["new"]);
    room.store.close().unwrap();
}
