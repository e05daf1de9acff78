//! ListTargetsByRule.

use super::{bus_name, page, registry};
use crate::Events;
use crate::faults::Refused;
use wire::Cx;
use wire::events::*;

/// A rule's targets by their ids.
pub(super) async fn list_targets_by_rule(
    cx: &Cx<Events>,
    input: ListTargetsByRuleRequest,
) -> Result<ListTargetsByRuleResponse, ListTargetsByRuleError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str());
    let registry = registry(cx)?;
    let state = registry.state.read();
    if !state.has_bus(account, &bus) {
        return Err(Refused::no_bus(&bus).into());
    }
    let rule = state.rule(account, &bus, &input.rule).ok_or_else(|| Refused::no_rule(&input.rule, &bus))?;
    let targets = rule.targets.iter().map(|(id, target)| (id.clone(), target.shown()));
    let (targets, next_token) = page(targets, input.next_token.as_deref(), input.limit);
    Ok(ListTargetsByRuleResponse { targets: Some(targets), next_token })
}
