//! `whimbrel queue list`.

use super::{attributes, client};
use crate::cli::QueueList;
use crate::screen::say;
use anyhow::Result;
use serde_json::{Value, json};

pub(super) async fn run(args: &QueueList) -> Result<()> {
    let client = client(&args.endpoint)?;
    let mut connection = client.connect().await?;
    let (mut queues, mut token) = (Vec::new(), Value::Null);
    loop {
        let mut input = json!({ "MaxResults": 1000 });
        if !token.is_null() {
            input["NextToken"] = token;
        }
        let mut page = connection.call("sqs", "ListQueues", &input).await?;
        for url in page["QueueUrls"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            queues.push(attributes(&mut connection, url).await?);
        }
        token = page["NextToken"].take();
        if token.is_null() {
            break;
        }
    }
    if args.json {
        say!("{}", serde_json::to_string_pretty(&queues)?);
    } else if queues.is_empty() {
        say!("no queues in {}; `whimbrel up` deploys those of a template", client.region());
    } else {
        lines(&queues).iter().for_each(|line| say!("{line}"));
    }
    Ok(())
}

/// A heading, and a line for each queue.
fn lines(queues: &[Value]) -> Vec<String> {
    let heading = ["QUEUE", "VISIBLE", "IN FLIGHT", "DELAYED", "DEAD LETTERS TO"].map(str::to_owned);
    let rows: Vec<[String; 5]> = std::iter::once(heading).chain(queues.iter().map(row)).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let [a, b, c, d] = [0, 1, 2, 3].map(width);
    let line = |[queue, visible, in_flight, delayed, dead]: &[String; 5]| {
        let line = format!("{queue:<a$}  {visible:>b$}  {in_flight:>c$}  {delayed:>d$}  {dead}");
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

fn row(queue: &Value) -> [String; 5] {
    let text = |name: &str| queue[name].as_str().unwrap_or_default().to_owned();
    let last = |arn: &str| arn.rsplit(':').next().unwrap_or_default().to_owned();
    let policy: Value = serde_json::from_str(&text("RedrivePolicy")).unwrap_or_default();
    let dead = policy["deadLetterTargetArn"].as_str().map(|arn| {
        let after = policy["maxReceiveCount"]
            .as_str()
            .map_or_else(|| policy["maxReceiveCount"].to_string(), str::to_owned);
        format!("{} after {after}", last(arn))
    });
    [
        last(&text("QueueArn")),
        text("ApproximateNumberOfMessages"),
        text("ApproximateNumberOfMessagesNotVisible"),
        text("ApproximateNumberOfMessagesDelayed"),
        dead.unwrap_or_default(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queues_stand_in_columns() {
        let queue = |name: &str, counts: [&str; 3]| {
            json!({
                "QueueArn": format!("arn:aws:sqs:us-east-1:000000000000:{name}"),
                "ApproximateNumberOfMessages": counts[0], "ApproximateNumberOfMessagesNotVisible": counts[1],
                "ApproximateNumberOfMessagesDelayed": counts[2],
            })
        };
        let mut orders = queue("orders", ["12", "3", "0"]);
        let policy =
            json!({"deadLetterTargetArn": "arn:aws:sqs:us-east-1:000000000000:dead", "maxReceiveCount": 3});
        orders["RedrivePolicy"] = json!(policy.to_string());
        assert_eq!(
            lines(&[queue("dead", ["0", "0", "0"]), orders]),
            [
                "QUEUE   VISIBLE  IN FLIGHT  DELAYED  DEAD LETTERS TO",
                "dead          0          0        0",
                "orders       12          3        0  dead after 3",
            ]
        );
    }
}
