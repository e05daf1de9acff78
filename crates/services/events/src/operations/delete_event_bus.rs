//! DeleteEventBus.

use super::{bus_name, change};
use crate::Events;
use crate::faults::Refused;
use crate::records::bus;
use wire::Cx;
use wire::events::*;
use wire::shape::Empty;

/// Takes a bus away; one that is not there is no error.
pub(super) async fn delete_event_bus(
    cx: &Cx<Events>,
    input: DeleteEventBusRequest,
) -> Result<Empty, DeleteEventBusError> {
    let name = bus_name(Some(&input.name));
    if name == "default" {
        return Err(Refused::text("Cannot delete event bus default.").into());
    }
    let account = cx.account().as_str().to_owned();
    change::<_, DeleteEventBusError>(cx, |txn, state, _| {
        let key = (account.clone(), name.clone());
        if state.buses.get(&key).is_some_and(|bus| !bus.rules.is_empty()) {
            return Err(Refused::text("Event bus can't be deleted since it has rules.").into());
        }
        txn.delete(bus::key(&account, &name));
        state.buses.remove(&key);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
