//! Measures environments against what the machine can do at best, interleaved, in one run.
//!
//! `cargo run --release -p whimbrel-compute --bin compute-bench`, after building `compute-fixture` likewise. Each line
//! is a row: what, median in microseconds, floor's median, their ratio, the ratio that is aimed at. With `bare`, a runtime
//! and a handler it says what a runtime's own client needs for a turn.

mod bare;
mod cold;
mod crowd;

use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Invocation, Outcome, Pool, Spec};
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const ROUNDS: usize = 10;
const TURNS: usize = 1_000;
const STARTS: usize = 30;
const PING: usize = 300;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["pong", address] => return pong(address),
        ["nothing"] => return Ok(()),
        ["bare", runtime, handler, code, turns] => return bare::run(runtime, handler, code, turns.parse()?),
        _ => {}
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(measure(arguments.iter().any(|argument| argument == "--json")))
}

async fn measure(json: bool) -> Result<(), Failure> {
    let clock = Clock::system();
    let this = std::env::current_exe()?;
    let fixture = this.with_file_name("compute-fixture");
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut peer = Command::new(&this)
        .args(["pong", &listener.local_addr()?.to_string()])
        .stdin(Stdio::null())
        .spawn()?;
    let (mut stream, _) = listener.accept()?;
    stream.set_nodelay(true)?;
    let pool = pool(&fixture, &clock);
    let (mut pings, mut turns, mut spawns, mut starts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        for _ in 0..TURNS {
            // A ping-pong before each turn leaves the runtime the time to ask for its next event, as the way of a
            // request through a front door does.
            pings.push(ping(&clock, &mut stream)?);
            let began = clock.monotonic();
            invoke(&pool).await?;
            turns.push(clock.monotonic().saturating_sub(began));
        }
        for _ in 0..STARTS {
            spawns.push(spawn(&clock, &this)?);
            starts.push(start(&clock, &fixture).await?);
        }
        if round == 0 {
            // The first round warms caches.
            [&mut pings, &mut turns, &mut spawns, &mut starts].into_iter().for_each(Vec::clear);
        }
    }
    drop(stream);
    peer.wait()?;
    let mut rows = vec![
        Row::most(
            "warm Runtime API turn / TCP ping-pong of 300 bytes",
            median(&mut turns),
            median(&mut pings),
            2.0,
        ),
        Row::most(
            "cold start of a Rust function / spawn and wait of a bare process",
            median(&mut starts),
            median(&mut spawns),
            2.0,
        ),
    ];
    rows.extend(cold::measure(&clock).await?);
    rows.extend(crowd::measure(&clock, &fixture).await?);
    let mut out = std::io::stdout().lock();
    for row in rows {
        writeln!(out, "{}", if json { row.json() } else { row.text() })?;
    }
    Ok(())
}

/// Tells whoever looks on.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// One figure beside another.
struct Row {
    name: String,
    unit: &'static str,
    ours: f64,
    peer: f64,
    target: f64,
    /// On which side of the target the ratio is to be: `most` or `least`.
    bound: &'static str,
}

impl Row {
    /// Microseconds, of which there are to be so many times the peer's at most.
    fn most(name: &str, ours: f64, peer: f64, target: f64) -> Self {
        Self { name: name.to_owned(), unit: "us", ours, peer, target, bound: "most" }
    }

    fn json(&self) -> String {
        let Self { name, unit, ours, peer, target, bound } = self;
        serde_json::json!({ "row": name, "unit": unit, "ours": ours, "peer": peer, "target": target, "bound": bound }).to_string()
    }

    fn text(&self) -> String {
        let Self { name, unit, ours, peer, target, bound } = self;
        let ratio = ours / peer;
        let met = if *bound == "most" { ratio <= *target } else { ratio >= *target };
        let met = if met { "met" } else { "not met" };
        format!("{name}: {ours:.1} {unit} / {peer:.1} {unit} = {ratio:.2} (at {bound} {target}: {met})")
    }
}

fn pool(fixture: &Path, clock: &Clock) -> Pool {
    Pool::new(spec(fixture), clock.clone(), Arc::new(Concurrency::new(1_000)))
}

fn spec(fixture: &Path) -> Spec {
    Spec::new("arn:aws:lambda:us-east-1:000000000000:function:bench", fixture, PathBuf::from("/tmp"))
}

async fn invoke(pool: &Pool) -> Result<(), Failure> {
    let payload = Bytes::from(format!("\"{}\"", "x".repeat(PING)));
    let invocation = Invocation {
        request_id: "8f5e1c1a-0000-4000-8000-000000000001".into(),
        payload,
        ..Invocation::default()
    };
    match pool.invoke(invocation).await?.outcome {
        Outcome::Answered(_) => Ok(()),
        outcome => Err(format!("{outcome:?}").into()),
    }
}

/// One cold start: from nothing to the first answer.
async fn start(clock: &Clock, fixture: &Path) -> Result<Duration, Failure> {
    let pool = pool(fixture, clock);
    let began = clock.monotonic();
    invoke(&pool).await?;
    Ok(clock.monotonic().saturating_sub(began))
}

/// One bare process: this program, told to do nothing.
fn spawn(clock: &Clock, this: &Path) -> Result<Duration, Failure> {
    let began = clock.monotonic();
    Command::new(this).arg("nothing").stdin(Stdio::null()).spawn()?.wait()?;
    Ok(clock.monotonic().saturating_sub(began))
}

fn ping(clock: &Clock, stream: &mut TcpStream) -> Result<Duration, Failure> {
    let mut message = [1u8; PING];
    let began = clock.monotonic();
    stream.write_all(&message)?;
    stream.read_exact(&mut message)?;
    Ok(clock.monotonic().saturating_sub(began))
}

fn pong(address: &str) -> Result<(), Failure> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let mut message = [0u8; PING];
    while stream.read_exact(&mut message).is_ok() {
        stream.write_all(&message)?;
    }
    Ok(())
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default().as_secs_f64() * 1e6
}
