//! Warm functions over the API, beside what their runtimes' own clients need for a cycle, from event to event, at a server that does nothing; and a steady
//! thousand requests a second.

use super::api::{package, zipped};
use super::http::{Connection, call, closed_loop, request};
use super::programs::{binary, build};
use super::server::{Server, build_whimbrel};
use super::{Bound, Found, Row, median};
use crate::run::root;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

const ROUNDS: usize = 9;
const LENGTH: Duration = Duration::from_millis(500);
/// Cycles of a runtime's client in each round.
const TURNS: &str = "1000";
const EVENT: &[u8] = b"{\"hello\":\"world\"}";

/// A function of a runtime, what it answers, and how much longer than its client's cycle an Invoke may take.
struct Kind {
    name: &'static str,
    runtime: &'static str,
    handler: &'static str,
    file: &'static str,
    text: &'static str,
    row: &'static str,
    target: f64,
}

const KINDS: [Kind; 3] = [
    Kind {
        name: "rust",
        runtime: "provided.al2023",
        handler: "bootstrap",
        file: "",
        text: "",
        row: "Invoke of a warm Rust function, p50 / its client's cycle at a bare server",
        target: 2.5,
    },
    Kind {
        name: "python",
        runtime: "python3.12",
        handler: "app.handler",
        file: "app.py",
        text: "def handler(event, context):\n    return {'statusCode': 200}\n",
        row: "Invoke of a warm Python function, p50 / its client's cycle at a bare server",
        target: 1.15,
    },
    Kind {
        name: "node",
        runtime: "nodejs20.x",
        handler: "app.handler",
        file: "app.js",
        text: "exports.handler = async () => ({ statusCode: 200 });\n",
        row: "Invoke of a warm Node function, p50 / its client's cycle at a bare server",
        target: 1.15,
    },
];

const STEADY: &str = "1,000 requests a second at a warm Rust function: p99 / p50";

pub(crate) fn run() -> Result<Vec<Found>> {
    build_whimbrel()?;
    build("whimbrel-bench", &["bench-function"])?;
    build("whimbrel-compute", &["compute-bench"])?;
    let server = Server::whimbrel()?;
    let mut connection = Connection::open(server.address)?;
    let mut found = Vec::new();
    for kind in &KINDS {
        let code = root().join("target/bench-code").join(kind.name);
        let archive = prepare(kind, &code)?;
        if bare(kind, &code)?.is_none() {
            found.push(Found::Skipped { name: kind.row, why: format!("{} is not here", kind.runtime) });
            continue;
        }
        let function = json!({
            "FunctionName": kind.name, "Runtime": kind.runtime, "Handler": kind.handler, "Timeout": 10, "MemorySize": 512,
            "Role": "arn:aws:iam::000000000000:role/bench", "Code": { "ZipFile": archive },
        });
        call(&mut connection, "lambda", "CreateFunction", &function)?;
        let ask = |_: usize, _: usize| invocation(kind.name);
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let one = closed_loop(server.address, 1, LENGTH, ask)?.percentile(50.0);
            let other = bare(kind, &code)?.context("the runtime has gone")?;
            // The first round warms both.
            if round > 0 {
                ours.push(one);
                theirs.push(other);
            }
        }
        found.push(Found::Row(Row {
            name: kind.row.to_owned(),
            unit: "us".to_owned(),
            ours: median(&mut ours),
            peer: median(&mut theirs),
            target: kind.target,
            bound: Bound::Most,
        }));
    }
    found.push(steady(&server)?);
    Ok(found)
}

fn invocation(name: &str) -> Vec<u8> {
    let path = format!("/2015-03-31/functions/{name}/invocations");
    let signed = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=0";
    request("POST", &path, &[("authorization", signed), ("x-whimbrel-client", "bench")], EVENT)
}

/// Writes a function's code, and packs it as well.
fn prepare(kind: &Kind, folder: &Path) -> Result<String> {
    std::fs::create_dir_all(folder)?;
    if kind.file.is_empty() {
        std::fs::copy(binary("bench-function"), folder.join("bootstrap"))?;
        return package();
    }
    std::fs::write(folder.join(kind.file), kind.text)?;
    zipped(kind.file, kind.text.as_bytes())
}

/// What a runtime's own client needs for a cycle, in microseconds; none where it is not here.
fn bare(kind: &Kind, folder: &Path) -> Result<Option<f64>> {
    let output = Command::new(binary("compute-bench"))
        .args(["bare", kind.runtime, kind.handler])
        .arg(folder)
        .arg(TURNS)
        .env("WHIMBREL_RUNTIMES", root().join("target/runtimes"))
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("the cycles of {} failed: {}", kind.runtime, output.status);
    }
    let text = String::from_utf8(output.stdout)?;
    Ok(if text.is_empty() { None } else { Some(text.trim().parse()?) })
}

/// Our own load tool's times at a steady pace, each from the moment at which its request was meant to be sent.
fn steady(server: &Server) -> Result<Found> {
    let folder = root().join("target/bench-code");
    let (plan, report): (PathBuf, PathBuf) = (folder.join("steady.yml"), folder.join("steady.json"));
    std::fs::write(
        &plan,
        format!(
            "config:\n  target: http://{}\n  phases:\n    - duration: 6\n      arrivalRate: 1000\nscenarios:\n  - flow:\n      \
             - post:\n          url: /_whimbrel/call/lambda/Invoke\n          headers:\n            x-whimbrel-client: bench\n          \
             json: {{ FunctionName: rust, Payload: e30= }}\n",
            server.address
        ),
    )?;
    // The first run has as many environments started as it takes.
    for _ in 0..2 {
        let mut load = Command::new(binary("whimbrel"));
        load.arg("load").arg(&plan).arg("--json").arg(&report);
        let output = load.stdin(Stdio::null()).output()?;
        if !output.status.success() {
            bail!("whimbrel load failed: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
    let report: Value = serde_json::from_slice(&std::fs::read(&report)?)?;
    let summary =
        report.pointer("/aggregate/summaries/http.response_time").context("the report has no times")?;
    let number = |name: &str| summary.get(name).and_then(Value::as_f64).with_context(|| format!("no {name}"));
    Ok(Found::Row(Row {
        name: STEADY.to_owned(),
        unit: "ms".to_owned(),
        ours: number("p99")?,
        peer: number("p50")?,
        target: 5.0,
        bound: Bound::Most,
    }))
}
