//! `whimbrel queue peek`.

use super::{client, no_queue};
use crate::cli::QueuePeek;
use crate::screen::say;
use anyhow::Result;
use serde_json::{Value, json};

/// The most messages that are asked for at once.
const PAGE: usize = 1_000;

pub(super) async fn run(args: &QueuePeek) -> Result<()> {
    let client = client(&args.endpoint)?;
    let mut connection = client.connect().await?;
    let (mut found, mut after) = (Vec::new(), 0);
    while found.len() < args.limit {
        let most = (args.limit - found.len()).min(PAGE);
        let input = json!({ "QueueName": args.queue, "MaxResults": most, "After": after });
        let page = connection.call("sqs", "PeekMessages", &input).await;
        let mut page = page.map_err(|error| no_queue(error, &args.queue, client.region()))?;
        let Value::Array(messages) = page["Messages"].take() else { break };
        let Some(last) = messages.last() else { break };
        after = last["Sequence"].as_u64().unwrap_or(u64::MAX);
        found.extend(messages);
    }
    if args.json {
        say!("{}", serde_json::to_string_pretty(&found)?);
    } else {
        found.iter().for_each(|message| say!("{message}"));
    }
    Ok(())
}
