//! A scan, page after page.

use super::{Backoff, is_throttled};
use crate::client::{Client, Connection};
use crate::items::Item;
use anyhow::{Result, bail};
use base::{Clock, Rng};
use serde_json::Value;

/// The pages of a scan that are still to come.
pub(super) struct Pages {
    connection: Connection,
    input: Value,
    backoff: Backoff,
    is_over: bool,
}

impl Pages {
    /// The pages of `input`, a request of Scan.
    pub(super) async fn new(client: &Client, input: Value) -> Result<Self> {
        let backoff = Backoff::new(&Clock::system(), &Rng::system());
        Ok(Self { connection: client.connect().await?, input, backoff, is_over: false })
    }

    /// The items of the next page, which may be none; `None` after the last one.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<Item>>> {
        if self.is_over {
            return Ok(None);
        }
        let mut page = loop {
            match self.connection.call("dynamodb", "Scan", &self.input).await {
                Ok(page) => break page,
                Err(error) if is_throttled(&error) => {
                    let table = self.input["TableName"].as_str().unwrap_or_default().to_owned();
                    self.backoff.wait(&table).await?;
                }
                Err(error) => return Err(error),
            }
        };
        self.backoff.reset();
        match page["LastEvaluatedKey"].take() {
            Value::Null => self.is_over = true,
            key => self.input["ExclusiveStartKey"] = key,
        }
        let Value::Array(items) = page["Items"].take() else { bail!("the server sent no items") };
        let items = items.into_iter().filter_map(|item| match item {
            Value::Object(item) => Some(item),
            _ => None,
        });
        Ok(Some(items.collect()))
    }
}
