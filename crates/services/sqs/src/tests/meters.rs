//! What is counted of queues.

use super::*;
use base::Counted;
use std::collections::HashSet;

/// `metric: sum` of all that was counted.
fn told(counted: Vec<Counted>) -> Vec<String> {
    let all = counted.into_iter().flat_map(|one| {
        assert_eq!((one.origin.namespace, one.origin.levels), ("AWS/SQS", &[1][..]));
        assert_eq!(one.origin.dimensions, [("QueueName", "plain".to_owned())]);
        one.values
    });
    let mut told: Vec<String> =
        all.map(|(measure, values)| format!("{}: {}", measure.name, values.sum())).collect();
    told.sort();
    told
}

#[tokio::test]
async fn what_comes_and_goes_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    room.send(PLAIN, "four").await;
    let entries = json!([{"Id": "a", "MessageBody": "a"}, {"Id": "b", "MessageBody": ""}, {"Id": "c", "MessageBody": "ccc"}]);
    room.call("SendMessageBatch", json!({"QueueUrl": PLAIN, "Entries": entries})).await;
    let received = room.receive(PLAIN).await;
    assert!(room.receive(PLAIN).await.is_empty());
    room.delete(PLAIN, &received[0]).await;
    room.send("http://localhost:4566/000000000000/none", "nowhere").await;
    assert_eq!(
        told(room.house.meters.take()),
        [
            "NumberOfEmptyReceives: 1",
            "NumberOfMessagesDeleted: 1",
            "NumberOfMessagesReceived: 3",
            "NumberOfMessagesSent: 3",
            "SentMessageSize: 8",
        ]
    );
}

#[tokio::test]
async fn what_a_queue_has_is_told_until_it_has_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    let mut seen = HashSet::new();
    let mut gauge = || {
        room.sqs.gauge_once(&room.house.meters, &mut seen);
        told(room.house.meters.take())
    };
    assert_eq!(gauge(), Vec::<String>::new());
    room.send(PLAIN, "one").await;
    room.call("SendMessage", json!({"QueueUrl": PLAIN, "MessageBody": "later", "DelaySeconds": 900})).await;
    room.time.advance(Duration::from_secs(7));
    let received = room.receive(PLAIN).await;
    room.send(PLAIN, "two").await;
    room.house.meters.take();
    let some = [
        "ApproximateAgeOfOldestMessage: 7",
        "ApproximateNumberOfMessagesDelayed: 1",
        "ApproximateNumberOfMessagesNotVisible: 1",
        "ApproximateNumberOfMessagesVisible: 1",
    ];
    assert_eq!(gauge(), some);
    room.delete(PLAIN, &received[0]).await;
    room.call("PurgeQueue", json!({"QueueUrl": PLAIN})).await;
    room.house.meters.take();
    let none = some.map(|one| format!("{}: 0", one.split(':').next().unwrap()));
    assert_eq!(gauge(), none);
    assert_eq!(gauge(), Vec::<String>::new(), "a queue without messages is told of once");
}
