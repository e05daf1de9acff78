//! DeleteRule.

use super::{bus_name, change};
use crate::Events;
use crate::faults::Refused;
use crate::records::rule;
use wire::Cx;
use wire::events::*;
use wire::shape::Empty;

/// Takes a rule away, which must have no targets; one that is not there is no error.
pub(super) async fn delete_rule(cx: &Cx<Events>, input: DeleteRuleRequest) -> Result<Empty, DeleteRuleError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str().to_owned());
    change::<_, DeleteRuleError>(cx, |txn, state, _| {
        if !state.has_bus(&account, &bus) {
            return Err(Refused::no_bus(&bus).into());
        }
        if state.rule(&account, &bus, &input.name).is_some_and(|rule| !rule.targets.is_empty()) {
            return Err(Refused::text("Rule can't be deleted since it has targets.").into());
        }
        txn.delete(rule::key(&account, &bus, &input.name));
        state.bus_or_default(&account, &bus).remove(&input.name);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
