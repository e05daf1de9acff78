//! UpdateEventBus.

use super::permissions::touch;
use super::{bus_name, change, edit_bus};
use crate::Events;
use crate::faults::Refused;
use wire::Cx;
use wire::events::*;

/// Changes a bus's description and dead-letter queue.
pub(super) async fn update_event_bus(
    cx: &Cx<Events>,
    input: UpdateEventBusRequest,
) -> Result<UpdateEventBusResponse, UpdateEventBusError> {
    if input.kms_key_identifier.as_ref().is_some_and(|key| !key.is_empty()) {
        return Err(Refused::unserved("keys of one's own").into());
    }
    if input.log_config.is_some() {
        return Err(Refused::unserved("the log configuration").into());
    }
    let (name, account) = (bus_name(input.name.as_deref()), cx.account().as_str().to_owned());
    let dead_letter = input.dead_letter_config.and_then(|config| config.arn);
    let arn = change::<_, UpdateEventBusError>(cx, |txn, state, registry| {
        edit_bus(txn, state, &account, &name, |record| {
            record.description.clone_from(&input.description);
            record.dead_letter.clone_from(&dead_letter);
            touch(record, cx);
            Ok(())
        })?;
        Ok(registry.bus_arn(&account, &name))
    })
    .await?;
    Ok(UpdateEventBusResponse {
        arn: Some(arn),
        name: Some(name),
        description: input.description,
        dead_letter_config: dead_letter.map(|arn| DeadLetterConfig { arn: Some(arn) }),
        ..UpdateEventBusResponse::default()
    })
}
