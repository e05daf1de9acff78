//! The in-process feed.

use super::*;
use crate::streams::feed::{Feed, FeedBatch, FeedError, FeedPosition};
use base::{ManualClock, Timestamp};
use bytes::Bytes;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use store::{Base, BaseView, Entry, LocalDisk, Parts, SegmentBytes, Store, StoreError};

fn keys(batch: &FeedBatch) -> Vec<String> {
    let key = |record: &wire::dynamodbstreams::Record| match &record
        .dynamodb
        .as_ref()
        .unwrap()
        .keys
        .as_ref()
        .unwrap()["k"]
    {
        wire::dynamodbstreams::AttributeValue::S(text) => text.clone(),
        other => panic!("{other:?} is no key"),
    };
    batch.records.iter().map(key).collect()
}

async fn next(feed: &Feed, position: &mut FeedPosition, limit: usize) -> Option<Vec<String>> {
    let batch = feed.next_after(*position, limit).await.unwrap()?;
    *position = batch.position;
    Some(keys(&batch))
}

#[tokio::test]
async fn a_feed_goes_through_all_shards_and_on_after_a_restart() {
    let (bench, arn) = streamed("KEYS_ONLY").await;
    let feed = bench.service.feed(&arn).unwrap();
    for key in ["a", "b"] {
        put(&bench, key, "1").await;
    }
    bench.clock.advance(4 * HOUR);
    bench.tend().await;
    put(&bench, "c", "1").await;
    let mut position = FeedPosition::TRIM_HORIZON;
    assert_eq!(next(&feed, &mut position, 1).await.unwrap(), ["a"]);
    let kept = position.sequence_number().unwrap();
    assert_eq!(next(&feed, &mut position, 10).await.unwrap(), ["b", "c"]);
    assert_eq!(feed.latest().unwrap(), position);
    // A position that was kept counts after a restart, too.
    drop(feed);
    let bench = bench.restarted();
    let feed = bench.service.feed(&arn).unwrap();
    let mut again = FeedPosition::after(&kept).unwrap();
    assert_eq!(next(&feed, &mut again, 10).await.unwrap(), ["b", "c"]);
    let waiting = async { next(&feed, &mut again, 10).await };
    let (woken, ()) = tokio::join!(waiting, put(&bench, "d", "1"));
    assert_eq!(woken.unwrap(), ["d"]);
}

#[tokio::test]
async fn a_waiting_feed_is_woken_by_a_change_and_by_the_end() {
    for ending in ["disable", "delete"] {
        let (bench, arn) = streamed("KEYS_ONLY").await;
        let feed = bench.service.feed(&arn).unwrap();
        let mut position = feed.latest().unwrap();
        let waiting = async { next(&feed, &mut position, 10).await };
        let (woken, ()) = tokio::join!(waiting, put(&bench, "a", "1"));
        assert_eq!(woken.unwrap(), ["a"]);
        let rolled = async {
            bench.clock.advance(4 * HOUR);
            bench.tend().await;
            put(&bench, "b", "1").await;
        };
        let (woken, ()) = tokio::join!(next(&feed, &mut position, 10), rolled);
        assert_eq!(woken.unwrap(), ["b"]);
        let end = async {
            match ending {
                "disable" => {
                    let disabled = json!({"StreamEnabled": false});
                    bench
                        .ok("UpdateTable", json!({"TableName": "table", "StreamSpecification": disabled}))
                        .await
                }
                _ => bench.ok("DeleteTable", json!({"TableName": "table"})).await,
            }
        };
        let (woken, _) = tokio::join!(next(&feed, &mut position, 10), end);
        assert_eq!(woken, None, "{ending}");
        // It stays readable.
        let feed = bench.service.feed(&arn).unwrap();
        let mut position = FeedPosition::TRIM_HORIZON;
        assert_eq!(next(&feed, &mut position, 10).await.unwrap(), ["a", "b"]);
        assert_eq!(next(&feed, &mut position, 10).await, None);
        bench.clock.advance(24 * HOUR);
        assert!(matches!(feed.next_after(position, 10).await, Err(FeedError::NotFound)));
        assert!(matches!(bench.service.feed(&arn).err(), Some(FeedError::NotFound)));
    }
}

#[tokio::test]
async fn who_comes_too_late_is_told() {
    let (bench, arn) = streamed("KEYS_ONLY").await;
    let feed = bench.service.feed(&arn).unwrap();
    let before = feed.latest().unwrap();
    put(&bench, "a", "1").await;
    let at_end = feed.latest().unwrap();
    for step in 0..7 {
        bench.clock.advance(4 * HOUR);
        if step == 5 {
            // Over, and still in the store.
            assert!(matches!(feed.next_after(before, 10).await, Err(FeedError::Trimmed)));
        }
        bench.tend().await;
    }
    // Removed from the store.
    assert!(matches!(feed.next_after(before, 10).await, Err(FeedError::Trimmed)));
    // Who had read all has lost nothing, however long nothing happened.
    put(&bench, "b", "1").await;
    for place in [at_end, FeedPosition::TRIM_HORIZON] {
        assert_eq!(keys(&feed.next_after(place, 10).await.unwrap().unwrap()), ["b"]);
    }
    for arn in
        ["", "arn:aws:dynamodb:us-east-1:000000000000:table/table", "arn:aws:dynamodb:eu-west-9:1:table/t"]
    {
        assert!(matches!(bench.service.feed(arn).err(), Some(FeedError::NotFound)), "{arn}");
    }
}

/// A base that nothing moves to.
struct Nothing;

impl Base for Nothing {
    fn applied(&self) -> Result<u64, StoreError> {
        Ok(0)
    }

    fn apply(&self, _: &mut dyn Iterator<Item = Entry>, _: u64) -> Result<(), StoreError> {
        Err(StoreError::Closed)
    }

    fn get(&self, _: &[u8]) -> Result<Option<Bytes>, StoreError> {
        Ok(None)
    }

    fn view(&self) -> Option<Arc<dyn BaseView>> {
        None
    }
}

#[test]
fn a_feed_tells_only_what_is_durable() {
    let folder = tempfile::tempdir().unwrap();
    // Nothing becomes durable here before the test says so.
    let store = Store::simulated(Parts {
        disk: Arc::new(LocalDisk::open(&folder.path().join("log"), false).unwrap()),
        base: Arc::new(Nothing),
        memtable_bytes: 64 << 20,
        segment_bytes: SegmentBytes::default(),
    })
    .unwrap();
    let bench = Bench::on(store, folder, ManualClock::new(Timestamp::from_secs(1_700_000_000)));
    let mut cx = Context::from_waker(Waker::noop());
    let sync = || while bench.store.step().unwrap() {};
    let arn = {
        let mut making = pin!(make(&bench, "KEYS_ONLY"));
        assert!(making.as_mut().poll(&mut cx).is_pending());
        sync();
        let Poll::Ready(arn) = making.as_mut().poll(&mut cx) else { panic!("the table is durable") };
        arn
    };
    let feed = bench.service.feed(&arn).unwrap();
    let mut waiting = pin!(feed.next_after(FeedPosition::TRIM_HORIZON, 10));
    assert!(waiting.as_mut().poll(&mut cx).is_pending());
    let mut putting = pin!(put(&bench, "a", "1"));
    assert!(putting.as_mut().poll(&mut cx).is_pending());
    assert!(waiting.as_mut().poll(&mut cx).is_pending(), "told before it was durable");
    // Neither does one that comes now hear of it, nor miss it.
    let mut late = pin!(feed.next_after(FeedPosition::TRIM_HORIZON, 10));
    assert!(late.as_mut().poll(&mut cx).is_pending(), "told before it was durable");
    sync();
    for waiting in [waiting, late] {
        let mut waiting = waiting;
        let Poll::Ready(batch) = waiting.as_mut().poll(&mut cx) else { panic!("it was not woken") };
        assert_eq!(keys(&batch.unwrap().unwrap()), ["a"]);
    }
    assert!(putting.as_mut().poll(&mut cx).is_ready());
}
