//! What holds over restarts besides messages: how often they were received, and until when they are hidden; and how an index is
//! built anew.

use super::{LINE, PLAIN, Room, messages};
use serde_json::json;
use std::path::Path;
use std::time::Duration;

/// The same after a restart; `is_told` says whether the server was told to stop.
async fn restarted(room: Room, folder: &Path, is_told: bool) -> Room {
    if is_told {
        room.sqs.flush().await.unwrap();
    }
    room.store.close().unwrap();
    let time = room.time.clone();
    drop(room);
    Room::open_at(folder, time)
}

#[tokio::test]
async fn receives_are_counted_and_hide_over_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = Room::with_queues(folder.path()).await;
    for body in ["1", "2"] {
        room.send(PLAIN, body).await;
        room.send(LINE, body).await;
    }
    let (plain, line) = (room.receive(PLAIN).await, room.receive(LINE).await);
    room.delete(PLAIN, &plain[1]).await;
    room = restarted(room, folder.path(), true).await;
    assert!(room.receive(PLAIN).await.is_empty() && room.receive(LINE).await.is_empty());
    assert_eq!(room.count(PLAIN, "ApproximateNumberOfMessagesNotVisible").await, "1");
    // A receipt of before is still the newest.
    assert_eq!(room.delete(LINE, &line[0]).await, json!({}));
    let change =
        json!({"QueueUrl": PLAIN, "ReceiptHandle": plain[0]["ReceiptHandle"], "VisibilityTimeout": 100});
    assert_eq!(room.call("ChangeMessageVisibility", change).await, json!({}));
    room.time.advance(Duration::from_secs(31));
    let again = room.receive(LINE).await;
    let counts = |one: &serde_json::Value| {
        let attributes = &one["Attributes"];
        (
            attributes["ApproximateReceiveCount"].clone(),
            attributes["ApproximateFirstReceiveTimestamp"].clone(),
        )
    };
    assert_eq!(again.len(), 1);
    assert_eq!(
        counts(&again[0]),
        (json!("2"), line[1]["Attributes"]["ApproximateFirstReceiveTimestamp"].clone())
    );
    room = restarted(room, folder.path(), true).await;
    assert!(room.receive(PLAIN).await.is_empty());
    room.time.advance(Duration::from_secs(70));
    assert_eq!(counts(&room.receive(PLAIN).await[0]).0, json!("2"));
    // What is not written when the machine dies is visible again, counted once less.
    room = restarted(room, folder.path(), false).await;
    assert_eq!(counts(&room.receive(PLAIN).await[0]).0, json!("2"));
    room.store.close().unwrap();
}

#[tokio::test]
async fn a_poison_message_meets_its_dead_letter_queue_over_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = Room::with_queues(folder.path()).await;
    room.call("CreateQueue", json!({"QueueName": "dead"})).await;
    let policy =
        json!({"deadLetterTargetArn": "arn:aws:sqs:us-east-1:000000000000:dead", "maxReceiveCount": 3});
    let attributes = json!({"RedrivePolicy": policy.to_string()});
    room.call("SetQueueAttributes", json!({"QueueUrl": PLAIN, "Attributes": attributes})).await;
    room.send(PLAIN, "poison").await;
    for _ in 0..3 {
        assert_eq!(room.bodies(PLAIN).await, ["poison"]);
        room = restarted(room, folder.path(), true).await;
        room.time.advance(Duration::from_secs(31));
    }
    assert!(room.receive(PLAIN).await.is_empty());
    assert_eq!(room.bodies("http://localhost:4566/000000000000/dead").await, ["poison"]);
    assert_eq!(left(&room), 0, "what its receives left in its first queue");
    room.store.close().unwrap();
}

/// How many records of receives there are.
fn left(room: &Room) -> usize {
    room.store.shard("us-east-1/sqs").unwrap().prefix(b"r/").count()
}

#[tokio::test]
async fn a_long_queue_gives_at_once_and_keeps_its_order_while_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = Room::with_queues(folder.path()).await;
    let batch = |url: &str, from: usize| {
        let entries: Vec<_> = (from..from + 10)
            .map(|number| match url == LINE {
                true => json!({"Id": number.to_string(), "MessageBody": number.to_string(), "MessageGroupId": "g"}),
                false => json!({"Id": number.to_string(), "MessageBody": number.to_string()}),
            })
            .collect();
        json!({"QueueUrl": url, "Entries": entries})
    };
    for from in (0..600).step_by(10) {
        room.call("SendMessageBatch", batch(PLAIN, from)).await;
        room.call("SendMessageBatch", batch(LINE, from)).await;
    }
    room = restarted(room, folder.path(), true).await;
    // Both are begun, and only their first messages read; what is sent now comes after all others.
    for url in [PLAIN, LINE] {
        assert_eq!(room.bodies(url).await[0], "0");
        room.call("SendMessageBatch", batch(url, 600)).await;
    }
    let mut seen = Vec::new();
    loop {
        let received = room.receive(LINE).await;
        let Some(last) = received.last() else {
            // The first ten are in flight, and hold up their group.
            room.time.advance(Duration::from_secs(31));
            if seen.len() == 610 {
                break;
            }
            continue;
        };
        assert!(last["Body"].is_string());
        for message in &received {
            seen.push(message["Body"].as_str().unwrap().parse::<usize>().unwrap());
            room.delete(LINE, message).await;
        }
    }
    assert_eq!(seen, (0..610).collect::<Vec<_>>());
    assert_eq!(room.count(PLAIN, "ApproximateNumberOfMessages").await, "610");
    room.store.close().unwrap();
}

#[tokio::test]
async fn what_deleted_queues_left_is_cleared_away() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::with_queues(folder.path()).await;
    room.send(LINE, "1").await;
    let line = room.receive(LINE).await;
    room.delete(LINE, &line[0]).await;
    room.send(PLAIN, "1").await;
    // As a crash leaves it: the queues are gone, and what belongs to them is not.
    let shard = room.store.shard("us-east-1/sqs").unwrap();
    let mut batch = store::Batch::new();
    for entry in shard.prefix(b"q/") {
        batch.delete(entry.unwrap().0);
    }
    shard.commit(batch).await.unwrap();
    drop(shard);
    let room = restarted(room, folder.path(), true).await;
    assert_eq!(messages(&room.call("ListQueues", json!({})).await).len(), 0);
    room.sqs.registry(base::Region::DEFAULT).unwrap().clear_left().await.unwrap();
    let shard = room.store.shard("us-east-1/sqs").unwrap();
    assert_eq!(shard.prefix(b"").count(), 0);
    drop(shard);
    room.store.close().unwrap();
}
