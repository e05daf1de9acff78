//! Tables over HTTP from 16 connections, beside dynalite, which keeps nothing.

use crate::Places;
use crate::http::{Burst, burst, operation, runtime};
use crate::row::{Row, Sink, Target, median, quantile};
use crate::server::{Server, free_port};
use crate::tools;
use anyhow::Result;
use std::process::Command;

const ROUNDS: usize = 8;
const CONNECTIONS: usize = 16;
const EACH: usize = 250;
const ITEMS: usize = 1_000;

pub(crate) fn measure(places: &Places, sink: &mut Sink) -> Result<()> {
    let dynalite = match tools::dynalite(&places.work) {
        Ok(program) => program,
        Err(error) => {
            sink.row(Row::skipped(
                "GetItem and PutItem, 16 connections",
                format!("dynalite could not be had: {error:#}"),
            ));
            return Ok(());
        }
    };
    let folder = tempfile::tempdir_in(&places.work)?;
    let port = free_port()?;
    let mut serve = Command::new(places.binaries.join("whimbrel"));
    serve.args(["serve", "--port", &port.to_string(), "--data"]).arg(folder.path());
    let ours = Server::start(&mut serve, port)?;
    let other_port = free_port()?;
    let mut node = Command::new("node");
    node.arg(&dynalite).args(["--port", &other_port.to_string(), "--createTableMs", "0"]);
    let other = Server::start(&mut node, other_port)?;
    let runtime = runtime()?;
    for server in [&ours, &other] {
        runtime.block_on(prepare(server.port))?;
    }
    for (name, request) in
        [("GetItem", get as fn(u16, usize, usize) -> Vec<u8>), ("PutItem (durable here)", put)]
    {
        let (mut mine, mut theirs) = (Sides::default(), Sides::default());
        for round in 0..ROUNDS {
            let a = runtime.block_on(burst(ours.port, CONNECTIONS, EACH, |c, n| request(ours.port, c, n)))?;
            let b =
                runtime.block_on(burst(other.port, CONNECTIONS, EACH, |c, n| request(other.port, c, n)))?;
            if round > 0 {
                mine.add(a);
                theirs.add(b);
            }
        }
        let label = format!("{name}, {CONNECTIONS} connections, rate");
        let (rate, other_rate) = (median(&mut mine.rates), median(&mut theirs.rates));
        sink.row(Row::new(label, "/s", rate, ("dynalite", other_rate), Target::AtLeast(3.0)));
        let label = format!("{name}, {CONNECTIONS} connections, p99");
        let (slow, other_slow) = (median(&mut mine.p99), median(&mut theirs.p99));
        sink.row(Row::new(label, "us", slow, ("dynalite", other_slow), Target::AtMost(1.0)));
    }
    Ok(())
}

#[derive(Default)]
struct Sides {
    rates: Vec<f64>,
    p99: Vec<f64>,
}

impl Sides {
    fn add(&mut self, mut burst: Burst) {
        self.rates.push(burst.rate);
        self.p99.push(quantile(&mut burst.micros, 0.99));
    }
}

async fn prepare(port: u16) -> Result<()> {
    let table = r#"{"TableName":"bench","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],
        "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],"BillingMode":"PAY_PER_REQUEST"}"#;
    burst(port, 1, 1, |_, _| operation("DynamoDB_20120810.CreateTable", port, table)).await?;
    let describe = operation("DynamoDB_20120810.DescribeTable", port, r#"{"TableName":"bench"}"#);
    let mut connection = crate::http::Connection::open(port).await?;
    for _ in 0..1_000 {
        let (_, body) = connection.ask(&describe).await?;
        if String::from_utf8_lossy(&body).contains("ACTIVE") {
            break;
        }
    }
    burst(port, CONNECTIONS, ITEMS / CONNECTIONS + 1, |connection, turn| put(port, connection, turn)).await?;
    Ok(())
}

fn put(port: u16, connection: usize, turn: usize) -> Vec<u8> {
    let id = connection + turn * CONNECTIONS;
    let filler = "x".repeat(200);
    let body = format!(
        r#"{{"TableName":"bench","Item":{{"id":{{"S":"item-{}"}},"name":{{"S":"{filler}"}},"count":{{"N":"{turn}"}}}}}}"#,
        id % ITEMS
    );
    operation("DynamoDB_20120810.PutItem", port, &body)
}

fn get(port: u16, connection: usize, turn: usize) -> Vec<u8> {
    let id = connection + turn * CONNECTIONS;
    let body = format!(r#"{{"TableName":"bench","Key":{{"id":{{"S":"item-{}"}}}}}}"#, id % ITEMS);
    operation("DynamoDB_20120810.GetItem", port, &body)
}
