//! ListEventBuses.

use super::{begins, describe_event_bus::policy, page, registry};
use crate::Events;
use base::Timestamp;
use std::collections::BTreeMap;
use wire::Cx;
use wire::events::*;

/// An account's buses by name, the default one among them.
pub(super) async fn list_event_buses(
    cx: &Cx<Events>,
    input: ListEventBusesRequest,
) -> Result<ListEventBusesResponse, ListEventBusesError> {
    let account = cx.account().as_str();
    let registry = registry(cx)?;
    let state = registry.state.read();
    let shown = |name: &str| EventBus {
        arn: Some(registry.bus_arn(account, name)),
        name: Some(name.to_owned()),
        ..EventBus::default()
    };
    let mut all = BTreeMap::from([("default".to_owned(), shown("default"))]);
    for ((owner, name), bus) in &state.buses {
        if owner == account {
            let time = |micros: i64| (micros > 0).then(|| Timestamp::from_micros(micros));
            let bus = EventBus {
                description: bus.record.description.clone(),
                policy: policy(&bus.record),
                creation_time: time(bus.record.created),
                last_modified_time: time(bus.record.modified),
                ..shown(name)
            };
            all.insert(name.clone(), bus);
        }
    }
    let wanted = all.into_iter().filter(|(name, _)| begins(name, input.name_prefix.as_deref()));
    let (buses, next_token) = page(wanted, input.next_token.as_deref(), input.limit);
    Ok(ListEventBusesResponse { event_buses: Some(buses), next_token })
}
