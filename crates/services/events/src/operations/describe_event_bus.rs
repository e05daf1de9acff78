//! DescribeEventBus.

use super::{bus_name, registry};
use crate::Events;
use crate::faults::Refused;
use crate::records::bus::BusRecord;
use base::Timestamp;
use wire::Cx;
use wire::events::*;

/// A bus's policy as text; `None` where it has no statements.
pub(super) fn policy(record: &BusRecord) -> Option<String> {
    let statements: Vec<&serde_json::Value> = record.statements.values().collect();
    (!statements.is_empty())
        .then(|| serde_json::json!({ "Version": "2012-10-17", "Statement": statements }).to_string())
}

/// Says what a bus is.
pub(super) async fn describe_event_bus(
    cx: &Cx<Events>,
    input: DescribeEventBusRequest,
) -> Result<DescribeEventBusResponse, DescribeEventBusError> {
    let (name, account) = (bus_name(input.name.as_deref()), cx.account().as_str());
    let registry = registry(cx)?;
    let state = registry.state.read();
    if !state.has_bus(account, &name) {
        return Err(Refused::no_bus(&name).into());
    }
    let bus = state.buses.get(&(account.to_owned(), name.clone()));
    let record = bus.map(|bus| bus.record.clone()).unwrap_or_default();
    let time = |micros: i64| (micros > 0).then(|| Timestamp::from_micros(micros));
    Ok(DescribeEventBusResponse {
        arn: Some(registry.bus_arn(account, &name)),
        name: Some(name),
        description: record.description.clone(),
        dead_letter_config: record.dead_letter.clone().map(|arn| DeadLetterConfig { arn: Some(arn) }),
        policy: policy(&record),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
        ..DescribeEventBusResponse::default()
    })
}
