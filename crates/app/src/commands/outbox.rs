//! `whimbrel outbox`.

use crate::cli::Outbox;
use crate::client::Client;
use crate::screen::say;
use anyhow::Result;
use serde_json::{Value, json};

pub(super) async fn run(args: &Outbox) -> Result<()> {
    let client = Client::new(&args.endpoint.endpoint, &args.endpoint.region)?;
    let mut connection = client.connect().await?;
    let (mut found, mut after) = (Vec::new(), 0);
    loop {
        let mut page = connection.call("sns", "ReadOutbox", &json!({ "After": after })).await?;
        let Value::Array(letters) = page["Letters"].take() else { break };
        let Some(last) = letters.last() else { break };
        after = last["Number"].as_u64().unwrap_or(u64::MAX);
        found.extend(letters);
    }
    let wanted = |letter: &Value| args.to.as_ref().is_none_or(|to| letter["To"] == to.as_str());
    found.retain(wanted);
    found.drain(..found.len().saturating_sub(args.limit));
    if args.json {
        say!("{}", serde_json::to_string_pretty(&found)?);
    } else if found.is_empty() {
        say!("nothing has left {} for people", client.region());
    } else {
        found.iter().for_each(|letter| say!("{}", block(letter)));
    }
    Ok(())
}

/// A letter as people read it.
fn block(letter: &Value) -> String {
    let text = |name: &str| letter[name].as_str().unwrap_or_default();
    let mut block = format!("{}  {} to {}", text("Time"), text("Kind"), text("To"));
    for (name, told) in [("From", "from"), ("TopicArn", "topic"), ("Subject", "subject")] {
        if !text(name).is_empty() {
            block.push_str(&format!("\n  {told}: {}", text(name)));
        }
    }
    for line in text("Text").trim_end().lines() {
        block.push_str("\n    ");
        block.push_str(line);
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_stands_in_a_block() {
        let letter = json!({
            "Time": "t", "Kind": "email", "To": "a@b.c", "Subject": "s", "TopicArn": "arn", "From": null, "Text": "one\ntwo\n",
        });
        assert_eq!(block(&letter), "t  email to a@b.c\n  topic: arn\n  subject: s\n    one\n    two");
    }
}
