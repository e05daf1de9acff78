//! SQS: the room without HTTP, then over HTTP beside other servers of the protocol. Whimbrel's messages are durable; MiniStack, moto and
//! ElasticMQ (as it is by default) keep theirs in memory.

use super::http::{Connection, closed_loop, request};
use super::programs::{binary, build, rows};
use super::server::{Server, build_whimbrel, free_address};
use super::tables::ministack;
use super::{Bound, Found, Row, median};
use crate::{clients, run};
use anyhow::{Context, Result, bail};
use base::Clock;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::process::Command;
use std::time::Duration;

const MOTO: &[&str] = &["moto[server,sqs]==5.2.5"];
/// ElasticMQ's jar with all that it needs; it is on no registry that this uses.
const ELASTICMQ: &str = "WHIMBREL_ELASTICMQ";
const CONNECTIONS: usize = 64;
const ROUNDS: usize = 3;
const LENGTH: Duration = Duration::from_millis(500);
/// Cycles of one connection in a round.
const CYCLES: usize = 300;
/// How many connections go round at once.
const ABREAST: usize = 16;
/// How many wait for a message that does not come, and for how long they are watched.
const POLLERS: usize = 10_000;
const WATCHED: Duration = Duration::from_secs(10);
/// Messages that somebody waits for.
const AWAITED: usize = 500;

type Start = fn() -> Result<Server>;

const PEERS: [(&str, Start); 3] = [("ElasticMQ", elasticmq), ("MiniStack", ministack), ("moto", moto)];

pub(crate) fn run() -> Result<Vec<Found>> {
    build("whimbrel-bench", &["bench-queues"])?;
    build_whimbrel()?;
    let mut found = rows(Command::new(binary("bench-queues")).arg(run::root().join("target")))?;
    let ours = Server::whimbrel()?;
    make(ours.address)?;
    for (name, start) in PEERS {
        match start().and_then(|peer| make(peer.address).map(|()| peer)) {
            Ok(peer) => found.extend(beside(&ours, &peer, name)?),
            Err(error) => found.push(Found::Skipped { name, why: format!("{error:#}") }),
        }
    }
    found.push(awaited(&ours)?);
    // A machine that lets a process open few files cannot hold so many.
    let idle = idle(&ours);
    found.push(
        idle.unwrap_or_else(|error| Found::Skipped { name: "idle long polls", why: format!("{error:#}") }),
    );
    Ok(found)
}

/// Rates beside a peer's: of durable sends, and of whole cycles.
fn beside(ours: &Server, peer: &Server, name: &str) -> Result<Vec<Found>> {
    let [mut sends, mut cycles, mut many]: [[Vec<f64>; 2]; 3] = Default::default();
    for round in 0..=ROUNDS {
        for (at, server) in [ours, peer].into_iter().enumerate() {
            let sent = closed_loop(server.address, CONNECTIONS, LENGTH, |_, _| send("sent"))?;
            let cycled = cycle(server.address)?;
            let abreast = cycles_abreast(server.address)?;
            // The first round warms caches and compilers.
            if round > 0 {
                sends[at].push(sent.per_second);
                cycles[at].push(cycled);
                many[at].push(abreast);
            }
        }
    }
    // ElasticMQ is shown beside; the claims are of the others.
    let (send_times, cycle_times) = if name == "ElasticMQ" { (1.0, 1.0) } else { (5.0, 10.0) };
    let row = |name: String, [mut ours, mut peer]: [Vec<f64>; 2], target: f64| {
        let (ours, peer) = (median(&mut ours), median(&mut peer));
        Found::Row(Row { name, unit: "1/s".to_owned(), ours, peer, target, bound: Bound::Least })
    };
    Ok(vec![
        row(format!("SendMessage over {CONNECTIONS} / {name}"), sends, send_times),
        row(format!("send, receive, delete over 1 / {name}"), cycles, cycle_times),
        row(format!("send, receive, delete over {ABREAST} / {name}"), many, cycle_times),
    ])
}

/// Cycles a second of one connection that sends, receives and deletes.
fn cycle(address: SocketAddr) -> Result<f64> {
    let mut connection = Connection::open(address)?;
    let clock = Clock::system();
    let began = clock.monotonic();
    for _ in 0..CYCLES {
        must(&mut connection, &send("cycled"))?;
        let received = must(&mut connection, &call("ReceiveMessage", &json!({ "QueueUrl": url("cycled") })))?;
        let handle = received.pointer("/Messages/0/ReceiptHandle").context("nothing was received")?;
        let delete = json!({ "QueueUrl": url("cycled"), "ReceiptHandle": handle });
        must(&mut connection, &call("DeleteMessage", &delete))?;
    }
    Ok(CYCLES as f64 / (clock.monotonic() - began).as_secs_f64())
}

/// Cycles a second of several connections together.
fn cycles_abreast(address: SocketAddr) -> Result<f64> {
    let clock = Clock::system();
    let began = clock.monotonic();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..ABREAST).map(|_| scope.spawn(move || cycle(address))).collect();
        let ended =
            all.into_iter().map(|one| one.join().map_err(|_| anyhow::anyhow!("a connection panicked"))?);
        ended.collect::<Result<Vec<f64>>>()
    })?;
    Ok((CYCLES * ABREAST) as f64 / (clock.monotonic() - began).as_secs_f64())
}

/// From sending a message to its arrival at one who waits, beside two durable commits: sends of the same server.
fn awaited(ours: &Server) -> Result<Found> {
    let (address, clock) = (ours.address, Clock::system());
    let mut sender = Connection::open(address)?;
    let (mut arrivals, mut commits) = (Vec::new(), Vec::new());
    for _ in 0..AWAITED {
        let poll = call("ReceiveMessage", &json!({ "QueueUrl": url("awaited"), "WaitTimeSeconds": 20 }));
        let waiting = std::thread::spawn({
            let clock = clock.clone();
            move || -> Result<(Duration, Value)> {
                let mut connection = Connection::open(address)?;
                let received = must(&mut connection, &poll)?;
                Ok((clock.monotonic(), received))
            }
        });
        // Until it waits, it cannot be woken.
        std::thread::park_timeout(Duration::from_millis(5));
        let began = clock.monotonic();
        must(&mut sender, &send("awaited"))?;
        let sent = clock.monotonic();
        let (arrived, received) = waiting.join().map_err(|_| anyhow::anyhow!("the poller panicked"))??;
        let handle = received.pointer("/Messages/0/ReceiptHandle").context("nothing was received")?;
        let delete = json!({ "QueueUrl": url("awaited"), "ReceiptHandle": handle });
        must(&mut sender, &call("DeleteMessage", &delete))?;
        arrivals.push(arrived.saturating_sub(began).as_secs_f64() * 1e6);
        commits.push((sent - began).as_secs_f64() * 1e6);
    }
    let (ours, peer) = (median(&mut arrivals), median(&mut commits));
    Ok(Found::Row(Row {
        name: "p50 from SendMessage to a waiting ReceiveMessage / one durable SendMessage".to_owned(),
        unit: "us".to_owned(),
        ours,
        peer,
        target: 2.0,
        bound: Bound::Most,
    }))
}

/// What those cost who wait for a message that does not come.
fn idle(ours: &Server) -> Result<Found> {
    let poll = call("ReceiveMessage", &json!({ "QueueUrl": url("idle"), "WaitTimeSeconds": 20 }));
    let mut waiting = Vec::new();
    for _ in 0..POLLERS {
        use std::io::Write as _;
        let mut stream =
            std::net::TcpStream::connect(ours.address).context("opening a poller's connection")?;
        stream.write_all(&poll)?;
        waiting.push(stream);
    }
    std::thread::park_timeout(Duration::from_secs(1));
    let before = ours.processor()?;
    std::thread::park_timeout(WATCHED);
    let used = ours.processor()?.saturating_sub(before).as_secs_f64();
    Ok(Found::Row(Row {
        name: format!("processor of {POLLERS} idle long polls / 1 % of a core"),
        unit: "%".to_owned(),
        ours: 100.0 * used / WATCHED.as_secs_f64(),
        peer: 1.0,
        target: 1.0,
        bound: Bound::Most,
    }))
}

fn moto() -> Result<Server> {
    clients::environment("moto-server", MOTO)?;
    let address = free_address()?;
    let mut python = Command::new(clients::folder().join("moto-server/bin/moto_server"));
    python.args(["-H", "127.0.0.1", "-p", &address.port().to_string()]);
    Server::start_silent(&mut python, address)
}

fn elasticmq() -> Result<Server> {
    let Some(jar) = std::env::var_os(ELASTICMQ) else {
        bail!("it is not installed here; set {ELASTICMQ} to elasticmq-server-all.jar");
    };
    let address = free_address()?;
    let mut java = Command::new("java");
    java.arg("-Drest-sqs.bind-hostname=127.0.0.1").arg(format!("-Drest-sqs.bind-port={}", address.port()));
    java.arg("-Dnode-address.host=127.0.0.1").arg("-Dnode-address.port=4566").arg("-jar").arg(jar);
    Server::start_silent(&mut java, address)
}

fn make(address: SocketAddr) -> Result<()> {
    let mut connection = Connection::open(address)?;
    for queue in ["awaited", "cycled", "idle", "sent"] {
        must(&mut connection, &call("CreateQueue", &json!({ "QueueName": queue })))?;
    }
    Ok(())
}

pub(super) fn must(connection: &mut Connection, request: &[u8]) -> Result<Value> {
    match connection.exchange(request)? {
        (200, body) if body.is_empty() => Ok(Value::Null),
        (200, body) => Ok(serde_json::from_slice(&body)?),
        (status, body) => bail!("{status} {}", String::from_utf8_lossy(&body)),
    }
}

/// Servers look at a queue URL's path, and not at its host.
pub(super) fn url(queue: &str) -> String {
    format!("http://localhost:4566/000000000000/{queue}")
}

pub(super) fn send(queue: &str) -> Vec<u8> {
    call("SendMessage", &json!({ "QueueUrl": url(queue), "MessageBody": "x".repeat(100) }))
}

pub(super) fn call(operation: &str, body: &Value) -> Vec<u8> {
    let target = format!("AmazonSQS.{operation}");
    let headers = [
        ("content-type", "application/x-amz-json-1.0"),
        ("x-amz-target", target.as_str()),
        ("x-amz-date", "20260101T000000Z"),
        // No server here is told to check it.
        (
            "authorization",
            "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host;x-amz-date, \
             Signature=0000000000000000000000000000000000000000000000000000000000000000",
        ),
    ];
    request("POST", "/", &headers, body.to_string().as_bytes())
}
