//! The configuration of asynchronous invocations: between records and shapes.

use crate::destination::Target;
use crate::faults::{FunctionError, invalid, not_found};
use crate::name::FunctionName;
use crate::records::{EventInvokeRecord, FunctionRecord};
use base::Timestamp;
use wire::House;
use wire::lambda::{
    DestinationConfig, FunctionEventInvokeConfig, OnFailure, OnSuccess, ResourceNotFoundException,
};

/// The key of a configuration in its function's record.
pub(crate) fn key(name: &FunctionName) -> String {
    name.qualifier.clone().unwrap_or_else(|| "$LATEST".to_owned())
}

/// There is none.
pub(crate) fn missing(name: &FunctionName) -> ResourceNotFoundException {
    not_found(format!("The function {} doesn't have an EventInvokeConfig", arn(name)))
}

/// Refuses a configuration of a version or alias that is not there.
pub(crate) fn check_qualifier<E: FunctionError>(
    name: &FunctionName,
    record: &FunctionRecord,
) -> Result<(), E> {
    match record.qualified(name.qualifier.as_deref()) {
        Some(_) => Ok(()),
        None => Err(name.not_found().into()),
    }
}

/// Refuses a destination that nothing here can be sent to.
pub(crate) fn check_destination<E: FunctionError>(arn: &str, house: &House) -> Result<(), E> {
    let refused =
        |why: &str| invalid(format!("The provided destination config DestinationConfig is invalid: {why}"));
    let Some(target) = Target::read(arn) else {
        return Err(refused(&format!("{arn} is no function, queue, topic or bus")).into());
    };
    let (service, operation) = target.operation();
    let is_served = house.served().any(|(schema, operations)| {
        schema.name == service && operations.iter().any(|one| one.name == operation)
    });
    if is_served {
        return Ok(());
    }
    Err(refused(&format!("Whimbrel does not serve {service} yet, so nothing can be sent to {arn}")).into())
}

/// Both destinations, empty ones left out.
pub(crate) fn destinations<E: FunctionError>(
    config: Option<DestinationConfig>,
    house: &House,
) -> Result<[Option<String>; 2], E> {
    let DestinationConfig { on_success, on_failure } = config.unwrap_or_default();
    let both = [on_success.and_then(|one| one.destination), on_failure.and_then(|one| one.destination)];
    let both = both.map(|arn| arn.filter(|arn| !arn.is_empty()));
    for arn in both.iter().flatten() {
        check_destination::<E>(arn, house)?;
    }
    Ok(both)
}

/// A configuration as operations answer it.
pub(crate) fn show(name: &FunctionName, record: &EventInvokeRecord) -> FunctionEventInvokeConfig {
    FunctionEventInvokeConfig {
        last_modified: Some(Timestamp::from_micros(record.modified)),
        function_arn: Some(arn(name)),
        maximum_retry_attempts: record.retries.and_then(|retries| i32::try_from(retries).ok()),
        maximum_event_age_in_seconds: record.age_seconds.and_then(|age| i32::try_from(age).ok()),
        destination_config: Some(DestinationConfig {
            on_success: Some(OnSuccess { destination: record.on_success.clone() }),
            on_failure: Some(OnFailure { destination: record.on_failure.clone() }),
        }),
    }
}

fn arn(name: &FunctionName) -> String {
    format!("{}:{}", name.arn(), key(name))
}

/// The model's ranges allow no negative numbers here.
pub(crate) fn number(given: Option<i32>) -> Option<u32> {
    given.and_then(|given| u32::try_from(given).ok())
}
