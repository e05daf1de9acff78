//! `CreateEventSourceMapping`.

use crate::Lambda;
use crate::destination::{Destination, Target};
use crate::event_invoke;
use crate::faults::invalid;
use crate::mappings::settings::{self, Changes, SourceKind};
use crate::mappings::{self, Ended};
use crate::name::FunctionName;
use crate::records::{LaneRecord, MappingRecord};
use base::{AccountId, Arn};
use std::time::Duration;
use wire::lambda::{
    CreateEventSourceMappingError, CreateEventSourceMappingRequest, EventSourceMappingConfiguration,
};
use wire::{Cx, House, Internal};

/// Has a function invoked with what comes from a queue or stream.
pub(crate) async fn create_event_source_mapping(
    cx: &Cx<Lambda>,
    input: CreateEventSourceMappingRequest,
) -> Result<EventSourceMappingConfiguration, CreateEventSourceMappingError> {
    let (arn, kind) = settings::source(input.event_source_arn.as_deref())?;
    let mut record = settings::defaults(kind, &input)?;
    settings::apply(kind, &mut record, Changes::from(&input))?;
    let (name, timeout) = function::<CreateEventSourceMappingError>(cx, &input.function_name)?;
    check_source::<CreateEventSourceMappingError>(cx, &arn, kind, timeout).await?;
    check_destination::<CreateEventSourceMappingError>(&record, cx.house())?;
    let now = cx.core.clock.now().as_micros();
    record.uuid = cx.house().rng.uuid();
    cx.account().as_str().clone_into(&mut record.account);
    record.function = name.qualified_arn();
    record.tags = input.tags.unwrap_or_default();
    (record.generation, record.modified) = (1, now);
    let start = start(cx, &record)?;
    let shard = cx.shard(cx.region())?;
    let stored = shard.transact(|txn| -> Result<(), Ended<CreateEventSourceMappingError>> {
        for entry in txn.prefix(&MappingRecord::prefix(cx.account())) {
            let other = mappings::decode(&entry?.1)?;
            if other.source == record.source && is_same(&other.function, &record.function) {
                return Err(Ended(mappings::exists(&other, &name.name).into()));
            }
        }
        let stored = serde_json::to_vec(&record).map_err(Internal::new)?;
        txn.put(MappingRecord::key(&record.account, &record.uuid), stored);
        if let Some(start) = &start {
            txn.put(LaneRecord::key(&record.uuid, 0), serde_json::to_vec(start).map_err(Internal::new)?);
        }
        Ok(())
    });
    stored.await.map_err(|Ended(error)| error)?;
    cx.mappings.show(cx.region(), record.clone());
    // One of a queue that is not to run is in its last state at once.
    let state = if record.enabled || record.stream.is_some() { "Creating" } else { "Disabled" };
    Ok(cx.mapping_in(cx.region(), &record, state))
}

/// Where a stream's reading begins, where that is not its beginning: behind what there is now, so that nothing that is written from
/// here on is missed.
fn start(
    cx: &Cx<Lambda>,
    record: &MappingRecord,
) -> Result<Option<LaneRecord>, CreateEventSourceMappingError> {
    let Some(stream) = record.stream.as_ref().filter(|stream| stream.start == "LATEST") else {
        return Ok(None);
    };
    let latest = cx.streams.open(&record.source).and_then(|feed| feed.latest());
    let latest = latest.map_err(|_| invalid(format!("Stream not found: {}", record.source)))?;
    Ok(Some(LaneRecord { of: stream.lanes, floor: Some(latest), ..LaneRecord::default() }))
}

/// Both lead to the same version: `$LATEST` is what there is without a qualifier.
fn is_same(one: &str, other: &str) -> bool {
    let bare = |arn: &str| arn.strip_suffix(":$LATEST").unwrap_or(arn).to_owned();
    bare(one) == bare(other)
}

/// The function that is to be invoked, with its timeout.
pub(super) fn function<E>(cx: &Cx<Lambda>, text: &str) -> Result<(FunctionName, Duration), E>
where
    E: crate::faults::FunctionError,
{
    let name: FunctionName = FunctionName::read::<E>(text, None, cx.region(), cx.account())?;
    let missing = || E::from(invalid("Function does not exist"));
    let live = match cx.live::<wire::lambda::GetFunctionError>(&name) {
        Ok(live) => live,
        Err(wire::lambda::GetFunctionError::Internal(internal)) => return Err(internal.into()),
        Err(_) => return Err(missing()),
    };
    let version = live.record.qualified(name.qualifier.as_deref()).ok_or_else(missing)?;
    let timeout = Duration::from_secs(version.timeout.into());
    Ok((name, timeout))
}

/// Looks whether the source is there and fits the function.
pub(super) async fn check_source<E>(
    cx: &Cx<Lambda>,
    arn: &Arn,
    kind: SourceKind,
    timeout: Duration,
) -> Result<(), E>
where
    E: crate::faults::FunctionError,
{
    if arn.region != cx.region().as_str() {
        return Err(invalid(format!("The event source must be in the function's region: {arn}")).into());
    }
    let account = AccountId::parse(&arn.account).ok_or_else(|| invalid("Unrecognized event source."))?;
    let call = cx.house().own_call(account, cx.region());
    match kind {
        SourceKind::Queue { .. } => {
            let visibility = mappings::visibility_of(&call, arn).await.map_err(|error| {
                invalid(format!(
                    "Error occurred while ReceiveMessage. SQS Error Code: {}. SQS Error Message: {}",
                    error.code, error.message
                ))
            })?;
            if visibility < timeout {
                return Err(invalid(format!(
                    "Queue visibility timeout: {} seconds is less than Function timeout: {} seconds",
                    visibility.as_secs(),
                    timeout.as_secs()
                ))
                .into());
            }
            Ok(())
        }
        SourceKind::Stream => match cx.streams.open(&arn.to_string()) {
            Ok(_) => Ok(()),
            Err(_) => Err(invalid(format!("Stream not found: {arn}")).into()),
        },
    }
}

/// Looks whether failures can be told: of streams, to queues and topics.
pub(super) fn check_destination<E>(record: &MappingRecord, house: &House) -> Result<(), E>
where
    E: crate::faults::FunctionError,
{
    let arn = record.stream.as_ref().and_then(|stream| stream.on_failure.as_deref());
    let Some(arn) = arn else { return Ok(()) };
    match Target::read(arn).map(|target| target.kind) {
        Some(Destination::Bus { .. } | Destination::Function { .. }) => {
            Err(invalid("The provided destination config DestinationConfig is invalid.").into())
        }
        _ => event_invoke::check_destination(arn, house),
    }
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn latest_is_what_there_is_without_a_qualifier() {
        assert!(is_same("a:function:f", "a:function:f:$LATEST"));
        assert!(!is_same("a:function:f", "a:function:f:live"));
    }
}
