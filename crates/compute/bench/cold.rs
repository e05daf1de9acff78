//! Cold starts of interpreters, by what makes them short beside the plain ones.

use crate::bare::function;
use crate::{Failure, Row, median};
use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Invocation, Outcome, Pool, RuntimeError, Runtimes, Spec};
use std::sync::Arc;
use std::time::Duration;

const ROUNDS: usize = 25;

/// How long a start has the processors to itself, before the next one.
const REST: Duration = Duration::from_millis(150);

/// How long what makes a start short may take to be there.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a runtime's handler looks like.
struct Kind {
    runtime: &'static str,
    file: &'static str,
    text: &'static str,
    row: &'static str,
    /// The share of a plain cold start that is aimed at.
    target: f64,
}

const KINDS: [Kind; 3] = [
    Kind {
        runtime: "python3.12",
        file: "app.py",
        text: "def handler(event, context):\n    return event\n",
        row: "cold start of a Python function by SnapStart / its plain cold start",
        target: 1.0 / 8.0,
    },
    Kind {
        runtime: "python3.12",
        file: "app.py",
        text: "import boto3\n\ndef handler(event, context):\n    return event\n",
        row: "cold start of a Python function with boto3 by a spare / its plain cold start",
        target: 1.0 / 7.0,
    },
    Kind {
        runtime: "nodejs20.x",
        file: "app.js",
        text: "exports.handler = async (event) => event;\n",
        row: "cold start of a Node function by a spare / its plain cold start",
        target: 1.0 / 7.0,
    },
];

/// A row for each interpreter that is here, isolated as a server would have it.
pub(crate) async fn measure(clock: &Clock) -> Result<Vec<Row>, Failure> {
    let folder = std::env::current_exe()?.with_file_name("bench-functions");
    let progress = Arc::new(|line: &str| crate::say(line));
    let runtimes = Runtimes::isolating(crate::bare::folder()?, progress, &folder, 2);
    let mut rows = Vec::new();
    for (number, kind) in KINDS.into_iter().enumerate() {
        let code = folder.join(format!("{number}")).join("code");
        std::fs::create_dir_all(&code)?;
        std::fs::write(code.join(kind.file), kind.text)?;
        let by_spare = kind.row.contains("spare");
        let mut spec = match runtimes.prepare(&function(kind.runtime, "app.handler", &code)).await {
            Ok(spec) => spec,
            Err(RuntimeError::NoInterpreter { .. }) => {
                crate::say(&format!("SKIPPED: {}: {} is not here", kind.row, kind.runtime));
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        if by_spare {
            spec.snapshot = None;
        } else {
            spec.spares = None;
        }
        rows.push(row(&kind, &spec, clock).await?);
    }
    Ok(rows)
}

async fn row(kind: &Kind, spec: &Spec, clock: &Clock) -> Result<Row, Failure> {
    let together = Arc::new(Concurrency::new(1_000));
    let pool = |spec: Spec| Pool::new(spec, clock.clone(), Arc::clone(&together));
    let plain = pool(Spec { snapshot: None, spares: None, ..spec.clone() });
    let short = pool(spec.clone());
    short.take_snapshot(Arc::new(|_| {}));
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let began = clock.monotonic();
        while spec.snapshot.is_some() && !short.has_snapshot()
            || spec.spares.as_ref().is_some_and(|spares| spares.waiting() == 0)
        {
            if clock.monotonic().saturating_sub(began) > PATIENCE {
                return Err(format!("{}: nothing is ready after {} s", kind.row, PATIENCE.as_secs()).into());
            }
            clock.sleep(Duration::from_millis(5)).await;
        }
        for (pool, times) in [(&short, &mut ours), (&plain, &mut theirs)] {
            clock.sleep(REST).await;
            let took = start(pool, clock).await?;
            // The first round warms caches.
            if round > 0 {
                times.push(took);
            }
        }
    }
    Ok(Row::most(kind.row, median(&mut ours), median(&mut theirs), kind.target))
}

/// From nothing to the first answer; nothing is left of it.
async fn start(pool: &Pool, clock: &Clock) -> Result<Duration, Failure> {
    let began = clock.monotonic();
    let invocation =
        Invocation { request_id: "1".into(), payload: Bytes::from_static(b"{}"), ..Invocation::default() };
    let finished = pool.invoke(invocation).await?;
    let took = clock.monotonic().saturating_sub(began);
    let is_cold = finished.cold() || finished.restore.is_some();
    if !is_cold || !matches!(finished.outcome, Outcome::Answered(_)) {
        return Err(format!("that was no cold start: {finished:?}").into());
    }
    // It is put to rest once the caller has been answered.
    while pool.reap(Duration::ZERO) == 0 {
        tokio::task::yield_now().await;
    }
    Ok(took)
}
