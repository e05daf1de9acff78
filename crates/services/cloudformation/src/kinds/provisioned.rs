//! `ProvisionedConcurrencyConfig`, a property of versions and aliases: set, changed, taken away, and waited for.

use serde_json::{Value, json};
use std::time::Duration;
use wire::lambda;

use super::text;
use crate::deploy::At;

/// How often the environments' progress is looked at; nothing tells of it.
const LOOK: Duration = Duration::from_millis(20);

/// Brings a version's or alias's provisioned concurrency to what its properties say; resolves once the environments are
/// ready, as CloudFormation's own resource does.
pub(super) async fn change(
    at: &At<'_>,
    properties: &Value,
    qualifier: &str,
    old: Option<&Value>,
) -> Result<(), String> {
    let of = |properties: &Value| properties.get("ProvisionedConcurrencyConfig").cloned();
    let (wanted, before) = (of(properties), old.and_then(of));
    if wanted == before {
        return Ok(());
    }
    let name = json!({ "FunctionName": text(properties, "FunctionName"), "Qualifier": qualifier });
    let Some(wanted) = wanted else {
        return at.delete::<lambda::DeleteProvisionedConcurrencyConfig>(name).await;
    };
    let Some(count) = wanted.get("ProvisionedConcurrentExecutions") else {
        return Err("Properties validation failed: ProvisionedConcurrencyConfig: required key \
                    [ProvisionedConcurrentExecutions] not found"
            .into());
    };
    let mut input = name.clone();
    input["ProvisionedConcurrentExecutions"] = count.clone();
    at.call::<lambda::PutProvisionedConcurrencyConfig>(input).await?;
    loop {
        let told = at.call::<lambda::GetProvisionedConcurrencyConfig>(name.clone()).await?;
        match text(&told, "Status") {
            "READY" => return Ok(()),
            "FAILED" => {
                let reason = text(&told, "StatusReason");
                return Err(format!("Provisioned concurrency could not be allocated: {reason}"));
            }
            _ => at.clock().sleep(LOOK).await,
        }
    }
}
