//! `whimbrel queue redrive`.

use super::{attributes, client, url};
use crate::cli::QueueRedrive;
use crate::commands::table::Progress;
use crate::screen::say;
use anyhow::{Result, bail};
use base::Clock;
use serde_json::{Value, json};
use std::time::Duration;

/// How often the server is asked how far it has come.
const PAUSE: Duration = Duration::from_millis(200);

pub(super) async fn run(args: &QueueRedrive) -> Result<()> {
    let client = client(&args.endpoint)?;
    let mut connection = client.connect().await?;
    let mut arns = Vec::new();
    for queue in [Some(&args.queue), args.to.as_ref()].into_iter().flatten() {
        let url = url(&mut connection, queue, client.region()).await?;
        arns.push(attributes(&mut connection, &url).await?["QueueArn"].take());
    }
    let mut input = json!({ "SourceArn": arns.first() });
    if let Some(to) = arns.get(1) {
        input["DestinationArn"] = to.clone();
    }
    if let Some(rate) = args.rate {
        input["MaxNumberOfMessagesPerSecond"] = json!(rate);
    }
    let task = connection.call("sqs", "StartMessageMoveTask", &input).await?["TaskHandle"].take();
    let clock = Clock::system();
    let mut progress = Progress::new(&clock, "moved");
    let ended = loop {
        let listed =
            connection.call("sqs", "ListMessageMoveTasks", &json!({ "SourceArn": arns.first() })).await?;
        let own = listed["Results"].as_array().and_then(|all| all.first()).cloned().unwrap_or_default();
        let moved = own["ApproximateNumberOfMessagesMoved"].as_u64().unwrap_or(0);
        progress.add(moved.saturating_sub(progress.items));
        // One that runs has a handle; the newest that does not is the one that was begun here.
        if own["Status"] != "RUNNING" && own["Status"] != "CANCELLING" {
            break own;
        }
        clock.sleep(PAUSE).await;
    };
    progress.end();
    if args.json {
        say!("{}", serde_json::to_string_pretty(&json!({ "TaskHandle": task, "Result": ended }))?);
    } else {
        say!("{}", progress.line());
    }
    match ended["Status"].as_str() {
        Some("COMPLETED") => Ok(()),
        status => bail!("the task ended as {}: {}", status.unwrap_or("unknown"), reason(&ended)),
    }
}

fn reason(task: &Value) -> &str {
    task["FailureReason"].as_str().unwrap_or("no reason is given")
}
