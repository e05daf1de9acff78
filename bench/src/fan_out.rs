//! One topic to many queues, without HTTP: the rooms of SNS and SQS on a store on the disk, published to by two threads, as two workers
//! would.

#![expect(clippy::print_stdout, reason = "its rows are its output")]

use base::{AccountId, Clock, Region, Rng};
use delivery::http::Client;
use serde_json::{Value, json};
use sns::Sns;
use sqs::Sqs;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;

/// As in the program that ships.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Outcome<T> = Result<T, Box<dyn Error>>;

const QUEUES: usize = 1_000;
const MESSAGES: usize = 400;
const WORKERS: usize = 2;
const TARGET: f64 = 100_000.0;

struct Rooms {
    house: Arc<House>,
    sns: Arc<Sns>,
    store: Store,
    clock: Clock,
}

impl Rooms {
    fn open(folder: &Path) -> Outcome<Self> {
        let store = Store::open(&StoreOptions::new(folder))?;
        let (clock, rng, regions) = (Clock::system(), Rng::system(), [Region::DEFAULT]);
        let authority = "localhost:4566".to_owned();
        let sqs = Arc::new(Sqs::new(store.clone(), &regions, authority, clock.clone(), rng.clone()));
        let url = "http://localhost:4566".to_owned();
        let http = Arc::new(Client::new(clock.clone()));
        let sns = Sns::new(store.clone(), &regions, url, http, clock.clone(), rng.clone());
        let sns = Arc::new(sns);
        let mut house = House::new(clock.clone(), rng);
        house.add(sqs);
        house.add(Arc::clone(&sns));
        Ok(Self { house: Arc::new(house), sns, store, clock })
    }

    async fn call(&self, service: &str, operation: &str, input: Value) -> Outcome<Value> {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        Ok(self.house.call_json(service, operation, &call, input.to_string().as_bytes()).await?)
    }

    /// A worker's part of the messages, one after the other.
    fn publish(&self, input: &str) -> Result<(), String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        runtime.map_err(|error| error.to_string())?.block_on(async {
            for _ in 0..MESSAGES / WORKERS {
                let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
                let published = self.house.call_json("sns", "Publish", &call, input.as_bytes()).await;
                published.map_err(|error| error.to_string())?;
            }
            Ok(())
        })
    }

    /// How many messages are in all queues together.
    async fn arrived(&self, urls: &[String]) -> Outcome<usize> {
        let mut arrived = 0;
        for url in urls {
            let names = ["ApproximateNumberOfMessages"];
            let input = json!({ "QueueUrl": url, "AttributeNames": names });
            let given = self.call("sqs", "GetQueueAttributes", input).await?;
            arrived += given["Attributes"][names[0]].as_str().unwrap_or_default().parse::<usize>()?;
        }
        Ok(arrived)
    }

    async fn measure(&self) -> Outcome<()> {
        let topic = self.call("sns", "CreateTopic", json!({ "Name": "t" })).await?["TopicArn"].take();
        let mut urls = Vec::new();
        for number in 0..QUEUES {
            let name = format!("q{number}");
            let made = self.call("sqs", "CreateQueue", json!({ "QueueName": name })).await?;
            urls.push(made["QueueUrl"].as_str().unwrap_or_default().to_owned());
            let endpoint = format!("arn:aws:sqs:us-east-1:000000000000:{name}");
            let input = json!({ "TopicArn": topic, "Protocol": "sqs", "Endpoint": endpoint });
            self.call("sns", "Subscribe", input).await?;
        }
        let began = self.clock.monotonic();
        let input = json!({ "TopicArn": topic, "Message": "x".repeat(100) }).to_string();
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..WORKERS).map(|_| scope.spawn(|| self.publish(&input))).collect();
            let ended = workers.into_iter().map(|worker| worker.join().map_err(|_| "a worker panicked")?);
            ended.collect::<Result<Vec<()>, String>>()
        })?;
        // Looking costs a little; a message that is missed comes a moment later.
        while self.arrived(urls.get(QUEUES - 1..).unwrap_or_default()).await? < MESSAGES
            || self.arrived(&urls).await? < MESSAGES * QUEUES
        {
            self.clock.sleep(std::time::Duration::from_millis(5)).await;
        }
        let took = (self.clock.monotonic() - began).as_secs_f64();
        let rate = (MESSAGES * QUEUES) as f64 / took;
        println!(
            "{}",
            json!({ "row": format!("one topic to {QUEUES} queues, deliveries / 100,000 a second"), "unit": "1/s",
                "ours": rate, "peer": TARGET, "target": 1.0, "bound": "least" })
        );
        Ok(())
    }
}

fn main() -> Outcome<()> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder on the disk to be measured")?);
    let folder = folder.join("bench-fan-out");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let rooms = Rooms::open(&folder)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let measured = runtime.block_on(async {
        tokio::select! {
            ended = rooms.sns.deliver(&rooms.house) => ended.map(|never| match never {}).map_err(Into::into),
            measured = rooms.measure() => measured,
        }
    });
    rooms.store.close()?;
    std::fs::remove_dir_all(&folder)?;
    measured
}
