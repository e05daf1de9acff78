//! What crosses between regions, on a clock that the test moves, and what those who follow are told of it.

use crate::Events;
use base::{AccountId, Clock, Distances, ManualClock, Region, Rng, Step, Timestamp, Told};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;

const FAR: &str = "arn:aws:events:eu-west-1:000000000000:event-bus/far";
const HALF: Duration = Duration::from_millis(40);

struct World {
    _folder: tempfile::TempDir,
    time: ManualClock,
    clock: Clock,
    house: Arc<House>,
    events: Arc<Events>,
}

/// Two regions, 80 ms from each other and back.
fn world() -> World {
    let folder = tempfile::tempdir().unwrap();
    let time = ManualClock::new(Timestamp::from_secs(1_800_000_000));
    let store = Store::open(&StoreOptions::new(folder.path())).unwrap();
    let (clock, rng) = (time.clock(), Rng::seeded(1));
    let regions = [Region::DEFAULT, Region::parse("eu-west-1").unwrap()];
    let mut house = House::new(clock.clone(), rng.clone());
    house.distances = Distances::parse("us-east-1 eu-west-1\nus-east-1 - 80~0").unwrap();
    let http = Arc::new(delivery::http::Client::new(clock.clone()));
    let events = Arc::new(Events::new(store, &regions, false, http, clock.clone(), rng));
    house.add(Arc::clone(&events));
    World { _folder: folder, time, clock, house: Arc::new(house), events }
}

impl World {
    async fn call(&self, region: &str, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::parse(region).unwrap());
        self.house.call_json("events", operation, &call, input.to_string().as_bytes()).await.unwrap()
    }

    async fn rule(&self, region: &str, bus: &str, name: &str, target: &str) {
        let pattern = r#"{"source": ["a"]}"#;
        let rule = json!({"Name": name, "EventBusName": bus, "EventPattern": pattern});
        self.call(region, "PutRule", rule).await;
        let targets = json!([{"Id": "t", "Arn": target}]);
        self.call(region, "PutTargets", json!({"Rule": name, "EventBusName": bus, "Targets": targets})).await;
    }

    async fn put(&self) -> String {
        let entry = json!({"Source": "a", "DetailType": "t", "Detail": "{}"});
        let put = self.call("us-east-1", "PutEvents", json!({"Entries": [entry]})).await;
        put["Entries"][0]["EventId"].as_str().unwrap().to_owned()
    }

    /// The next `count` steps from a place on.
    async fn steps(&self, place: &mut u64, count: usize) -> Vec<Arc<Step>> {
        let mut steps = Vec::new();
        while steps.len() < count {
            let news = self.house.ways.follow(Some(*place), Duration::from_secs(3_600), &self.clock).await;
            assert!(!news.steps.is_empty() && news.missed == 0, "{steps:?}");
            *place = news.next;
            steps.extend(news.steps);
        }
        steps
    }

    /// Waits until something sleeps for exactly so long.
    async fn sleeps_for(&self, time: Duration) {
        while self.time.next_deadline() != Some(time) {
            tokio::task::yield_now().await;
        }
    }
}

fn text<'a>(step: &'a Step, name: &str) -> &'a str {
    match step.told.iter().find(|(told, _)| *told == name) {
        Some((_, Told::Text(text))) => text,
        other => panic!("{name} is {other:?} in {step:?}"),
    }
}

/// Runs `test` while events are delivered, for at most 30 seconds.
async fn delivering(world: &World, test: impl Future<Output = ()>) {
    let whole = async {
        tokio::select! {
            Err(error) = world.events.deliver(&world.house) => panic!("{error}"),
            () = test => {}
        }
    };
    tokio::time::timeout(Duration::from_secs(30), whole).await.expect("it takes too long");
}

#[tokio::test]
async fn what_crosses_takes_the_round_trip() {
    let world = world();
    world.call("eu-west-1", "CreateEventBus", json!({"Name": "far"})).await;
    world.rule("us-east-1", "default", "cross", FAR).await;
    let mut place = world.house.ways.follow(None, Duration::from_secs(3_600), &world.clock).await.next;
    delivering(&world, async {
        let id = world.put().await;
        let put = world.steps(&mut place, 1).await;
        assert_eq!((put[0].hop, &*put[0].way), ("put", id.as_str()));
        world.sleeps_for(HALF).await;
        world.time.advance(HALF);
        // Half of the round trip has passed: it is there, and the answer is on its way.
        let arrived = world.steps(&mut place, 1).await;
        assert_eq!((arrived[0].hop, text(&arrived[0], "bus")), ("put", FAR));
        assert_eq!((&*arrived[0].way, arrived[0].since), (id.as_str(), HALF));
        assert!(text(&arrived[0], "by").ends_with("rule/cross"));
        world.sleeps_for(HALF).await;
        world.time.advance(HALF);
        let ended = world.steps(&mut place, 1).await;
        assert_eq!((ended[0].hop, text(&ended[0], "outcome")), ("target", "delivered"));
        assert_eq!((ended[0].since, ended[0].took), (Duration::ZERO, HALF * 2));
    })
    .await;
}

#[tokio::test]
async fn a_loop_that_is_stopped_is_seen() {
    let world = world();
    let own = "arn:aws:events:us-east-1:000000000000:event-bus/own";
    world.call("us-east-1", "CreateEventBus", json!({"Name": "own"})).await;
    world.rule("us-east-1", "default", "there", own).await;
    world.rule("us-east-1", "own", "back", "arn:aws:events:us-east-1:000000000000:event-bus/default").await;
    let mut place = world.house.ways.follow(None, Duration::from_secs(3_600), &world.clock).await.next;
    delivering(&world, async {
        world.put().await;
        // On the bus, to the other and back, each with its attempt; then the stopped one.
        let steps = world.steps(&mut place, 6).await;
        let stopped =
            |step: &&Arc<Step>| step.told.contains(&("code", Told::Text("LOOP_DETECTED".to_owned())));
        let stop = steps.iter().find(stopped).expect("nothing was stopped");
        assert_eq!((stop.hop, text(stop, "outcome")), ("target", "lost"));
        assert!(text(stop, "error").contains("rule/there") && text(stop, "error").contains("rule/own/back"));
    })
    .await;
}
