//! EnableRule and DisableRule.

use super::{bus_name, change, edit_rule};
use crate::Events;
use crate::faults::Refused;
use wire::Cx;
use wire::events::*;
use wire::shape::Empty;

/// Has a rule match again, and its schedule fire.
pub(super) async fn enable_rule(cx: &Cx<Events>, input: EnableRuleRequest) -> Result<Empty, EnableRuleError> {
    set(cx, &input.name, input.event_bus_name.as_deref(), "ENABLED").await
}

/// Has a rule match nothing.
pub(super) async fn disable_rule(
    cx: &Cx<Events>,
    input: DisableRuleRequest,
) -> Result<Empty, DisableRuleError> {
    set(cx, &input.name, input.event_bus_name.as_deref(), "DISABLED").await
}

async fn set<E: From<Refused>>(
    cx: &Cx<Events>,
    name: &str,
    bus: Option<&str>,
    wanted: &str,
) -> Result<Empty, E> {
    let (bus, account) = (bus_name(bus), cx.account().as_str().to_owned());
    change::<_, E>(cx, |txn, state, registry| {
        let changed = edit_rule(txn, state, (&account, &bus, name), |record| {
            let same = record.state == wanted;
            if !same {
                record.state = wanted.to_owned();
                record.generation = cx.rng.next_u64();
            }
            Ok((!same).then(|| record.clone()))
        })?;
        if let Some(record) = changed {
            cx.set_firing(txn, registry, &record)?;
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
