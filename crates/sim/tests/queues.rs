//! Queues on a machine that dies between any two steps: what was sent comes until it is deleted, and what was deleted does not come
//! again; a FIFO group comes in order. `WHIMBREL_SEED=17 cargo test -p whimbrel-sim queues` replays one.

use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use sim::{Crash, SimBase, SimDisk};
use sqs::Sqs;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use store::{Parts, SegmentBytes, Store};
use wire::{CallError, House};

const SEEDS: u64 = 60;
const STEPS: usize = 250;
const QUEUES: [&str; 2] = ["plain", "line.fifo"];

type Answer = Result<Value, CallError>;
type Waiting = Pin<Box<dyn Future<Output = Answer>>>;

/// What a call is for.
enum Call {
    Send(usize, String),
    Receive(usize),
    Delete(usize, String),
    Keep,
}

/// A message that was sent, or may have been.
#[derive(Default)]
struct Message {
    /// The sender was told.
    acknowledged: bool,
    /// Somebody began to delete it; and was told that it is gone.
    deleting: bool,
    deleted: bool,
    receives: u64,
}

struct Process {
    store: Store,
    sqs: Arc<Sqs>,
    house: Arc<House>,
    waiting: Vec<(Call, Waiting)>,
    /// Receipts that can be used, with the queue and body that they are of.
    receipts: Vec<(usize, String, String)>,
}

struct World {
    rng: Rng,
    disk: SimDisk,
    base: Arc<SimBase>,
    clock: ManualClock,
    /// By queue and body.
    messages: BTreeMap<(usize, String), Message>,
    /// The bodies of each FIFO group, in the order in which they were sent.
    groups: BTreeMap<String, Vec<String>>,
    sent: u64,
    crashes: u64,
    received: u64,
}

fn poll(future: &mut Waiting) -> Option<Answer> {
    // A few times: one that gives way to others goes on at once where there are none.
    (0..8).find_map(|_| match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => Some(answer),
        Poll::Pending => None,
    })
}

impl World {
    fn new(seed: u64) -> Self {
        let rng = Rng::seeded(seed);
        let disk = SimDisk::new(Rng::seeded(rng.next_u64()));
        Self {
            base: Arc::new(SimBase::new(disk.clone(), false)),
            clock: ManualClock::new(Timestamp::from_secs(1_800_000_000)),
            rng,
            disk,
            messages: BTreeMap::new(),
            groups: BTreeMap::new(),
            sent: 0,
            crashes: 0,
            received: 0,
        }
    }

    fn open(&mut self) -> Process {
        self.disk.calm();
        let store = Store::simulated(Parts {
            disk: Arc::new(self.disk.clone()),
            base: Arc::clone(&self.base) as Arc<dyn store::Base>,
            memtable_bytes: 4_000,
            segment_bytes: SegmentBytes { first: 2_048, further: 8_192 },
        })
        .expect("the store opens again");
        let (clock, rng) = (self.clock.clock(), Rng::seeded(self.rng.next_u64()));
        let regions = [Region::DEFAULT];
        let sqs = Arc::new(Sqs::new(store.clone(), &regions, "localhost".into(), clock.clone(), rng.clone()));
        let mut house = House::new(clock, rng);
        house.add(Arc::clone(&sqs));
        Process { store, sqs, house: Arc::new(house), waiting: Vec::new(), receipts: Vec::new() }
    }

    /// Makes the queues on a disk that works.
    fn make(&mut self, process: &mut Process) {
        for name in QUEUES {
            let mut attributes = json!({ "VisibilityTimeout": "5" });
            if name.ends_with(".fifo") {
                attributes["FifoQueue"] = json!("true");
                attributes["ContentBasedDeduplication"] = json!("true");
            }
            let mut made =
                call(process, "CreateQueue", json!({ "QueueName": name, "Attributes": attributes }));
            assert!(poll(&mut made).is_none(), "made before any sync");
            process.store.step().expect("the disk works");
            poll(&mut made).expect("made").expect("made");
        }
    }

    fn act(&mut self, process: &mut Process) {
        let queue = self.rng.below(2) as usize;
        match self.rng.below(10) {
            0..=3 => {
                let body = format!("{}", self.sent);
                self.sent += 1;
                let mut input = json!({ "QueueUrl": url(queue), "MessageBody": body });
                if queue == 1 {
                    let group = self.rng.below(2).to_string();
                    input["MessageGroupId"] = json!(group);
                    self.groups.entry(group).or_default().push(body.clone());
                }
                self.messages.insert((queue, body.clone()), Message::default());
                self.begin(process, Call::Send(queue, body), "SendMessage", input);
            }
            4..=6 => {
                let input = json!({
                    "QueueUrl": url(queue), "MaxNumberOfMessages": 1 + self.rng.below(3),
                    "MessageSystemAttributeNames": ["All"],
                });
                self.begin(process, Call::Receive(queue), "ReceiveMessage", input);
            }
            7..=8 if !process.receipts.is_empty() => {
                let which = self.rng.below(process.receipts.len() as u64) as usize;
                let (queue, body, receipt) = process.receipts.swap_remove(which);
                if let Some(message) = self.messages.get_mut(&(queue, body.clone())) {
                    message.deleting = true;
                }
                let input = json!({ "QueueUrl": url(queue), "ReceiptHandle": receipt });
                self.begin(process, Call::Delete(queue, body), "DeleteMessage", input);
            }
            _ => {
                let sqs = Arc::clone(&process.sqs);
                let kept = async move {
                    let failed = |error: store::StoreError| CallError::new("", 500, error.to_string());
                    sqs.flush().await.map(|()| Value::Null).map_err(failed)
                };
                process.waiting.push((Call::Keep, Box::pin(kept)));
                self.settle(process);
            }
        }
    }

    fn begin(&mut self, process: &mut Process, of: Call, operation: &'static str, input: Value) {
        let future = call(process, operation, input);
        process.waiting.push((of, future));
        self.settle(process);
    }

    /// Looks which calls have come to an end.
    fn settle(&mut self, process: &mut Process) {
        for (of, mut future) in std::mem::take(&mut process.waiting) {
            match (poll(&mut future), &of) {
                (None, _) => process.waiting.push((of, future)),
                (Some(Ok(_)), Call::Send(queue, body)) => {
                    self.messages.get_mut(&(*queue, body.clone())).expect("it was sent").acknowledged = true;
                }
                (Some(Ok(_)), Call::Delete(queue, body)) => {
                    self.messages.get_mut(&(*queue, body.clone())).expect("it was sent").deleted = true;
                }
                (Some(Ok(answer)), Call::Receive(queue)) => self.saw(process, *queue, &answer),
                (Some(_), _) => {}
            }
        }
    }

    fn saw(&mut self, process: &mut Process, queue: usize, answer: &Value) {
        let mut now = BTreeSet::new();
        for message in answer["Messages"].as_array().into_iter().flatten() {
            let text = |name: &str| message[name].as_str().expect("text").to_owned();
            let (body, receipt) = (text("Body"), text("ReceiptHandle"));
            if let Some(group) = message["Attributes"]["MessageGroupId"].as_str() {
                let line = &self.groups[group];
                for earlier in line.iter().take_while(|earlier| **earlier != body) {
                    let before = &self.messages[&(queue, earlier.clone())];
                    let is_done = before.deleting || !before.acknowledged || now.contains(earlier);
                    assert!(is_done, "{body} came before {earlier} of its group");
                }
            }
            let known = self.messages.get_mut(&(queue, body.clone())).expect("what comes was sent");
            assert!(!known.deleted, "{body} came after its deletion was acknowledged");
            known.receives += 1;
            let counted = message["Attributes"]["ApproximateReceiveCount"].as_str().expect("a count");
            assert!(
                counted.parse::<u64>().expect("a number") <= known.receives,
                "{body} was counted too often"
            );
            self.received += 1;
            now.insert(body.clone());
            process.receipts.push((queue, body, receipt));
        }
    }

    fn crash(&mut self, process: Process) -> Process {
        self.crashes += 1;
        drop(process);
        self.disk.crash(if self.rng.below(2) == 0 { Crash::Kill } else { Crash::Power });
        self.open()
    }

    fn run(&mut self) {
        let mut process = self.open();
        self.make(&mut process);
        for _ in 0..STEPS {
            match self.rng.below(20) {
                0 => self.disk.die_after(self.rng.below(8)),
                1..=2 => self.clock.advance(Duration::from_secs(self.rng.below(7))),
                3..=8 => {
                    let synced = process.store.step();
                    self.settle(&mut process);
                    if synced.is_err() || self.disk.is_dead() {
                        process = self.crash(process);
                    }
                }
                9 => process = self.crash(process),
                _ => self.act(&mut process),
            }
        }
        self.drain(process);
    }

    /// On a disk that works, everything comes that was sent and that nobody began to delete.
    fn drain(&mut self, process: Process) {
        let mut process = self.crash(process);
        let mut idle = 0;
        while idle < 3 {
            let before = self.received;
            self.clock.advance(Duration::from_secs(6));
            for queue in 0..QUEUES.len() {
                let input = json!({
                    "QueueUrl": url(queue), "MaxNumberOfMessages": 10, "MessageSystemAttributeNames": ["All"],
                });
                self.begin(&mut process, Call::Receive(queue), "ReceiveMessage", input);
                process.store.step().expect("the disk works");
                self.settle(&mut process);
            }
            for (queue, body, receipt) in std::mem::take(&mut process.receipts) {
                self.messages.get_mut(&(queue, body.clone())).expect("it was sent").deleting = true;
                let input = json!({ "QueueUrl": url(queue), "ReceiptHandle": receipt });
                self.begin(&mut process, Call::Delete(queue, body), "DeleteMessage", input);
            }
            process.store.step().expect("the disk works");
            self.settle(&mut process);
            idle = if self.received == before { idle + 1 } else { 0 };
        }
        for ((queue, body), message) in &self.messages {
            let is_there = message.deleting || message.receives > 0;
            assert!(!message.acknowledged || is_there, "{body} of {} was lost", QUEUES[*queue]);
        }
    }
}

fn url(queue: usize) -> String {
    format!("http://localhost/000000000000/{}", QUEUES[queue])
}

fn call(process: &Process, operation: &'static str, input: Value) -> Waiting {
    let house = Arc::clone(&process.house);
    Box::pin(async move {
        let call = house.own_call(AccountId::local(), Region::DEFAULT);
        house.call_json("sqs", operation, &call, input.to_string().as_bytes()).await
    })
}

#[test]
fn queues_lose_nothing_and_keep_order() {
    let chosen = std::env::var("WHIMBREL_SEED").ok().and_then(|seed| seed.parse().ok());
    let seeds = chosen.map_or(0..SEEDS, |seed: u64| seed..seed + 1);
    let (mut sent, mut received, mut crashes) = (0, 0, 0);
    for seed in seeds {
        let mut world = World::new(seed);
        let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| world.run()));
        assert!(
            ran.is_ok(),
            "seed {seed}: replay it with WHIMBREL_SEED={seed} cargo test -p whimbrel-sim queues"
        );
        sent += world.sent;
        received += world.received;
        crashes += world.crashes;
    }
    if chosen.is_none() {
        // Histories in which nothing happens would prove nothing.
        assert!(sent > 2_000 && received > 2_000 && crashes > 500, "{sent} {received} {crashes}");
    }
}
