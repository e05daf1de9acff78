//! Events and messages on their way, over HTTP: from putting one to where it goes, beside one durable commit of the same server.

use super::api::package;
use super::http::{Connection, call};
use super::programs::{binary, build, rows};
use super::queues::{call as sqs, must, send, url};
use super::server::{Server, build_whimbrel};
use super::{Bound, Found, Row, median};
use crate::run::root;
use anyhow::{Context as _, Result, anyhow};
use base::Clock;
use serde_json::{Value, json};
use std::net::{SocketAddr, UdpSocket};
use std::process::Command;
use std::time::Duration;

/// How many are put, and how many before them that nobody counts.
const PUT: usize = 1_000;
const WARM: usize = 100;
const ACCOUNT: &str = "000000000000";

pub(crate) fn run() -> Result<Vec<Found>> {
    build("whimbrel-bench", &["bench-fan-out", "bench-function"])?;
    build_whimbrel()?;
    let server = Server::whimbrel()?;
    let mut found = Vec::new();
    let starts = to_function(&server)?;
    found.extend(starts.rows("PutEvents to its function's start"));
    let arrivals = to_poller(&server)?;
    found.extend(arrivals.rows("Publish to a waiting ReceiveMessage"));
    drop(server);
    found.extend(rows(Command::new(binary("bench-fan-out")).arg(root().join("target")))?);
    Ok(found)
}

/// Times in microseconds: of what is measured, and of durable sends of the same server in between.
#[derive(Default)]
struct Beside {
    times: Vec<f64>,
    commits: Vec<f64>,
}

impl Beside {
    fn rows(mut self, name: &str) -> Vec<Found> {
        let commit = median(&mut self.commits);
        let (p50, p99) = (percentile(&mut self.times, 0.5), percentile(&mut self.times, 0.99));
        let row = |which: &str, ours: f64, target: f64| {
            Found::Row(Row {
                name: format!("{name}, {which} / one durable SendMessage, p50"),
                unit: "us".to_owned(),
                ours,
                peer: commit,
                target,
                bound: Bound::Most,
            })
        };
        vec![row("p50", p50, 2.0), row("p99", p99, 10.0)]
    }
}

fn percentile(times: &mut [f64], share: f64) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    let index = (times.len() as f64 * share) as usize;
    times.get(index.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
}

/// Events to a function that is warm, which tells when it was started.
fn to_function(server: &Server) -> Result<Beside> {
    let mut connection = Connection::open(server.address)?;
    let ear = UdpSocket::bind("127.0.0.1:0")?;
    ear.set_read_timeout(Some(Duration::from_secs(20)))?;
    let function = json!({
        "FunctionName": "started", "Runtime": "provided.al2023", "Handler": "bootstrap", "Timeout": 10,
        "Role": format!("arn:aws:iam::{ACCOUNT}:role/bench"), "Code": { "ZipFile": package()? },
    });
    let function = call(&mut connection, "lambda", "CreateFunction", &function)?;
    let rule = json!({ "Name": "started", "EventPattern": "{\"source\": [\"bench\"]}" });
    call(&mut connection, "events", "PutRule", &rule)?;
    let targets = json!([{ "Id": "f", "Arn": function["FunctionArn"] }]);
    call(&mut connection, "events", "PutTargets", &json!({ "Rule": "started", "Targets": targets }))?;
    call(&mut connection, "sqs", "CreateQueue", &json!({ "QueueName": "sent" }))?;
    let detail = json!({ "tell": ear.local_addr()?.to_string() }).to_string();
    let put = json!({ "Entries": [{ "Source": "bench", "DetailType": "t", "Detail": detail }] });
    let clock = Clock::system();
    let mut beside = Beside::default();
    for turn in 0..WARM + PUT {
        let committed = commit(&mut connection, &clock)?;
        let began = clock.now();
        call(&mut connection, "events", "PutEvents", &put)?;
        let mut told = [0; 8];
        ear.recv(&mut told).context("the function has not started")?;
        if turn >= WARM {
            beside.times.push((i64::from_be_bytes(told) - began.as_micros()) as f64);
            beside.commits.push(committed);
        }
    }
    Ok(beside)
}

/// Messages of a topic to one who waits at its queue.
fn to_poller(server: &Server) -> Result<Beside> {
    let address = server.address;
    let mut sender = Connection::open(address)?;
    let topic = call(&mut sender, "sns", "CreateTopic", &json!({ "Name": "awaited" }))?["TopicArn"].take();
    call(&mut sender, "sqs", "CreateQueue", &json!({ "QueueName": "awaited" }))?;
    let queue = format!("arn:aws:sqs:us-east-1:{ACCOUNT}:awaited");
    let subscription = json!({ "TopicArn": topic, "Protocol": "sqs", "Endpoint": queue });
    call(&mut sender, "sns", "Subscribe", &subscription)?;
    let message = json!({ "TopicArn": topic, "Message": "x".repeat(100) });
    let clock = Clock::system();
    let mut beside = Beside::default();
    let waiter = Waiter::start(address, clock.clone());
    for turn in 0..WARM + PUT {
        let committed = commit(&mut sender, &clock)?;
        waiter.wait()?;
        let began = clock.monotonic();
        call(&mut sender, "sns", "Publish", &message)?;
        let arrived = waiter.arrived.recv().map_err(|_| anyhow!("the poller has ended"))??;
        if turn >= WARM {
            beside.times.push(arrived.saturating_sub(began).as_secs_f64() * 1e6);
            beside.commits.push(committed);
        }
    }
    Ok(beside)
}

/// A thread that polls when it is told to, and says when something has arrived.
struct Waiter {
    again: std::sync::mpsc::Sender<()>,
    arrived: std::sync::mpsc::Receiver<Result<Duration>>,
}

impl Waiter {
    fn start(address: SocketAddr, clock: Clock) -> Self {
        let ((again, told), (tell, arrived)) = (std::sync::mpsc::channel(), std::sync::mpsc::channel());
        std::thread::spawn(move || {
            let mut connection = match Connection::open(address) {
                Ok(connection) => connection,
                Err(error) => return drop(tell.send(Err(error))),
            };
            while told.recv().is_ok() {
                if tell.send(poll(&mut connection, &clock)).is_err() {
                    return;
                }
            }
        });
        Self { again, arrived }
    }

    /// Has it wait. Until it does it cannot be woken.
    fn wait(&self) -> Result<()> {
        self.again.send(()).map_err(|_| anyhow!("the poller has ended"))?;
        std::thread::park_timeout(Duration::from_millis(3));
        Ok(())
    }
}

/// Receives one message, and deletes it; when it came.
fn poll(connection: &mut Connection, clock: &Clock) -> Result<Duration> {
    let poll = json!({ "QueueUrl": url("awaited"), "WaitTimeSeconds": 20 });
    let received = must(connection, &sqs("ReceiveMessage", &poll))?;
    let arrived = clock.monotonic();
    let handle: &Value = received.pointer("/Messages/0/ReceiptHandle").context("nothing was received")?;
    let delete = json!({ "QueueUrl": url("awaited"), "ReceiptHandle": handle });
    must(connection, &sqs("DeleteMessage", &delete))?;
    Ok(arrived)
}

/// How long a durable send takes.
fn commit(connection: &mut Connection, clock: &Clock) -> Result<f64> {
    // What the last one has left to do is done by then.
    std::thread::park_timeout(Duration::from_millis(3));
    let began = clock.monotonic();
    must(connection, &send("sent"))?;
    Ok((clock.monotonic() - began).as_secs_f64() * 1e6)
}
