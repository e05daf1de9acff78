//! Mappings as operations answer them. Pure.

use super::Acting;
use crate::records::MappingRecord;
use base::{Region, Timestamp};
use wire::lambda::{
    DestinationConfig, EventSourceMappingConfiguration, EventSourcePosition, FunctionResponseType, OnFailure,
    ScalingConfig,
};

/// A mapping in the state `state`; `result` is of its last batch, of a stream.
pub(crate) fn show(
    region: Region,
    record: &MappingRecord,
    state: &str,
    result: &str,
) -> EventSourceMappingConfiguration {
    let number = |number: u32| i32::try_from(number).ok();
    // What has no end is -1.
    let or_endless = |number: Option<u32>| number.map_or(Some(-1), |number| i32::try_from(number).ok());
    let responses = match record.reports_failures {
        true => vec![FunctionResponseType::ReportBatchItemFailures],
        false => Vec::new(),
    };
    let common = EventSourceMappingConfiguration {
        uuid: Some(record.uuid.clone()),
        event_source_mapping_arn: Some(arn(region, record)),
        event_source_arn: Some(record.source.clone()),
        function_arn: Some(record.function.clone()),
        batch_size: number(record.batch_size),
        maximum_batching_window_in_seconds: number(record.window),
        function_response_types: Some(responses),
        last_modified: Some(Timestamp::from_micros(record.modified)),
        state: Some(state.to_owned()),
        ..EventSourceMappingConfiguration::default()
    };
    let Some(stream) = &record.stream else {
        return EventSourceMappingConfiguration {
            state_transition_reason: Some("USER_INITIATED".to_owned()),
            scaling_config: record
                .most_at_once
                .map(|most| ScalingConfig { maximum_concurrency: number(most) }),
            ..common
        };
    };
    EventSourceMappingConfiguration {
        state_transition_reason: Some("User action".to_owned()),
        last_processing_result: Some(result.to_owned()),
        starting_position: Some(EventSourcePosition::from(stream.start.as_str())),
        parallelization_factor: number(stream.lanes),
        bisect_batch_on_function_error: Some(stream.bisects),
        maximum_retry_attempts: or_endless(stream.retries),
        maximum_record_age_in_seconds: or_endless(stream.age),
        tumbling_window_in_seconds: number(stream.tumbling),
        destination_config: Some(DestinationConfig {
            on_success: None,
            on_failure: Some(OnFailure { destination: stream.on_failure.clone() }),
        }),
        ..common
    }
}

/// A mapping's own ARN.
pub(crate) fn arn(region: Region, record: &MappingRecord) -> String {
    let (partition, account, uuid) = (region.partition(), &record.account, &record.uuid);
    format!("arn:{partition}:lambda:{region}:{account}:event-source-mapping:{uuid}")
}

/// The state of a mapping, by what it is to be and what it does.
pub(crate) fn state(record: &MappingRecord, acting: Acting) -> &'static str {
    match (record.enabled, acting) {
        _ if record.deleting => "Deleting",
        (true, Acting { generation, reads: true }) if generation == record.generation => "Enabled",
        (true, Acting { generation: 0, .. }) => "Creating",
        (true, Acting { reads: true, .. }) => "Updating",
        (true, Acting { .. }) => "Enabling",
        (false, Acting { reads: true, .. }) => "Disabling",
        (false, Acting { .. }) => "Disabled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_say_what_is_and_what_is_to_be() {
        let record = |enabled, deleting| MappingRecord {
            enabled,
            deleting,
            generation: 5,
            ..MappingRecord::default()
        };
        for (enabled, deleting, generation, reads, expected) in [
            (true, false, 0, false, "Creating"),
            (true, false, 5, true, "Enabled"),
            (true, false, 4, true, "Updating"),
            (true, false, 4, false, "Enabling"),
            (false, false, 4, true, "Disabling"),
            (false, false, 5, false, "Disabled"),
            (false, false, 0, false, "Disabled"),
            (true, true, 5, true, "Deleting"),
        ] {
            let acting = Acting { generation, reads };
            assert_eq!(
                state(&record(enabled, deleting), acting),
                expected,
                "{enabled} {deleting} {acting:?}"
            );
        }
    }
}
