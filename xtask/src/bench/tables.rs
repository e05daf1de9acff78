//! GetItem, PutItem and Query over HTTP, beside other servers of the protocol. Whimbrel's writes are durable; dynalite and
//! MiniStack keep everything in memory.

use super::floor::Bare;
use super::http::{Connection, closed_loop, looking_loop, request};
use super::server::{Server, build_whimbrel, free_address};
use super::{Bound, Found, Row, median};
use crate::clients;
use crate::run::quiet;
use anyhow::{Result, bail};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::time::Duration;

const DYNALITE: &str = "dynalite@4.0.0";
const MINISTACK: &str = "ministack==1.5.33";
/// A folder with `DynamoDBLocal.jar` and `DynamoDBLocal_lib`. Its licence is its vendor's own, so nothing here installs it.
const LOCAL: &str = "WHIMBREL_DYNAMODB_LOCAL";
const CONNECTIONS: [usize; 3] = [1, 16, 64];
/// Where servers that only inform are measured.
const OTHERS: [usize; 1] = [16];
const ROUNDS: usize = 3;
const LENGTH: Duration = Duration::from_millis(500);
/// Items that are read one by one.
const ITEMS: usize = 512;
/// Items of a query.
const QUERIED: usize = 100;

/// An operation that is measured, and how much more of it we have to do than dynalite does.
struct Operation {
    name: &'static str,
    times: f64,
    make: fn(usize, usize) -> Vec<u8>,
}

const OPERATIONS: [Operation; 3] = [
    Operation {
        name: "PutItem",
        times: 2.0,
        make: |connection, turn| put(&format!("{connection}/{}", turn % ITEMS)),
    },
    Operation {
        name: "GetItem",
        times: 3.0,
        make: |_, turn| {
            let key = json!({ "id": { "S": format!("item/{}", turn % ITEMS) } });
            call("GetItem", &json!({ "TableName": "bench", "Key": key }))
        },
    },
    Operation {
        name: "Query of 100 items",
        times: 3.0,
        make: |_, _| {
            let asked = json!({
                "TableName": "sorted", "KeyConditionExpression": "id = :id",
                "ExpressionAttributeValues": { ":id": { "S": "all" } },
            });
            call("Query", &asked)
        },
    },
];

pub(crate) fn run() -> Result<Vec<Found>> {
    build_whimbrel()?;
    let ours = Server::whimbrel()?;
    prepare(ours.address)?;
    let mut found = alone(&ours)?;
    for (name, start) in PEERS {
        let peer = start().and_then(|peer| prepare(peer.address).map(|()| peer));
        match peer {
            Ok(peer) => found.extend(beside(&ours, &peer, name)?),
            Err(error) => found.push(Found::Skipped { name, why: format!("{error:#}") }),
        }
    }
    found.push(contended(&ours)?);
    Ok(found)
}

type Start = fn() -> Result<Server>;

const PEERS: [(&str, Start); 4] = [
    ("dynalite", dynalite),
    ("MiniStack", ministack),
    ("DynamoDB Local in memory", || dynamodb_local("-inMemory")),
    ("DynamoDB Local on disk", || dynamodb_local("-dbPath")),
];

/// GetItem and PutItem over one connection, beside what the machine allows.
fn alone(ours: &Server) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let floors = [
        (&OPERATIONS[0], "a bare server that syncs", 2, true, 0.8),
        (&OPERATIONS[1], "a bare server", 520, false, 0.5),
    ];
    for (operation, name, length, syncs, least) in floors {
        let bare = Bare::start(length, syncs)?;
        let mut rates: [Vec<f64>; 2] = Default::default();
        for round in 0..=ROUNDS {
            for (at, address) in [ours.address, bare.address].into_iter().enumerate() {
                let done = closed_loop(address, 1, LENGTH, operation.make)?;
                if round > 0 {
                    rates[at].push(done.per_second);
                }
            }
        }
        found.push(row(format!("{} over 1 / {name}", operation.name), "1/s", rates, least, Bound::Least));
    }
    Ok(found)
}

/// Rates and tails of every operation beside a peer's. Beside dynalite they are claims; beside others they inform.
fn beside(ours: &Server, peer: &Server, name: &str) -> Result<Vec<Found>> {
    let is_claim = name == "dynalite";
    let all: &[usize] = if is_claim { &CONNECTIONS } else { &OTHERS };
    let mut found = Vec::new();
    for operation in &OPERATIONS {
        for &connections in all {
            let mut rates: [Vec<f64>; 2] = Default::default();
            let mut tails: [Vec<f64>; 2] = Default::default();
            for round in 0..=ROUNDS {
                for (at, server) in [ours, peer].into_iter().enumerate() {
                    let done = closed_loop(server.address, connections, LENGTH, operation.make)?;
                    // The first round warms caches and compilers.
                    if round > 0 {
                        rates[at].push(done.per_second);
                        tails[at].push(done.percentile(99.0));
                    }
                }
            }
            let of = format!("{} over {connections} / {name}", operation.name);
            let times = if is_claim { operation.times } else { 1.0 };
            found.push(row(of.clone(), "1/s", rates, times, Bound::Least));
            found.push(row(format!("p99 of {of}"), "us", tails, 1.0, Bound::Most));
        }
    }
    if is_claim {
        found.push(looking(ours, peer, name)?);
    }
    Ok(found)
}

/// GetItem over one connection whose client never sleeps.
fn looking(ours: &Server, peer: &Server, name: &str) -> Result<Found> {
    let get_item = &OPERATIONS[1];
    let mut rates: [Vec<f64>; 2] = Default::default();
    for round in 0..=ROUNDS {
        for (at, server) in [ours, peer].into_iter().enumerate() {
            let done = looking_loop(server.address, LENGTH, get_item.make)?;
            if round > 0 {
                rates[at].push(done.per_second);
            }
        }
    }
    let of = format!("{} over 1 that never sleeps / {name}", get_item.name);
    Ok(row(of, "1/s", rates, get_item.times, Bound::Least))
}

fn row(name: String, unit: &str, [mut ours, mut peer]: [Vec<f64>; 2], target: f64, bound: Bound) -> Found {
    let (ours, peer) = (median(&mut ours), median(&mut peer));
    Found::Row(Row { name, unit: unit.to_owned(), ours, peer, target, bound })
}

/// 64 clients that increment one item beside 64 that increment each their own. No increment may be lost.
fn contended(ours: &Server) -> Result<Found> {
    const CLIENTS: usize = 64;
    let increment = |id: &str| {
        let asked = json!({
            "TableName": "bench", "Key": { "id": { "S": id } }, "UpdateExpression": "ADD increments :one",
            "ExpressionAttributeValues": { ":one": { "N": "1" } },
        });
        call("UpdateItem", &asked)
    };
    let (mut one, mut each, mut expected) = (Vec::new(), Vec::new(), 0);
    for _ in 0..=ROUNDS {
        let of_one = closed_loop(ours.address, CLIENTS, LENGTH, |_, _| increment("counter"))?;
        expected += of_one.count();
        one.push(of_one.per_second);
        let of_each =
            closed_loop(ours.address, CLIENTS, LENGTH, |client, _| increment(&format!("counter/{client}")))?;
        each.push(of_each.per_second);
    }
    let asked = json!({ "TableName": "bench", "Key": { "id": { "S": "counter" } }, "ConsistentRead": true });
    let (_, reply) = Connection::open(ours.address)?.exchange(&call("GetItem", &asked))?;
    let reply: Value = serde_json::from_slice(&reply)?;
    if reply.pointer("/Item/increments/N").and_then(Value::as_str) != Some(&expected.to_string()) {
        bail!("{expected} increments were acknowledged, and the item is {reply}");
    }
    let name = "increments of one item by 64 clients, none lost / of an item each".to_owned();
    Ok(row(name, "1/s", [one, each], 0.9, Bound::Least))
}

/// Installs dynalite below the target folder where it is not there, and starts it.
fn dynalite() -> Result<Server> {
    clients::once("dynalite-server", DYNALITE, |target| {
        std::fs::create_dir_all(target)?;
        std::fs::write(target.join("package.json"), "{\"private\": true}\n")?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", DYNALITE]).current_dir(target);
        quiet(npm.stdin(Stdio::null()))
    })?;
    let address = free_address()?;
    let mut node = Command::new("node");
    node.arg(clients::folder().join("dynalite-server/node_modules/dynalite/cli.js"));
    node.args(["--host", "127.0.0.1", "--port", &address.port().to_string(), "--createTableMs", "0"]);
    Server::start(&mut node, address)
}

/// MiniStack in a Python environment of its own below the target folder.
pub(super) fn ministack() -> Result<Server> {
    clients::environment("ministack", &[MINISTACK])?;
    let address = free_address()?;
    let mut python = Command::new(clients::folder().join("ministack/bin/ministack"));
    python.env("GATEWAY_PORT", address.port().to_string()).env("BIND_HOST", "127.0.0.1");
    Server::start_silent(&mut python, address)
}

fn dynamodb_local(mode: &str) -> Result<Server> {
    let Some(folder) = std::env::var_os(LOCAL) else {
        bail!("its licence is its vendor's own, so it is not installed here; set {LOCAL} to its folder");
    };
    let address = free_address()?;
    let mut java = Command::new("java");
    java.current_dir(folder).args([
        "-Djava.library.path=DynamoDBLocal_lib",
        "-jar",
        "DynamoDBLocal.jar",
        mode,
    ]);
    if mode == "-dbPath" {
        let data = crate::run::root().join("target/bench-dynamodb-local");
        if data.exists() {
            std::fs::remove_dir_all(&data)?;
        }
        std::fs::create_dir_all(&data)?;
        java.arg(data);
    }
    java.args(["-port", &address.port().to_string()]);
    Server::start_silent(&mut java, address)
}

/// The tables with the items that are read.
fn prepare(address: SocketAddr) -> Result<()> {
    let mut connection = Connection::open(address)?;
    for (table, keys) in [("bench", &[("id", "HASH")][..]), ("sorted", &[("id", "HASH"), ("at", "RANGE")])] {
        create(&mut connection, table, keys)?;
    }
    let mut must = |request| ask(&mut connection, request);
    for number in 0..ITEMS {
        must(put(&format!("item/{number}")))?;
    }
    for number in 0..QUERIED {
        let mut item = item("all");
        item["at"] = json!({ "S": format!("{number:03}") });
        must(call("PutItem", &json!({ "TableName": "sorted", "Item": item })))?;
    }
    Ok(())
}

/// Makes a table, and waits until it can be used.
pub(super) fn create(connection: &mut Connection, table: &str, keys: &[(&str, &str)]) -> Result<()> {
    let attributes: Vec<Value> =
        keys.iter().map(|(name, _)| json!({ "AttributeName": name, "AttributeType": "S" })).collect();
    let schema: Vec<Value> =
        keys.iter().map(|(name, kind)| json!({ "AttributeName": name, "KeyType": kind })).collect();
    let made = json!({
        "TableName": table, "AttributeDefinitions": attributes, "KeySchema": schema, "BillingMode": "PAY_PER_REQUEST",
    });
    ask(connection, call("CreateTable", &made))?;
    loop {
        let body = ask(connection, call("DescribeTable", &json!({ "TableName": table })))?;
        let described: Value = serde_json::from_slice(&body)?;
        if described.pointer("/Table/TableStatus").and_then(Value::as_str) == Some("ACTIVE") {
            return Ok(());
        }
    }
}

/// Sends a request that must succeed.
fn ask(connection: &mut Connection, request: Vec<u8>) -> Result<Vec<u8>> {
    match connection.exchange(&request)? {
        (200, body) => Ok(body),
        (status, body) => bail!("{status} {}", String::from_utf8_lossy(&body)),
    }
}

/// An item of about 512 bytes.
fn item(id: &str) -> Value {
    json!({
        "id": { "S": id }, "count": { "N": "17" }, "name": { "S": "x".repeat(420) }, "tags": { "L": [{ "S": "a" }, { "BOOL": true }] },
    })
}

fn put(id: &str) -> Vec<u8> {
    call("PutItem", &json!({ "TableName": "bench", "Item": item(id) }))
}

pub(super) fn call(operation: &str, body: &Value) -> Vec<u8> {
    let target = format!("DynamoDB_20120810.{operation}");
    let headers = [
        ("content-type", "application/x-amz-json-1.0"),
        ("x-amz-target", target.as_str()),
        ("x-amz-date", "20260101T000000Z"),
        // Neither server is told to check it.
        (
            "authorization",
            "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, \
             Signature=0000000000000000000000000000000000000000000000000000000000000000",
        ),
    ];
    request("POST", "/", &headers, body.to_string().as_bytes())
}
