//! `whimbrel queue purge`.

use super::{attributes, client, url};
use crate::cli::QueueName;
use crate::screen::say;
use anyhow::Result;
use serde_json::{Value, json};

pub(super) async fn run(args: &QueueName) -> Result<()> {
    let client = client(&args.endpoint)?;
    let mut connection = client.connect().await?;
    let url = url(&mut connection, &args.queue, client.region()).await?;
    let counts = attributes(&mut connection, &url).await?;
    connection.call("sqs", "PurgeQueue", &json!({ "QueueUrl": url })).await?;
    let purged = total(&counts);
    if args.json {
        say!("{}", json!({ "Queue": args.queue, "Purged": purged }));
    } else {
        say!("deleted about {purged} messages of {}", args.queue);
    }
    Ok(())
}

/// All messages of a queue, wherever they are.
fn total(counts: &Value) -> u64 {
    let names = ["", "NotVisible", "Delayed"].map(|end| format!("ApproximateNumberOfMessages{end}"));
    names.iter().filter_map(|name| counts[name].as_str()?.parse::<u64>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_count_wherever_they_are() {
        let counts = json!({
            "ApproximateNumberOfMessages": "2", "ApproximateNumberOfMessagesNotVisible": "3",
            "ApproximateNumberOfMessagesDelayed": "4",
        });
        assert_eq!(total(&counts), 9);
    }
}
