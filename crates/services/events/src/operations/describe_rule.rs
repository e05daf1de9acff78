//! DescribeRule.

use super::{bus_name, registry};
use crate::Events;
use crate::faults::Refused;
use wire::Cx;
use wire::events::*;

/// Says what a rule is.
pub(super) async fn describe_rule(
    cx: &Cx<Events>,
    input: DescribeRuleRequest,
) -> Result<DescribeRuleResponse, DescribeRuleError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str());
    let registry = registry(cx)?;
    let state = registry.state.read();
    if !state.has_bus(account, &bus) {
        return Err(Refused::no_bus(&bus).into());
    }
    let rule = state.rule(account, &bus, &input.name).ok_or_else(|| Refused::no_rule(&input.name, &bus))?;
    Ok(DescribeRuleResponse {
        arn: Some(registry.rule_arn(rule)),
        name: Some(rule.name.clone()),
        description: rule.description.clone(),
        event_pattern: rule.pattern.clone(),
        schedule_expression: rule.schedule.clone(),
        state: Some(RuleState::from(rule.state.as_str())),
        role_arn: rule.role.clone(),
        event_bus_name: Some(bus),
        created_by: Some(rule.account.clone()),
        managed_by: None,
    })
}
