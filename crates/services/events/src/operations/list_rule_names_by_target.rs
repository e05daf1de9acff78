//! ListRuleNamesByTarget.

use super::{bus_name, page, registry};
use crate::Events;
use crate::faults::Refused;
use wire::Cx;
use wire::events::*;

/// The rules of a bus that have a target.
pub(super) async fn list_rule_names_by_target(
    cx: &Cx<Events>,
    input: ListRuleNamesByTargetRequest,
) -> Result<ListRuleNamesByTargetResponse, ListRuleNamesByTargetError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str());
    let registry = registry(cx)?;
    let state = registry.state.read();
    if !state.has_bus(account, &bus) {
        return Err(Refused::no_bus(&bus).into());
    }
    let rules = state.buses.get(&(account.to_owned(), bus)).map(|bus| &bus.rules);
    let has = |rule: &crate::records::rule::RuleRecord| {
        rule.targets.values().any(|target| target.arn == input.target_arn)
    };
    let names = rules.into_iter().flatten().filter(|(_, rule)| has(rule));
    let names = names.map(|(name, _)| (name.clone(), name.clone()));
    let (names, next_token) = page(names, input.next_token.as_deref(), input.limit);
    Ok(ListRuleNamesByTargetResponse { rule_names: Some(names), next_token })
}
