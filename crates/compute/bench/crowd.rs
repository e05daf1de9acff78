//! Many environments at once: a hundred cold starts in line, five hundred that work side by side.

use crate::{Failure, Row, spec};
use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Invocation, Outcome, Pool, Spec};
use futures_util::future::join_all;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const LINE: usize = 100;
const CROWD: usize = 500;

/// A row for each.
pub(crate) async fn measure(clock: &Clock, fixture: &Path) -> Result<Vec<Row>, Failure> {
    let line = places(clock, fixture).await?;
    let answered = crowd(clock, fixture).await?;
    Ok(vec![
        Row {
            name: format!(
                "{LINE} cold starts at once: the most that one is served behind its place in line / a tenth of the line"
            ),
            unit: "",
            ours: line as f64,
            peer: LINE as f64 / 10.0,
            target: 1.0,
            bound: "most",
        },
        Row {
            name: format!("environments at work at once that all answer / {CROWD}"),
            unit: "",
            ours: answered as f64,
            peer: CROWD as f64,
            target: 1.0,
            bound: "least",
        },
    ])
}

fn patient(fixture: &Path, clock: &Clock) -> Pool {
    let spec = Spec { timeout: Duration::from_secs(60), ..spec(fixture) };
    Pool::new(spec, clock.clone(), Arc::new(Concurrency::new(1_000)))
}

fn invocation(number: usize, event: &str) -> Invocation {
    Invocation {
        request_id: format!("8f5e1c1a-0000-4000-8000-{number:012}"),
        payload: Bytes::from(event.to_owned()),
        ..Invocation::default()
    }
}

/// Invocations that come at once to a function without an environment, each of which keeps its environment until the end: by
/// how many others that came later one is overtaken at most.
async fn places(clock: &Clock, fixture: &Path) -> Result<usize, Failure> {
    let pool = patient(fixture, clock);
    let calls = (0..LINE).map(|number| {
        let pool = &pool;
        async move {
            let finished = pool.invoke(invocation(number, "\"wait 1500\"")).await;
            (number, finished)
        }
    });
    let mut began = Vec::new();
    for (number, finished) in join_all(calls).await {
        let finished = finished?;
        if !matches!(finished.outcome, Outcome::Answered(_)) {
            return Err(format!("a cold start in line failed: {finished:?}").into());
        }
        let start = finished.ended.as_micros() - i64::try_from(finished.duration.as_micros())?;
        began.push((start, number));
    }
    began.sort_unstable();
    let behind = began.iter().enumerate().map(|(place, (_, number))| place.saturating_sub(*number));
    Ok(behind.max().unwrap_or_default())
}

/// How many of so many environments that are at work at the same time answer.
async fn crowd(clock: &Clock, fixture: &Path) -> Result<usize, Failure> {
    let pool = patient(fixture, clock);
    let calls = (0..CROWD).map(|number| pool.invoke(invocation(number, "\"wait 10000\"")));
    let mut calls = std::pin::pin!(join_all(calls));
    let mut most = 0;
    let all = loop {
        match clock.timeout(Duration::from_millis(50), calls.as_mut()).await {
            Some(all) => break all,
            None => most = most.max(pool.running()),
        }
    };
    if most < CROWD {
        return Err(format!("only {most} ran at once").into());
    }
    let mut answered = 0;
    for finished in all {
        answered += usize::from(matches!(finished?.outcome, Outcome::Answered(_)));
    }
    Ok(answered)
}
