//! `whimbrel queue send`.

use super::{client, url};
use crate::cli::QueueSend;
use crate::client::Connection;
use crate::commands::table::Progress;
use crate::screen::say;
use anyhow::{Result, bail};
use base::Clock;
use serde_json::{Value, json};
use std::io::BufRead as _;

/// The most messages of one call.
const BATCH: usize = 10;

pub(super) async fn run(args: &QueueSend) -> Result<()> {
    let client = client(&args.endpoint)?;
    let mut connection = client.connect().await?;
    let url = url(&mut connection, &args.queue, client.region()).await?;
    if args.body != "-" {
        let mut input = entry(args, &args.body);
        input["QueueUrl"] = json!(url);
        let sent = connection.call("sqs", "SendMessage", &input).await?;
        if args.json {
            say!("{sent}");
        } else {
            say!("sent {}", sent["MessageId"].as_str().unwrap_or_default());
        }
        return Ok(());
    }
    if args.dedup.is_some() {
        bail!("--dedup is for one message: all lines with one id would be one message");
    }
    let mut progress = Progress::new(&Clock::system(), "sent");
    let mut batch = Vec::new();
    for line in std::io::stdin().lock().lines() {
        batch.push(line?);
        if batch.len() == BATCH {
            send(&mut connection, args, &url, &std::mem::take(&mut batch)).await?;
            progress.add(BATCH as u64);
        }
    }
    let rest = batch.len() as u64;
    if rest > 0 {
        send(&mut connection, args, &url, &batch).await?;
        progress.add(rest);
    }
    progress.end();
    if args.json {
        say!("{}", json!({ "Queue": args.queue, "Sent": progress.items }));
    } else {
        say!("{}", progress.line());
    }
    Ok(())
}

/// Sends some lines; one that is refused ends the command with its reason.
async fn send(connection: &mut Connection, args: &QueueSend, url: &str, bodies: &[String]) -> Result<()> {
    let entries: Vec<Value> = bodies
        .iter()
        .enumerate()
        .map(|(id, body)| {
            let mut entry = entry(args, body);
            entry["Id"] = json!(id.to_string());
            entry
        })
        .collect();
    let input = json!({ "QueueUrl": url, "Entries": entries });
    let sent = connection.call("sqs", "SendMessageBatch", &input).await?;
    if let Some(failed) = sent["Failed"].as_array().and_then(|failed| failed.first()) {
        let text = |name: &str| failed[name].as_str().unwrap_or_default().to_owned();
        bail!("{}: {}", text("Code"), text("Message"));
    }
    Ok(())
}

fn entry(args: &QueueSend, body: &str) -> Value {
    let mut entry = json!({ "MessageBody": body });
    let texts = [("MessageGroupId", &args.group), ("MessageDeduplicationId", &args.dedup)];
    for (name, value) in texts {
        if let Some(value) = value {
            entry[name] = json!(value);
        }
    }
    if let Some(delay) = args.delay {
        entry["DelaySeconds"] = json!(delay);
    }
    entry
}
