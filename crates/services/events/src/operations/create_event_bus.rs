//! CreateEventBus.

use super::{Ended, change};
use crate::Events;
use crate::faults::Refused;
use crate::records::bus::{self, BusRecord};
use wire::Cx;
use wire::events::*;

/// The most buses of an account.
const MOST: usize = 100;

/// Makes a bus.
pub(super) async fn create_event_bus(
    cx: &Cx<Events>,
    input: CreateEventBusRequest,
) -> Result<CreateEventBusResponse, CreateEventBusError> {
    let name = input.name;
    if name.contains('/') {
        return Err(Refused::text("Event bus name must not contain '/'.").into());
    }
    for (given, what) in [
        (input.event_source_name.is_some(), "partner event sources"),
        (input.kms_key_identifier.as_ref().is_some_and(|key| !key.is_empty()), "keys of one's own"),
        (input.log_config.is_some(), "the log configuration"),
    ] {
        if given {
            return Err(Refused::unserved(what).into());
        }
    }
    let account = cx.account().as_str().to_owned();
    let now = cx.clock.now().as_micros();
    let dead_letter = input.dead_letter_config.and_then(|config| config.arn);
    let record = BusRecord {
        account: account.clone(),
        name: name.clone(),
        description: input.description.clone(),
        dead_letter: dead_letter.clone(),
        tags: super::tags::map(input.tags.unwrap_or_default()),
        created: now,
        modified: now,
        ..BusRecord::default()
    };
    let arn = change::<_, CreateEventBusError>(cx, |txn, state, registry| {
        if state.has_bus(&account, &name) {
            let message = format!("Event bus {name} already exists.");
            return Err(Ended(ResourceAlreadyExistsException::new(message).into()));
        }
        if state.buses.keys().filter(|(owner, _)| *owner == account).count() >= MOST {
            let message = "The requested resource exceeds the maximum number allowed.";
            return Err(Ended(LimitExceededException::new(message).into()));
        }
        txn.put(bus::key(&account, &name), serde_json::to_vec(&record)?);
        state.bus_or_default(&account, &name).record = record;
        Ok(registry.bus_arn(&account, &name))
    })
    .await?;
    Ok(CreateEventBusResponse {
        event_bus_arn: Some(arn),
        description: input.description,
        dead_letter_config: dead_letter.map(|arn| DeadLetterConfig { arn: Some(arn) }),
        ..CreateEventBusResponse::default()
    })
}
