//! `whimbrel table`: tables for people, over a running server.

mod export;
mod import;
mod list;
mod pages;
mod progress;
mod scan;

pub(super) use progress::Progress;

use crate::cli::{Endpoint, TableCommand};
use crate::client::{CallError, Client, Connection};
use anyhow::{Context, Error, Result, anyhow};
use base::{Clock, Rng};
use serde_json::{Value, json};
use std::time::Duration;

pub(super) async fn run(command: &TableCommand) -> Result<()> {
    match command {
        TableCommand::Export(args) => export::run(args).await,
        TableCommand::Import(args) => import::run(args).await,
        TableCommand::List(args) => list::run(args).await,
        TableCommand::Scan(args) => scan::run(args).await,
    }
}

fn client(endpoint: &Endpoint) -> Result<Client> {
    Client::new(&endpoint.endpoint, &endpoint.region)
}

/// What DescribeTable says of `table`.
async fn describe(connection: &mut Connection, table: &str, region: &str) -> Result<Value> {
    let found = connection.call("dynamodb", "DescribeTable", &json!({ "TableName": table })).await;
    let mut found = found.map_err(|error| no_table(error, table, region))?;
    Ok(found["Table"].take())
}

/// Says what to do where there is no such table.
fn no_table(error: Error, table: &str, region: &str) -> Error {
    match error.downcast_ref::<CallError>() {
        Some(call) if call.code == "ResourceNotFoundException" => anyhow!(
            "there is no table `{table}` in {region}; `whimbrel table list --region {region}` shows those that are there"
        ),
        _ => error,
    }
}

/// A table's key attributes: the partition key, then the sort key.
fn keys(described: &Value) -> Vec<String> {
    let elements = described["KeySchema"].as_array().into_iter().flatten();
    elements.filter_map(|element| element["AttributeName"].as_str().map(str::to_owned)).collect()
}

/// Whether a call was refused because the table has no throughput left.
fn is_throttled(error: &Error) -> bool {
    error.downcast_ref::<CallError>().is_some_and(|call| {
        matches!(call.code.as_str(), "ProvisionedThroughputExceededException" | "ThrottlingException")
    })
}

/// Waits between attempts that got nothing done: 50 ms at first, twice as long each time, 5 s at most, with jitter.
struct Backoff {
    clock: Clock,
    rng: Rng,
    attempts: u32,
    waited: Duration,
}

impl Backoff {
    const FIRST: Duration = Duration::from_millis(50);
    const LONGEST: Duration = Duration::from_secs(5);
    /// After so long without any progress there is no point in going on. A table of one unit a second can owe 400 seconds for one
    /// item.
    const PATIENCE: Duration = Duration::from_mins(10);

    fn new(clock: &Clock, rng: &Rng) -> Self {
        Self { clock: clock.clone(), rng: rng.clone(), attempts: 0, waited: Duration::ZERO }
    }

    /// Something was done: the next wait is short again.
    fn reset(&mut self) {
        (self.attempts, self.waited) = (0, Duration::ZERO);
    }

    async fn wait(&mut self, table: &str) -> Result<()> {
        if self.waited >= Self::PATIENCE {
            return Err(anyhow!("nothing was let in for {} minutes", Self::PATIENCE.as_secs() / 60))
                .with_context(|| {
                    format!(
                        "the throughput of `{table}` is used up; raise it with `aws dynamodb update-table`"
                    )
                });
        }
        let delay = Self::FIRST.saturating_mul(1 << self.attempts.min(16)).min(Self::LONGEST);
        let delay = delay.mul_f64(0.5 + self.rng.fraction() / 2.0);
        self.attempts += 1;
        self.waited += delay;
        self.clock.sleep(delay).await;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{ManualClock, Timestamp};
    use std::future::Future;
    use std::task::{Context, Poll, Waker};

    #[test]
    fn it_waits_longer_each_time_and_gives_up() {
        let clock = ManualClock::new(Timestamp::from_secs(1));
        let mut backoff = Backoff::new(&clock.clock(), &Rng::seeded(1));
        let mut delays = Vec::new();
        let mut cx = Context::from_waker(Waker::noop());
        let error = loop {
            let mut wait = std::pin::pin!(backoff.wait("slow"));
            if let Poll::Ready(done) = wait.as_mut().poll(&mut cx) {
                break done.unwrap_err();
            }
            let delay = clock.next_deadline().unwrap();
            delays.push(delay);
            clock.advance(delay);
            assert!(wait.as_mut().poll(&mut cx).is_ready());
        };
        assert!(delays[0] >= Duration::from_millis(25) && delays[0] <= Duration::from_millis(50));
        assert!(delays.iter().all(|delay| *delay <= Backoff::LONGEST));
        assert!(delays.iter().sum::<Duration>() >= Backoff::PATIENCE);
        assert!(format!("{error:#}").starts_with("the throughput of `slow` is used up; raise it"));
        backoff.reset();
        assert!(std::pin::pin!(backoff.wait("slow")).as_mut().poll(&mut cx).is_pending());
        assert!(clock.next_deadline().unwrap() <= Duration::from_millis(50));
    }

    #[test]
    fn a_throttled_call_is_known_by_its_code() {
        let call = |code: &str| Error::new(CallError { code: code.to_owned(), message: String::new() });
        assert!(is_throttled(&call("ProvisionedThroughputExceededException")));
        assert!(is_throttled(&call("ThrottlingException")));
        assert!(!is_throttled(&call("ValidationException")));
        assert!(!is_throttled(&anyhow!("the connection was closed")));
    }

    #[test]
    fn a_table_that_is_not_there_says_where_to_look() {
        let error = Error::new(CallError {
            code: "ResourceNotFoundException".to_owned(),
            message: "Requested resource not found".to_owned(),
        });
        assert_eq!(
            no_table(error, "nope", "eu-west-1").to_string(),
            "there is no table `nope` in eu-west-1; `whimbrel table list --region eu-west-1` shows those that are there"
        );
    }
}
