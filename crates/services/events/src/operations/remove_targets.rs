//! RemoveTargets.

use super::{bus_name, change, edit_rule};
use crate::Events;
use wire::Cx;
use wire::events::*;

/// Takes targets from a rule; those that it does not have are told.
pub(super) async fn remove_targets(
    cx: &Cx<Events>,
    input: RemoveTargetsRequest,
) -> Result<RemoveTargetsResponse, RemoveTargetsError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str().to_owned());
    let failed = change::<_, RemoveTargetsError>(cx, |txn, state, _| {
        Ok(edit_rule(txn, state, (&account, &bus, &input.rule), |record| {
            let mut failed = Vec::new();
            for id in &input.ids {
                if record.targets.remove(id).is_none() {
                    failed.push(RemoveTargetsResultEntry {
                        target_id: Some(id.clone()),
                        error_code: Some("ResourceNotFoundException".to_owned()),
                        error_message: Some(format!(
                            "Rule {} does not have target with id {id}.",
                            input.rule
                        )),
                    });
                }
            }
            Ok(failed)
        })?)
    })
    .await?;
    let count = i32::try_from(failed.len()).unwrap_or(i32::MAX);
    Ok(RemoveTargetsResponse { failed_entry_count: Some(count), failed_entries: Some(failed) })
}
