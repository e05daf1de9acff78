//! `whimbrel logs`.

use crate::cli::Logs;
use crate::client::Client;
use crate::screen::say;
use anyhow::{Result, bail};
use base::{Clock, Timestamp};
use serde_json::json;
use std::collections::HashSet;
use std::time::Duration;

/// How often new lines are asked for.
const NEWS: Duration = Duration::from_millis(250);

pub(crate) async fn run(args: &Logs) -> Result<()> {
    let client = Client::new(&args.endpoint.endpoint, &args.endpoint.region)?;
    let mut tail = Tail::new(client, args.function.clone(), Timestamp::default());
    let shown = tail.show(true).await?;
    if !args.follow {
        if let (0, Some(function)) = (shown, &args.function) {
            bail!("no log lines of `{function}`; `whimbrel logs` shows those of all functions");
        }
        return Ok(());
    }
    let clock = Clock::system();
    loop {
        clock.sleep(NEWS).await;
        tail.show(true).await?;
    }
}

/// A reader that shows each event once.
pub(crate) struct Tail {
    client: Client,
    function: Option<String>,
    from: Timestamp,
    seen: HashSet<String>,
}

impl Tail {
    /// Shows the events of `function`, or of all functions, since `from`.
    pub(crate) fn new(client: Client, function: Option<String>, from: Timestamp) -> Self {
        Self { client, function, from, seen: HashSet::new() }
    }

    /// Shows what is new and says how many lines that were.
    pub(crate) async fn show(&mut self, with_name: bool) -> Result<usize> {
        let groups = self.groups().await?;
        let several = groups.len() > 1;
        let mut events = Vec::new();
        for group in groups {
            let input = json!({"logGroupName": group, "startTime": self.from.as_millis()});
            let found = self.client.call("logs", "FilterLogEvents", &input).await?;
            for event in found["events"].as_array().into_iter().flatten() {
                let at = event["timestamp"].as_i64().unwrap_or_default();
                let id = event["eventId"].as_str().unwrap_or_default().to_owned();
                if self.seen.insert(id) {
                    events.push((
                        at,
                        group.clone(),
                        event["message"].as_str().unwrap_or_default().to_owned(),
                    ));
                }
            }
        }
        events.sort_by_key(|(at, _, _)| *at);
        for (_, group, message) in &events {
            let name = group.rsplit('/').next().unwrap_or_default();
            let prefix = if several && with_name { format!("{name}  ") } else { String::new() };
            say!("{prefix}{}", message.trim_end());
        }
        Ok(events.len())
    }

    async fn groups(&self) -> Result<Vec<String>> {
        let prefix = match &self.function {
            Some(name) => format!("/aws/lambda/{name}"),
            None => "/aws/lambda/".to_owned(),
        };
        let found =
            self.client.call("logs", "DescribeLogGroups", &json!({"logGroupNamePrefix": prefix})).await?;
        let groups = found["logGroups"].as_array().into_iter().flatten();
        let names = groups.filter_map(|group| group["logGroupName"].as_str().map(str::to_owned));
        let wanted = |name: &String| {
            self.function.is_none() || *name == prefix || name.starts_with(&format!("{prefix}-"))
        };
        Ok(names.filter(wanted).collect())
    }
}

/// Follows the logs of every function until the future is dropped; for `up`, whose server may be stopping.
pub(crate) async fn follow(client: Client, from: Timestamp) -> Result<()> {
    let clock = Clock::system();
    let mut tail = Tail::new(client, None, from);
    loop {
        clock.sleep(NEWS).await;
        tail.show(true).await?;
    }
}
