//! ListRules.

use super::{begins, bus_name, page, registry};
use crate::Events;
use crate::faults::Refused;
use wire::Cx;
use wire::events::*;

/// A bus's rules by name.
pub(super) async fn list_rules(
    cx: &Cx<Events>,
    input: ListRulesRequest,
) -> Result<ListRulesResponse, ListRulesError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str());
    let registry = registry(cx)?;
    let state = registry.state.read();
    if !state.has_bus(account, &bus) {
        return Err(Refused::no_bus(&bus).into());
    }
    let rules = state.buses.get(&(account.to_owned(), bus.clone())).map(|bus| &bus.rules);
    let shown = rules.into_iter().flatten().filter(|(name, _)| begins(name, input.name_prefix.as_deref()));
    let shown = shown.map(|(name, rule)| {
        let rule = Rule {
            name: Some(rule.name.clone()),
            arn: Some(registry.rule_arn(rule)),
            event_pattern: rule.pattern.clone(),
            state: Some(RuleState::from(rule.state.as_str())),
            description: rule.description.clone(),
            schedule_expression: rule.schedule.clone(),
            role_arn: rule.role.clone(),
            managed_by: None,
            event_bus_name: Some(bus.clone()),
        };
        (name.clone(), rule)
    });
    let (rules, next_token) = page(shown, input.next_token.as_deref(), input.limit);
    Ok(ListRulesResponse { rules: Some(rules), next_token })
}
