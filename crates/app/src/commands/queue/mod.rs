//! `whimbrel queue`: queues for people, over a running server.

mod list;
mod peek;
mod purge;
mod redrive;
mod send;

use crate::cli::{Endpoint, QueueCommand};
use crate::client::{CallError, Client, Connection};
use anyhow::{Error, Result, anyhow};
use serde_json::{Value, json};

pub(super) async fn run(command: &QueueCommand) -> Result<()> {
    match command {
        QueueCommand::List(args) => list::run(args).await,
        QueueCommand::Peek(args) => peek::run(args).await,
        QueueCommand::Purge(args) => purge::run(args).await,
        QueueCommand::Redrive(args) => redrive::run(args).await,
        QueueCommand::Send(args) => send::run(args).await,
    }
}

fn client(endpoint: &Endpoint) -> Result<Client> {
    Client::new(&endpoint.endpoint, &endpoint.region)
}

/// A queue's URL.
async fn url(connection: &mut Connection, queue: &str, region: &str) -> Result<String> {
    let found = connection.call("sqs", "GetQueueUrl", &json!({ "QueueName": queue })).await;
    let found = found.map_err(|error| no_queue(error, queue, region))?;
    Ok(found["QueueUrl"].as_str().unwrap_or_default().to_owned())
}

/// All attributes of a queue.
async fn attributes(connection: &mut Connection, url: &str) -> Result<Value> {
    let input = json!({ "QueueUrl": url, "AttributeNames": ["All"] });
    Ok(connection.call("sqs", "GetQueueAttributes", &input).await?["Attributes"].take())
}

/// Says what to do where there is no such queue.
fn no_queue(error: Error, queue: &str, region: &str) -> Error {
    match error.downcast_ref::<CallError>() {
        Some(call) if call.code.ends_with("NonExistentQueue") || call.code == "QueueDoesNotExist" => anyhow!(
            "there is no queue `{queue}` in {region}; `whimbrel queue list --region {region}` shows those that are there"
        ),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_that_is_not_there_says_where_to_look() {
        let error = Error::new(CallError {
            code: "AWS.SimpleQueueService.NonExistentQueue".to_owned(),
            message: "The specified queue does not exist.".to_owned(),
        });
        assert_eq!(
            no_queue(error, "nope", "eu-west-1").to_string(),
            "there is no queue `nope` in eu-west-1; `whimbrel queue list --region eu-west-1` shows those that are there"
        );
    }
}
