//! `whimbrel status`.

use crate::cli::Status;
use crate::client::Client;
use crate::screen::say;
use anyhow::Result;
use serde_json::{Value, json};

pub(crate) async fn run(args: &Status) -> Result<()> {
    let client = Client::new(&args.endpoint.endpoint, &args.endpoint.region)?;
    let health = client.health().await?;
    let stacks = client.call("cloudformation", "DescribeStacks", &json!({})).await?;
    let stacks = stacks["Stacks"].as_array().cloned().unwrap_or_default();
    if args.json {
        say!("{}", serde_json::to_string_pretty(&json!({"health": health, "stacks": stacks}))?);
        return Ok(());
    }
    let list = |value: &Value| {
        let names = value.as_array().into_iter().flatten().filter_map(Value::as_str);
        names.collect::<Vec<_>>().join(", ")
    };
    say!("whimbrel {} at http://{}", health["version"].as_str().unwrap_or_default(), client.authority());
    say!("status     {}", health["status"].as_str().unwrap_or_default());
    say!("regions    {}", list(&health["regions"]));
    for (service, operations) in health["services"].as_object().into_iter().flatten() {
        say!("service    {service:<16} {} operations", operations.as_array().map_or(0, Vec::len));
    }
    if stacks.is_empty() {
        say!("stacks     none; deploy one with `whimbrel up`");
    }
    for stack in &stacks {
        let text = |key: &str| stack[key].as_str().unwrap_or_default();
        say!("stack      {:<32} {}", text("StackName"), text("StackStatus"));
    }
    Ok(())
}
