//! GetItem and PutItem over HTTP, beside dynalite. Whimbrel's writes are durable; dynalite keeps everything in memory.

use super::http::{Connection, Loop, closed_loop, request};
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
const CONNECTIONS: usize = 16;
const ROUNDS: usize = 5;
const LENGTH: Duration = Duration::from_millis(1_500);
/// Items that are read.
const ITEMS: usize = 512;

pub(crate) fn run() -> Result<Vec<Found>> {
    let peer = match dynalite() {
        Ok(peer) => peer,
        Err(error) => {
            let why = format!("dynalite (npm) could not be had: {error:#}");
            return Ok(vec![Found::Skipped { name: "GetItem and PutItem / dynalite", why }]);
        }
    };
    build_whimbrel()?;
    let ours = Server::whimbrel()?;
    for server in [&ours, &peer] {
        prepare(server.address)?;
    }
    let mut figures: [[Vec<f64>; 4]; 2] = Default::default();
    for round in 0..=ROUNDS {
        for (server, figures) in [&ours, &peer].into_iter().zip(&mut figures) {
            let puts = closed_loop(server.address, CONNECTIONS, LENGTH, |connection, turn| {
                put(&format!("{connection}/{}", turn % ITEMS))
            })?;
            let gets = closed_loop(server.address, CONNECTIONS, LENGTH, |_, turn| {
                call(
                    "GetItem",
                    &json!({ "TableName": "bench", "Key": { "id": { "S": format!("item/{}", turn % ITEMS) } } }),
                )
            })?;
            // The first round warms caches and Node's compiler.
            if round > 0 {
                let rate = |loops: &Loop| loops.per_second;
                let p99 = |loops: &Loop| loops.percentile(99.0);
                let all = [rate(&puts), rate(&gets), p99(&puts), p99(&gets)];
                figures.iter_mut().zip(all).for_each(|(list, figure)| list.push(figure));
            }
        }
    }
    let names = [
        ("PutItem from 16 connections / dynalite", "1/s", 3.0, Bound::Least),
        ("GetItem from 16 connections / dynalite", "1/s", 3.0, Bound::Least),
        ("PutItem's p99 from 16 connections / dynalite's", "us", 1.0, Bound::Most),
        ("GetItem's p99 from 16 connections / dynalite's", "us", 1.0, Bound::Most),
    ];
    let [ours, peer] = figures;
    let rows = names.into_iter().zip(ours.into_iter().zip(peer)).map(|(row, (mut ours, mut peer))| {
        let (name, unit, target, bound) = row;
        let (ours, peer) = (median(&mut ours), median(&mut peer));
        Found::Row(Row { name: name.to_owned(), unit: unit.to_owned(), ours, peer, target, bound })
    });
    Ok(rows.collect())
}

/// Installs dynalite below the target folder where it is not there, and starts it.
fn dynalite() -> Result<Server> {
    clients::once("dynalite", DYNALITE, |target| {
        std::fs::create_dir_all(target)?;
        std::fs::write(target.join("package.json"), "{\"private\": true}\n")?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", DYNALITE]).current_dir(target);
        quiet(npm.stdin(Stdio::null()))
    })?;
    let address = free_address()?;
    let mut node = Command::new("node");
    node.arg(clients::folder().join("dynalite/node_modules/dynalite/cli.js"));
    node.args(["--host", "127.0.0.1", "--port", &address.port().to_string(), "--createTableMs", "0"]);
    Server::start(&mut node, address)
}

/// A table with the items that are read.
fn prepare(address: SocketAddr) -> Result<()> {
    let table = json!({
        "TableName": "bench",
        "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
        "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        "BillingMode": "PAY_PER_REQUEST",
    });
    let mut connection = Connection::open(address)?;
    let mut must = |request: Vec<u8>| match connection.exchange(&request)? {
        (200, body) => Ok(body),
        (status, body) => bail!("{address}: {status} {}", String::from_utf8_lossy(&body)),
    };
    must(call("CreateTable", &table))?;
    loop {
        let body = must(call("DescribeTable", &json!({ "TableName": "bench" })))?;
        let described: Value = serde_json::from_slice(&body)?;
        if described.pointer("/Table/TableStatus").and_then(Value::as_str) == Some("ACTIVE") {
            break;
        }
    }
    for number in 0..ITEMS {
        must(put(&format!("item/{number}")))?;
    }
    Ok(())
}

/// An item of about 512 bytes.
fn put(id: &str) -> Vec<u8> {
    let item = json!({
        "id": { "S": id }, "count": { "N": "17" }, "name": { "S": "x".repeat(420) }, "tags": { "L": [{ "S": "a" }, { "BOOL": true }] },
    });
    call("PutItem", &json!({ "TableName": "bench", "Item": item }))
}

fn call(operation: &str, body: &Value) -> Vec<u8> {
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
